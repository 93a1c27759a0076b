"""The body that somebody is of, where it stands behind the name: "Jane Roe of the Harbour Trust"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .capitals import is_first_name, read_run

_TITLED = r"(?:Gov|Sen|Rep|Mr|Mrs|Ms|Dr)\b"
_TIE = rf"(?:(?:of|for|and(?! {_TITLED})|&)(?: the| an?)? )?"
_NAME_OF_BODY = (
    r"(?:[A-Z][\w’'-]*\.(?:com|org|net)\b|(?:(?:[A-Z]\.){2,3} )?"
    rf"[A-Z][\w’'&-]*(?: {_TIE}[A-Z][\w’'&-]*){{0,7}})"
)
# What a body is, in small letters behind its name.
_KIND = (
    r"party|union|group|team|agency|firm|company|charity|institute|university|newspaper|club|bank|trust"
    r"|website|think[ -]tank"
    r"|(?:(?:national|city|state|metropolitan|local)[ ])?police(?:[ ](?:department|force|service))?"
)
_BEFORE_BODY = (",", " ,", " of ", " from ", " with ", " at the ", " (")
# An age may stand between. What a name ends in "of" is looked at first: far the commonest.
_OF_BODY = re.compile(
    rf"""(?: ,[ ]\d{{1,3}}(?=,) | [ ]\(\d{{1,3}}\) | ,[ ](?:Ph\.?D|M\.?D|R\.?N|J\.?D)\.?(?=,) )? (?P<comma>,)?
         [ ](?P<link>of|from|with|at(?=[ ]the[ ]))[ ](?:the[ ](?:[a-z][a-z-]+[ ]){{0,2}})?
         (?P<body>{_NAME_OF_BODY.replace(" ", "[ ]")}) (?![\w’'])
         (?P<kind> [ ](?:{_KIND})\b
                 | ,[ ]an?[ ](?:(?!who\b|that\b)[\w-]+[ ]){{0,9}}(?:{_KIND})(?=[,.]) )?""",
    re.VERBOSE,
)
_AND_ANOTHER = re.compile(r" and (?P<first>[A-Z][\w’'-]+) [A-Z]")
_BODY_ENDS = re.compile(
    rf" ?, (?P<body>{_NAME_OF_BODY})(?=\.(?:\s|$)|$|\n"
    r"|(?P<speaks> ?, (?:said|says|told|tells|added|adds|explained|explains|commented|warned)\b))"
)


@dataclass(frozen=True, slots=True)
class Body:
    """The body behind a name: its name, the words from "of" on, where they end, and what ties them."""

    name: str
    words: str
    end: int
    link: str
    is_apart: bool  # by a comma
    is_told: bool = False  # to be a body, by a noun behind its name
    speaks: bool = False  # what follows it is a verb of saying


def body_after(text: str, end: int, limit: int) -> Body | None:
    """The body that somebody speaks for: behind the name "of the Fire Department", or ", Red Cross."."""
    if not text.startswith(_BEFORE_BODY, end):
        return None
    match = _OF_BODY.match(text, end, min(limit, end + 200))
    if match:
        stop, other = match.end(), _AND_ANOTHER.search(match["body"])
        if other and (is_first_name(other["first"]) or match["body"][: other.start()].isupper()):
            stop = match.start("body") + other.start()  # "Jane Roe of Acme and John Doe of Weir Works"
        words, name = text[match.start("link") : stop], text[match.start("body") : stop]
        return Body(name, words, stop, match["link"], bool(match["comma"]), bool(match["kind"]))
    match = _BODY_ENDS.match(text, end, min(limit, end + 140))
    speaks = bool(match and match["speaks"])
    return Body(match["body"], match["body"], match.end(), "", True, speaks=speaks) if match else None


def is_body(words: str) -> bool:
    """Whether capitalised words name an organisation by what they are: a university, an acronym."""
    return any(letter in "OhKA" for letter in read_run(words)[2])
