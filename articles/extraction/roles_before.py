"""Roles that stand before a name: "the club's chief executive Jane Roe", "envoy to Ukraine Jane Roe"."""

from __future__ import annotations

import re
from functools import lru_cache

from .capitals import letter
from .occupations import PLAIN_NOUNS
from .role_words import DETERMINERS, LINKS, STOPS
from .sentences import SHORT_NAME
from .titles import (
    CALLING_ENDS,
    FIELDS,
    LEADING_MODIFIERS,
    MODIFIERS,
    RANKS_OF_SEVERAL,
    ROLE_ABBREVIATIONS,
    ROLE_NOUNS,
    SERVICE_RANKS,
)

# Positions in a team which beside an institution are rather a place or a body.
NOT_OFFICES = frozenset(["centre", "center", "wing", "lock", "prop"])
# Positions that only two words make one.
_OF_TWO_WORDS = {
    "elect": frozenset(["minister", "president", "mayor", "governor", "premier", "chancellor"]),
    "end": frozenset(["defensive", "tight", "split", "rush"]),
    "Tem": frozenset(["pro"]),
    "Tempore": frozenset(["pro"]),
    "in-charge": frozenset(["officer", "nurse", "doctor", "station"]),
    "back": frozenset(["running", "defensive", "left", "right", "centre", "center", "wing", "tail", "full"]),
}
LONGEST_ROLE = 9
LONGEST_BODY = 9
LONGEST_WORK = 50  # characters
_OPENING = {"”": "“", '"': '"', "’": "‘"}
_CLOSING = frozenset("”\"’'")
LOOK_BACK = 110
_ABBREVIATED = re.compile(r"(?:[A-Z]\.)+|(?:St|Mt|Ft|Dr|Gen|Lt|Col|Sgt|Asst|Dept|No|Co|Bros|Cos)\.")
OWNED = re.compile(r"[’']s$")
_AGE = re.compile(r"\d+(?:-year-old|-yr-old)?")
_YEARS = re.compile(r"\d{1,3}-year-old")
# What stands behind "in", in lower case, where it belongs to the role: "nurse in charge".
_IN_OFFICE = frozenset(["charge", "chief", "residence", "training", "waiting", "large", "law"])


def role_before(text: str, at: int, floor: int, role: str) -> int:
    """Where the role begins that ends right before ``at``, or ``at`` where there is none.

    Before a ``role`` in capitals that begins at ``at`` only words like "former" are sought, unless it is a
    mere rank: "army chief General Jane Roe".
    """
    floor = max(floor, at - LOOK_BACK)
    if role and not is_rank(role):
        return _back_over_modifiers(text, _back_over_body(text, at, floor), floor)
    head = _head_before(text, at, floor)
    if head == at:
        return _back_over_modifiers(text, at, floor) if role else at
    if word_before(text, head, floor)[0].lstrip("“‘\"'") in _PRONOUNS:
        return at  # "“I suspect Roe knows"
    start = _back_over_words(text, head, floor)
    return at if start == head and word_before(text, head, floor)[0] in _COPULAS else start


def _back_over_body(text: str, at: int, floor: int) -> int:
    """Where the body begins whose short name stands before an office: "Weir Board (WB) Director"."""
    opening = text.rfind(" (", floor, at)
    if opening < 0 or not SHORT_NAME.fullmatch(text, opening + 1, at - 1):
        return at
    start = opening + 1
    for _ in range(LONGEST_BODY):
        word, before = word_before(text, start, floor)
        if not word or not (word[0].isupper() or (word in _IN_NAMES and start <= opening)):
            break
        start = before
    body = _LED.sub("", text[start:opening])
    start = opening - len(body)
    return start if " " in body and body[0].isupper() else at


_LED = re.compile(r"\A(?:The|Says|Said|Adds) ")
_IN_NAMES = frozenset(["of", "for", "and", "the", "on", "in"])
_PRONOUNS = frozenset(["I", "we", "you", "they", "We", "You", "They"])
# Behind these a noun without an article is rather an adjective: "is hopeful Roe will come".
_COPULAS = frozenset("is are was were be been remain remains feel feels".split())  # noqa: SIM905


