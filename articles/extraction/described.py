"""Descriptions that mean somebody named elsewhere: "the goaltender", a lead's "a gamekeeper"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from .chosen_role import is_stage, says_little
from .findings import Gender
from .gender import gender_of_words
from .geography import DEMONYMS
from .occupations import PERSONAL, PLAIN_NOUNS
from .reporting_verbs import REPORTING
from .role_words import DETERMINERS, PREPOSITIONS, STOPS, VERBS
from .roles import leading_role
from .roles_before import is_role_noun
from .titles import FIELDS

# How far back the person taken up may be named, in characters and in those named.
REACH = 900
MOST_LOOKED_AT = 24
LONGEST = 6
_WORDS = re.compile(r"[^\W_][\w’'-]*(?: [^\W_][\w’'-]*){0,5}")
_LEAD = re.compile(
    r"(?:“|\")?(?P<words>(?:An?|(?P<the>The)) (?P<rest>[^\W_][\w’'-]*(?: [^\W_][\w’'-]*){0,5}))"
)
# "the mother of three"
PARENTS = frozenset(["mother", "father", "mum", "mom", "dad", "grandmother", "grandfather"])
NUMBERS = frozenset(["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"])
_AGE = re.compile(r"\d{1,3}-year-old")
_AGE_BEFORE = re.compile(r"\b(?P<age>\d{1,3})-year-old (?P<between>(?:[a-z-]+ ){0,3})\Z")
_AGE_BEHIND = re.compile(r"[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,4}, (?:aged )?(?P<age>\d{1,3})[,.]")
# What stands before a description that is a subject: the end of a sentence or of a quotation, or a verb.
_BEFORE_SUBJECT = ".!?”\"’',:;–—»-"
_THE = re.compile(r"\b[Tt]he ")
# What leads is looked for first, as that is fast; then what stands before it.
_SUBJECT = re.compile(
    rf"""
    [Tt]he[ ] (?<!\w[Tt]he[ ])
    (?: (?<=[{_BEFORE_SUBJECT}][Tt]he[ ]) | (?<=[{_BEFORE_SUBJECT}][\s\S][Tt]he[ ])
      | (?<=(?:said|says|that|when)[ ][Tt]he[ ]) | (?<=(?:but|and)[ ][Tt]he[ ])
      | (?<=as[ ][Tt]he[ ]) | (?<=(?:what|whom)[ ][Tt]he[ ]) | (?<=(?:added|wrote)[ ][Tt]he[ ]) )
    """,
    re.VERBOSE,
)
# "Roe thanked Doe and the former mayor left": who acts before it is somebody else.
_JOINING = (" and ", " but ")
# "Roe said the captain was calm": of whom somebody speaks is somebody else.
_SAYING = ("said ", "says ", "added ", "wrote ", " that ")
_LONG_AGO = ("former", "retired", "one-time", "longtime", "veteran")
_ASIDE = re.compile(rf"\bthis (?P<words>(?:{'|'.join(_LONG_AGO)}) [^,.;:()“”\"\n—–]{{3,90}})")
# The pronoun leads, as that is looked for fast.
_PREDICATE = re.compile(
    r"(?P<pronoun>He|She)(?<![\w,] He)(?<![\w,] She)"
    r"(?: (?:also )?(?:is|was|works as|worked as|serves as|served as) |[’']s )(?:also |now |currently )?"
    r"(?:an?|the) (?P<words>[^,.;:()“”\"\n—–]{3,90})"
)
# How far back of the paragraph "She is a nurse" looks for who she is, in characters.
REACH_OF_HER = 240
_OTHERWISE = frozenset(["former", "then"])
_ON_THE_MOVE = frozenset(
    "look looks looked looking move moves moved moving going went way path step steps push put bring".split()  # noqa: SIM905
)
# Of these a lead's "a …" seldom is the person named next: they act in somebody else's story.
OF_THE_SCENE = frozenset(
    """
    judge court coroner prosecutor magistrate officer minister official lawyer spokesman spokeswoman
    spokesperson detective doctor nurse witness jury expert scientist researcher report driver
    """.split()  # noqa: SIM905
)
_OF_TEAMS = frozenset(["coach", "manager", "boss", "singer", "actor", "actress"])
# A lead tells of these before it names them; elsewhere they may be anybody.
_ACCUSED = frozenset(
    ["terrorist", "killer", "murderer", "gunman", "bomber", "fraudster", "convict", "defendant"]
)
_OF_STATE = frozenset(["president", "chancellor", "premier", "pope", "pontiff"])
_TELLING = frozenset(["spiritual", "exiled", "jailed", "ousted", "embattled", "deposed"])
# So copy calls whom it has named already, by another of their offices: "the mercurial lawyer".
_TELLING_AGAIN = frozenset(
    """
    mercurial outspoken flamboyant fiery charismatic combative maverick disgraced soft-spoken plain-spoken
    bespectacled firebrand beleaguered tough-talking straight-talking
    """.split()  # noqa: SIM905
)
_PRIME_MINISTER = ["prime", "minister"]
_FIRST_LADY = ["first", "lady"]
# Offices that many hold at once: who holds one is told by no office stated elsewhere.
_OF_MANY = frozenset(
    """
    mp congressman congresswoman councilman councilwoman councillor backbencher frontbencher peer senator
    """.split()  # noqa: SIM905
)


@dataclass(frozen=True, slots=True)
class Place:
    """One place where a person is named, for those who look back from a description."""

    start: int
    name: str
    is_subject: bool


@dataclass(slots=True)
class Described:
    """Whom the descriptions of a document mean, by their offset, and the roles which they tell."""

    names: dict[int, str] = field(default_factory=dict)
    roles: dict[str, str] = field(default_factory=dict)
    ages: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class People:
    """What is known of the people before their descriptions are read."""

    places: Sequence[Place]
    roles: dict[str, str]  # the roles stated, in lower case and in one
    genders: dict[str, Gender]


# "A spokesman for the Harbour Board, a charity, said": for whom the spokesman named below it speaks.
_FOR_BODY = re.compile(
    r"\b[Aa] (?P<role>spokes(?:man|woman|person) (?:for|of) (?:the )?"
    r"(?P<body>[A-Z][\w’'&.-]*(?: (?:(?:of|for|and|the|in) ){0,2}[A-Z][\w’'&-]*){0,7}))"
    r"(?=, (?:an?|which) | (?:ha[sd] )?(?:said|told|says|confirmed|added|declined|denied|denies)\b)"
)
_SPOKESMAN = re.compile(r"(?:[a-z]+ )?spokes(?:man|woman|person)")
REACH_OF_BODY = 2500
LONGEST_OWNED = 120


def spoken_for(text: str, role: str, at: int) -> str:
    """The role of whoever is named at ``at``, with the body that a spokesman was told for before."""
    if not _SPOKESMAN.fullmatch(role):
        return role
    told = {m["body"]: m["role"] for m in _FOR_BODY.finditer(text, max(0, at - REACH_OF_BODY), at)}
    return next(iter(told.values())) if len(told) == 1 else role


def find_described(text: str, blocks: Sequence[tuple[int, int]], people: People) -> Described:
    """The descriptions in the blocks that take up a person, and what they tell of those without a role."""
    found = Described()
    if not people.places:
        return found
    _read_lead(text, blocks, people, found)
    firsts = {place.name: place.start for place in reversed(people.places)}
    _read_owned(text, blocks, people, firsts, found)
    stated = {word for role in people.roles.values() for word in role.split()}
    has_asides = any(f"this {word} " in text for word in _LONG_AGO)
    if "-year-old" in text:
        _read_ages(text, people, found)
    for start, end in blocks:
        for at, words, noun in _descriptions(text, start, end):
            if noun.lower() in stated and not _AGE.fullmatch(noun):
                continue
            is_apart = _is_other(words) or noun.lower() in _OF_STATE or words.lower() == "prime minister"
            is_said = text.endswith(_SAYING, start, at)
            since = _sentence_start(text, start, at) if is_apart or is_said else at
            is_joined = text.endswith(_JOINING, start, at)
            acts_since = _sentence_start(text, start, at) if is_joined else at
            name = _taken_up(people, found, at, (since, acts_since), words, noun)
            if name and not _is_anothers(text, at, noun, firsts[name]):
                found.names[at] = name
                if _AGE.fullmatch(noun):
                    found.ages.setdefault(name, noun)
                is_told = people.roles.get(name) and not _is_other(words)
                says = words.lower() == "first lady" or not says_little(words)
                if says and not (_AGE.fullmatch(noun) or is_told):
                    found.roles.setdefault(name, words)
        if has_asides:
            _read_asides(text, start, end, people, found)
        _read_predicates(text, start, end, people, found)
    return found


def _read_ages(text: str, people: People, found: Described) -> None:
    """Read how old the people are said to be: "Jane Roe, 42, a baker", "42-year-old Jane Roe"."""
    for place in people.places:
        stated = _AGE_BEFORE.search(text, max(0, place.start - 40), place.start)
        if stated and any(word in REPORTING for word in stated["between"].split(" ")):
            continue  # "The 42-year-old said Roe was late"
        stated = stated or _AGE_BEHIND.match(text, place.start)
        if stated:
            found.ages.setdefault(place.name, f"{stated['age']}-year-old")


def _read_asides(text: str, start: int, end: int, people: People, found: Described) -> None:
    """Read "the career of this former judge": whoever was the subject last is one."""
    for match in _ASIDE.finditer(text, start, end):
        before = [one for one in _before(people.places, match.start()) if one.start >= start]
        name = next((one.name for one in reversed(before) if one.is_subject), "")
        role = leading_role(match["words"])
        if name and role:
            found.roles.setdefault(name, role)


def _read_predicates(text: str, start: int, end: int, people: People, found: Described) -> None:
    """Read "She is a member of the board": whoever was the subject last is one."""
    for match in _PREDICATE.finditer(text, start, end):
        told = Gender.FEMALE if match["pronoun"] == "She" else Gender.MALE
        before = [one for one in _before(people.places, match.start()) if one.start >= start - REACH_OF_HER]
        name = next((one.name for one in reversed(before) if one.is_subject), "")
        role = leading_role(match["words"])
        is_other = people.genders.get(name, told) not in (told, Gender.UNKNOWN)
        if name and role and not is_other and not says_little(role) and not is_stage(role):
            found.roles.setdefault(name, role)


def _descriptions(text: str, start: int, end: int) -> Iterator[tuple[int, str, str]]:
    """The subjects like "the rookie defenceman": where they begin, their words, and their noun."""
    first = _THE.match(text, start, end)
    for match in [*([first] if first else ()), *_SUBJECT.finditer(text, start + 1, end)]:
        words = _described(text, match.end(), end)
        if words and not _HOLDER.match(text, match.end() + len(words)):
            yield match.start(), words, words.partition(" of ")[0].rsplit(" ", 1)[-1]


# "The captain, Iriyanto, was a pilot": who is meant stands right behind.
_HOLDER = re.compile(r", [A-Z][\w’'-]+(?: [A-Z][\w’'.-]+){0,3},")


def _described(text: str, at: int, end: int) -> str:
    """The words from ``at`` on up to a noun of a person; empty where another noun follows or none comes."""
    match = _WORDS.match(text, at, min(end, at + 80))
    if match is None:
        return ""
    words = match.group().split(" ")
    for count, word in enumerate(words[:LONGEST], start=1):
        lower = word.lower()
        if lower in PARENTS and words[count : count + 1] == ["of"]:
            many = words[count + 1 : count + 2]
            return " ".join(words[: count + 2]) if not NUMBERS.isdisjoint(many) else ""
        if lower == "forward" and count > 1 and words[count - 2].lower() in _ON_THE_MOVE:
            return ""  # "the board looks forward to it"
        if (
            _is_personal(lower)
            or _is_of_state(words, count)
            or (is_role_noun(lower) and _is_other(" ".join(words[: count - 1])))
            or (is_role_noun(lower) and count > 1 and _tells_one(words[count - 2].lower()))
        ):
            following = words[count] if count < len(words) else ""
            if is_role_noun(following) or (word in DEMONYMS and following[:1].isupper()):
                continue  # "the American Weir Story actress"
            if following.lower() in ("of", "who", "whose"):
                return ""
            if word in DEMONYMS and following and not _can_follow(following.lower()):
                return ""  # "the American sisters"
            return " ".join(words[:count])
        if word.islower() and word[-1] == "s" and word[-2:] not in ("ss", "us") and lower not in FIELDS:
            return ""  # a verb
        if lower == "then" and count == 1:
            continue
        if lower == "and" and all(
            word[:1].isupper() for word in (words[count - 2], *words[count : count + 1])
        ):
            continue  # "the former Weir United and Leeds striker"
        if lower in STOPS or lower in PREPOSITIONS or lower in DETERMINERS or lower.endswith(("’s", "'s")):
            return ""
    return ""


def _tells_one(lower: str) -> bool:
    """Whether a word before an office tells one holder from the others: "the 73-year-old leader"."""
    return lower in _TELLING or lower in _TELLING_AGAIN or _AGE.fullmatch(lower) is not None


def _can_follow(lower: str) -> bool:
    """Whether a word can be what somebody does, and no noun: "the American said", "the American won"."""
    return lower in STOPS or lower in VERBS or lower in PREPOSITIONS or lower.endswith("ed")


def _is_personal(lower: str) -> bool:
    return (
        lower in PERSONAL or lower in _OF_MANY or (lower[:1].isdigit() and _AGE.fullmatch(lower) is not None)
    )


def _is_of_state(words: Sequence[str], count: int) -> bool:
    """Whether the first words are an office of which a country has but one: "the prime minister"."""
    lower = words[count - 1].lower()
    if count == 1:
        return lower in _OF_STATE
    return count == 2 and [words[0].lower(), lower] in (_PRIME_MINISTER, _FIRST_LADY)


def _is_other(words: str) -> bool:
    """Whether the words tell what somebody was, whatever the copy says that they are."""
    return bool(words) and not _OTHERWISE.isdisjoint(words.split(" "))


def _sentence_start(text: str, start: int, at: int) -> int:
    """Where the sentence begins: "Roe said the former mayor" speaks of somebody else than Roe."""
    return max(start, *(text.rfind(stop, start, at) for stop in (". ", "? ", "! ", "” ", '" ')))


def _taken_up(
    people: People, found: Described, at: int, since: tuple[int, int], words: str, noun: str
) -> str:
    """The person nearest before whom the words can mean: a subject before others.

    Whoever is named from the first of ``since`` on is somebody else, and whoever acts from the second on.
    """
    named_since, acts_since = since
    told = gender_of_words(noun)
    is_age = _AGE.fullmatch(noun) is not None
    near: list[Place] = []
    others: set[str] = set()
    for place in reversed(_before(people.places, at)):
        if at - place.start > REACH:
            break
        if place.start >= named_since or (place.is_subject and place.start >= acts_since):
            others.add(place.name)
        if place.name in others:
            continue
        gender = people.genders.get(place.name, Gender.UNKNOWN)
        if Gender.UNKNOWN not in (told, gender) and told is not gender:
            continue
        age = found.ages.get(place.name) if is_age else None
        if age == noun:
            return place.name
        if age is not None:
            continue
        told_before = found.roles.get(place.name, "")
        if told_before.rsplit(" ", 1)[-1].lower() == noun.lower():
            return place.name
        has_role = bool(people.roles.get(place.name) or told_before)
        if not has_role or _is_other(words) or is_age or words.partition(" ")[0] in _TELLING_AGAIN:
            near.append(place)
    return next((one.name for one in near if one.is_subject), near[0].name if near else "")


def _is_anothers(text: str, at: int, noun: str, named_at: int) -> bool:
    """Whether "one actor said" without a name, once whom else "the actor" means had been named."""
    told = (
        rf"\b(?:[Oo]ne|[Aa]n?|[Aa]nother) (?:[a-z-]+ ){{0,2}}{re.escape(noun)} "
        r"(?:from|who|said|says|told)\b"
    )
    return re.compile(told).search(text, max(named_at, at - REACH), at) is not None


def _before(places: Sequence[Place], at: int) -> Sequence[Place]:
    low, high = 0, len(places)
    while low < high:
        middle = (low + high) // 2
        if places[middle].start < at:
            low = middle + 1
        else:
            high = middle
    return places[max(0, low - MOST_LOOKED_AT) : low]


def _read_lead(text: str, blocks: Sequence[tuple[int, int]], people: People, found: Described) -> None:
    """A lead begins with "A gamekeeper", and the story then names him without saying so."""
    if len(blocks) < 2:
        return
    start, end = blocks[0]
    match = _LEAD.match(text, start, min(end, start + 80))
    first = _first_behind(people.places, end, blocks[1][0])
    if match is None or first is None:
        return
    words = _lead_words(match["rest"])
    noun = words.rsplit(" ", 1)[-1].lower()
    speaks = first.is_subject or text.endswith(("said ", "says "), 0, first.start)
    if match["the"] and not (speaks and (noun in _OF_TEAMS or noun in _ACCUSED or _is_personal(noun))):
        return
    if not words or noun in OF_THE_SCENE or first.start > blocks[min(2, len(blocks) - 1)][1]:
        return
    told, gender = gender_of_words(noun), people.genders.get(first.name, Gender.UNKNOWN)
    if Gender.UNKNOWN not in (told, gender) and told is not gender:
        return
    stated = people.roles.get(first.name, "")
    if not stated and noun not in PLAIN_NOUNS:
        found.roles[first.name] = words
    if not stated or noun in stated.split():
        found.names[match.start("words")] = first.name


# "Roe’s lawyer denied it.", above a paragraph that names the lawyer and says nothing of who that is.
_OWNED = re.compile(
    r"(?P<words>[A-Z][\w-]+(?: [A-Z][\w-]+){0,2}[’']s (?:defen[cs]e )?(?P<noun>lawyer|attorney|solicitor"
    r"|barrister|counsel|spokesman|spokeswoman|agent|publicist|mother|father|wife|husband|widow|widower|brother|sister|son"
    r"|daughter)) (?:denied|denies|said|says|declined|told|argued|argues|called|dismissed|rejected"
    r"|insisted|added)\b"
)


def _read_owned(
    text: str,
    blocks: Sequence[tuple[int, int]],
    people: People,
    firsts: dict[str, int],
    found: Described,
) -> None:
    """A paragraph begins with "Roe’s lawyer denied", and the next one names him without saying so.

    ``firsts`` has where each of the people is named first.
    """
    for (start, end), (following, last) in pairwise(blocks):
        owned = _OWNED.match(text, start, min(end, start + LONGEST_OWNED))
        if owned is None:
            continue
        before, behind = _before(people.places, end), _before(people.places, last)
        new = (one.name for one in behind if one.start >= following and firsts[one.name] >= end)
        name = next(new, "")
        if " " not in name:
            continue
        others = {one.name for one in before if one.start >= owned.end("words")}
        told, gender = gender_of_words(owned["noun"]), people.genders.get(name, Gender.UNKNOWN)
        is_other = Gender.UNKNOWN not in (told, gender) and told is not gender
        if others or is_other or people.roles.get(name):
            continue
        found.roles.setdefault(name, owned["words"])
        found.names[start] = name


def _first_behind(places: Sequence[Place], end: int, following: int) -> Place | None:
    """Who is named first behind a lead: whoever opens the next paragraph, where the lead names others."""
    if places[0].start >= end:
        return places[0]
    others = {one.name for one in places if one.start < end}
    opening = next((one for one in places if one.start >= end), None)
    is_new = opening is not None and opening.start == following and opening.name not in others
    return opening if is_new else None


def _lead_words(rest: str) -> str:
    """The words of a lead's first noun phrase where its noun is a role."""
    words = rest.split(" ")
    for count, word in enumerate(words[:LONGEST], start=1):
        if is_role_noun(word) and not (count < len(words) and is_role_noun(words[count])):
            return " ".join(words[:count])
        if word.lower() in STOPS or word.lower() in DETERMINERS or word.endswith(("’s", "'s")):
            return ""
    return ""
