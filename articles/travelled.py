"""Where else an error travelled: other articles with the same quote, the same wrong words, the same source.

The database narrows the archive down to articles that could have it, by a few letters of the telling words;
what is alike is then judged here, sentence by sentence. A copy that has the right words already is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import and_, or_

from django.db.models import Q
from rapidfuzz import fuzz

from articles import body
from articles.correction_wording import STOP_WORDS
from articles.models import Article, Correction, CorrectionDraft, Likeness, Quote, Revision, Source
from articles.workflow import Status

# From this likeness on (0 to 100) two quotes of one speaker are the same words, remembered otherwise.
NEAR_QUOTE = 82.0
NEAR_WORDS = 88.0
# A shorter fragment inside a longer quote is stock: “of course”, “very well”.
FRAGMENT_WORDS = 4
# How much of what surrounds the error must stand around its copy, from 0 to 1.
CONTEXT_SHARE = 0.5
STEM_LETTERS = 5
MOST_CANDIDATES = 3000
MOST_FOUND = 200

WORD = re.compile(r"\d+(?:[.,]\d+)*|\w+(?:[’'-]\w+)*")
SENTENCE_END = re.compile(r"(?<=[.!?…])[”’\"']?\s+(?=[\"“‘(]?[A-ZÀ-ŽА-Я\d])")
STARTS = re.compile(r"(?:^|[.!?…:][”’\"']?)\s*[\"“‘(]?$")
MARKS = str.maketrans("‘’“”„«»–—", '\'\'"""""--')
_ONES = "zero one two three four five six seven eight nine ten eleven twelve"
ONES = _ONES.split()
STRENGTH = {likeness: rank for rank, likeness in enumerate(Likeness)}


@dataclass(frozen=True, slots=True)
class Trace:
    """A place in another article that looks like the error; ``score`` is 0 to 100."""

    article_id: int
    likeness: Likeness
    passage: str
    score: float


@dataclass(frozen=True, slots=True)
class Statement:
    """A wrong statement, taken apart into the words that are wrong in it and those around them."""

    words: str
    telling: frozenset[str]
    context: frozenset[str]
    right: frozenset[str]
    names: frozenset[str]

    @classmethod
    def of(cls, wrong: str, right: str = "") -> Statement:
        said, put_right = _words(wrong), _words(right)
        telling = said - put_right if put_right else frozenset()
        if not telling:
            telling = frozenset(word for word in said if word[0].isdigit()) or said
        return cls(comparable(wrong), telling, said - telling, put_right - said, _names(wrong))

    @property
    def numbers(self) -> frozenset[str]:
        return frozenset(word for word in self.telling if word[0].isdigit())

    @property
    def is_empty(self) -> bool:
        return not self.telling


def comparable(text: str) -> str:
    """One spelling for what reads the same: marks, spaces and case are free."""
    return body.plain(text).translate(MARKS).lower()


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
    """Other articles' quotes with the same words, or with nearly these by the same speaker."""
    others = Quote.objects.standing().exclude(article=quote.article_id).exclude(article__status=Status.SPIKED)
    alike = Q(text=quote.text)
    if quote.speaker_id:
        alike |= Q(speaker=quote.speaker_id)
    wanted = comparable(quote.text)
    rows = others.filter(alike).order_by("-pk").values_list("article", "text")[:MOST_CANDIDATES]
    return [
        Trace(article, likeness, text, score)
        for article, text in rows
        for likeness, score in _quote_likeness(wanted, comparable(text))
    ]


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


def _quote_likeness(wanted: str, other: str) -> Iterator[tuple[Likeness, float]]:
    if wanted == other or (len(other.split()) >= FRAGMENT_WORDS and other in wanted):
        yield Likeness.SAME_QUOTE, 100.0
    elif len(wanted.split()) >= FRAGMENT_WORDS and wanted in other:
        yield Likeness.SAME_QUOTE, 95.0
    elif (score := fuzz.ratio(wanted, other, score_cutoff=NEAR_QUOTE)) or (
        score := fuzz.token_sort_ratio(wanted, other, score_cutoff=NEAR_WORDS)
    ):
        yield Likeness.NEAR_QUOTE, score


def _is_concerned(quote: Quote, wrong: str) -> bool:
    """Whether the wrong statement speaks of this quote: it has its words, or was made of them."""
    said, told = comparable(quote.text), comparable(wrong)
    return bool(told) and (said in told or told in said or fuzz.partial_ratio(said, told) >= NEAR_WORDS)


