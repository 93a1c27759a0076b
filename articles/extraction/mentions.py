"""Places where somebody or something is named, read from the runs of capitals one by one.

What is found here is not yet a person: "Rutte" may turn out to be Mark Rutte, or nobody at all.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from .agencies import is_known_outlet
from .capitals import INITIAL_GLUED, find_runs, is_first_name, looks_like_a_word, read_run
from .name_words import PARTICLES, WORDS_AND_FIRST_NAMES
from .reporting_verbs import REPORTING


class Shape(StrEnum):
    """What a found name looks like, before the whole document has been seen."""

    PERSON = "person"  # a full name, or a surname behind a title or a role
    BODY = "body"  # an organisation
    SINGLE = "single"  # one word: a surname, a first name, or anything
    ODD = "odd"  # a common word before an unknown one: a person only if a role says so


# Read at every name, and on Python 3.11 a member of an enumeration costs ten names of a module.
PERSON, BODY, SINGLE, ODD = Shape


@dataclass(slots=True)
class Found:
    """A name in the copy with what stands around it; ``title`` and the two roles may be empty.

    ``start`` and ``end`` hold the name alone, ``phrase_start`` and ``phrase_end`` all of it. ``kind``
    is the letter of a single word.
    """

    shape: Shape
    text: str
    start: int
    end: int
    phrase_start: int
    phrase_end: int
    title: str = ""
    role: str = ""
    role_after: str = ""
    kind: str = ""
    starts_sentence: bool = False

    @property
    def is_glued(self) -> bool:
        """Whether it is called otherwise than it is printed, so that its words tell no places: "P.Doe"."""
        return len(self.text) != self.end - self.start


# A full name is no name where the head of a body follows: "Jane Roe Foundation".
_FULL = r"""
    (?: F[FI]*N[pPhw](?![A-Za-z&])                                             # Jane Roe Bradford
      | F[FI]*(?:q+[NFPphKWw]|[NFpPdDrhlwvzKW])(?:q+[NF]{1,2}|[NF]{1,2})?   # Jane Roe, Jane van der Roe
      | F(?:q+[NFPp]){2,3}[NF]?                                                 # Roe bin Roe bin Roe
      | [pdz][FI]*(?:q+N|[NFhwr])N?                                              # Victoria Roe, April Roe
      | (?:I+|A(?=N))(?:q+[NF]|F?[NFPpwrhl])[NF]?                               # J. K. Roe, DK Roe
      | N(?:I+|q+)[NFhwP]N?                                                     # Xyz van Roe
      | N[NF][NF]?                                                              # words in no table
    ) S? (?![OL]|[NF][OL]|[NF]{2}[OL])
"""
_ROLE = r"""
    (?: (?: [WMO]&(?=[WMO]) | [ADdPpMKkOWwLlNrh] | F(?=[MO]|[Rr](?:[FI]|NN))
          | (?<=[OKkL])[of]t?(?=[ADdPpMKkOWwLlN]) ){0,8}?
        [Rr] (?:[Rr] | (?:M+|[OW]{1,2})[Rr] | &[MWNO]{0,3}[Rr] | [of]t?[ADdPpOMKkWLlhw&NR]{1,6}?)* )
