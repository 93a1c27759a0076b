"""The sources that the story's own sentences credit: whom it relays, and what it refers to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from .according import FIRM_BEHIND, PAPER_OF, made_by
from .agencies import DOMAIN, EVERYDAY, OUTLET_WORD, bare_name, is_agency, is_known_outlet, looks_like_outlet
from .bodies import ACRONYM, JOINED, is_institution
from .findings import Credit, CreditRole
from .institutions import CREDITING, find_institutions
from .named_outlets import (
    KIND_BEFORE,
    KINDS_THAT_REPORT,
    Named,
    everyday_outlet_after,
    house_after,
    is_station,
    may_end_outlet,
    outlet_after,
    outlet_before,
    printed_after,
    run_before,
)
from .names_as_printed import GIVEN_NAMES, is_name
from .platforms import PLATFORM_WORDS, find_platforms
from .references import (
    JOURNAL_WORD,
    SCHOLARLY,
    body_credit,
    find_channel,
    find_journal,
    find_papers,
    find_pollsters,
    find_reference,
)
from .reporters import QUOTED_FROM, REPORTERS, find_reporters
from .triggers import TRIGGER_WORDS, find_triggers
from .unnamed_media import MEDIA, SMALL, find_unnamed_media
from .words import words_in
from .works import WORK_WORDS, find_works

# Agencies that speak of themselves in the third person: "Ukrinform reports".
_SELF_REPORTING = """
ukrinform unn report trend azertac azernews interfax-ukraine unian belta armenpress armradio tass xinhua
kuna agerpres apa kazinform tanjug hina bta news.az caliber.az akipress ukrainska pravda european pravda
rbc-ukraine tsn nv liga.net suspilne mehr irna isna tasnim iran press ani ians pti uni unb bss montsame
petra spa wafa sana ina kabar uza qha mia fena beta report.az 1news.az day.az aze.media abc.az
zerkalo.az teleqraf.az sputnik novosti ria itar-tass vietnam+ vna bernama antara
"""
SELF_REPORTING = frozenset(_SELF_REPORTING.split())

SOURCE_LABEL = re.compile(
    r"Sources?:\s(?P<source>(?:the\s)?[A-Z0-9][^,;.()\n]{1,80}?)(?=\s(?:on|in|at|during|via|said|with\sreference|as|who|citing|reported|–|—|-)\s|[,;.()]|\Z)"
)
# Every paragraph that credits anything holds one of these or of those.
CREDITING_WORDS = CREDITING | REPORTERS | WORK_WORDS | MEDIA | PLATFORM_WORDS
POSSESSOR = re.compile(r"\A[A-Z][\w-]{1,20}[’']s\s")
# "ABC News on Thursday reported", "Lake Television (LTV) reported"
DAY_BETWEEN = re.compile(
    r"(?<=\w) (?:(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\([A-Z][A-Za-z]{1,9}\)) \Z"
)
LONGEST_DAY = 16
SELF_VERBS = frozenset(
    {"gathered", "learned", "learnt", "has learned", "has learnt", "understands", "can reveal"}
)
SAYING = frozenset({"said", "says"})
# What a paper says of itself is no news that it relays.
SAYS_OF_ITSELF = re.compile(r"\s(?:that\s)?(?:it|its|the\s(?:paper|newspaper|outlet))\b")
REPORTS = frozenset({"report", "reports"})
BY_OUTLET = re.compile(r"\s(?:published\s|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s)?(?:by|from|in)\s")
# Where a digest has an item from: "Gulls are back. (Lake Post)", "Gulls are back [Lake Post]"
IN_BRACKETS = re.compile(r"\w.{16,}\s[(\[](?P<outlet>[A-Z][\w .&'’-]{2,30})[)\]]\Z", re.DOTALL)
# What nobody but a known outlet does as one: "the Post explains", "“It is late,” claimed the Post".
ONLY_KNOWN = frozenset(
    {"explains", "explained", "noted", "claims", "claimed", "argues", "argued", "published", "wrote"}
)
BEHIND_NEWS = frozenset({"reports", "reported", "informs", "writes"})
AFTER_WORDS = (", ", "” ", '" ', "’ ", "' ")
OWN_REPORTS = frozenset({"reports", "informs"})
# Behind these, only an outlet that is known is one.
EXACT = frozenset(
    {
        "appeared in",
        "appearing in",
        "first appeared in",
        "first appearing in",
        "said to",
        "said on",
        "says on",
        "per",
        "via",
        "explained to",
        "admitted to",
        "confirms to",
        "leaked to",
        "provided to",
        "emailed to",
        "tell",
    }
)
SPEAKING_TO = re.compile(
    r"(?i:tell|told|interview|spe?ak\w*\s(?:to|with)|spoken?\s(?:to|with)|talking\s(?:to|with))"
)
# "according to Jane Roe of the Lake Herald"
OF_PAPER = re.compile(r"[A-Z][\w.’'-]+\s(?:[A-Z][\w.’'-]+\s){1,2}(?:of|at|from|with)\s(?:the\s)?")
# "according to an article in": what carries it is an outlet, whatever its name.
IN_ARTICLE = re.compile(r"\b(?:article|story|column|essay|op-ed)\s(?:published\s)?(?:in|on|for)\Z")
NOT_OUTLETS = frozenset(
    [
        "he",
        "she",
        "they",
        "it",
        "police",
        "president",
        "minister",
        "ministry",
        "department",
        "council",
        "court",
        "company",
        "government",
    ]
)
SELF_WORDS = frozenset(
    {
        "reports",
        "report",
        "informs",
        "writes",
        "gathered",
        "has learned",
        "has learnt",
        "learned",
        "learnt",
        "understands",
        "can reveal",
    }
)


# "told People magazine Roe was late": so far behind the verb the word stands.
LONGEST_MAGAZINE = 24


def find_body_credits(text: str, start: int, words: frozenset[str] | None = None) -> Iterator[Credit]:
    """The sources that a paragraph credits; ``start`` is its place in the copy, ``words`` are those in it."""
    words = words_in(text) if words is None else words
    digested = IN_BRACKETS.search(text) if text[-1] in ")]" else None
    if digested and is_known_outlet(digested["outlet"]) and not is_agency(digested["outlet"]):
        span = digested.span("outlet")
        yield body_credit(text, *span, digested["outlet"], CreditRole.REPORTED_VIA, start)
    triggers = words & TRIGGER_WORDS
    if not triggers and words.isdisjoint(CREDITING_WORDS) and QUOTED_FROM not in text:
        return
    label = SOURCE_LABEL.match(text) if text.startswith("Source") else None
    if label and not label["source"].startswith(("The ", "A ")) and not _is_said(label["source"]):
        yield from _source_line(text, label, start)
    papers = [paper for paper in find_papers(text, start) if not _has_maker(text, paper.end - start)]
    yield from papers
    yield from find_works(text, words, start)
    yield from find_pollsters(text, words, start)
    yield from find_reporters(text, words, start)
    yield from find_institutions(text, words, start)
    yield from find_unnamed_media(text, words, start)
    yield from find_platforms(text, words, start)
    for match in find_triggers(text, triggers):
        if any(paper.start - len(" the ") <= start + match.end() <= paper.end for paper in papers):
            continue
        group = match.lastgroup
        if group == "reports":
            found = _subject(text, match, start) or _reported_by(text, match, start)
        elif group == "acts":
            found = _act(text, match, start)
        elif group == "told":
            found = _object(text, match, start, CreditRole.REPORTED_VIA) or _saying(text, match, start)
            found = found or _reported_in(text, match, start)
            if found and match.group() == "tells" and not is_agency(found.source):
                # A magazine tells in the present what it was told itself.
                found = replace(found, role=CreditRole.PUBLISHED_BY)
        elif group == "via":
            is_made = made_by(text, match.end() + 1) is not None
            found = None if is_made else find_reference(text, match, start)
            found = found or _object(text, match, start, CreditRole.REPORTED_VIA)
        elif group == "channel":
            found = None if _has_maker(text, match.end()) else find_channel(text, match, start)
        else:
            found = find_journal(text, match, start)
        if found is not None:
            yield found
            yield from _joined_before(text, found, start) if group == "reports" else ()
            yield from _joined_after(text, found, start) if group in ("told", "via") else ()


def _is_said(words: str) -> bool:
    """Whether what a "Source:" says is a statement, and no name: "Source: Fighting so fierce that crews"."""
    return any(word.islower() and word not in SMALL for word in words.split())


def _joined_before(text: str, found: Credit, start: int) -> Iterator[Credit]:
    """The known outlet that reports together with another: "both NBC News and Bloomberg have reported"."""
    at = found.start - start
    if text.endswith(" and ", 0, at):
        named = outlet_before(text, at - len("and "))
        if named is not None and is_known_outlet(named.name):
            end = named.at + len(named.name)
            yield body_credit(text, named.at, end, named.name, found.role, start)


def _has_maker(text: str, end: int) -> bool:
    """Whether the body that made a paper stands behind it: "a press release by the Dock Office"."""
    maker = PAPER_OF.match(text, end)
    return maker is not None and is_institution(maker["named"])


def _joined_after(text: str, found: Credit, start: int) -> Iterator[Credit]:
    """The known outlet that is told together with another: "told Wired and the Guardian"."""
    at = found.end - start
    joined = JOINED.match(text, at)
    named = outlet_after(text, joined.end()) if joined else None
    if named is not None and is_known_outlet(named.name) and is_known_outlet(found.source):
        end = named.at + len(named.name)
        yield body_credit(text, named.at, end, named.name, found.role, start)


def _source_line(text: str, label: re.Match[str], start: int) -> Iterator[Credit]:
    """The outlet or the body that a "Source:" line names; a person is the speaker, not a source here."""
    if " · " in label["source"]:
        at = label.start("source")
        for name in label["source"].split(" · "):
            if is_institution(name) or ACRONYM.match(name):
                yield body_credit(text, at, at + len(name), name, CreditRole.REFERS_TO, start)
            at += len(name) + len(" · ")
        return
    source = POSSESSOR.sub("", label["source"])
    is_person = is_name(source) if source == label["source"] else False
    if (is_person or " " not in source) and not looks_like_outlet(source):
        return
    at = label.start("source") + label["source"].find(source)
    role = CreditRole.REPORTED_VIA if looks_like_outlet(source) else CreditRole.REFERS_TO
    yield body_credit(text, at, at + len(source), source, role, start)


def _subject(text: str, match: re.Match[str], start: int) -> Credit | None:
    """ "Ukrinform reports", "Reuters reported", "reports UNN"."""
    verb = match.group()
    if verb in SAYING:
        return _saying(text, match, start)
    day = DAY_BETWEEN.search(text, max(0, match.start() - LONGEST_DAY), match.start())
    named = outlet_before(text, day.start() + 1 if day else match.start())
    if named is None and verb in SELF_WORDS:
        named = _self_named(text, match)
    if named is not None:
        if verb in ONLY_KNOWN and not is_known_outlet(named.name):
            return None
        if verb.startswith("informed") and named.name.istitle() and " " not in named.name:
            # Officials inform, and so does whoever bears a broadcaster's name.
            return None
        role = _reporting_role(named.name, verb)
        if verb in OWN_REPORTS and is_agency(named.name) and _closes_clause(text, match, named):
            role = CreditRole.FILED_BY
        return body_credit(text, named.at, match.end(), named.name, role, start)
    before = text[max(0, match.start() - 2) : match.start()]
    if verb in BEHIND_NEWS and before == ", ":
        return _object(text, match, start, None)
    if (verb in BEHIND_NEWS or verb in ONLY_KNOWN) and before in AFTER_WORDS:
        found = _object(text, match, start, None)
        return found if found is not None and is_known_outlet(found.source) else None
    return None


def _reported_by(text: str, match: re.Match[str], start: int) -> Credit | None:
    """ "as per a report by India Today": whose report a paragraph passes on."""
    by = BY_OUTLET.match(text, match.end()) if match.group() in REPORTS else None
    named = outlet_after(text, by.end()) if by else None
    if named is None or not is_known_outlet(named.name) or is_agency(named.name):
        return None
    end = named.at + len(named.name)
    return body_credit(text, match.start(), end, named.name, CreditRole.REPORTED_VIA, start)


def _reported_in(text: str, match: re.Match[str], start: int) -> Credit | None:
    """ "The Straits Times reported in April": who reported, and no place of it."""
    if match.group() != "reported in" or not may_end_outlet(text, match.start()):
        return None
    named = outlet_before(text, match.start())
    if named is None or not is_known_outlet(named.name):
        return None
    return body_credit(text, named.at, match.end(), named.name, CreditRole.REPORTED_VIA, start)


def _saying(text: str, match: re.Match[str], start: int) -> Credit | None:
    """ "broadcaster NHK said": what a known agency or broadcaster says is what it reports."""
    if not match.group().startswith(("said", "says")) or not may_end_outlet(text, match.start()):
        return None
    named = outlet_before(text, match.start())
    if named is None or not is_known_outlet(named.name):
        return None
    relays = text.startswith((", citing", ", quoting"), match.end()) or text.endswith(
        KINDS_THAT_REPORT, 0, match.start()
    )
    if match.group() == "says":
        is_paper = text.startswith(("The ", "the "), max(0, named.at - 4)) and named.name not in EVERYDAY
        if not is_paper or SAYS_OF_ITSELF.match(text, match.end()):
            return None
    elif named.name.endswith((" TV", " Television")):
        if SAYS_OF_ITSELF.match(text, match.end()):
            return None
    elif not (relays or is_agency(named.name) or KIND_BEFORE.search(text, max(0, named.at - 40), named.at)):
        return None
    name = named.name.removeprefix("The ") if is_agency(named.name.removeprefix("The ")) else named.name
    return body_credit(text, named.at, match.end(), name, CreditRole.REPORTED_VIA, start)


def _closes_clause(text: str, match: re.Match[str], named: Named) -> bool:
    """Whether an agency stands behind the news as the one that files it: ", AFP reports."."""
    return text[max(0, named.at - 2) : named.at] == ", " and text[match.end() : match.end() + 1] != ":"


def _act(text: str, match: re.Match[str], start: int) -> Credit | None:
    """ "the Cape Gazette visited the scene", "Reuters could not verify": who says so made the copy."""
    if not may_end_outlet(text, match.start()) and not _may_be_paper(text, match.start()):
        return None
    named = outlet_before(text, match.start())
    if named is None:
        return None
    role = CreditRole.FILED_BY if is_agency(named.name) else CreditRole.PUBLISHED_BY
    return body_credit(text, named.at, match.end(), named.name, role, start, is_doubtful=True)


def _may_be_paper(text: str, at: int) -> bool:
    word = text[max(0, at - 40) : at].rstrip().rpartition(" ")[2]
    return bool(OUTLET_WORD.fullmatch(word))


def _self_named(text: str, match: re.Match[str]) -> Named | None:
    run = run_before(text, match.start())
    if run is None or not _is_self_name(run["run"], text, match):
        return None
    return Named(run["run"], max(0, match.start() - 90) + run.start("run"))


def _is_self_name(run: str, text: str, match: re.Match[str]) -> bool:
    """Whether an unknown name speaks of itself: in capitals, or ", NAME reports." at a sentence's end."""
    if run.lower() in NOT_OUTLETS or run in GIVEN_NAMES or is_name(run):
        return False
    closes = text[match.end() : match.end() + 1] in ".," or match.end() == len(text)
    comes_after_comma = ", " + run in text[max(0, match.start() - len(run) - 4) : match.start()]
    is_capitals = run.isupper() and len(run) > 4 and " " not in run
    return (comes_after_comma and closes) or (is_capitals and match.group() in SELF_VERBS)


