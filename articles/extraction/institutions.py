"""The institutions and documents that the story rests on: "according to the Health Ministry"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .agencies import DOMAIN, is_known_outlet, looks_like_outlet
from .findings import Credit, CreditRole
from .names_as_printed import is_name, is_persons_name
from .places import is_city, is_region
from .references import RUN_TOGETHER, body_credit
from .words import word_set

_WORD = r"(?:(?:[A-Z]\.){1,3}|St\.|[A-Z][\w&-]*(?:[’']s?(?=\s[A-Z]))?(?:\.\w+)*)"
_NAMED = rf"{_WORD}(?:\s(?:(?:of|for|and|on|the|&)\s){{0,2}}{_WORD}){{0,8}}"
# What stands in small letters behind or for a name.
_BODY = (
    r"(?:ministry|department|commission|authority|agency|bureau|institute|military|army|navy|embassy|council"
    r"|coast\sguard|(?:fire|weather)\sservice|central\sbank|(?:prosecutor|sheriff|governor|mayor)[’']s\soffice"
    r"|police\sdepartment)"
)
_WORK = r"(?:report|study|survey|statement|guidelines|guidance|database|index|website)"
_PAPER = (
    r"(?:(?:city|county|state|federal|government|company|industry|court|police|campaign|tax|property|public)"
    r"\s(?:data|figures|statistics|records)|(?:court|charging)\s(?:documents?|records|papers|filings?)|police\sreport|statement|affidavit"
    r"|(?:criminal\s)?complaint(?:\saffidavit)?|indictment|lawsuit|press\srelease|news\srelease|regulatory\sfiling)"
)
BEHIND_ACCORDING = re.compile(
    rf"""(?P<article>(?:the|an?|its)\s)?(?:(?:national|federal|local|state|independent|nonprofit|non-profit|[A-Z]\w+-based)\s(?=[A-Z]))?
    (?:
        (?P<named>{_NAMED})(?P<noun>\s(?:{_BODY}|{_WORK})\b)?
      | (?P<small>(?!same\b|other\b)[a-z][\w-]*\s(?:[\w-]+\s)?{_BODY})\b
      | (?P<paper>{_PAPER})\b
      | (?P<owned>(?:[a-z][\w-]*\s){{1,2}}?[a-z][\w-]*[’']s\s(?:[\w-]+\s){{0,3}}?
          (?:assessment|report|study|survey|analysis|review))\b
    )""",
    re.VERBOSE,
)
ACCORDING = re.compile(
    r"\b(?:[Aa]ccording\sto|[Cc]iting|cites|cited)\s(?:(?:figures|data|guidance|statistics|information|estimates|records)\sfrom\s)?"
)
# Outlets that nobody names: "according to local news reports".
NEWS_REPORTS = re.compile(
    r"\b[Aa]ccording\sto\s(?:the\s)?(?P<reports>(?:[\w-]+\s)?(?:news|media|press)\sreports"
    r"|[a-z-]+[’']s\s(?:student\s|local\s)?newspaper)\b"
)
# What may follow a name that is not the adjective of a noun.
GOES_ON = re.compile(
    r"\s?(?:[.,;:)\]”\"—–-]|\(|\Z|(?:and|or|in|on|at|from|for|to|as|who|which|that|but|said|says|because|while|when)\b)"
)
SAID_IN = re.compile(
    r"\s(?:said|says|announced|confirmed|wrote|warned)\s(?:(?:on|late|early|last)\s\w+\s){0,2}in\s(?:an?|the|its)\s"
    r"(?:[\w.’'-]+\s){0,3}?(?:statement|letter|report|release|filing|survey|study|memo|notice)\b"
)
COUNTS = re.compile(
    r"\s(?:(?:has|have)\s(?:also\s|previously\s)?)?"
    r"(?:estimate[sd]?|recommends|reported\sthat|forecasts?\sthat|projects\sthat)\b"
)
SAYS_AT_END = re.compile(
    rf"[,”\"]\s(?:says|said)\s(?:the\s)?(?P<named>{_NAMED})(?=[.,]|\Z|\son\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
)
NAME_AT_END = re.compile(rf"(?:\A|[\s(“\"])(?:[Tt]he\s)?(?P<named>(?!The\b){_NAMED}(?:\s{_BODY})?)\Z")
SMALL_AT_END = re.compile(rf"\b(?:the|The)\s(?P<named>[a-z][\w-]*\s{_BODY})\Z")
INSTITUTIONS = word_set(
    """Academy Administration Agency Amnesty Army Association Authority Bank Board Bureau Census Center
    Centers Centre Centres Clinic Coalition College Command Commission Committee Congress Corps
    Council Court Database Department Directorate Europol Federation Forces Foundation Fund Guard Hospital
    Institute Institutes Institution International Interpol Kremlin Laboratory Military Ministry
    Nations Navy Observatory Office Ombudsman Organisation Organization Oxfam Parliament Pentagon
    Police Prevention Prosecutor's Protection Registry Research Secretariat Senate Service Services
    Sheriff's Society Statistics Survey Treasury UNICEF University Watch"""
)
PERSONS = word_set(
    """Ambassador Analyst Attorney Capt Captain Chair Chairman Chairwoman Chief Coach Col Colonel Commissioner
    Detective Director Dr Gen General Gov Governor Judge Justice Lieutenant Lt Major Manager Mayor Minister Mr
    Mrs Ms Officer President Prof Professor Rep Secretary Sen Senator Sergeant Sgt Spokesman Spokesperson
    Spokeswoman Superintendent"""
)
# Names of peoples, parties and states do not make an institution of what stands alone behind an article.
LONE = word_set("Pentagon Kremlin Taliban Vatican Treasury Senate Congress")
# "In his book “The Gull”", "on her blog Think, Save, Retire,"
OWN_WORK = re.compile(
    r"\b(?:[Ii]n|[Oo]n|of|for)\s(?:his|her|their)\s(?:\w+\s)?(?:book|memoir|podcast|blog|documentary)[,:]?\s"
    r"(?:[\"“](?P<title>[^\"“”]{3,90}?)[.,]?[\"”]|(?P<bare>[A-Z]\w+(?:,?\s[A-Z]\w+){1,4},))"
)
OWN_WORKS = word_set("book memoir podcast blog documentary")
POSSESSIVE = re.compile(r"[’']s?\s")
ACRONYM = re.compile(r"[A-Z]{2,6}\Z")
FIRM_BEHIND = re.compile(
    r",\s(?:an?|the|which)\s(?:[\w’'.-]+\s){0,6}?(?:firm|company|provider|service|group|bureau|database|tracker|tracks)\b"
)
LONGEST_BEFORE = 110
CREDITING = word_set(
    """according blog book cited cites citing documentary estimate estimated estimates filing forecast
    forecasts letter memo memoir notice outlook podcast projects recommends release report reported said
    says statement study survey"""
)
ACCORDING_WORDS = word_set("according citing cites cited")
SAYING_IN = word_set("statement letter report release filing survey study memo notice")
COUNTING = word_set("estimate estimates estimated recommends reported forecast forecasts projects")


