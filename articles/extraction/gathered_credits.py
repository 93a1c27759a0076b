"""Every source that a page credits, in its head, in its own lines and in its story, each of them once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import zip_longest

from .agencies import bare_name, is_agency, is_known_outlet, looks_like_outlet, source_key
from .agency_lines import find_filing_agencies, signs_story
from .bodies import ACRONYM, full_name, initials
from .bylines import Meta, Stretch
from .closing_lines import find_closing_sources
from .copyright_marks import MARK, find_mark, holds_mark, is_parent, outlet_of, owner_in
from .credits import find_body_credits
from .findings import BlockKind, Confidence, Credit, CreditRole, FurnitureKind
from .inline import AT_END
from .named_outlets import known_outlets_in
from .own_names import find_appeal, find_own_names, is_menus_word
from .own_people import FIRST_PUBLISHED, find_own_people, is_of_own_picture, with_asker, writers_of
from .page import Page
from .page_credits import find_page_credits
from .pieces import COMMON, RIGHTS, Piece, ends_sentence
from .publisher import PLATFORMS, Claim, Strength, settle_publisher
from .repeats import SAID_BEFORE, SAID_TWICE
from .title_credits import (
    DEEPEST_TITLE,
    address_credits,
    breadcrumb_credits,
    buttoned_credits,
    head_credit,
    mailbox_credits,
    masthead_credits,
    newsroom_credits,
    permalink_credits,
    title_credits,
    top_title_credits,
    weblog_credits,
)
from .words import word_set

# By which word papers are called.
TITLES_LAST = word_set("times post globe journal herald tribune star sun news chronicle telegraph")
SHORT_NAME = re.compile(r" \((?:the )?(?P<name>[A-Z][a-z]*[A-Z][\w&-]{0,12})\)")
# "HRB data": a body under its initials.
WORKS_OF = re.compile(
    r"\s(?:data|figures|statistics|records|estimates|forecasts?|bulletin|guidelines|study|report|survey|analysis)\Z"
)
# Whose courtesy a copy is filed it.
COURTESY = ("Courtesy", "courtesy", "COURTESY")
# Words that begin a sentence and no name.
NOT_BEFORE_SURNAMES = COMMON | {"both", "like", "while", "although", "because", "whether", "once", "since"}
# What begins the points of a list, and how far below a line the next one is sought, in characters.
POINTS = ("•", "▪", "●")
FARTHEST_POINT = 40
# How far from the end of a page its appeals to the reader stand.
DEEPEST_APPEAL = 10
FEWEST_BRANDS = 3
NEAR_BRANDS = 4
FEWEST_BELOW = 3
SHORTEST_ITEM = 40  # characters
CLOCK_ENDS = ("a.m.", "p.m.")
LONGEST_OWNER = 4
# As American stations are called: "WLKE", "KLAK".
CALL_SIGN = re.compile(r"[KW][A-Z]{2,3}")
YEAR = re.compile(r"\d{4}")
# In how many paragraphs a story names the company that it tells of.
TIMES_TOLD = 3
# "Lake News’s guide", "Lake News has checked more than 90 claims"; "Lake News’s report" may stand elsewhere.
OF_ITSELF = re.compile(
    r"['’]s?\s(?!(?:report|story|article|interview|editorial|column|website|sister|correspondent)s?\b)"
    r"|\s(?:has|have|will)\s(?!(?:report|learn|obtain|publish|said|claim|confirm))"
)
LONGEST_POSTER = 60  # characters
HOSTED = ("\nHosted by\n", "\nHosted by\n\n")
# Words of companies that own papers and stations.
OWNERS_WORD = re.compile(
    r"\b(?:Networks?|Newspapers?|Media|Broadcasting|Communications|Television)(?:\sInc)?\Z"
)
# Companies that are called like an outlet, and have many.
OWNERS = frozenset(
    [
        "Postmedia",
        "Postmedia Network",
        "CBS Interactive",
        "CTVglobemedia Publishing",
        "News Limited",
        "NBCUniversal",
        "Fairfax Digital",
        "Time Inc",
    ]
)
# Agencies that filed together: "(Harbour News/Lakeside Press)".
ONE_AGENCY = re.compile(r"[^/\s][^/]*(?<!\s)")
LONGEST_RELAYED = 30
RELAYED = re.compile(r"\b(?:sources?|via|courtesy(?:\sof)?)\s?:?\s*\Z", re.IGNORECASE)
ROLE_ORDER = {
    CreditRole.FILED_BY: 0,
    CreditRole.PUBLISHED_BY: 1,
    CreditRole.PHOTO: 0,
    CreditRole.REPORTED_VIA: 2,
    CreditRole.REFERS_TO: 3,
}
PICTURES = frozenset({FurnitureKind.PICTURE_CREDIT, FurnitureKind.CAPTION})
# Why a line of a page's own may be taken for a caption.
SAID_AGAIN = frozenset({SAID_BEFORE, SAID_TWICE})
# Lines that do not speak for the page.
_OTHERS_WORDS = frozenset(
    {
        FurnitureKind.PICTURE_CREDIT,
        FurnitureKind.CAPTION,
        FurnitureKind.SOCIAL_POST,
        FurnitureKind.CREDIT,
        FurnitureKind.BYLINE,
        FurnitureKind.DATE_LINE,
        FurnitureKind.HEADLINE_REPEAT,
    }
)


# A partner of the page's house, whose mark it may show.
LICENSED = "name, logo and all associated elements"
# Between a publication's name and the line below it stand at most the bars of a table.
FARTHEST_BEYOND = 4
# "A publication by the Lake Group", below what it is called.
PUBLICATION = re.compile(r"\W{0,3}A (?:publication|division) (?:by|of)\b")
TITLE_OF_PAPER = re.compile(r"(?:The )?[A-Z][\w’'&.-]*(?: (?:of |and )?[A-Z][\w’'&.-]*){1,4}")


def gather_credits(page: Page) -> tuple[Credit, ...]:
    """The credits of a page whose pieces are all labelled."""
    claims = [
        *_meta_claims(page),
        *_claimed(_dateline_credits(page), Strength.STATED),
        *_claimed([*title_credits(page), *breadcrumb_credits(page), *weblog_credits(page)], Strength.STATED),
        *_claimed(top_title_credits(page), Strength.MARKED),
        *_claimed(permalink_credits(page), Strength.ALONE),
        *_claimed(buttoned_credits(page), Strength.MARKED),
        *_claimed(masthead_credits(page), Strength.OFTEN),
        *_claimed(address_credits(page), Strength.MARKED),
        *_claimed(newsroom_credits(page), Strength.TOLD),
        *_line_claims(page),
        *_owner_claims(page),
        *_claimed(_story_credits(page), Strength.TOLD),
    ]
    settled = _in_full(page.text, settle_publisher(page, _with_mail_houses(claims)))
    found = _distinct(_by_full_titles(settled))
    found = _with_filers(_on_own_page(page, found), _dateline_credits(page))
    found = with_asker(page.text, found)
    if any(c.role is CreditRole.PUBLISHED_BY for c in found):
        return found
    own = [*mailbox_credits(page)] or [*_speaks_of_itself(page)]
    return tuple(sorted([*found, *own], key=lambda c: (c.start, c.end)))


def _speaks_of_itself(page: Page) -> Iterator[Credit]:
    """The only outlet that a page names, where it tells what is its own: "Lake News’ guide to piers"."""
    named: dict[str, tuple[int, str]] = {}
    for piece in page.pieces:
        for low, name in known_outlets_in(piece.text):
            if not (is_agency(name) or source_key(name) in PLATFORMS or is_menus_word(name)):
                named.setdefault(source_key(name), (piece.start + low, name))
    if len(named) != 1:
        return
    ((at, name),) = named.values()
    if OF_ITSELF.match(page.text, at + len(name)):
        credit = head_credit(page.text, at, at + len(name), CreditRole.PUBLISHED_BY)
        yield replace(credit, confidence=Confidence.PROBABLE)


def filers_in_head(page: Page, found: Iterable[Credit]) -> list[Credit]:
    """Who filed by a dateline or a byline, which stand above a story's second paragraph.

    The first may be its standfirst, or a notice.
    """
    paragraphs = [p.start for p in page.pieces if p.is_prose and isinstance(p.label, BlockKind)]
    end = paragraphs[min(1, len(paragraphs) - 1)] if paragraphs else 0
    filers = (c for c in found if c.role is CreditRole.FILED_BY and c.confidence is not Confidence.DOUBTFUL)
    lines = ((c, page.pieces[page.index_at(c.start)]) for c in filers if c.start < end)
    return [c for c, line in lines if not isinstance(line.label, BlockKind)]


def _on_own_page(page: Page, found: tuple[Credit, ...]) -> tuple[Credit, ...]:
    """The credits, where a paper or a station that signs in the head publishes what it files.

    Only agencies file to others' pages by a dateline or a byline, where the page names no other publisher.
    """
    own = next(
        (c for c in found if c.role is CreditRole.PUBLISHED_BY and c.confidence is not Confidence.DOUBTFUL),
        None,
    )
    signed = [
        c
        for c in filers_in_head(page, found)
        if (is_known_outlet(c.source) or CALL_SIGN.fullmatch(c.source)) and not is_agency(c.source)
    ]
    if own and _own_strength(own.source) is Strength.OWNER and signed:
        own = None
        found = tuple(c for c in found if c.role is not CreditRole.PUBLISHED_BY)
    if not signed or (own and source_key(own.source) != source_key(signed[0].source)):
        return found
    kept = [c for c in found if c is not signed[0]]
    kept += [] if own else [replace(signed[0], role=CreditRole.PUBLISHED_BY)]
    return tuple(sorted(kept, key=lambda c: (c.start, c.end)))


def _with_filers(found: tuple[Credit, ...], datelines: list[Credit]) -> tuple[Credit, ...]:
    """The credits, with the agency that a dateline names as the one that files to its own page."""
    filed = {source_key(c.source) for c in datelines if c.role is CreditRole.FILED_BY and is_agency(c.source)}
    # What an agency was told stands in its own copy.
    found = tuple(
        c for c in found if not (c.role is CreditRole.REPORTED_VIA and source_key(c.source) in filed)
    )
    known = {(source_key(c.source), c.role) for c in found}
    filers = [c for c in datelines if c.role is CreditRole.FILED_BY and is_agency(c.source)]
    more = [c for c in filers if (source_key(c.source), c.role) not in known]
    return tuple(sorted([*found, *more], key=lambda c: (c.start, c.end)))


def _in_full(text: str, found: list[Credit]) -> list[Credit]:
    """The credits, with the full names of bodies for the initials by which the page calls them later."""
    spelt: dict[str, str] = {}
    for credit in found:
        if credit.role is CreditRole.REFERS_TO and " " in credit.source:
            spelt.setdefault(initials(credit.source), credit.source)
    bracketed = _short_names(text, found)
    named = []
    for credit in found:
        if credit.source in bracketed and bracketed[credit.source][1] is credit.role:
            credit = replace(credit, source=bracketed[credit.source][0])
        elif credit.role is CreditRole.REFERS_TO and ACRONYM.match(credit.source):
            full = spelt.get(credit.source) or full_name(text, credit.source)
            spelt.setdefault(credit.source, full or credit.source)
            credit = replace(credit, source=full or credit.source)
        named.append(credit)
    return [_in_full_of_work(credit, spelt) for credit in named]


def _by_full_titles(found: list[Credit]) -> list[Credit]:
    """The credits, with the whole title of a paper that is called by its last word: "told the Times"."""
    titles = {
        bare_name(c.source.rpartition(" ")[2]): c.source
        for c in found
        if " " in bare_name(c.source) and is_known_outlet(c.source)
    }
    called = titles.keys() & TITLES_LAST
    return [
        replace(c, source=titles[bare_name(c.source)])
        if c.role is CreditRole.REPORTED_VIA and bare_name(c.source) in called
        else c
        for c in found
    ]


def _short_names(text: str, found: list[Credit]) -> dict[str, tuple[str, CreditRole]]:
    """The short names in brackets behind bodies that are credited: "Lakes Met Office (MetLakes)"."""
    short: dict[str, tuple[str, CreditRole]] = {}
    for credit in found:
        name = f"{credit.source} ("
        at = text.find(name, credit.start, credit.end + len(name)) if " " in credit.source else -1
        match = SHORT_NAME.match(text, at + len(credit.source)) if at >= 0 else None
        if match:
            short.setdefault(match["name"], (credit.source, credit.role))
    return short


def _in_full_of_work(credit: Credit, spelt: dict[str, str]) -> Credit:
    """The credit of "HRB data" under the name of a body that is credited for itself as well."""
    full = spelt.get(WORKS_OF.sub("", credit.source)) if credit.role is CreditRole.REFERS_TO else None
    return replace(credit, source=full) if full else credit


def _with_mail_houses(claims: list[Claim]) -> list[Claim]:
    """The claims, where an address only says that the page is a house's that the story names as well."""
    houses = {source_key(c.credit.source) for c in claims if _is_of_mail(c)}
    rest = [claim for claim in claims if not _is_of_mail(claim)]
    if not houses:
        return rest
    return [
        Claim(replace(c.credit, role=CreditRole.PUBLISHED_BY, confidence=Confidence.PROBABLE), Strength.TOLD)
        if c.credit.role is CreditRole.REPORTED_VIA and source_key(c.credit.source) in houses
        else c
        for c in rest
    ]


