from django.db import migrations, models


class Migration(migrations.Migration):
    """Find what is being worked on without passing all that was ever published."""

    dependencies = [("articles", "0023_search_without_accents")]

    operations = [
        migrations.AddIndex(
            model_name="article",
            index=models.Index(
                fields=["-updated_at", "-id"],
                condition=models.Q(status__in=["draft", "in_review", "approved"]),
                name="article_on_desk",
            ),
        ),
    ]
