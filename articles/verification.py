"""Whether the record is whole: every hash recomputed, every chain walked, every copy of a fact compared.

The triggers keep the record from being changed by mistake or through the application; whoever gets behind
them leaves a row that no longer agrees with another, and that row is named here.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from django.db.models import Max, Min, Model
from django.utils.translation import gettext as _

from articles import body
from articles.models import (
    Article,
    ChangeKind,
    Correction,
    Desk,
    FiledCopy,
    LogHead,
    Move,
    Picture,
    Quote,
    Revision,
    RevisionPicture,
    RevisionQuote,
    RevisionSource,
    Topic,
    Withdrawal,
)
from articles.models.corrections import gravest
from articles.models.revisions import canonical, changes_of
from articles.pictures import original_sha256
from articles.workflow import Action

# So many articles are looked at together: few queries, and no more memory for a larger record.
ARTICLES_AT_ONCE = 200
FILED = frozenset({Action.IMPORT, Action.FILE_AGAIN})


@dataclass(frozen=True, slots=True)
class Broken:
    """A row that does not agree with the rest of the record, and in what."""

    table: str
    pk: int | None
    article: int | None
    what: str

    def __str__(self) -> str:
        row = f"{self.table} {self.pk}" if self.pk else self.table
        return f"{row} (article {self.article}): {self.what}"


@dataclass(slots=True)
class _Story:
    """One article with all of its record."""

    article: Article
    moves: list[Move] = field(default_factory=list)
    revisions: list[Revision] = field(default_factory=list)
    corrections: list[Correction] = field(default_factory=list)
    withdrawals: list[Withdrawal] = field(default_factory=list)
    filings: list[FiledCopy] = field(default_factory=list)
    head: LogHead | None = None


def find_broken() -> Iterator[Broken]:
    """Go through the whole record, in order of the articles; memory stays flat however long it is."""
    for first, last in _ranges(FiledCopy):
        for filed in FiledCopy.objects.filter(pk__range=(first, last)).iterator(50):
            yield from _in_filed_copy(filed)
    for first, last in _ranges(Article):
        for story in _stories(first, last):
            for check in CHECKS:
                yield from check(story)
        yield from _in_parts(first, last)
        yield from _in_pictures(first, last)


def count_rows() -> dict[str, int]:
    """How many rows of each kind the record has."""
    kinds: tuple[type[Model], ...] = (FiledCopy, Move, Revision, Correction, Withdrawal)
    return {str(kind._meta.verbose_name_plural): kind._default_manager.count() for kind in kinds}


def _ranges(model: type[Model]) -> Iterator[tuple[int, int]]:
    ends = model._default_manager.aggregate(first=Min("pk"), last=Max("pk"))
    if ends["first"] is not None:
        for first in range(ends["first"], ends["last"] + 1, ARTICLES_AT_ONCE):
            yield first, first + ARTICLES_AT_ONCE - 1


def _stories(first: int, last: int) -> Iterable[_Story]:
    stories = {one.pk: _Story(one) for one in Article.objects.filter(pk__range=(first, last)).order_by("pk")}
    within = {"article__gte": first, "article__lte": last}
    for move in (
        Move.objects.filter(**within)
        .select_related("revision")
        .defer("revision__content", "revision__body_text")
    ):
        # The chain names the article by its uid, which is at hand here.
        move.article = stories[move.article_id].article
        stories[move.article_id].moves.append(move)
    for revision in Revision.objects.filter(**within).select_related("desk"):
        stories[revision.article_id].revisions.append(revision)
    for correction in Correction.objects.filter(**within).order_by("pk"):
        stories[correction.article_id].corrections.append(correction)
    for withdrawal in Withdrawal.objects.filter(**within).select_related("replacement").order_by("pk"):
        stories[withdrawal.article_id].withdrawals.append(withdrawal)
    for filed in FiledCopy.objects.filter(**within).only("name", "sha256", "article"):
        stories[filed.article_id].filings.append(filed)
    for head in LogHead.objects.filter(**within):
        stories[head.article_id].head = head
    return stories.values()


def _broken(row: Model, article: int | None, what: str) -> Broken:
    return Broken(row._meta.db_table, row.pk, article, what)


def _in_filed_copy(filed: FiledCopy) -> Iterator[Broken]:
    original = bytes(filed.original)
    if hashlib.sha256(original).hexdigest() != filed.sha256:
        yield _broken(filed, filed.article_id, _("the bytes no longer have the hash they were filed with"))
    elif len(original) != filed.size:
        yield _broken(filed, filed.article_id, _("the bytes are not as many as were filed"))
    elif not _is_text_of(filed, original):
        yield _broken(filed, filed.article_id, _("the text is not what the bytes say"))


def _is_text_of(filed: FiledCopy, original: bytes) -> bool:
    try:
        return original.decode(filed.encoding).removeprefix("\ufeff") == filed.text.removeprefix("\ufeff")
    except (LookupError, UnicodeDecodeError):
        return False


def _in_moves(story: _Story) -> Iterator[Broken]:
    """Walk the chain of an article's log from its first entry."""
    previous = ""
    for expected, move in enumerate(sorted(story.moves, key=lambda move: move.number), start=1):
        if move.number != expected:
            missing = _("entry %(number)d of the log is missing before it") % {"number": expected}
            yield _broken(move, story.article.pk, missing)
            break
        if move.previous_sha256 != previous:
            yield _broken(move, story.article.pk, _("it does not follow from the entry before it"))
        if move.sha256 != move.computed_sha256():
            changed = _("the entry no longer has the hash it was written with")
            yield _broken(move, story.article.pk, changed)
        previous = move.sha256
    stated = [move.to_status for move in story.moves if move.to_status]
    if stated and stated[-1] != story.article.status:
        said = {"log": stated[-1], "article": story.article.status}
        what = _("the log ends with “%(log)s” and the article is “%(article)s”") % said
        yield _broken(story.article, story.article.pk, what)


