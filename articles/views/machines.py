"""What only machines read: sitemaps, robots.txt, security.txt and the search description."""

from __future__ import annotations

import datetime as dt

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from articles import sitemaps
from articles.models import Desk, Topic
from articles.sitemaps import Place
from articles.views.pages import answer

XML = "application/xml; charset=utf-8"
PLAIN = "text/plain; charset=utf-8"


@require_safe
def sitemap_index(request: HttpRequest) -> HttpResponse:
    paths = [reverse("articles:sitemap_rooms"), reverse("articles:sitemap_news")]
    paths += [reverse("articles:sitemap_stories", args=[part]) for part in sitemaps.parts(timezone.now())]
    return _xml(request, "articles/sitemap_index.xml", {"paths": paths})


@require_safe
def sitemap_rooms(request: HttpRequest) -> HttpResponse:
    """The lists, and the corrections."""
    names = ("front_page", "quote_list", "source_list", "correction_list", "policies", "feed_list")
    places = [Place(reverse(f"articles:{name}")) for name in names]
    places += [Place(room.get_absolute_url()) for room in [*Desk.objects.all(), *Topic.objects.all()]]
    places += sitemaps.corrections(timezone.now())
    return _xml(request, "articles/sitemap.xml", {"places": places})


@require_safe
def sitemap_stories(request: HttpRequest, part: int) -> HttpResponse:
    now = timezone.now()
    if part not in sitemaps.parts(now):
        raise Http404(_("There is no such part."))
    return _xml(request, "articles/sitemap.xml", {"places": sitemaps.stories(part, now)})


@require_safe
def sitemap_news(request: HttpRequest) -> HttpResponse:
    stories = sitemaps.news(timezone.now())
    return _xml(request, "articles/sitemap_news.xml", {"stories": stories}, sitemaps.news_until(stories))


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    lines = [
        "User-agent: *",
        f"Disallow: {reverse('admin:index')}",
        f"Sitemap: {settings.SITE_URL}/sitemap.xml",
    ]
    return answer(request, HttpResponse("\n".join([*lines, ""]), content_type=PLAIN))


@require_safe
def security(request: HttpRequest) -> HttpResponse:
    """RFC 9116. It ends a year from the first of this month, so that it is as stable as a page can be."""
    if not settings.SECURITY_CONTACT:
        raise Http404(_("This house has not said whom to write to."))
    month = timezone.now().replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    expires = (month + dt.timedelta(days=364)).strftime("%Y-%m-%dT%H:%M:%SZ")
    lines = [
        f"Contact: {settings.SECURITY_CONTACT}",
        f"Expires: {expires}",
        f"Canonical: {settings.SITE_URL}/.well-known/security.txt",
    ]
    written = HttpResponse("\n".join([*lines, ""]), content_type=PLAIN)
    return answer(request, written, true_until=(month + dt.timedelta(days=32)).replace(day=1))


def _xml(
    request: HttpRequest, template: str, context: dict, true_until: dt.datetime | None = None
) -> HttpResponse:
    written = HttpResponse(render_to_string(template, context), content_type=XML)
    return answer(request, written, true_until=true_until)