def _is_of_mail(claim: Claim) -> bool:
    """Whether nothing but an address names a house: "news@harbourpost.example"."""
    is_bare = claim.credit.source.islower() and "." not in claim.credit.source
    return claim.is_publishers and is_bare and claim.strength is not Strength.MARKED


def _claimed(found: Iterable[Credit], strength: Strength) -> list[Claim]:
    return [Claim(c, Strength.DOUBTFUL if c.confidence is Confidence.DOUBTFUL else strength) for c in found]


def _owner_claims(page: Page) -> list[Claim]:
    """Whose copyright a notice of reuse says that the page is, which may be a company's of another name."""
    for piece in page.pieces:
        is_mark = piece.label is RIGHTS and (
            MARK.match(piece.text) or piece.text.startswith(("All content", "All Content", "All material"))
        )
        found = owner_in(piece.text) if is_mark else None
        if found and found[1].count(" ") <= LONGEST_OWNER:
            at, owner = piece.start + found[0], outlet_of(found[1])
            return [Claim(head_credit(page.text, at, at + len(owner)), _owners_strength(owner))]
    return []


def _owners_strength(owner: str) -> Strength:
    """An owner with an outlet's name publishes; another may own several outlets."""
    is_outlet = is_known_outlet(owner) or (looks_like_outlet(owner) and not OWNERS_WORD.search(owner))
    return Strength.STATED if is_outlet else Strength.OWNER


