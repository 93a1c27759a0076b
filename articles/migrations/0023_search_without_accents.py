from django.db import migrations

from articles import desk_index, search_index


def rebuild(apps, schema_editor):
    """SQLite's indexes leave accents out already."""
    if schema_editor.connection.vendor == "postgresql":
        for index in (search_index, desk_index):
            index.remove(apps, schema_editor)
            index.install(apps, schema_editor)


class Migration(migrations.Migration):
    """Let PostgreSQL find words whose accents nobody typed, as SQLite does."""

    dependencies = [("articles", "0022_queue_by_index")]

    operations = [migrations.RunPython(rebuild, rebuild)]
