"""Rows for tests: valid by default, so that a test shows only what it is about."""

from __future__ import annotations

import datetime as dt
import hashlib
import io
from contextlib import contextmanager
from itertools import count
from typing import Any
from unittest import mock

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone
from PIL import Image

from articles.extraction.findings import CreditRole, QuoteKind, SourceKind
from articles.models import (
    Article,
    CheckState,
    Citation,
    CorrectionDraft,
    Desk,
    FiledCopy,
    ImportRun,
    Note,
    Picture,
    Quote,
    Revision,
    Source,
    Topic,
)

PASSWORD = "harbour-lamp-17"
WORDS = "The ferries sail again on Monday"
BODY = f"<p>The harbour board has ended the strike.</p>\n<p>“{WORDS},” said Ada Holm, who chairs it.</p>"
FILED = f"Ferry strike ends\n\nThe harbour board has ended the strike.\n\n“{WORDS},” said Ada Holm, who chairs it.\n"

numbers = count(1)


@contextmanager
def at_moment(moment: dt.datetime):
    """Let the clock stand at ``moment``, for what is made with a date of its own."""
    with mock.patch("django.utils.timezone.now", return_value=moment):
        yield


def make_user(username: str = "", group: str = "", **fields: Any):
    """A user of the house, in a group such as "Reporters", who signs in with ``PASSWORD``."""
    fields.setdefault("is_staff", True)
    fields.setdefault("password", PASSWORD)
    user = get_user_model().objects.create_user(username or f"user{next(numbers)}", **fields)
    if group:
        user.groups.add(Group.objects.get(name=group))
    return user


def make_reporter(**fields: Any):
    return make_user(group="Reporters", **fields)


def make_editor(**fields: Any):
    return make_user(group="Editors", **fields)


def make_desk(**fields: Any) -> Desk:
    number = next(numbers)
    return Desk.objects.create(**{"name": f"Desk {number}", "slug": f"desk-{number}", **fields})


def make_topic(**fields: Any) -> Topic:
    number = next(numbers)
    return Topic.objects.create(**{"name": f"Topic {number}", "slug": f"topic-{number}", **fields})


def make_source(**fields: Any) -> Source:
    """A person on the record."""
    return Source.objects.create(**{"name": f"Ada Holm {next(numbers)}", "kind": SourceKind.PERSON, **fields})


def make_article(**fields: Any) -> Article:
    """A draft that no check blocks, owned by a desk; its body holds ``WORDS`` in quotation marks.

    ``authors`` and ``topics`` are lists. ``quote=False`` makes it without the quote that records the words.
    """
    related = {name: fields.pop(name) for name in ("authors", "topics") if name in fields}
    has_quote = fields.pop("quote", "body" not in fields)
    defaults = {
        "headline": f"Ferry strike ends {next(numbers)}",
        "standfirst": "The boats are back after a week.",
        "body": BODY,
        "stated_date": dt.date(2024, 3, 4),
    }
    if "desk" not in fields and "desk_id" not in fields:
        fields["desk"] = make_desk()
    article = Article.objects.create(**{**defaults, **fields})
    for name, values in related.items():
        getattr(article, name).set(values)
    if has_quote:
        make_quote(article=article, check_state=CheckState.VERIFIED)
    return article


def make_quote(article: Article | None = None, **fields: Any) -> Quote:
    """``WORDS`` said by a source, unchecked; a verified one names who verified it."""
    if article is None:
        article = make_article(quote=False)
    if "speaker" not in fields and "speaker_as_stated" not in fields:
        fields["speaker"] = make_source()
    if fields.get("check_state") == CheckState.VERIFIED and "checked_by" not in fields:
        fields |= {"checked_by": make_editor(), "checked_at": timezone.now()}
    return Quote.objects.create(**{"article": article, "text": WORDS, "kind": QuoteKind.DIRECT, **fields})


def make_filed_copy(article: Article | None = None, text: str = FILED, **fields: Any) -> FiledCopy:
    """A file as it reached the desk, of ``article``."""
    original = text.encode()
    defaults = {
        "name": f"{next(numbers):03}_ferry_strike.txt",
        "original": original,
        "sha256": hashlib.sha256(original).hexdigest(),
        "size": len(original),
        "encoding": "utf-8",
        "run": fields.pop("run", None) or ImportRun.objects.create(),
    }
    return FiledCopy.objects.create(article=article or make_article(), text=text, **{**defaults, **fields})


