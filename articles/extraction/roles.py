"""Roles as the copy states them beside a name: before it, after it, or in brackets."""

from __future__ import annotations

import re

from .role_words import DETERMINERS, PREPOSITIONS, STOPS, VERBS
from .titles import LEADING_MODIFIERS, MODIFIERS, ROLE_ABBREVIATIONS, ROLE_NOUNS

LONGEST_ROLE = 9
LONGEST_APPOSITION = 14
_LOOK_BACK = 110
_OFFICE_OF = re.compile(
    r"""
    \b(?:[Tt]he|[Aa])[ ]
    (?P<role> (?:[a-z-]+[ ]){0,2}
        (?:head|chief|leader|director|president|chairman|chairwoman|secretary|editor|governor|spokesman|spokeswoman|commander|owner
          |founder|captain|coach|manager|mayor)
        [ ]of[ ](?:the[ ]|their[ ]|its[ ]|his[ ]|her[ ]|our[ ])?
        (?:[A-Z][\w’'-]+[ ]){0,3} (?:[a-z-]+[ ]){0,3}
    )$
    """,
    re.VERBOSE,
)
_NAME_OF_BODY = r"[A-Z][\w’'&-]*(?: (?:(?:of|for|and|&)(?: the)? )?[A-Z][\w’'&-]*){0,7}"
_OF_BODY = re.compile(rf" (?P<body>of (?:the )?{_NAME_OF_BODY})(?![\w’'])")
_BODY_ENDS = re.compile(rf", (?P<body>{_NAME_OF_BODY})(?=\.(?:\s|$)|$|\n)")
_ABBREVIATED = re.compile(r"(?:[A-Z]\.)+|(?:St|Mt|Ft|Dr|Gen|Lt|Col|Sgt|Asst|Dept|No)\.")
_AGE = re.compile(r"\d+(?:-year-old|-yr-old)?")

_PARTY = re.compile(
    r"(?:[DRIL]|Dem|Rep|Ind|Lib|Con|Lab|Lab-Co-op|SNP|DUP|NDP|Green|Plaid Cymru|PC|Labour|Conservative"
    r"|Liberal|Republican|Democrat|Liberal Democrat|Lib Dem|CDU|SPD|AfD|BJP|Tory)\.?"
    r"(?:\s?[,–-]\s?[A-Z][\w. ]{0,24})?"
)
_AFTER = re.compile(
    r"""
    (?:[ ]\((?P<brackets>[^()\n]{1,60})\))?                      # (D-Ohio)
    (?:
        ,?[ ](?P<party>[DRI]\.?-(?:(?:[A-Z]\.)+|[A-Z]\w+(?:\.|[ ][A-Z]\w+)?))(?=[,.\s]) # , D-Ohio,
      | (?: (?:[ ]\(\d{1,3}\)|[ ](?:aged?[ ])?\d{1,3})? (?:,[ ](?:aged?[ ])?\d{1,3}(?:[ ]?years?[ ]old)?)?
            (?: ,[ ]+ | (?P<dash>[ ][—–-]+[ ]) | [ ]?\n[ ]* | [ ]\((?=[Tt]he[ ]|an?[ ])
              | [ ](?=is[ ]|was[ ]) )
            (?P<who> who[ ](?:is|was|serves[ ]as|works[ ]as|has[ ]been|became)[ ] | (?:is|was)[ ] )?
            (?P<article> (?:the|an?|its|his|her|their|our|one[ ]of[ ]the|one[ ]of)[ ] )?
            (?P<role> (?: [^,.;:()“”"\n—–] | \.(?=\w) | (?<=\b[A-Z])\.
                | (?<=\b(?:Mr|Ms|Dr|St|Lt))\. | (?<=\b(?:Mrs|Sen|Gen|Gov|Rep))\. ){3,130} )
        )
    )
    """,
    re.VERBOSE,
)
# What can follow a name and a space where a role comes: brackets, a dash, an age, "is", "was".
_AFTER_A_SPACE = frozenset("(—–-0123456789aiw,DRI")
_LEADS = re.compile(
    r",[ ]who[ ](?:currently[ ]|also[ ]|now[ ])?(?P<role>"
    r"(?:heads?|leads?|chairs?|runs?|owns|directs?|coaches|manages?|headed|led|chaired|founded|represents?|captains)"
    r"[ ](?=the[ ]|an?[ ]|its[ ]|his[ ]|her[ ]|their[ ]|our[ ]|[A-Z])"
    r"(?:(?!and[ ]|who[ ]|which[ ])[^\s,.;:()“”\"—–]+[ ]?){1,10})"
)


