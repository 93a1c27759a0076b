"""A headline for copy that prints none: the main clause of its lead, ended where a phrase ends."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from .reporting_verbs import SPEECH_FORMS
from .sentences import find_sentences
from .word_tags import AUXILIARIES, CONJUNCTIONS, DETERMINERS, PASSIVES, PREPOSITIONS
from .words import word_set, words_in

LONGEST_PROPOSAL = 100
# A clause whose verb comes late may be longer than that, rather than lose it.
LONGEST_SENTENCE = 160
SHORTEST_PROPOSAL = 30
SHORTEST_CLAUSE = 25
# Beyond this a headline gains nothing by being longer.
LONGEST_TITLE = 85
LONGEST_LEAD = 900
Stretch = tuple[int, int]

WORD = re.compile(r"[^\s,;:()“”\"–—]+")
ACCORDING = re.compile(
    r"According\sto\s[^,.;:“\"]{3,90},\s(?:(?:published|released|issued|which|who)\b[^,.;:“\"]{3,60},\s)?(?=\S)"
)
THAT = re.compile(r"\sthat\s(?=\w)")
# How many words may stand between the verb and "that": "said late on Tuesday that".
THAT_REACH = 6
LONGEST_FRAME = 170
# A lead that opens with somebody's words, or gets to them by a comma or a colon.
SPOKEN = re.compile(
    r"(?P<frame>[^“”\"]{0,120}[,:]\s)?[“\"](?P<words>[^“”\"]{15,}?)(?:[,.!?…]+[”\"]?|[”\"],?\s[^,.]*\Z|\Z)"
)
# "Police say the ferry sank": who says so, in front of what is said and without "that".
SAYS = re.compile(
    r"(?<![,”\"])\s(?:say|says|said)\s(?:(?:on\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s)?"
    r"(?=(?:the|an?|its|their|two|three|four|more|some|all|no|[A-Z])\b)(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
)
MOST_FRAME_WORDS = 14
LONGEST_OPENING = 150
COMMA = re.compile(r",\s")
# A clause that begins with one of these says nothing by itself.
POINTING = word_set("he she it they we i you his her its their our my this that these those there")

# Words with which a clause begins that a headline can do without, and those of a phrase.
CLAUSE_STARTS = word_set(
    """after although amid as because before but despite following however if since though unless until when
    where which while who whose"""
)
PHRASE_STARTS = (PREPOSITIONS - word_set("of than")) | word_set("and or")
# Words with which a sentence says when, where or how, before its clause.
OPENERS = (
    CLAUSE_STARTS
    | (PREPOSITIONS - word_set("of than to"))
    | word_set("days earlier hours just later minutes months once weeks years")
)
# With these begins what a comma sets off behind a name, and is not its verb.
ASIDES = word_set("a an the who which whose where when including such one") | CLAUSE_STARTS
# What no headline ends with, besides articles, prepositions, conjunctions and auxiliaries.
UNFINISHED = (
    DETERMINERS | PREPOSITIONS | CONJUNCTIONS | AUXILIARIES | SPEECH_FORMS | CLAUSE_STARTS | POINTING
) | word_set("about almost also at even just least more most nearly not only over really than to very")
OBJECTS = word_set("her him it me them us you")
# Verbs that a following "to" completes.
AWAIT_TO = word_set("able due going likely need needs plans ready set want wants hopes tries try")
SAYING = SPEECH_FORMS | {"saying"}
IRREGULAR_PASTS = word_set(
    """became began broke brought built came caught chose cut did drew drove fell fled flew fought found
    gave got grew held hit hurt kept knew left led lost made met paid put quit ran rose sank saw
    sent set shot shut sold sought spent spoke stole stood struck swept told took tore went won woke
    wore wrote"""
)


def propose_stretch(lead: str) -> Stretch:
    """The words of the lead that make a headline, as offsets in it."""
    start, end = _first_sentence(lead)
    start, end = _without_source(lead, start, end)
    if end - start > LONGEST_PROPOSAL:
        start = _without_opening(lead, start, end)
    if end - start <= LONGEST_PROPOSAL:
        return start, end
    return start, _last_break(lead, start, end)


def _without_opening(lead: str, start: int, end: int) -> int:
    """Where the clause begins behind the words that say when, where or how."""
    if first_word(lead[start:end]) not in OPENERS:
        return start
    commas = [match.end() for match in COMMA.finditer(lead, start, end)]
    for at, stop in pairwise([*commas, end + 2]):
        if at - start > LONGEST_OPENING:
            break
        clause = lead[at : stop - 2]
        first = first_word(clause)
        if first not in POINTING | CONJUNCTIONS | CLAUSE_STARTS and _has_verb(clause):
            return at if end - at >= SHORTEST_CLAUSE else start
    return start


def first_word(clause: str) -> str:
    """The first word in small letters; none of a clause of blanks, as two commas have it between them."""
    return next(iter(clause.split(None, 1)), "").lower()


def _first_sentence(lead: str) -> Stretch:
    start, end = next(iter(find_sentences(lead[:LONGEST_LEAD])), (0, len(lead)))
    return start, _trimmed(lead, start, end)


def _trimmed(lead: str, start: int, end: int) -> int:
    """The end without final stops and what else no headline ends with."""
    while end > start + 1 and lead[end - 1] in " .!,;:-–—\n":
        end -= 1
    return end


def _without_source(lead: str, start: int, end: int) -> Stretch:
    """The sentence without the words that say who reports it, before or behind."""
    quoted = SPOKEN.match(lead, start, end)
    if quoted and (not quoted["frame"] or _reports(quoted["frame"])):
        return quoted.span("words")
    if according := ACCORDING.match(lead, start, end):
        start = according.end()
    start = _said_start(lead, _reported_start(lead, start, end), end)
    return start, _trimmed(lead, start, _reported_end(lead, start, end))


def _reported_start(lead: str, start: int, end: int) -> int:
    """Where the clause behind "said that" begins, if it stands by itself."""
    that = THAT.search(lead, start, min(end, start + LONGEST_FRAME))
    if that is None:
        return start
    frame = " ".join(lead[start : that.start()].split()[-THAT_REACH:])
    clause = lead[that.end() : end]
    stands_alone = first_word(clause) not in POINTING and _has_verb(clause)
    is_reported = (
        stands_alone and len(clause) >= SHORTEST_CLAUSE and _reports(frame) and not _is_relative(frame)
    )
    return that.end() if is_reported else start


def _said_start(lead: str, start: int, end: int) -> int:
    """Where the clause behind "police say" begins, if it stands by itself."""
    match = SAYS.search(lead, start, min(end, start + LONGEST_FRAME))
    if match is None:
        return start
    frame, clause = lead[start : match.start()], lead[match.end() : end]
    words = words_in(frame)
    names_speaker = frame.count(" ") < MOST_FRAME_WORDS and words.isdisjoint(CLAUSE_STARTS | {"it", "to"})
    stands_alone = len(clause) >= SHORTEST_PROPOSAL and _has_verb(clause)
    return match.end() if names_speaker and stands_alone and _is_balanced(frame) else start


def _reports(words: str) -> bool:
    return not words_in(words).isdisjoint(SAYING)


def _is_relative(frame: str) -> bool:
    """Whether "that" stands behind the subject of what is said: "police say a man that"."""
    words = frame.lower().split()
    said = max((i for i, word in enumerate(words) if word.strip(",") in {"say", "says", "said"}), default=-1)
    return said >= 0 and said + 1 < len(words) and words[said + 1] in DETERMINERS


def _reported_end(lead: str, start: int, end: int) -> int:
    """Where the clause before ", the mayor said on Friday" ends."""
    commas = [match.start() for match in COMMA.finditer(lead, start + SHORTEST_CLAUSE, end)]
    for at, stop in pairwise([*commas, end]):
        words = lead[at + 2 : stop].lower().split()
        if not words:
            continue  # ", ,"
        is_source = words[0] not in CLAUSE_STARTS | AUXILIARIES and not SPEECH_FORMS.isdisjoint(words[1:])
        if (is_source and len(words) <= 14) or words[:2] == ["according", "to"]:
            return at
    return end


def _last_break(lead: str, start: int, end: int) -> int:
    """The end of the last phrase that leaves a whole clause: within the usual length, or soon behind it."""
    breaks = [
        one
        for one in _breaks(lead, start, min(end, start + LONGEST_SENTENCE))
        if one[0] - start >= SHORTEST_PROPOSAL
    ]
    whole = [one for one in breaks if is_clause(lead[start : one[0]])]
    usual = [one for one in whole if one[0] - start <= LONGEST_PROPOSAL]
    if usual:
        return max(usual, key=lambda one: min(one[0] - start, LONGEST_TITLE) / 15 + one[1])[0]
    if whole:
        return whole[0][0]
    return end if end - start <= LONGEST_SENTENCE else _last_blank(lead, start)


def _breaks(lead: str, start: int, end: int) -> Iterator[tuple[int, float]]:
    """Where a phrase ends and another begins, with how good an end that is."""
    words = list(WORD.finditer(lead, start, end))
    lowers = [word.group().lower() for word in words]
    for i in range(2, len(words)):
        word = lowers[i]
        between = lead[words[i - 1].end() : words[i].start()].strip()
        worth = 4 if word in CLAUSE_STARTS else 2 if between else 0 if word in PHRASE_STARTS else None
        # What is marked completes the verb before it, and "between" has two sides.
        if worth is None or between[-1:] in {"“", '"'} or _has_one_side(lead[start : words[i].start()], word):
            continue
        kept = lowers[:i]
        if (
            _is_finished(kept, word)
            and not _awaits_noun(kept, between, word)
            and _is_balanced(lead[start : words[i - 1].end()])
        ):
            is_weak = word in {"and", "or", "to"} and not between
            yield words[i - 1].end(), worth - 2 * is_weak


def _has_one_side(kept: str, following: str) -> bool:
    return following == "and" and " between " in kept


def _awaits_noun(kept: list[str], between: str, following: str) -> bool:
    """Whether a comma stands between two adjectives of one noun: "a strange, rare condition"."""
    return between == "," and kept[-2] in DETERMINERS and following not in ASIDES


def _is_finished(kept: list[str], following: str) -> bool:
    """Whether the words can end here: on no article, preposition or auxiliary, on no verb left hanging."""
    last = kept[-1].strip("'’.")
    if following == "to" and last in OBJECTS:
        return False
    if (
        last in UNFINISHED
        or re.split("['’]", last)[0] in POINTING
        or (following == "to" and last in AWAIT_TO)
    ):
        return False
    if last.endswith("ing"):
        return kept[-2] in DETERMINERS
    if last.endswith("ed") or last in IRREGULAR_PASTS:
        return not PASSIVES.isdisjoint(kept[-4:-1])
    return True


def _is_balanced(words: str) -> bool:
    return (
        words.count("“") == words.count("”")
        and words.count("(") == words.count(")")
        and words.count('"') % 2 == 0
    )


def is_clause(words: str) -> bool:
    """Whether the words have a verb, and behind their last "that" another one."""
    frame, _, reported = words.rpartition(" that ")
    told = _count_verbs(_without_asides(reported))
    # Behind a subject alone, "that" has a verb of its own before the clause's.
    return told >= 1 if not frame or _has_verb(_without_asides(frame)) else told >= 2


def _without_asides(words: str) -> str:
    """The words without what commas set off behind the subject: ", alarmed at the news,"."""
    first, *rest = words.split(", ")
    kept = [part for part in rest if not _is_aside(part)]
    return ", ".join([first, *kept])


def _is_aside(part: str) -> bool:
    word = part.split(" ", 1)[0].lower()
    return word in ASIDES or word.endswith(("ed", "ing")) or word.isdigit()


def _has_verb(words: str) -> bool:
    """Whether a verb that makes a sentence is among the words, as far as their forms tell."""
    return _count_verbs(words) > 0


def _count_verbs(words: str) -> int:
    """How many verbs are among the words; those that stand together are one."""
    found = ["", *words.lower().split()[1:]]
    verbs = [_is_verb(before, word) for before, word in pairwise(found)]
    return sum(is_verb and not before for before, is_verb in pairwise([False, *verbs]))


def _is_verb(before: str, word: str) -> bool:
    return (
        word in AUXILIARIES
        or word in IRREGULAR_PASTS
        or word in SPEECH_FORMS
        or (word.endswith("ed") and before not in DETERMINERS and not before.endswith(","))
    )


def _last_blank(lead: str, start: int) -> int:
    """The end of the last whole word within the length that can end anything, where no phrase does."""
    ends = [word.end() for word in WORD.finditer(lead, start, start + LONGEST_PROPOSAL + 1)][:-1]
    kept = (end for end in reversed(ends) if _last_word(lead, start, end) not in UNFINISHED)
    return next(kept, start + LONGEST_PROPOSAL)


def _last_word(lead: str, start: int, end: int) -> str:
    return lead[start:end].split()[-1].lower()
