"""Score extraction against expectations that people wrote.

    python tests/bench/score_extraction.py TEXTS EXPECTED [--pred FOUND] [--errors FILE]

TEXTS is a folder of copy. EXPECTED and FOUND are JSON Lines in the shape of ``import_seeds --json``, one object
for each file; without FOUND the copy is extracted here and timed. Spans are offsets in characters of the text.
A span is found when the words of both overlap to a Jaccard index of at least 0.8.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import time
import unicodedata
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
SAME_SPAN = 0.8
SAME_WORDS = 0.5

# Words before or after a surname that do not tell two people apart.
NAME_PARTICLES = frozenset(
    {"the", "a", "an", "mr", "mrs", "ms", "dr", "sheikh", "jr", "sr", "ii", "iii", "s"}
)

# Which marks a quotation stands in, told by the character before it.
MARKS = {"'": "single", "‘": "single", '"': "double", "“": "double", "«": "angle"}

Row = dict[str, Any]


@dataclass
class Agreement:
    """How far what was found agrees with what was expected, for findings that may be missing or too many."""

    expected: int = 0
    found: int = 0
    right: int = 0

    def count(self, expected: int, found: int, right: int) -> None:
        self.expected += expected
        self.found += found
        self.right += right

    @property
    def f1(self) -> float:
        return 200 * self.right / max(1, self.expected + self.found)

    def __str__(self) -> str:
        precision = 100 * self.right / max(1, self.found)
        recall = 100 * self.right / max(1, self.expected)
        return f"F1 {self.f1:5.1f}   precision {precision:5.1f}   recall {recall:5.1f}   of {self.expected}"


@dataclass
class Share:
    """How many of those there are came out so."""

    of: int = 0
    those: int = 0

    def count(self, those: int, of: int = 1) -> None:
        self.of += of
        self.those += those

    def __str__(self) -> str:
        return f"{100 * self.those / max(1, self.of):8.2f} %  {self.those} of {self.of}"


def words_of(text: str) -> list[str]:
    """The words of a text in lower case and without accents."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return re.findall(r"[^\W_]+", "".join(c for c in plain if not unicodedata.combining(c)))


def jaccard(left: Iterable[Any], right: Iterable[Any]) -> float:
    """The share of what either holds that both hold; two empty ones agree."""
    left, right = set(left), set(right)
    return len(left & right) / len(left | right) if left | right else 1.0


def is_same_text(left: str, right: str) -> bool:
    return jaccard(words_of(left), words_of(right)) >= SAME_WORDS


def is_same_name(left: str, right: str) -> bool:
    """The last names agree, or one name is a part of the other ("the ministry", "Ministry of Health")."""
    left_words, right_words = ([w for w in words_of(n) if w not in NAME_PARTICLES] for n in (left, right))
    if not left_words or not right_words:
        return left_words == right_words
    if left_words[-1] == right_words[-1]:
        return True
    return set(left_words) <= set(right_words) or set(right_words) <= set(left_words)


def is_same_source(left: str, right: str) -> bool:
    """One source under its name or its initials."""
    initials = ["".join(w[0] for w in words_of(n) if w not in {"the", "of", "and"}) for n in (left, right)]
    bare = ["".join(words_of(n)) for n in (left, right)]
    return is_same_name(left, right) or initials[0] == bare[1] or initials[1] == bare[0]


def is_same_credit(left: Row, right: Row) -> bool:
    return bool(left["role"] == right["role"]) and is_same_source(left["source"], right["source"])


def is_same_role(expected: str, found: str) -> bool:
    """Half the words of the expected role are there."""
    wanted = set(words_of(expected)) - {"the", "of", "a", "an", "s"}
    return len(wanted & set(words_of(found))) >= len(wanted) / 2


class Words:
    """Where the words of a text begin, so that two spans compare by the words that both cover."""

    def __init__(self, text: str):
        self.starts = [m.start() for m in re.finditer(r"[^\W_]+", text)]

    def within(self, span: Row) -> range:
        return range(bisect_left(self.starts, span["start"]), bisect_left(self.starts, span["end"]))


