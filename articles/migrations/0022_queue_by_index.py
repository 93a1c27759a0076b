from django.db import migrations, models


class Migration(migrations.Migration):
    """Find what the desk's first page shows by indexes that hold nothing else."""

    dependencies = [("articles", "0021_desk_search")]

    operations = [
        migrations.AddIndex(
            model_name="article",
            index=models.Index(
                fields=["embargo_until"],
                condition=models.Q(embargo_until__isnull=False),
                name="article_under_embargo",
            ),
        ),
        migrations.AddIndex(
            model_name="note",
            index=models.Index(
                fields=["-created_at"],
                condition=models.Q(resolved_at__isnull=True),
                name="note_unresolved",
            ),
        ),
    ]
