"""Who publishes a page, among all the outlets that its lines could mean by naming themselves."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from enum import IntEnum

from .agencies import DOMAIN, is_agency, is_known_outlet, source_key, source_kind
from .bodies import initials
from .bylines import ROLE
from .findings import Confidence, Credit, CreditRole, FurnitureKind
from .named_outlets import known_outlets_in
from .page import Page
from .places import is_region


class Strength(IntEnum):
    """How plainly a line says that its page is an outlet's."""

    DOUBTFUL = 0
    # An agency or a parent company, by the mark of a page that names no other house.
    LEFT = 1
    ALONE = 2
    OWNER = 3
    TOLD = 4
    OFTEN = 5
    STATED = 6
    # By the mark of a page's copyright, whatever else it names.
    MARKED = 7


@dataclass(frozen=True, slots=True)
class Claim:
    """A credit, and how plainly it says that its page is the source's, if it says so."""

    credit: Credit
    strength: Strength

    @property
    def is_publishers(self) -> bool:
        return self.credit.role is CreditRole.PUBLISHED_BY


# Lines that name other houses as well, or none.
_OTHERS_LINES = frozenset(
    {
        FurnitureKind.PICTURE_CREDIT,
        FurnitureKind.CAPTION,
        FurnitureKind.SOCIAL_POST,
        FurnitureKind.CREDIT,
        FurnitureKind.BYLINE,
        FurnitureKind.DATE_LINE,
        FurnitureKind.HEADLINE_REPEAT,
        FurnitureKind.RELATED_LINK,
        FurnitureKind.TAGS,
        FurnitureKind.COMMENTS,
    }
)
# Houses that carry others' pages.
PLATFORMS = frozenset({"google news", "apple news", "yahoo", "yahoo news", "msn", "flipboard", "newsbreak"})
LONGEST_LINE = 600
# "LakesideHarbourNews.com"
CAMEL = re.compile(r"[A-Z][a-z]+")
INITIALS = re.compile(r"[A-Z]{2,4}")
LEAST_OFTEN = 2
OFTEN_STATED = 3
FEWEST_INITIALS = 3
MOST_OWNERS = 3
FEWEST_PARTS = 2
CALL_SIGN = re.compile(r"[CKW][A-Z]{3}")
# "KLAK", "NEWS10", and the groups that own such stations: "Gull Media"
STATION = re.compile(r"[CKW][A-Z]{3}\d{0,2}|[A-Z]{2,6}\d{1,2}")
GROUP = re.compile(r"\b(?:Media|Broadcasting|Television|Stations|Communications)\b")
LONGEST_PART = 40
# Agencies for which others' pages have parts: "AP Sports".
SENT_EVERYWHERE = frozenset({"AP", "AFP", "UPI", "PTI", "AAP", "PA"})
CREDITS = frozenset(
    {FurnitureKind.PICTURE_CREDIT, FurnitureKind.CREDIT, FurnitureKind.BYLINE, FurnitureKind.CAPTION}
)


def settle_publisher(page: Page, claims: list[Claim]) -> list[Credit]:
    """The credits of a page with one publisher, or none; what else claimed to be it says something less."""
    claims = _with_owned(page.text, claims)
    own = [claim for claim in claims if claim.is_publishers]
    if all(claim.strength < Strength.OFTEN for claim in own):
        own += _houses(page)
    own = _stations(own, claims) or own
    publisher = _choose(page.text, _but_filers(own, claims))
    key = source_key(publisher.source) if publisher else ""
    settled = [_as_called(page.text, publisher)] if publisher else []
    for claim in claims:
        is_own = source_key(claim.credit.source) == key
        if is_own and (_signs(claim) or (claim.is_publishers and claim.credit.source != settled[0].source)):
            continue
        if not claim.is_publishers or is_own:
            settled.append(claim.credit)
        elif claim.strength in {Strength.TOLD, Strength.DOUBTFUL}:
            role = CreditRole.REPORTED_VIA if publisher else CreditRole.PUBLISHED_BY
            settled.append(replace(claim.credit, role=role))
    return settled