"""
# "of Foreign Affairs" behind the head of a body; an office before a name is that person's.
_OF_BODY = r"(?:(?:ot?|ft?(?=[MWDPL]))(?:[ADdPpMKkNWwOhLl]|[Rr](?![RrofWMt&]*[TFNI]))+(?:&[MWNOK]+)*)"
_GRAMMAR = re.compile(
    rf"""
      (?P<title>T+) (?P<titled> {_FULL} | F[RM](?![A-Za-z]) | [MWw]I*[NF](?![NFOL])
                                | q*[NFPpDdrhlwzWM]S?(?![NFOL]) | [NFPp]{{2,4}} )
    | (?P<role>{_ROLE}) (?P<role_title>T*) (?P<held> {_FULL} | [NF]A(?![A-Za-z&])  # Xyz VPM
                                               | P[Nw](?![A-Za-z&])  # CEO Austin Roe
                                | q*(?:[NFhwz](?![NFOhLl])|p(?![NFOhLlPpDd&]))S?
                                               | (?<=T)[NFPp]{{1,4}} )
    | (?P<odd>[Ww]N{{1,2}}(?![NOLh]) | p[Wp](?![A-Za-z&])
              | (?:[Ww]F | N[PplhwR] | F[LORXM])(?![NFOLhPpDIRrMqTotf&]))
    | (?P<full>{_FULL}) (?P<after> (?:[ADdPpMKkWw]{{0,4}}R[Rr]*(?:[of]t?[ADdPpOMKkWLlhw&NR]+)*)+ )?
    | (?P<body> (?!&) (?:[ADdPpMKkNWwFIhlLRr]|&(?=[NWM]+O)){{1,8}}O[Oh]*
                 (?:[WM]{{1,2}}O[Oh]*)? {_OF_BODY}*
              | O[Oh]+ | O[Oh]*{_OF_BODY}+
              | [ADPMKW]{{1,3}}h(?![NF])
              | K[Pp]&[PpN](?![A-Za-z&])                                          # NHS Kent and Medway
              | Kk+ | Kk*(?=[^O]|$) | A )
    | (?P<place> [PpDdNWwFM]+[Ll]+ | [PpD]+(?![NFOh]) )
    | (?P<single> q*[NF] | q[ph] | I )
    """,
    re.VERBOSE,
)
_ARTICLE_BEFORE = re.compile(r"(?<!\w)(?:the|an?) (?:\d{4} )?$")
_SENTENCE_ENDS = frozenset(".!?:;\"“‘'(\n•-–—|*»”’")
# How much of the copy is searched for a word in lower case.
_LOOKED_AT = 20_000
_SHAPES = {"body": BODY, "single": SINGLE, "odd": ODD}
# So many words in capitals, one behind the other, are a sentence and no name.
FEWEST_SHOUTED = 5
# Before a month, and no first name, of a run of so many words.
_IN_MONTH = re.compile(r"\b(?:in|last|since|until|by|this|next|from|during|early|late|mid) \Z", re.IGNORECASE)
FEWEST_BEHIND_MONTH = 3
LONGEST_BEFORE_MONTH = 8
_ENDS_IN_MONTH = re.compile(r"F[FI]*Nz\Z")
_DAY = re.compile(r"[,.]?\s{0,3}\d")
# How participles end that open a title or a sentence: "Compressed Xyz".
_PARTICIPLES = ("ated", "ssed", "tted", "nded", "cted", "rted", "lled", "ised", "ized", "ened", "ured")
_NUMBER = re.compile(r" [IVX]+$")
_WORD = re.compile(r"\S+")
# As one is called who is known by two initials: "T.J.".
_INITIALS = re.compile(r"[A-Z]\.[A-Z]\.")
# What stands before the name of a street; a person's "of" is no such word.
_ON_STREET = (" on ", " of ", " in ", " along ", " near ", " at ", " off ", " down ")
_STREETS = frozenset(["Street", "Road", "Avenue", "Lane", "Drive", "Square", "Boulevard"])
_GIVEN_TOO = frozenset(["Dean", "Earl"])
_ROYAL = frozenset(["King", "Queen", "Prince", "Princess", "Pope", "Emperor", "Sultan"])


def find_capitals(text: str, start: int, end: int, strict: bool) -> list[Found]:
    """The names between two offsets, in order.

    ``strict`` is for headings set in capitals throughout, where two unknown words side by side prove
    nothing.
    """
    every: list[Found] = []
    for at, run in find_runs(text, start, end):
        words, places, shape = read_run(run)
        if "z" in shape[:2] and len(words) >= FEWEST_BEHIND_MONTH:
            month = shape.index("z")  # "In May Jane Roe said"
            is_led = _IN_MONTH.search(text[max(0, at - LONGEST_BEFORE_MONTH) : at + places[month]])
            if is_led and shape[month + 1 : month + 2] in ("F", "T", "R"):
                shape = f"{shape[:month]}Z{shape[month + 1 :]}"
        if words[0] == "The" and len(words) > 2 and is_known_outlet(" ".join(words[:2])) and shape[2] == "F":
            shape = f"ZZ{shape[2:]}"  # "Writing in The Mirror Jane said"
        if _ENDS_IN_MONTH.search(shape[-LONGEST_BEFORE_MONTH:]) and not _DAY.match(text, at + len(run)):
            shape = f"{shape[:-1]}N"  # "Ken Vander May"
        if strict:
            shape = _without_plain_words(text, shape, words)
        elif shape[0] in "NFw" and shape[1:2] != "I" and opens_sentence(text, at, start):
            shape = _without_plain_words(text, shape, words[:1])
        for form in _forms(shape):
            found = _found(text, at, form, words, places)
            if found.kind == "A" and _is_unit(text, found.start):
                continue
            if found.kind == "I" and not _INITIALS.fullmatch(found.text):
                continue
            if found.shape is PERSON and _is_doubtful(text, found, strict):
                continue
            if found.role:
                _mend_role(text, found)
            if strict and found.kind == "A" and " " in run and run.isupper():
                continue
            if found.shape is PERSON and _is_shouted(text, run, found):
                continue
            found.starts_sentence = not form.first and opens_sentence(text, at, start)
            every.append(_in_heading(_shortened(found)) if strict else found)
    return every


def _mend_role(text: str, found: Found) -> None:
    """Leave out of a role what is none: the title of whom somebody may become, the verb of a headline."""
    if text.endswith((" a ", " A "), 0, found.phrase_start) and " " not in found.role:
        found.role = ""  # "a President Roe might close the harbour"
        return
    verb, _, rest = found.role.partition(" ")
    if rest and verb.lower() in REPORTING and text.endswith(", ", 0, found.phrase_start):
        found.role = rest  # "Harbour Will Close, Warns Harbour Master Jane Roe"


def _is_shouted(text: str, run: str, found: Found) -> bool:
    """Whether a name is of common words in a sentence that is all capitals: "YOU WILL SUFFER IT"."""
    is_loud = run.isupper() and run.count(" ") >= FEWEST_SHOUTED - 1
    return is_loud and any(is_plain(text, word) for word in found.text.split(" "))


def _is_unit(text: str, start: int) -> bool:
    """Whether a figure stands right before an acronym, which then counts or measures: "270 GW"."""
    return text[start - 1 : start] == " " and text[start - 2 : start - 1].isdigit()


def _shortened(found: Found) -> Found:
    """In a heading the last word of a name is more likely its verb: "Jane Roe Wins", "President Roe Wins"."""
    places = list(_WORD.finditer(found.text))
    words = [place.group() for place in places]
    if found.shape is not PERSON or len(words) < 2 or found.is_glued:
        return found
    kept = 2 if is_first_name(words[0]) or not (found.title or found.role) else 1
    while words[kept - 1].lower() in PARTICLES and kept < len(words):
        kept += 1  # "Lana Del Rey Sings"
    if words[1][0].isupper() and words[1][-1] != ".":
        found.text = found.text[: places[kept - 1].end()]
        found.end = found.phrase_end = found.start + len(found.text)
        found.role_after = found.role_after if len(words) == kept else ""
    return found


def _in_heading(found: Found) -> Found:
    """A role before one unknown word proves nobody in a heading: "Reporter Rescues Dog"."""
    is_single = found.shape is PERSON and " " not in found.text
    if is_single and not found.title and not is_first_name(found.text):
        found.shape, found.kind, found.role, found.role_after = SINGLE, "N", "", ""
    return found


def opens_sentence(text: str, at: int, block_start: int) -> bool:
    """Whether nothing but blanks stands between the offset and the end of a sentence or the block's start."""
    before = at - 1
    while before >= block_start and text[before] == " ":
        before -= 1
    return before < block_start or text[before] in _SENTENCE_ENDS