def with_work(text: str, at: int, floor: int) -> int:
    """Where a role begins with the work that it is in or of: "“The Weir” star"; else ``at``."""
    opening = _OPENING.get(text[at - 2 : at - 1]) if at - 2 > floor and text[at - 1] == " " else None
    if opening is None:
        return at
    start = text.rfind(opening, max(floor, at - LONGEST_WORK), at - 2)
    words = text[start + 1 : at - 2].split(" ") if start >= 0 else [""]
    is_title = words[0][:1].isupper() and words[-1][-1:].isalnum()
    is_title = is_title and all(word[:1].isupper() or len(word) < 4 for word in words)
    return start if is_title else at


def is_rank(role: str) -> bool:
    """Whether the role is no more than a rank or a title: "Lt. Col.", "Professor"."""
    return all(word.rstrip(".").lower() in SERVICE_RANKS for word in role.replace("-", " ").split())


def word_before(text: str, at: int, floor: int) -> tuple[str, int]:
    """The word that one space parts from ``at``, with its start; empty where something else is there.

    A body's short name in brackets is passed over: "the Weir Board (WB) chief".
    """
    if at <= floor or text[at - 1] != " ":
        return "", at
    start = text.rfind(" ", floor, at - 1) + 1 or floor
    word = text[start : at - 1]
    if not word.isalnum():  # seldom: then another blank may stand in it
        start = start_of_word(text, at - 1, start)
        word = text[start : at - 1]
        if word[-1:] == ")" and SHORT_NAME.fullmatch(word):
            return word_before(text, start, floor)
        if word[-1:] in _CLOSING and word[-2:-1] in ",.?!":
            return "", at  # the last word of a quotation
    return word, start


def start_of_word(text: str, end: int, floor: int) -> int:
    """Where the word begins that ends at ``end``: after a blank, or at ``floor``."""
    blank = max(text.rfind(" ", floor, end), text.rfind("\n", floor, end))
    return blank + 1 or floor


def _head_before(text: str, at: int, floor: int) -> int:
    """Where the noun of the role begins: right before ``at``, or before "of" and a body; else ``at``."""
    word, start = word_before(text, at, floor)
    if not word or word in STOPS or word[-1] in ",;:" or word in DETERMINERS or OWNED.search(word):
        return at  # what stands before most names
    first, before = word_before(text, start, floor)
    if first.lower() in _OF_TWO_WORDS.get(word, ()):
        return before
    if is_head(word):
        is_plain = word in PLAIN_NOUNS or word in NOT_OFFICES  # "a centre Jane Roe trusts"
        is_said = first in ("said", "says")  # "said centre Jane Roe"
        return start if not is_plain or is_said or _is_qualified(text, start, floor) else at
    words: list[str] = []
    while len(words) < LONGEST_BODY:
        if word in LINKS:
            head, head_start = word_before(text, start, floor)
            if is_head(head) and _is_body(word, words):
                return head_start
            if not words:
                return at
        elif not _is_in_body(word.rstrip(",") if "and" in words else word) or (word == "and" and not words):
            return at
        words.insert(0, word)
        word, start = word_before(text, start, floor)
        if not word:
            return at
    return at


def is_head(word: str) -> bool:
    return is_role_noun(word) or is_plural_role(word)


@lru_cache(maxsize=16384)
def is_role_noun(word: str) -> bool:
    """Whether the word says by itself what somebody is: "mayor", "CEO", "mother-of-two"."""
    lower = word.lower()
    if lower in ROLE_NOUNS or word in ROLE_ABBREVIATIONS:
        return True
    if "-" not in lower:
        return lower.endswith(CALLING_ENDS)
    first, _, rest = word.partition("-")
    is_tied = (
        rest[:1].isupper() or "-of-" in lower or "-in-" in lower
    )  # "Consultant-Eyes", "officer-in-charge"
    return lower.rsplit("-", 1)[1] in ROLE_NOUNS or (is_tied and first.lower() in ROLE_NOUNS)


def _is_qualified(text: str, at: int, floor: int) -> bool:
    """Whether another word of the role stands before ``at``."""
    word, start = word_before(text, at, floor)
    return bool(word) and _is_role_word(text, word, start, floor)


def _is_in_body(word: str) -> bool:
    """Whether the word can stand inside the name or the description of a body."""
    lower = word.lower()
    if word in ("the", "their", "its", "his", "her", "our", "and", "&"):
        return True
    if (lower in STOPS and not is_acronym(word)) or not is_whole(word):
        return False
    return word[0].isupper() or not lower.endswith(("ed", "ly"))


