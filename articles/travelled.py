"""Where else an error travelled: other articles with the same quote, the same wrong words, the same source.

The database narrows the archive down to articles that could have it, by a few letters of the telling words;
what is alike is then judged here, sentence by sentence. A copy that has the right words already is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import combinations
from operator import and_, or_
from typing import Any

from django.db import models
from django.db.models import Q
from rapidfuzz import fuzz

from articles import body
from articles.extraction.numbers import find_numbers
from articles.models import Article, Correction, CorrectionDraft, Likeness, Quote, Revision, Source
from articles.statements import FRAGMENT_WORDS, NEAR_WORDS, Statement, comparable, sentences
from articles.workflow import Status

# From this likeness on (0 to 100) two quotes of one speaker are the same words, remembered otherwise.
NEAR_QUOTE = 82.0
# From this many words on a quote is the same one whoever is said to have spoken it.
TOLD_WORDS = 6
CONTRACTIONS = (
    ("won't", "will not"),
    ("can't", "cannot"),
    ("n't", " not"),
    ("'ve", " have"),
    ("'re", " are"),
    ("'ll", " will"),
    ("'m", " am"),
)
MOST_CANDIDATES = 3000
MOST_FOUND = 200

STRENGTH = {likeness: rank for rank, likeness in enumerate(Likeness)}


@dataclass(frozen=True, slots=True)
class Trace:
    """A place in another article that looks like the error; ``score`` is 0 to 100."""

    article_id: int
    likeness: Likeness
    passage: str
    score: float


def find_for_change(article: Article, change: CorrectionDraft | Correction) -> list[Trace]:
    """Return where the error of a planned or published correction may stand too, the surest first."""
    found = find_words(article, change.wrong, change.right)
    for quote in article.quotes.all():
        if _is_concerned(quote, change.wrong):
            found += find_quote(quote)
    if change.cause == "source_error":
        found += find_sources(article, article.source_ids())
    return _best(found)


def find_for_quote(quote: Quote) -> list[Trace]:
    """Return where the words of a quote stand too, recorded or not."""
    return _best([*find_quote(quote), *find_words(quote.article, quote.text)])


def find_for_source(source: Source) -> list[Trace]:
    """Return the articles that rely on a source, by a credit or as a speaker."""
    return _best(find_sources(None, {source.pk}))


def find_quote(quote: Quote) -> list[Trace]:
    """Other articles' quotes with the same words, or with nearly these; of few words by the same speaker."""
    others = Quote.objects.standing().exclude(article=quote.article_id).exclude(article__status=Status.SPIKED)
    wanted = _as_spoken(quote.text)
    found: list[Trace] = []
    for alike, is_speakers in _quotes_like(quote, wanted):
        rows = others.filter(alike).order_by("-pk").values_list("article", "text")[:MOST_CANDIDATES]
        found += [
            Trace(article, likeness, text, score)
            for article, text in rows
            for likeness, score in _quote_likeness(wanted, _as_spoken(text), is_speakers=is_speakers)
        ]
    return found


def _quotes_like(quote: Quote, wanted: str) -> Iterator[tuple[Q, bool]]:
    """Conditions for quotes that may be the same one, each with whether they are its speaker's.

    Whoever is recorded with another spelling, with nobody or with somebody else is found by two of the
    longest words.
    """
    yield Q(text=quote.text), True
    if quote.speaker_id:
        yield Q(speaker=quote.speaker_id), True
    longest = sorted(set(re.findall(r"[^\W\d_]+", wanted)), key=lambda word: (-len(word), word))[:3]
    pairs = [
        _any_of("text", [one[1:]]) & _any_of("text", [other[1:]]) for one, other in combinations(longest, 2)
    ]
    if pairs and len(wanted.split()) >= TOLD_WORDS:
        yield reduce(or_, pairs), False


def _as_spoken(text: str) -> str:
    """The words of a quote alone: without marks, what an editor put in, and contractions."""
    told = re.sub(r"\[[^\[\]]*\]", " ", comparable(text))
    for short, words in CONTRACTIONS:
        told = told.replace(short, words)
    return " ".join(re.findall(r"\w+(?:'\w+)*", told))


def find_words(article: Article | None, wrong: str, right: str = "") -> list[Trace]:
    """Sentences of other articles, live or in work, that say what was wrong."""
    statement = Statement.of(wrong, right)
    if statement.is_empty:
        return []
    found: list[Trace] = []
    for pk, text in _texts_like(statement, besides=article.pk if article else None):
        trace = _in_text(statement, pk, text)
        if trace is not None:
            found.append(trace)
    return _best(found)


def find_sources(article: Article | None, sources: Iterable[int]) -> list[Trace]:
    """The newest other articles that rely on one of the sources."""
    keys = list(sources)
    named = {source.pk: source.public_name for source in Source.objects.filter(pk__in=keys)}
    others = Article.objects.exclude(status=Status.SPIKED)
    if article is not None:
        others = others.exclude(pk=article.pk)
    found: list[Trace] = []
    for path in ("citations__source", "quotes__speaker"):
        rows = others.filter(**{f"{path}__in": keys}).order_by("-pk").values_list("pk", path)[:MOST_FOUND]
        found += [Trace(pk, Likeness.SAME_SOURCE, named[source], 50.0) for pk, source in rows]
    return _best(found)


