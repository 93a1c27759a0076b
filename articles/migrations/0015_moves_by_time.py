from django.db import migrations, models


class Migration(migrations.Migration):
    """Find what happened in a time by an index: for the desk's reports and the log of all stories."""

    dependencies = [("articles", "0014_log_ends")]

    operations = [
        migrations.AddIndex(
            model_name="move",
            index=models.Index(fields=["-at", "-id"], name="move_newest_first"),
        ),
    ]
