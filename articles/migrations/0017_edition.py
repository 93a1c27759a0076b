from django.db import migrations

from articles import edition


class Migration(migrations.Migration):
    """Number the editions of what readers may see."""

    dependencies = [("articles", "0016_doubtful_quotes")]

    operations = [migrations.RunPython(edition.install, edition.remove)]
