"""The editors' rooms, one file a noun."""

from articles.admin import articles, corrections, desks, error_reports, filed_copy, quotes, revisions, sources

__all__ = [
    "articles",
    "corrections",
    "desks",
    "error_reports",
    "filed_copy",
    "quotes",
    "revisions",
    "sources",
]
