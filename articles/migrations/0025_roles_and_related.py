from django.db import migrations, models

from articles import triggers

TOPICS = "articles_revision_topics"


def fill(apps, schema_editor):
    """Say with each quote of a version in what role its speaker stood there."""
    told = apps.get_model("articles", "RevisionQuote").objects
    revisions = apps.get_model("articles", "Revision").objects.filter(quotes__isnull=False).distinct()
    for pk, content in revisions.values_list("pk", "content").iterator(500):
        for quote in content.get("quotes") or ():
            if quote["role"]:
                told.filter(revision=pk, quote=quote["id"]).update(role=quote["role"])


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
