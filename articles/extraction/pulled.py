"""Pull quotes: words that stand alone among the paragraphs, and that somebody says in one of them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .drafts import Draft
from .findings import Block, BlockKind, Confidence, QuoteKind
from .paragraphs import Paragraph

_WORD = re.compile(r"\w+(?:['’]\w+)*")
# Between these parts of it a pull quote may leave out what was said as well.
_BETWEEN = re.compile(r"\s*(?:\.\.\.|…|\[…\])\s*|(?<=[.!?])\s+")
RULE = "pull quote"
_MARKS = frozenset("“”‘’\"'")
# So many words are nobody else's; a part of a quotation that is cut short may have fewer.
FEWEST_PULLED = 6
FEWEST_OF_PART = 3
LONGEST_HEADING = 14
LONGEST_PULLED = 500  # characters
MOST_PLACES = 4
# So many characters hold the first words; where they hold hardly more, all is looked at.
GLANCE = 60
_PULLABLE = frozenset({BlockKind.PARAGRAPH, BlockKind.SUBHEAD, BlockKind.PULL_QUOTE})


def tell_pulled(
    text: str, drafts: list[Draft], paragraphs: Sequence[Paragraph], blocks: Sequence[Block]
) -> None:
    """Give those their words who are told to say them where they stand again, alone and without a clause."""
    told = [draft for draft in drafts if draft.speaker and (draft.attribution or draft.continues)]
    said = _Said(text, [draft for draft in told if draft.kind is not QuoteKind.INDIRECT])
    in_paragraph = {draft.paragraph for draft in drafts}
    for draft in drafts:
        paragraph = paragraphs[draft.paragraph]
        is_alone = not _letters(text[paragraph.start : draft.start] + text[draft.end : paragraph.end])
        is_told = draft.attribution is not None or draft.kind is not QuoteKind.DIRECT or draft.rule == "post"
        source = None if is_told or not is_alone or draft.continues else said.where(draft.start, draft.end)
        if source is not None:
            # Fewer words head what they are taken from.
            is_pulled = len(_words(text, draft.start, draft.end)) > LONGEST_HEADING
            draft.kind = QuoteKind.PULL if is_pulled else draft.kind
            draft.rule, draft.speaker, draft.confidence = RULE, source.speaker, Confidence.PROBABLE
    for number, block in enumerate(blocks):
        if number in in_paragraph or block.kind not in _PULLABLE or block.posted_by:
            continue
        source = said.where(block.start, block.end)
        if source is None:
            continue
        is_heading = block.text[0] in _MARKS and len(_words_of(block.text)) <= LONGEST_HEADING
        # What is said in several paragraphs on end is printed in full.
        goes_on = bool(drafts) and drafts[-1].rule == RULE and drafts[-1].paragraph == number - 1
        if goes_on:
            drafts[-1].kind = QuoteKind.DIRECT
        kind = QuoteKind.DIRECT if is_heading or goes_on else QuoteKind.PULL
        start, end = _inside_marks(block) if block.text[0] in _MARKS else (block.start, block.end)
        draft = Draft(start, end, kind, source.speaker, is_marked=start > block.start, paragraph=number)
        draft.rule, draft.confidence = RULE, Confidence.PROBABLE
        drafts.append(draft)


def _inside_marks(block: Block) -> tuple[int, int]:
    words = block.text.strip("".join(_MARKS))
    start = block.start + block.text.find(words)
    return start, start + len(words)


class _Said:
    """All that somebody is told to say, for looking up what stands elsewhere again."""

    def __init__(self, text: str, told: Sequence[Draft]) -> None:
        self._text = text
        self._told = told
        self._words = [_words(text, draft.start, draft.end) for draft in told]
        self._places: dict[tuple[str, ...], list[tuple[int, int]]] = {}
        for number, words in enumerate(self._words):
            for at in range(len(words) - FEWEST_OF_PART + 1):
                places = self._places.setdefault(tuple(words[at : at + FEWEST_OF_PART]), [])
                if len(places) < MOST_PLACES:
                    places.append((number, at))

    def where(self, start: int, end: int) -> Draft | None:
        """The quotation that holds all words of a stretch, be some left out in its middle."""
        if not self._told or end - start > LONGEST_PULLED or not self._begins(start, end):
            return None
        parts = [p for p in map(_words_of, _BETWEEN.split(self._text[start:end])) if p]
        if sum(map(len, parts)) < FEWEST_PULLED or any(len(p) < FEWEST_OF_PART for p in parts):
            return None
        found = [self._holding(part) for part in parts]
        first = next(iter(found), None)
        if first is None or any(one is None or one.speaker.name != first.speaker.name for one in found):
            return None
        return first

    def _begins(self, start: int, end: int) -> bool:
        """Whether somebody says the first words of a stretch, as far as a glance at them tells."""
        first = _words(self._text, start, min(end, start + GLANCE))
        return len(first) <= FEWEST_OF_PART or tuple(first[:FEWEST_OF_PART]) in self._places

    def _holding(self, part: list[str]) -> Draft | None:
        for number, at in self._places.get(tuple(part[:FEWEST_OF_PART]), ()):
            if self._words[number][at : at + len(part)] == part:
                return self._told[number]
        return None


def _words(text: str, start: int, end: int) -> list[str]:
    return _words_of(text[start:end])


def _words_of(text: str) -> list[str]:
    return _WORD.findall(text.lower().replace("’", "'"))


def _letters(text: str) -> bool:
    return any(char.isalnum() for char in text)