def _own_strength(name: str) -> Strength:
    """A page that turns to its reader says its own name, or that of the company which owns it."""
    is_owner = name in OWNERS or (bool(OWNERS_WORD.search(name)) and not is_known_outlet(name))
    return Strength.OWNER if is_owner else Strength.STATED


def _meta_claims(page: Page) -> list[Claim]:
    """Outlets and agencies of the head's lines."""
    claims = []
    headline = next((p.start for p in page.pieces if p.is_headline), 0)
    depths = {piece.start: depth for depth, piece in enumerate(page.pieces)}
    for start, meta in page.metas.items():
        # A name alone above the headline is the page's own, be it an outlet's or an agency's.
        is_alone = not meta.has_date and not meta.byline
        role = CreditRole.PUBLISHED_BY if start < headline and is_alone else None
        is_bracketed = is_alone and page.text.startswith("(", start)
        strength = Strength.ALONE if is_alone else Strength.STATED
        if is_alone and not depths.get(start) and _is_masthead(page):
            strength = Strength.MARKED
        if (
            page.text.startswith(("—", "–", "- "), start)
            and "(@" in page.text[start : start + LONGEST_POSTER]
        ):
            continue  # who posted what the page shows
        of_station = _station_of(page.text, start, meta)
        for low, high in meta.outlets:
            name = page.text[start + low : start + high]
            if name.rstrip().endswith(":"):
                continue  # "The Week: July 20"
            if name.startswith(("Today's ", "Today’s ")) and not is_known_outlet(name):
                low += len("Today's ")
            if of_station:
                # "Jane Doe, USA TODAY, KLAK": the station's page has what another house filed.
                is_last = (low, high) == of_station
                kind = CreditRole.PUBLISHED_BY if is_last else CreditRole.FILED_BY
                credit = head_credit(page.text, start + low, start + high, kind)
                claims.append(Claim(credit, Strength.MARKED if is_last else Strength.STATED))
                continue
            is_signed = is_alone and _stands_below_byline(page, start)
            if (is_alone and not is_signed) and (
                is_menus_word(name) or (depths.get(start, 0) > DEEPEST_TITLE and " " not in name)
            ):
                continue
            from_there = is_relayed(page.text, start, (low, high))
            is_filed = page.text.startswith(COURTESY, start) or is_agency(name)
            relayed = CreditRole.FILED_BY if is_filed else CreditRole.REPORTED_VIA
            if is_bracketed and is_known_outlet(name):
                # As in a dateline.
                role = CreditRole.FILED_BY
            is_whole = low == 0 and page.text.startswith(("\n", "\r"), start + high)
            if is_signed and is_whole and role is None:
                role = CreditRole.FILED_BY
            credit = head_credit(page.text, start + low, start + high, relayed if from_there else role)
            claims.append(Claim(credit, strength))
    for start, meta in page.asides.items():
        claims += _claimed(
            [head_credit(page.text, start + low, start + high) for low, high in meta.outlets], Strength.ALONE
        )
    return claims


