from django.db import migrations

from articles import groups


class Migration(migrations.Migration):
    dependencies = [
        ("articles", "0002_record_is_kept"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]

    operations = [migrations.RunPython(groups.grant, groups.dissolve)]
