"""The sources that the story's own sentences credit: whom it relays, and what it refers to."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .agencies import DOMAIN, bare_name, is_agency, is_known_outlet, looks_like_outlet, source_kind
from .findings import Confidence, Credit, CreditRole, SourceKind
from .names_as_printed import is_name, is_persons_name
from .words import word_set, words_in

# Agencies that speak of themselves in the third person: "Ukrinform reports".
_SELF_REPORTING = """
ukrinform unn report trend azertac azernews interfax-ukraine unian belta armenpress armradio tass xinhua
kuna agerpres apa kazinform tanjug hina bta news.az caliber.az akipress ukrainska pravda european pravda
rbc-ukraine tsn nv liga.net suspilne mehr irna isna tasnim iran press ani ians pti uni unb bss montsame
petra spa wafa sana ina kabar uza qha mia fena beta report.az 1news.az day.az aze.media abc.az
zerkalo.az teleqraf.az sputnik novosti ria itar-tass vietnam+ vna bernama antara
"""
SELF_REPORTING = frozenset(_SELF_REPORTING.split())

_CAP = r"[A-Z0-9À-ÖØ-ÞА-Я][\w.&+/-]{0,24}(?:[’'](?!s\b)\w{1,12})?"
_RUN = rf"{_CAP}(?:\s(?:(?:of|the|for|and|&|du|de|la|le|der)\s){{0,2}}{_CAP}){{0,6}}"
_ARTICLES = r"(?:(?:the|an?|its|our|sister|local|broadcaster|newspaper)\s){0,2}"
THE_RUN = re.compile(rf"{_ARTICLES}[‘'\"“]?(?P<run>{_RUN})")
# "Germany's Deutsche Welle": the outlet behind its country.
OWNED_RUN = re.compile(rf"{_ARTICLES}[A-Z][\w-]{{1,20}}[’']s?\s[‘'\"“]?(?P<run>{_RUN})")
RUN_BEFORE = re.compile(
    rf"(?P<run>{_RUN})(?:\s(?:news\sagency|newspaper|website|agency|channel|TV|magazine|daily))?,?\s\Z"
)

OUTLET_NOUNS = word_set("agency newspaper website channel TV magazine daily")
CAPITAL = re.compile("[A-Z0-9À-ÖØ-ÞА-Я]")
SOURCE_LABEL = re.compile(
    r"Sources?:\s(?P<source>(?:the\s)?[A-Z0-9][^,;.()\n]{1,80}?)(?=\s(?:on|in|at|during|via|said|with\sreference|as|who|citing|reported|–|—|-)\s|[,;.()]|\Z)"
)
INTERVIEW_SOURCE = re.compile(r"interview\s(?:with|to|for|on)\b")
# What an outlet is, said before its name: "the German newspaper Bild", "CNN affiliate WSB".
DESCRIBED = re.compile(
    rf"\s(?:the\s|a\s|an\s|its\s|local\s|state\s)?(?:[\w’'-]+\s){{0,4}}?(?:affiliate|stations?|newspaper|daily|tabloid|broadcaster|channel|news\sagency|agency|magazine|portal|outlet|website|network|radio|weekly|podcast|publication|programme|program)\s(?P<run>{_RUN})"
)
DOTTED = re.compile(r"[A-Z][a-z]{2,15}\.[A-Z][a-z]{2,15}")
CALL_SIGN = re.compile(r"[KW][A-Z]{3}(?:-TV|-FM)?\Z")
NUMBERED = re.compile(
    r"(?:[A-Z]{2,4}\s?)?\d{1,3}\s?News\Z|CBS\s?\d{1,2}\Z|NBC\s?\d{1,2}\Z|ABC\s?\d{1,2}\Z|FOX\s?\d{1,2}\Z|\d{3}\Z"
)

TRIGGER = re.compile(
    r"""\b(?:
        (?P<told>told|telling|tells|interview\s(?:with|to|on|for|given\sto)|interviewed\sby|(?:[Ss]peaking
          |[Tt]alking)\s(?:to
          |with|on)|spoke\s(?:to|with)|quoted\s(?:by|in)|cited\sby
          |(?:reported|published|revealed)\s(?:(?:last|this|earlier|first|on|in)\s(?:\w+\s){0,2}?)?(?:by|in)|seen\sby|obtained\sby|broadcast\s(?:on|by)|carried\sby|comments?\sto|remarks\sto
          |statement\sto|article\s(?:for|in)|column\sfor|op-ed\s(?:in|for))
      | (?P<reports>reports?|reported|informs?|informed|writes|wrote|has\slearn(?:ed|t)|learn(?:ed|t)
            |gathered|understands|can\sreveal|revealed|notes)
      | (?P<via>according\sto(?:\s(?:an?|the)\s(?:\w+\s){0,2}?(?:report|article|story|interview
              |investigation|poll)\s(?:published\s)?(?:in|by|from|on|with))?|citing|cites|cited|with\sreference\sto|referring\sto|in\sreference\sto
          |reports?\sby|reports?\sfrom|per|via|data\sfrom|figures\sfrom|poll\sby|survey\sby)
      | (?P<channel>press\sservice|press\soffice|(?:official\s)?web\s?site|telegram\schannel|facebook\spage
          |press\srelease|press\scentre|press\scenter)
      | (?P<journal>journals?)
    )\b""",
    re.VERBOSE,
)
CHANNEL_PHRASE = re.compile(
    r"(?:(?:according\sto|citing|with\sreference\sto|referring\sto|(?:was\s|were\s|is\s)?(?:reported"
    r"|announced|stated|said|published|posted|posted\sit|informed)\s(?:by|on|in)|on|by|in)\s)"
    r"(?P<source>(?:the\s|a\s|its\s|his\s|their\s)?(?:[\w’'-]+\s){0,6}?(?:press\sservice"
    r"|press\soffice|(?:official\s)?web\s?site|telegram\schannel|facebook\spage|press\srelease"
    r"|press\scentre|press\scenter)"
    r"(?:\sof\s(?:the\s)?(?:[A-Z][\w’'-]*(?:\s(?:of|and|for|the)\s(?:the\s)?(?=[A-Z])|\s)?){1,8})?)",
    re.IGNORECASE,
)
CHANNEL_SUBJECT = re.compile(
    r"(?P<source>(?:the\s)?(?:[A-Z][\w’'-]*\s){1,6}(?:press\sservice|press\soffice|press\scentre"
    r"|press\scenter))(?=\s(?:said|reported|reports|announced|informed|noted|stated|told|confirmed))"
)
REFERENCE = re.compile(
    r"(?:with|in)\s(?:reference\sto|a\sreference\sto)\s(?P<source>(?:the\s)?[^.,;:()\"“”]{3,90}?)"
    r"(?=[.,;:()]|\sthat\b|\Z)"
)
_TITLE = r"[A-Z][\w&:-]*(?:\s(?:(?:of|and|in|the|&)\s){0,2}[A-Z][\w&:-]*){0,7}"
# Research that came out in a place with a name: "tests published in Zootaxa", "an issue of the Journal of X".
_WORK = (
    r"(?i:study|studies|research|papers?|findings|analysis|tests?|results?|reviews?|survey|data|genome|work)"
)
PAPER = re.compile(
    rf"""
    \b(?:{_WORK}\b[^.;]{{0,70}}?\b(?:published|appears?|appeared|printed|detailed|described|reported)
      | (?:published|reported|described|detailed)\s(?:their|its|the|his|her)\s(?:\w+\s){{0,2}}{_WORK})
    \s(?:\w+\s){{0,3}}?in\s(?:the\s)?(?:[\w\s]{{0,30}}\s(?:issue|edition)\sof\s(?:the\s)?)?
    (?:(?:peer-reviewed|scientific|medical|academic|open-access)\s)?(?:journals?\s|magazine\s)?(?:of\s(?=[a-z]))?
    (?P<source>(?!(?:Jan|Febr)uary|March|April|May\b|June|July|August|(?:Sept|Nov|Dec)ember|October){_TITLE})
    """,
    re.VERBOSE,
)
JOURNAL = re.compile(
    r"(?:in|by|to)\s(?:the\s)?(?:(?:peer-reviewed|scientific|medical|academic)\s)?journals?\s"
    r"(?:of\s)?(?P<source>[A-Z][\w&:-]*(?:\s(?:(?:of|and|in|the|&)\s){0,2}[A-Z][\w&:-]*){0,7})"
)
# Every trigger holds one of these words, and most paragraphs none.
TRIGGER_WORDS = word_set(
    """told telling tells interview interviewed speaking talking spoke quoted cited reported published
    revealed
    seen obtained broadcast carried comment comments remarks statement article column op reports report
    informs inform informed writes wrote learned learnt gathered understands reveal notes according
    citing cites reference referring per via data figures poll survey press website web telegram
    facebook journal journals source sources"""
)
# The words with which triggers begin.
TRIGGER_STARTS = TRIGGER_WORDS | word_set("Speaking Talking has can in with official")
WORD = re.compile(r"[A-Za-z]+")
JOURNAL_WORD = re.compile(
    r"\b(?:Journal|Review|Letters|Reports|Proceedings|Annals|Archives|Bulletin|Transactions|Nature|Science|Cell|Lancet)\b"
)
POSSESSOR = re.compile(r"\A[A-Z][\w-]{1,20}[’']s\s")
OWN_VERBS = frozenset({"told", "tells", "telling", "spoke to", "speaking to", "spoke with", "speaking with"})
SELF_VERBS = frozenset(
    {"gathered", "learned", "learnt", "has learned", "has learnt", "understands", "can reveal"}
)
NOT_STATIONS = frozenset({"WADA", "KFOR", "WWII", "KGB", "WHO", "WTO", "WFP"})
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


def find_body_credits(text: str, start: int, words: frozenset[str] | None = None) -> Iterator[Credit]:
    """The sources that a paragraph credits; ``start`` is its place in the copy, ``words`` are those in it."""
    if (words_in(text) if words is None else words).isdisjoint(TRIGGER_WORDS):
        return
    label = SOURCE_LABEL.match(text)
    if label and not label["source"].startswith(("The ", "A ")):
        yield from _source_line(text, label, start)
    papers = (
        [_paper(text, m, start) for m in PAPER.finditer(text)] if "ublish" in text or "ppear" in text else []
    )
    yield from (paper for paper in papers if paper is not None)
    for match in _triggers(text):
        group = match.lastgroup
        if group == "reports":
            found = _subject(text, match, start)
        elif group == "told":
            found = _object(text, match, start, CreditRole.REPORTED_VIA)
        elif group == "via":
            found = _reference(text, match, start) or _object(text, match, start, CreditRole.REPORTED_VIA)
        elif group == "channel":
            found = _channel(text, match, start)
        else:
            found = _journal(text, match, start)
        if found is not None:
            yield found


def _triggers(text: str) -> Iterator[re.Match[str]]:
    """The triggers in their order, looked for only where a word stands with which one begins."""
    done = 0
    for word in WORD.finditer(text):
        if word.group() in TRIGGER_STARTS and word.start() >= done:
            match = TRIGGER.match(text, word.start())
            if match:
                done = match.end()
                yield match


def _source_line(text: str, label: re.Match[str], start: int) -> Iterator[Credit]:
    """The outlet or the body that a "Source:" line names; a person is the speaker, not a source here."""
    source = POSSESSOR.sub("", label["source"])
    is_person = is_name(source) if source == label["source"] else False
    if (is_person or " " not in source) and not looks_like_outlet(source):
        return
    at = label.start("source") + label["source"].find(source)
    role = CreditRole.REPORTED_VIA if looks_like_outlet(source) else CreditRole.REFERS_TO
    yield _credit(text, at, at + len(source), source, role, start)


def _subject(text: str, match: re.Match[str], start: int) -> Credit | None:
    """ "Ukrinform reports", "Reuters reported", "reports UNN"."""
    verb = match.group()
    window = max(0, match.start() - 90)
    may_follow = _may_follow_name(text, match.start())
    before = RUN_BEFORE.search(text[window : match.start()]) if may_follow else None
    if before:
        name_at, name = _outlet_at_end(before["run"])
        if not name and verb in SELF_WORDS and _is_self_name(before["run"], text, match):
            name_at, name = 0, before["run"]
        if name:
            at = window + before.start("run") + name_at
            return _credit(text, at, match.end(), name, _reporting_role(name, verb), start)
    if verb in {"reports", "informs", "writes"} and text[max(0, match.start() - 2) : match.start()] == ", ":
        return _object(text, match, start, None)
    return None


def _may_follow_name(text: str, at: int) -> bool:
    """Whether the word before the offset has a capital, or says what an outlet is."""
    word = text[max(0, at - 40) : at].rstrip(" ,").rpartition(" ")[2]
    return word in OUTLET_NOUNS or CAPITAL.search(word) is not None


def _is_self_name(run: str, text: str, match: re.Match[str]) -> bool:
    """Whether an unknown name speaks of itself: in capitals, or ", NAME reports." at a sentence's end."""
    if run.lower() in NOT_OUTLETS or is_name(run):
        return False
    closes = text[match.end() : match.end() + 1] in ".," or match.end() == len(text)
    comes_after_comma = ", " + run in text[max(0, match.start() - len(run) - 4) : match.start()]
    is_capitals = run.isupper() and len(run) > 4 and " " not in run
    return (comes_after_comma and closes) or (
        is_capitals
        and match.group()
        in {"gathered", "learned", "learnt", "understands", "has learned", "has learnt", "can reveal"}
    )


