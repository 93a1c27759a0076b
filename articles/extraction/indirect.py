"""Indirect speech: the clause that "X said that", "according to X" or "…, X said" reports."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .grammar import Tokens
from .main_subjects import FINITE
from .marked_words import OF_WORKS
from .paragraphs import Sentence
from .reporting import Clause
from .reporting_verbs import BASES, REPORTING, Strength
from .reporting_words import SAYS
from .sentences import HELD_COMMA
from .somebody import can_speak
from .statements import (
    FRONTED,
    has_subject,
    is_broken,
    is_clause,
    is_statement,
    only_tells_when,
)
from .subjects import SUGGESTS
from .unmarked import STILL_TO_COME, joined_before, tail_clause
from .words import word_set

# So far from its sentence's start the subject of a main clause begins, in tokens.
FARTHEST_OPENING = 3
# The narrator's own "I", "we" and "you" report nobody.
TELLERS = word_set("i we you")
_APOSTROPHE = re.compile("['’]")
# A participle before a noun is no verb of its own.
_FINITE = re.compile("[XV]|v(?![wUN])")
SHORTEST_PREDICATE = 2  # tokens
# So many tokens, with a verb among them, make what stands before a parting clause a statement.
FEWEST_BEFORE = 4
NEGATIONS = word_set("not never cannot")
# What opens words that only tell when, why or about what something was said.
CIRCUMSTANCES = word_set(
    """asked when after before while although though if as speaking commenting responding replying writing
    pressed since because whenever once"""
)
# "anything they say" speaks of no statement that was made.
ANYTHING = word_set("anything everything whatever something nothing all things words")
# Verbs whose object is a thing as often as a statement: "announced a deal on boats hired through Roe".
TAKES_THINGS = word_set(
    """announce announces announced announcing write writes wrote writing recommend recommends recommended
    recommending post posts posted posting"""
)
# These report when they stand between commas inside the words.
GOES_ON = word_set("continued continues")
# A condition behind these belongs to what is said; behind "asked" it is the question.
ADDS = word_set("added adding adds")
ADDING = word_set("adding noting saying warning insisting stressing")
_SUBORDINATE = frozenset("WTC")
_RESUMES = re.compile(",[vV]|,X[vVX]")
_VERB_GROUP = re.compile("[vXV][vXVA]*")
_THOUGH_THEY = re.compile(",.(?=[RDwNU])")
_BUT_THEY = re.compile(",CRA?[vVXw]")
_AND_HAS = re.compile("CXA?[vV]")
_BUT_DID = re.compile(",C[vV]")
_OTHERS_DO = re.compile(",C[NUD][NUw]*[vV]")
_CALLED = re.compile(",WRA?V")
_THEY = word_set("it they he she")
_COMMA = re.compile(",")
_RECORDS_SHOW = re.compile(",w[vV][.!]*$")
# What a speaker did besides: "but he gave no reason".
WITHHELD = word_set("gave declined refused offered provided stopped didn't didn’t withheld cited")
DID_NOT = word_set("did didn't didn’t does doesn't doesn’t would wouldn't wouldn’t")
GAVE_NO = (
    ["gave", "no"],
    ["gave", "few"],
    ["offered", "no"],
    ["provided", "no"],
    ["declined", "to"],
    ["refused", "to"],
)
KEPT_BACK = word_set(
    "specify say give offer provide elaborate name identify disclose explain comment mention reveal release"
)
SHOWN = word_set("show shows showed suggest suggests suggested indicate indicates indicated")
# What ties a sentence to the one before, with a comma behind it or without, is the story's word.
TYING = word_set("but and yet")
TYING_APART = word_set("however meanwhile elsewhere still moreover furthermore nevertheless nonetheless also")
# What is said should or would be done is no deed of whoever says it; what stands behind it in the past is.
# What follows where "said so" is all that is told.
BEHIND_SO = word_set(
    """this on in at as when to during yesterday today himself herself themselves before after last publicly
    by and but because , . ; monday tuesday wednesday thursday friday saturday sunday"""
)
MODALS = word_set("should would could will might may must can")
DEEDS = word_set("held made took gave began went came sent met left cut put")
NARRATING = word_set("although citing denouncing referencing branding")
PARTING = word_set("and but while whereas though although")
# After these a clause follows even where no verb in it is known as one.
PLAIN_REPORTS = word_set(
    """said says say saying told tells telling added adds adding noted notes noting insisted insists
    argued"""
)


@dataclass(frozen=True, slots=True)
class Reported:
    """The words reported, as token indexes (``last`` included), and the clause that reports them."""

    first: int
    last: int
    clause: Clause


def find_reported(sentence: Sentence, verbal: frozenset[int] = frozenset()) -> list[Reported]:
    """What the reporting clauses of one sentence report without marks, in order and without overlap.

    ``verbal`` are the tokens that hold back marked words which begin with a verb: "the weir “is too old”".
    """
    found: list[Reported] = []
    if not sentence.clauses:
        return found
    free = 0
    tail = tail_clause(sentence)
    for number, clause in enumerate(sentence.clauses):
        if tail is not None and clause.verb == tail[0].verb:
            clause = tail[0]
        if clause.subject is None or clause.verb < free or _is_denied(sentence.tokens, clause):
            continue
        if tail is not None and _is_within(sentence.tokens, clause, tail):
            continue
        span = _span(sentence, clause, number, free, tail[0] if tail else None)
        is_tail = tail is not None and clause is tail[0]
        is_plain = sentence.tokens.lowers[clause.verb] in PLAIN_REPORTS or clause.has_that or is_tail
        is_plain = is_plain or clause.form == "according"
        if span is None:
            continue
        if not is_statement(sentence.tokens, *span, is_plain) and not _has_verb_in_marks(verbal, *span):
            continue
        if not is_tail and is_broken(sentence.tokens, *span):
            continue
        if clause.has_that and sentence.tokens.lowers[span[0]] == "that":
            behind = span[0] + 1
            span = behind + (sentence.tokens.tags[behind] == ","), span[1]
        first = _past_connective(sentence.tokens, span[0])
        found += [Reported(*part, clause) for part in _parted(sentence.tokens, clause, first, span[1])]
        free = span[1] + 1
        if span[1] < clause.verb:
            free = max(clause.last, clause.verb) + 1
    return found


def _has_verb_in_marks(verbal: frozenset[int], first: int, last: int) -> bool:
    """Whether the verb of what is said stands in marks, behind its subject."""
    return any(first < at <= last for at in verbal)


def _parted(tokens: Tokens, clause: Clause, first: int, last: int) -> list[tuple[int, int]]:
    """The stretches of what is said around the clause that parts it: "Potholes, he said, form in spring".

    What stands before the clause is one of its own where it has a verb.
    """
    if not (first < clause.first and clause.last + 1 < last):
        return [(first, last)]
    behind = clause.last + 1
    while behind < last and tokens.tags[behind] == ",":
        behind += 1
    before = _trim(tokens, min(clause.first, clause.verb) - 1)
    verbs = (at.start() for at in _FINITE.finditer(tokens.tags, first, before + 1))
    is_clause = before + 1 - first >= FEWEST_BEFORE and any(tokens.lowers[at] != "being" for at in verbs)
    if tokens.lowers[behind] in ("though", "although", "citing"):
        return [(first, before)]
    if tokens.tags[behind] == "G" and tokens.lowers[behind] in ADDING:
        is_clause = True
        behind += 1 + (tokens.lowers[behind + 1] == "that")
    elif tokens.lowers[behind] in ("and", "but"):
        behind += 1
    return [*([(first, before)] if is_clause else []), *([(behind, last)] if behind < last else [])]


def _past_connective(tokens: Tokens, first: int) -> int:
    """Where what is said begins behind the word by which the story ties its sentence: "But it was late"."""
    if first or len(tokens) < SHORTEST_PREDICATE + 2:
        return first
    if tokens.lowers[0] in TYING:
        return 1 + (tokens.tags[1] == ",")
    return 2 if tokens.lowers[0] in TYING_APART and tokens.tags[1] == "," else 0


def _is_within(tokens: Tokens, clause: Clause, tail: tuple[Clause, int]) -> bool:
    """Whether what a clause reports is told by whoever closes its sentence: "Tests show it, Roe said"."""
    closing, end = tail
    if closing is clause or closing.strength < Strength.SPEECH or closing.form == "according":
        return False
    is_main = clause.form == "before" and clause.first <= FARTHEST_OPENING and clause.verb < end
    # What one says another may report, and then it is said by the first.
    is_main = is_main and (clause.strength < Strength.SPEECH or tokens.lowers[clause.verb] in SUGGESTS)
    return is_main and "," not in tokens.tags[clause.verb : end] and "Q" not in tokens.tags[:end]


def _span(
    sentence: Sentence, clause: Clause, number: int, free: int, tail: Clause | None
) -> tuple[int, int] | None:
    tokens = sentence.tokens
    says = clause.strength is Strength.SPEECH
    if clause.form == "asked":
        return None  # "we asked Roe whether": Roe’s answer is what is quoted
    if clause.form != "according" and not _speaks(sentence, clause):
        return None
    if clause.form == "according" and _parts_subject_and_verb(tokens, clause):
        return free, _end(sentence, clause, number)
    is_between = _stands_between(tokens, clause)
    closes = clause.form in ("inverted", "according") and clause.first > 2 and says and not is_between
    if closes or (clause is tail and not is_between):
        first = min(clause.first, clause.verb)
        return None if _is_circumstance(tokens, free, first) else (free, _trim(tokens, first - 1))
    if _ties_a_quotation(tokens, clause):
        return None
    if clause.subject is not None and _APOSTROPHE.split(tokens.lowers[clause.subject.first])[0] in TELLERS:
        return None
    if is_between:
        return free, _end(sentence, clause, number)
    may_pause = clause.has_that or clause.is_aside or clause.form == "according" or _pauses(tokens, clause)
    if tokens.tags[clause.content - 1] == "," and not may_pause:
        return None
    if clause.form == "according":
        first = clause.content
        if tokens.tags[first : first + 1] == "W" and (comma := tokens.tags.find(",", first)) > 0:
            first = comma + 1  # "according to the paper, which Roe owns, it was late"
        return first, _end(sentence, clause, number)
    if clause.is_aside and clause.strength >= Strength.THOUGHT:
        comma = tokens.tags.find(",", clause.content)
        is_told = comma > 0 and FINITE.isdisjoint(tokens.tags[clause.content : comma])
        return comma + 1 if is_told else clause.content, _end(sentence, clause, number)
    says_so = clause.has_that or tokens.lowers[clause.verb] in SAYS
    is_governed = clause.form == "participle" and tokens.tags[clause.verb - 1 : clause.verb] == "P"
    if is_governed and not clause.has_that and tokens.lowers[clause.verb] not in PLAIN_REPORTS:
        return None  # "a plan for countering raids"
    if tokens.lowers[clause.content : clause.content + 1] == ["so"] and BEHIND_SO.issuperset(
        tokens.lowers[clause.content + 1 : clause.content + 2]
    ):
        return None  # "Roe said so this morning as he came"
    if tokens.lowers[clause.content : clause.content + 2] == ["the", "need"]:
        return None  # "stressed the need for rules that last"
    if tokens.tags[clause.content : clause.content + 2] == "-C" and tokens.tags[clause.content - 1] in "wUN":
        return None  # "Roe insisted on new boats – but they will be late"
    may_count = says_so or tokens.lowers[clause.verb] in PLAIN_REPORTS
    if clause.content >= len(tokens) or (tokens.tags[clause.content] == "#" and not may_count):
        return None
    if not (clause.has_that or has_subject(tokens, clause.content) or _is_relative(tokens, clause)):
        return None
    if clause.strength < Strength.SPEECH and not (
        tokens.lowers[clause.content] == "that" and clause.strength is Strength.THOUGHT
    ):
        return None
    if _tells_of_thing(tokens, clause):
        return None
    last = _end(sentence, clause, number)
    adds = tokens.lowers[clause.verb] in ADDS and tokens.lowers[clause.content] == "if"
    is_sure = (
        adds or clause.has_that or tokens.lowers[clause.verb] in SAYS or tokens.tags[clause.content] == "R"
    )
    takes_things = tokens.lowers[clause.verb] in TAKES_THINGS
    is_sure = is_sure or is_clause(tokens, clause.content, last, takes_things)
    return (clause.content, last) if is_sure and not only_tells_when(tokens, clause.content, last) else None


def _tells_of_thing(tokens: Tokens, clause: Clause) -> bool:
    """Whether "that" takes a thing up and its predicate alone follows: "said in notes that were found"."""
    first = clause.content + (tokens.lowers[clause.content] == "that")
    is_predicate = first < len(tokens) and tokens.tags[first] in FINITE
    if clause.form not in ("before", "participle") or not is_predicate:
        return False
    is_apart = clause.verb + 2 < clause.content < first
    return is_apart and tokens.tags[clause.content - 1] == "w" and tokens.tags[clause.content - 2] in "PD"


def _pauses(tokens: Tokens, clause: Clause) -> bool:
    """Whether a comma behind "said" at a sentence's head is but a pause: "The board said, it was late"."""
    if clause.form != "before" or clause.first > FARTHEST_OPENING or clause.content != clause.verb + 2:
        return False
    if tokens.lowers[clause.verb] not in PLAIN_REPORTS or clause.content >= len(tokens):
        return False
    rest = tokens.tags[clause.content :]
    return rest[0] in "DNRU" and "X" in rest.split(",")[0]


