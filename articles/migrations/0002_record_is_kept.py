from django.db import migrations

from articles import triggers


class Migration(migrations.Migration):
    dependencies = [("articles", "0001_records")]

    operations = [migrations.RunPython(triggers.install, triggers.remove)]
