from django.db import migrations, models


class Migration(migrations.Migration):
    """Find what is assigned to somebody, the longest unchanged first, without passing the rest of the desk."""

    dependencies = [("articles", "0025_roles_and_related")]

    operations = [
        migrations.AddIndex(
            model_name="article",
            index=models.Index(
                fields=["assignee", "updated_at", "id"],
                condition=models.Q(assignee__isnull=False),
                name="article_by_assignee",
            ),
        ),
    ]
