"""Places where somebody or something is named, read from the runs of capitals one by one.

What is found here is not yet a person: "Rutte" may turn out to be Mark Rutte, or nobody at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from .capitals import find_runs, is_first_name, looks_like_a_word, read_run
from .name_words import PARTICLES, WORDS_AND_FIRST_NAMES


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


# A full name is no name where the head of a body follows: "Jane Roe Foundation".
_FULL = r"""
    (?: F[FI]*(?:q+[NFPphK]|[NFpPdDrhlwvzKW])(?:q+[NF]{1,2}|[NF]{1,2})?   # Jane Roe, Jane van der Roe
      | F(?:q+[NFPp]){2,3}[NF]?                                                 # Roe bin Roe bin Roe
      | [pdz][FI]*(?:q+N|[NFhw])N?                                              # Victoria Roe, April Roe
      | (?:I+|A(?=N))(?:q+[NF]|F?[NFPpwrhl])N?                                  # J. K. Roe, DK Roe
      | N(?:I+|q+)[NFhwP]N?                                                     # Xyz van Roe
      | N[NF][NF]?                                                              # words in no table
    ) S? (?![OL]|[NF][OL]|[NF]{2}[OL])
"""
_ROLE = r"""
    (?: (?:[ADdPpMKkOWwLlNrh]|F(?=[MO])|(?<=[OKkL])[of]t?(?=[ADdPpMKkOWwLlN])){0,8}?
        [Rr] (?:[Rr] | M+[Rr] | &[MWNO]{0,3}[Rr] | [of]t?[ADdPpOMKkWLlhw&NR]{1,6}?)* )
"""
# "of Foreign Affairs" behind the head of a body; an office before a name is that person's.
_OF_BODY = r"(?:(?:ot?|ft?(?=[MWDPL]))(?:[ADdPpMKkNWwOhLl]|[Rr](?![RrofWMt&]*[TFNI]))+(?:&[MWNOK]+)*)"
_GRAMMAR = re.compile(
    rf"""
      (?P<title>T+) (?P<titled> {_FULL} | q*[NFPpDdrhlwzWM]S?(?![NFOL]) | [NFPp]{{2,4}} )
    | (?P<role>{_ROLE}) (?P<role_title>T*) (?P<held> {_FULL} | q*[NFhwz](?![NFOhLl])S? | (?<=T)[NFPp]{{1,4}} )
    | (?P<odd>[Ww]N{{1,2}}(?![NOLh]) | N[Pp](?![NFOLhPpD]))
    | (?P<full>{_FULL}) (?P<after> (?:[ADdPpMKkWw]{{0,4}}R[Rr]*(?:[of]t?[ADdPpOMKkWLlhw&NR]+)*)+ )?
    | (?P<body> (?!&) (?:[ADdPpMKkNWwFIhlLRr]|&(?=[NWM]+O)){{1,8}}O[Oh]*
                 {_OF_BODY}*
              | O[Oh]+ | O[Oh]*{_OF_BODY}+
              | [ADPMKW]{{1,3}}h(?![NF])
              | Kk+ | Kk*(?=[^O]|$) | A )
    | (?P<place> [PpDdNWwFM]+[Ll]+ | [PpD]+(?![NFOh]) )
    | (?P<single> q*[NF] )
    """,
    re.VERBOSE,
)
_ARTICLE_BEFORE = re.compile(r"(?<!\w)(?:the|an?) $")
_SENTENCE_ENDS = frozenset(".!?:;\"“‘'(\n•-–—|*»”’")
# How much of the copy is searched for a word in lower case.
_LOOKED_AT = 20_000
_SHAPES = {"body": BODY, "single": SINGLE, "odd": ODD}
_ROYAL = frozenset(["King", "Queen", "Prince", "Princess", "Pope", "Emperor", "Sultan"])


def find_capitals(text: str, start: int, end: int, strict: bool) -> Iterator[Found]:
    """The names between two offsets, in order.

    ``strict`` is for headings set in capitals throughout, where two unknown words side by side prove
    nothing.
    """
    for at, run in find_runs(text, start, end):
        opens = opens_sentence(text, at, start)
        tokens, shape = read_run(run)
        if opens or strict:
            shape = _without_plain_words(text, shape, tokens, strict)
        for reading in _readings(run, shape):
            if reading.shape is PERSON and _is_doubtful(text, at, reading, strict):
                continue
            if strict and reading.kind == "A" and " " in run and run.isupper():
                continue
            found = _moved(reading, at)
            found.starts_sentence = opens and reading.phrase_start == 0
            yield _in_heading(_shortened(found)) if strict else found


def _moved(found: Found, by: int) -> Found:
    """A copy of the finding, its offsets counted from the start of the copy."""
    return Found(
        found.shape,
        found.text,
        found.start + by,
        found.end + by,
        found.phrase_start + by,
        found.phrase_end + by,
        found.title,
        found.role,
        found.role_after,
        found.kind,
    )


def _shortened(found: Found) -> Found:
    """In a heading the last word of a name is more likely its verb: "Jane Roe Wins", "President Roe Wins"."""
    words = found.text.split(" ")
    if found.shape is not PERSON or len(words) < 2:
        return found
    kept = 2 if is_first_name(words[0]) or not (found.title or found.role) else 1
    if words[1][0].isupper() and words[1][-1] != "." and words[1].lower() not in PARTICLES:
        found.text = " ".join(words[:kept])
        found.end = found.phrase_end = found.start + len(found.text)
        found.role_after = found.role_after if len(words) == kept else ""
    return found


def _in_heading(found: Found) -> Found:
    """A role before one unknown word proves nobody in a heading: "Reporter Rescues Dog"."""
    is_single = found.shape is PERSON and " " not in found.text
    if is_single and not found.title and not is_first_name(found.text):
        found.shape, found.kind = SINGLE, "N"
    return found


def opens_sentence(text: str, at: int, block_start: int) -> bool:
    """Whether nothing but blanks stands between the offset and the end of a sentence or the block's start."""
    before = at - 1
    while before >= block_start and text[before] in " \xa0":
        before -= 1
    return before < block_start or text[before] in _SENTENCE_ENDS


