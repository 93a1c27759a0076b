from typing import Any

from django import forms
from django.contrib import admin
from django.http import HttpRequest
from django.utils.translation import gettext as _

from articles.admin.seen import SeenForm
from articles.models import Author, Desk, Topic


@admin.register(Desk)
class DeskAdmin(admin.ModelAdmin):
    form = SeenForm
    list_display = ["name", "slug", "position"]
    list_editable = ["position"]
    prepopulated_fields = {"slug": ["name"]}
    search_fields = ["name"]

    def get_changelist_form(self, request: HttpRequest, **kwargs: Any) -> type[SeenForm]:
        box = forms.NumberInput(attrs={"aria-label": _("position"), "min": 0})
        return super().get_changelist_form(request, form=SeenForm, widgets={"position": box}, **kwargs)


@admin.register(Topic)
class TopicAdmin(admin.ModelAdmin):
    form = SeenForm
    list_display = ["name", "slug"]
    prepopulated_fields = {"slug": ["name"]}
    search_fields = ["name"]


@admin.register(Author)
class AuthorAdmin(admin.ModelAdmin):
    form = SeenForm
    list_display = ["name"]
    search_fields = ["name"]