def _reporting_role(name: str, verb: str) -> CreditRole:
    key = bare_name(name)
    if verb in SELF_VERBS:
        return CreditRole.FILED_BY if is_agency(name) else CreditRole.PUBLISHED_BY
    if verb in SELF_WORDS or verb.startswith(("report", "inform")):
        if key in SELF_REPORTING and verb in SELF_WORDS:
            return CreditRole.FILED_BY if is_agency(name) else CreditRole.PUBLISHED_BY
        if not is_known_outlet(name) and verb in SELF_WORDS:
            return CreditRole.PUBLISHED_BY
    return CreditRole.REPORTED_VIA


# What an agency says of its own copy: "this was announced on Facebook, according to Ukrinform".
OWN_COPY = re.compile(
    r"\b(?:according\sto|reported\sby|told|as\sreported\sby)\s(?:an?\s|the\s)?(?P<name>[A-Z][\w-]{1,20})"
    r"(?P<staff>(?:’s|'s)?\s(?:correspondent|reporter|journalist)s?)?(?:\s(?:reports?|news\sagency))?\.?\Z"
)


def _object(text: str, match: re.Match[str], start: int, role: CreditRole | None) -> Credit | None:
    """The outlet right behind the trigger: "told CNN", "citing Bloomberg", "reports UNN"."""
    after = THE_RUN.match(text, match.end() + 1)
    name = _outlet_at_start(after["run"]) if after else ""
    if not name and (owned := OWNED_RUN.match(text, match.end() + 1)):
        after, name = owned, _outlet_at_start(owned["run"])
    if not name or (after and text.startswith(" affiliate ", after.start("run") + len(name))):
        after = DESCRIBED.match(text, match.end())
        name = _first_name(after["run"]) if after else ""
    if text[match.end() : match.end() + 1] != " " or not after or not name:
        return None
    at = after.start("run")
    if role is CreditRole.REPORTED_VIA:
        if _is_own_copy(text, match, name):
            role = CreditRole.FILED_BY
        elif _is_own_outlet(match, after, name):
            role = CreditRole.PUBLISHED_BY
    role = role or _reporting_role(name, match.group())
    return _credit(text, match.start(), at + len(name), name, role, start)


