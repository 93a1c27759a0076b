from django.contrib.admin.apps import AdminConfig


class DeskAdminConfig(AdminConfig):
    """Django's admin, with the desk's own front room."""

    default_site = "newsroom.site.DeskSite"
