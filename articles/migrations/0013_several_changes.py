import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    """Let one publication carry several changes, each a record of its own."""

    dependencies = [("articles", "0012_hidden_text")]

    operations = [
        migrations.AlterModelOptions(
            name="correctiondraft",
            options={
                "ordering": ["pk"],
                "verbose_name": "planned change",
                "verbose_name_plural": "planned changes",
            },
        ),
        migrations.AlterField(
            model_name="correctiondraft",
            name="article",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="correction_drafts",
                to="articles.article",
            ),
        ),
        migrations.AlterField(
            model_name="correction",
            name="keeps_text",
            field=models.BooleanField(
                default=True,
                help_text="Of a retraction, or of what corrects one: readers find the text behind the notice. Untick to show the notice alone.",
                verbose_name="the text stays readable",
            ),
        ),
        migrations.AlterField(
            model_name="correctiondraft",
            name="keeps_text",
            field=models.BooleanField(
                default=True,
                help_text="Of a retraction, or of what corrects one: readers find the text behind the notice. Untick to show the notice alone.",
                verbose_name="the text stays readable",
            ),
        ),
    ]
