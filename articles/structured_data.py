"""What pages tell machines of themselves, in the words of schema.org."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from django.conf import settings
from django.templatetags.static import static
from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe

from articles import addresses
from articles.extraction.names_as_printed import authors_named
from articles.models import Correction, Policy, Revision, Source
from articles.story import StoryCredit, StoryQuote
from articles.story_pictures import StoryPicture

CONTEXT = "https://schema.org"
# Schema.org's word for each kind of source; what is cited as a work has its own.
KINDS = {
    "person": "Person",
    "organisation": "Organization",
    "outlet": "NewsMediaOrganization",
    "agency": "NewsMediaOrganization",
    "document": "CreativeWork",
}
PICTURE = "articles/share.png"
# JSON inside an HTML element may not close it.
UNSAFE = {ord("<"): "\\u003C", ord(">"): "\\u003E", ord("&"): "\\u0026"}


def as_script(about: Mapping[str, Any]) -> SafeString:
    """Return an object as a JSON-LD element."""
    words = json.dumps({"@context": CONTEXT, **about}, ensure_ascii=False).translate(UNSAFE)
    return mark_safe(f'<script type="application/ld+json">{words}</script>')  # noqa: S308


def absolute(path: str) -> str:
    return f"{settings.SITE_URL}{path}"


def _policy(slug: str) -> str:
    return absolute(reverse("articles:policy_detail", args=[slug]))


def of_house() -> dict[str, Any]:
    return {
        "@type": "NewsMediaOrganization",
        "@id": absolute("/#house"),
        "name": settings.SITE_NAME,
        "url": absolute("/"),
        "logo": {"@type": "ImageObject", "url": absolute(static(PICTURE))},
        "correctionsPolicy": _policy(Policy.CORRECTIONS),
        "verificationFactCheckingPolicy": _policy(Policy.SOURCING),
        "unnamedSourcesPolicy": _policy(Policy.SOURCING),
        "actionableFeedbackPolicy": _policy(Policy.CONTACT),
        "publishingPrinciples": absolute(addresses.of_room("policies")),
    }


def of_site() -> dict[str, Any]:
    return {
        "@type": "WebSite",
        "name": settings.SITE_NAME,
        "url": absolute("/"),
        "publisher": of_house(),
        "potentialAction": {
            "@type": "SearchAction",
            "target": {
                "@type": "EntryPoint",
                "urlTemplate": absolute(addresses.of_room("search")) + "?q={search_term_string}",
            },
            "query-input": "required name=search_term_string",
        },
    }


def of_story(
    revision: Revision,
    quotes: Sequence[StoryQuote],
    credited: Iterable[StoryCredit],
    corrections: Iterable[Correction],
    topics: Iterable[str],
    pictures: Sequence[StoryPicture] = (),
) -> dict[str, Any]:
    """A story with its quotes, its sources and what was corrected in it."""
    content = revision.told_content
    url = absolute(revision.get_absolute_url())
    cited = [_of_credit(credit) for credit in credited]
    return _without_blanks(
        {
            "@type": "NewsArticle",
            "@id": url,
            "url": url,
            "mainEntityOfPage": url,
            "headline": revision.headline,
            "description": content["standfirst"],
            "image": [_of_picture(picture) for picture in pictures] or absolute(static(PICTURE)),
            "datePublished": revision.first_published_at.isoformat(),
            "dateModified": revision.modified_at.isoformat(),
            "author": _authors(content),
            "publisher": of_house(),
            "publishingPrinciples": absolute(addresses.of_room("policies")),
            "inLanguage": content["language"],
            "articleSection": revision.desk.name if revision.desk else "",
            "keywords": list(topics),
            "dateline": content["dateline"],
            "wordCount": "" if revision.hides_text else len(revision.body_text.split()),
            "isAccessibleForFree": True,
            "correction": [_of_correction(correction) for correction in corrections],
            "hasPart": [of_quote(quote) for quote in quotes if quote.is_verbatim],
            "citation": cited,
            "isBasedOn": [work["url"] for work in cited if "url" in work],
        }
    )


def of_quote(quote: StoryQuote) -> dict[str, Any]:
    speaker = {"@type": "Person", "name": quote.speaker_name, "jobTitle": quote.role}
    if quote.speaker_url:
        speaker |= {"url": absolute(quote.speaker_url)}
    return _without_blanks(
        {
            "@type": "Quotation",
            "@id": absolute(quote.url),
            "url": absolute(quote.url),
            "text": quote.text,
            "spokenByCharacter": _without_blanks(speaker) if quote.speaker_name else None,
        }
    )


def of_source(source: Source) -> dict[str, Any]:
    """A person, an organisation or a work, as its page tells of it."""
    kind = KINDS[source.kind]
    return _without_blanks(
        {
            "@type": kind,
            "@id": absolute(source.get_absolute_url()),
            "name": source.name,
            "url": absolute(source.get_absolute_url()),
            "sameAs": source.home_page,
            "jobTitle": source.role if kind == "Person" else "",
        }
    )


def of_trail(*steps: tuple[str, str]) -> dict[str, Any]:
    """The way from the front page to a page, as names and paths."""
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": number, "name": name, "item": absolute(path)}
            for number, (name, path) in enumerate(steps, start=1)
        ],
    }


def _authors(content: Mapping[str, Any]) -> list[dict[str, str]]:
    names = content["authors"] or authors_named(content["byline"])
    named = [{"@type": "Person", "name": name} for name in names]
    return named or [{"@type": "Organization", "name": settings.SITE_NAME}]


def _of_picture(picture: StoryPicture) -> dict[str, Any]:
    return _without_blanks(
        {
            "@type": "ImageObject",
            "url": absolute(picture.url(picture.width)),
            "width": picture.width,
            "height": picture.height,
            "caption": picture.caption or picture.alternative,
            "creditText": picture.credit,
        }
    )


def _of_correction(correction: Correction) -> dict[str, str]:
    return {
        "@type": "CorrectionComment",
        "text": f"{correction.get_kind_display()}: {correction.note}",
        "datePublished": correction.revision.live_from.isoformat(),
        "url": absolute(correction.get_absolute_url()),
    }


def _of_credit(credit: StoryCredit) -> dict[str, Any]:
    """What a story rests on is cited as a work of the source; only an address makes it one to follow."""
    work = {"@type": "CreativeWork", "name": credit.name}
    return work | ({"url": credit.home_page} if credit.home_page else {})


def _without_blanks(about: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in about.items() if value not in ("", None, [])}
