"""Full-text search over what is live: one query language, on PostgreSQL and on SQLite.

    ferries "harbour board" -strike speaker:holm source:"Harbour Wire" desk:world

All words must be there, in any of their forms; words in quotation marks in this order; a minus keeps
stories out. ``speaker:``, ``source:`` and ``desk:`` narrow by the record and not by the text.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from django.db import connection, models
from django.db.models.expressions import Combinable, RawSQL
from django.db.models.lookups import In
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe
from rapidfuzz import fuzz, process

from articles.models import Revision, RevisionQuote, RevisionSource, Source
from articles.models.revisions import told_sources
from articles.search_index import TABLE, composed, fold, plain_sql

LONGEST = 200
# Of the stories that fit, so many of the newest are weighed; whoever wants older ones narrows the dates.
WEIGHED = 400
# A story half a year old counts for half of the same story of today.
HALF_LIFE = dt.timedelta(days=180)
SIMILAR = 80
NAMES_COMPARED = 20_000
NAMES_TRIED = 20
WORDS_NEAR = 5
SHORTEST = 3
FIELDS = ("speaker", "source", "desk")
PART = re.compile(r"""(?P<minus>-?)(?:(?P<field>\w+):)?(?:"(?P<phrase>[^"]*)"?|(?P<word>[^\s"]+))""")
SPOKEN = re.compile(r"\w")
SPOKEN_WORDS = re.compile(r"\w+")
OPENS, CLOSES = "\x02", "\x03"
GAP = " … "


@dataclass(frozen=True, slots=True)
class Query:
    """What a reader asked for. Every entry of ``words`` and ``without`` is a word or a phrase."""

    words: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    speaker: tuple[str, ...] = ()
    source: tuple[str, ...] = ()
    desk: tuple[str, ...] = ()

    @property
    def asks_something(self) -> bool:
        return bool(self.words or self.speaker or self.source or self.desk)


@dataclass(frozen=True, slots=True)
class Hit:
    """A story that was found, with the passages that have the words."""

    revision: Revision
    excerpt: SafeString


def parse(text: str) -> Query:
    """Return what ``text`` asks for; nothing is an error, and what has no letter or digit asks nothing."""
    found: dict[str, list[str]] = {name: [] for name in ("words", "without", *FIELDS)}
    for part in PART.finditer(text.replace("\0", " ").translate({0x201C: '"', 0x201D: '"'})[:LONGEST]):
        words = part["phrase"] if part["phrase"] is not None else part["word"]
        field = (part["field"] or "").lower()
        if field not in FIELDS:
            words = f"{part['field']} {words}" if field else words
            field = "without" if part["minus"] else "words"
        if SPOKEN.search(words):
            found[field].append(words.strip())
    return Query(**{name: tuple(words) for name, words in found.items()})


def find(query: Query, now: dt.datetime) -> list[int]:
    """Return the keys of the live revisions that fit, the most relevant and newest first.

    A story whose words a retraction took from readers is not found: what it matches would tell them.
    """
    if not query.asks_something:
        return []
    engine = ENGINES[connection.vendor]
    fitting = _narrowed(Revision.objects.live(now).with_text(), query)
    if query.words:
        fitting = fitting.filter(engine.has(query.words))
    for words in query.without:
        fitting = fitting.filter(engine.lacks([words]))
    dates = dict(fitting.newest_first().values_list("pk", "first_published_at")[:WEIGHED])
    if not query.words:
        return list(dates)
    relevance = engine.relevance(query.words, list(dates))
    return sorted(dates, key=lambda pk: relevance.get(pk, 0) * _freshness(now - dates[pk]), reverse=True)


def hits(query: Query, keys: Sequence[int]) -> list[Hit]:
    """Return the found stories with their excerpts, in the order of ``keys``."""
    revisions = Revision.objects.for_lists().in_bulk(keys)
    excerpts = ENGINES[connection.vendor].excerpts(query.words, list(revisions)) if query.words else {}
    return [Hit(revisions[pk], _marked(excerpts.get(pk, ""))) for pk in keys if pk in revisions]


def suggest_name(query: Query, now: dt.datetime) -> str:
    """Return the name of a source of live stories that was probably meant, or nothing.

    Names are compared word by word, as somebody may know one part alone; half of the words are near it.
    """
    asked = [word for part in (*query.words, *query.speaker, *query.source) for word in _words(part)]
    if not asked:
        return ""
    names = list(Source.objects.public().values_list("name", flat=True)[:NAMES_COMPARED])
    having: dict[str, set[str]] = {}
    for name in names:
        for word in _words(name):
            having.setdefault(word, set()).add(name)
    nearness: dict[str, list[float]] = {}
    for word in asked:
        for name, score in _names_near(word, having).items():
            nearness.setdefault(name, []).append(score)
    fitting = [name for name, scores in nearness.items() if len(scores) * 2 >= len(asked)]
    fitting.sort(key=lambda name: (sum(nearness[name]), -len(name), name), reverse=True)
    best = _first_told(fitting[:NAMES_TRIED], now)
    return best if _words(best) != asked else ""


def _first_told(names: Sequence[str], now: dt.datetime) -> str:
    """The first of ``names`` that readers have been told; a name that the desk alone knows is no answer."""
    told = set(told_sources(now).filter(name__in=names).values_list("name", flat=True))
    return next((name for name in names if name in told), "")


def _names_near(asked: str, having: Mapping[str, set[str]]) -> dict[str, float]:
    """The names with a word that is nearly ``asked``, each with how near it is."""
    near: dict[str, float] = {}
    for word, score, _at in process.extract(
        asked, having.keys(), scorer=fuzz.ratio, score_cutoff=SIMILAR, limit=WORDS_NEAR
    ):
        for name in having[word]:
            near[name] = max(score, near.get(name, 0))
    return near


def _words(text: str) -> list[str]:
    """The words by which names are compared: without accents and case, and none that is too short to tell."""
    return [word for word in SPOKEN_WORDS.findall(fold(text).casefold()) if len(word) >= SHORTEST]


class Postgresql:
    """Search in the table of ``tsvector``."""

    ASKED = "websearch_to_tsquery('english', %s)"
    HEADLINE = (
        f'StartSel="{OPENS}", StopSel="{CLOSES}", MaxFragments=2, MaxWords=22, MinWords=8,'
        f' FragmentDelimiter="{GAP}"'
    )

    @staticmethod
    def has(words: Sequence[str], index: str = TABLE, key: str = "revision_id") -> models.Q:
        fits = f"SELECT {key} FROM {index} WHERE document @@ {Postgresql.ASKED}"  # noqa: S608
        return models.Q(pk__in=RawSQL(fits, [_quoted(words)]))  # noqa: S611

    @staticmethod
    def lacks(words: Sequence[str]) -> Combinable:
        """Asked of each revision that fits otherwise: what has a common word is long to gather."""
        own = f"SELECT document FROM {TABLE} WHERE revision_id = articles_revision.id"  # noqa: S608
        lacks = f"({own}) @@ {Postgresql.ASKED} IS NOT TRUE"
        return RawSQL(lacks, [_quoted(words)], models.BooleanField())  # noqa: S611

    @staticmethod
    def keys(words: Sequence[str], most: int, index: str, key: str) -> list[int]:
        fits = f"SELECT {key} FROM {index} WHERE document @@ {Postgresql.ASKED} LIMIT %s"  # noqa: S608
        return _column(fits, [_quoted(words), most])

    @staticmethod
    def relevance(words: Sequence[str], keys: Sequence[int]) -> dict[int, float]:
        return Postgresql._of_each(f"ts_rank_cd(document, {Postgresql.ASKED})", [_quoted(words)], keys)

    @staticmethod
    def excerpts(words: Sequence[str], keys: Sequence[int]) -> dict[int, str]:
        plain = plain_sql("body_text")
        headline = f"json_build_array(ts_headline('english', {plain}, {Postgresql.ASKED}, %s), body_text)"
        found = Postgresql._of_each(headline, [_quoted(words), Postgresql.HEADLINE], keys)
        return {pk: _with_accents(*pair) for pk, pair in found.items()}

    @staticmethod
    def _of_each(expression: str, asked: Sequence[str], keys: Sequence[int]) -> dict:
        found = (
            "SELECT id, {} FROM articles_revision JOIN articles_search ON revision_id = id WHERE id = ANY(%s)"
        )
        return _rows(found.format(expression), [*asked, list(keys)])


class Sqlite:
    """Search in the FTS5 table; one look for all keys, as bm25 gathers what it needs of the whole table."""

    @staticmethod
    def has(words: Sequence[str], index: str = TABLE, key: str = "rowid") -> models.Q:
        """The sum keeps the list's own order: by key, all that has a common word would be read and sorted."""
        fits = f"SELECT rowid FROM {index} WHERE {index} MATCH %s"  # noqa: S608
        return models.Q(In(models.F("pk") + 0, RawSQL(fits, [_quoted(words)])))  # noqa: S611

    @staticmethod
    def lacks(words: Sequence[str]) -> models.Q:
        return ~Sqlite.has(words)

    @staticmethod
    def keys(words: Sequence[str], most: int, index: str, key: str) -> list[int]:
        fits = f"SELECT rowid FROM {index} WHERE {index} MATCH %s LIMIT %s"  # noqa: S608
        return _column(fits, [_quoted(words), most])

    @staticmethod
    def relevance(words: Sequence[str], keys: Sequence[int]) -> dict[int, float]:
        return Sqlite._of_each("-bm25(articles_search, 10.0, 4.0, 1.0)", words, keys)

    @staticmethod
    def excerpts(words: Sequence[str], keys: Sequence[int]) -> dict[int, str]:
        return Sqlite._of_each(
            f"snippet(articles_search, 2, '{OPENS}', '{CLOSES}', '{GAP}', 30)", words, keys
        )

    @staticmethod
    def _of_each(expression: str, words: Sequence[str], keys: Sequence[int]) -> dict:
        places = ", ".join("%s" for _ in keys)
        # The sign keeps the keys from being looked up one by one, as each look gathers all for bm25 again.
        found = "SELECT rowid, {} FROM articles_search WHERE articles_search MATCH %s AND +rowid IN ({})"
        return _rows(found.format(expression, places), [_quoted(words), *keys])


