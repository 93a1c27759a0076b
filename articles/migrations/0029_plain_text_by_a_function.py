from django.db import migrations

from articles import desk_index, search_index


def make_functions(apps, schema_editor):
    """PostgreSQL reads the texts of both indexes by a function; what is indexed stays as it is."""
    if schema_editor.connection.vendor != "postgresql":
        return
    for statement in (*search_index.postgresql_functions(), *desk_index.postgresql_functions()):
        schema_editor.execute(statement)


class Migration(migrations.Migration):
    dependencies = [("articles", "0028_source_without_version")]

    operations = [migrations.RunPython(make_functions, migrations.RunPython.noop)]
