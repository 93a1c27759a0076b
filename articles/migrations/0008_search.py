from django.db import migrations

from articles import search_index


class Migration(migrations.Migration):
    """Make what readers may see searchable by its words."""

    dependencies = [("articles", "0007_source_merges")]

    operations = [migrations.RunPython(search_index.install, search_index.remove)]