def _in_log_head(story: _Story) -> Iterator[Broken]:
    """The log ends where the database noted its end: entries cut off its tail leave no other trace."""
    last = max(story.moves, key=lambda move: move.number, default=None)
    noted = (story.head.number, story.head.sha256) if story.head else (0, "")
    if noted == (last.number if last else 0, last.sha256 if last else ""):
        return
    said = {"noted": noted[0], "found": last.number if last else 0}
    what = _("the log was noted to end with entry %(noted)d, and it ends with %(found)d or with another one")
    yield _broken(last or story.article, story.article.pk, what % said)


def _in_filings(story: _Story) -> Iterator[Broken]:
    """Each copy that the log names is filed with the article, under that name and with these bytes."""
    filed = {one.as_logged for one in story.filings}
    for move in story.moves:
        # Entries from before the log named the bytes have no hash to look for.
        if move.action in FILED and "SHA-256" in move.reason and move.reason not in filed:
            what = _("the filed copy that it records is gone, or has another name")
            yield _broken(move, story.article.pk, what)


def _in_periods(story: _Story) -> Iterator[Broken]:
    """What readers saw, and when, is what the log says was opened and closed."""
    stated = {
        period.get("revision"): period
        for move in story.moves
        for period in move.periods
        # A list of anything else has lost its entry's hash, which is said of the entry.
        if isinstance(period, dict)
    }
    for revision in story.revisions:
        # Periods from before the log stated them are those of a publication that states none.
        said = stated.get(revision.number)
        if said is not None and said != revision.period():
            wrong = ", ".join(name for name, value in revision.period().items() if said.get(name) != value)
            what = _("its period is not what the log states: %(fields)s") % {"fields": wrong}
            yield _broken(revision, story.article.pk, what)


def _in_revisions(story: _Story) -> Iterator[Broken]:
    number = 0
    published = {move.revision_id: move for move in story.moves if move.action == Action.PUBLISH}
    approved = {move.revision_id for move in story.moves if move.action == Action.APPROVE}
    makers = _makers(story.moves)
    for revision in sorted(story.revisions, key=lambda one: one.number):
        number += 1
        if revision.number != number:
            missing = _("revision %(number)d is missing before it") % {"number": number}
            yield _broken(revision, story.article.pk, missing)
            number = revision.number
        for what in _faults(revision):
            yield _broken(revision, story.article.pk, what)
        maker = (revision.created_by_id, revision.created_by_name)
        if revision.pk in makers and maker not in makers[revision.pk]:
            yield _broken(revision, story.article.pk, _("the log names another who made it"))
        if revision.live_from is not None and revision.pk not in approved:
            yield _broken(revision, story.article.pk, _("it has a period and nobody approved it"))
        if revision.live_from is not None and revision.pk not in published:
            yield _broken(revision, story.article.pk, _("it has a period and nobody published it"))


