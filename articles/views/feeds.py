from __future__ import annotations

from collections.abc import Callable

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from articles import feeds
from articles.models import Desk, Revision, RevisionSource, Topic
from articles.models.revisions import told_sources
from articles.views.corrections import public_corrections
from articles.views.pages import answer, page

FORMATS: dict[str, tuple[str, Callable[[feeds.Feed], str]]] = {
    "atom": ("application/atom+xml; charset=utf-8", feeds.as_atom),
    "rss": ("application/rss+xml; charset=utf-8", feeds.as_rss),
    "json": ("application/feed+json; charset=utf-8", feeds.as_json),
}


@require_safe
def feed_list(request: HttpRequest) -> HttpResponse:
    """Where each feed is, for people."""
    context = {"desks": Desk.objects.all(), "topics": Topic.objects.all()[:200]}
    return page(request, "articles/feed_list.html", context)


@require_safe
def everything(request: HttpRequest, ending: str) -> HttpResponse:
    about = _("Every story as it is published, and what was corrected in it.")
    return _stories(request, ending, settings.SITE_NAME, about, reverse("articles:front_page"))


@require_safe
def of_desk(request: HttpRequest, slug: str, ending: str) -> HttpResponse:
    desk = get_object_or_404(Desk, slug=slug)
    about = _("Stories of %(desk)s.") % {"desk": desk}
    return _stories(request, ending, desk.name, about, desk.get_absolute_url(), desk=desk)


@require_safe
def of_topic(request: HttpRequest, slug: str, ending: str) -> HttpResponse:
    topic = get_object_or_404(Topic, slug=slug)
    about = _("Stories about %(topic)s.") % {"topic": topic}
    return _stories(request, ending, topic.name, about, topic.get_absolute_url(), topics=topic)


@require_safe
def of_source(request: HttpRequest, pk: int, ending: str) -> HttpResponse:
    source = get_object_or_404(told_sources(), pk=pk)
    keys = [source.pk, *source.merged.values_list("pk", flat=True)]
    relying = RevisionSource.objects.filter(source__in=keys).values("revision")
    about = _("Stories that rely on %(source)s.") % {"source": source}
    only = {"pk__in": relying, "hides_text": False}
    return _stories(request, ending, source.name, about, source.get_absolute_url(), **only)


@require_safe
def of_corrections(request: HttpRequest, ending: str) -> HttpResponse:
    corrections = list(public_corrections(timezone.now())[: feeds.SIZE])
    return _feed(
        request,
        ending,
        _("Corrections"),
        _("What was wrong, unclear or incomplete in a published story."),
        reverse("articles:correction_list"),
        feeds.correction_entries(corrections),
    )


def _stories(request, ending: str, title: str, about: str, path: str, **only) -> HttpResponse:
    now = timezone.now()
    stories = list(Revision.objects.live(now).filter(**only).for_lists().newest_first()[: feeds.SIZE])
    return _feed(request, ending, title, about, path, feeds.story_entries(stories, now))


def _feed(
    request, ending: str, title: str, about: str, path: str, entries: list[feeds.Entry]
) -> HttpResponse:
    if ending not in FORMATS:
        raise Http404(_("There is no such feed."))
    content_type, write = FORMATS[ending]
    if title != settings.SITE_NAME:
        title = f"{title} · {settings.SITE_NAME}"
    feed = feeds.Feed(title, about, path, request.path, entries)
    changed_at = feed.updated if entries else None
    return answer(request, HttpResponse(write(feed), content_type=content_type), changed_at=changed_at)