def is_acronym(word: str) -> bool:
    """Whether the word is no small word after all: US, WHO."""
    return len(word) > 1 and word.isupper()


def _is_body(link: str, words: list[str]) -> bool:
    """Whether the words behind "of" or "to" name a body or a field, rather than hold a verb."""
    if not words:
        return False
    is_definite = words[0] in DETERMINERS
    body = words[1:] if is_definite else words
    if not body:
        return False
    if link not in ("of", "for") and body[0][0].islower():
        return link == "in" and len(body) == 1 and body[0] in _IN_OFFICE
    return not (is_definite and body[-1][0].islower() and body[-1].endswith("s"))


def is_whole(word: str) -> bool:
    """Whether the word begins with a letter or a digit and has no mark at its end."""
    last = word[-1:]
    if not last:
        return False
    is_ended = last.isalnum() or last in "’'" or _ABBREVIATED.fullmatch(word) is not None
    return is_ended and (word[0].isalnum() or word[0] in "’'")


def _back_over_modifiers(text: str, at: int, floor: int) -> int:
    while True:
        word, start = word_before(text, at, floor)
        if word in JOINING:
            start = _joined(text, word, start, at, floor)
            if start == at:
                return at
            if text[start].islower() and word == "and":
                return _back_over_words(text, start, floor)  # "senior party leader and former MP"
        elif word in _OF_OFFICES:
            pass  # "school board President"
        elif (word.lower() not in LEADING_MODIFIERS or word == "Then") and not _leads_office(
            text, word, start, floor
        ):
            return at
        at = start


# What an office in capitals is of, in small letters before it: "school board President", "executive VP".
_OF_OFFICES = frozenset(
    """board council committee school schools city county company executive agency commission faculty student
    college university hospital club league union campaign""".split()  # noqa: SIM905
)


_NO_LONGER = frozenset(["former", "retired", "outgoing", "incoming", "acting", "longtime"])


def _leads_office(text: str, word: str, start: int, floor: int) -> bool:
    """Whether words in lower case lead to a party or a place: "Republican state schools Superintendent"."""
    if word not in MODIFIERS and word not in FIELDS and word not in ("schools", "school"):
        return False
    while word in MODIFIERS or word in FIELDS or word in ("schools", "school"):
        word, start = word_before(text, start, floor)
        if word in _NO_LONGER:
            return True  # "former state Treasurer"
    return word[:1].isupper() and letter(word) in "DPpd" and is_whole(word)


def _back_over_words(text: str, at: int, floor: int) -> int:
    start = at
    joined = False
    for _ in range(LONGEST_ROLE):
        word, before = word_before(text, start, floor)
        joined = joined or word == "and"
        if joined and word[-1:] == "," and is_role_noun(word[:-1]):
            start = before  # "chairman, founder and chief executive"
            continue
        if word in JOINING:
            before = _joined(text, word, before, start, floor)
            if before == start:
                break
        elif not word or not _is_role_word(text, word, before, floor) or _is_verb(text, word, before, floor):
            break
        start = before
    word, before = word_before(text, start, floor)
    return before if _YEARS.fullmatch(word) else start


def _is_verb(text: str, word: str, start: int, floor: int) -> bool:
    """Whether a word before a role is the verb of one before it: "an analyst sees coach Roe"."""
    if not word.islower() or word in FIELDS or word in MODIFIERS:
        return False
    before = word_before(text, start, floor)[0]
    if before == "to" and word not in LEADING_MODIFIERS and text[start + len(word) + 1].isupper():
        return True  # "to offend Republican candidate Roe"
    if before in _MODALS or before.endswith(("n't", "n’t")):
        return True
    return word.endswith("s") and not word.endswith(("ss", "us", "is")) and is_role_noun(before)


_MODALS = frozenset("will would can could may might must should shall does did".split())  # noqa: SIM905


JOINING = frozenset(["of", "for", "and", "&", "the"])
# What a capitalised word before "and" is, by its letter, where the two belong to one office.
_FIELD_LETTERS = frozenset("WwMOoRK")