ENGINES = {"postgresql": Postgresql, "sqlite": Sqlite}


def _narrowed(live: models.QuerySet[Revision], query: Query) -> models.QuerySet[Revision]:
    for name in query.desk:
        live = live.filter(models.Q(desk__slug__iexact=name) | models.Q(desk__name__iexact=name))
    for name in query.speaker:
        said = RevisionQuote.objects.filter(revision=models.OuterRef("pk"), speaker__in=named_like(name))
        live = live.filter(models.Exists(said))
    for name in query.source:
        relied = RevisionSource.objects.filter(revision=models.OuterRef("pk"), source__in=named_like(name))
        live = live.filter(models.Exists(relied))
    return live


def named_like(name: str) -> list[int]:
    """The keys of named sources that go by something like ``name``, and of those that were merged into them.

    They are read beforehand: a database that knows how many they are finds their stories by the better way.
    """
    like = models.Q(name__icontains=name) | models.Q(aliases__name__icontains=name)
    known = Source.objects.public().filter(like).values("pk")
    meant = models.Q(pk__in=known) | models.Q(merged_into__in=known)
    return list(Source.objects.filter(meant).values_list("pk", flat=True))


def _freshness(age: dt.timedelta) -> float:
    return 0.5 ** (age / HALF_LIFE)


