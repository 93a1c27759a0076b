"""How well and how fast copies of an error are found in other articles.

    DATABASE_URL=sqlite:////some/empty.sqlite3 python -m tests.bench.bench_travelled [articles]

Makes that many articles in an empty database (1,000 unless told), plants copies of forty errors and of
twenty quotes among them, each in several forms, and beside them what only looks like a copy. Prints recall
by form, false alarms, and the time of a look; then the same of the harder cases of ``hard_plants``.
"""

from __future__ import annotations

import os
import random
import statistics
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "newsroom.settings")
django.setup()

from django.core.management import call_command  # noqa: E402
from django.db import connection  # noqa: E402

from articles.models import Article, Quote, Source  # noqa: E402
from articles.travelled import find_for_quote, find_quote, find_words  # noqa: E402
from articles.trial_words import FIRST, LAST, OFFICES, SAYINGS, SENTENCES  # noqa: E402
from tests.bench.hard_plants import CASES, OTHER_QUOTES, QUOTES  # noqa: E402

PLACES = "Aurava Brenholt Corvane Dellmar Eskola Farnby Gildwick Hartau Iselmo Jorvaga".split()  # noqa: SIM905
ERRORS = 40
QUOTED = 20
BATCH = 1000

# A fact as it was first written, and as others would write it anew. {n} is the number, {p} the place.
FACTS = (
    (
        "The ferry line to {p} carried {n} passengers last year.",
        (
            "Last year {n} passengers took the ferry line to {p}.",
            "Ferries on the line to {p} had {n} passengers in the past year, the company says.",
            "With {n} passengers carried, the ferry to {p} had a full year.",
        ),
    ),
    (
        "Rebuilding the school in {p} will cost {n} euros.",
        (
            "The school in {p} is to be rebuilt for {n} euros.",
            "{p} has to find {n} euros to rebuild its school.",
            "The cost of rebuilding the school at {p} is put at {n} euros.",
        ),
    ),
    (
        "The storm left {n} homes in {p} without power.",
        (
            "In {p} {n} homes were without power after the storm.",
            "Power failed in {n} homes when the storm reached {p}.",
            "After the storm, {n} households in {p} had no power, said the grid’s operator.",
        ),
    ),
    (
        "The hospital at {p} has {n} beds free this week.",
        (
            "This week {n} beds are free at the hospital of {p}.",
            "There are {n} free beds at {p} hospital this week, its director said.",
            "Of the beds at the hospital in {p}, {n} were free this week.",
        ),
    ),
)
FORMS = ("verbatim", "inside a paragraph", "number without its comma", "anew 1", "anew 2", "anew 3")
DECOYS = ("put right", "other number", "other place", "same number elsewhere")


@dataclass(frozen=True)
class Error:
    wrong: str
    right: str
    fact: int
    place: str
    number: int


def plants(error: Error) -> Iterator[tuple[str, str]]:
    """The forms of an error, with the paragraph that carries each."""
    said = f"{error.number:,}"
    anew = [text.format(n=said, p=error.place) for text in FACTS[error.fact][1]]
    texts = [error.wrong, f"{SENTENCES[0]} {error.wrong} {SENTENCES[1]}", error.wrong.replace(",", ""), *anew]
    yield from zip(FORMS, texts, strict=True)


def decoys(error: Error, choose: random.Random) -> Iterator[tuple[str, str]]:
    """What looks like the error and is none."""
    first = FACTS[error.fact][0]
    other = FACTS[(error.fact + 1) % len(FACTS)][0]
    elsewhere = choose.choice([place for place in PLACES if place != error.place])
    texts = (
        error.right,
        first.format(n=f"{error.number + 1010:,}", p=error.place),
        first.format(n=f"{error.number:,}", p=elsewhere),
        other.format(n=f"{error.number:,}", p=elsewhere),
    )
    yield from zip(DECOYS, texts, strict=True)


def paragraphs(choose: random.Random) -> list[str]:
    return [" ".join(choose.sample(SENTENCES, 4)) for _ in range(4)]


