"""Runs of capitalised words, and what each word of a run is by itself, as one letter.

The letters, which the expressions of ``mentions`` are written in:

    T title            R role noun (r: surname too)    M word of a role (Foreign, Deputy)
    F first name       N unknown word                  I initial       S suffix (Jr.)
    P place            p place and first name          D people, faith, party (d: first name too)
    O head of an organisation (h: surname too)         L head of a place (l: surname too)
    K known body       k its further words             A acronym
    W common word (w: surname too)                     Z date (z: first name too)
    X opener or other word that no name holds (v: surname too)
    Y known thing that is no body
    q particle (van)   o of   f for   t the   & and
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from . import geography, name_words, titles
from .first_names import EITHER, FEMALE, MALE
from .occupations import NOT_IN_CAPITALS
from .words import word_set

_UPPER = "A-Z" + "".join(char for char in map(chr, range(0xC0, 0x250)) if char.isupper())
_ABBREVIATIONS = (  # by length, as a look behind needs them
    r"(?<=\b(?:Mr|Ms|Mx|Dr|St|Lt|Jr|Sr|Fr|Mt|Ft|Co)\.)",
    r"(?<=\b(?:Mrs|Ste|Sen|Rep|Gov|Gen|Col|Maj|Sgt|Cpl|Pte|Pvt|Rev|Hon|Adm|Det|Ald|Amb|Dep|Inc|Ltd)\.)",
    r"(?<=\b(?:Sens|Reps|Capt|Prof|Pres|Cmdr|Brig|Supt|Insp|Atty|Coun|Cllr|Asst|Corp|Bros)\.)",
    r"(?<=\b(?:Const|Assoc|Messr)\.)",
)
_WORD = rf"""
    [{_UPPER}]
    (?: \.(?:[{_UPPER}]\.)*(?![a-z])                             # J., U.S.
      | \w*+(?:[’'](?![sS]\b)\w++|[-‑–&]\w++)*+                  # O'Neill, Jong-un, NATO–Ukraine, AT&T
        (?:\.(?:{"|".join(_ABBREVIATIONS)}))?                    # Lt., Sen.
    )
"""
_PREFIX = r"(?:(?:[aA]l|[eE]l|an|as|ar|at|az|ash|ul)[-‑]|[dD][’'])"
_PARTICLES = "|".join(sorted(name_words.PARTICLES - {"of"}))
# With these letters begin the small words within a run: particles and their like, and those above.
_LEADING = "".join(sorted({particle[0] for particle in name_words.PARTICLES} | set("ofa&deu")))
# Runs are cut at this many words, so that no expression meets a longer one.
LONGEST_RUN = 20
# Behind an initial the surname may follow at once: "P.Doe".
_INITIAL, _SURNAME = r"(?<![A-Za-z])[A-Z]\.", "(?=[A-Z][a-z]{2})"
INITIAL_GLUED = re.compile(_INITIAL + _SURNAME)
# The expression begins with a plain set of letters, which the engine looks for fastest; what may not
# stand before it, and al- or d', are looked at afterwards.
RUN = re.compile(
    rf"""
    {_WORD}
    (?: (?:[ ]{{1,2}}|(?<={_INITIAL}){_SURNAME}) (?=[{_UPPER}{_LEADING}])
        (?: (?:of|for)[ ](?:the[ ])? | (?:and|&)[ ](?:the[ ])? | (?:(?:{_PARTICLES})[ ]){{1,3}} )?
        {_PREFIX}? {_WORD}
    ){{0,{LONGEST_RUN}}}+
    """,
    re.VERBOSE,
)
_TOKEN = re.compile(rf"{_PREFIX}?{_WORD}|[^\s]+", re.VERBOSE)
SHORTEST_IN_UL = 5
_DEGREES = re.compile(r"[CFK](?![\w])\.?\s*(?:(?:and|of|for|the|&)\s)*")
_ENDS_IN_PREFIX = re.compile(rf"(?<![\w’'-]){_PREFIX}$")

_SMALL = {"of": "o", "for": "f", "the": "t", "and": "&", "&": "&"}
_INITIALS = re.compile(rf"(?:[{_UPPER}]\.)+|[{_UPPER}]")
_DOTTED_BODIES = frozenset(["U.N.", "E.U.", "F.B.I.", "C.I.A.", "N.A.T.O."])
_TWO_INITIALS = word_set("AJ BJ CJ EJ JB JC JD JJ JK JT KC KT LJ MJ PJ RJ RK TJ")
_CAPITAL_PARTICLES = word_set("Van Von Der Den De Del Della Di Da Dos Du Le Bin Ibn")
# Letters of words for lands and their people, as a body’s name can open with.
LANDS = frozenset("DdPp")
_FIRM_ENDS = word_set("LLC LLP PLC INC LTD CORP GMBH")
_SUFFIXES = word_set("Jr Sr II III IV VI VII VIII IX XI XII XIII XIV XV XVI XVII XVIII XXIII")
# Korean surnames that are words of another kind too, and the given names that stand behind them.
_KOREAN = word_set(
    "Oh No So An Moon Park Ban Son Song Ham Hong Min Bang Yoo Im Ha Do Ma Nam Sun Won Joo Young"
)
_GIVEN_IN_TWO = re.compile(r"[A-Z][a-z]+-[A-Z]?[a-z]+")
_FORMER = re.compile(
    r"(?:ex|then|former|co|vice|mid|non|anti|pro|post|pre|self|un|sub|multi)[-‑]", re.IGNORECASE
)
_WORDY_ENDS = tuple("ing edly ly tion tions ness ists isms ities ments ship ships".split())  # noqa: SIM905
_WORDY = re.compile(rf".{{3,}}(?:{'|'.join(_WORDY_ENDS)})")
_NAMES_LIKE_WORDS = word_set(
    """
    Browning Fleming Manning Harding Golding Keating Cumming Downing Dowling Rowling Snelling Bowling Hawking
    Blankenship Winship Manship
    Starling Pickering Gatting Kelly Reilly Connolly Daly Donnelly Farley Huntley Connelly
    """
)
_FIRST_NAMES = FEMALE | MALE | EITHER
# Roles in lower case which in capitals rather end the name of a body or a place.
_NO_ROLE_IN_CAPITALS = frozenset(word.capitalize() for word in NOT_IN_CAPITALS) | word_set(
    "Sheikh Sheik Center Centre Forward Safety Tackle Guard Lock Prop Wing Hooker Local Host Runner Marine"
)
_SURNAMES = name_words.SURNAME_HEADS
PAIR = 2
# Before "-man" these are of no Chinese name: "Two-man".
_BEFORE_MAN = word_set(
    """one two three four five six seven eight nine ten eleven twelve single lone multi right-hand con yes ad
    hit bag best front point middle every common straw action stunt wing poster he all"""
)
# A firm's name of two words run together, which no particle of a surname leads.
_RUN_TOGETHER = re.compile(
    r"(?!(?:Ma?c|D[aeiu]|L[aeio]|Des|Del|Las|Los|Van|Von|Fitz|El|Al|San|Ter|Ten|Vander|Saint|Ver|Ben|Bin|Abu)[A-Z])"
    r"([A-Z][a-z]+)([A-Z][a-z]{2,})"
)
_STANDING_FIRST_NAMES = word_set("Bill Art Hope Joy Faith Rich Miles Forest Don Skip Oscar Cliff")


def is_first_name(word: str) -> bool:
    """Whether the word is a first name, in capitals or not."""
    return word in _FIRST_NAMES or (word.isupper() and word.capitalize() in _FIRST_NAMES)


def looks_like_a_word(word: str) -> bool:
    """Whether a capitalised word is by its ending a common one rather than a name."""
    if not word.endswith(_WORDY_ENDS) or word in _NAMES_LIKE_WORDS or word in _FIRST_NAMES:
        return False
    return _WORDY.fullmatch(word) is not None


@lru_cache(maxsize=16384)
def letter(word: str) -> str:
    """The letter for a word by itself; the module's docstring lists the letters."""
    if word in _SMALL or word.lower() == word:
        return _SMALL.get(word, "q")
    if word in _CAPITAL_PARTICLES:
        return "q"
    if word in _DOTTED_BODIES:
        return "K"
    bare = word.rstrip(".")
    if bare.isupper() and len(bare) > 1 and "." not in bare:
        return _capitals_letter(bare)
    return _known_letter(word, bare) or _other_letter(word, bare)


def _capitals_letter(word: str) -> str:
    """The letter for a word all in capitals: an acronym, or any word in a dateline or a heading."""
    if word in geography.PLACES:
        return "P"
    if word in name_words.KNOWN_BODIES:
        return "K"
    if word in _SUFFIXES:
        return "S"
    if word in titles.ROLE_ABBREVIATIONS:
        return "R"
    if word in _FIRM_ENDS:
        return "O"
    if word in name_words.NOT_BODIES or any(char.isdigit() for char in word):
        return "Y"
    if word in _TWO_INITIALS:
        return "I"
    plain = word.capitalize()
    if len(word) == 2 and plain in name_words.OPENERS and word != "IT":
        return "X"
    known = _known_letter(plain, plain) if len(word) > 2 and word != "WHO" else ""
    return known or ("A" if len(word) <= 5 or "-" in word else "N")


def _known_letter(word: str, bare: str) -> str:
    """The letter for a word that a table lists, or nothing."""
    lower = bare.lower()
    if len(word) == 2 and word[1] == "." and word[0].isupper():
        return "I"
    if word in _STANDING_FIRST_NAMES:
        return "F"
    if word[-1] == "." and word.lower() in titles.RANKS_OF_SEVERAL:
        return "R"
    if bare in name_words.OPENERS:
        return "v" if bare in _SURNAMES else "X"
    if bare in name_words.DATES:
        return "z" if bare in name_words.MONTH_NAMES else "Z"
    if bare in _SUFFIXES:
        return "S"
    if word in geography.PLACES or bare in geography.COUNTRIES:
        return "p" if bare in _FIRST_NAMES else "P"
    if _INITIALS.fullmatch(word):
        return "I"
    if lower in titles.TITLES:
        return "T"
    if bare in geography.DEMONYMS:
        return "d" if bare in _FIRST_NAMES or bare in _SURNAMES else "D"
    if lower.endswith("ologist"):
        return "R"
    if (lower in titles.ROLE_NOUNS and bare not in _NO_ROLE_IN_CAPITALS) or bare in titles.ROLE_ABBREVIATIONS:
        return "r" if bare in _SURNAMES or bare in _FIRST_NAMES else "R"
    if bare in name_words.KNOWN_BODIES:
        return "K"
    return _noun_letter(bare)


def _noun_letter(bare: str) -> str:
    is_surname = bare in _SURNAMES
    if bare in name_words.ORGANISATION_HEADS:
        return "h" if is_surname else "O"
    if bare in name_words.PLACE_HEADS:
        return "l" if is_surname else "L"
    if bare.lower() in titles.MODIFIERS:
        return "w" if is_surname else "M"
    if bare in _FIRST_NAMES and bare not in name_words.COMMON:
        return "F"
    if bare in name_words.COMMON:
        return "w" if is_surname else "W"
    return ""


def _other_letter(word: str, bare: str) -> str:
    """The letter for a word in no table."""
    if "-" in word or "‑" in word or "–" in word:
        return _compound_letter(bare)
    if any(char.isdigit() for char in bare):
        return "Y"
    joined = _RUN_TOGETHER.fullmatch(bare)
    if joined and not any(is_first_name(part) for part in joined.groups()):
        return "K"  # AirAsia
    return "F" if bare.endswith("ul") and len(bare) > SHORTEST_IN_UL else "N"  # Sirajul


def _compound_letter(word: str) -> str:
    """The letter for a word of several parts: Trump-era, Then-President, Jean-Luc, Kyiv-London."""
    parts = re.split("[-‑–]", word)
    if all(part.lower() in titles.SERVICE_RANKS for part in parts):
        return "R"  # Lt-Col
    if _FORMER.match(word):
        rest = letter("-".join(parts[1:])) if parts[1] else "X"
        return "R" if rest in "Rr" else "W"
    if parts[-1] == "man" and len(parts) == PAIR and parts[0].lower() not in _BEFORE_MAN:
        return "N"  # Kin-man
    if parts[-1] in name_words.COMPOUND_TAILS or not parts[-1]:
        return "X"
    if parts[0] in ("D", "R") and len(parts[1]) == 1:
        return "X"  # "D-W.Va."
    if all(part.lower() in titles.ROLE_NOUNS for part in parts):
        return "R"  # Minister-President, Major-Gen
    if parts[0] in _FIRST_NAMES and not (parts[0] in geography.PLACES and _is_known_place(parts[1])):
        return "F"
    if "of" in parts and parts[0].lower() in titles.ROLE_NOUNS:
        return "R"  # Father-of-three
    if any(char.isdigit() for char in word):
        return "Y"
    if parts[0] in geography.PLACES or parts[0] in name_words.KNOWN_BODIES or parts[0] in geography.DEMONYMS:
        return "A" if parts[-1][0].isupper() else "X"
    return "N"


def _is_known_place(word: str) -> bool:
    return word in geography.PLACES or word in geography.DEMONYMS or word in name_words.KNOWN_BODIES


def _long_names() -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """The names of several words by their first word, longest first, with the letters of their words."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for names, first, rest in (
        (geography.PLACES, "P", "P"),
        (geography.LONG_DEMONYMS, "D", "D"),
        (name_words.BODIES, "K", "k"),
        (name_words.THINGS, "Y", "Y"),
    ):
        for name in names:
            words = tuple(name.split())
            if len(words) > 1:
                found.setdefault(words[0], []).append((words, first + rest * (len(words) - 1)))
    return {word: tuple(sorted(listed, key=lambda one: -len(one[0]))) for word, listed in found.items()}


LONG_NAMES = _long_names()


def find_runs(text: str, start: int, end: int) -> list[tuple[int, str]]:
    """The runs of capitalised words between two offsets, each with its start."""
    found: list[tuple[int, str]] = []
    for run in RUN.finditer(text, start, end):
        at = run.start()
        before = text[at - 1] if at > start else " "
        if before != " ":
            if before.isalnum() or before in "@#/_":
                continue
            if before == "°":
                at = _behind_degrees(text, at, run.end())
            if before in "-‑’'":
                prefix = _ENDS_IN_PREFIX.search(text, max(start, at - 4), at)
                at = prefix.start() if prefix else at
                if run.group().startswith("S ") and before in "’'":
                    at += 2  # CHINA’S GROWTH
        if at < run.end():
            found.append((at, text[at : run.end()]))
    return found


def _behind_degrees(text: str, start: int, end: int) -> int:
    """Where a run goes on behind the letter of a temperature: "24°C. The Weir Board said"."""
    degrees = _DEGREES.match(text, start, end)
    return degrees.end() if degrees else start


@lru_cache(maxsize=8192)
def read_run(run: str) -> tuple[tuple[str, ...], tuple[int, ...], str]:
    """The words of a run, their offsets in it, and their letters."""
    words = run.split() if "’" not in run and "'" not in run else _TOKEN.findall(run)
    if "." in run and INITIAL_GLUED.search(run):
        words = [part for word in words for part in INITIAL_GLUED.sub(r"\g<0> ", word).split(" ")]
    if len(words) == 1:
        return (run,), (0,), _capitals_as_names(letter(run), words)
    places, at = [], 0
    for word in words:
        at = run.index(word, at)
        places.append(at)
        at += len(word)
    return tuple(words), tuple(places), _letters(words)


def _letters(words: list[str]) -> str:
    """The letters for the words of a run, names of several words recognised."""
    found: list[str] = []
    at = 0
    while at < len(words):
        word = words[at]
        for name, shape in LONG_NAMES.get(word, ()):
            if tuple(words[at : at + len(name)]) == name:
                found.append(shape)
                at += len(name)
                break
        else:
            following = words[at + 1] if at + 1 < len(words) else ""
            if word == "Major" and following.startswith("Gen"):
                found.append("R")
            else:
                found.append("W" if word == "International" and following else letter(word))
            at += 1
    if len(words) > 1 and found[-1] == "q" and words[-1] in _CAPITAL_PARTICLES:
        found[-1] = "N"  # behind a given name it is a surname: "Thanh Le"
    if len(words) > 1 and found[-1] == "T" and (words[-2] in ("Al", "El") or found[-2] == "F"):
        found[-1] = "N"  # "Tariq Al Shaikh", "Ken Doctor"
    if "&" in words:
        _join_firms(found, words)
    return _capitals_as_names("".join(found), words)


def _join_firms(found: list[str], words: list[str]) -> None:
    """Make one body of "Roe & Doe", unless first names stand before the two."""
    if sum(map(len, found)) != len(words):
        return
    letters = list("".join(found))
    for at in range(1, len(words) - 1):
        if words[at] != "&" or letters[at - 1] not in "NFKW" or letters[at + 1] not in "NFKW":
            continue
        if at > 1 and letters[at - 2] in "FIT":
            continue
        letters[at - 1 : at + 2] = "Kkk"
    found[:] = letters


def _openers_as_names(shape: str, words: Sequence[str]) -> str:
    """Oh Se-hoon and Moon Jae-in begin with a surname, and Home Secretary with a word of the office."""
    for at in range(len(words) - 1):
        if words[at] in _KOREAN and _GIVEN_IN_TWO.fullmatch(words[at + 1]):
            shape = f"{shape[:at]}F{shape[at + 1 :]}"
        elif shape[at] == "X" and shape[at + 1] in "RM" and words[at].lower() in titles.MODIFIERS:
            shape = f"{shape[:at]}M{shape[at + 1 :]}"
    return shape


def _capitals_as_names(shape: str, words: Sequence[str]) -> str:
    """MARK RUTTE ends in a surname, not in an acronym; DK before a name is initials."""
    if len(shape) == len(words) > 1 and ("X" in shape[:-1] or not _KOREAN.isdisjoint(words)):
        shape = _openers_as_names(shape, words)
    if "FA" in shape:
        at = shape.index("FA")
        if words[at].isupper() and len(words[at]) > 2:
            return shape.replace("FA", "FN")
    if "AN" in shape:
        at = shape.index("AN")
        if len(words[at]) != 2 or words[at + 1].isupper():
            return shape.replace("AN", "KN")
    return shape
