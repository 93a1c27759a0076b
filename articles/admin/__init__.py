"""The editors' rooms, one file a noun."""

from articles.admin import articles, desks, filed_copy, quotes, revisions, sources

__all__ = ["articles", "desks", "filed_copy", "quotes", "revisions", "sources"]