def _makers(moves: Iterable[Move]) -> dict[int | None, set[tuple[int | None, str]]]:
    """Who can have made each revision: whoever the log first names with it, or began the log."""
    makers: dict[int | None, set[tuple[int | None, str]]] = {}
    began: set[tuple[int | None, str]] = set()
    for move in sorted(moves, key=lambda move: move.number):
        began = began or {(move.by_id, move.by_name)}
        makers.setdefault(move.revision_id, {(move.by_id, move.by_name)} | began)
    return makers


def _faults(revision: Revision) -> Iterator[str]:
    """In what a revision's hash, content and columns do not agree."""
    if not revision.is_intact:
        yield _("the content no longer has the hash it was frozen with")
    content = revision.content
    expected = {
        "headline": content.get("headline"),
        "standfirst": content.get("standfirst"),
        "slug": content.get("slug"),
        "body_text": body.text_of(content.get("body") or ""),
        "change_kind": gravest(change["kind"] for change in changes_of(content)),
    }
    for name, value in expected.items():
        if getattr(revision, name) != value:
            yield _("its %(field)s is not that of its content") % {"field": name}


def _in_corrections(story: _Story) -> Iterator[Broken]:
    """A correction says what the content of its revision says, and none that was published is missing."""
    revisions = {revision.pk: revision for revision in story.revisions}
    planned = {pk: iter(_public_changes(revision)) for pk, revision in revisions.items()}
    approvers = {
        move.revision_id: (move.by_id, move.by_name) for move in story.moves if move.action == Action.APPROVE
    }
    for correction in story.corrections:
        revision = revisions.get(correction.revision_id)
        if revision is None:
            yield _broken(correction, story.article.pk, _("its revision belongs to another article"))
            continue
        approved = next(planned[revision.pk], {})
        for name in _differing(correction.told(), approved):
            yield _broken(
                correction, story.article.pk, _("its %(field)s is not what was approved") % {"field": name}
            )
        if (correction.approved_by_id, correction.approved_by_name) != approvers.get(revision.pk):
            yield _broken(correction, story.article.pk, _("the log names another approver"))
    for move in story.moves:
        if move.action == Action.PUBLISH and next(planned.get(move.revision_id, iter(())), None):
            gone = _("a correction that it was published with is gone")
            yield _broken(revisions[move.revision_id], story.article.pk, gone)


def _public_changes(revision: Revision) -> list[dict[str, Any]]:
    """The changes that its readers are told of, in the order in which their records were made."""
    return [change for change in changes_of(revision.content) if change["kind"] != ChangeKind.TYPO]


def _differing(told: dict[str, Any], approved: dict[str, Any]) -> list[str]:
    return [
        name for name, value in told.items() if canonical({"": approved.get(name)}) != canonical({"": value})
    ]


def _in_withdrawals(story: _Story) -> Iterator[Broken]:
    """A withdrawal is one of the log, and took its revision from readers at that moment."""
    logged = {
        (move.revision_id, move.reason, move.by_name): move
        for move in story.moves
        if move.action == Action.WITHDRAW
    }
    ended = {revision.pk: revision.live_until for revision in story.revisions}
    for withdrawal in story.withdrawals:
        said = (withdrawal.revision_id, withdrawal.as_logged, withdrawal.withdrawn_by_name)
        if logged.pop(said, None) is None:
            yield _broken(withdrawal, story.article.pk, _("the log knows of no such withdrawal"))
        if withdrawal.withdrawn_at != ended.get(withdrawal.revision_id):
            what = _("readers no longer saw its revision at another moment")
            yield _broken(withdrawal, story.article.pk, what)
    for move in logged.values():
        yield _broken(move, story.article.pk, _("the withdrawal that it records is gone"))


CHECKS = (
    _in_moves,
    _in_log_head,
    _in_filings,
    _in_periods,
    _in_revisions,
    _in_corrections,
    _in_withdrawals,
)