def _stations(own: list[Claim], claims: list[Claim]) -> list[Claim]:
    """The station of the dateline, where nothing but its owner's mark says whose page it is: "(LTV10) —"."""
    filed = [c for c in claims if c.credit.role is CreditRole.FILED_BY and c.strength is Strength.STATED]
    stations = [c for c in filed if STATION.fullmatch(c.credit.source)]
    is_owners = bool(own) and all(c.strength is Strength.OWNER and GROUP.search(c.credit.source) for c in own)
    if not is_owners or len(stations) != 1:
        return []
    return [replace(c, credit=replace(c.credit, role=CreditRole.PUBLISHED_BY)) for c in stations]


def _with_owned(text: str, claims: list[Claim]) -> list[Claim]:
    """The claims, where a page's owner has an outlet's initials: "NYP Holdings" says that it is the Post's.

    An outlet that a line names alone is stated so; else it is the known one that the page names anywhere.
    """
    left = {c.credit.source.partition(" ")[0] for c in claims if c.strength is Strength.LEFT}
    owners = {short for short in left if short.isupper() and len(short) >= FEWEST_INITIALS}
    if not owners or len(owners) > MOST_OWNERS:
        return claims
    alone = {c.credit.source for c in claims if c.strength is Strength.ALONE and c.is_publishers}
    stated = {name for name in alone if initials(name) in owners}
    if stated:
        return [replace(c, strength=Strength.STATED) if c.credit.source in stated else c for c in claims]
    named = [claim for short in sorted(owners) if (claim := _named_by_initials(text, short))]
    return claims + named


def _named_by_initials(text: str, short: str) -> Claim | None:
    """The known outlet that the text names and whose initials these are."""
    words = r"\s".join(rf"{letter}[a-z]{{1,20}}" for letter in short if letter.isalpha())
    found = (m for m in re.finditer(rf"\b{words}\b", text) if is_known_outlet(m.group()))
    name = next(found, None)
    return Claim(_house(name.start(), name.group()), Strength.OFTEN) if name else None


def _but_filers(own: list[Claim], claims: list[Claim]) -> list[Claim]:
    """The claims without who filed the copy, where another house says plainly that the page is its."""
    filers = {
        source_key(c.credit.source)
        for c in claims
        if c.credit.role is CreditRole.FILED_BY and c.strength is Strength.STATED
    }
    spelt = {initials(c.credit.source) for c in own if " " in c.credit.source}
    own = [c for c in own if c.credit.source not in spelt or is_known_outlet(c.credit.source)]
    others = [claim for claim in own if source_key(claim.credit.source) not in filers]
    return others if any(claim.strength >= Strength.STATED for claim in others) else own


def _as_called(text: str, publisher: Credit) -> Credit:
    """The publisher by the words or initials by which its page calls it, where its mark has another form."""
    if INITIALS.fullmatch(publisher.source) and not is_known_outlet(publisher.source):
        full = _named_by_initials(text, publisher.source)
        return full.credit if full else publisher
    site = DOMAIN.fullmatch(publisher.source)
    label = publisher.source.removeprefix("www.").partition(".")[0]
    words = " ".join(CAMEL.findall(label)) if site else ""
    if site and label.islower() and is_known_outlet(f"The {label.title()}"):
        words = f"The {label.title()}"
    if " " in words and (at := text.find(words)) >= 0:
        return replace(publisher, text=words, start=at, end=at + len(words), source=words)
    key = source_key(publisher.source)
    short = key.upper()
    is_called = short in publisher.source.upper().split()
    is_rare = len(short) < FEWEST_INITIALS or text.count(short) <= text.count(publisher.source)
    if " " in key or is_called or is_rare:
        return publisher
    called = re.search(rf"\b{re.escape(short)}\b", text)
    if called is None or not is_known_outlet(short) or " " not in publisher.source:
        return publisher
    return replace(publisher, text=short, start=called.start(), end=called.end(), source=short)


def _signs(claim: Claim) -> bool:
    """Whether a page's last line is its publisher's name, which filed nothing to itself."""
    is_line = claim.strength is Strength.TOLD and claim.credit.role is CreditRole.FILED_BY
    return is_line and not is_agency(claim.credit.source)


