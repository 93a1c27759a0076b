from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("articles", "0026_articles_by_assignee")]

    operations = [
        migrations.AddIndex(
            model_name="article",
            index=models.Index(
                condition=models.Q(("due_at__isnull", False)), fields=["due_at"], name="article_due"
            ),
        ),
    ]
