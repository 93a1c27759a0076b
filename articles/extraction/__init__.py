"""Text in, findings out: imports no Django, opens no file, touches no row."""

from __future__ import annotations

from dataclasses import replace

from .findings import CreditRole, Extraction
from .heard_bodies import with_bodies_heard
from .layout import layout_of
from .meant import unscramble
from .mending import mend
from .names import find_names
from .quotes import find_quotes, with_roles_told
from .variants import find_variants

__all__ = ["extract"]

# In these, a source made the copy.
MAKING_ROLES = frozenset({CreditRole.FILED_BY, CreditRole.PUBLISHED_BY})


def extract(text: str) -> Extraction:
    """Everything that is found in one copy."""
    meant = unscramble(text)
    return meant.as_filed(_read(meant.text))


def _read(text: str) -> Extraction:
    layout = layout_of(text)
    story = mend(text, layout)
    names = find_names(story.text, story.blocks, story.headline)
    houses = {credit.source for credit in layout.credits if credit.role in MAKING_ROLES}
    quotes = story.quotes_as_filed(find_quotes(story.text, story.blocks, names, houses))
    variants = find_variants([one.name for one in names.named])
    named = story.named_as_filed(with_roles_told(names.named, quotes))
    layout = replace(layout, credits=with_bodies_heard(layout.credits, named, quotes))
    return Extraction(layout, quotes, named, tuple(variants), ())