def _reporting_role(name: str, verb: str) -> CreditRole:
    key = bare_name(name)
    if verb in SELF_VERBS:
        return CreditRole.FILED_BY if is_agency(name) else CreditRole.PUBLISHED_BY
    if verb in SELF_WORDS or verb.startswith(("report", "inform")):
        if key in SELF_REPORTING and verb in SELF_WORDS:
            return CreditRole.FILED_BY if is_agency(name) else CreditRole.PUBLISHED_BY
        if not is_known_outlet(name) and not is_station(name) and verb in SELF_WORDS:
            return CreditRole.PUBLISHED_BY
    return CreditRole.REPORTED_VIA


# "a Reuters tally", "SCMP sources": the outlet's own work, or no outlet at all.
OWN_COUNT = re.compile(
    r"(?:[’']s?)?\s(?:sources?|calculations?|tally|count|witness(?:es)?|photographers?|polls?|surveys?)\b"
)
# What an agency says of its own copy: "this was announced on Facebook, according to Ukrinform".
OWN_COPY = re.compile(
    r"\b(?:according\sto|reported\sby|told|as\sreported\sby)\s(?:an?\s|the\s(?![A-Z][\w-]{1,20}\snews\sagency\b))?(?P<name>[A-Z][\w-]{1,20})"
    r"(?P<staff>(?:’s|'s)?\s(?:correspondent|reporter|journalist)s?)?(?:\s(?:reports?|news\sagency))?\.?\Z"
)


