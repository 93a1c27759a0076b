from __future__ import annotations

from collections.abc import Iterable, Iterator

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from articles.admin.read_only import ReadOnlyAdmin
from articles.extraction.layout import find_layout
from articles.models import Citation, FiledCopy, Quote
from articles.passages import Mark, Stretch, lines_with_marks


def marked_lines(
    filing: FiledCopy, citations: Iterable[Citation], quotes: list[Quote]
) -> list[list[Stretch]]:
    """Return the filed copy with its quotes, attributions, credits and furniture marked."""
    marks = [*_quote_marks(filing, quotes), *_credit_marks(filing, citations), *_layout_marks(filing)]
    return lines_with_marks(filing.text, marks)


def _quote_marks(filing: FiledCopy, quotes: list[Quote]) -> Iterator[Mark]:
    for number, quote in enumerate(quotes, start=1):
        if quote.filed_copy_id != filing.pk or quote.start is None:
            continue
        kind = "quote" if quote.is_verbatim_kind else "indirect"
        yield Mark(quote.start, quote.end, kind, str(number), quote.pk)
        if quote.attribution_start is not None:
            yield Mark(quote.attribution_start, quote.attribution_end, "attribution", str(number))


def _credit_marks(filing: FiledCopy, citations: Iterable[Citation]) -> Iterator[Mark]:
    for citation in citations:
        if citation.filed_copy_id == filing.pk and citation.start is not None:
            yield Mark(citation.start, citation.end, "credit", citation.get_role_display(), citation.pk)


def _layout_marks(filing: FiledCopy) -> Iterator[Mark]:
    layout = find_layout(filing.text)
    for piece in layout.furniture:
        yield Mark(piece.start, piece.end, "furniture", piece.kind.replace("_", " "))
    for kind, found in (
        ("headline", layout.headline),
        ("rights", layout.rights),
        ("date", layout.published),
        ("dateline", layout.dateline),
        ("byline", layout.byline),
    ):
        if found is not None:
            yield Mark(found.start, found.end, kind)


@admin.register(FiledCopy)
class FiledCopyAdmin(ReadOnlyAdmin):
    """Filed copy as it reached the desk; nobody changes it."""

    list_display = ["name", "article", "size", "encoding", "filed_at"]
    list_select_related = ["article"]
    search_fields = ["name", "sha256"]
    fields = ["name", "article", "filed_at", "size", "encoding", "sha256", "replaces", "run", "text"]
    not_listed = ("text", "original")
    list_display_links = ["name"]

    @admin.display(description=_("article"))
    def article(self, filing: FiledCopy) -> str:
        return str(filing.article)
