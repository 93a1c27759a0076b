"""Every version of a story that readers have seen, any two compared, and what they saw at a moment."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from django.db.models import Prefetch
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from articles import story
from articles.comparison import compare_content
from articles.models import Correction, Revision, Source, Withdrawal
from articles.models.corrections import standing_retraction
from articles.story_pictures import lay_out, pictures_of
from articles.views.corrections import public_corrections
from articles.views.pages import page


@dataclass(slots=True)
class Seen:
    """What readers have seen of a story until now, the newest version first."""

    article_id: int
    versions: list[Revision]
    now: dt.datetime
    withdrawal: Withdrawal | None = None
    retraction: Correction | None = None
    live: Revision | None = field(init=False)

    def __post_init__(self) -> None:
        self.live = next((version for version in self.versions if version.is_live_at(self.now)), None)

    @property
    def newest(self) -> Revision:
        return self.versions[0]

    @property
    def hides_text(self) -> bool:
        """Whether the house took the words themselves away, by a withdrawal or a retraction without text."""
        is_withdrawn = self.live is None and self.withdrawal is not None
        return is_withdrawn or (self.live or self.newest).hides_text

    def version(self, number: int) -> Revision:
        for version in self.versions:
            if version.number == number:
                return version
        raise Http404(_("Readers never saw this version."))

    def told_since(self, version: Revision) -> list[Correction]:
        """What readers were told of the story after this version."""
        newer = self.versions[: self.versions.index(version)]
        return [correction for one in newer for correction in one.told]

    def at(self, moment: dt.datetime) -> Revision | None:
        return next((version for version in self.versions if version.is_live_at(moment)), None)


@require_safe
def article_history(request: HttpRequest, pk: int, slug: str = "") -> HttpResponse:
    seen = _seen(pk)
    if slug != seen.newest.slug:
        return redirect("articles:article_history", pk, seen.newest.slug, permanent=True)
    context = {"seen": seen, "asked": "", "found": None}
    if asked := request.GET.get("at", ""):
        moment = _read(asked)
        context |= {"asked": asked, "moment": moment, "found": seen.at(moment) if moment else None}
    return _page(request, "articles/article_history.html", context, seen)


@require_safe
def article_version(request: HttpRequest, pk: int, number: int, slug: str = "") -> HttpResponse:
    """One version as it was; never for search engines, which are led to today's."""
    seen = _seen(pk)
    version = seen.version(number)
    if slug != seen.newest.slug:
        return redirect("articles:article_version", pk, seen.newest.slug, number, permanent=True)
    if seen.hides_text:
        return _gone(request, seen)
    full = Revision.objects.select_related("desk").get(pk=version.pk)
    content = full.told_content
    sources = Source.objects.filter(pk__in=story.source_keys(content)).select_related("merged_into").in_bulk()
    quotes = story.quotes_of(content, sources)
    context = {
        "seen": seen,
        "version": version,
        "earlier": _earlier(seen, version),
        "told_since": seen.told_since(version),
        "revision": full,
        "content": content,
        "laid_out": lay_out(story.blocks_of(content, quotes), pictures_of(content)),
        "quotes": quotes,
        "credits": story.credits_of(content, sources),
    }
    return _page(request, "articles/article_version.html", context, seen)


@require_safe
def article_compare(request: HttpRequest, pk: int, before: int, after: int, slug: str = "") -> HttpResponse:
    """What differs between two versions, the earlier of them first."""
    seen = _seen(pk)
    versions = sorted([seen.version(before), seen.version(after)], key=lambda one: one.live_from)
    earlier, later = versions
    if slug != seen.newest.slug or (earlier.number, later.number) != (before, after):
        where = (pk, seen.newest.slug, earlier.number, later.number)
        return redirect("articles:article_compare", *where, permanent=True)
    if seen.hides_text:
        return _gone(request, seen)
    full = Revision.objects.in_bulk([one.pk for one in versions])
    comparison = compare_content(full[earlier.pk].told_content, full[later.pk].told_content)
    context = {"seen": seen, "earlier": earlier, "later": later, "comparison": comparison}
    return _page(request, "articles/article_compare.html", context, seen)


@require_safe
def article_compare_chosen(request: HttpRequest, pk: int, slug: str = "") -> HttpResponse:
    """Lead from the form of the history page to the address of the comparison."""
    try:
        chosen = [int(request.GET[name]) for name in ("before", "after")]
    except (KeyError, ValueError):
        return redirect("articles:article_history", pk, slug)
    return redirect("articles:article_compare", pk, slug, *chosen)


def _seen(pk: int) -> Seen:
    now = timezone.now()
    versions = list(
        Revision.objects.have_been_live(now)
        .filter(article=pk)
        .defer("content", "body_text")
        .order_by("-live_from", "-pk")
        .prefetch_related(Prefetch("corrections", public_corrections(now), to_attr="told"))
    )
    if not versions:
        raise Http404(_("There is no such story."))
    withdrawal = None
    if not any(version.is_live_at(now) for version in versions):
        withdrawal = Withdrawal.objects.standing(now).filter(article=pk).first()
    told = [correction for version in versions for correction in version.told]
    return Seen(pk, versions, now, withdrawal, standing_retraction(told))


def _earlier(seen: Seen, version: Revision) -> Revision | None:
    at = seen.versions.index(version)
    return seen.versions[at + 1] if at + 1 < len(seen.versions) else None


def _read(asked: str) -> dt.datetime | None:
    """The moment that was asked for; without a zone it is the house's own time."""
    try:
        moment = parse_datetime(asked)
    except ValueError:
        return None
    if moment is None or timezone.is_aware(moment):
        return moment
    return timezone.make_aware(moment)


def _gone(request: HttpRequest, seen: Seen) -> HttpResponse:
    return page(request, "articles/version_gone.html", {"seen": seen}, status=410)


def _page(request: HttpRequest, template: str, context: dict, seen: Seen) -> HttpResponse:
    current = (
        seen.live.get_absolute_url()
        if seen.live
        else reverse("articles:article_history", args=[seen.article_id, seen.newest.slug])
    )
    answered = page(request, template, {**context, "current": current})
    answered["X-Robots-Tag"] = "noindex"
    return answered
