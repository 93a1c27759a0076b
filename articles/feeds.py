"""Feeds of what is live, as Atom, RSS 2.0 and JSON Feed 1.1, from one description of each."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Sequence
from dataclasses import dataclass

from django.conf import settings
from django.template.loader import render_to_string
from django.utils import feedgenerator, timezone

from articles.models import Correction, Revision

SIZE = 50
JSON_FEED = "https://jsonfeed.org/version/1.1"


@dataclass(frozen=True, slots=True)
class Entry:
    """What a feed says of one story or one correction; ``uid`` never changes, ``updated`` moves."""

    uid: str
    url: str
    headline: str
    html: str
    published: dt.datetime
    updated: dt.datetime
    section: str = ""


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed, whatever it is written in. Paths are without the host."""

    title: str
    about: str
    page: str
    path: str
    entries: Sequence[Entry]

    @property
    def updated(self) -> dt.datetime:
        return max((entry.updated for entry in self.entries), default=timezone.now().replace(microsecond=0))


def absolute(path: str) -> str:
    return f"{settings.SITE_URL}{path}"


def story_entries(stories: Sequence[Revision], now: dt.datetime) -> list[Entry]:
    """Return the entries of stories, each with what was corrected in it."""
    by_article: dict[int, list[Correction]] = {}
    keys = [story.article_id for story in stories]
    for correction in Correction.objects.public(now).filter(article__in=keys).select_related("revision"):
        by_article.setdefault(correction.article_id, []).append(correction)
    return [_story_entry(story, by_article.get(story.article_id, [])) for story in stories]


def correction_entries(corrections: Sequence[Correction]) -> list[Entry]:
    return [
        Entry(
            uid=absolute(correction.get_absolute_url()),
            url=absolute(correction.get_absolute_url()),
            headline=f"{correction.get_kind_display()}: {correction.told_headline}",
            html=_corrections_html([correction]),
            published=correction.revision.live_from,
            updated=correction.revision.live_from,
        )
        for correction in corrections
    ]


def as_atom(feed: Feed) -> str:
    return _written(feedgenerator.Atom1Feed, feed)


def as_rss(feed: Feed) -> str:
    return _written(feedgenerator.Rss201rev2Feed, feed)


def as_json(feed: Feed) -> str:
    described = {
        "version": JSON_FEED,
        "title": feed.title,
        "description": feed.about,
        "home_page_url": absolute(feed.page),
        "feed_url": absolute(feed.path),
        "language": settings.LANGUAGE_CODE,
        "items": [_json_item(entry) for entry in feed.entries],
    }
    return json.dumps(described, ensure_ascii=False)


def _json_item(entry: Entry) -> dict[str, object]:
    item: dict[str, object] = {
        "id": entry.uid,
        "url": entry.url,
        "title": entry.headline,
        "content_html": entry.html,
        "date_published": entry.published.isoformat(),
        "date_modified": entry.updated.isoformat(),
    }
    return item | ({"tags": [entry.section]} if entry.section else {})


def _written(kind: type[feedgenerator.SyndicationFeed], feed: Feed) -> str:
    written = kind(
        title=feed.title,
        link=absolute(feed.page),
        description=feed.about,
        language=settings.LANGUAGE_CODE,
        feed_url=absolute(feed.path),
        feed_guid=absolute(feed.page),
        author_name=settings.SITE_NAME,
    )
    # The generators would take the clock where there is no entry, and so change with each look.
    written.latest_post_date = lambda: feed.updated  # type: ignore[method-assign]
    for entry in feed.entries:
        written.add_item(
            title=entry.headline,
            link=entry.url,
            description=entry.html,
            unique_id=entry.uid,
            unique_id_is_permalink=True,
            pubdate=entry.published,
            updateddate=entry.updated,
            categories=[entry.section] if entry.section else [],
        )
    return written.writeString("utf-8")


def _story_entry(story: Revision, corrections: Sequence[Correction]) -> Entry:
    return Entry(
        # The short address stays the same when the slug changes.
        uid=absolute(f"/story/{story.article_id}/"),
        url=absolute(story.get_absolute_url()),
        headline=story.headline,
        html=render_to_string(
            "articles/_feed_entry.html", {"story": story, "corrections": corrections}
        ).strip(),
        published=story.first_published_at,
        updated=max([story.modified_at, *(each.revision.live_from for each in corrections)]),
        section=story.desk.name if story.desk else "",
    )


def _corrections_html(corrections: Sequence[Correction]) -> str:
    return render_to_string("articles/_feed_entry.html", {"corrections": corrections}).strip()
