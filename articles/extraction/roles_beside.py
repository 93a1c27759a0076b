"""The roles that stand beside a name, before it and behind it, and the body that somebody is of."""

from __future__ import annotations

import re

from .agencies import DOMAIN, is_agency, is_known_outlet
from .appositions import office_of_body, role_in_apposition
from .capitals import letter
from .chosen_role import says_little
from .employers import Body, body_after, is_body
from .mentions import SINGLE, Found
from .role_words import STOPS, VERBS
from .roles import is_party, role_after, signature_role
from .roles_before import OF_OTHERS, is_plural_role, is_rank, role_before, with_work

SPEECH_AFTER = re.compile(
    r",? (?:also |later |then )?(?:said|says|told|tells|added|adds|wrote|tweeted|asked|replied|recalled"
    r"|explained|noted|testified|insisted|argued|warned|admitted|joked|continued)\b"
)
SPEECH_BEFORE = re.compile(r"(?:said|says|added|told|asked|wrote|explained|recalled|replied|to) $")
_EMPLOYER = re.compile(r"(?<![\w-])(?P<body>[A-Z][\w&-]*(?: [A-Z][\w&-]*){0,4})(?:[’']s|(?<=s)[’']) $")
_OWNED = ("'s ", "’s ", "s' ", "s’ ")
LONGEST_EMPLOYER = 50
# What may stand between an owner and an office in capitals.
_NEW = re.compile(
    r" (?:(?:new|own|current|incoming|outgoing|interim|longtime|first|top|newly elected|leftist"
    r"|rightist|socialist|conservative|populist|embattled|exiled|ousted|outspoken|late|young|elderly"
    r"|powerful|military) "
    r"|(?:[A-Z][a-z]+ ){1,3})\Z"
)
LONGEST_NEW = 40
# What stands before a sentence's own subject: "In an interview with Jane Roe".
_FRONTED = re.compile(
    r"(?:\A|(?<=[.!?”\"’\n])|(?<=[.!?”\"’\n] ))"
    r"(?:In|At|On|During|After|Before|Following|Speaking|Talking|Asked|Via|Through|For|With)\b[^.!?,;:“”\"\n]*\Z"
)
LONGEST_FRONTED = 120
LONGEST_IN_BRACKETS = 40
ONE_OF = re.compile(
    r"\b(?:[Oo]ne|[Aa]nother) of (?:(?:the|his|her|its|their|our|two|three|four|five|several|many) ){0,2}\Z"
)
LONGEST_ONE_OF = 30
_PREFIX = re.compile(r"(?<![\w-])(?:co|ex|vice|then)-$")
_IN_INITIALS = re.compile(
    r"(?<![\w.])(?<!the )(?:L\.A|U\.S|U\.N|N\.Y|N\.J|D\.C|B\.C|E\.U|U\.K)\. (?:[A-Z][a-z]+ ){0,2}\Z"
)
# "Federal Reserve Bank of Ayr President"
_OF_HOUSE = re.compile(
    r"(?<![\w’'-])(?!(?:The|At|In|On|For|From|By|With|And|But) )(?:[A-Z][\w&’'-]* ){0,4}"
    r"(?:Bank|University|College|Institute|Chamber|Bureau|Association|Federation|Society|School|Museum|Hospital)"
    r" (?:of|for) (?:the )?(?:[A-Z][\w&’'-]* ){1,6}\Z"
)
LONGEST_HOUSE = 90  # characters
_CAMEL = re.compile(r"[a-z][A-Z]")
_OF_AGENCIES = frozenset(
    ["editor", "reporter", "correspondent", "journalist", "writer", "photographer", "chief"]
)
# "two materials scientists, Jane Roe and John Doe"
_TWO_NAMES = re.compile(r"(?:, [A-Z][\w’'-]+ [A-Z][\w’'-]+)?,? and [A-Z][\w’'-]+ [A-Z]")
_OF_SEVERAL = re.compile(
    r"\b(?:two|three|four|both|the|its|his|her|their|our) (?P<role>(?:[a-z-]+ ){0,3}(?P<noun>[a-z-]+s)), \Z"
)
LONGEST_SHARED = 70
# "32-year-old admirer Jane Roe"
_AGED = re.compile(r"\b(?P<role>\d{1,3}-year-old [a-z-]{3,}(?: [a-z-]{3,}){0,2}) \Z")
_STATES = STOPS | VERBS
_MEMBERS = frozenset(["Sen.", "Rep.", "Senator", "Representative", "Assemblyman", "Assemblywoman"])
# "a retired pilot named Jane Roe"
_CALLED = frozenset(["named", "called"])
_ARTICLES = ("a ", "an ", "A ", "An ")
LONGEST_AGED = 60
_AT_BODY = re.compile(r"[a-z] (?:at|for|with) (?:the )?[A-Z][\w.&-]+ \Z")
# "Jane Roe and Lakelandian John Doe, both teachers at the harbour school,"
_JOINED = re.compile(r" and (?:[A-Z][a-z]+(?:an|ese|ish) )?")
_OF_BOTH = re.compile(
    r"(?:, | ?[—–] ?)(?:both|the|the two|two)(?: of them)? (?:the )?"
    r"(?P<kind>(?:[A-Za-z][\w’'-]* ){0,3}?)(?P<noun>[a-z-]+s)"
    r"(?P<of> (?:of|at|for|in|with|from|who) [^,.;:()“”\"\n—–]{3,80})?(?=[,.;—–\n]| [—–])"
)
_FIRST = ("First ", "first ")
CLOSING = frozenset("”\"’'")
_AS_A = re.compile(r"\bAs an? $")