def pair_spans(words: Words, expected: list[Row], found: list[Row]) -> list[tuple[Row, Row]]:
    """Each expected span with the found one that covers the same words best, every span used once."""
    scored = [
        (jaccard(words.within(wanted), words.within(got)), i, j)
        for i, wanted in enumerate(expected)
        for j, got in enumerate(found)
        if wanted["start"] < got["end"] and got["start"] < wanted["end"]
    ]
    pairs: dict[int, int] = {}
    for overlap, i, j in sorted(scored, key=lambda s: (-s[0], s[1], s[2])):
        if overlap >= SAME_SPAN and i not in pairs and j not in pairs.values():
            pairs[i] = j
    return [(expected[i], found[j]) for i, j in sorted(pairs.items())]


def pair_names(
    expected: list[Row], found: list[Row], same: Callable[[Row, Row], bool]
) -> list[tuple[Row, Row]]:
    """Each expected name with the first found one that is the same, every one used once."""
    rest, pairs = list(found), []
    for wanted in expected:
        match = next((got for got in rest if same(wanted, got)), None)
        if match is not None:
            rest.remove(match)
            pairs.append((wanted, match))
    return pairs


def unmatched(rows: list[Row], matched: Iterable[Row]) -> Iterator[Row]:
    taken = {id(row) for row in matched}
    return (row for row in rows if id(row) not in taken)


def characters(text: str, spans: Iterable[Row | None]) -> set[int]:
    """The places of the non-blank characters inside the spans."""
    return {i for s in spans if s for i in range(s["start"], s["end"]) if not text[i].isspace()}


