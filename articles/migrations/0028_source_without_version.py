from django.db import migrations


class Migration(migrations.Migration):
    """A stale save is known by the fields that changed: nothing reads a number of it any longer."""

    dependencies = [("articles", "0027_articles_due")]

    operations = [migrations.RemoveField(model_name="source", name="version")]
