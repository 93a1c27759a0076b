"""Stories in IPTC's ninjs 3.1: a correction is a new version with a note, a withdrawal is cancelled."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from django.conf import settings
from django.utils.translation import gettext as _

from articles import addresses
from articles.models import Correction, Desk, Revision, Source, Topic, Withdrawal
from articles.pictures import CONTENT_TYPES, QUALITY
from articles.story import StoryQuote, credits_of, quotes_of
from articles.story_pictures import StoryPicture, pictures_of

STANDARD = {
    "name": "ninjs",
    "version": "3.1",
    "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json",
}
# What a source is, in a story that credits it.
INFO_ROLES = {
    "published_by": "publisher",
    "filed_by": "provider",
    "reported_via": "carrier",
    "refers_to": "reference",
    "photo": "photographer",
}


def absolute(path: str) -> str:
    return f"{settings.SITE_URL}{path}"


def uri_of(article_id: int) -> str:
    """Return the address that stays the same when a story's slug changes."""
    return absolute(addresses.of_story_for_good(article_id))


def of_story(
    revision: Revision,
    sources: Mapping[int, Source],
    corrections: Sequence[Correction] = (),
) -> dict[str, Any]:
    """Return a live story; ``corrections`` are those of this story, the newest first."""
    content = revision.told_content
    quotes = quotes_of(content, sources)
    item = {
        **_head(revision),
        "versionCreated": revision.live_from.isoformat(),
        "pubStatus": "usable",
        "edNote": " ".join(correction.line for correction in corrections),
        "by": content["byline"] or ", ".join(content["authors"]),
        "located": content["dateline"],
        "descriptions": [{"role": "summary", "contentType": "text/plain", "value": content["standfirst"]}]
        if content["standfirst"]
        else [],
        "bodies": []
        if revision.hides_text
        else [
            {
                "role": "main",
                "contentType": "text/html",
                "wordCount": len(revision.body_text.split()),
                "charCount": len(content["body"]),
                "value": content["body"],
            }
        ],
        "subjects": [
            *_desk(revision.desk),
            *(_topic(topic) for topic in revision.topics_told),
        ],
        "people": _people(quotes),
        "infoSources": _info_sources(content, sources),
        "renditions": [
            {"name": "web", "href": absolute(revision.get_absolute_url()), "contentType": "text/html"}
        ],
        "associations": [_picture(picture) for picture in pictures_of(content)],
        "trustIndicators": _trust(),
    }
    return {key: value for key, value in item.items() if value not in ("", [])}


def of_withdrawal(withdrawal: Withdrawal) -> dict[str, Any]:
    """Return what a mirror must know of a story that was taken back: not its text."""
    return {
        **_head(withdrawal.revision),
        "versionCreated": withdrawal.withdrawn_at.isoformat(),
        "pubStatus": "canceled",
        "edNote": _("Withdrawn: %(reason)s") % {"reason": withdrawal.reason},
    }


def _head(revision: Revision) -> dict[str, Any]:
    return {
        "uri": uri_of(revision.article_id),
        "type": "text",
        "standard": STANDARD,
        "version": str(revision.number),
        "firstCreated": revision.first_published_at.isoformat(),
        "contentCreated": revision.created_at.isoformat(),
        "language": revision.content["language"],
        "title": revision.headline,
        "headlines": [{"role": "main", "contentType": "text/plain", "value": revision.headline}],
        "copyrightHolder": settings.SITE_NAME,
    }


def _desk(desk: Desk | None) -> list[dict[str, str]]:
    return [{"name": desk.name, "rel": "desk", "uri": absolute(desk.get_absolute_url())}] if desk else []


def _topic(topic: Topic) -> dict[str, str]:
    return {"name": topic.name, "rel": "about", "uri": absolute(topic.get_absolute_url())}


def _picture(picture: StoryPicture) -> dict[str, Any]:
    """A picture as a news object of its own, in each of its sizes."""
    return {
        "uri": absolute(picture.url(picture.width)),
        "name": picture.sha256[:12],
        "rel": "picture",
        "type": "picture",
        "by": picture.credit,
        "descriptions": [
            {"role": role, "contentType": "text/plain", "value": words}
            for role, words in (("caption", picture.caption), ("alternative", picture.alternative))
            if words
        ],
        "renditions": [
            {
                "name": str(width),
                "href": absolute(picture.url(width, ending)),
                "contentType": CONTENT_TYPES[ending],
                "width": width,
                "height": round(picture.height * width / picture.width),
            }
            for width in picture.widths
            for ending in QUALITY
        ],
    }


def _people(quotes: Iterable[StoryQuote]) -> list[dict[str, str]]:
    """Who is quoted, by name: only a source with a page of its own has one."""
    urls = {quote.speaker_url: quote.speaker_name for quote in quotes if quote.speaker_url}
    return [{"name": name, "rel": "quoted", "uri": absolute(url)} for url, name in urls.items()]


def _info_sources(content: Mapping[str, Any], sources: Mapping[int, Source]) -> list[dict[str, str]]:
    found = []
    for role, credited in credits_of(content, sources).items():
        for credit in credited:
            named = {"uri": absolute(credit.url)} if credit.url else {}
            found.append({"name": credit.name, "role": INFO_ROLES[role], **named})
    return found


def _trust() -> list[dict[str, str]]:
    return [
        {
            "role": "policies",
            "title": _("How this house works"),
            "href": absolute(addresses.of_room("policies")),
        },
        {
            "role": "corrections",
            "title": _("Corrections"),
            "href": absolute(addresses.of_room("correction_list")),
        },
    ]