def _joined(text: str, word: str, start: int, right: int, floor: int) -> int:
    """Where the words begin that a small word ties to the role at ``right``; ``right`` where it ties none.

    "Bank of England governor", "police and crime commissioner", "president and chief executive".
    """
    is_capital = text[right].isupper()
    if word == "the":
        word, start = word_before(text, start, floor)
        if word not in ("of", "for"):
            return right
    left, before = word_before(text, start, floor)
    if not left or not is_whole(left):
        return right
    if word in ("of", "for"):
        return before if is_capital and left[0].isupper() and letter(left) not in "Xv" else right
    following = re.match(r"[\w-]+", text[right : right + 40])
    if word == "&" and text.startswith("Co. ", right) and left[0].isupper():
        return before  # "Roe & Co. analyst"
    if is_capital:
        if following and _begins_role(following.group()):
            return right
        return before if left[0].isupper() and letter(left) in _FIELD_LETTERS else right
    fields = FIELDS | MODIFIERS
    is_field = left in fields or (left[0].isupper() and left.lower() in fields)
    if is_role_noun(left) or (is_field and following and following.group() in fields):
        return before
    return right


def _begins_role(word: str) -> bool:
    """Whether a role begins with the word, and "and" before it ties two holders: "Ukrainian", "Deputy"."""
    return letter(word) in "Dd" or word.lower() in LEADING_MODIFIERS


_WHENCE = ("-based", "-born", "-trained", "-raised")
TIMES = frozenset(
    "day week month year time moment morning afternoon evening today yesterday".split()  # noqa: SIM905
)
# What tells one of several, in small letters.
OF_OTHERS = ("one of ", "another of ")
LATELY = frozenset(["recently", "newly", "freshly"])
# Words that open sentences and roles: "Next door neighbour".
_ROLE_OPENERS = frozenset(["Next", "Additional", "Open"])
# Words in -ing that stand before a role; any other is a participle with an object of its own.
_GERUNDS = MODIFIERS | frozenset(
    """
    sitting serving reigning defending founding presiding working rising starting batting bowling training
    coaching marketing nursing engineering housing planning banking shipping fighting wrestling boxing racing
    cycling swimming skiing mining farming fishing advertising gaming attending consulting supervising
    investigating sentencing wing king rowing sailing climbing building manufacturing broadcasting publishing
    computing accounting nursing-home running trading investing opening closing winning losing touring
    practising practicing breeding gardening hiking surfing dancing acting-up voting polling spring string
    """.split()  # noqa: SIM905
)


def is_lately(text: str, lower: str, at: int, floor: int) -> bool:
    """Whether a participle tells how somebody came to an office of late: "newly confirmed"."""
    return lower.endswith("ed") and word_before(text, at, floor)[0] in LATELY


def _is_role_word(text: str, word: str, start: int, floor: int) -> bool:
    lower = word.lower()
    if is_lately(text, lower, start, floor):
        return True  # "newly elected"
    is_small = lower in STOPS or lower in DETERMINERS or _AGE.fullmatch(lower) is not None
    if (is_small and not is_acronym(word) and word not in ("Met", "Open")) or not is_whole(word):
        return False
    if lower in TIMES and word_before(text, start, floor)[0].lower() in DETERMINERS:
        return False  # "the day president Roe left"
    if word[0].isupper():
        is_whose = letter(word) not in "Xv" or lower.endswith(_WHENCE)
        return is_whose or word in _ROLE_OPENERS or lower in MODIFIERS
    if "-" in lower:
        return True
    if lower.endswith("ed"):
        before, _ = word_before(text, start, floor)
        return lower in ("united", "retired", "red") or before.lower() in ("a", "an", "the", "his", "her")
    if lower.endswith("ing"):
        return lower in _GERUNDS
    return (
        not lower.endswith("ly")
        or lower in LATELY
        or lower in ("family", "assembly", "daily", "weekly", "early", "elderly")
    )


def is_plural_role(word: str) -> bool:
    """Whether the word is the plural of a role noun, as before two names: "ministers A and B", "Sens."."""
    lower = word.lower()
    if lower in RANKS_OF_SEVERAL:
        return True
    is_plural = lower.endswith("s") and not lower.endswith("ss")  # "press" is none of "pres"
    noun = lower[:-1].rpartition("-")[2]  # "singer-guitarists"
    return is_plural and lower not in ROLE_NOUNS and noun in ROLE_NOUNS
