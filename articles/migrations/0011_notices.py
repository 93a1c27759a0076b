import django.db.models.deletion
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('articles', '0010_sources_by_lower_name'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='Notice',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('kind', models.CharField(choices=[('assigned', 'assigned to you'), ('mentioned', 'mentioned you'), ('sent_back', 'sent back'), ('approved', 'approved'), ('published', 'published'), ('unscheduled', 'schedule cancelled'), ('withdrawn', 'withdrawn'), ('disputed', 'quote disputed')], max_length=20, verbose_name='kind')),
                ('by_name', models.CharField(max_length=200, verbose_name='by')),
                ('said', models.TextField(blank=True, verbose_name='what was said')),
                ('live_from', models.DateTimeField(help_text='Where that is still to come.', null=True, verbose_name='live from')),
                ('created_at', models.DateTimeField(default=django.utils.timezone.now, verbose_name='told')),
                ('read_at', models.DateTimeField(null=True, verbose_name='read')),
                ('article', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='notices', to='articles.article')),
                ('note', models.ForeignKey(null=True, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='articles.note')),
                ('quote', models.ForeignKey(null=True, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='articles.quote')),
                ('to', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='notices', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'verbose_name': 'notice',
                'verbose_name_plural': 'notices',
                'ordering': ['-created_at', '-pk'],
                'indexes': [models.Index(fields=['to', '-created_at', '-id'], name='notice_newest_first'), models.Index(condition=models.Q(('read_at__isnull', True)), fields=['to'], name='notice_unread')],
                'constraints': [models.CheckConstraint(condition=models.Q(('kind__in', ['assigned', 'mentioned', 'sent_back', 'approved', 'published', 'unscheduled', 'withdrawn', 'disputed'])), name='notice_kind_is_known'), models.CheckConstraint(condition=models.Q(models.Q(('kind', 'disputed'), _negated=True), ('quote__isnull', False), _connector='OR'), name='notice_of_a_dispute_names_the_quote'), models.CheckConstraint(condition=models.Q(models.Q(('kind', 'mentioned'), _negated=True), ('note__isnull', False), _connector='OR'), name='notice_of_a_mention_names_the_note')],
            },
        ),
        migrations.CreateModel(
            name='NoticeChoice',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('kind', models.CharField(choices=[('assigned', 'assigned to you'), ('mentioned', 'mentioned you'), ('sent_back', 'sent back'), ('approved', 'approved'), ('published', 'published'), ('unscheduled', 'schedule cancelled'), ('withdrawn', 'withdrawn'), ('disputed', 'quote disputed')], max_length=20, verbose_name='kind')),
                ('way', models.CharField(choices=[('inbox', 'inbox'), ('email', 'e-mail'), ('both', 'inbox and e-mail'), ('none', 'not at all')], max_length=10, verbose_name='way')),
                ('user', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='notice_choices', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'verbose_name': 'choice of notices',
                'verbose_name_plural': 'choices of notices',
                'constraints': [models.UniqueConstraint(fields=('user', 'kind'), name='notice_choice_unique_by_user_and_kind'), models.CheckConstraint(condition=models.Q(('kind__in', ['assigned', 'mentioned', 'sent_back', 'approved', 'published', 'unscheduled', 'withdrawn', 'disputed']), ('way__in', ['inbox', 'email', 'both', 'none'])), name='notice_choice_is_known')],
            },
        ),
    ]
