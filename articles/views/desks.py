from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.views.decorators.http import require_safe

from articles.models import Desk, Revision, Topic
from articles.paging import page_of
from articles.views.pages import page


@require_safe
def desk_detail(request: HttpRequest, slug: str) -> HttpResponse:
    desk = get_object_or_404(Desk, slug=slug)
    stories = page_of(Revision.objects.live(timezone.now()).filter(desk=desk).for_lists(), request)
    return page(request, "articles/desk_detail.html", {"desk": desk, "page": stories})


@require_safe
def topic_detail(request: HttpRequest, slug: str) -> HttpResponse:
    topic = get_object_or_404(Topic, slug=slug)
    stories = page_of(Revision.objects.live(timezone.now()).filter(topics=topic).for_lists(), request)
    return page(request, "articles/topic_detail.html", {"topic": topic, "page": stories})