def _parts_subject_and_verb(tokens: Tokens, clause: Clause) -> bool:
    """Whether it stands between a subject and its verb: "The peak, according to Roe, fell"."""
    if clause.first < 2 or clause.content >= len(tokens):
        return False
    commas = tokens.tags[clause.first - 1] + tokens.tags[clause.content - 1]
    return commas == ",," and tokens.tags[clause.content] in FINITE


def _stands_between(tokens: Tokens, clause: Clause) -> bool:
    """Whether the clause parts what it reports by two commas: "The timing, he said, is odd"."""
    subject, after = clause.subject, clause.last + 1
    if clause.form == "inverted" and clause.strength is Strength.SPEECH and clause.first > 1:
        # "Others, said Roe, are late"
        is_parted = tokens.tags[clause.first - 1] == "," == tokens.tags[after : after + 1]
        has_verb = not FINITE.isdisjoint(tokens.tags[: clause.first])
        return is_parted and not has_verb and tokens.tags[after + 1 : after + 2] in ("X", "v", "V")
    if clause.form != "before" or subject is None or clause.has_that or after >= len(tokens):
        return False
    says = clause.strength is Strength.SPEECH or tokens.lowers[clause.verb] in GOES_ON
    if not says or subject.last != clause.verb - 1 or subject.first < 2:
        return False
    if tokens.tags[subject.first - 1] != "," or tokens.tags[after] != ",":
        return False
    parts = range(subject.first)
    is_finite = any(tokens.tags[at] in FINITE and tokens.lowers[at] != "being" for at in parts)
    has_verb = is_finite and tokens.lowers[0] not in FRONTED
    rest = tokens.tags[after + 1 :]
    if not has_verb:
        # "Ferries, he said, bring the trade"
        return not FINITE.isdisjoint(rest) or (tokens.tags[0] in "DNUw" and len(rest) > SHORTEST_PREDICATE)
    return not FINITE.isdisjoint(rest) and rest[:1] == "C"


