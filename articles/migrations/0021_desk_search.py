from django.db import migrations

from articles import desk_index


class Migration(migrations.Migration):
    """Make working copies searchable by their words, for the desk."""

    dependencies = [("articles", "0020_saved_filters")]

    operations = [migrations.RunPython(desk_index.install, desk_index.remove)]