def make_citation(article: Article | None = None, **fields: Any) -> Citation:
    if "source" not in fields:
        fields["source"] = make_source(name=f"Harbour Wire {next(numbers)}", kind=SourceKind.AGENCY)
    return Citation.objects.create(
        article=article or make_article(), **{"role": CreditRole.FILED_BY, **fields}
    )


def make_upload(form: str = "JPEG", size: tuple[int, int] = (640, 400), **options: Any) -> SimpleUploadedFile:
    """A picture as a browser sends it; its name says nothing of what it is."""
    out = io.BytesIO()
    mode = options.pop("mode", "RGB")
    number = next(numbers)
    # Far enough apart that no two of a story are one when they are compressed.
    colour = (number % 6 * 40, number // 6 % 6 * 40, number // 36 % 6 * 40, 0)
    if "shade" in options:
        colour = (options.pop("shade"), 90, 120, 0)
    Image.new(mode, size, colour[: len(mode)]).save(out, form, **options)
    return SimpleUploadedFile("upload.bin", out.getvalue())


def add_picture(article: Article, **fields: Any) -> Picture:
    """A picture that no check holds; with the ``store`` fixture alone, since it writes files."""
    defaults = {
        "alternative": "Two ferries at a quay",
        "caption": "The boats are back.",
        "credit": "Eva Lind / Harbour Wire",
        "rights": "licensed",
    }
    upload = fields.pop("upload", None) or make_upload()
    picture = article.add_picture(
        upload, by=fields.pop("by", None) or make_reporter(), **{**defaults, **fields}
    )
    article.refresh_from_db()
    return picture


def make_note(article: Article | None = None, **fields: Any) -> Note:
    defaults = {
        "text": "Ask the harbour board for the figure.",
        "by": fields.pop("by", None) or make_editor(),
    }
    return Note.objects.create(article=article or make_article(), **{**defaults, **fields})


def plan_change(article: Article, **fields: Any) -> CorrectionDraft:
    """Say what the next publication of a live story will be: a correction, unless ``fields`` say otherwise."""
    defaults = {
        "kind": "correction",
        "wrong": "The strike lasted a month.",
        "right": "The strike lasted a week.",
        "note": "An earlier version gave the length of the strike as a month; it lasted a week.",
    }
    return CorrectionDraft.objects.create(article=article, **{**defaults, **fields})


def submit(article: Article, by: Any = None) -> Article:
    article.submit(by=by or make_reporter())
    return article


def approve(article: Article, by: Any = None) -> Article:
    """Take an article from draft through review with two people."""
    if article.status == "draft":
        submit(article)
    article.approve(by=by or make_editor())
    return article


def publish(article: Article, *, at: dt.datetime | None = None, by: Any = None, **period: Any) -> Revision:
    """Take an article from draft to its readers; with ``at`` in the past all of it happened then."""
    editor = by or make_editor()
    approver = None if by else editor
    if at is not None and at <= timezone.now():
        with at_moment(at):
            approve(article, approver)
            return article.publish(by=editor, **period)
    approve(article, approver)
    return article.publish(by=editor, at=at, **period)


def submitted_article(**fields: Any) -> Article:
    return submit(make_article(**fields))


def approved_article(**fields: Any) -> Article:
    return approve(make_article(**fields))


def published_article(
    *, at: dt.datetime | None = None, until: dt.datetime | None = None, **fields: Any
) -> Article:
    """An article that readers see since ``at``, now by default, until ``until``."""
    article = make_article(**fields)
    publish(article, at=at, until=until)
    return article


def make_copy(number: int = 0, **changes: str) -> str:
    """The text of a story of its own for each ``number``, with one quote, a byline, a credit and a date."""
    parts = {
        "headline": f"Ferry strike {number} ends after a week",
        "date": "Published: 4 March 2024, 09:22 GMT",
        "lead": f"OSLO (Reuters) - The harbour board has ended strike number {number}, its chair said on Monday.",
        "speech": f'"The ferries sail again on Monday, all {number} of them," said Ada Holm, who chairs the board.',
    }
    return "\n\n".join({**parts, **changes}.values()) + "\n"


def write_copy(folder: Any, numbers: Any) -> Any:
    """Write a file of copy for each number into ``folder`` and return the folder."""
    folder.mkdir(exist_ok=True)
    for number in numbers:
        (folder / f"{number:04}.txt").write_text(make_copy(number))
    return folder