def _in_parts(first: int, last: int) -> Iterator[Broken]:
    """Compare the rows of quotes, sources, topics and desks with the content of their revision."""
    revisions = Revision.objects.filter(article__gte=first, article__lte=last).select_related("desk")
    keys = [revision.pk for revision in revisions]
    quotes, sources, topics = _rows_of(keys)
    pictures = _shown(keys)
    told = Quote.objects.filter(article__gte=first, article__lte=last)
    words = {(article, pk): text for article, pk, text in told.values_list("article", "pk", "text")}
    slugs = set(Topic.objects.values_list("slug", flat=True))
    desks = set(Desk.objects.values_list("slug", flat=True))
    for revision in revisions:
        content = revision.content
        frozen = {quote["id"]: quote for quote in content.get("quotes") or ()}
        found: list[str] = []
        if quotes[revision.pk] != _told_quotes(content):
            found.append(_("its rows of quotes are not those of its content"))
        found += [
            _("quote %(pk)d has other words than were frozen, or is gone from the article") % {"pk": pk}
            for pk, quote in frozen.items()
            if words.get((revision.article_id, pk)) != quote["text"]
        ]
        if sources[revision.pk] != _named_sources(content):
            found.append(_("its rows of sources are not those of its content"))
        if pictures[revision.pk] != {picture["sha256"] for picture in content.get("pictures") or ()}:
            found.append(_("its rows of pictures are not those of its content"))
        if not _agrees(topics[revision.pk], set(content.get("topics") or ()), slugs):
            found.append(_("its topics are not those of its content"))
        desk = {revision.desk.slug} if revision.desk else set()
        if not _agrees(desk, {content["desk"]} if content.get("desk") else set(), desks):
            found.append(_("its desk is not that of its content"))
        for what in found:
            yield _broken(revision, revision.article_id, what)


def _shown(keys: list[int]) -> dict[int, set[str]]:
    """The pictures of each revision."""
    shown: dict[int, set[str]] = defaultdict(set)
    for revision, sha256 in RevisionPicture.objects.filter(revision__in=keys).values_list(
        "revision", "sha256"
    ):
        shown[revision].add(sha256)
    return shown


def _in_pictures(first: int, last: int) -> Iterator[Broken]:
    """The files of pictures have the content that they are named after."""
    pictures = Picture.objects.filter(article__gte=first, article__lte=last).order_by("pk")
    for picture in pictures:
        if original_sha256(picture.sha256, picture.width) != picture.sha256:
            what = _("its file is gone, or is not the picture that was approved")
            yield _broken(picture, picture.article_id, what)


def _rows_of(keys: list[int]) -> tuple[dict[int, list[list]], dict[int, set[int]], dict[int, set[str]]]:
    quotes: dict[int, list[list]] = defaultdict(list)
    told = RevisionQuote.objects.filter(revision__in=keys).order_by("revision", "position")
    for revision, *quote in told.values_list("revision", "position", "quote", "speaker", "role"):
        quotes[revision].append(quote)
    sources: dict[int, set[int]] = defaultdict(set)
    for revision, source in RevisionSource.objects.filter(revision__in=keys).values_list(
        "revision", "source"
    ):
        sources[revision].add(source)
    topics: dict[int, set[str]] = defaultdict(set)
    through = Revision.topics.through.objects.filter(revision__in=keys)
    for revision, slug in through.values_list("revision", "topic__slug"):
        topics[revision].add(slug)
    return quotes, sources, topics


def _told_quotes(content: dict[str, Any]) -> list[list]:
    """The rows that the quotes of a content were written as."""
    quotes = content.get("quotes") or ()
    return [[at, one["id"], one.get("speaker"), one["role"]] for at, one in enumerate(quotes)]


def _named_sources(content: dict[str, Any]) -> set[int]:
    speakers = {quote.get("speaker") for quote in content.get("quotes") or ()}
    cited = {credit.get("source") for credit in content.get("sources") or ()}
    return {source for source in speakers | cited if source is not None}


def _agrees(rows: set[str], frozen: set[str], known: set[str]) -> bool:
    """Whether rows are those that were frozen; one that was renamed since is only counted."""
    return len(rows) == len(frozen) and frozen & known <= rows