def role_before(text: str, at: int, floor: int, has_role: bool) -> int:
    """Where the role begins that ends right before ``at``, or ``at`` where there is none.

    With ``has_role`` a role in capitals begins at ``at`` already, and only words like "former" join it.
    """
    floor = max(floor, at - _LOOK_BACK)
    if has_role:
        return _back_over_modifiers(text, at, floor)
    word, _ = _word_before(text, at, floor)
    if word.lower() not in ROLE_NOUNS and word not in ROLE_ABBREVIATIONS and not is_plural_role(word):
        return at
    return _back_over_words(text, at, floor)


def _word_before(text: str, at: int, floor: int) -> tuple[str, int]:
    """The word that one space parts from ``at``, with its start; empty where something else is there."""
    if at <= floor or text[at - 1] not in " \xa0":
        return "", at
    start = _start_of_word(text, at - 1, floor)
    return text[start : at - 1], start


def _start_of_word(text: str, end: int, floor: int) -> int:
    """Where the word begins that ends at ``end``: after a blank, or at ``floor``."""
    return max(text.rfind(blank, floor, end) for blank in (" ", "\n", "\xa0")) + 1 or floor


def _back_over_modifiers(text: str, at: int, floor: int) -> int:
    while True:
        word, start = _word_before(text, at, floor)
        if word.lower() not in LEADING_MODIFIERS or word == "Then":
            return at
        at = start


def _back_over_words(text: str, at: int, floor: int) -> int:
    start = at
    for _ in range(LONGEST_ROLE):
        word, before = _word_before(text, start, floor)
        if not word or not _is_role_word(word):
            break
        start = before
    return start


def _is_role_word(word: str) -> bool:
    lower = word.lower()
    if lower in STOPS or lower in DETERMINERS or _AGE.fullmatch(lower):
        return False
    last = word[-1]
    return (
        (last.isalnum() or last in "’'" or _ABBREVIATED.fullmatch(word) is not None)
        and (word[0].isalnum() or word[0] in "’'")
        and not (lower.endswith("ed") and lower not in ("united", "retired") and "-" not in lower)
    )


def role_in_apposition(text: str, at: int, floor: int) -> int:
    """Where "head of the union" begins in "the head of the union, NAME", or ``at``."""
    if text[at - 2 : at] != ", ":
        return at
    bottom = max(floor, at - _LOOK_BACK)
    words: list[str] = []
    start = at - 2  # the comma
    while start > bottom and len(words) <= LONGEST_APPOSITION:
        before = _start_of_word(text, start, bottom)
        word = text[before:start]
        lower = word.lower()
        if not word or word[-1] in ',;:!?)”"' or lower in VERBS or (word[-1] == "." and len(word) > 4):
            return at
        is_possessive = word[0].isupper() and word.endswith(("'s", "’s"))
        ends = (
            lower in DETERMINERS
            or is_possessive
            or (lower in PREPOSITIONS and words and words[0][0].isupper())
        )
        if ends and _head_is_role(words):
            return start + 1
        words.insert(0, word)
        start = before - 1
    return before_all if words and (before_all := start + 1) == floor and _head_is_role(words) else at


def office_of_body(text: str, at: int, floor: int) -> int:
    """Where "head of their union" begins in "the head of their union NAME", or ``at``."""
    floor = max(floor, at - 80)
    if text.find(" of ", floor, at) < 0:  # far cheaper than the expression
        return at
    match = _OFFICE_OF.search(text, floor, at)
    return match.start("role") if match else at


def _head_is_role(words: list[str]) -> bool:
    """Whether the noun before the first preposition is a role noun."""
    if not words or words[0].lower() in PREPOSITIONS:
        return False
    cut = next((at for at, word in enumerate(words) if word.lower() in PREPOSITIONS), len(words))
    return words[cut - 1].lower() in ROLE_NOUNS