def _speaks(sentence: Sentence, clause: Clause) -> bool:
    """Whether the subject is somebody or a body: "the rise announced on Friday was" reports nothing."""
    subject = clause.subject
    return subject is None or subject.kind != "nominal" or can_speak(sentence.words_of(subject))


def _is_relative(tokens: Tokens, clause: Clause) -> bool:
    """Whether the subject of what is said stands before the clause: "wounds that police said were old"."""
    if clause.subject is None or not clause.subject.first or tokens.lowers[clause.verb] not in SAYS:
        return False
    before = clause.subject.first - 1
    is_tied = tokens.tags[before] in "TWwUN" and tokens.lowers[before] not in ANYTHING
    return is_tied and clause.content == clause.verb + 1 and tokens.tags[clause.content] in "Xv"


def _is_denied(tokens: Tokens, clause: Clause) -> bool:
    """Whether the clause tells or asks that somebody did not say it: "would not say", "Did he say so?"."""
    first = clause.subject.first if clause.subject is not None and clause.form == "before" else 0
    if first in (1, 2) and tokens.tags[first - 1] == "X" and tokens.lowers[-1] == "?":
        return True
    before = clause.verb - 1
    if tokens.lowers[max(0, before - 1) : clause.verb] == ["yet", "to"]:
        return True
    while before >= 0 and tokens.tags[before] in "XA":
        if tokens.lowers[before] in NEGATIONS or tokens.lowers[before].endswith(("n't", "n’t")):
            return True
        before -= 1
    return False