def noise(choose: random.Random) -> str:
    """A fact of the same kinds about anything."""
    text = choose.choice(choose.choice(FACTS)[1])
    return text.format(n=f"{choose.randrange(1000, 90_000):,}", p=choose.choice(PLACES))


def make(count: int) -> tuple[list[Error], dict[str, dict[int, set[int]]], dict[int, dict[str, set[int]]]]:
    """Fill the database; return the errors, where each form of each was planted, and the decoys."""
    choose = random.Random(7)
    errors = []
    for number in range(ERRORS):
        fact, place, value = number % len(FACTS), PLACES[number % len(PLACES)], 3100 + 137 * number
        first = FACTS[fact][0]
        right = first.format(n=f"{value * 2 + 11:,}", p=place)
        errors.append(Error(first.format(n=f"{value:,}", p=place), right, fact, place, value))
    planned: dict[int, list[tuple[str, int, str]]] = defaultdict(list)
    free = list(range(count))
    choose.shuffle(free)
    for key, error in enumerate(errors):
        for form, text in [*plants(error), *decoys(error, choose)]:
            planned[free.pop()].append((form, key, text))
    where: dict[str, dict[int, set[int]]] = defaultdict(lambda: defaultdict(set))
    for start in range(0, count, BATCH):
        numbers = range(start, min(start + BATCH, count))
        made = Article.objects.bulk_create(
            article(number, planned.get(number, ()), choose) for number in numbers
        )
        for number, one in zip(numbers, made, strict=True):
            for form, key, _ in planned.get(number, ()):
                where[form][key].add(one.pk)
    return errors, where, plant_quotes(choose)


def article(number: int, planned: list[tuple[str, int, str]], choose: random.Random) -> Article:
    found = [*paragraphs(choose), *(noise(choose) for _ in range(2)), *(text for _, _, text in planned)]
    choose.shuffle(found)
    return Article(
        headline=f"Story {number}",
        slug=f"story-{number}",
        status="published",
        body="".join(f"<p>{p}</p>" for p in found),
    )


def plant_quotes(choose: random.Random) -> dict[int, dict[str, set[int]]]:
    """Give every article a quote; twenty quotes stand elsewhere too: as they are, cut, and changed a little."""
    keys = list(Article.objects.values_list("pk", flat=True))
    names = [f"{first} {last}" for first in FIRST for last in LAST][:200]
    speakers = Source.objects.bulk_create(Source(name=name, kind="person", role=OFFICES[0]) for name in names)
    quotes = [
        Quote(article_id=key, kind="direct", speaker=choose.choice(speakers), text=saying(choose))
        for key in keys
    ]
    Quote.objects.bulk_create(quotes, batch_size=BATCH)
    expected: dict[int, dict[str, set[int]]] = {}
    homes = choose.sample(keys, QUOTED * 4)
    for number in range(QUOTED):
        first, *others = homes[4 * number : 4 * number + 4]
        text = f"{SAYINGS[number % len(SAYINGS)]}, and the {number + 20} towns of the coast know it"
        speaker = speakers[number]
        words = text.split()
        forms = {
            "same quote": text,
            "cut quote": " ".join(words[2:-2]),
            "changed quote": " ".join(["Well,", *words[:3], *words[4:]]),
        }
        origin = Quote.objects.create(article_id=first, kind="direct", speaker=speaker, text=text)
        expected[origin.pk] = {}
        for home, (form, said) in zip(others, forms.items(), strict=True):
            Quote.objects.create(article_id=home, kind="direct", speaker=speaker, text=said)
            expected[origin.pk][form] = {home}
    return expected


def plant_hard(choose: random.Random) -> None:
    """Give the harder cases articles of their own, each named for its case and its form."""
    for key, case in enumerate(CASES):
        texts = [*case.plants, *(("", decoy) for decoy in case.decoys)]
        Article.objects.bulk_create(
            Article(
                headline=f"Hard {key}: {form}",
                slug="hard",
                status="published",
                body="".join(f"<p>{each}</p>" for each in [*paragraphs(choose), text]),
            )
            for form, text in texts
        )
    for key, (words, speaker, forms) in enumerate(QUOTES):
        for form, said, name in [("origin", words, speaker), *forms]:
            hard_quote(f"Hard quote {key}: {form}", said, name)
    for words, speaker in OTHER_QUOTES:
        hard_quote("Hard quote: ", words, speaker)


