import django.db.models.deletion
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models

from articles import groups


class Migration(migrations.Migration):

    dependencies = [
        ('articles', '0006_assignments'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='SourceMerge',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('quotes', models.JSONField(default=list)),
                ('citations', models.JSONField(default=list)),
                ('dropped', models.JSONField(default=list, help_text='Credits that the other source had already.')),
                ('aliases', models.JSONField(default=list, help_text='Names that the other source did not go by before.')),
                ('at', models.DateTimeField(default=django.utils.timezone.now, verbose_name='merged')),
                ('undone_at', models.DateTimeField(blank=True, null=True, verbose_name='undone')),
                ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('into', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='absorbed', to='articles.source')),
                ('source', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='merges', to='articles.source')),
                ('undone_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'verbose_name': 'merge of sources',
                'verbose_name_plural': 'merges of sources',
                'ordering': ['-at'],
            },
        ),
        migrations.RunPython(groups.grant, migrations.RunPython.noop),
    ]