def _choose(text: str, claims: list[Claim]) -> Credit | None:
    """The claim that says it most plainly; of equals the name that the page has most often."""
    claims = [c for c in claims if c.strength is not Strength.DOUBTFUL]
    claims = [c for c in claims if c.strength > Strength.LEFT] or claims
    alone = {source_key(c.credit.source) for c in claims if c.strength is Strength.ALONE}
    if len(alone) > 1:
        # A menu of sections, one of which may be named like a paper.
        plainer = [c for c in claims if c.strength > Strength.ALONE]
        claims = plainer or [c for c in claims if is_known_outlet(c.credit.source)]
    claims = _but_owner(claims)
    plainest = max((claim.strength for claim in claims), default=Strength.DOUBTFUL)
    if plainest >= Strength.OFTEN:
        owners = {source_key(c.credit.source) for c in claims if c.strength is Strength.OWNER}
        claims = [claim for claim in claims if claim.strength is plainest]
        # Whose mark the page bears as well goes before another that signs it.
        claims = [c for c in claims if source_key(c.credit.source) in owners] or claims
    if len({claim.credit.source for claim in claims}) <= 1:
        return max(claims, key=_plainness).credit if claims else None
    times = Counter(source_key(claim.credit.source) for claim in claims)
    return max(claims, key=lambda claim: _weight(text, claim, times)).credit


def _but_owner(claims: list[Claim]) -> list[Claim]:
    """The claims without the marks, where a page calls itself again and again by another name."""
    stated = Counter(source_key(c.credit.source) for c in claims if c.strength is Strength.STATED)
    marked = {source_key(c.credit.source) for c in claims if c.strength is Strength.MARKED}
    if len(marked) != 1 or not stated or max(stated.values()) < OFTEN_STATED or not marked.isdisjoint(stated):
        return claims
    return [c for c in claims if c.strength is not Strength.MARKED]


def _plainness(claim: Claim) -> tuple[Strength, int]:
    return claim.strength, -claim.credit.start


def _weight(text: str, claim: Claim, times: Counter[str]) -> tuple[bool, Strength, int, bool, int, int]:
    """Of claims that are not plain, one for a name that is known goes before one for any other."""
    name = claim.credit.source
    is_known = claim.strength < Strength.OFTEN and is_known_outlet(name)
    said = times[source_key(name)]
    is_name = DOMAIN.fullmatch(name) is None
    return is_known, claim.strength, said, is_name, text.count(name), -claim.credit.start


def _houses(page: Page) -> list[Claim]:
    """The known outlet that the page's own lines name more often than any other."""
    named: Counter[str] = Counter()
    first: dict[str, Credit] = {}
    for piece in page.pieces:
        if not piece.is_furniture or piece.label in _OTHERS_LINES or len(piece.text) > LONGEST_LINE:
            continue
        for low, name in known_outlets_in(piece.text):
            key = source_key(name)
            # Of one word, "Print" and "Insider" are menus' as well as outlets'.
            is_plain = " " not in name and (name.istitle() or is_region(name))
            if is_agency(name) or key in PLATFORMS or is_plain:
                continue
            named[key] += 1
            first.setdefault(key, _house(piece.start + low, name))
    ranked = [*named.most_common(2), ("", 0), ("", 0)]
    (key, count), (_, next_count) = ranked[:2]
    is_often = count >= LEAST_OFTEN and count > next_count
    return [Claim(first[key], Strength.OFTEN)] if is_often else _agencys_own(page)


def _agencys_own(page: Page) -> list[Claim]:
    """The agency or station whose own page it is, as several parts bear its name: "Reuters Summits"."""
    parts: dict[str, dict[str, Credit]] = {}
    for piece in page.pieces:
        name, _, rest = piece.text.partition(" ")
        is_part = piece.is_furniture and rest[:1].isupper() and len(piece.text) <= LONGEST_PART
        is_house = name not in SENT_EVERYWHERE and (is_agency(name) or CALL_SIGN.fullmatch(name))
        # One word in capitals behind a house reads like a name: "Reuters Investigates".
        is_word = piece.label is FurnitureKind.BYLINE and rest.isalpha() and not ROLE.match(rest)
        if is_part and is_house and (is_word or piece.label not in CREDITS):
            parts.setdefault(name, {})[piece.text] = _house(piece.start, name)
    own = [list(lines.values()) for lines in parts.values() if len(lines) >= FEWEST_PARTS]
    return [Claim(own[0][0], Strength.OFTEN)] if len(own) == 1 else []


def _house(at: int, name: str) -> Credit:
    role = CreditRole.PUBLISHED_BY
    return Credit(name, at, at + len(name), name, role, source_kind(name), Confidence.PROBABLE)
