"""What somebody is told of at the desk, and how each chooses to be told."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST, require_safe

from articles.admin.acts import demand
from articles.models import NoticeChoice, NoticeKind, Way
from articles.paging import Key, moment, page_of, row_number

LAST_TOLD_FIRST = (Key("created_at", moment), Key("pk", row_number))


class WaysForm(forms.Form):
    """How one person is told of each kind."""

    def __init__(self, *args: Any, ways: dict[str, str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for kind in NoticeKind:
            self.fields[kind.value] = forms.ChoiceField(
                label=str(kind.label).capitalize(), choices=Way.choices, initial=ways[kind.value]
            )


@require_safe
def inbox_view(request: HttpRequest, site: Any) -> HttpResponse:
    demand(request)
    told = request.user.notices.select_related("article")
    told = told.defer("article__body", "article__rights_notice", "article__warnings")
    context = {
        **site.each_context(request),
        "page": page_of(told, request, LAST_TOLD_FIRST),
        "title": _("Inbox"),
    }
    return TemplateResponse(request, "admin/inbox.html", context)


@require_POST
def read_view(request: HttpRequest, site: Any) -> HttpResponse:
    """Mark one notice as read, or all of them."""
    demand(request)
    told = request.user.notices.all()
    key = request.POST.get("notice", "")
    if key.isdigit():
        told = told.filter(pk=get_object_or_404(told, pk=key).pk)
    read = told.mark_read()
    messages.success(request, ngettext("%s notice is read.", "%s notices are read.", read) % read)
    return HttpResponseRedirect(reverse("admin:articles_inbox"))


def choose_view(request: HttpRequest, site: Any) -> HttpResponse:
    demand(request)
    ways = NoticeChoice.objects.ways_of(request.user)
    form = WaysForm(request.POST if request.method == "POST" else None, ways=ways)
    if request.method == "POST" and form.is_valid():
        NoticeChoice.objects.choose(request.user, form.cleaned_data)
        messages.success(request, _("From now on you are told in these ways."))
        return HttpResponseRedirect(reverse("admin:articles_inbox"))
    context = {
        **site.each_context(request),
        "form": form,
        "title": _("What you are told of, and how"),
    }
    return TemplateResponse(request, "admin/inbox_choose.html", context)
