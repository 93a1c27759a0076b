"""Notices about reuse: what they allow, and who owns the words."""

from __future__ import annotations

import re

from .findings import Reuse, RightsNotice
from .words import word_set, words_in

LONGEST_NOTICE = 3000

# Words that speak of using the words again, in the same notice as words that forbid or allow it.
REUSE = (
    r"(?:reproduc\w+|republish\w*|republication|redistribut\w+|distribut\w+|rewrit\w+|re-?broadcast"
    r"|broadcast|re-?us(?:e|ed|ing)|copy(?:ing)?|copied"
    r"|download\w*|stor(?:ing|age)|reprint\w*|retransmi\w+|re-?publish\w*|crawl\w*|scrap(?:e|ed|ing)"
    r"|published|used|using|use|transmitted|duplicat\w+|quot\w+|syndicat\w+)"
)
FORBIDS = re.compile(
    rf"""
      \b(?:may|must|can|shall|should|could)\s?not\s(?:be\s)?(?:\w+,?\s){{0,3}}{REUSE}\b
    | \b(?:is|are)\s(?:strictly\s|expressly\s)?(?:prohibited|forbidden|not\s(?:allowed|permitted))\b
    | \b(?:strictly|expressly)\s(?:prohibited|forbidden)\b
    | \b(?:without|needs?|requires?|subject\sto|only\swith|except\swith
        |with(?:out)?)\s(?:\w+,?\s){{0,6}}?(?:consent|permission|authori[sz]ation|approval|licen[cs]e
        |agreement)\b
    | \bno\spart\sof\sthis\b
    | \bpermission\s(?:is\s)?required\b
    | \bpersonal,?\s(?:and\s)?non-?commercial\suse\sonly\b
    | \bunauthori[sz]ed\s(?:\w+\s){{0,3}}{REUSE}
    | \ball\srights\s(?:are\s)?reserved\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
ALLOWS = re.compile(
    r"""
      \bcreative\scommons\b | \bCC[\s-]BY\b
    | \b(?:with|provided|if|subject\sto|only\swith)\s(?:\w+,?\s){0,8}?(?:credit|attribution|(?:hyper)?link
        |reference\sto|acknowledg\w+|source)\b
    | \b(?:link|hyperlink|reference|attribution|credit)\s(?:to\s(?:\S+\s){1,5})?is\s(?:required|mandatory
        |obligatory)\b
    | \brepublish\s(?:this|our)\s(?:\w+\s){0,3}(?:free|for\sfree)\b
    | \bread\sour\srepublishing\sguidelines\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
ALLOWING = word_set(
    """commons cc credit attribution link hyperlink reference source acknowledge acknowledged acknowledgement
    acknowledgment acknowledging republish republishing"""
)
# A condition alone is no rule: somebody must be allowed or obliged.
RULES = word_set(
    """may can must shall allowed permitted required mandatory obligatory only provided free license licensed
    licence licenced licenses licences commons guidelines prohibited forbidden welcome"""
)
FREE = re.compile(
    r"\b(?:may|can)\sbe\s(?:freely\s)?(?:reproduced|republished|used|reprinted|shared)\b", re.IGNORECASE
)
SPEAKS_OF_REUSE = re.compile(rf"\b{REUSE}\b", re.IGNORECASE)
MATERIAL = word_set(
    """content material materials article articles text texts information news website site web page pages
    photo photos photograph photographs photographic photography publication database story stories part
    portal copy service work rights"""
)
# A line without any of these is no notice; looking for them is cheap, first as whole words, then as parts.
NOTICE_WORDS = word_set(
    """consent consents permission permissions authorised authorized authorisation authorization unauthorised
    unauthorized prohibit prohibits prohibited forbidden reserved copyright copyrighted commons hyperlink
    hyperlinks republish republished republishing reproduce reproduced reproducing reproduction redistribute
    redistributed redistribution rewritten attribution guidelines reference link commercial"""
)
NOTICE_PARTS = (
    "consent",
    "permission",
    "authori",
    "prohibit",
    "forbidden",
    "rights reserved",
    "copyright",
    "©",
    "creative commons",
    "hyperlink",
    "republish",
    "reproduc",
    "redistribut",
    "rewritten",
    "commercial use only",
    "attribution",
    "guidelines",
    "reference to",
    "link to",
)
OWNER = re.compile(
    r"""
      (?:consent|permission|authori[sz]ation|approval|agreement)\s(?:of|from
          |by)\s(?:the\s)?(?P<consent>[A-Z][^,.;()]{1,80})
    | (?:©|\(c\)|copyright)\s?(?:©
        |\(c\))?\s?(?:\d{4}(?:\s?[-–]\s?\d{4})?,?\s)?(?:by\s)?(?:the\s)?(?P<mark>[A-Z][^.;|©()\d]{1,60})
    | \b(?:property|trademark)\sof\s(?P<property>[A-Z][^,.;()]{1,60})
    """,
    re.VERBOSE | re.IGNORECASE,
)
OWNER_TAIL = re.compile(
    r"\s(?:is|are|and its|headquartered|registered|which|who|all rights|unless|for|in|on|under|at"
    r"|strictly|has|was)\b.*\Z",
    re.IGNORECASE,
)
SAYING = word_set(
    """said says told added announced warned wrote writes explained claimed argued insisted tweeted court
    lawsuit sued ruling minister police"""
)


def find_rights(text: str, start: int = 0, words: frozenset[str] | None = None) -> RightsNotice | None:
    """What a line says of reuse, or None where it is no notice.

    ``start`` is its place in the copy, ``words`` are the words in it.
    """
    words = words_in(text) if words is None else words
    if len(text) > LONGEST_NOTICE or (words.isdisjoint(NOTICE_WORDS) and "©" not in text):
        return None
    low = text.lower()
    if "comments" in words and "copyright" not in words and "©" not in text:
        # What may become of readers' comments is no rule for the story.
        return None
    if not any(part in low for part in NOTICE_PARTS):
        return None
    reuse = _reuse_of(text, words) if words.isdisjoint(SAYING) else None
    if reuse is None:
        return None
    return RightsNotice(text, start, start + len(text), reuse, owner_of(text))


def _reuse_of(text: str, words: frozenset[str]) -> Reuse | None:
    if words.isdisjoint(MATERIAL) or not SPEAKS_OF_REUSE.search(text):
        return None
    if not words.isdisjoint(ALLOWING) and not words.isdisjoint(RULES) and ALLOWS.search(text):
        return Reuse.WITH_CREDIT
    if FORBIDS.search(text):
        return Reuse.PROHIBITED
    return Reuse.WITH_CREDIT if FREE.search(text) else None


def owner_of(text: str) -> str:
    """The owner whom the notice names, or nothing."""
    match = OWNER.search(text)
    if not match:
        return ""
    name = match[match.lastgroup or 0].strip()
    name = OWNER_TAIL.sub("", name).strip(" ,-–|")
    return name if name[:1].isupper() else ""
