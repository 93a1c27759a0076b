from __future__ import annotations

from django.core.files.storage import default_storage
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.cache import add_never_cache_headers, get_conditional_response, patch_cache_control
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from articles.models import RevisionPicture
from articles.pictures import CONTENT_TYPES, opens, path_of


@require_safe
def picture(request: HttpRequest, sha256: str, width: int, ending: str) -> HttpResponse:
    """One size of a picture, for whoever may read a version that shows it, or previews one with a token."""
    token = request.GET.get("preview", "")
    if not (
        opens(token, sha256) if token else RevisionPicture.objects.readable().filter(sha256=sha256).exists()
    ):
        raise Http404(_("There is no such picture."))
    # What has this name never changes, so nothing has to be read to tell that a reader has it.
    etag = f'"{sha256[:32]}-{width}-{ending}"'
    response = get_conditional_response(request, etag, response=None) or _read(sha256, width, ending)
    if token:
        add_never_cache_headers(response)
        return response
    response["ETag"] = etag
    # It is asked for anew each time, like a page: a story that is withdrawn takes its pictures with it.
    patch_cache_control(response, public=True, max_age=0, must_revalidate=True)
    return response


def _read(sha256: str, width: int, ending: str) -> HttpResponse:
    if ending not in CONTENT_TYPES:
        raise Http404(_("There is no such picture."))
    try:
        with default_storage.open(path_of(sha256, width, ending)) as kept:
            return HttpResponse(kept.read(), content_type=CONTENT_TYPES[ending])
    except FileNotFoundError:
        raise Http404(_("There is no such picture.")) from None