def _station_of(text: str, start: int, meta: Meta) -> Stretch | None:
    """The station that a byline names behind the house whose copy it carries."""
    if not meta.byline or len(meta.outlets) != 2:
        return None
    (_, end), last = meta.outlets
    is_behind = text[start + end : start + last[0]].strip() == ","
    return last if is_behind and CALL_SIGN.fullmatch(text, start + last[0], start + last[1]) else None


def _is_masthead(page: Page) -> bool:
    """Whether a page's first line is a known outlet of several words, and no house's list of its sites."""
    top, *below = (piece.text for piece in page.pieces[:2])
    return " " in top and is_known_outlet(top) and not any(map(is_known_outlet, below))


def _is_between_links(text: str, start: int) -> bool:
    """Whether the lines above and below are points of a list, and this one tells whose the first is."""
    end = start
    while end and text[end - 1].isspace():
        end -= 1
    above = text.rfind("\n", 0, end) + 1
    if not text[above : above + FARTHEST_POINT].lstrip().startswith(POINTS):
        return False
    below = text.find("\n", start)
    return below > 0 and text[below : below + FARTHEST_POINT].lstrip().startswith(POINTS)


def _stands_below_byline(page: Page, start: int) -> bool:
    """Whether the line above is a writer's name behind By, whose house then stands on this one."""
    above = max((at for at in page.metas if at < start), default=-1)
    meta = page.metas.get(above)
    if meta is None or not meta.byline or not meta.is_labelled or meta.has_date:
        return False
    return not page.text[above + meta.byline[1] : start].strip()


