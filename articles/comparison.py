"""What differs between two texts, by paragraph and by word; one answer for readers and for the desk."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from rapidfuzz import fuzz
from rapidfuzz.distance import LCSseq

from articles import body

TOKEN = re.compile(
    r"""
    (?P<space>\s*)
    (?P<word>
        \w+(?:[’'.,:/-]\w+)*   # a word or a number with what stands inside it: don’t, 2,000.5, twenty-one
      | [^\w\s]                # or one mark
    )
    """,
    re.VERBOSE,
)
# Two paragraphs are one that was changed from this likeness on, and one that was moved from the other.
CHANGED_LIKENESS = 45.0
MOVED_LIKENESS = 75.0
# Short stretches that two otherwise different runs happen to share say nothing: “of the”.
CHANCE_WORDS = 2
CHANCE_LETTERS = 3
# Above these sizes exactness gives way, so that the time stays bounded whatever is compared.
TABLE_CELLS = 200_000_000
PAIRS = 10_000
WINDOW = 25


class PieceKind(StrEnum):
    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"


class ParagraphKind(StrEnum):
    SAME = "same"
    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"
    MARKUP = "markup"


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of words that both texts have, or only the later, or only the earlier one."""

    kind: PieceKind
    words: str


@dataclass(frozen=True, slots=True)
class ParagraphChange:
    """One paragraph of a comparison, in the order in which a reader of the later text meets it.

    ``before`` and ``after`` are its words, empty where one text lacks it; the numbers count paragraphs
    from 1. A moved paragraph may be changed too, as its pieces show.
    """

    kind: ParagraphKind
    before: str
    after: str
    pieces: tuple[Piece, ...]
    before_number: int | None = None
    after_number: int | None = None
    tag: str = "p"

    @property
    def is_same(self) -> bool:
        return self.kind is ParagraphKind.SAME


@dataclass(frozen=True, slots=True)
class Comparison:
    """All that a reader can see to differ between two versions of a story."""

    headline: tuple[Piece, ...]
    standfirst: tuple[Piece, ...]
    paragraphs: tuple[ParagraphChange, ...]

    @property
    def is_same(self) -> bool:
        return (
            not has_changes(self.headline)
            and not has_changes(self.standfirst)
            and all(paragraph.is_same for paragraph in self.paragraphs)
        )

    @property
    def changed_paragraphs(self) -> list[ParagraphChange]:
        return [paragraph for paragraph in self.paragraphs if not paragraph.is_same]

    @property
    def words_added(self) -> int:
        return self._count(PieceKind.ADDED)

    @property
    def words_removed(self) -> int:
        return self._count(PieceKind.REMOVED)

    def _count(self, kind: PieceKind) -> int:
        pieces = [*self.headline, *self.standfirst, *(p for one in self.paragraphs for p in one.pieces)]
        return sum(len(piece.words.split()) for piece in pieces if piece.kind is kind)


@dataclass(frozen=True, slots=True)
class _Paragraph:
    text: str
    html: str
    tag: str


def has_changes(pieces: Sequence[Piece]) -> bool:
    return any(piece.kind is not PieceKind.SAME for piece in pieces)


def compare_content(before: Mapping[str, Any], after: Mapping[str, Any]) -> Comparison:
    """Compare two ``Revision.content``, as far as readers see them as text."""
    return Comparison(
        compare_words(before.get("headline", ""), after.get("headline", "")),
        compare_words(before.get("standfirst", ""), after.get("standfirst", "")),
        compare_bodies(before.get("body", ""), after.get("body", "")),
    )


def compare_bodies(before: str, after: str) -> tuple[ParagraphChange, ...]:
    """Compare two bodies (HTML) paragraph by paragraph."""
    return _compare_paragraphs(_paragraphs(before), _paragraphs(after))


def compare_texts(before: str, after: str) -> tuple[ParagraphChange, ...]:
    """Compare two plain texts, one paragraph a line."""
    return _compare_paragraphs(_lines(before), _lines(after))


def compare_words(before: str, after: str) -> tuple[Piece, ...]:
    """Compare two stretches of text word by word.

    The same and removed pieces joined are ``before``, the same and added ones ``after``, but for spaces.
    """
    old, new = list(TOKEN.finditer(before)), list(TOKEN.finditer(after))
    pieces: list[Piece] = []
    for kind, i1, i2, j1, j2 in _without_chance(_word_steps(old, new), old):
        if kind is PieceKind.SAME:
            pieces.append(Piece(kind, _shared(old[i1:i2], new[j1:j2])))
        else:
            removed, added = _joined(old[i1:i2]), _joined(new[j1:j2])
            pieces += [Piece(PieceKind.REMOVED, removed)] if removed else []
            pieces += [Piece(PieceKind.ADDED, added)] if added else []
    return tuple(pieces)


Step = tuple[PieceKind, int, int, int, int]


def _word_steps(old: Sequence[re.Match[str]], new: Sequence[re.Match[str]]) -> list[Step]:
    """Alternating stretches that are the same (SAME) or differ (ADDED), as indices into both."""
    if len(old) * len(new) > TABLE_CELLS:
        return [(PieceKind.ADDED, 0, len(old), 0, len(new))]
    steps: list[Step] = []
    codes = LCSseq.opcodes([token["word"] for token in old], [token["word"] for token in new])
    for code in codes:
        kind = PieceKind.SAME if code.tag == "equal" else PieceKind.ADDED
        step = (kind, code.src_start, code.src_end, code.dest_start, code.dest_end)
        if steps and steps[-1][0] is kind:
            step = (kind, steps[-1][1], step[2], steps[-1][3], step[4])
            steps.pop()
        steps.append(step)
    return steps


def _without_chance(steps: Sequence[Step], old: Sequence[re.Match[str]]) -> list[Step]:
    """Take a short run that is the same by chance, between two longer differences, into them."""
    kept: list[Step] = []
    for index, step in enumerate(steps):
        is_inside = 0 < index < len(steps) - 1
        if is_inside and step[0] is PieceKind.SAME:
            around = _size(kept[-1]) + _size(steps[index + 1])
            if _is_chance([token["word"] for token in old[step[1] : step[2]]], around):
                step = (PieceKind.ADDED, *step[1:])
        if kept and kept[-1][0] is step[0]:
            before = kept.pop()
            step = (step[0], before[1], step[2], before[3], step[4])
        kept.append(step)
    return kept


def _is_chance(words: Sequence[str], around: int) -> bool:
    is_slight = len(words) <= CHANCE_WORDS and all(len(word) <= CHANCE_LETTERS for word in words)
    return is_slight and around >= 3 * len(words)


def _size(step: Step) -> int:
    return max(step[2] - step[1], step[4] - step[3])


def _joined(tokens: Sequence[re.Match[str]]) -> str:
    return "".join(token.group() for token in tokens)


def _shared(old: Sequence[re.Match[str]], new: Sequence[re.Match[str]]) -> str:
    """The words of a run that both have, spaced as either has it: what was beside it may be gone."""
    return "".join((o["space"] or n["space"]) + n["word"] for o, n in zip(old, new, strict=True))


def _paragraphs(html: str) -> list[_Paragraph]:
    return [_Paragraph(block.text, block.html, block.tag) for block in body.blocks(html)]


def _lines(text: str) -> list[_Paragraph]:
    found = (body.plain(line) for line in text.splitlines())
    return [_Paragraph(line, line, "p") for line in found if line]


def _compare_paragraphs(old: Sequence[_Paragraph], new: Sequence[_Paragraph]) -> tuple[ParagraphChange, ...]:
    pairs, moved = _pair(old, new)
    partner = {j: i for i, j in pairs.items()}
    gone = [i for i in range(len(old)) if i not in pairs]
    found: list[ParagraphChange] = []
    for j, paragraph in enumerate(new):
        if j not in partner:
            pieces = (Piece(PieceKind.ADDED, paragraph.text),)
            change = ParagraphChange(
                ParagraphKind.ADDED, "", paragraph.text, pieces, None, j + 1, paragraph.tag
            )
            found.append(change)
            continue
        i = partner[j]
        if i not in moved:
            # What was taken out stands where it stood, before the next paragraph that stayed.
            found += [_removed(old[k], k) for k in gone if k < i]
            gone = [k for k in gone if k > i]
        found.append(_kept(old[i], paragraph, i, j, is_moved=i in moved))
    return (*found, *(_removed(old[k], k) for k in gone))


def _removed(paragraph: _Paragraph, index: int) -> ParagraphChange:
    pieces = (Piece(PieceKind.REMOVED, paragraph.text),)
    return ParagraphChange(ParagraphKind.REMOVED, paragraph.text, "", pieces, index + 1, None, paragraph.tag)


def _kept(old: _Paragraph, new: _Paragraph, i: int, j: int, *, is_moved: bool) -> ParagraphChange:
    pieces = compare_words(old.text, new.text)
    if is_moved:
        kind = ParagraphKind.MOVED
    elif has_changes(pieces):
        kind = ParagraphKind.CHANGED
    elif (old.html, old.tag) != (new.html, new.tag):
        kind = ParagraphKind.MARKUP
    else:
        kind = ParagraphKind.SAME
    return ParagraphChange(kind, old.text, new.text, pieces, i + 1, j + 1, new.tag)


def _pair(old: Sequence[_Paragraph], new: Sequence[_Paragraph]) -> tuple[dict[int, int], set[int]]:
    """Which earlier paragraph became which later one, and which of them changed their place."""
    pairs: dict[int, int] = {}
    gaps: list[tuple[range, range]] = []
    i = j = 0
    for code in LCSseq.opcodes([p.text for p in old], [p.text for p in new]):
        if code.tag == "equal":
            gaps.append((range(i, code.src_start), range(j, code.dest_start)))
            pairs |= dict(
                zip(
                    range(code.src_start, code.src_end),
                    range(code.dest_start, code.dest_end),
                    strict=True,
                )
            )
            i, j = code.src_end, code.dest_end
    gaps.append((range(i, len(old)), range(j, len(new))))
    moved = _pair_moved_as_they_are(old, new, pairs)
    for olds, news in gaps:
        left = [k for k in olds if k not in pairs]
        taken = set(pairs.values())
        pairs |= _in_order(_alike(old, new, left, [k for k in news if k not in taken], CHANGED_LIKENESS))
    left = [k for k in range(len(old)) if k not in pairs]
    taken = set(pairs.values())
    for i, j, _ in _alike(old, new, left, [k for k in range(len(new)) if k not in taken], MOVED_LIKENESS):
        if i not in pairs and j not in taken:
            pairs[i] = j
            taken.add(j)
            moved.add(i)
    return pairs, moved


def _pair_moved_as_they_are(
    old: Sequence[_Paragraph], new: Sequence[_Paragraph], pairs: dict[int, int]
) -> set[int]:
    """Pair what stands elsewhere in the same words; return which those are."""
    taken = set(pairs.values())
    places: dict[str, list[int]] = defaultdict(list)
    for j in range(len(new)):
        if j not in taken:
            places[new[j].text].append(j)
    moved = set()
    for i in range(len(old)):
        if i not in pairs and places[old[i].text]:
            pairs[i] = places[old[i].text].pop(0)
            moved.add(i)
    return moved


def _alike(
    old: Sequence[_Paragraph],
    new: Sequence[_Paragraph],
    olds: Sequence[int],
    news: Sequence[int],
    likeness: float,
) -> list[tuple[int, int, float]]:
    """Pairs that are at least so alike (0 to 100), the most alike first."""
    found = [
        (i, j, score)
        for i, j in _candidates(olds, news)
        if (score := fuzz.ratio(old[i].text, new[j].text, score_cutoff=likeness))
    ]
    return sorted(found, key=lambda pair: (-pair[2], pair[0], pair[1]))


def _candidates(olds: Sequence[int], news: Sequence[int]) -> Iterator[tuple[int, int]]:
    """All pairs; of very many only those that stand at about the same place."""
    if len(olds) * len(news) <= PAIRS:
        yield from ((i, j) for i in olds for j in news)
        return
    for at, i in enumerate(olds):
        middle = at * len(news) // len(olds)
        yield from ((i, j) for j in news[max(0, middle - WINDOW) : middle + WINDOW])


def _in_order(alike: Sequence[tuple[int, int, float]]) -> dict[int, int]:
    """The most alike pairs of which none crosses another."""
    chosen: dict[int, int] = {}
    for i, j, _ in alike:
        if i not in chosen and all((i < k) == (j < m) and j != m for k, m in chosen.items()):
            chosen[i] = j
    return chosen
