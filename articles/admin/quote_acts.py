"""What the buttons of a quote do, each through a verb of the quote."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseNotAllowed, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import reverse, reverse_lazy
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from articles.admin.acts import act, article_page, ask, demand
from articles.admin.source_choice import choose_source, sources_in
from articles.models import Article, Quote
from articles.workflow import PERMISSIONS, Action, MoveRefused
from articles.working_copy import WorkingCopy

KINDS = Quote._meta.get_field("kind").choices
# What is typed is completed from the sources of the story, and from all others as one types.
NAMED = {
    "list": "known-sources",
    "autocomplete": "off",
    "data-source-search": reverse_lazy("admin:articles_source_search"),
}


class QuoteForm(forms.Form):
    """The quote as the editor saw it."""

    version = forms.IntegerField(min_value=1, widget=forms.HiddenInput)


class DisputeForm(QuoteForm):
    reason = forms.CharField(
        label=gettext_lazy("What is disputed"), max_length=2000, widget=forms.Textarea(attrs={"rows": 2})
    )


class RemovalForm(QuoteForm):
    reason = forms.CharField(
        label=gettext_lazy("Why; the record of it stays"),
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 2}),
    )


class SpeakerForm(QuoteForm):
    source_name = forms.CharField(
        label=gettext_lazy("Name, known or new; empty for nobody"),
        max_length=200,
        required=False,
        widget=forms.TextInput(attrs=NAMED),
    )
    role = forms.CharField(label=gettext_lazy("Role as stated"), max_length=300, required=False)


class SplitForm(QuoteForm):
    at = forms.CharField(label=gettext_lazy("The second quote begins with"), max_length=2000)


class KindForm(QuoteForm):
    kind = forms.ChoiceField(label=gettext_lazy("Kind of quote"), choices=KINDS)


@dataclass(frozen=True, slots=True)
class QuoteAct:
    """What an editor may do to a quote: ``title`` heads its page, ``press`` is on its button."""

    action: Action
    form: type[QuoteForm]
    do: Callable[[Any, HttpRequest, Quote, QuoteForm], HttpResponse]
    title: Any
    press: Any
    is_grave: bool = False


def acts_of(quote: Quote) -> str:
    """The address under which each act of a quote has its name."""
    verify = reverse("admin:articles_article_quote", args=[quote.article_id, quote.pk, VERIFY])
    return verify.removesuffix(f"{VERIFY}/")


def quote_view(
    model_admin: Any, request: HttpRequest, object_id: int, quote_id: int, name: str
) -> HttpResponse:
    """Ask what an act needs to be told, and do it on POST; ``version`` says how the editor saw the quote."""
    if name not in ACTS:
        raise Http404
    step = ACTS[name]
    demand(request, PERMISSIONS[step.action])
    quotes = Quote.objects.standing().select_related("article", "speaker")
    quote = get_object_or_404(quotes, pk=quote_id, article_id=object_id)
    form = step.form(
        request.POST if request.method == "POST" else None,
        initial=_as_it_stands(request, quote),
        auto_id=f"{name}-{quote.pk}-%s",
    )
    if request.method == "POST" and form.is_valid():
        return step.do(model_admin, request, quote, form)
    return ask(
        model_admin,
        request,
        quote.article,
        form,
        title=step.title,
        press=step.press,
        is_grave=step.is_grave,
        words=quote.text,
        will=_joined_with(quote) if name == "merge" else "",
        speakers=sources_in(WorkingCopy(quote.article), request.user) if name == "attribute" else [],
        back=f"#quote-{quote.pk}",
    )


def _as_it_stands(request: HttpRequest, quote: Quote) -> dict[str, Any]:
    seen = request.GET.get("version", "")
    return {
        "version": int(seen) if seen.isdecimal() else quote.version,
        "source_name": quote.speaker.name_for(request.user) if quote.speaker else "",
        "role": quote.role,
        "kind": quote.kind,
    }


def _next(quote: Quote) -> Quote | None:
    standing = quote.article.standing_quotes()
    return next(iter(standing[standing.index(quote) + 1 :]), None)


def _joined_with(quote: Quote) -> str:
    behind = _next(quote)
    return _("Makes one quote of this one and of the next: %s") % behind if behind else ""


def _verify(model_admin: Any, request: HttpRequest, quote: Quote, form: QuoteForm) -> HttpResponse:
    return _answer(request, quote, form, quote.verify, _("Verified: %s"))


def _dispute(model_admin: Any, request: HttpRequest, quote: Quote, form: QuoteForm) -> HttpResponse:
    return _answer(request, quote, form, quote.dispute, _("Disputed: %s"))


def _change_kind(model_admin: Any, request: HttpRequest, quote: Quote, form: QuoteForm) -> HttpResponse:
    return _answer(request, quote, form, quote.change_kind, _("Its kind is changed: %s"))


def _remove(model_admin: Any, request: HttpRequest, quote: Quote, form: QuoteForm) -> HttpResponse:
    return _answer(request, quote, form, quote.remove, _("Removed: %s"))


def _split(model_admin: Any, request: HttpRequest, quote: Quote, form: QuoteForm) -> HttpResponse:
    return _answer(request, quote, form, quote.split, _("Two quotes now: %s"))


def _merge(model_admin: Any, request: HttpRequest, quote: Quote, form: QuoteForm) -> HttpResponse:
    """Join the quote with the one behind it."""
    behind = _next(quote)
    if behind is None:
        messages.error(request, _("No quote stands behind this one."))
        return HttpResponseRedirect(article_page(quote.article, f"quote-{quote.pk}"))
    return _answer(request, quote, form, partial(quote.merge, with_next=behind), _("One quote now: %s"))


def _answer(
    request: HttpRequest, quote: Quote, form: QuoteForm, verb: Callable[..., Any], done: str
) -> HttpResponse:
    do = partial(verb, by=request.user, **form.cleaned_data)
    return act(request, quote.article, do, done % quote, f"quote-{quote.pk}")


def _attribute(model_admin: Any, request: HttpRequest, quote: Quote, form: QuoteForm) -> HttpResponse:
    """Name the speaker; where the name leaves a doubt, ask which source is meant."""
    choice = choose_source(request)
    told = {name: form.cleaned_data[name] for name in ("version", "role")}
    if choice.is_open:
        context = {
            **model_admin.admin_site.each_context(request),
            "opts": model_admin.opts,
            "article": quote.article,
            "quote": quote,
            "choice": choice,
            "title": _("Who said it?"),
            "carried": told,
        }
        return TemplateResponse(request, "admin/articles/article/choose_source.html", context)
    return act(
        request,
        quote.article,
        lambda: choice.use(lambda source: quote.attribute(to=source, by=request.user, **told)),
        _("Speaker changed: %s") % quote,
        f"quote-{quote.pk}",
    )


VERIFY = "verify"
ACTS = {
    VERIFY: QuoteAct(
        Action.CHECK_QUOTE, QuoteForm, _verify, gettext_lazy("Verify the quote"), gettext_lazy("Verify")
    ),
    "dispute": QuoteAct(
        Action.CHECK_QUOTE, DisputeForm, _dispute, gettext_lazy("Dispute the quote"), gettext_lazy("Dispute")
    ),
    "attribute": QuoteAct(
        Action.CHANGE_QUOTE,
        SpeakerForm,
        _attribute,
        gettext_lazy("Who said it?"),
        gettext_lazy("Change speaker"),
    ),
    "kind": QuoteAct(
        Action.CHANGE_QUOTE,
        KindForm,
        _change_kind,
        gettext_lazy("Which kind of quote is it?"),
        gettext_lazy("Change kind"),
    ),
    "split": QuoteAct(
        Action.CHANGE_QUOTE, SplitForm, _split, gettext_lazy("Split the quote in two"), gettext_lazy("Split")
    ),
    "merge": QuoteAct(
        Action.CHANGE_QUOTE,
        QuoteForm,
        _merge,
        gettext_lazy("Join the quote with the next"),
        gettext_lazy("Join them"),
    ),
    "remove": QuoteAct(
        Action.CHANGE_QUOTE,
        RemovalForm,
        _remove,
        gettext_lazy("Remove the quote"),
        gettext_lazy("Remove"),
        is_grave=True,
    ),
}


class RecordForm(forms.Form):
    text = forms.CharField(
        label=gettext_lazy("The words, as the body has them"),
        max_length=5000,
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    source_name = forms.CharField(
        label=gettext_lazy("Who said them"),
        max_length=200,
        required=False,
        widget=forms.TextInput(attrs=NAMED),
    )
    role = forms.CharField(label=gettext_lazy("Role as stated"), max_length=300, required=False)
    kind = forms.ChoiceField(label=gettext_lazy("Kind of quote"), choices=KINDS)


def record_view(model_admin: Any, request: HttpRequest, object_id: int) -> HttpResponse:
    """Make words of the body a quote."""
    demand(request, "articles.add_quote")
    article = get_object_or_404(Article, pk=object_id)
    form = RecordForm(request.POST if request.method == "POST" else None, auto_id="record-%s")
    if request.method != "POST" or not form.is_valid():
        told = {"title": _("Record a quote"), "press": _("Record it"), "back": "#quotes"}
        known = sources_in(WorkingCopy(article), request.user)
        return ask(model_admin, request, article, form, speakers=known, **told)
    choice = choose_source(request)
    details = {name: form.cleaned_data[name] for name in ("text", "role", "kind")}
    if choice.is_open:
        context = {
            **model_admin.admin_site.each_context(request),
            "opts": model_admin.opts,
            "article": article,
            "choice": choice,
            "title": _("Who said it?"),
            "carried": details,
        }
        return TemplateResponse(request, "admin/articles/article/choose_source.html", context)
    record = partial(article.record_quote, by=request.user, **details)
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