def _dateline_credits(page: Page) -> list[Credit]:
    """Outlets and agencies of the datelines."""
    found = []
    for start, dateline in page.datelines.items():
        if dateline.outlet:
            low, high = dateline.outlet
            found.append(head_credit(page.text, start + low, start + high, CreditRole.PUBLISHED_BY))
        if dateline.agency:
            low, high = dateline.agency
            found += [
                head_credit(page.text, *span, CreditRole.FILED_BY)
                for one in ONE_AGENCY.finditer(page.text, start + low, start + high)
                for span in _each_agency(page.text, *one.span())
            ]
    return found


def _each_agency(text: str, low: int, high: int) -> list[Stretch]:
    """Where the names stand of two known houses that "and" joins, or else the whole: "CNN and AP"."""
    first, joint, second = text[low:high].partition(" and ")
    if not (joint and is_known_outlet(first) and is_known_outlet(second)):
        return [(low, high)]
    return [(low, low + len(first)), (high - len(second), high)]


def is_relayed(text: str, start: int, outlet: Stretch) -> bool:
    """Whether the line says that the story is from there: "Source: Radio Example"."""
    return bool(RELAYED.search(text, start, start + outlet[0]))


def is_relayed_to(text: str, at: int) -> bool:
    """Whether what stands before the place says that the story is from the house there."""
    return bool(RELAYED.search(text, max(0, at - LONGEST_RELAYED), at))


