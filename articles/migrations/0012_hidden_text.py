from django.db import migrations, models

from articles import triggers


def hide(apps, schema_editor):
    """Say of each version after a retraction without its text that it hides the words."""
    corrections = apps.get_model("articles", "Correction").objects.all()
    revisions = apps.get_model("articles", "Revision").objects.filter(live_from__isnull=False)
    retracted = corrections.filter(kind="retraction", keeps_text=False).values_list("article", flat=True)
    for article in set(retracted):
        told = list(corrections.filter(article=article).order_by("pk"))
        retractions = {correction.pk for correction in told if correction.kind == "retraction"}
        is_hidden = False
        for revision in revisions.filter(article=article).order_by("live_from", "pk"):
            for correction in told:
                if correction.revision_id == revision.pk:
                    if correction.kind == "retraction" or correction.amends_id in retractions:
                        is_hidden = not correction.keeps_text
            revisions.filter(pk=revision.pk).update(hides_text=is_hidden)


class Migration(migrations.Migration):
    """Keep with each version whether a retraction took its words from readers."""

    dependencies = [("articles", "0011_notices")]

    operations = [
        migrations.AddField(
            model_name="revision",
            name="hides_text",
            field=models.BooleanField(
                default=False,
                help_text="A retraction took them from readers, and nothing published since gave them back.",
                verbose_name="the words are hidden",
            ),
        ),
        migrations.RunPython(triggers.remove, migrations.RunPython.noop),
        migrations.RunPython(hide, migrations.RunPython.noop),
        migrations.RunPython(triggers.install, triggers.install),
    ]