def _best(found: Iterable[Trace]) -> list[Trace]:
    """One trace for each article, its surest; the surest articles first."""
    ranked = sorted(found, key=lambda trace: (STRENGTH[trace.likeness], -trace.score))
    best: dict[int, Trace] = {}
    for trace in ranked:
        best.setdefault(trace.article_id, trace)
    return list(best.values())[:MOST_FOUND]


def live_articles(traces: Sequence[Trace]) -> set[int]:
    """Which of the articles readers see now."""
    keys = [trace.article_id for trace in traces]
    return set(Revision.objects.live().filter(article__in=keys).values_list("article", flat=True))


def _quote_likeness(wanted: str, other: str, *, is_speakers: bool) -> Iterator[tuple[Likeness, float]]:
    least = FRAGMENT_WORDS if is_speakers else TOLD_WORDS
    if wanted == other or (len(other.split()) >= least and other in wanted):
        yield Likeness.SAME_QUOTE, 100.0
    elif len(wanted.split()) >= least and wanted in other:
        yield Likeness.SAME_QUOTE, 95.0
    elif is_speakers or _is_retold(wanted, other):
        score = (
            fuzz.ratio(wanted, other, score_cutoff=NEAR_QUOTE)
            or fuzz.token_sort_ratio(wanted, other, score_cutoff=NEAR_WORDS)
            or _part_likeness(wanted, other)
        )
        if score:
            yield Likeness.NEAR_QUOTE, score


def _is_retold(wanted: str, other: str) -> bool:
    """Whether two quotes of different speakers are long enough to be one, and state no other number."""
    numbers = [{number.value for number in find_numbers(text)} for text in (wanted, other)]
    is_long = min(len(wanted.split()), len(other.split())) >= TOLD_WORDS
    return is_long and (numbers[0] <= numbers[1] or numbers[1] <= numbers[0])


def _part_likeness(wanted: str, other: str) -> float:
    """How near the shorter of two quotes is to a stretch of the longer one, if it says enough."""
    if min(len(wanted.split()), len(other.split())) < TOLD_WORDS:
        return 0.0
    return fuzz.partial_ratio(wanted, other, score_cutoff=NEAR_WORDS)


def _is_concerned(quote: Quote, wrong: str) -> bool:
    """Whether the wrong statement speaks of this quote: it has its words, or was made of them."""
    said, told = comparable(quote.text), comparable(wrong)
    return bool(told) and (said in told or told in said or fuzz.partial_ratio(said, told) >= NEAR_WORDS)


def _texts_like(statement: Statement, besides: int | None) -> Iterator[tuple[int, str]]:
    """Working copies and live versions that hold a telling word and one of those around it.

    The working copy of a published article is what readers see; only of others both are looked at.
    """
    copies = Article.objects.exclude(status=Status.SPIKED).exclude(pk=besides)
    rows = copies.filter(_holds("body", statement)).order_by("-pk")
    for pk, standfirst, html in rows.values_list("pk", "standfirst", "body")[:MOST_CANDIDATES]:
        yield pk, f"{standfirst}\n{body.text_of(html)}"
    live = Revision.objects.live().exclude(article=besides).exclude(article__status=Status.PUBLISHED)
    seen = live.filter(_holds("body_text", statement)).order_by("-pk")
    yield from seen.values_list("article", "body_text")[:MOST_CANDIDATES]


def _holds(column: str, statement: Statement) -> Q:
    """A condition that every text with the statement meets, on few letters and without regard to case."""
    telling, around = statement.written
    # Of several wrong numbers each must stand there; of wrong words one is enough.
    first = reduce(and_ if statement.numbers else or_, (_any_of(column, parts) for parts in telling))
    return first & _any_of(column, around)


def _any_of(column: str, parts: Iterable[str]) -> Q:
    return reduce(or_, (Q(**{f"{column}__has_letters": part}) for part in parts))


@models.TextField.register_lookup
class HasLetters(models.Lookup):
    """Whether a text has a stretch of letters, in which “_” stands for any sign."""

    lookup_name = "has_letters"

    def as_sql(self, compiler: Any, connection: Any) -> tuple[str, list[Any]]:
        column, parameters = self.process_lhs(compiler, connection)
        letters = self.rhs.replace("\\", "\\\\").replace("%", "\\%")
        return f"{column} LIKE %s ESCAPE '\\'", [*parameters, f"%{letters}%"]


def _in_text(statement: Statement, article: int, text: str) -> Trace | None:
    """The sentence of a text that comes nearest to the statement, if any is near enough."""
    wanted = statement.text.rstrip(".")
    if len(wanted.split()) >= FRAGMENT_WORDS and wanted in comparable(text):
        passage = next((line for line in text.splitlines() if wanted in comparable(line)), text[:300])
        return Trace(article, Likeness.SAME_WORDS, passage, 100.0)
    found = [
        Trace(article, likeness[0], sentence, likeness[1])
        for sentence in sentences(text)
        if (likeness := statement.likeness(sentence))
    ]
    return min(found, key=lambda trace: (STRENGTH[trace.likeness], -trace.score), default=None)
