"""What changed for readers, in the order in which it did: whoever follows it keeps a true mirror.

A story appears or changes when a version goes live, and is gone when its last version ends and none follows.
"""

from __future__ import annotations

import datetime as dt
from typing import Literal, NamedTuple

from django.db.models import OuterRef, Q, QuerySet
from ninja import Field, Schema

from articles.models import Revision, Withdrawal
from articles.ninjs import uri_of
from articles.paging import MOMENT, moment, row_number
from articles.rows_within import has_any

# What is being committed while somebody asks has a moment of just before: it is told of a little later, so
# that nobody goes past it.
SETTLED = dt.timedelta(seconds=5)


class Change(Schema):
    """Something that readers see differently since a moment."""

    at: dt.datetime = Field(description="When readers first saw it so.")
    kind: Literal["live", "gone"] = Field(description="live: take it anew. gone: remove it.")
    article: int = Field(description="The number of the story.")
    version: int = Field(description="The version that went live, or that ended.")
    is_withdrawn: bool = Field(description="Of what is gone: the house took it back, and its page says why.")
    reason: str = Field(description="Why it was withdrawn.")
    url: str = Field(description="An address that stays the same when the headline changes.")


class Cursor(NamedTuple):
    """The place after a change; what is gone comes before what went live at the same moment."""

    at: dt.datetime
    is_live: bool
    pk: int

    @classmethod
    def read(cls, text: str) -> Cursor:
        """Raise ValueError for what ``written`` did not make."""
        at, is_live, pk = text.split(",")
        return cls(moment(at), bool(("0", "1").index(is_live)), row_number(pk))

    @property
    def written(self) -> str:
        return f"{self.at.astimezone(dt.UTC):{MOMENT}},{int(self.is_live)},{self.pk}"


def changes_after(cursor: Cursor, now: dt.datetime, size: int) -> list[tuple[Cursor, Change]]:
    """Return the next changes, at most ``size``, each with the place after it."""
    until = now - SETTLED
    seen = Revision.objects.have_been_live(now).defer("content", "body_text")
    begun = _after(seen.filter(live_from__lte=until), "live_from", cursor, is_live=True)[:size]
    follows = Revision.objects.have_been_live(now).filter(
        article=OuterRef("article"), live_from=OuterRef("live_until")
    )
    ended = seen.filter(~Q(has_any(follows)), live_until__lte=until)
    found = [(Cursor(each.live_from, True, each.pk), each) for each in begun]
    ended = _after(ended, "live_until", cursor, is_live=False)[:size]
    found += [(Cursor(each.live_until, False, each.pk), each) for each in ended]
    found = sorted(found, key=lambda pair: pair[0])[:size]
    withdrawals = _withdrawals([each.pk for place, each in found if not place.is_live])
    return [(place, _change(place, revision, withdrawals.get(revision.pk))) for place, revision in found]


def _after(
    revisions: QuerySet[Revision], column: str, cursor: Cursor, *, is_live: bool
) -> QuerySet[Revision]:
    later = Q(**{f"{column}__gt": cursor.at})
    if is_live == cursor.is_live:
        later |= Q(**{column: cursor.at, "pk__gt": cursor.pk})
    elif is_live:
        later |= Q(**{column: cursor.at})
    # The bound alone lets the database begin in its index there.
    return revisions.filter(later, **{f"{column}__gte": cursor.at}).order_by(column, "pk")


def _withdrawals(revisions: list[int]) -> dict[int, Withdrawal]:
    """The withdrawals that ended these revisions; an end that was planned has none."""
    if not revisions:
        return {}
    return {each.revision_id: each for each in Withdrawal.objects.filter(revision__in=revisions)}


def _change(place: Cursor, revision: Revision, withdrawal: Withdrawal | None) -> Change:
    return Change(
        at=place.at,
        kind="live" if place.is_live else "gone",
        article=revision.article_id,
        version=revision.number,
        is_withdrawn=withdrawal is not None,
        reason=withdrawal.reason if withdrawal else "",
        # Without the words of a headline, which may have been taken back since.
        url=uri_of(revision.article_id),
    )