def hard_quote(headline: str, words: str, name: str) -> None:
    home = Article.objects.create(
        headline=headline, slug="hard", status="published", body=f"<p>“{words}”</p>"
    )
    speaker = Source.objects.get_or_create(name=name, kind="person")[0] if name else None
    Quote.objects.create(article=home, kind="direct", speaker=speaker, text=words)


def look_hard() -> None:
    plant_hard(random.Random(11))
    missed, alarms, planted = [], [], 0
    for key, case in enumerate(CASES):
        found = {trace.article_id for trace in find_words(None, case.wrong, case.right)}
        headlines = set(Article.objects.filter(pk__in=found).values_list("headline", flat=True))
        wanted = {f"Hard {key}: {form}" for form, _ in case.plants}
        planted += len(wanted)
        missed += sorted(wanted - headlines)
        alarms += [f"{case.wrong!r}: {headline}" for headline in headlines - wanted]
    for key, (words, _, forms) in enumerate(QUOTES):
        origin = Quote.objects.get(text=words, article__headline=f"Hard quote {key}: origin")
        found = {trace.article_id for trace in find_for_quote(origin)}
        headlines = set(Article.objects.filter(pk__in=found).values_list("headline", flat=True))
        wanted = {f"Hard quote {key}: {form}" for form, *_ in forms}
        planted += len(wanted)
        missed += sorted(wanted - headlines)
        alarms += [f"{words!r}: {headline}" for headline in headlines - wanted]
    decoys = sum(len(case.decoys) for case in CASES) + len(OTHER_QUOTES)
    print(f"  hard plants {planted - len(missed)} of {planted}, false alarms {len(alarms)}, decoys {decoys}")
    for line in [*(f"missed {each}" for each in missed), *alarms]:
        print(f"    {line}")


def saying(choose: random.Random) -> str:
    return f"{choose.choice(SAYINGS)}, {choose.choice(SENTENCES)[:-1].lower()}"


def look(count: int) -> None:
    errors, where, quoted = make(count)
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")
    hits: Counter[str] = Counter()
    alarms: list[str] = []
    times = []
    for key, error in enumerate(errors):
        began = time.perf_counter()
        found = {trace.article_id: trace for trace in find_words(None, error.wrong, error.right)}
        times.append(time.perf_counter() - began)
        for form in FORMS:
            hits[form] += len(where[form][key] & set(found))
        planted = set().union(*(where[form][key] for form in FORMS))
        alarms += [f"{error.wrong!r}: {found[pk].passage!r}" for pk in set(found) - planted]
    quote_times = []
    for pk, forms in quoted.items():
        quote = Quote.objects.get(pk=pk)
        began = time.perf_counter()
        articles = {trace.article_id for trace in find_quote(quote)}
        quote_times.append(time.perf_counter() - began)
        for form, homes in forms.items():
            hits[form] += len(homes & articles)
        alarms += [f"{quote.text!r}: article {pk}" for pk in articles - set().union(*forms.values())]
    print(f"{count:,} articles on {connection.vendor}")
    for form in FORMS:
        print(f"  {form:<28} {hits[form]:>3} of {ERRORS}")
    for form in ("same quote", "cut quote", "changed quote"):
        print(f"  {form:<28} {hits[form]:>3} of {QUOTED}")
    print(f"  false alarms {len(alarms)}, decoys planted {ERRORS * len(DECOYS)}")
    for alarm in alarms[:10]:
        print(f"    {alarm}")
    print(f"  words: median {statistics.median(times):.3f} s, slowest {max(times):.3f} s")
    print(f"  quote: median {statistics.median(quote_times):.3f} s, slowest {max(quote_times):.3f} s")


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    call_command("migrate", verbosity=0)
    if Article.objects.exists():
        sys.exit("This database holds articles: take an empty one.")
    look(count)
    look_hard()


if __name__ == "__main__":
    main()