def _is_among_codes(page: Page, i: int) -> bool:
    """Whether a line is one of a list of states: "OR", "PA", "PR"."""
    near = [piece.text for piece in page.pieces[max(0, i - 1) : i + 2]]
    return len(near) > 2 and all(len(text) == 2 and text.isupper() for text in near)


def _is_among_houses(page: Page, i: int) -> bool:
    """Whether a house stands alone amid others on lines of their own, as an owner lists its brands."""
    near = [piece.text for piece in page.pieces[max(0, i - NEAR_BRANDS) : i + NEAR_BRANDS + 1]]
    return is_known_outlet(page.pieces[i].text) and sum(map(is_known_outlet, near)) >= FEWEST_BRANDS


# How a house's desk signs off its own story: "Source: LTV/ab(cd)"
SIGNED_OFF = re.compile(r"Source: (?P<house>[A-Z][\w ]{1,30})/[a-z]{2,3}(?:\([a-z]{2,3}\))?")


def _has_handle_of(text: str, house: str) -> bool:
    """Whether somebody of a house is named by a handle, as on its own pages: "@janedoeLTV"."""
    return re.search(rf"@\w+{re.escape(house)}\b", text) is not None


def _line_claims(page: Page) -> list[Claim]:
    """What the page's own lines credit, and what they call the page."""
    claims = []
    writers = writers_of(page)
    for i, (piece, below) in enumerate(zip_longest(page.pieces, page.pieces[1:])):
        beyond = next((p for p in page.pieces[i + 1 : i + FARTHEST_BEYOND] if p.text.strip("| ")), None)
        is_listed = piece.is_furniture and (
            _is_between_links(page.text, piece.start) or _is_among_codes(page, i) or _is_among_houses(page, i)
        )
        claims += [] if is_listed else _claimed(find_filing_agencies(piece), Strength.TOLD)
        if beyond is not None and (named := _publication(piece, beyond)):
            claims.append(Claim(head_credit(page.text, *named), Strength.STATED))
        if not piece.is_furniture:
            is_low = len(page.pieces) - i <= DEEPEST_APPEAL
            claims += _claimed(find_appeal(piece), Strength.STATED) if is_low else []
            claims += find_own_people(piece)
            if piece.label is RIGHTS:
                claims += _claimed(find_closing_sources(piece), Strength.TOLD)
                claims += _mark_claims(page, piece, below)
            continue
        signed = SIGNED_OFF.fullmatch(piece.text)
        if signed and (not is_agency(signed["house"]) or _has_handle_of(page.text, signed["house"])):
            low, high = (piece.start + place for place in signed.span("house"))
            own = head_credit(page.text, low, high, CreditRole.PUBLISHED_BY)
            claims.append(Claim(own, Strength.STATED))
            continue
        is_filed = _closes_story(page, i) and signs_story(piece)
        for credit in find_page_credits(piece):
            is_of_part = piece.reason == AT_END and _is_of_part(page, i, credit)
            if is_of_part and not _is_items(page, i, credit):
                continue
            role = CreditRole.FILED_BY if is_filed else credit.role
            role = CreditRole.REPORTED_VIA if is_of_part else role
            role = CreditRole.PHOTO if piece.reason == AT_END and _heads_page(page, i) else role
            if is_listed and role is CreditRole.FILED_BY:
                continue
            strength = Strength.TOLD if piece.label is FurnitureKind.CREDIT else Strength.ALONE
            claims.append(Claim(replace(credit, role=role), strength))
            if role is CreditRole.PHOTO and is_of_own_picture(page.text, credit, writers):
                own = replace(credit, role=CreditRole.PUBLISHED_BY, confidence=Confidence.PROBABLE)
                claims.append(Claim(own, Strength.ALONE))
        if piece.label is FurnitureKind.DATE_LINE and (first := FIRST_PUBLISHED.match(piece.text)):
            low, high = (piece.start + place for place in first.span("name"))
            claims.append(Claim(head_credit(page.text, low, high), Strength.STATED))
        if piece.label is FurnitureKind.CREDIT:
            claims += _claimed(find_appeal(piece), Strength.STATED)
        if piece.label not in _OTHERS_WORDS or piece.reason in SAID_AGAIN:
            claims += _mark_claims(page, piece, below)
            claims += [Claim(c, _own_strength(c.source)) for c in find_own_names(piece)]
    return claims