def _without_plain_words(text: str, shape: str, words: tuple[str, ...]) -> str:
    """The shape with ``X`` for those of the words that are unknown ones and no names."""
    for at, word in enumerate(words):
        if shape[at] in "NFw" and not (shape[at] == "F" and shape[at + 1 : at + 2]) and is_plain(text, word):
            shape = f"{shape[:at]}X{shape[at + 1 :]}"
    return shape


def is_plain(text: str, token: str) -> bool:
    """Whether the copy has the word in lower case too, or it ends as common words do."""
    return looks_like_a_word(token) or text.find(f" {token.lower()} ", 0, _LOOKED_AT) >= 0


def _is_thing(text: str, start: int, end: int) -> bool:
    """Whether the word before two unknown ones shows a thing or a place: "the Xyz Zyx", "in Xyz Zyx"."""
    before = text[max(0, start - 10) : start].lower()
    if _ARTICLE_BEFORE.search(before):
        return True
    return (
        before.endswith((" in ", " at ", " near ", " around ", " outside ", " into "))
        and text[end : end + 2] != ", "
    )


def _is_doubtful(text: str, found: Found, strict: bool) -> bool:
    """Whether nothing but two capitals speaks for a person, where they prove little."""
    if found.title or found.role:
        return False
    first, _, last = found.text.partition(" ")
    if last in _STREETS and text.endswith(_ON_STREET, 0, found.start):
        return True
    if strict and first in WORDS_AND_FIRST_NAMES:
        return True
    if is_first_name(first) or (first[-1] == "." and len(first) < 6):
        return False
    is_word = looks_like_a_word(last) and not last.endswith("ing")  # as Chinese names do
    is_word = is_word or (len(first) > 6 and first.endswith(_PARTICIPLES))
    return strict or is_word or _is_thing(text, found.start, found.end)