def _ties_a_quotation(tokens: Tokens, clause: Clause) -> bool:
    """Whether the clause reports the marked words right before it, and nothing behind."""
    before = min(clause.first, clause.verb) - 1
    if before > 0 and tokens.tags[before] == ",":
        before -= 1
    if tokens.lowers[before + 1] in OF_WORKS:
        return False  # "“Weir” director Roe said"
    return before >= 0 and tokens.tags[before] == "Q" and not clause.has_that


def _is_circumstance(tokens: Tokens, first: int, end: int) -> bool:
    """Whether the words before a closing clause only tell when it was said: "Asked about it, she said"."""
    tags = tokens.tags[first : end - 1]
    if not tags:
        return False
    if tags[0] == "P" and tags[1:2] != "#" and tags[-1] not in "Q" and _is_fronted(tokens, first, end - 1):
        return True
    return tokens.lowers[first] in CIRCUMSTANCES and "," not in tags


def _is_fronted(tokens: Tokens, first: int, end: int) -> bool:
    """Whether words that a preposition opens hold no verb but subordinate ones: "In cases when it was"."""
    joined = [at for at in range(first, end) if tokens.lowers[at] in ("and", "or", "but")]
    tags = list(tokens.tags[first:end])
    for at in joined:
        tags[at - first] = "-"  # it ties as often as it parts
    return all(
        len(_VERB_GROUP.findall(part)) <= sum(tag in _SUBORDINATE for tag in part)
        for part in "".join(tags).split(",")
    )