def _publication(piece: Piece, below: Piece) -> Stretch | None:
    """The name of a publication, where the line below says whose it is: "A publication by the Lake Group"."""
    if not piece.is_furniture or not PUBLICATION.match(below.text):
        return None
    name = piece.text.strip("| \t")
    start = piece.start + piece.text.find(name)
    return (start, start + len(name)) if TITLE_OF_PAPER.fullmatch(name) else None


def _is_of_part(page: Page, i: int, credit: Credit) -> bool:
    """Whether a house in brackets stands amid the story, as a channel behind a programme: "8 p.m. (CBS)"."""
    is_amid = any(isinstance(p.label, BlockKind) for p in page.pieces[i + 1 :])
    return not is_agency(credit.source) and (is_amid or page.pieces[i - 1].text.endswith(CLOCK_ENDS))


def _is_items(page: Page, i: int, credit: Credit) -> bool:
    """Whether a house in brackets ends an item that a digest has from there: "Gulls are back. (Wired)"."""
    item = page.pieces[i - 1].text
    ends = item[-1] in '.”"' and not item.endswith(CLOCK_ENDS)
    return ends and len(item) >= SHORTEST_ITEM and is_known_outlet(credit.source)


def _heads_page(page: Page, i: int) -> bool:
    """Whether a line ends the first paragraph of a page, as a caption stands there and no whole story."""
    heads = (
        j for j, p in enumerate(page.pieces[:i]) if p.label in {BlockKind.PARAGRAPH, FurnitureKind.CAPTION}
    )
    is_first = next(heads, i) == i - 1
    return is_first and sum(p.label is BlockKind.PARAGRAPH for p in page.pieces) > FEWEST_BELOW


def _closes_story(page: Page, i: int) -> bool:
    """Whether a line that credits a picture stands where the story has ended."""
    above, below = page.pieces[i - 1] if i else None, page.pieces[i + 1] if i + 1 < len(page.pieces) else None
    if page.pieces[i].label not in PICTURES or above is None or not isinstance(above.label, BlockKind):
        return False
    is_story = below is not None and below.is_prose and isinstance(below.label, BlockKind)
    return ends_sentence(above.text) and not is_story


def _mark_claims(page: Page, piece: Piece, below: Piece | None) -> list[Claim]:
    """Whose copyright a line says that the page is; an agency's or a parent's may be all there is."""
    if not holds_mark(piece):
        return []
    claims = []
    for credit in find_mark(piece, below):
        owner = credit.source
        if _is_told_of(page, owner):
            continue
        if called := _called_about(page, owner):
            claims.append(Claim(replace(credit, source=called), Strength.MARKED))
            continue
        # A portal that hosts an agency's pages has its own mark as a picture above.
        if credit.role is CreditRole.FILED_BY and page.text.endswith(HOSTED, 0, piece.start):
            own = replace(credit, role=CreditRole.PUBLISHED_BY, confidence=Confidence.PROBABLE)
            claims.append(Claim(own, Strength.MARKED))
            continue
        is_left = is_parent(owner) or LICENSED in piece.text
        strength = Strength.LEFT if is_left else _owners_strength(owner)
        is_outlets = strength is Strength.STATED and credit.role is CreditRole.PUBLISHED_BY
        claims.append(Claim(credit, Strength.MARKED if is_outlets else strength))
        is_own = not YEAR.search(credit.text) and "reserved" in piece.words
        if credit.role is CreditRole.FILED_BY and is_own:
            # "© 2008 AP" stands below a story wherever it is; so does not "© Reuters 2008".
            own = replace(credit, role=CreditRole.PUBLISHED_BY, confidence=Confidence.PROBABLE)
            claims.append(Claim(own, Strength.LEFT))
    return claims