def _is_own_copy(text: str, match: re.Match[str], name: str) -> bool:
    """Whether an agency that speaks of itself so stands at the sentence's end as the one that files."""
    own = OWN_COPY.match(text, match.start(), match.start() + 80) or OWN_COPY.match(
        text[match.start() : match.start() + 80].split(".")[0]
    )
    if not own or own["name"] != name or not is_agency(name) or bare_name(name) not in SELF_REPORTING:
        return False
    return bool(own["staff"]) or text[max(0, match.start() - 2) : match.start()] == ", "


def _is_own_outlet(match: re.Match[str], after: re.Match[str], name: str) -> bool:
    """Whether a paper is named without an article or a word of what it is, as a page names itself."""
    if match.group().lower() not in OWN_VERBS or after.start("run") != after.start():
        return False
    return (
        not is_known_outlet(name) and not CALL_SIGN.match(name) and not DOMAIN.fullmatch(name) and " " in name
    )


def _outlet_at_start(run: str) -> str:
    """The longest known outlet with which the run begins, or the run itself if it is made like one."""
    words = run.split(" ")
    for count in range(len(words), 0, -1):
        name = " ".join(words[:count]).rstrip(".,")
        if is_known_outlet(name):
            return name
    for count in (1, 2):
        name = " ".join(words[:count]).rstrip(".,")
        if (CALL_SIGN.match(name) and name not in NOT_STATIONS) or NUMBERED.match(name):
            return name
    if DOTTED.fullmatch(words[0].rstrip(".,")):
        return words[0].rstrip(".,")
    domain = DOMAIN.match(words[0])
    if domain:
        return domain.group().rstrip(".")
    whole = run.rstrip(".,")
    return whole if looks_like_outlet(whole) and not is_persons_name(whole) else ""