def role_after(text: str, end: int, limit: int) -> tuple[str, int]:
    """The role stated right after a name that ends at ``end``, and where it ends; empty where none is."""
    following = text[end : end + 1]
    if following not in (",", " ", "\n") or (
        following == " " and text[end + 1 : end + 2] not in _AFTER_A_SPACE
    ):
        return "", end
    match = _AFTER.match(text, end, min(limit, end + 200))
    if match is None:
        return _brackets_or_leads(text, end, limit)
    if match["party"]:
        return match["party"], match.end()
    if match["role"]:
        length = _role_length(match["role"], bare=not (match["article"] or match["who"]))
        if match["dash"] and not match["article"] and match["role"][0].isupper():
            length = 0  # a list of names rather than a role
        if length and not (match["who"] and not match["article"]):
            start = match.start("role")
            return _with_party(match, text[start : start + length]), start + length
    return _brackets_or_leads(text, end, limit)


def is_party(words: str) -> bool:
    """Whether the words are a party with or without a state: D-Ohio, Labour."""
    return _PARTY.fullmatch(words) is not None


def _with_party(match: re.Match[str], role: str) -> str:
    brackets = match["brackets"] or ""
    return f"{brackets}, {role}" if _PARTY.fullmatch(brackets) else role


def _brackets_or_leads(text: str, end: int, limit: int) -> tuple[str, int]:
    if text.startswith(" (", end):
        close = text.find(")", end, min(limit, end + 64))
        inside = text[end + 2 : close] if close > 0 else ""
        if _PARTY.fullmatch(inside):
            return inside, close + 1
    match = _LEADS.match(text, end, min(limit, end + 120))
    return (match["role"].rstrip(), match.end()) if match else ("", end)


def _role_length(words: str, bare: bool) -> int:
    """How many characters of the words behind a name are a role; 0 where they are none.

    ``bare`` words, with no article before them, must go on to a comma or a stop.
    """
    end = 0
    head_seen = False
    tokens = list(re.finditer(r"\S+", words))
    for at, token in enumerate(tokens):
        word = token.group()
        lower = word.lower()
        if lower in VERBS or lower in (
            "who",
            "which",
            "whose",
            "that",
            "when",
            "after",
            "as",
            "but",
            "while",
        ):
            break
        if not head_seen:
            following = tokens[at + 1].group() if at + 1 < len(tokens) else ""
            if _ends_noun_phrase(following):
                if not _is_role_noun(word):
                    return 0
                head_seen = True
            elif lower in STOPS or lower in DETERMINERS or at > 7:
                return 0
        elif lower in ("and", "or") and not _role_goes_on(tokens[at + 1 : at + 5]):
            break
        end = token.end()
    return end if head_seen else 0


def _is_role_noun(word: str) -> bool:
    lower = word.lower()
    return (
        lower in ROLE_NOUNS
        or word in ROLE_ABBREVIATIONS
        or lower.split("-")[-1] in ROLE_NOUNS
        or lower in ("prosecuting", "defending", "mitigating")
    )


def is_plural_role(word: str) -> bool:
    """Whether the word is the plural of a role noun, as before two names: "ministers A and B"."""
    lower = word.lower()
    return lower.endswith("s") and lower not in ROLE_NOUNS and lower[:-1] in ROLE_NOUNS


def _ends_noun_phrase(following: str) -> bool:
    lower = following.lower()
    return (
        not following
        or lower in PREPOSITIONS
        or lower in VERBS
        or lower in ("and", "who", "whose", "that", "which", "emeritus", "&")
    )


def _role_goes_on(tokens: list[re.Match[str]]) -> bool:
    """Whether the words after "and" still belong to the role: another office, or a field of work."""
    if not tokens:
        return False
    first = tokens[0].group()
    if first[0].islower():
        return True
    return any(_is_role_noun(token.group()) for token in tokens)


def body_after(text: str, end: int, limit: int) -> str:
    """The body that somebody speaks for: behind the name "of the Fire Department", or ", Red Cross."."""
    match = _OF_BODY.match(text, end, limit) or _BODY_ENDS.match(text, end, limit)
    return match["body"] if match else ""


def signature_role(text: str, end: int, block_end: int) -> str:
    """The role that follows a name without a comma and fills the rest of its block, as under a pull quote."""
    rest = text[end:block_end].strip()
    if not rest or len(rest) > 110 or text[end : end + 1] not in " \n" or rest[-1] in ".!?,;:":
        return ""
    words = rest.split()
    if words[0].lower() not in ROLE_NOUNS and words[0].lower() not in MODIFIERS:
        return ""
    return rest if _role_length(rest, bare=True) == len(rest) else ""
