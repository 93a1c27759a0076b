from django.db import migrations, models

from articles import triggers

TOPICS = "articles_revision_topics"
ROLES = {
    "postgresql": """
        UPDATE articles_revisionquote told SET role = said ->> 'role'
        FROM articles_revision revision, jsonb_array_elements(revision.content -> 'quotes') said
        WHERE told.revision_id = revision.id AND told.quote_id = (said ->> 'id')::bigint""",
    "sqlite": """
        UPDATE articles_revisionquote SET role = coalesce(
            (SELECT json_extract(said.value, '$.role')
             FROM articles_revision revision, json_each(revision.content, '$.quotes') said
             WHERE revision.id = revision_id AND json_extract(said.value, '$.id') = quote_id),
            '')""",
}


def fill(apps, schema_editor):
    """Say with each quote of a version in what role its speaker stood there."""
    connection = schema_editor.connection
    with connection.cursor() as cursor:
        cursor.execute(ROLES[connection.vendor])


class Migration(migrations.Migration):
    """Keep roles with the quotes of a version, and find what shares a source or a topic by an index."""

    dependencies = [("articles", "0024_articles_on_desk")]

    operations = [
        migrations.AddField(
            model_name="revisionquote",
            name="role",
            field=models.CharField(blank=True, default="", max_length=300),
            preserve_default=False,
        ),
        migrations.AddIndex(
            model_name="revisionsource",
            index=models.Index(fields=["source", "-revision"], name="revision_source_newest"),
        ),
        migrations.RunSQL(
            f"CREATE INDEX revision_topic_newest ON {TOPICS} (topic_id, revision_id DESC)",
            "DROP INDEX revision_topic_newest",
        ),
        migrations.RunPython(triggers.remove, migrations.RunPython.noop),
        migrations.RunPython(fill, migrations.RunPython.noop),
        migrations.RunPython(triggers.install, triggers.install),
    ]