# "tells a Lakelandian newspaper": nobody's name.
LAND_OF_PAPER = re.compile(
    r"(?:[A-Z]\w+ )?[A-Z]\w+(?:ian|ean|can|ish|ese|nch) (?:newspaper|magazine|station|website)\b"
)


def _object(text: str, match: re.Match[str], start: int, role: CreditRole | None) -> Credit | None:
    """The outlet right behind the trigger: "told CNN", "citing Bloomberg", "reports UNN"."""
    if text[match.end() : match.end() + 1] != " ":
        return None
    at, verb = match.end() + 1, match.group()
    named = everyday_outlet_after(text, at) if " magazine " in text[at : at + LONGEST_MAGAZINE] else None
    if named and text.startswith(" magazine", named.at + len(named.name)):
        named = Named(f"{named.name} magazine", named.at)
    else:
        named = outlet_after(text, at)
    if named is None and verb.endswith("ccording to") and (person := OF_PAPER.match(text, at)):
        named = outlet_after(text, person.end())
    if named is None and role is CreditRole.REPORTED_VIA:
        named = _everyday_named(text, at, verb)
    if named is None or OWN_COUNT.match(text, named.at + len(named.name)):
        return None
    if DOMAIN.fullmatch(named.name) and FIRM_BEHIND.match(text, named.at + len(named.name)):
        return None
    if verb == "wrote for" and text.endswith(("I ", "I've ", "I’ve "), 0, match.start()):
        return None
    if LAND_OF_PAPER.match(text, named.at):
        return None
    if verb in EXACT and not is_known_outlet(named.name):
        return None
    if role is CreditRole.REPORTED_VIA and _is_own_copy(text, match, named.name):
        role = CreditRole.FILED_BY
    role = CreditRole.REFERS_TO if SCHOLARLY.search(named.name) else role or _reporting_role(named.name, verb)
    return body_credit(text, match.start(), named.at + len(named.name), named.name, role, start)