def _quoted(words: Sequence[str]) -> str:
    """The words as both engines read them: without accents, each in quotation marks, all wanted."""
    return " ".join(f'"{fold(each).replace(chr(34), " ")}"' for each in words)


def _with_accents(excerpt: str, text: str) -> str:
    """The excerpt of a text that was searched without its accents, with the letters that the text has."""
    written, plain, at, parts = composed(text), fold(text), 0, []
    for part in excerpt.split(GAP):
        bare = part.replace(OPENS, "").replace(CLOSES, "")
        at = max(plain.find(bare, at), 0)
        letters = iter(written[at : at + len(bare)])
        parts.append("".join(char if char in (OPENS, CLOSES) else next(letters, char) for char in part))
    return GAP.join(parts)


def _column(statement: str, parameters: Iterable) -> list[int]:
    with connection.cursor() as cursor:
        cursor.execute(statement, list(parameters))
        return [row[0] for row in cursor.fetchall()]


def _rows(statement: str, parameters: Iterable) -> dict:
    with connection.cursor() as cursor:
        cursor.execute(statement, list(parameters))
        return dict(cursor.fetchall())


def _marked(excerpt: str) -> SafeString:
    words = escape(excerpt).replace(OPENS, "<mark>").replace(CLOSES, "</mark>")
    # Escaped just above.
    return mark_safe(words)  # noqa: S308
