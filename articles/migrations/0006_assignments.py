from django.db import migrations, models

from articles import triggers


class Migration(migrations.Migration):

    dependencies = [
        ('articles', '0005_policies'),
    ]

    operations = [
        migrations.AlterField(
            model_name='move',
            name='action',
            field=models.CharField(choices=[('submit', 'submitted for review'), ('send_back', 'sent back'), ('approve', 'approved'), ('publish', 'published'), ('spike', 'spiked'), ('revive', 'revived'), ('withdraw', 'withdrawn'), ('edit', 'edited'), ('import', 'imported'), ('create', 'created'), ('file_again', 'filed again'), ('check_quote', 'quote checked'), ('change_quote', 'quote changed'), ('change_source', 'source changed'), ('waive', 'check waived'), ('unschedule', 'schedule cancelled'), ('resolve_note', 'note resolved'), ('assign', 'assigned'), ('report', 'reader’s report dealt with'), ('follow_up', 'error followed up')], max_length=20, verbose_name='action'),
        ),
        migrations.RunPython(triggers.install, migrations.RunPython.noop),
    ]