def add_roles(text: str, found: Found, start: int, end: int) -> None:
    """Add the roles in lower case, or beyond a comma, that stand around the name."""
    if found.role:
        _drop_agency(found)
        _add_prefix(text, found, start)
        _add_place(text, found, start)
        _add_house(text, found, start)
    if text.endswith(_FIRST, start, found.phrase_start) and text.startswith("Lady ", found.phrase_start):
        found.role = text[found.phrase_start - len("First ") : found.phrase_start + len("Lady")]
        found.phrase_start -= len("First ")
    if found.phrase_start > start and text[found.phrase_start - 1] == " ":
        _add_role_before(text, found, start)
    if not found.role_after:
        found.role_after = signature_role(text, found.end, end)
        if found.role_after:
            found.phrase_end = text.find(found.role_after, found.end) + len(found.role_after)
        else:
            found.role_after, found.phrase_end = _own_role_after(text, found.phrase_end, start, end)
    if not found.role_after:
        _add_body(text, found, end)
    elif found.role and is_party(found.role_after):
        found.role, found.role_after = f"{found.role}, {found.role_after}", ""


def _own_role_after(text: str, at: int, start: int, end: int) -> tuple[str, int]:
    """The role behind a name, unless another who holds it speaks: "In a talk with Roe, the mayor said"."""
    role, behind = role_after(text, at, end)
    is_open = role and text[behind : behind + 1] == " " and SPEECH_AFTER.match(text, behind)
    if is_open and _FRONTED.search(text, max(start, at - LONGEST_FRONTED), at):
        held, _, body = role.rpartition(", the ")
        return (held, behind - len(role) + len(held)) if held and body[:1].isupper() else ("", at)
    return role, behind


def _add_prefix(text: str, found: Found, start: int) -> None:
    """Add the "co-" or "ex-" in small letters to an office in capitals."""
    at = found.phrase_start
    prefix = _PREFIX.search(text, max(start, at - 7), at) if text[at - 1 : at] == "-" else None
    if prefix:
        found.role, found.phrase_start = prefix.group() + found.role, prefix.start()


def _add_place(text: str, found: Found, start: int) -> None:
    """Add the place in initials that an office is of: "L.A. County Sheriff Jane Roe"."""
    place = _IN_INITIALS.search(text, max(start, found.phrase_start - LONGEST_NEW), found.phrase_start)
    if place and not text.startswith((" and ", " & "), found.phrase_start - 1):
        found.role, found.phrase_start = place.group() + found.role, place.start()


