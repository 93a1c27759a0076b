from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from articles.accountability import figures
from articles.views.pages import page


@require_safe
def accountability(request: HttpRequest) -> HttpResponse:
    """How often this house was wrong, how soon it said so, and why."""
    # Readers’ reports count too, and they move no edition.
    context = {"figures": figures()}
    return page(request, "articles/accountability.html", context, true_until=timezone.now())
