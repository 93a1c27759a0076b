from django.contrib import admin
from django.utils.translation import gettext_lazy as _


class DeskSite(admin.AdminSite):
    """Django's admin as the desk's rooms."""

    site_header = _("Newsroom")
    site_title = _("Newsroom")
    index_title = _("The desk")
