"""What a change of a story touched: facts that readers rely on, or words alone.

Two versions are compared by their ``Revision.content``. A desk that calls its change a typo hears of
every passage in which a headline, a quote, a name, a number, a date or a negation is no longer the same.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from django.utils.translation import gettext_lazy as _

from articles import body
from articles.comparison import (
    TOKEN,
    ParagraphChange,
    ParagraphKind,
    Piece,
    PieceKind,
    compare_bodies,
    compare_words,
    has_changes,
)
from articles.extraction.findings import Block
from articles.extraction.marks import find_marked
from articles.extraction.names import find_names
from articles.rewording import is_denied, is_reworded

# How many words beside a change a passage shows.
CONTEXT_WORDS = 6

COUNTED = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen twenty"""
NUMBER_WORDS = {word: str(value) for value, word in enumerate(COUNTED.split())} | {
    "thirty": "30",
    "forty": "40",
    "fifty": "50",
    "sixty": "60",
    "seventy": "70",
    "eighty": "80",
    "ninety": "90",
    "%": "percent",
    "per cent": "percent",
    "bn": "billion",
    "mln": "million",
    "m": "million",
}
NUMBER = re.compile(
    r"""
    \d+(?:[.,:]\d+)*                                          # 7, 2,000, 3.5, 10:30
  | (?<=\d)\s?(?:bn|mln|m)\b | % | \bper\ ?cent\b             # and what they count
  | \b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty
       |sixty|seventy|eighty|ninety|(?:thir|four|fif|six|seven|eigh|nine)teen)\b
  | \b(?:hundred|thousand|million|billion|trillion|dozen)s?\b
  | \b(?:half|third|quarter|twice|double[ds]?|tripled?|first|second)\b
  | \b(?:(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|thirteen|twentie)th)\b
  | [$€£₴¥]
    """,
    re.VERBOSE | re.IGNORECASE,
)
DATE = re.compile(
    r"""
    \b(?:January|February|April|June|July|August|September|October|November|December)\b
  | \b(?:March|May)(?=\s\d) | (?<=\d\s)(?:March|May)\b        # without a day beside it a march or a may
  | (?<=\bin\s)(?:March|May)\b | (?<=\bof\s)(?:March|May)\b | (?<=\bsince\s)(?:March|May)\b
  | (?<=\blast\s)(?:March|May)\b | (?<=\bnext\s)(?:March|May)\b | (?<=\buntil\s)(?:March|May)\b
  | \b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b
  | \b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b
  | \b(?i:yesterday|today|tomorrow|tonight|overnight|last\ week|next\ week|last\ month|next\ month)\b
  | \b(?i:last\ year|next\ year|this\ year|this\ week|this\ month|a\.m\.|p\.m\.|[ap]m)\b
  | (?<=\d)[ap]\.?m\b | \b(?i:noon|midnight|dawn|dusk|morning|afternoon|evening|spring|summer|autumn|winter)\b
    """,
    re.VERBOSE,
)
NEGATION = re.compile(
    r"""
    \b(?:not|no|never|none|nobody|nothing|nowhere|neither|nor|without|cannot|no-one|hardly|barely)\b
  | \w+n[’']t\b
  | \b(?:den(?:y|ies|ied|ying)|refus(?:e|es|ed|ing)|reject(?:s|ed|ing)?|fail(?:s|ed|ing)?|lacks?|lacked)\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
SENTENCE_START = re.compile(r"(?:^|[.!?…:]['’”\"»)\]]*)\s*[“„«\"‘(\[]*$")
# What a sentence begins with and is no name; a month is a date.
_OPENING_WORDS = """a an the he she it they we i you his her their our my this that these those in on at by
    for from with as and but or if when while after before there here not no yes what who why how where until
    since during both all also because so to of more most many some such however meanwhile earlier later now
    then once under over between march may"""
OPENERS = frozenset(_OPENING_WORDS.split())


class Touched(StrEnum):
    HEADLINE = "headline"
    QUOTE = "quote"
    NAME = "name"
    NUMBER = "number"
    DATE = "date"
    NEGATION = "negation"
    PARAGRAPH = "paragraph"
    PICTURE = "picture"
    WORDING = "wording"


LABELS = {
    Touched.HEADLINE: _("Headline"),
    Touched.QUOTE: _("Quote"),
    Touched.NAME: _("Name"),
    Touched.NUMBER: _("Number"),
    Touched.DATE: _("Date"),
    Touched.NEGATION: _("Negation"),
    Touched.PARAGRAPH: _("Whole paragraph"),
    Touched.PICTURE: _("Picture"),
    Touched.WORDING: _("Other words"),
}
_PLACES = {
    "headline": _("the headline"),
    "standfirst": _("the standfirst"),
    "byline": _("the byline"),
    "dateline": _("the dateline"),
    "stated_date": _("the stated date"),
    "stated_at": _("the stated time"),
    "quotes": _("the recorded quotes"),
    "credits": _("the credits"),
    "pictures": _("the pictures"),
}


@dataclass(frozen=True, slots=True)
class Passage:
    """Where a change touched something: the words before and after, and where they stand.

    ``paragraph`` counts from 1 in the later version, in the earlier one for what was removed, and is None
    for ``place`` other than the body. Either side is empty where one version has no such words.
    """

    touched: Touched
    before: str
    after: str
    place: str = "body"
    paragraph: int | None = None


def find_touched(before: Mapping[str, Any], after: Mapping[str, Any]) -> list[Passage]:
    """Return what differs between two ``Revision.content`` beyond mere wording, in reading order."""
    found = [
        *_in_headline(before, after),
        *_in_line("standfirst", before, after),
        *_in_line("byline", before, after, always=Touched.NAME),
        *_in_line("dateline", before, after, always=Touched.NAME),
        *_in_stated_date(before, after),
    ]
    names = _NameFinder(before, after)
    for change in compare_bodies(before.get("body", ""), after.get("body", "")):
        found += _in_paragraph(change, names)
    found += _in_quotes(before, after)
    found += _in_credits(before, after)
    found += _in_pictures(before, after)
    return list(dict.fromkeys(found))


def say(passage: Passage) -> str:
    """Return the passage as a sentence for an editor."""
    where = _("paragraph %d") % passage.paragraph if passage.paragraph else _PLACES[passage.place]
    before = f"“{passage.before}”" if passage.before else _("nothing")
    after = f"“{passage.after}”" if passage.after else _("nothing")
    sentence = _("%(what)s in %(where)s: %(before)s became %(after)s.") % {
        "what": LABELS[passage.touched],
        "where": where,
        "before": before,
        "after": after,
    }
    # What was quoted last may have ended in a stop already.
    return re.sub(r"([.!?…]”)\.$", r"\1", sentence)


def fingerprint(passages: Sequence[Passage]) -> str:
    """One short name for exactly these passages: a reason given for them holds for no others."""
    told = "\n".join(f"{p.touched}|{p.place}|{p.paragraph}|{p.before}|{p.after}" for p in passages)
    return hashlib.sha256(told.encode()).hexdigest()[:32]


def _in_headline(before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[Passage]:
    if before.get("headline") != after.get("headline"):
        yield Passage(
            Touched.HEADLINE, before.get("headline", ""), after.get("headline", ""), place="headline"
        )


def _in_line(
    place: str, before: Mapping[str, Any], after: Mapping[str, Any], always: Touched | None = None
) -> Iterator[Passage]:
    old, new = before.get(place) or "", after.get(place) or ""
    pieces = compare_words(old, new)
    if not has_changes(pieces):
        return
    kinds = [always] if always else _touched(old, new, pieces, _NameFinder({"body": old}, {"body": new}))
    for touched in kinds:
        yield Passage(touched, *_around(pieces), place=place)


def _in_stated_date(before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[Passage]:
    for name in ("stated_date", "stated_at"):
        old, new = str(before.get(name) or ""), str(after.get(name) or "")
        if old != new:
            yield Passage(Touched.DATE, old, new, place=name)


def _in_paragraph(change: ParagraphChange, names: _NameFinder) -> Iterator[Passage]:
    number = change.after_number or change.before_number
    if change.kind in {ParagraphKind.ADDED, ParagraphKind.REMOVED}:
        yield Passage(Touched.PARAGRAPH, change.before, change.after, paragraph=number)
    elif has_changes(change.pieces):
        before, after = _around(change.pieces)
        for touched in _touched(change.before, change.after, change.pieces, names):
            yield Passage(touched, before, after, paragraph=number)


def _touched(before: str, after: str, pieces: Sequence[Piece], names: _NameFinder) -> list[Touched]:
    """The facts that are not the same, or else that other words stand there."""
    found = list(dict.fromkeys(_facts(before, after, pieces, names)))
    return found or [Touched.WORDING] * is_reworded(pieces)


def _facts(before: str, after: str, pieces: Sequence[Piece], names: _NameFinder) -> Iterator[Touched]:
    """The kinds of fact that are not the same in two forms of one paragraph."""
    if _marked_words(before) != _marked_words(after):
        yield Touched.QUOTE
    if names.differ(before, after, pieces):
        yield Touched.NAME
    for touched, read in READERS:
        if read(before) != read(after):
            yield touched
    if is_denied(pieces):
        yield Touched.NEGATION


def _numbers(text: str) -> list[str]:
    """The numbers in order; 2,000 is 2000, and six is 6."""
    found = (match.group().strip().lower() for match in NUMBER.finditer(text))
    return [NUMBER_WORDS.get(word, re.sub(r"(?<=\d),(?=\d{3}\b)", "", word)) for word in found]


def _dates(text: str) -> list[str]:
    return [match.group().lower() for match in DATE.finditer(text)]


def _negations(text: str) -> list[str]:
    return [match.group().lower().replace("’", "'") for match in NEGATION.finditer(text)]


READERS: tuple[tuple[Touched, Callable[[str], list[str]]], ...] = (
    (Touched.NUMBER, _numbers),
    (Touched.DATE, _dates),
    (Touched.NEGATION, _negations),
)


def _marked_words(text: str) -> list[list[str]]:
    """What stands in quotation marks, as words: other marks or spaces are no other quote."""
    (found,) = find_marked(text, [(0, len(text))])
    return [[token["word"] for token in TOKEN.finditer(text[one.start : one.end])] for one in found]


class _NameFinder:
    """Tells whether a name was touched, with the names that the whole of each version has."""

    def __init__(self, before: Mapping[str, Any], after: Mapping[str, Any]) -> None:
        self._names = _name_words(before) | _name_words(after)

    def differ(self, before: str, after: str, pieces: Sequence[Piece]) -> bool:
        gone = _capitalised(before, pieces, PieceKind.REMOVED)
        new = _capitalised(after, pieces, PieceKind.ADDED)
        return any(self._is_name(*word) for word in (*gone, *new))

    def _is_name(self, word: str, is_first: bool) -> bool:
        return word.lower() not in OPENERS and (not is_first or word in self._names)


def _name_words(content: Mapping[str, Any]) -> set[str]:
    """The words of all names in a body."""
    text = body.text_of(content.get("body", ""))
    blocks, at = [], 0
    for line in text.split("\n"):
        blocks.append(Block(line, at, at + len(line)))
        at += len(line) + 1
    found = find_names(text, blocks)
    return {word for mention in found.mentions for word in mention.text.split()}


def _capitalised(text: str, pieces: Sequence[Piece], kind: PieceKind) -> Iterator[tuple[str, bool]]:
    """The capitalised words of one side's changed runs, each with whether it begins a sentence."""
    said = ""
    for piece in pieces:
        if piece.kind not in {PieceKind.SAME, kind}:
            continue
        for token in TOKEN.finditer(piece.words):
            word = token["word"]
            if piece.kind is kind and word[:1].isupper() and not DATE.fullmatch(word):
                yield re.sub(r"[’']s$", "", word), SENTENCE_START.search(said) is not None
            said += token.group()


def _around(pieces: Sequence[Piece]) -> tuple[str, str]:
    """The two forms of the changed stretch, from its first to its last change, with a few words beside it."""
    changed = [index for index, piece in enumerate(pieces) if piece.kind is not PieceKind.SAME]
    first, last = changed[0], changed[-1]
    before_it = _last_words(pieces[first - 1].words) if first else ""
    after_it = _first_words(pieces[last + 1].words) if last + 1 < len(pieces) else ""
    inside = pieces[first : last + 1]
    return (
        _said(before_it, inside, PieceKind.ADDED, after_it),
        _said(before_it, inside, PieceKind.REMOVED, after_it),
    )


def _said(before_it: str, inside: Sequence[Piece], without: PieceKind, after_it: str) -> str:
    words = "".join(piece.words for piece in inside if piece.kind is not without)
    return body.plain(before_it + words + after_it)


def _last_words(words: str) -> str:
    split = words.split(" ")
    return words if len(split) <= CONTEXT_WORDS else "… " + " ".join(split[-CONTEXT_WORDS:])


def _first_words(words: str) -> str:
    split = words.split(" ")
    return words if len(split) <= CONTEXT_WORDS else " ".join(split[:CONTEXT_WORDS]) + " …"


def _in_quotes(before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[Passage]:
    """Recorded quotes that came, went, or have another speaker."""
    old, new = _told(before.get("quotes") or ()), _told(after.get("quotes") or ())
    for words in [*old, *(words for words in new if words not in old)]:
        if old.get(words) != new.get(words):
            yield Passage(
                Touched.QUOTE,
                f"“{words}” ({old[words]})" if words in old else "",
                f"“{words}” ({new[words]})" if words in new else "",
                place="quotes",
            )


def _told(quotes: Sequence[Mapping[str, Any]]) -> dict[str, str]:
    return {
        body.plain(quote["text"]): ", ".join(filter(None, [quote.get("speaker_name"), quote.get("role")]))
        for quote in quotes
    }


def _in_credits(before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[Passage]:
    old, new = _credits(before), _credits(after)
    if old != new:
        yield Passage(
            Touched.NAME, ", ".join(sorted(old - new)), ", ".join(sorted(new - old)), place="credits"
        )


def _credits(content: Mapping[str, Any]) -> set[str]:
    return {f"{credit['name']} ({credit['role']})" for credit in content.get("sources") or ()}


def _in_pictures(before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[Passage]:
    """Pictures that came or went, and other words under one that stayed."""
    old, new = _pictures(before), _pictures(after)
    for name in [*old, *(name for name in new if name not in old)]:
        if name not in old or name not in new:
            yield Passage(Touched.PICTURE, old.get(name, ""), new.get(name, ""), place="pictures")
        elif old[name] != new[name]:
            yield from _in_line("pictures", {"pictures": old[name]}, {"pictures": new[name]})


def _pictures(content: Mapping[str, Any]) -> dict[str, str]:
    """The words under each picture."""
    return {
        picture["sha256"]: f"{picture['caption'] or picture['alternative']} ({picture['credit']})"
        for picture in content.get("pictures") or ()
    }