class _Form(NamedTuple):
    """What the grammar finds in the letters of a run: a name and what belongs to it, by numbers of words.

    Ends are excluded; what is not there has none.
    """

    shape: Shape
    first: int
    end: int
    name: tuple[int, int]
    title: tuple[int, int]
    role: tuple[int, int]
    after: tuple[int, int]
    kind: str = ""


_NONE = (0, 0)


@lru_cache(maxsize=4096)
def _forms(shape: str) -> tuple[_Form, ...]:
    """What the grammar finds in a run of these letters, where it is more than a place."""
    return tuple(_form(match) for match in _GRAMMAR.finditer(shape) if match.lastgroup != "place")


def _form(match: re.Match[str]) -> _Form:
    first, end = match.span()
    if match.lastgroup in _SHAPES:
        shape = _SHAPES[match.lastgroup]
        return _Form(shape, first, end, (first, end), _NONE, _NONE, _NONE, match.string[end - 1])
    name = "titled" if match["titled"] else "held" if match["held"] else "full"
    title = "title" if match["title"] else "role_title"
    titled, held, behind = (
        match.span(group) if match[group] else _NONE for group in (title, "role", "after")
    )
    return _Form(PERSON, first, end, match.span(name), titled, held, behind)


def _found(text: str, at: int, form: _Form, words: tuple[str, ...], places: tuple[int, ...]) -> Found:
    """The finding for a form of a run that begins at an offset."""
    shape, first, end, name, title, role, after, kind = form

    def span(part: tuple[int, int]) -> tuple[int, int]:
        return at + places[part[0]], at + places[part[1] - 1] + len(words[part[1] - 1])

    start, stop = span(name)
    if shape is not PERSON:
        return Found(shape, text[start:stop], start, stop, start, stop, kind=kind)
    # "P.Doe" is called "P. Doe"
    called = INITIAL_GLUED.sub(r"\g<0> ", text[start:stop]) if "." in text[start:stop] else text[start:stop]
    found = Found(shape, called, start, stop, at + places[first], span((first, end))[1])
    for part, field in ((title, "title"), (role, "role"), (after, "role_after")):
        if part[1]:
            setattr(found, field, text[slice(*span(part))])
    return _royal(text, found) if found.role else found


def _royal(text: str, found: Found) -> Found:
    """King Charles keeps the title in the name when no surname follows; Dean Roe need be no dean."""
    title = found.role.rsplit(" ", 1)[-1]
    if found.role in _GIVEN_TOO and " " not in found.text and not is_plain(text, found.role):
        found.start, found.role = found.phrase_start, ""
        found.text = text[found.start : found.end]
    elif title in _ROYAL and " " not in _NUMBER.sub("", found.text):
        found.start = found.phrase_start + len(found.role) - len(title)
        found.text = text[found.start : found.end]
    return found
