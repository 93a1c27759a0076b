"""Whether words behind a verb of saying are a statement: a clause with a verb of its own."""

from __future__ import annotations

from .grammar import Tokens
from .main_subjects import FINITE
from .words import word_set

FEWEST_WORDS = 3
# A statement can open with these beside a verb that is not known for one.
OPENS_STATEMENT = frozenset("DNRUT")
# … but not with what is said alone: "said goodbye to the men on the boat".
SAID_ALONE = word_set(
    """goodbye sorry hello thanks yes no so nothing anything something little much enough farewell grace mass
    prayers things words please hi bye congratulations"""
)
_NO_MARKS = str.maketrans("", "", ".,;:-")
SUBORDINATES = word_set(
    """as when while because if although though whereas after before but
    until till"""
)
# Participles that do not end as others do.
MADE = word_set(
    "made built given taken done sent held written drawn chosen shown known seen found led run set"
)
FRONTED = word_set("when after before while although though because if since once")


def has_subject(tokens: Tokens, first: int) -> bool:
    """Whether words without "that" can begin with a subject: not with "to", a verb or a participle."""
    lower, tag = tokens.lowers[first], tokens.tags[first]
    if lower == "not" and tokens.tags[first + 1 : first + 2] in ("D", "N", "U"):
        return True  # "said not all the boats were lost"
    if lower in ("to", "and", "or") or tag == "X":
        return False
    is_participle = tag in "vw" and len(lower) > 4 and lower.endswith("ing")
    return not (is_participle or tag == "v") or _is_finite_later(tokens, first)


def _is_finite_later(tokens: Tokens, first: int) -> bool:
    """Whether an auxiliary follows in the same part of a sentence: "making it there would cost more"."""
    for at in range(first + 1, len(tokens)):
        tag = tokens.tags[at]
        if tag in "X":
            return True
        if tag in ",;:WCT" and tokens.lowers[at] != "and":
            return False
    return False


def _is_relative_without_that(tokens: Tokens, first: int, verb: int) -> bool:
    """Whether a verb only tells of the noun before its pronoun: "a note on each of the mills she saw"."""
    if tokens.tags[verb] not in FINITE or verb < first + 2 or tokens.tags[verb - 1] != "R":
        return False
    return tokens.tags[verb - 2] in "wUN"


def is_clause(tokens: Tokens, first: int, last: int, takes_things: bool) -> bool:
    """Whether words without "that" are a clause: a verb comes before any subordinate part of theirs."""
    for at in range(first, last + 1):
        tag = tokens.tags[at]
        if tag in "XVv" and tokens.lowers[at - 1] == "to":
            continue
        if _is_relative_without_that(tokens, first, at):
            continue
        if tag in "XV" or (tag == "v" and tokens.tags[at - 1] not in "DPA#"):
            if tag == "v" and tokens.tags[at - 1] == "," and at < last and tokens.tags[at + 1] in "wU":
                continue  # "added lamps to the pier, grilled fish to the menu"
            if _is_reduced(tokens, at, takes_things):
                continue
            return True
        if tag == "Q" and at == first:
            return tokens.lowers[at + 1 : at + 2] != ["to"]  # "urged “all of us” to go"
        if tag == ";":
            return False
        if (tag in "WT" and at > first) or tag == "W" or _subordinates(tokens, at):
            return False
        if tag == "C" and at < last and (_goes_on_with_verb(tokens, at) or tokens.tags[at - 1] == ","):
            return False
    return False


def _subordinates(tokens: Tokens, at: int) -> bool:
    """Whether a word opens a subordinate part: "as it fell", but not "as well as"."""
    return tokens.lowers[at] in SUBORDINATES and "well" not in tokens.lowers[at - 1 : at + 2]


def _goes_on_with_verb(tokens: Tokens, conjunction: int) -> bool:
    """Whether "and" ties another deed of the speaker's: "announced a plan and then left"."""
    rest = tokens.tags[conjunction + 1 :].lstrip("A")
    return rest[:1] in ("v", "V", "X")


def only_tells_when(tokens: Tokens, first: int, last: int) -> bool:
    """Whether the words behind the verb tell no more than when it was said: "said as it cut jobs"."""
    return tokens.lowers[first] in ("as", "while", "when") and "," not in tokens.tags[first : last + 1]


def _is_reduced(tokens: Tokens, at: int, takes_things: bool) -> bool:
    """Whether the first verb is a participle that hangs on a noun: "reported a death linked to the cold"."""
    verb = tokens.lowers[at]
    is_past = verb.endswith("ed") and verb != "need" and tokens.tags[at] in "vV"
    is_tied = at + 1 < len(tokens) and tokens.lowers[at + 1] in ("to", "by", "with")
    if verb in ("named", "called", "titled") and tokens.tags[at - 1] in "wU":
        return True
    if takes_things and tokens.tags[at : at + 2] in ("vP", "VP") and tokens.tags[at - 1] in "wU":
        return True
    behind = at + 1
    while behind < len(tokens) and tokens.tags[behind] == "A":
        behind += 1
    is_made = verb in MADE and tokens.lowers[behind : behind + 1] == ["by"]  # "gains made solely by trade"
    return (is_made or (is_past and is_tied)) and tokens.tags[at - 1] in "wU"


def is_broken(tokens: Tokens, first: int, last: int) -> bool:
    """Whether no verb comes before a semicolon, or marked words alone come before what tells when."""
    tags = tokens.tags[first : last + 1]
    if tags[0] == "Q" and tokens.lowers[first + 1 : first + 2] in (["when"], ["as"], ["while"]):
        return True
    return ";" in tags and FINITE.isdisjoint(tags[: tags.index(";")])


def _is_that_thing(tokens: Tokens, first: int, last: int) -> bool:
    """Whether "that" only points at a noun: "maintained that view at a meeting"."""
    if tokens.lowers[first] != "that" or last < first + 2 or tokens.tags[first + 1] != "w":
        return False
    is_one = not tokens.lowers[first + 1].endswith("s") and tokens.tags[first + 2] == "P"
    return is_one and not is_clause(tokens, first + 1, last, takes_things=False)


def is_statement(tokens: Tokens, first: int, last: int, is_plain: bool) -> bool:
    """Whether the words reported are a clause: enough of them, and a verb among them."""
    tags = tokens.tags[first : last + 1].translate(_NO_MARKS)
    if len(tags) < FEWEST_WORDS or _is_that_thing(tokens, first, last):
        return False
    if not FINITE.isdisjoint(tags):
        return True
    is_led = tokens.lowers[first] == "that"
    opens = tags[0] in OPENS_STATEMENT or (tags[0] == "w" and tokens.lowers[first] not in SAID_ALONE)
    opens = opens or (tags[0] == "C" and tokens.lowers[first] in FRONTED)
    if is_plain and tags[:2] == "Rw" and tokens.words[first + 1][-1] == "s":
        return True  # "she disapproves of it", a verb in no list
    return is_plain and len(tags) > (4 if is_led else 5) and opens
