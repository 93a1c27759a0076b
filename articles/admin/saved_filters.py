"""The filters that somebody keeps: named, used, named anew and forgotten."""

from __future__ import annotations

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from articles.admin.acts import demand
from articles.models import SavedFilter

# The parameters of the list that a filter may hold.
KNOWN = (
    "q",
    "status__exact",
    "desk__id__exact",
    "assigned",
    "waits",
    "unchanged",
    "speaker",
    "source",
)


class KeepForm(forms.Form):
    name = forms.CharField(max_length=60)
    query = forms.CharField(max_length=1000)

    def clean_query(self) -> str:
        """What of the query narrows the list; an error where nothing does."""
        asked = QueryDict(self.cleaned_data["query"], mutable=True)
        for parameter in set(asked) - set(KNOWN):
            del asked[parameter]
        if not asked:
            raise forms.ValidationError(_("Narrow the list first, then name the filter."))
        return asked.urlencode()


class NameForm(forms.ModelForm):
    class Meta:
        model = SavedFilter
        fields = ["name"]

    def _get_validation_exclusions(self) -> set[str]:
        """Whose filter it is counts too when names are told apart."""
        return super()._get_validation_exclusions() - {"user"}


@require_POST
def keep_view(request: HttpRequest) -> HttpResponse:
    demand(request)
    form = KeepForm(request.POST)
    if not form.is_valid():
        messages.error(request, _("Narrow the list first, then name the filter."))
        return _back("")
    kept = SavedFilter.objects.keep(request.user, **form.cleaned_data)
    messages.success(request, _("Kept as “%s”.") % kept)
    return _back(kept.query)


@require_POST
def rename_view(request: HttpRequest, filter_id: int) -> HttpResponse:
    demand(request)
    kept = get_object_or_404(SavedFilter, pk=filter_id, user=request.user)
    form = NameForm(request.POST, instance=kept)
    if form.is_valid():
        form.save()
        messages.success(request, _("It is called “%s” now.") % kept)
    else:
        messages.error(request, " ".join(text for texts in form.errors.values() for text in texts))
    return _back(kept.query)


@require_POST
def forget_view(request: HttpRequest, filter_id: int) -> HttpResponse:
    demand(request)
    kept = get_object_or_404(SavedFilter, pk=filter_id, user=request.user)
    kept.delete()
    messages.success(request, _("“%s” is forgotten.") % kept)
    return _back("")


def _back(query: str) -> HttpResponseRedirect:
    return HttpResponseRedirect(f"{reverse('admin:articles_article_changelist')}?{query}")


ROUTES = (
    ("keep/", keep_view, "keep"),
    ("<int:filter_id>/rename/", rename_view, "rename"),
    ("<int:filter_id>/forget/", forget_view, "forget"),
)
