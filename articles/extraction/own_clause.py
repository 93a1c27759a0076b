"""Whether words in marks make a clause of their own: a subject and the verb that goes with it."""

from __future__ import annotations

import re

from .grammar import WORDS, Tokens, settle
from .word_tags import CONJUNCTIONS, LOWERS_SEEN, TAGS_SEEN
from .words import word_set

# What a clause opens with before its subject, by tags: "and", "but", "in fact,".
_LEAD = re.compile("(?:[CA],?)*")
# A pronoun, or a noun with what hangs on it before and behind; then the verb.
_PRONOUN = re.compile("RA*w")
_SUBJECT = re.compile("(?:R|[DUw#Q$G‘](?:[DUw#AQ'$&’-]|P[RGO]?|C(?=[DwU]))*?(?<![PDAC]))A*(?=[XVv])")
JOINING = word_set("and but yet then")
SUBORDINATE = word_set("if when while since although though once as")
FINITE = word_set(
    """is are was were has have had will would can could may might must do does did should isn't wasn't
    aren't weren't don't doesn't didn't won't can't couldn't wouldn't shouldn't hasn't haven't hadn't ain't
    isn’t wasn’t aren’t weren’t don’t doesn’t didn’t won’t can’t couldn’t wouldn’t shouldn’t hasn’t haven’t
    hadn’t ain’t cannot"""
)
ASKING = word_set("who what when where why how which whose")
STANDING = word_set("there today tomorrow yesterday tonight")
SHORTEST = 3


def is_own_clause(words: str) -> bool:
    """Whether words have a subject and a finite verb, so that they say something by themselves.

    "we are not done", "the border is complicated, as far as a wall" and "if they vote, we win" do; "a big
    step", "threatens our identity", "that it was late" and "someone who has seen it" do not.
    """
    tokens = _read(words)
    if tokens.lowers[:1] and tokens.lowers[0] in FINITE and tokens.tags[1:2] == "R":
        return len(tokens) > SHORTEST  # "is it not late"
    if len(tokens) > SHORTEST and words.endswith("?") and words[0].isupper():
        return tokens.lowers[0] in FINITE or tokens.lowers[0] in ASKING
    return len(tokens) >= SHORTEST and _is_clause(tokens, 0)


def _read(words: str) -> Tokens:
    found = WORDS.findall(words)
    tags = [TAGS_SEEN[word] for word in found]
    tokens = Tokens([0] * len(found), [0] * len(found), found, [LOWERS_SEEN[word] for word in found])
    tokens.tags = "".join(tags)
    settle(tokens, tags)
    return tokens


def _is_clause(tokens: Tokens, first: int) -> bool:
    tags, lowers = tokens.tags, tokens.lowers
    while first < len(tokens) and (tags[first] in "A," or lowers[first] in JOINING):
        if lowers[first] in STANDING and not FINITE.isdisjoint(lowers[first + 1 : first + 2]):
            return True  # "there is no water in it", "tomorrow will be late"
        first += 1
    if first >= len(tokens):
        return False
    if lowers[first] in SUBORDINATE:
        comma = tags.find(",", first)
        return comma > 0 and _is_clause(tokens, comma + 1)
    word = lowers[first]
    if (tags[first] == "R" or word.startswith(("that", "there", "here"))) and re.search("['’]", word):
        return True
    if word == "such":
        return False  # "such action as it deems necessary"
    if tags[first] == "R" and lowers[first + 1 : first + 2] == ["like"]:
        return True
    if _PRONOUN.match(tags, first) and word != "you":
        return True  # only a verb can follow, be it in the tables or not: "it hurts me"
    subject = _SUBJECT.match(tags, first)
    if subject is None:
        return False
    verb = subject.end()
    held = {*lowers[first:verb]}
    if "like" in held or not held.isdisjoint(CONJUNCTIONS - {"and", "or"}):
        return False
    goes_on = tags[verb + 1 : verb + 2] not in ("", ".", ",")
    if tags[verb] == "X":
        return lowers[verb] in FINITE and goes_on
    return tags[first] == "R" or (not lowers[verb].endswith("ed") and goes_on)