def _first_name(run: str) -> str:
    """The name that follows "the newspaper": a known outlet, or the words in capitals, a few of them."""
    words = run.rstrip(".,").split(" ")
    return _outlet_at_start(run) or " ".join(words[:3])


def _outlet_at_end(run: str) -> tuple[int, str]:
    """The longest known outlet with which the run ends, and its place in the run."""
    words = run.split(" ")
    for first in range(len(words)):
        name = " ".join(words[first:])
        if is_known_outlet(name) or DOMAIN.fullmatch(name):
            return len(run) - len(name), name
    return (0, run) if looks_like_outlet(run) and len(words) <= 5 else (0, "")


def _reference(text: str, match: re.Match[str], start: int) -> Credit | None:
    """ "with reference to the ministry's report"."""
    if "reference" not in match.group():
        return None
    found = REFERENCE.match(text, match.start())
    if not found:
        return None
    source = found["source"].strip()
    if looks_like_outlet(source):
        return _credit(text, found.start(), found.end("source"), source, CreditRole.REPORTED_VIA, start)
    return _credit(text, found.start(), found.end("source"), source, CreditRole.REFERS_TO, start)


def _channel(text: str, match: re.Match[str], start: int) -> Credit | None:
    """ "according to NATO's website", "the ministry's press service said"."""
    window = max(0, match.start() - 110)
    for pattern in (CHANNEL_PHRASE, CHANNEL_SUBJECT):
        for found in pattern.finditer(text, window, min(len(text), match.end() + 90)):
            if found.start("source") <= match.start() < found.end("source"):
                if "reference to" in found.group()[:24]:
                    return None
                source = found["source"].strip()
                if any(c.isupper() for c in source):
                    return _credit(
                        text, found.start(), found.end("source"), source, CreditRole.REFERS_TO, start
                    )
    return None


