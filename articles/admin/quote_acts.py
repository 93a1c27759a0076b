"""What the buttons of a quote do, each through a verb of the quote."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseNotAllowed, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from articles.admin.acts import act, article_page, complain, demand
from articles.admin.source_choice import choose_source
from articles.models import Article, Quote
from articles.workflow import PERMISSIONS, Action, MoveRefused


class QuoteForm(forms.Form):
    """The quote as the editor saw it."""

    version = forms.IntegerField(min_value=1)


class ReasonedForm(QuoteForm):
    reason = forms.CharField(max_length=2000)


class SplitForm(QuoteForm):
    at = forms.CharField(max_length=2000)


class KindForm(QuoteForm):
    kind = forms.ChoiceField(choices=Quote._meta.get_field("kind").choices)


def quote_view(
    model_admin: Any, request: HttpRequest, object_id: int, quote_id: int, name: str
) -> HttpResponse:
    if request.method != "POST":
        return HttpResponseNotAllowed(["POST"])
    if name not in ACTS:
        raise Http404
    do, action = ACTS[name]
    demand(request, PERMISSIONS[action])
    quotes = Quote.objects.standing().select_related("article")
    quote = get_object_or_404(quotes, pk=quote_id, article_id=object_id)
    return do(model_admin, request, quote)


def _verify(model_admin: Any, request: HttpRequest, quote: Quote) -> HttpResponse:
    return _answer(request, quote, QuoteForm(request.POST), quote.verify, _("Verified: %s"))


def _dispute(model_admin: Any, request: HttpRequest, quote: Quote) -> HttpResponse:
    return _answer(request, quote, ReasonedForm(request.POST), quote.dispute, _("Disputed: %s"))


def _change_kind(model_admin: Any, request: HttpRequest, quote: Quote) -> HttpResponse:
    return _answer(request, quote, KindForm(request.POST), quote.change_kind, _("Its kind is changed: %s"))


def _remove(model_admin: Any, request: HttpRequest, quote: Quote) -> HttpResponse:
    return _answer(request, quote, ReasonedForm(request.POST), quote.remove, _("Removed: %s"))


def _split(model_admin: Any, request: HttpRequest, quote: Quote) -> HttpResponse:
    return _answer(request, quote, SplitForm(request.POST), quote.split, _("Two quotes now: %s"))


def _merge(model_admin: Any, request: HttpRequest, quote: Quote) -> HttpResponse:
    """Join the quote with the one behind it."""
    standing = quote.article.standing_quotes()
    behind = standing[standing.index(quote) + 1 :]
    if not behind:
        messages.error(request, _("No quote stands behind this one."))
        return HttpResponseRedirect(article_page(quote.article, f"quote-{quote.pk}"))
    merge = partial(quote.merge, with_next=behind[0])
    return _answer(request, quote, QuoteForm(request.POST), merge, _("One quote now: %s"))


def _answer(
    request: HttpRequest, quote: Quote, form: forms.Form, verb: Callable[..., None], done: str
) -> HttpResponse:
    anchor = f"quote-{quote.pk}"
    if not form.is_valid():
        return complain(request, quote.article, form, anchor)
    return act(
        request, quote.article, lambda: verb(by=request.user, **form.cleaned_data), done % quote, anchor
    )


def _attribute(model_admin: Any, request: HttpRequest, quote: Quote) -> HttpResponse:
    """Name the speaker; where the name leaves a doubt, ask which source is meant."""
    form = QuoteForm(request.POST)
    if not form.is_valid():
        return HttpResponseRedirect(article_page(quote.article, f"quote-{quote.pk}"))
    choice = choose_source(request)
    if choice.is_open:
        context = {
            **model_admin.admin_site.each_context(request),
            "opts": model_admin.opts,
            "article": quote.article,
            "quote": quote,
            "choice": choice,
            "title": _("Who said it?"),
            "carried": {"version": quote.version, "role": request.POST.get("role", "")},
        }
        return TemplateResponse(request, "admin/articles/article/choose_source.html", context)
    return act(
        request,
        quote.article,
        lambda: choice.use(
            lambda source: quote.attribute(
                to=source,
                by=request.user,
                role=request.POST.get("role", "").strip()[:300],
                version=form.cleaned_data["version"],
            )
        ),
        _("Speaker changed: %s") % quote,
        f"quote-{quote.pk}",
    )


ACTS: dict[str, tuple[Callable[..., HttpResponse], Action]] = {
    "verify": (_verify, Action.CHECK_QUOTE),
    "dispute": (_dispute, Action.CHECK_QUOTE),
    "attribute": (_attribute, Action.CHANGE_QUOTE),
    "kind": (_change_kind, Action.CHANGE_QUOTE),
    "remove": (_remove, Action.CHANGE_QUOTE),
    "split": (_split, Action.CHANGE_QUOTE),
    "merge": (_merge, Action.CHANGE_QUOTE),
}


class RecordForm(forms.Form):
    text = forms.CharField(max_length=5000)
    role = forms.CharField(max_length=300, required=False)
    kind = forms.ChoiceField(choices=Quote._meta.get_field("kind").choices)


def record_view(model_admin: Any, request: HttpRequest, object_id: int) -> HttpResponse:
    """Make words of the body a quote."""
    if request.method != "POST":
        return HttpResponseNotAllowed(["POST"])
    demand(request, "articles.add_quote")
    article = get_object_or_404(Article, pk=object_id)
    form = RecordForm(request.POST)
    if not form.is_valid():
        return complain(request, article, form, "quotes")
    choice = choose_source(request)
    if choice.is_open:
        context = {
            **model_admin.admin_site.each_context(request),
            "opts": model_admin.opts,
            "article": article,
            "choice": choice,
            "title": _("Who said it?"),
            "carried": form.cleaned_data,
        }
        return TemplateResponse(request, "admin/articles/article/choose_source.html", context)
    record = partial(article.record_quote, by=request.user, **form.cleaned_data)
    return act(
        request,
        article,
        lambda: choice.use(lambda speaker: record(speaker=speaker)),
        _("Recorded. Somebody still checks it."),
        "quotes",
    )


def verify_all_view(model_admin: Any, request: HttpRequest, object_id: int) -> HttpResponse:
    """Verify the quotes that were shown, each as it was seen; say of the others why not."""
    if request.method != "POST":
        return HttpResponseNotAllowed(["POST"])
    demand(request, PERMISSIONS[Action.CHECK_QUOTE])
    article = get_object_or_404(Article, pk=object_id)
    seen = dict(part.split(":", 1) for part in request.POST.getlist("shown") if ":" in part)
    verified = 0
    for quote in article.quotes.unchecked().filter(pk__in=[key for key in seen if key.isdigit()]):
        version = seen[str(quote.pk)]
        try:
            quote.verify(by=request.user, version=int(version) if version.isdigit() else 0)
        except MoveRefused as refused:
            messages.error(request, f"{quote} {refused}")
        else:
            verified += 1
    messages.success(request, ngettext("%s quote verified.", "%s quotes verified.", verified) % verified)
    return HttpResponseRedirect(article_page(article, "quotes"))