def _end(sentence: Sentence, clause: Clause, number: int) -> int:
    """The last token of a reported clause: before the next reporting clause that is coordinate with it."""
    tokens = sentence.tokens
    last = _before_narration(tokens, clause, _bound(sentence, clause, number))
    last = _before_deed(tokens, clause, _before_silence(tokens, clause, last))
    last = _before_perfect(tokens, clause, last)
    for later in sentence.clauses[number + 1 :]:
        first = min(later.first, later.verb)
        if (
            later.verb <= clause.content
            or not _goes_on(tokens, clause, later)
            or _is_relative_of(tokens, later)
        ):
            continue
        joined = joined_before(sentence, first) if first else None
        first = joined.first if joined is not None and later.form == "before" else first
        beside = len(tokens.tags[: later.verb].rstrip("AX")) if _is_coordinate(tokens, clause, later) else 0
        for start in (first, beside or later.verb - _adverbs_before(tokens, later.verb)):
            is_aside = start > clause.content + 1 and _is_aside(tokens, start)
            is_part = start > clause.content and (_parts(tokens, start - 1) or is_aside)
            if is_part and not _is_in_subject(tokens, clause, later, start):
                return _trim(tokens, min(last, start - 1 - is_aside))
    return _trim(tokens, last)


def _is_relative_of(tokens: Tokens, later: Clause) -> bool:
    """Whether a clause hangs on who stands before: "men who claimed", "a group that fought until it said"."""
    subject = later.subject
    if later.form != "before" or subject is None:
        return False
    behind = subject.last + 1
    if tokens.tags[behind : behind + 1] == "W" and later.verb <= behind + 2:
        return True
    is_new = tokens.lowers[subject.first] in ("a", "an")
    is_apposed = is_new and tokens.tags[subject.first - 1 : subject.first] == ","
    return is_apposed and tokens.tags[behind : behind + 1] in ("T", "W")