@dataclass
class Scores:
    """The rows of the table, filled one file at a time, and the mistakes in words."""

    quoted: Agreement = field(default_factory=Agreement)
    quoted_whole: Agreement = field(default_factory=Agreement)
    all_kinds: Agreement = field(default_factory=Agreement)
    speaker: Share = field(default_factory=Share)
    role: Share = field(default_factory=Share)
    recall: dict[str, Share] = field(default_factory=dict)
    headline: Share = field(default_factory=Share)
    no_headline: Share = field(default_factory=Share)
    date: Share = field(default_factory=Share)
    no_date: Share = field(default_factory=Share)
    outlet: Share = field(default_factory=Share)
    byline: Share = field(default_factory=Share)
    dateline: Share = field(default_factory=Share)
    credits: Agreement = field(default_factory=Agreement)
    credited_names: Agreement = field(default_factory=Agreement)
    people: Agreement = field(default_factory=Agreement)
    furniture_left: Share = field(default_factory=Share)
    furniture_in_body: Share = field(default_factory=Share)
    story_lost: Share = field(default_factory=Share)
    errors: list[str] = field(default_factory=list)

    def score_file(self, text: str, expected: Row, found: Row) -> None:
        mark = len(self.errors)
        self.score_head(expected, found)
        self.score_layout(text, expected, found)
        self.score_quotes(text, expected["quotes"], found["quotes"])
        self.score_credits(expected["citations"], found["citations"])
        self.score_people(expected["people"], found["people"])
        self.errors[mark:] = [f"{expected['name']}: {error}" for error in self.errors[mark:]]

    def score_head(self, expected: Row, found: Row) -> None:
        headline = found["headline"]
        if headline and headline["proposed"]:
            headline = None
        self.score_field("headline", self.headline, self.no_headline, expected["headline"], headline)
        self.score_date(expected["published"], found["published"])
        for name in ("outlet", "byline", "dateline"):
            row = getattr(self, name)
            self.score_field(name, row, row, expected[name], found[name])

    def score_field(
        self, name: str, some: Share, none: Share, expected: Row | None, found: Row | None
    ) -> None:
        wanted, got = (part["text"] if part else "" for part in (expected, found))
        is_right = bool(wanted) == bool(got) and is_same_text(wanted, got)
        (some if expected else none).count(is_right)
        if not is_right:
            self.errors.append(f"{name}: expected {wanted!r}, found {got!r}")

    def score_date(self, expected: Row | None, found: Row | None) -> None:
        wanted, got = (part["at"] if part else "none" for part in (expected, found))
        is_right = wanted == got
        (self.date if expected else self.no_date).count(is_right)
        if not is_right:
            self.errors.append(f"date: expected {wanted}, found {got}")

    def score_layout(self, text: str, expected: Row, found: Row) -> None:
        story = characters(text, [*expected["body"], expected["standfirst"]])
        furniture = characters(text, [*expected["furniture"], expected["rights"]]) - story
        body = characters(text, [*found["body"], found["standfirst"]])
        self.furniture_left.count(len(furniture & body), len(furniture))
        self.furniture_in_body.count(len(furniture & body), len(body))
        self.story_lost.count(len(story - body), len(story))
        for start, end in stretches(story - body):
            self.errors.append(f"story lost: {text[start:end]!r}")
        for start, end in stretches(furniture & body):
            self.errors.append(f"furniture left: {text[start:end]!r}")

    def score_quotes(self, text: str, expected: list[Row], found: list[Row]) -> None:
        words = Words(text)
        marked, got = ([q for q in quotes if q["kind"] != "indirect"] for quotes in (expected, found))
        pairs = pair_spans(words, marked, got)
        whole = sum(is_same_name(w["speaker"], g["speaker"]) and w["kind"] == g["kind"] for w, g in pairs)
        self.quoted.count(len(marked), len(got), len(pairs))
        self.quoted_whole.count(len(marked), len(got), whole)
        pairs = pair_spans(words, expected, found)
        self.all_kinds.count(len(expected), len(found), len(pairs))
        for wanted, match in pairs:
            self.score_quote(wanted, match)
        self.note_recall(text, expected, [wanted for wanted, _ in pairs])
        self.note_unmatched("quote", expected, found, pairs)

    def score_quote(self, expected: Row, found: Row) -> None:
        words = expected["text"][:60]
        is_speaker = is_same_name(expected["speaker"], found["speaker"])
        self.speaker.count(is_speaker)
        if not is_speaker:
            self.errors.append(
                f"speaker: expected {expected['speaker']!r}, found {found['speaker']!r}: {words!r}"
            )
        if expected["role"]:
            is_role = is_same_role(expected["role"], found["role"])
            self.role.count(is_role)
            if not is_role:
                self.errors.append(f"role: expected {expected['role']!r}, found {found['role']!r}: {words!r}")
        if expected["kind"] != found["kind"]:
            self.errors.append(f"kind: expected {expected['kind']}, found {found['kind']}: {words!r}")

    def note_recall(self, text: str, expected: list[Row], matched: list[Row]) -> None:
        missed = {id(row) for row in unmatched(expected, matched)}
        for quote in expected:
            kind = quote["kind"] if quote.get("marked", True) else "unmarked"
            mark = MARKS.get(text[quote["start"] - 1 : quote["start"]], "no")
            for label in (f"of {kind} quotes", f"in {mark} marks"):
                self.recall.setdefault(label, Share()).count(id(quote) not in missed)

    def score_credits(self, expected: list[Row], found: list[Row]) -> None:
        expected, found = distinct(expected), distinct(found)
        names = pair_names(expected, found, lambda w, g: is_same_source(w["source"], g["source"]))
        self.credited_names.count(len(expected), len(found), len(names))
        pairs = pair_names(expected, found, is_same_credit)
        self.credits.count(len(expected), len(found), len(pairs))
        self.note_unmatched("credit", expected, found, pairs)

    def score_people(self, expected: list[Row], found: list[Row]) -> None:
        pairs = pair_names(expected, found, lambda w, g: is_same_name(w["name"], g["name"]))
        self.people.count(len(expected), len(found), len(pairs))
        self.note_unmatched("person", expected, found, pairs)

    def note_unmatched(
        self, name: str, expected: list[Row], found: list[Row], pairs: list[tuple[Row, Row]]
    ) -> None:
        for row in unmatched(expected, (wanted for wanted, _ in pairs)):
            self.errors.append(f"{name} missed: {summary(row)}")
        for row in unmatched(found, (got for _, got in pairs)):
            self.errors.append(f"{name} too many: {summary(row)}")

    def table(self) -> Iterator[tuple[str, object]]:
        yield "quoted spans (direct, partial, pull, unmarked)", self.quoted
        yield "… with speaker and kind right", self.quoted_whole
        yield "all kinds with indirect", self.all_kinds
        yield "speaker right on those found", self.speaker
        yield "role as stated right", self.role
        yield "headline right", self.headline
        yield "none claimed where there is none", self.no_headline
        yield "date right with its precision", self.date
        yield "no date where none is stated", self.no_date
        yield "outlet", self.outlet
        yield "byline", self.byline
        yield "dateline place", self.dateline
        yield "credited sources (source and role)", self.credits
        yield "… source alone", self.credited_names
        yield "people", self.people
        yield "furniture left in the body, characters", self.furniture_left
        yield "… as a share of the body", self.furniture_in_body
        yield "story lost, characters", self.story_lost
        for label, share in sorted(self.recall.items()):
            yield f"found {label}", share


