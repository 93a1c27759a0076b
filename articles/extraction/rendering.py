"""Findings as plain values, for whoever reads them without this code."""

from __future__ import annotations

from typing import Any

from .findings import Block, Extraction, Quote, SourceKind, Span

Plain = dict[str, Any]


def as_json(found: Extraction | None) -> Plain:
    """Return what was found, ready for JSON; of copy that was refused, that nothing was."""
    if found is None:
        return _nothing()
    layout = found.layout
    head, published, rights = layout.headline, layout.published, layout.rights
    return {
        "headline": {**_words(head), "proposed": head.is_proposed} if head else None,
        "standfirst": _words_or_none(layout.standfirst),
        "published": {"at": published.at, "precision": published.precision, **_place(published)}
        if published
        else None,
        "dateline": _words_or_none(layout.dateline),
        "byline": _words_or_none(layout.byline),
        "outlet": _words_or_none(layout.outlet),
        "citations": [{"source": c.source, "role": c.role.value, **_place(c)} for c in layout.credits],
        "rights": {**_words(rights), "reuse": rights.reuse.value} if rights else None,
        "furniture": [{"kind": part.kind.value, **_place(part)} for part in layout.furniture],
        "body": [_block(block) for block in layout.blocks],
        "quotes": [_quote(quote) for quote in found.quotes],
        "people": [{"name": n.name, "role": n.role} for n in found.names if n.kind is SourceKind.PERSON],
        "warnings": list(found.warnings),
    }


def _nothing() -> Plain:
    many: Plain = {name: [] for name in ("citations", "furniture", "body", "quotes", "people", "warnings")}
    head = dict.fromkeys(("headline", "standfirst", "published", "dateline", "byline", "outlet"))
    return {**head, "citations": many.pop("citations"), "rights": None, **many}


def _block(block: Block) -> Plain:
    """A block; one that only furniture parts from the block before says what joins the two."""
    joint = {} if block.joined_by is None else {"joined_by": block.joined_by}
    return {"kind": block.kind.value, **_words(block), **joint}


def _quote(quote: Quote) -> Plain:
    return {
        **_words(quote),
        "kind": quote.kind.value,
        "speaker": quote.speaker,
        "role": quote.role,
        "attribution": _place(quote.attribution) if quote.attribution else None,
    }


def _place(span: Span) -> Plain:
    return {"start": span.start, "end": span.end}


def _words(span: Span) -> Plain:
    return {"text": span.text, **_place(span)}


def _words_or_none(span: Span | None) -> Plain | None:
    return _words(span) if span else None
