"""Bodies whose own statements a story reports are among its sources: "the Harbour Board said it was late"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .agencies import source_key
from .bodies import initials
from .findings import Confidence, Credit, CreditRole, Named, Quote, SourceKind
from .words import word_set, words_in

STATING = word_set("said says reported reports announced confirmed warned denied revealed told wrote alleged")


def with_bodies_heard(
    found: tuple[Credit, ...], named: Sequence[Named], quotes: Sequence[Quote]
) -> tuple[Credit, ...]:
    """The credits, with the bodies that quotes have as their speakers by name and that none credits yet."""
    heard = list(_heard(found, named, quotes))
    return tuple(sorted([*found, *heard], key=lambda c: (c.start, c.end))) if heard else found


def _heard(found: tuple[Credit, ...], named: Sequence[Named], quotes: Sequence[Quote]) -> Iterator[Credit]:
    bodies = {one.name: one for one in named if one.kind is SourceKind.ORGANISATION}
    surnames = {one.name.rsplit(" ", 1)[-1] for one in named if one.kind is SourceKind.PERSON}
    known = {key for credit in found for key in _keys(credit.source)}
    for quote in quotes:
        body, words = bodies.get(quote.speaker), quote.attribution
        if body is None or words is None or STATING.isdisjoint(words_in(words.text)):
            continue
        if body.name.endswith("s") and body.name[:-1] in surnames:
            continue  # "the Roes said"
        is_named = any(spelling in words.text for spelling in body.spellings)
        if is_named and known.isdisjoint(_keys(body.name)):
            known |= _keys(body.name)
            if any(credit.source.endswith(f" {body.name}") for credit in found):
                continue
            yield Credit(
                words.text,
                words.start,
                words.end,
                body.name,
                CreditRole.REFERS_TO,
                SourceKind.ORGANISATION,
                Confidence.PROBABLE,
            )


def _keys(name: str) -> set[str]:
    """What a name and its initials are known by."""
    short = initials(name)
    return {source_key(name), short.lower()} if len(short) > 1 else {source_key(name)}
