"""Places where somebody or something is named, read from the runs of capitals one by one.

What is found here is not yet a person: "Rutte" may turn out to be Mark Rutte, or nobody at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from .capitals import RUN, TOKEN, letters, looks_like_a_word


class Shape(StrEnum):
    """What a found name looks like, before the whole document has been seen."""

    PERSON = "person"  # a full name, or a surname behind a title or a role
    BODY = "body"  # an organisation
    SINGLE = "single"  # one word: a surname, a first name, or anything


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


_GIVEN = "[FI]*"
_FULL = rf"""
    (?: F{_GIVEN}(?:q+[NFPphKAA]|[NFpPdDrhlwzKW])(?:q+[NF]|[NF])?   # Jane Roe, Jane van der Roe
      | [pdz]{_GIVEN}(?:q+N|[NFhw])                                 # Victoria Roe, Christian Roe, April Roe
      | I+(?:q+[NF]|F?[NFPpwrhl])N?                                 # J. K. Roe, A. Jane Roe
      | N(?:I+|q+)[NFhwP]N?                                         # Xyz van Roe
      | N[NF]N?                                                     # two words that no table knows
    ) S?
"""
_ROLE = r"(?:[ADdPpMKkOWwLlNrh]{0,7}?[Rr](?:[Rr]|M+[Rr]|&[MWNO]{0,3}[Rr]|[of]t?[ADdPpOMKkWLlhw&NR]{1,5}?)*)"
_GRAMMAR = re.compile(
    rf"""
      (?P<title>T+) (?P<titled> {_FULL} | q*[NFPpDdrhlwzWM]S? )
    | (?P<role>{_ROLE}) (?P<role_title>T*) (?P<held> {_FULL} | q*[NFhwz](?![NFOhLl])S? )
    | (?P<full>{_FULL}) (?P<after> (?:[ADdPpMKkWw]{{0,4}}R[Rr]*(?:[of]t?[ADdPpOMKkWLlhw&NR]+)*)+ )?
    | (?P<body> (?:[ADdPpMKkNWwFIhlLRr]|&(?=[NWM]+O)){{0,8}}O[Oh]*
                 (?:[of]t?[ADdPpMKkNWwOhLlRr]+(?:&[MWNOK]+)*)*
              | [ADPMKW]{{1,3}}h(?![NF])
              | Kk+ | Kk*(?=[^O]|$) | A )
    | (?P<place> [PpDdNWwFM]+[Ll]+ | [PpD]+(?![NFOh]) )
    | (?P<single> q*[NFPpDdrhlwz] )
    """,
    re.VERBOSE,
)
_SENTENCE_ENDS = frozenset(".!?:;\"“‘'(\n•-–—|*»”’")
_ROYAL = frozenset(["King", "Queen", "Prince", "Princess", "Pope", "Emperor", "Sultan"])


def find_capitals(text: str, start: int, end: int, words: frozenset[str], strict: bool) -> Iterator[Found]:
    """The names between two offsets, in order.

    ``words`` are those that stand in lower case in the copy: they open sentences too. ``strict`` is for
    headings set in capitals throughout, where two unknown words side by side prove nothing.
    """
    for run in RUN.finditer(text, start, end):
        opens = _opens_sentence(text, run.start(), start)
        yield from _names_of_run(text, run.start(), run.group(), opens, words, strict)


def _opens_sentence(text: str, at: int, block_start: int) -> bool:
    before = at - 1
    while before >= block_start and text[before] in " \xa0":
        before -= 1
    return before < block_start or text[before] in _SENTENCE_ENDS


def _names_of_run(
    text: str, at: int, run: str, opens: bool, words: frozenset[str], strict: bool
) -> Iterator[Found]:
    if run.isalpha() and len(run) < 24:  # one word, the most frequent run by far
        tokens, ends = [run], [(at, at + len(run))]
    else:
        ends = [(at + token.start(), at + token.end()) for token in TOKEN.finditer(run)]
        tokens = [text[start:end] for start, end in ends]
    shape = letters(tokens)
    if opens or strict:
        shape = _without_plain_words(shape, tokens, words, strict)
    for match in _GRAMMAR.finditer(shape):
        found = _found(text, match, ends, shape)
        if found is None or (strict and _is_guess(match, shape)):
            continue
        found.starts_sentence = opens and match.start() == 0
        yield found


def _without_plain_words(shape: str, tokens: list[str], words: frozenset[str], strict: bool) -> str:
    """The shape with ``X`` for unknown words that open a sentence but are no names."""
    found = list(shape)
    for at, token in enumerate(tokens if strict else tokens[:1]):
        lower = token.lower()
        is_plain = found[at] in "NFw" and lower in words and not (found[at] == "F" and found[at + 1 : at + 2])
        if is_plain or (found[at] == "N" and looks_like_a_word(token)):
            found[at] = "X"
    return "".join(found)


def _is_guess(match: re.Match[str], shape: str) -> bool:
    return match.lastgroup in ("full", "after") and "F" not in match.group()


def _found(text: str, match: re.Match[str], ends: list[tuple[int, int]], shape: str) -> Found | None:
    """The finding for a match over the letters, or nothing where it is but a place."""
    group = match.lastgroup
    whole_start, whole_end = ends[match.start()][0], ends[match.end() - 1][1]
    if group == "place":
        return None
    if group in ("body", "single"):
        kind = shape[match.end() - 1]
        form = Shape.BODY if group == "body" else Shape.SINGLE
        words = text[whole_start:whole_end]
        return Found(form, words, whole_start, whole_end, whole_start, whole_end, kind=kind)
    name_group = "titled" if match["titled"] else "held" if match["held"] else "full"
    start, end = ends[match.start(name_group)][0], ends[match.end(name_group) - 1][1]
    found = Found(Shape.PERSON, text[start:end], start, end, whole_start, whole_end)
    found.title = _words(text, match, "title", ends) or _words(text, match, "role_title", ends)
    found.role = _words(text, match, "role", ends)
    found.role_after = _words(text, match, "after", ends)
    return _royal(found, text)


def _words(text: str, match: re.Match[str], group: str, ends: list[tuple[int, int]]) -> str:
    first, last = match.span(group)
    return text[ends[first][0] : ends[last - 1][1]] if last > first else ""


def _royal(found: Found, text: str) -> Found:
    """King Charles and Pope Francis keep the title in the name when no surname follows."""
    title = found.role.rsplit(" ", 1)[-1]
    if title in _ROYAL and " " not in found.text:
        found.start = found.phrase_start + len(found.role) - len(title)
        found.text = text[found.start : found.end]
    return found
