"""Roles that stand behind a name: after a comma or a dash, in brackets, or under it as in a signature."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .capitals import letter, read_run
from .parties import PARTIES
from .reporting_words import TIME_WORDS
from .role_words import DETERMINERS, PREPOSITIONS, STOPS, VERBS
from .roles_before import NOT_OFFICES, is_role_noun
from .titles import MODIFIERS, ROLE_NOUNS
from .words import word_set

_NAME_OF_BODY = r"[A-Z][\w’'&-]*(?: (?:(?:of|for|and|&)(?: the)? )?[A-Z][\w’'&-]*){0,7}"
_BEFORE_BODY = (",", " of ", " from ", " with ", " (")
# An age may stand between. What a name ends in "of" is looked at first: far the commonest.
_OF_BODY = re.compile(
    rf"""(?: ,[ ]\d{{1,3}}(?=,) | [ ]\(\d{{1,3}}\) )? (?P<comma>,)?
         [ ](?P<link>of|from|with)[ ](?:the[ ])? (?P<body>{_NAME_OF_BODY.replace(" ", "[ ]")}) (?![\w’'])""",
    re.VERBOSE,
)
_BODY_ENDS = re.compile(rf", (?P<body>{_NAME_OF_BODY})(?=\.(?:\s|$)|$|\n)")
_BODY_BESIDE = re.compile(rf", (?P<body>{_NAME_OF_BODY})(?=[.,;:)”\"]|\s(?:said|says|told)\b|$)")
_PARTY = re.compile(
    rf"(?:[DRILSMV]|{'|'.join(sorted(PARTIES, key=len, reverse=True))})\.?"
    r"(?:\s?[,–-]\s?[A-Z][\w. ]{0,24})?"
)
_AFTER = re.compile(
    r"""
    (?:,[ ](?:Ph\.?D|M\.?D|[KQS]C|[OMC]BE|RN|J\.?D|D\.?O|CPA|Esq|FRS|DPhil|MSc|BSc)\.?(?=[, ]))?  # PhD
    (?:[ ]\((?P<brackets>[^()\n]{1,60})\))?                      # (D-Ohio)
    (?:
        ,?[ ](?P<party>[DRI]\.?-(?:(?:[A-Z]\.)+|[A-Z]\w+(?:\.|[ ][A-Z]\w+)?))(?=[,.\s]) # , D-Ohio,
      | (?: (?:[ ]\(\d{1,3}\)|[ ](?:aged?[ ])?\d{1,3})? (?:,[ ](?:aged?[ ])?\d{1,3}(?:[ ]?years?[ ]old)?)?
            (?: ,[ ]+ | (?P<dash>[ ][—–-]+[ ]) | [ ]?\n[ ]* | [ ]\((?=[Tt]he[ ]|an?[ ])
              | [ ](?=is[ ]|was[ ]|serves[ ]as[ ]|who[ ]is[ ]|who[ ]was[ ]) )
            (?P<who> who[ ]was[ ](?:then[ ]|previously[ ]|once[ ])?(?:serving|working|acting)[ ]as[ ]
                   | (?:who[ ])? (?:also[ ]|now[ ]|currently[ ])?
                     (?:is|was|serves[ ]as|served[ ]as) [ ](?:also[ ]|now[ ]|currently[ ]|then[ ])?
                   | who[ ](?:works?[ ]as|worked[ ]as|acts[ ]as|has[ ](?:been|served[ ]as)|had[ ]been
                     |became)[ ] )?
            (?: (?:now|then|currently|formerly|previously|also|later|himself|herself|both|already|as
                |until[ ]recently|at[ ]the[ ]time|once)[ ] )?
            (?P<article> (?:the|(?P<any>an?|another)|its|his|her|their|our
                |one[ ]of(?:[ ](?:the|his|her|their|its))?)[ ] )?
            (?P<role> (?: [^,.;:()“”"\n—–] | \.(?=\w) | (?<=\b[A-Z])\.
                | (?<=\b(?:Mr|Ms|Dr|St|Lt))\. | (?<=\b(?:Mrs|Sen|Gen|Gov|Rep))\.
                | \([A-Z]{2,8}\) ){3,190} )
        )
    )
    """,
    re.VERBOSE,
)
_OF = re.compile(r"\b(?:of|at|for|in)\b")
# What can follow a name where a role comes: a comma, brackets, a dash, an age, "is", "was", a party.
_BEFORE_ROLE = (
    *(", ", "\n", " (", " —", " –", " -", " is ", " was ", " who ", " serves as ", " age"),
    *(f" {sign}" for sign in "DRI0123456789"),
)
_LEADS = re.compile(
    r"""
    ,[ ] (?P<who> who[ ](?:currently[ ]|also[ ]|now[ ]|has[ ]|had[ ])? (?=\w) )?
    (?P<role>
        (?: representing
          | (?(who) (?:co-)?(?:heads?|leads?|chairs?|runs?|owns|directs?|coaches|manages?|headed|led|chaired
                |founded|represents?|captains|oversees|teaches|specialis\w+|specializ\w+|plays|works|edits
                |commands|commanded|supervises|presides|trains|studies) | (?!) ) )
        [ ](?=(?:the|an?|its|his|her|their|our|over|in|for|at|with)[ ]|[A-Z])
        (?: (?!and[ ]|who[ ]|which[ ])[^\s,.;:()“”"—–]+[ ]? ){1,10}
        (?: and[ ] (?: (?!and[ ]|who[ ])[^\s,.;:()“”"—–]+[ ] ){1,4}?
            (?:firm|company|business|group|programs?|cent(?:re|er)|school|team|department|agency|club)\b )?
    )
    """,
    re.VERBOSE,
)


# Positions in a team which behind a name are rather something else.
_NOT_BEHIND = NOT_OFFICES | {"safety", "count", "great", "local"}
_NO_VERBS = frozenset(["US"])
# What stands behind "Jane Roe, a …" without saying what she is.
_ABSTRACT = ("tion", "sion", "ment", "ness", "ity", "ism", "ance", "ence", "ing", "ship", "ure", "cy", "ly")
_NO_PERSONS = TIME_WORDS | word_set(
    """
    move claim charge idea fact thing way place name role post title job story case book film song show
    game match win loss victory defeat goal record score series race vote bill law deal plan bid trip
    visit speech call letter tweet email statement report study poll survey press sign result price cost
    sum figure number amount total half third quarter quarterly percent lot bit few little party group
    team club company firm charity bank school college church city town village country state region
    province district county house home street road river island car bus train plane ship dog cat horse
    bird fish tree life death murder crime attack war fight battle blow boost hit feat step sort kind
    type form part point matter problem threat risk issue concern source cause reason view belief feel
    policy programme program project campaign scheme site store shop restaurant hotel hospital park
    museum theatre network channel newspaper magazine paper website blog podcast nonprofit startup
    """
)


def role_after(text: str, end: int, limit: int) -> tuple[str, int]:
    """The role stated right after a name that ends at ``end``, and where it ends; empty where none is."""
    if not text.startswith(_BEFORE_ROLE, end):
        return "", end
    match = _AFTER.match(text, end, min(limit, end + 260))
    if match is None:
        return _brackets_or_leads(text, end, limit)
    if match["party"]:
        return match["party"], match.end()
    if match["role"]:
        is_told = bool(match["any"] and not match["who"])
        length = _role_length(match["role"], not (match["article"] or match["who"]), is_told)
        if match["dash"] and not match["article"] and match["role"][0].isupper():
            length = 0  # a list of names rather than a role
        is_titled = match["role"][0].isupper() and "is" in (match["who"] or "").split()
        if (
            length
            and match["who"]
            and not match["article"]
            and not is_titled
            and not _OF.search(match["role"], 0, length)
        ):
            length = 0  # "was mayor" may be anybody's; "was mayor of Leeds" is an office
        if length:
            start = match.start("role")
            stop = start + length if match["article"] else _with_body(text, start + length, limit)
            return _with_party(match, text[start:stop]), stop
    return _brackets_or_leads(text, end, limit)


def is_party(words: str) -> bool:
    """Whether the words are a party with or without a state: D-Ohio, Labour."""
    return _PARTY.fullmatch(words) is not None


def _with_body(text: str, end: int, limit: int) -> int:
    """Where a title ends with the body behind its comma: "Director, Roe Securities"."""
    match = _BODY_BESIDE.match(text, end, min(limit, end + 80))
    return match.end() if match and is_body(match["body"]) else end


def _with_party(match: re.Match[str], role: str) -> str:
    brackets = match["brackets"] or ""
    return f"{brackets}, {role}" if _PARTY.fullmatch(brackets) else role


def _brackets_or_leads(text: str, end: int, limit: int) -> tuple[str, int]:
    if text.startswith(" (", end):
        close = text.find(")", end, min(limit, end + 64))
        inside = text[end + 2 : close] if close > 0 else ""
        if _PARTY.fullmatch(inside) or (
            len(inside) > 2 and _role_length(inside.split(",")[0], bare=True) == len(inside.split(",")[0])
        ):
            return inside, close + 1
    match = _LEADS.match(text, end, min(limit, end + 120))
    return (match["role"].rstrip(), match.end()) if match else ("", end)


def _role_length(words: str, bare: bool, is_told: bool = False) -> int:
    """How many characters of the words behind a name are a role; 0 where they are none.

    ``bare`` words have no article before them. Where "a" or "another" stands before them they tell
    what the person is (``is_told``): then nearly any noun is a role.
    """
    end = 0
    head_seen = False
    tokens = list(re.finditer(r"\S+", words))
    for at, token in enumerate(tokens):
        word = token.group()
        lower = word.lower()
        if (
            word in ("-", "–")
            or (lower in VERBS and word not in _NO_VERBS)
            or lower
            in (
                "who",
                "which",
                "whose",
                "that",
                "when",
                "after",
                "as",
                "but",
                "while",
            )
        ):
            break
        if not head_seen:
            following = tokens[at + 1].group() if at + 1 < len(tokens) else ""
            if _ends_noun_phrase(following):
                if not (_is_role_noun(word) or (is_told and _is_of_person(word))):
                    if _is_in_name_of_body(tokens, at) or (
                        at < 6 and (_is_participle(following) or _lists_fields(tokens, at, bare))
                    ):
                        continue
                    return 0
                head_seen = True
            elif at and _is_in_name_of_body(tokens, at - 1):
                pass
            elif (word.islower() and lower in STOPS and not _joins_fields(tokens, at, bare)) or (
                lower in DETERMINERS or at > 7
            ):
                return 0
        elif _is_agent(tokens, at):
            break  # "a hotelier Roe tapped"
        elif lower in ("and", "or") and not _role_goes_on(tokens[at + 1 : at + 5]):
            break
        end = token.end()
    return len(_HANGING.sub("", words[:end])) if head_seen else 0


# What ties a role to words that are no part of it: "author of “The Weir”".
_HANGING = re.compile(rf"(?:[ ](?:and|or|&|{'|'.join(sorted(PREPOSITIONS))}))+$")


def _is_in_name_of_body(tokens: list[re.Match[str]], at: int) -> bool:
    """Whether "of" ties two capitalised words of one body: "State Department of Health press officer"."""
    if at + 3 >= len(tokens) or tokens[at + 1].group() not in ("of", "for"):
        return False
    return tokens[at].group()[0].isupper() and tokens[at + 2].group()[0].isupper()


def _lists_fields(tokens: list[re.Match[str]], at: int, bare: bool) -> bool:
    """Whether "and" follows and ties fields of one role: "Research and Advocacy Director"."""
    return at + 1 < len(tokens) and _joins_fields(tokens, at + 1, bare)


def _joins_fields(tokens: list[re.Match[str]], at: int, bare: bool) -> bool:
    if not bare or at == 0 or tokens[at].group() not in ("and", "&"):
        return False
    before, behind = tokens[at - 1].group(), [token.group() for token in tokens[at + 1 : at + 4]]
    if not behind or before[0].isupper() != behind[0][0].isupper() or letter(before) in "NF":
        return False
    return any(_is_role_noun(word) for word in behind)


def _is_agent(tokens: list[re.Match[str]], at: int) -> bool:
    """Whether a name and its verb follow a role without "whom": "a hotelier Roe tapped"."""
    word = tokens[at].group()
    if at and tokens[at - 1].group() in PREPOSITIONS:
        return False  # "a fellow at Roe specializing in"
    is_name = word.isalnum() and word[0].isupper()
    return is_name and at + 1 < len(tokens) and _is_participle(tokens[at + 1].group())


def _is_of_person(word: str) -> bool:
    """Whether a noun behind "Jane Roe, a …" can say what she is: it names no thing, time or deed."""
    lower = word.lower()
    if len(lower) < 3 or not lower.isalpha() or lower in _NO_PERSONS:
        return False
    return not lower.endswith(_ABSTRACT)


def _is_role_noun(word: str) -> bool:
    lower = word.lower()
    return lower not in _NOT_BEHIND and (
        is_role_noun(word) or lower in ("prosecuting", "defending", "mitigating")
    )


def _ends_noun_phrase(following: str) -> bool:
    lower = following.lower()
    return (
        not following
        or _is_participle(following)
        or lower in PREPOSITIONS
        or lower in VERBS
        or lower in ("and", "who", "whose", "that", "which", "emeritus", "&")
    )


def _is_participle(word: str) -> bool:
    """Whether the word may begin what hangs on a noun: "a lawyer representing the family"."""
    return word.islower() and "-" not in word and word.endswith(("ing", "ed"))


def _role_goes_on(tokens: list[re.Match[str]]) -> bool:
    """Whether the words after "and" still belong to the role: another office, or a field of work."""
    if not tokens:
        return False
    first = tokens[0].group()
    if first[0].islower():
        return True
    return any(_is_role_noun(token.group()) or letter(token.group()) in "OhK" for token in tokens)


@dataclass(frozen=True, slots=True)
class Body:
    """The body behind a name: its name, the words from "of" on, where they end, and what ties them."""

    name: str
    words: str
    end: int
    link: str
    is_apart: bool  # by a comma


def body_after(text: str, end: int, limit: int) -> Body | None:
    """The body that somebody speaks for: behind the name "of the Fire Department", or ", Red Cross."."""
    if not text.startswith(_BEFORE_BODY, end):
        return None
    match = _OF_BODY.match(text, end, min(limit, end + 140))
    if match:
        words = text[match.start("link") : match.end()]
        return Body(match["body"], words, match.end(), match["link"], bool(match["comma"]))
    match = _BODY_ENDS.match(text, end, min(limit, end + 140))
    return Body(match["body"], match["body"], match.end(), "", True) if match else None


def is_body(words: str) -> bool:
    """Whether capitalised words name an organisation by what they are: a university, an acronym."""
    return any(letter in "OhKA" for letter in read_run(words)[2])


def signature_role(text: str, end: int, block_end: int) -> str:
    """The role that follows a name without a comma and fills the rest of its block, as under a pull quote."""
    if text[block_end - 1] in ".!?,;:" or text[end : end + 1] not in " \n":
        return ""
    rest = text[end:block_end].strip()
    if not rest or len(rest) > 110 or rest[-1] in ".!?,;:":
        return ""
    words = rest.split()
    if words[0].lower() not in ROLE_NOUNS and words[0].lower() not in MODIFIERS:
        return ""
    return rest if _role_length(rest, bare=True) == len(rest) else ""