def find_institutions(text: str, words: frozenset[str], start: int) -> Iterator[Credit]:
    """The institutions and the papers that a paragraph names as what it rests on."""
    if not words.isdisjoint(ACCORDING_WORDS):
        for match in ACCORDING.finditer(text):
            found = _behind_according(text, match.end())
            if found is not None:
                yield _credit(text, *found, start)
    if "reports" in words or "newspaper" in words:
        for match in NEWS_REPORTS.finditer(text):
            yield body_credit(text, *match.span("reports"), match["reports"], CreditRole.REPORTED_VIA, start)
    if not words.isdisjoint(SAYING_IN):
        for match in SAID_IN.finditer(text):
            yield from _before(text, match.start(), start)
    if not words.isdisjoint(COUNTING):
        for match in COUNTS.finditer(text):
            yield from _before(text, match.start(), start, is_named=True)
    if not words.isdisjoint(OWN_WORKS):
        for match in OWN_WORK.finditer(text):
            group = "title" if match["title"] else "bare"
            yield body_credit(text, *match.span(group), match[group].rstrip(","), CreditRole.REFERS_TO, start)
    if "says" in words or "said" in words:
        for match in SAYS_AT_END.finditer(text):
            if _is_institution(match["named"]):
                yield _credit(text, *match.span("named"), start)


def _credit(text: str, low: int, high: int, start: int) -> Credit:
    return body_credit(text, low, high, text[low:high], CreditRole.REFERS_TO, start)


def _behind_according(text: str, at: int) -> tuple[int, int] | None:
    """The institution or the paper whose name begins at the offset, if it is no outlet's and nobody's."""
    match = BEHIND_ACCORDING.match(text, at)
    if match is None:
        return None
    if match["named"] is None:
        group = match.lastgroup or ""
        is_one = match["article"] or text[match.end() - 1] == "s" or text.endswith("data", 0, match.end())
        return match.span(group) if is_one and GOES_ON.match(text, match.end()) else None
    name = match["named"]
    if match["noun"]:
        return None if is_known_outlet(name) else (match.start("named"), match.end("noun"))
    if not GOES_ON.match(text, match.end()) or _is_nobodys(name):
        return None
    if is_known_outlet(POSSESSIVE.split(name)[0]):
        return None
    if DOMAIN.fullmatch(name) and FIRM_BEHIND.match(text, match.end()):
        return match.span("named")
    if looks_like_outlet(name):
        return None
    is_one = _is_institution(name) or RUN_TOGETHER.fullmatch(name) or ACRONYM.match(name) or name in LONE
    has_article = match["article"] == "the " and " " in name
    return match.span("named") if is_one or (has_article and not is_name(name)) or _is_odd(name) else None


def _is_odd(name: str) -> bool:
    """Whether a name of several words can be no person's: "Box Office Mojo"."""
    return name.count(" ") >= 2 and not is_name(name) and "," not in name


def _is_nobodys(name: str) -> bool:
    """Whether a name is a person's, or a place's, and so no institution's."""
    words = name.replace(".", "").split()
    # What stands before "of" tells the Secretary General of a body from the Office of the Attorney General.
    head = words[: words.index("of")] if "of" in words[1:] else words
    names_person = not PERSONS.isdisjoint(head) and head[-1] not in INSTITUTIONS
    is_person = is_persons_name(name) or is_persons_name(" ".join(words[:2]))
    is_place = INSTITUTIONS.isdisjoint(words) and (is_city(name) or is_region(name))
    return names_person or is_person or is_place


def _is_institution(name: str) -> bool:
    return not INSTITUTIONS.isdisjoint(name.split()) and not _is_nobodys(name) and not looks_like_outlet(name)


def _before(text: str, at: int, start: int, *, is_named: bool = False) -> Iterator[Credit]:
    """The institution whose name ends at the offset: "the Interior Ministry said in a statement"."""
    floor = max(0, at - LONGEST_BEFORE)
    match = NAME_AT_END.search(text[floor:at])
    if match and not (_is_institution(match["named"]) or re.search(rf"\s{_BODY}\Z", match["named"])):
        match = None
    if match is None and not is_named:
        match = SMALL_AT_END.search(text[floor:at])
    if match:
        yield _credit(text, floor + match.start("named"), floor + match.end("named"), start)
