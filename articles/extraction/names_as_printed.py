"""How personal names look where nothing but form tells them: in bylines, captions and signatures."""

from __future__ import annotations

import re

from .first_names import EITHER, FEMALE, MALE
from .words import word_set

# A word of a name: capitalised or all capitals, with initials, hyphens and apostrophes.
NAME_WORD = r"(?:[A-ZÀ-ÖØ-ÞĀ-Ž][\w.'’-]{0,24})"
NAME_PARTICLE = (
    r"(?:de|del|della|der|den|di|da|das|do|dos|du|la|le|van|von|zu|bin|bint|binti|ibn|al|el|ul|ur|uz|ud|ten|ter"
    r"|of|y|e)"
)
NAME = rf"{NAME_WORD}(?:\s(?:{NAME_PARTICLE}\s){{0,2}}{NAME_WORD}){{1,4}}"
NAMES = rf"{NAME}(?:(?:\s?,\s{{1,3}}|\s?&\s|\sand\s|,\sand\s|\s?/\s?|\sAND\s|;\s){NAME}){{0,6}}"
# "Jane Doe in The Hague": where a writer writes.
IN_PLACE = r"\sin\s(?:The\s)?[A-Z][\w-]+(?:\s[A-Z][\w-]+){0,2}?(?=[,;.)\]]|\sand\s|\Z)"

FEWEST_WORDS = 2
GIVEN_NAMES = FEMALE | MALE | EITHER

WHOLE_NAME = re.compile(rf"{NAME}\Z")
WHOLE_NAMES = re.compile(rf"{NAMES}\Z")
BETWEEN_AUTHORS = re.compile(r"\s*(?:,|;|&|/|\||\band\b|\bby\b)\s*", re.IGNORECASE)

# Capitalised words that stand in headings and labels and in no name.
_NOT_IN_NAMES = """
homepage menu account login search page site website bbc cnn edition content type premium
senior correspondent secretary general chief officer director chairman chairwoman spokesman spokeswoman
senator governor mayor king queen prince princess pope office sheriff sheriff's white house
about advertisement after against all america american analysis and article before breaking business can
city climate comment comments company contact copyright continue council country court day editor election
first for from government group health here home how in india inside international into is it latest law life
live local market match media ministry minister more my national new news not now of on online opinion
our over party photo photos police policy politics president prime privacy read related report review
russia russian science sections share show special sport sports state states statement story street
subscribe system team technology terms the their this today top tour trade travel trump ukraine
ukrainian united university us video war watch we weather what when where which who why will with women
work world year you your premier league cup championship final finals division summit conference
navigation conditions race version columnists stockbrokers category friend lights arrests printer email
committee commission department agency association federation institute foundation centre center
hospital school college church bank airport station road river lake island mountain park bridge valley
coast north south east west central white house parliament congress senate assembly union
blames slams calls says wins vows warns urges tells seeks faces hits gets takes makes leaves returns dies
hurricane typhoon cyclone through back flash get be are was were has have hearing congressional
postponed capsules request requests murder trial
product products reviews services tools thread print format font enlarge text size increase date dates launch
announced directory advertiser bookmarks client user full posts preview submissions surface combat classifieds
generation recommend solo sale sales programs programmes
quits joins backs denies admits rejects defends attacks unveils reveals announces confirms
"""
NOT_IN_NAMES = frozenset(_NOT_IN_NAMES.split())
# … but behind a given name they are surnames: "Jane King".
_SURNAMES_TOO = word_set(
    "king pope prince page law west north white senior church day lake park bridge street story valley"
)
WORD = re.compile(r"[\w'’]+")
# How many a roll has at the least, what share of them reads as names, and of how many words its label is.
FEWEST_OF_ROLL = 6
LEAST_OF_ROLL = 0.8
LONGEST_OF_ROLL = 3


def is_name(text: str) -> bool:
    """Whether the text looks like one person's name of two to five words."""
    return bool(WHOLE_NAME.match(text)) and _is_plausible(text)


def is_persons_name(text: str) -> bool:
    """Whether the text looks like one person's name and begins with a given name that is known."""
    return is_name(text) and text.split()[0].title() in GIVEN_NAMES


def is_names(text: str) -> bool:
    """Whether the text looks like one or several names, with commas or "and" between them."""
    return bool(WHOLE_NAMES.match(text)) and _is_plausible(text)


def _is_plausible(text: str) -> bool:
    words = WORD.findall(text.lower())
    if words[:1] == ["will"] and len(words) == FEWEST_WORDS:
        # "Will Roe": before one word it asks nothing.
        words = words[1:]
    is_titled = any(
        word in NOT_IN_NAMES
        and word != "and"
        and not (word in _SURNAMES_TOO and before.title() in GIVEN_NAMES)
        for before, word in zip(["", *words], words, strict=False)
    )
    return not is_titled and not any(c.isdigit() for c in text)


def is_roll(text: str) -> bool:
    """Whether a line lists people under a word: "Ohio: Jane Doe, John Roe, Ann Lee", as no menu does."""
    label, _, listed = text.partition(": ")
    names = listed.rstrip(".").split(", ")
    if len(names) < FEWEST_OF_ROLL or not label[:1].isupper() or len(label.split()) > LONGEST_OF_ROLL:
        return False
    return sum(is_name(name.removeprefix("and ")) for name in names) >= LEAST_OF_ROLL * len(names)


def authors_named(byline: str) -> list[str]:
    """The people whom a byline names; a desk, an agency or a bare role is none."""
    names = (
        name.strip(" .–—-") for name in BETWEEN_AUTHORS.split(re.sub(IN_PLACE, "", " ".join(byline.split())))
    )
    return list(dict.fromkeys(name.title() if name.isupper() else name for name in names if is_name(name)))
