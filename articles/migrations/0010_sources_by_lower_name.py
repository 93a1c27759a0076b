from django.db import migrations, models
from django.db.models.functions import Lower


class Migration(migrations.Migration):
    """Find the sources that copy names by an index, whatever the case, and not by reading them all."""

    dependencies = [("articles", "0009_presence")]

    operations = [
        migrations.AddIndex(
            model_name="source",
            index=models.Index(Lower("name"), name="source_by_lower_name"),
        ),
        migrations.AddIndex(
            model_name="sourcealias",
            index=models.Index(Lower("name"), name="alias_by_lower_name"),
        ),
        migrations.AddIndex(
            model_name="sourcealias",
            index=models.Index(fields=["name"], name="alias_by_name"),
        ),
    ]