def _without_plain_words(
    text: str, shape: str, tokens: tuple[tuple[str, int, int], ...], strict: bool
) -> str:
    """The shape with ``X`` for unknown words that open a sentence but are no names."""
    found = list(shape)
    for at, (token, _, _) in enumerate(tokens if strict else tokens[:1]):
        if found[at] in "NFw" and not (found[at] == "F" and found[at + 1 : at + 2]) and is_plain(text, token):
            found[at] = "X"
    return "".join(found)


def is_plain(text: str, token: str) -> bool:
    """Whether the copy has the word in lower case too, or it ends as common words do."""
    return looks_like_a_word(token) or text.find(f" {token.lower()} ", 0, _LOOKED_AT) >= 0


def _is_thing(text: str, start: int, end: int) -> bool:
    """Whether the word before two unknown ones shows a thing or a place: "the Xyz Zyx", "in Xyz Zyx"."""
    before = text[max(0, start - 9) : start].lower()
    if _ARTICLE_BEFORE.search(before):
        return True
    return (
        before.endswith((" in ", " at ", " near ", " around ", " outside ", " into "))
        and text[end : end + 2] != ", "
    )


def _is_doubtful(text: str, at: int, found: Found, strict: bool) -> bool:
    """Whether nothing but two capitals speaks for a person, where they prove little."""
    first = found.text.split(" ")[0]
    if found.title or found.role:
        return False
    if strict and first in WORDS_AND_FIRST_NAMES:
        return True
    return not is_first_name(first) and (strict or _is_thing(text, at + found.start, at + found.end))


@lru_cache(maxsize=8192)
def _readings(run: str, shape: str) -> tuple[Found, ...]:
    """What the grammar finds in a run of this shape, with offsets in the run."""
    tokens, _ = read_run(run)
    found = (_found(run, match, tokens, shape) for match in _GRAMMAR.finditer(shape))
    return tuple(one for one in found if one is not None)


def _found(
    run: str, match: re.Match[str], tokens: tuple[tuple[str, int, int], ...], shape: str
) -> Found | None:
    """The finding for a match over the letters, or nothing where it is but a place."""
    group = match.lastgroup
    start, end = tokens[match.start()][1], tokens[match.end() - 1][2]
    if group == "place":
        return None
    if group in _SHAPES:
        form = _SHAPES[group]
        return Found(form, run[start:end], start, end, start, end, kind=shape[match.end() - 1])
    name_group = "titled" if match["titled"] else "held" if match["held"] else "full"
    name_start, name_end = tokens[match.start(name_group)][1], tokens[match.end(name_group) - 1][2]
    found = Found(PERSON, run[name_start:name_end], name_start, name_end, start, end)
    found.title = _words(run, match, "title", tokens) or _words(run, match, "role_title", tokens)
    found.role = _words(run, match, "role", tokens)
    found.role_after = _words(run, match, "after", tokens)
    return _royal(found, run)


def _words(run: str, match: re.Match[str], group: str, tokens: tuple[tuple[str, int, int], ...]) -> str:
    first, last = match.span(group)
    return run[tokens[first][1] : tokens[last - 1][2]] if last > first else ""


def _royal(found: Found, run: str) -> Found:
    """King Charles and Pope Francis keep the title in the name when no surname follows."""
    title = found.role.rsplit(" ", 1)[-1]
    if title in _ROYAL and " " not in found.text:
        found.start = found.phrase_start + len(found.role) - len(title)
        found.text = run[found.start : found.end]
    return found