def _add_house(text: str, found: Found, start: int) -> None:
    """Add the long name of the house that an office is of: "Federal Reserve Bank of Ayr President Roe"."""
    at = found.phrase_start
    house = _OF_HOUSE.search(text, max(start, at - LONGEST_HOUSE), at + len(found.role) + 1)
    if house and house.start() < at < house.end():
        found.role, found.phrase_start = text[house.start() : at] + found.role, house.start()


def _drop_agency(found: Found) -> None:
    """Drop the agency of a picture from the office of who is on it: "The Canadian Press Mayor Jane Roe"."""
    words = found.role.split()
    if len(words) < 2 or words[-1].lower() in _OF_AGENCIES:
        return
    for count in (2, 1):
        agency = " ".join(words[:count])
        if len(words) > count and is_agency(agency):
            found.phrase_start += len(agency) + 1
            found.role = found.role[len(agency) + 1 :]
            return


def _add_role_before(text: str, found: Found, start: int) -> None:
    """Add the role that ends at the blank before the name."""
    if found.role and not is_rank(found.role) and text.endswith(" and ", start, found.phrase_start):
        joined = found.phrase_start - len("and ")
        at = role_before(text, joined, start, "")
        if at < joined:  # "Acme co-founder and CEO Jane Roe"
            found.role = text[at : found.phrase_start + len(found.role)]
            found.phrase_start = at
            return
    named_from = found.phrase_start
    word = text[text.rfind(" ", start, named_from - 1) + 1 : named_from - 1]
    if word in _CALLED and not found.role:
        called = named_from - len(word) - 1
        at = role_before(text, called, start, "")
        if at < called and text.endswith(_ARTICLES, start, at):
            found.role, found.phrase_start = text[at : called - 1], at
        return
    if (word in STOPS and not found.role) or (word[-1:] in CLOSING and word[-2:-1] != "s"):
        return  # "killers of “British hero” John Roe"
    if word[-1:] == ",":
        has_office = found.role and not is_rank(found.role)
        if found.role in _MEMBERS:
            at = role_in_apposition(text, named_from, start)
            if at < named_from:  # "the committee's chairman, Sen. Jane Roe"
                found.role, found.phrase_start = f"{text[at:named_from].rstrip(' ,')}, {found.role}", at
            return
        at = named_from if has_office else role_in_apposition(text, named_from, start)
        if at == named_from and not has_office and _TWO_NAMES.match(text, found.end):
            shared = _OF_SEVERAL.search(text, max(start, named_from - LONGEST_SHARED), named_from)
            if shared and is_plural_role(shared["noun"]):
                at = shared.start("role")
    elif word[-1:] == ")" and not found.role:
        at = _before_brackets(text, named_from, start)
    else:
        at = role_before(text, named_from, start, found.role)
        if found.shape is SINGLE and _AT_BODY.search(text, at, named_from):
            return  # "a manager at Acme Cloud"
        if not found.role:
            at = min(at, office_of_body(text, named_from, start))
        elif not is_rank(found.role):
            at = _with_owner(text, at, start)
    if at < named_from:
        is_apposed = text[named_from - 2] == ","
        if is_apposed and says_little(text[at : named_from - 2]) and _AS_A.search(text, start, at):
            return  # "As a boy, Roe …"
        tail = named_from if is_apposed or not found.role else named_from + len(found.role)
        at = with_work(text, at, start)
        if is_apposed and (one := ONE_OF.search(text, max(start, at - LONGEST_ONE_OF), at)):
            at = one.start()
        role = text[at:tail].rstrip(" ,")
        found.role = role[0].lower() + role[1:] if role.lower().startswith(OF_OTHERS) else role
        found.phrase_start = at
    elif not (found.role or found.title):
        aged = _AGED.search(text, max(start, found.start - LONGEST_AGED), found.start)
        if aged and not (aged["role"].endswith("ed") or _STATES.intersection(aged["role"].split())):
            found.role, found.phrase_start = aged["role"], aged.start("role")
            return
        _add_employer(text, found, start)


def _with_owner(text: str, at: int, start: int) -> int:
    """Where an office in capitals begins with the body or country whose it is: "Niger's new President"."""
    led = _NEW.search(text, max(start, at - LONGEST_NEW), at)
    before = led.start() + 1 if led else at
    if not text.endswith(_OWNED, 0, before):
        return at
    owner = _EMPLOYER.search(text, max(start, before - LONGEST_EMPLOYER), before)
    if owner is None or letter(owner["body"].partition(" ")[0]) in "XvZz":
        return at
    return owner.start("body")