def _words(text: str) -> frozenset[str]:
    """The words that say something, numbers in one spelling."""
    found = (word.lower() for word in WORD.findall(comparable(text)))
    return frozenset(_number(word) for word in found if word not in STOP_WORDS)


def _names(text: str) -> frozenset[str]:
    """The words with a capital that they do not owe to the start of a sentence."""
    found = (match for match in WORD.finditer(text) if match.group()[0].isupper())
    return frozenset(match.group().lower() for match in found if not STARTS.search(text[: match.start()]))


def _number(word: str) -> str:
    if word in ONES:
        return str(ONES.index(word))
    return re.sub(r"(?<=\d),(?=\d{3}\b)", "", word) if word[0].isdigit() else word


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
    firm = statement.numbers or frozenset(sorted(statement.telling, key=len, reverse=True)[:3])
    around = sorted(statement.context or statement.telling, key=len, reverse=True)[:4]
    telling = [_any_of(column, _spellings(word)) for word in firm]
    context = [part for word in around for part in _spellings(word)]
    # Of several wrong numbers each must stand there; of wrong words one is enough.
    first = reduce(and_ if statement.numbers else or_, telling)
    return first & _any_of(column, context)


def _any_of(column: str, parts: Iterable[str]) -> Q:
    return reduce(or_, (Q(**{f"{column}__contains": part}) for part in parts))


def _spellings(word: str) -> list[str]:
    """Stretches of letters of which a text with the word has one."""
    if not word[0].isdigit():
        # Without the first letter, which may be a capital, and without the ending.
        return [word[1 : 1 + STEM_LETTERS] if len(word) > 3 else word[1:] or word]
    found = [word]
    if word.isdigit() and len(word) > 3:
        found.append(f"{int(word):,}")
    if word.isdigit() and int(word) < len(ONES):
        found.append(ONES[int(word)][1:])
    return found


def _in_text(statement: Statement, article: int, text: str) -> Trace | None:
    """The sentence of a text that comes nearest to the statement, if any is near enough."""
    if len(statement.words.split()) >= FRAGMENT_WORDS and statement.words.rstrip(".") in comparable(text):
        passage = _around(text, statement)
        return Trace(article, Likeness.SAME_WORDS, passage, 100.0)
    found = [trace for sentence in _sentences(text) if (trace := _in_sentence(statement, article, sentence))]
    return min(found, key=lambda trace: (STRENGTH[trace.likeness], -trace.score), default=None)


def _in_sentence(statement: Statement, article: int, sentence: str) -> Trace | None:
    words = _words(sentence)
    if statement.numbers and not statement.numbers <= words:
        return None
    if statement.names and not statement.names & words and _names(sentence):
        # It speaks of somebody or somewhere else.
        return None
    near = fuzz.ratio(comparable(sentence), statement.words, score_cutoff=NEAR_WORDS)
    share = _share(statement.context, words)
    told = _share(statement.telling, words)
    if not statement.numbers and told < 1 and not near:
        return None
    if statement.right and statement.right <= words and not statement.telling <= words:
        return None
    if near and told >= CONTEXT_SHARE:
        return Trace(article, Likeness.NEAR_WORDS, sentence, near)
    if share < CONTEXT_SHARE or not statement.context:
        return None
    if statement.numbers:
        return Trace(article, Likeness.SAME_NUMBER, sentence, 100 * share)
    return Trace(article, Likeness.NEAR_WORDS, sentence, 100 * share)


def _share(wanted: frozenset[str], words: frozenset[str]) -> float:
    """How much of ``wanted`` stands among ``words``; other endings of a long word are the same word."""
    if not wanted:
        return 1.0
    stems = {word[:STEM_LETTERS] for word in words}
    hits = sum(
        word in words or (len(word) > STEM_LETTERS and word[:STEM_LETTERS] in stems) for word in wanted
    )
    return hits / len(wanted)


def _sentences(text: str) -> Iterator[str]:
    for line in text.splitlines():
        yield from filter(None, (sentence.strip() for sentence in SENTENCE_END.split(line)))


def _around(text: str, statement: Statement) -> str:
    """The paragraph that has the words."""
    wanted = statement.words.rstrip(".")
    return next((line for line in text.splitlines() if wanted in comparable(line)), text[:300])
