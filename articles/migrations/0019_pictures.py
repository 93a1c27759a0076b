import django.core.validators
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

from articles import groups, triggers


class Migration(migrations.Migration):
    """Let stories have pictures, and versions keep which they showed."""

    dependencies = [
        ('articles', '0018_revisions_by_key'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='Picture',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('sha256', models.CharField(editable=False, max_length=64)),
                ('width', models.PositiveIntegerField(editable=False)),
                ('height', models.PositiveIntegerField(editable=False)),
                ('widths', models.JSONField(editable=False)),
                ('alternative', models.CharField(blank=True, help_text='What it shows, to those who cannot see it; do not begin with “picture of”.', max_length=500, verbose_name='alternative text')),
                ('caption', models.CharField(blank=True, max_length=500, verbose_name='caption')),
                ('credit', models.CharField(blank=True, help_text='Who took it, and for whom, as it is printed.', max_length=200, verbose_name='credit')),
                ('rights', models.CharField(choices=[('unknown', 'nobody has asked yet'), ('own', 'taken or drawn for this house'), ('licensed', 'licensed, by contract or subscription'), ('handout', 'handed out for free use'), ('free', 'under a free licence, or in the public domain')], default='unknown', max_length=20, verbose_name='rights')),
                ('after_paragraph', models.PositiveIntegerField(default=0, help_text='0 is above the text.', verbose_name='stands after paragraph')),
                ('focus_x', models.PositiveSmallIntegerField(default=50, validators=[django.core.validators.MaxValueValidator(100)], verbose_name='focal point from the left, in per cent')),
                ('focus_y', models.PositiveSmallIntegerField(default=50, validators=[django.core.validators.MaxValueValidator(100)], verbose_name='focal point from the top, in per cent')),
                ('added_at', models.DateTimeField(auto_now_add=True, verbose_name='added')),
                ('added_by', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('article', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='pictures', to='articles.article')),
            ],
            options={
                'verbose_name': 'picture',
                'verbose_name_plural': 'pictures',
                'ordering': ['after_paragraph', 'pk'],
                'constraints': [models.UniqueConstraint(fields=('article', 'sha256'), name='picture_unique_by_article', violation_error_message='This story has this picture already.'), models.CheckConstraint(condition=models.Q(('focus_x__lte', 100), ('focus_y__lte', 100)), name='picture_focus_lies_in_it', violation_error_message='A focal point lies within the picture: 0 to 100 per cent.')],
            },
        ),
        migrations.CreateModel(
            name='RevisionPicture',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('sha256', models.CharField(max_length=64)),
                ('revision', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='pictures', to='articles.revision')),
            ],
            options={
                'indexes': [models.Index(fields=['sha256'], name='revision_picture_by_sha256')],
                'constraints': [models.UniqueConstraint(fields=('revision', 'sha256'), name='revision_picture_unique')],
            },
        ),
        migrations.RunPython(triggers.install, triggers.install),
        migrations.RunPython(groups.grant, groups.grant),
    ]
