"""Text in, findings out: imports no Django, opens no file, touches no row."""

from __future__ import annotations

from .findings import CreditRole, Extraction
from .layout import find_layout
from .names import find_names
from .quotes import find_quotes
from .variants import find_variants

__all__ = ["extract"]

# In these, a source made the copy.
MAKING_ROLES = frozenset({CreditRole.FILED_BY, CreditRole.PUBLISHED_BY})


def extract(text: str) -> Extraction:
    """Everything that is found in one copy."""
    layout = find_layout(text)
    names = find_names(text, layout.blocks, layout.headline)
    houses = {credit.source for credit in layout.credits if credit.role in MAKING_ROLES}
    quotes = find_quotes(text, layout.blocks, names, houses)
    variants = find_variants([one.name for one in names.named])
    return Extraction(layout, quotes, names.named, tuple(variants), ())
