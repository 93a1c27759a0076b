from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe

from articles.models import Policy
from articles.views.pages import page


@require_safe
def policy_detail(request: HttpRequest, slug: str) -> HttpResponse:
    policy = get_object_or_404(Policy, slug=slug)
    others = Policy.objects.exclude(pk=policy.pk)
    context = {"policy": policy, "others": others}
    return page(request, "articles/policy_detail.html", context, changed_at=policy.updated_at)
