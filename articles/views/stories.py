from __future__ import annotations

import datetime as dt

from django.db.models import OuterRef, QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from articles import story
from articles.models import Correction, Revision, Source, Withdrawal
from articles.related import related_to
from articles.rows_within import RowsWithin, read_rows
from articles.story_pictures import lay_out, pictures_of
from articles.structured_data import as_script, of_story
from articles.views.pages import page


@require_safe
def article_detail(request: HttpRequest, pk: int, slug: str = "") -> HttpResponse:
    """The story as it is live now; what was withdrawn says so, and an old address leads to today's."""
    now = timezone.now()
    live = Revision.objects.live(now).select_related("desk").with_topics()
    revision = _with_corrections(live, now).filter(article=pk).first()
    if revision is None:
        return _withdrawn(request, pk, now)
    if slug != revision.slug:
        return redirect(revision, permanent=True)
    return page(
        request, "articles/article_detail.html", story_context(revision, now), changed_at=revision.live_from
    )


def story_context(revision: Revision, now: dt.datetime, *, is_preview: bool = False) -> dict:
    """All that the page of a story shows of one revision; the desk previews with it."""
    content = revision.told_content
    sources = Source.objects.filter(pk__in=story.source_keys(content)).select_related("merged_into").in_bulk()
    quotes = story.quotes_of(content, sources)
    by_role = story.credits_of(content, sources)
    pictures = pictures_of(content, is_preview=is_preview)
    topics = revision.topics_told
    corrections = _corrections(revision, now)
    speakers = {quote["speaker"] for quote in content["quotes"]} - {None}
    credited = [credit for credits_in_role in by_role.values() for credit in credits_in_role]
    return {
        "revision": revision,
        "content": content,
        "laid_out": lay_out(story.blocks_of(content, quotes), pictures),
        "picture": pictures[0] if pictures else None,
        "quotes": quotes,
        "speakers": story.speakers_of(quotes),
        "has_insertion": any(quote.has_insertion for quote in quotes),
        "stated": story.stated_of(content),
        "credits": by_role,
        "corrections_at_top": [each for each in corrections if each.is_at_top],
        "corrections_at_foot": [each for each in corrections if not each.is_at_top],
        "topics": topics,
        "related": related_to(
            revision, now, speakers=speakers, sources=sources.keys(), topics=[topic.pk for topic in topics]
        ),
        "structured": as_script(
            of_story(revision, quotes, credited, corrections, map(str, topics), pictures)
        ),
        "minutes": 0 if revision.hides_text else story.minutes_of(revision.body_text),
    }


def _with_corrections(revisions: QuerySet[Revision], now: dt.datetime) -> QuerySet[Revision]:
    """With what readers were told of each story, and the revisions that it changed, in the same query."""
    told = Correction.objects.public(now).filter(article=OuterRef("article"))
    changed = Revision.objects.filter(article=OuterRef("article"), corrections__isnull=False).distinct()
    columns = [field.attname for field in Correction._meta.concrete_fields]
    return revisions.annotate(
        told_written=RowsWithin(told, columns),
        changed_written=RowsWithin(changed, [*Revision.IN_A_LIST, "number"]),
    )


def _corrections(revision: Revision, now: dt.datetime) -> list[Correction]:
    """What readers were told of the story, newest first; asked for where ``_with_corrections`` did not."""
    if not hasattr(revision, "told_written"):
        told = Correction.objects.public(now).filter(article=revision.article_id)
        return list(told.select_related("revision").defer("revision__content", "revision__body_text"))
    changed = {each.pk: each for each in read_rows(Revision, revision.changed_written)}
    corrections = read_rows(Correction, revision.told_written)
    for correction in corrections:
        correction.revision = changed[correction.revision_id]
    return corrections


def _withdrawn(request: HttpRequest, pk: int, now: dt.datetime) -> HttpResponse:
    withdrawal = Withdrawal.objects.standing(now).filter(article=pk).select_related("revision").first()
    if withdrawal is None:
        raise Http404(_("There is no such story."))
    replacement = None
    if withdrawal.replacement_id:
        replacement = Revision.objects.live(now).filter(article=withdrawal.replacement_id).first()
    context = {"withdrawal": withdrawal, "replacement": replacement}
    return page(request, "articles/withdrawn.html", context, changed_at=withdrawal.withdrawn_at, status=410)