def distinct(citations: list[Row]) -> list[Row]:
    """Each source and role once, however often and under whatever name the copy credits it."""
    kept: list[Row] = []
    for citation in citations:
        if not any(is_same_credit(other, citation) for other in kept):
            kept.append(citation)
    return kept


def stretches(places: set[int]) -> Iterator[tuple[int, int]]:
    """The places as runs of neighbours; blanks may stand between two of a run."""
    ordered = sorted(places)
    start = 0
    for i in range(1, len(ordered) + 1):
        if i == len(ordered) or ordered[i] - ordered[i - 1] > 3:
            yield ordered[start], ordered[i - 1] + 1
            start = i


def summary(row: Row) -> str:
    """A finding in a line: a quote, a credit or a person."""
    if "speaker" in row:
        return f"{row['kind']} {row['text']!r} ({row['speaker'] or 'nobody'})"
    if "source" in row:
        return f"{row['source']!r} {row['role']}"
    return repr(row["name"])


def read_rows(path: Path) -> dict[str, Row]:
    """The rows of a JSON Lines file by the name of the file that each is about."""
    with path.open(encoding="utf-8") as lines:
        return {row["name"]: row for row in map(json.loads, lines)}


def extract_rows(texts: dict[str, str]) -> tuple[dict[str, Row], float]:
    """What extraction finds in each text, and the texts a second."""
    sys.path.insert(0, str(ROOT))
    from articles.extraction import extract
    from articles.extraction.rendering import as_json

    start = time.perf_counter()
    found = {name: extract(text) for name, text in texts.items()}
    speed = len(texts) / (time.perf_counter() - start)
    return {name: as_json(extraction) for name, extraction in found.items()}, speed


def score(texts: dict[str, str], expected: dict[str, Row], found: dict[str, Row]) -> Scores:
    """The scores of all files that are expected together."""
    scores = Scores()
    for name, row in sorted(expected.items()):
        scores.score_file(texts[name], row, found[name])
    return scores


def read_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("texts", type=Path, help="a folder of copy")
    parser.add_argument("expected", type=Path, help="what there is to find, in JSON Lines")
    parser.add_argument("--pred", type=Path, help="what was found, in JSON Lines; default: extract it now")
    parser.add_argument("--errors", type=Path, help="write every mistake to this file, one a line")
    return parser.parse_args()


def main() -> None:
    arguments = read_arguments()
    expected = read_rows(arguments.expected)
    # Bytes, because reading as text would drop the carriage returns that count in the offsets.
    texts = {name: (arguments.texts / name).read_bytes().decode() for name in expected}
    if arguments.pred:
        found, speed = read_rows(arguments.pred), None
    else:
        found, speed = extract_rows(texts)
    if missing := expected.keys() - found.keys():
        sys.exit(f"Nothing is known of what was found in {', '.join(sorted(missing))}.")
    scores = score(texts, expected, found)
    for label, value in scores.table():
        print(f"{label:48} {value}")
    if speed:
        size = sum(map(len, texts.values())) / len(texts)
        print(f"{'files a second':48} {speed:8.1f}    of {size:.0f} characters each")
    if arguments.errors:
        arguments.errors.write_text("\n".join(scores.errors) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