def _bound(sentence: Sentence, clause: Clause, number: int) -> int:
    """The last token that can be of what a clause reports, by the place of the clause in its sentence."""
    tokens = sentence.tokens
    last = len(tokens) - 1
    if clause.form == "participle" and clause.subject is not None and clause.subject.first > clause.content:
        last = clause.subject.first - 1  # "Explaining the plan, divers left"
    if clause.form == "before":
        shown = _RECORDS_SHOW.search(tokens.tags, clause.content)
        if shown is not None and tokens.lowers[shown.start() + 2] in SHOWN:
            last = shown.start() - 1  # "Roe has made nine cases, records show"
        before_verb = tokens.tags[: clause.verb].rstrip("AX")
        if before_verb.endswith(",W"):
            goes_on = _RESUMES.search(tokens.tags, clause.content)  # "Roe, who said it was late, left"
            last = goes_on.start() - 1 if goes_on else last
        elif before_verb.endswith("W"):
            own = (
                one.verb
                for one in sentence.clauses[number + 1 :]
                if one.form == "before" and one.subject == clause.subject and one.verb > clause.content
            )
            beyond = next(own, len(tokens))
            last = min(
                last, len(tokens.tags[:beyond].rstrip("AX")) - 1
            )  # "One who said it was late told Roe"
    comma = tokens.tags.find(",", clause.content)
    is_led = clause.form == "participle" and tokens.lowers[clause.verb - 1] in ("after", "before")
    opens = clause.verb == 1 or (clause.verb > 1 and tokens.tags[clause.verb - 2] in ";:")
    if is_led and opens and comma > 0 and tokens.tags[comma + 1 : comma + 2] in ("R", "N", "D"):
        last = comma - 1  # "after saying that it was late, Roe left"
    if clause.first == 1 and tokens.lowers[0] in FRONTED and comma > 0:
        last = comma - 1  # "When the board said it was late, Roe left"
    return last