def _before_brackets(text: str, named_from: int, start: int) -> int:
    """Where an office begins whose field stands in brackets: "Magistrate (Revenue) Jane Roe"."""
    opening = text.rfind(" (", max(start, named_from - LONGEST_IN_BRACKETS), named_from) + 1
    at = role_before(text, opening, start, "") if opening and text[opening + 1].isupper() else opening
    return at if at < opening else named_from


def _add_employer(text: str, found: Found, start: int) -> None:
    """Add the body that somebody is of, where it stands before the name: "Lakeside Radio's Jane Roe"."""
    if not text.endswith(_OWNED, 0, found.start):
        return
    owner = _EMPLOYER.search(text, max(start, found.start - LONGEST_EMPLOYER), found.start)
    if owner is None:
        return
    first, _, rest = owner["body"].partition(" ")
    body = rest if rest and letter(first) in "Xv" else owner["body"]  # "As Xyz Radio's Jane Roe put it"
    if is_body(body) or _CAMEL.search(body):
        found.role, found.phrase_start = body, owner.end("body") - len(body)


def _add_body(text: str, found: Found, end: int) -> None:
    """Add the body that somebody speaks for: "Chief Jane Roe of the Fire Department"."""
    body = body_after(text, found.end, end)
    if body is None:
        return
    if not found.role:
        if _speaks_for(text, found, body):
            found.role_after, found.phrase_end = body.name, body.end
            more, stop = role_after(text, body.end, end) if text.startswith(", ", body.end) else ("", 0)
            if more:  # "Jane Roe of Lake College, one of the study’s authors,"
                found.role_after, found.phrase_end = f"{body.name}, {more}", stop
    elif body.link == "of" and not body.is_apart:
        if " of " not in found.role and "," not in found.role:
            found.role_after, found.phrase_end = f"{found.role} {body.words}", body.end
            more, stop = role_after(text, body.end, end) if text.startswith(", ", body.end) else ("", 0)
            if more:  # "Rep. Jane Roe of Ohio, a member of the committee"
                found.role_after, found.phrase_end = f"{found.role_after}, {more}", stop
    elif (body.link or body.speaks) and is_body(body.name):
        found.role_after, found.phrase_end = f"{found.role}, {body.name}", body.end


def _speaks_for(text: str, found: Found, body: Body) -> bool:
    """Whether somebody without a role is told to be of that body."""
    if body.is_told or (body.speaks and is_body(body.name)):
        return True
    said = SPEECH_BEFORE.search(text, max(0, found.start - 10), found.start)
    if body.link == "of" and (is_known_outlet(body.name) or DOMAIN.fullmatch(body.name)):
        return True  # "Jane Roe of The Lake Post"
    if body.is_apart and body.link == "of" and f"{found.text} " in body.name:
        return True  # "Jane Roe, of Jane Roe Wines,"
    if body.link and not is_body(body.name):
        # "said Jane Roe of the Log Cabin Republicans"
        return bool(said) and body.words.startswith("of the ") and " " in body.name
    if body.link and (body.is_apart or body.link == "of"):
        return True
    return bool(said or (body.link and SPEECH_AFTER.match(text, body.end)))


def share_role(text: str, every: list[Found], found: Found) -> None:
    """In "ministers Jane Roe and John Doe" both are ministers; so are they behind ", both ministers"."""
    before = every[-1] if every else None
    if before is None or found.role or found.title:
        return
    if before.role:
        is_joined = text[before.end : found.start] in (" and ", ", ", ", and ")
        if is_joined and is_plural_role(before.role.split()[-1]):
            found.role = before.role
    elif not before.role_after and _JOINED.fullmatch(text, before.end, found.start):
        told = _OF_BOTH.match(text, found.end)
        if told and is_plural_role(told["noun"]):
            before.role_after = found.role_after = f"{told['kind']}{told['noun'][:-1]}{told['of'] or ''}"
            found.phrase_end = told.end()