def _called_about(page: Page, owner: str) -> str:
    """The first words of an owner's name under which the page tells of itself: "About Crux"."""
    words = owner.split(" ")
    shorter = (" ".join(words[:count]) for count in range(len(words) - 1, 0, -1))
    return next((name for name in shorter if f"\nAbout {name}\n" in page.text), "")


def _is_told_of(page: Page, owner: str) -> bool:
    """Whether an owner that is no outlet by its name is the company of which the story tells."""
    if looks_like_outlet(owner) or is_agency(owner):
        return False
    first = re.compile(rf"\b{re.escape(owner.removeprefix('The ').split(' ')[0])}\b")
    told = sum(first.search(p.text) is not None for p in page.pieces if isinstance(p.label, BlockKind))
    return told >= TIMES_TOLD


def _story_credits(page: Page) -> list[Credit]:
    found = [
        credit
        for piece in page.pieces
        if isinstance(piece.label, BlockKind)
        for credit in find_body_credits(piece.text, piece.start, piece.words)
    ]
    # Each name is looked for once, however often a story has it.
    doubtful = {c.source for c in found if _is_doubtful(c) or _may_be_persons(c)}
    surnames = {name for name in doubtful if _may_be_surname(page.text, name)}
    told_of = {name for name in doubtful - surnames if _is_told_of(page, name)}
    called = {name for name in {c.source for c in found} if _is_short_for_body(page.text, name)}
    return [
        c
        for c in found
        if not (_may_be_persons(c) and c.source in surnames)
        and not (_is_doubtful(c) and (c.source in surnames or (c.source in told_of and _says(page.text, c))))
        and not (c.role is CreditRole.REPORTED_VIA and c.source in called)
    ]


def _may_be_persons(credit: Credit) -> bool:
    """Whether who writes or reports so has but one name, which no table has as an outlet's."""
    is_lone = " " not in credit.source and credit.source[1:].islower()
    return credit.role is CreditRole.PUBLISHED_BY and is_lone and not is_known_outlet(credit.source)


def _is_doubtful(credit: Credit) -> bool:
    return credit.role is CreditRole.REFERS_TO and credit.confidence is Confidence.DOUBTFUL


def _says(text: str, credit: Credit) -> bool:
    """Whether a company of which the story tells ends the words that credit it, and so speaks for itself."""
    return text.startswith((".", ","), credit.end)


def _is_short_for_body(text: str, name: str) -> bool:
    """Whether a call sign is the short name of a body that the page has in full: "Dock Agency (KDCA)"."""
    if not name.isupper() or is_known_outlet(name):
        return False
    return re.search(rf"[a-z]\s\({re.escape(name)}\)", text) is not None


def _may_be_surname(text: str, name: str) -> bool:
    """Whether a name of one word ends a longer one somewhere on the page: "Doe", "Jane Doe"."""
    before = re.finditer(rf"\b([A-Z]\.|[A-Z][\w’'-]*)[ ]{re.escape(name)}\b", text)
    return name[0].isupper() and any(match[1].lower() not in NOT_BEFORE_SURNAMES for match in before)


def _order(credit: Credit) -> int:
    """How much a role says: on its own page a house that is no agency publishes what it files."""
    is_own = credit.role is CreditRole.PUBLISHED_BY and not is_agency(credit.source)
    return -1 if is_own else ROLE_ORDER[credit.role]


def _distinct(found: list[Credit]) -> tuple[Credit, ...]:
    """Each source once: in the role that says most, where the copy credits it first; pictures apart.

    An agency may have filed the copy, and have been told what stands in it.
    """
    best: dict[tuple[str, bool, bool, bool], Credit] = {}
    for credit in found:
        # An agency's own page says so in its lines, and files what stands on it.
        is_host = credit.role is CreditRole.PUBLISHED_BY and is_agency(credit.source)
        is_host = is_host and credit.confidence is Confidence.PROBABLE
        was_told = credit.role is CreditRole.REPORTED_VIA and is_agency(credit.source)
        key = source_key(credit.source), credit.role is CreditRole.PHOTO, is_host, was_told
        known = best.get(key)
        if known is None or _order(credit) < _order(known):
            best[key] = credit
    return tuple(sorted(best.values(), key=lambda c: (c.start, c.end)))
