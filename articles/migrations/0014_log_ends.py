import django.db.models.deletion
from django.db import migrations, models

from articles import log_heads, triggers


class Migration(migrations.Migration):
    """Note where each log ends, and let its entries state the periods that they open and close."""

    dependencies = [("articles", "0013_several_changes")]

    operations = [
        migrations.AddField(
            model_name="move",
            name="periods",
            field=models.JSONField(
                blank=True,
                default=list,
                help_text="What this opened, closed or cancelled: the whole period of each revision concerned.",
                verbose_name="periods",
            ),
        ),
        migrations.CreateModel(
            name="LogHead",
            fields=[
                (
                    "article",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        primary_key=True,
                        related_name="log_head",
                        serialize=False,
                        to="articles.article",
                    ),
                ),
                ("number", models.PositiveIntegerField()),
                ("sha256", models.CharField(max_length=64)),
            ],
            options={"verbose_name": "end of a log", "verbose_name_plural": "ends of logs"},
        ),
        migrations.RunPython(log_heads.fill, migrations.RunPython.noop),
        migrations.RunPython(triggers.install, triggers.install),
    ]
