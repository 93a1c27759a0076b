"""Readers report errors here. The pages set no cookie, so a signed token stands for the usual one."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe

from articles.models import Revision
from articles.reporting import LONGEST_PASSAGE, ReportForm, TooMany, address_of, new_token, take
from articles.views.pages import page


@csrf_exempt
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def report_error(request: HttpRequest, pk: int, slug: str = "") -> HttpResponse:
    revision = _reported(pk)
    form = ReportForm(request.POST or None, article=pk, initial=_begun(request, pk))
    status = 200
    if request.method == "POST":
        status = 422
        if form.is_valid():
            try:
                if not form.is_from_a_machine:
                    take(form, revision, address_of(request))
                return redirect("articles:report_thanks", pk, revision.slug)
            except TooMany:
                form.add_error(None, _("You have sent several reports: wait an hour before the next one."))
                status = 429
        # What was written stays; the token is a new one.
        form.data = form.data.copy()
        form.data["token"] = new_token(pk)
    return render(request, "articles/report_error.html", {"form": form, "revision": revision}, status=status)


@require_safe
def report_thanks(request: HttpRequest, pk: int, slug: str = "") -> HttpResponse:
    return page(request, "articles/report_thanks.html", {"revision": _reported(pk)})


def _reported(pk: int) -> Revision:
    """The version that readers see, or saw last: what was withdrawn can be wrong too."""
    seen = Revision.objects.have_been_live(timezone.now()).filter(article=pk)
    revision = seen.order_by("-live_from").first()
    if revision is None:
        raise Http404(_("There is no such story."))
    return revision


def _begun(request: HttpRequest, pk: int) -> dict[str, str]:
    return {"passage": request.GET.get("passage", "")[:LONGEST_PASSAGE], "token": new_token(pk)}