def _everyday_named(text: str, at: int, verb: str) -> Named | None:
    """A name that is an outlet's only because somebody speaks to it: "told People", "told The Beacon"."""
    if IN_ARTICLE.search(verb):
        return printed_after(text, at)
    if verb.endswith("reported by"):
        printed = printed_after(text, at)
        ends = printed is not None and text.startswith((",", "."), printed.at + len(printed.name))
        return printed if printed and ends and not is_institution(printed.name) else None
    if verb.endswith("ccording to"):
        house = house_after(text, at)
        return (
            None if house is None or is_institution(house.name) or JOURNAL_WORD.search(house.name) else house
        )
    if not SPEAKING_TO.match(verb):
        return None
    return everyday_outlet_after(text, at) or house_after(text, at)


def _is_own_copy(text: str, match: re.Match[str], name: str) -> bool:
    """Whether an agency that speaks of itself so stands at the sentence's end as the one that files."""
    own = OWN_COPY.match(text, match.start(), match.start() + 80) or OWN_COPY.match(
        text[match.start() : match.start() + 80].split(".")[0]
    )
    if not own or own["name"] != name or not is_agency(name) or bare_name(name) not in SELF_REPORTING:
        return False
    return bool(own["staff"]) or text[max(0, match.start() - 2) : match.start()] == ", "
