"""The subject that a verb shares with another: "Roe rose and said …", "Roe left, saying …"."""

from __future__ import annotations

from .grammar import NounPhrase
from .heads import head_of
from .main_subjects import CLAUSE_LIMITS, FINITE, OPENERS, is_time, main_subject, name_of_both
from .reporting_verbs import BASES
from .reporting_words import PARTICLES
from .rows import Row
from .subjects import extent, own_subject

# How many tokens away a verb is sought whose subject another shares; the limit keeps time linear.
FARTHEST = 80
# … and how far away the verb of the same clause that it is joined with, "since Roe made it and announced".
NEAREST = 12


def subject_of_verb(row: Row, at: int) -> NounPhrase | None:
    """The subject of a verb, its own or the one it shares with a verb before it."""
    own = own_subject(row, at)
    if own is not None:
        return own
    if row.tokens.lowers[at] in BASES:
        return None  # "must do more than note": no subject, no statement
    return shared_subject(row, at)


def shared_subject(row: Row, at: int) -> NounPhrase | None:
    """The subject of the clause in which a verb without one of its own stands."""
    if row.tag(at - 1) == "C" and row.tag(at - 2) not in ",-" and row.tokens.lowers[at - 1] == "and":
        joined = _joined(row, at - 1)
        if joined is not None:
            return joined
    return _coordinate(row, at) or governing_subject(row, at) or main_subject(row.tokens, row.phrases, at)


def governing_subject(row: Row, at: int, is_main: bool = True) -> NounPhrase | None:
    """The subject of the verb nearest before ``at``, with ``is_main`` of one that is no subordinate one."""
    for verb in range(at - 1, max(0, at - FARTHEST), -1):
        if row.tags[verb] in ";:":
            return None
        is_apart = row.tokens.lowers[at - 1] == "but" and row.tag(at - 2) in ",-"
        if row.tokens.lowers[verb] == "to" and not is_apart and (meant := _meant_by_for(row, verb)):
            return meant
        if row.tags[verb] not in FINITE or row.tokens.lowers[verb - 1] == "there":
            continue
        subject = own_subject(row, verb)
        if subject is None or not _is_subject(row, verb, subject):
            continue
        if not (is_main and _is_subordinate(row, verb, subject)):
            return name_of_both(row.tokens, row.phrases, subject, verb)
    return None


def leading_subject(row: Row) -> NounPhrase | None:
    """The subject of a sentence: that of its first verb which is no subordinate one."""
    tokens, phrases = row.tokens, row.phrases
    for verb in range(1, min(len(tokens), FARTHEST)):
        if tokens.tags[verb] in FINITE and tokens.lowers[verb - 1] != "there":
            subject = own_subject(row, verb)
            if subject is None or _is_subordinate(row, verb, subject):
                continue
            if _is_subject(row, verb, subject):
                return name_of_both(tokens, phrases, subject, verb)
    return main_subject(tokens, phrases, len(tokens) - (tokens.tags[-1:] == ":"))


def _meant_by_for(row: Row, to: int) -> NounPhrase | None:
    """Who is to do it: "it is time for Jane Roe to leave"."""
    phrase = row.ending.get(to - 1)
    is_person = phrase is not None and phrase.kind == "name" and row.tokens.lowers[phrase.first - 1] == "for"
    return phrase if is_person else None


def following_subject(row: Row, at: int) -> NounPhrase | None:
    """The subject of the clause that a participle opens: "Calling it “rash”, Roe left"."""
    for phrase in row.phrases:
        if phrase.first <= at or row.tags[phrase.first - 1] not in ",Q" or is_time(row.tokens, phrase):
            continue
        after = extent(row, phrase) + 1
        while row.tag(after) == "A":
            after += 1
        if row.tag(after) in FINITE or row.tag(after) == ",":
            return phrase
    return None


def _is_subject(row: Row, verb: int, subject: NounPhrase) -> bool:
    """Whether a phrase before a verb is its subject and no object: not as in "saw the men hurt"."""
    if row.tokens.words[subject.last].endswith(("'s", "’s")) or is_time(row.tokens, subject):
        return False
    before = subject.first - 1
    if before < 0 or row.tokens.lowers[before] in OPENERS:
        return True
    tag = row.tags[before]
    if tag == "P":
        return row.tags[subject.first] == "#"  # "about 200 people", but not "in a letter sent to Roe"
    if tag in "vVGIXO" or (row.tokens.lowers[before] in PARTICLES and row.tag(before - 1) in "vVG"):
        return False
    other = row.ending.get(before)  # "they use the name": an unknown verb is taken for a noun
    if other is None or other.first < other.last or tag != "w":
        return True
    return is_time(row.tokens, other) or row.tag(before - 1) == "P"


def _is_subordinate(row: Row, verb: int, subject: NounPhrase) -> bool:
    """Whether a verb and its subject are no main clause: "the man who ran", "as Roe left"."""
    before = subject.first - 1
    opens = before >= 0 and (row.tags[before] in "WT" or row.tokens.lowers[before] in OPENERS)
    return row.tags[verb - 1] == "W" or opens


def nearest_subject(row: Row, before: int) -> NounPhrase | None:
    """The subject of the clause in which a token stands, where no verb of saying tells whose words it is."""
    return (
        governing_subject(row, before)
        or governing_subject(row, before, is_main=False)
        or main_subject(row.tokens, row.phrases, before)
    )


def _joined(row: Row, conjunction: int) -> NounPhrase | None:
    """The subject of a subordinate clause with which a verb is joined: "since Roe made it and announced"."""
    for verb in range(conjunction - 1, max(0, conjunction - NEAREST), -1):
        if row.tags[verb] in ",;:-CQ":
            return None
        if row.tags[verb] in "vV" and row.tag(verb - 1) in "NU":
            subject = own_subject(row, verb)
            if subject is None or subject.kind != "name" or not _is_subordinate(row, verb, subject):
                return None
            return subject
    return None


def _coordinate(row: Row, at: int) -> NounPhrase | None:
    """The subject of the clause that "and said" goes on with, where that is not the sentence's first."""
    for before in range(at - 1, 1, -1):
        if row.tags[before] in CLAUSE_LIMITS or row.tags[before] in "TW":
            return None
        phrase = row.beginning.get(before)
        if phrase is None or row.tag(before - 1) != "C" or row.tag(before - 2) != ",":
            continue
        after = extent(row, phrase) + 1
        while row.tag(after) in "AX":
            after += 1
        is_subject = row.tag(after) in FINITE and after < at
        return head_of(row, phrase) if is_subject and not is_time(row.tokens, phrase) else None
    return None
