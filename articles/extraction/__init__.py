"""Text in, findings out: imports no Django, opens no file, touches no row."""

from __future__ import annotations

from .findings import Extraction
from .layout import find_layout
from .names import find_names
from .quotes import find_quotes
from .variants import find_variants

__all__ = ["extract"]


def extract(text: str) -> Extraction:
    """Everything that is found in one copy."""
    layout = find_layout(text)
    names = find_names(text, layout.blocks, layout.headline)
    quotes = find_quotes(text, layout.blocks, names)
    variants = find_variants([one.name for one in names.named])
    return Extraction(layout, quotes, names.named, tuple(variants), ())
