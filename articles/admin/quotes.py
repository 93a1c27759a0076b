from __future__ import annotations

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from articles.admin.acts import article_page
from articles.admin.read_only import ReadOnlyAdmin
from articles.models import Quote


@admin.register(Quote)
class QuoteAdmin(ReadOnlyAdmin):
    """Quotes found across all stories; each is worked on beside its own story."""

    list_display = ["words", "speaker_shown", "kind", "state", "where"]
    list_filter = ["check_state", "kind", "confidence"]
    search_fields = ["text"]
    fields = [
        "words",
        "speaker_shown",
        "role",
        "kind",
        "where",
        "is_marked",
        "is_translated",
        "check_state",
        "checked_by",
        "checked_at",
        "dispute_reason",
        "removed_at",
        "removed_reason",
        "confidence",
        "rule",
    ]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Quote]:
        return super().get_queryset(request).select_related("article", "speaker", "checked_by")

    @admin.display(description=_("words"))
    def words(self, quote: Quote) -> str:
        return quote.text

    @admin.display(description=_("speaker"))
    def speaker_shown(self, quote: Quote) -> str:
        return quote.speaker_name

    @admin.display(description=_("checked"), ordering="check_state")
    def state(self, quote: Quote) -> str:
        return format_html(
            '<span class="check check-{}">{}</span>', quote.check_state, quote.get_check_state_display()
        )

    @admin.display(description=_("story"))
    def where(self, quote: Quote) -> str:
        return format_html(
            '<a href="{}">{}</a>', article_page(quote.article_id, f"quote-{quote.pk}"), quote.article
        )