def _before_narration(tokens: Tokens, clause: Clause, last: int) -> int:
    """The end before a comma behind which the story goes on, and not whoever is reported."""
    for match in _BUT_DID.finditer(tokens.tags, clause.content, last):
        if tokens.lowers[match.start() + 1] == "but" and tokens.lowers[match.end() - 1] in WITHHELD:
            last = match.start() - 1  # "said it was late, but declined to say why"
            break
    for match in _BUT_THEY.finditer(tokens.tags, clause.content, last):
        did = tokens.lowers[match.end() - 1]
        is_deed = did in WITHHELD or (did == "made" and tokens.lowers[match.end()] == "clear")
        if tokens.lowers[match.start() + 1] == "but" and is_deed:
            last = match.start() - 1  # "said it was late, but he gave no reason"
            break
    if not _THEY.isdisjoint(tokens.lowers[clause.content : clause.content + 1]):
        for match in _OTHERS_DO.finditer(tokens.tags, clause.content + 1, last):
            conjunction = tokens.lowers[match.start() + 1]
            verb = tokens.lowers[match.end() - 1]
            if conjunction == "while" or (conjunction == "but" and verb in REPORTING):
                last = match.start() - 1  # "said it would pay, while Lakeland raised its fees"
                break
    for match in _CALLED.finditer(tokens.tags, clause.content + 1, last):
        if tokens.lowers[match.start() + 1] == "which" and "Q" in tokens.tags[match.end() : last + 1]:
            last = match.start() - 1  # "said he was sad about the fire, which he called “senseless”"
            break
    for match in _THOUGH_THEY.finditer(tokens.tags, clause.content + 1, last):
        is_theirs = tokens.lowers[match.end()] in ("its", "their", "his", "her")
        if tokens.lowers[match.start() + 1] in ("though", "although") and not is_theirs:
            last = match.start() - 1  # "said it was late, though she declined to say why"
            break
    for match in _COMMA.finditer(tokens.tags, clause.content + 1, last):
        words = tokens.lowers[match.end() : match.end() + 4]
        is_name_calling = words[0] == "calling" and tokens.tags[match.end() + 2 : match.end() + 3] == "Q"
        if _opens_narration(words) or is_name_calling:
            return match.start() - 1  # "said it was late, calling it “a sham”"
    return last


def _opens_narration(words: list[str]) -> bool:
    """Whether words behind a comma go on with the story: "even as it rained", "but instead, they left"."""
    if words[0] in NARRATING or words[:2] in (["even", "as"], ["even", "though"]):
        return True
    if words[:2] == ["based", "on"]:
        return True
    return words[:3] == ["but", "in", "fact"] or words[:3] == ["but", "instead", ","]


def _is_aside(tokens: Tokens, start: int) -> bool:
    """Whether a reporting clause is tied on: "it was late, as Roe says", "…, with Roe saying so"."""
    return start > 1 and tokens.lowers[start - 1] in ("as", "with") and tokens.tags[start - 2] == ","


def _is_coordinate(tokens: Tokens, clause: Clause, later: Clause) -> bool:
    """Whether what a speaker says or thinks besides stands behind a comma: "says it rains, and thinks so"."""
    is_theirs = later.form == "before" and later.subject is not None and later.subject == clause.subject
    is_told = later.strength >= Strength.STANCE and tokens.tags[: later.verb].rstrip("AX").endswith(",C")
    return is_theirs and is_told and tokens.lowers[later.verb] not in BASES


def _before_silence(tokens: Tokens, clause: Clause, last: int) -> int:
    """The end before what the speaker kept back: "said pay will rise but did not specify how much"."""
    for at in range(clause.content + 1, last - 1):
        if tokens.lowers[at] == "but" and tokens.lowers[at + 1 : at + 3] in GAVE_NO:
            return len(tokens.tags[:at].rstrip(",")) - 1
        if tokens.lowers[at] == "but" and tokens.lowers[at + 1] in DID_NOT:
            verb = at + 2 + (tokens.lowers[at + 2] == "not")
            if tokens.lowers[verb : verb + 1] and tokens.lowers[verb] in KEPT_BACK:
                return len(tokens.tags[:at].rstrip(",")) - 1
    return last


def _before_deed(tokens: Tokens, clause: Clause, last: int) -> int:
    """The end before what the speaker did besides: "said it should stay shut but nodded to the divers"."""
    modal = next((at for at in range(clause.content, last) if tokens.lowers[at] in MODALS), last)
    base = modal + 1
    while base < last and (tokens.tags[base] == "A" or tokens.lowers[base] in NEGATIONS):
        base += 1
    if clause.form != "before" or not tokens.lowers[clause.verb].endswith("d") or base >= last:
        return last
    if tokens.lowers[base] in ("be", "have"):
        return last  # "would be mended and moved"
    for joined in range(base + 1, last):
        if tokens.tags[joined] in "TWXV":
            return last
        if tokens.lowers[joined] not in ("and", "but"):
            continue
        verb = joined + 1
        while verb < last and (
            tokens.tags[verb] == "A" or tokens.lowers[verb] in ("instead", "then", "also")
        ):
            verb += 1
        if tokens.tags[verb] in "vV" and (tokens.lowers[verb].endswith("ed") or tokens.lowers[verb] in DEEDS):
            return joined - 1
    return last


