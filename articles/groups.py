"""The groups of the house and what each may do."""

from __future__ import annotations

from django.contrib.auth.management import create_permissions

REPORTERS = """
    view_article change_article add_article submit_article view_quote add_quote change_quote
    view_citation add_citation change_citation delete_citation view_source add_source change_source
    view_sourcealias add_sourcealias change_sourcealias view_note add_note change_note view_filedcopy
    view_revision view_move view_correction view_withdrawal view_errorreport view_desk view_topic
    view_author add_author change_author view_sourcematch change_sourcematch view_waiver view_importrun
    view_correctiondraft add_correctiondraft change_correctiondraft delete_correctiondraft
    view_followup change_followup view_policy view_picture add_picture change_picture delete_picture
"""
SUB_EDITORS = f"{REPORTERS} check_quote send_back_article delete_sourcealias merge_source view_sourcemerge"
EDITORS = f"""{SUB_EDITORS}
    approve_article publish_article spike_article withdraw_article correct_article waive_check
    add_waiver view_anonymous change_errorreport add_topic change_topic add_desk change_desk
    add_followup change_policy add_policy
"""
ADMINISTRATORS = """
    add_user change_user view_user view_group view_article view_desk add_desk change_desk view_topic
    add_topic change_topic delete_topic view_filedcopy view_revision view_move view_correction
    view_withdrawal view_importrun
"""
GROUPS = {
    "Reporters": REPORTERS,
    "Sub-editors": SUB_EDITORS,
    "Editors": EDITORS,
    "Administrators": ADMINISTRATORS,
}


def grant(apps, schema_editor) -> None:
    """Give each group what the table says; fits ``migrations.RunPython``, and may be run again."""
    alias = schema_editor.connection.alias
    for label in ("auth", "articles"):
        config = apps.get_app_config(label)
        # Permissions are made after all migrations; the groups need them now.
        config.models_module = True
        create_permissions(config, apps=apps, using=alias, verbosity=0)
    permissions = apps.get_model("auth", "Permission").objects.using(alias)
    for name, codenames in GROUPS.items():
        group, _ = apps.get_model("auth", "Group").objects.using(alias).get_or_create(name=name)
        held = permissions.filter(
            codename__in=codenames.split(), content_type__app_label__in=["auth", "articles"]
        )
        group.permissions.set(held)


def dissolve(apps, schema_editor) -> None:
    groups = apps.get_model("auth", "Group").objects.using(schema_editor.connection.alias)
    groups.filter(name__in=GROUPS).delete()
