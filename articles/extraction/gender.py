"""A person's gender where the copy tells it: by title, role, first name, or a pronoun beside the name."""

from __future__ import annotations

import re
from collections.abc import Iterable

from .findings import Gender
from .first_names import FEMALE, MALE
from .titles import title_gender

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
# Right after a name: ", who said his …", " said she", " and her husband", " in his".
_PRONOUN_AFTER = re.compile(
    r"(?:,? who\b[^.,;\n]{0,40}?| (?:said|says|added|told|thinks|believes|insisted)\b(?: that)?"
    r"| and| with| in| on| by| at| announced| posted| tweeted)? (?P<pronoun>he|she|his|her|himself|herself)\b"
)
_FEMALE_PRONOUNS = frozenset(["she", "her", "herself"])


def gender_of_words(words: str) -> Gender:
    """The gender that titles or role nouns tell; unknown where they say nothing or both."""
    told = {title_gender(word.lower()) for word in _WORD.findall(words)} - {Gender.UNKNOWN}
    return told.pop() if len(told) == 1 else Gender.UNKNOWN


def gender_of_name(name: str) -> Gender:
    """The gender that the first name suggests, the first part of a double one included."""
    for part in name.split()[:-1]:
        for given in (part, part.split("-")[0]):
            given = given.capitalize() if given.isupper() else given
            if given in FEMALE:
                return Gender.FEMALE
            if given in MALE:
                return Gender.MALE
    return Gender.UNKNOWN


def gender_by_pronouns(text: str, ends: Iterable[int]) -> Gender:
    """The gender of the pronouns right after a name's mentions, where all of them agree."""
    told = set()
    for end in ends:
        match = _PRONOUN_AFTER.match(text, end, end + 80)
        if match:
            told.add(Gender.FEMALE if match["pronoun"] in _FEMALE_PRONOUNS else Gender.MALE)
    return told.pop() if len(told) == 1 else Gender.UNKNOWN