def _before_perfect(tokens: Tokens, clause: Clause, last: int) -> int:
    """The end before what else the speaker has said: "has said the weir leaks and has warned of it"."""
    has = tokens.lowers[clause.verb - 1] if clause.verb else ""
    if has not in ("has", "have", "had") or has in tokens.lowers[clause.content : clause.content + 1]:
        return last
    for match in _AND_HAS.finditer(tokens.tags, clause.content + 1, last + 1):
        told = range(clause.content, match.start())
        words = tokens.lowers[clause.content : match.start()]
        if tokens.lowers[match.start() + 1] != has or has in words:
            continue
        is_told = any(tokens.tags[at] in FINITE for at in told)
        is_said = tokens.lowers[match.end() - 1] in REPORTING
        return match.start() - 1 if is_told and (is_said or MODALS.isdisjoint(words)) else last
    return last


def _is_in_subject(tokens: Tokens, clause: Clause, later: Clause, start: int) -> bool:
    """Whether a later verb is the first of what is reported: "said divers, crews and men state it"."""
    is_plain = clause.has_that or tokens.lowers[clause.verb] in SAYS or clause.form == "according"
    is_plain = is_plain and tokens.tags[clause.content] != "("
    if not is_plain or later.form != "before" or tokens.lowers[start - 1] == "but":
        return False
    opened = max(clause.content, tokens.tags.rfind("T", clause.content, start))
    return _FINITE.search(tokens.tags, opened, start) is None


def _adverbs_before(tokens: Tokens, at: int) -> int:
    return at - len(tokens.tags[:at].rstrip("A"))


def _goes_on(tokens: Tokens, clause: Clause, later: Clause) -> bool:
    """Whether a later clause can part what this one reports: it reports as well, or is the speaker's deed."""
    if _is_coordinate(tokens, clause, later):
        return True
    if tokens.tags[: later.verb].rstrip("A").endswith("C") and _is_own_deed(tokens, later):
        return False
    if tokens.tags[: later.verb].endswith(("v,", "V,")) and tokens.lowers[later.verb] in BASES:
        return False  # "could not confirm, deny or comment on it"
    if tokens.tags[max(later.verb - 2, 0) : later.verb + 1] == "GCG":
        return False  # "before tweeting and commenting on it"
    if tokens.lowers[later.verb - 1] in STILL_TO_COME or tokens.lowers[later.verb - 1] in MODALS:
        return False
    if later.strength is Strength.SPEECH:
        return True
    if later.form != "before" or later.strength is not Strength.STANCE or tokens.tags[later.verb - 1] != "C":
        return False
    return later.subject == clause.subject and tokens.lowers[later.verb].endswith("ed")


def _is_own_deed(tokens: Tokens, later: Clause) -> bool:
    """Whether "and advised them to", "will join and add" goes on with what is told, not with the telling."""
    if later.form != "before" or later.content >= len(tokens):
        return False
    return tokens.lowers[later.verb] in BASES or tokens.lowers[later.content] in ("to", "not")


def _parts(tokens: Tokens, at: int) -> bool:
    """Whether a reporting clause after this token is coordinate with the one before it."""
    is_paused = tokens.tags[at] == "Q" and tokens.words[at][-1] == HELD_COMMA
    return is_paused or tokens.tags[at] in ",-;" or tokens.lowers[at] in PARTING


def _trim(tokens: Tokens, last: int) -> int:
    return max(len(tokens.tags[: last + 1].rstrip(".!?,;:-C")) - 1, min(last, 0))