def _journal(text: str, match: re.Match[str], start: int) -> Credit | None:
    """ "published in the journal Nature"."""
    window = max(0, match.start() - 45)
    for found in JOURNAL.finditer(text, window, min(len(text), match.end() + 90)):
        if found.start() <= match.start() < found.end():
            return _credit(text, found.start(), found.end(), found["source"], CreditRole.REFERS_TO, start)
    return None


def _paper(text: str, match: re.Match[str], start: int) -> Credit | None:
    """ "research published in Zootaxa"; what a paper or a station published is no journal's."""
    source = match["source"]
    if is_known_outlet(source) or (is_name(source) and not JOURNAL_WORD.search(source)):
        return None
    return _credit(text, match.start("source"), match.end("source"), source, CreditRole.REFERS_TO, start)


def _credit(text: str, low: int, high: int, source: str, role: CreditRole, start: int) -> Credit:
    while high > low and text[high - 1] == " ":
        high -= 1
    kind = source_kind(source)
    if role is CreditRole.REFERS_TO and kind is SourceKind.OUTLET:
        kind = SourceKind.DOCUMENT if "site" in source else kind
    confidence = Confidence.CERTAIN if is_known_outlet(source) else Confidence.PROBABLE
    return Credit(text[low:high], start + low, start + high, source, role, kind, confidence)
