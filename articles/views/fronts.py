from __future__ import annotations

from django.db.models import F, OuterRef
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from articles.models import Desk, Policy, Revision
from articles.rows_within import RowsWithin, read_rows
from articles.story_pictures import StoryPicture, pictures_of
from articles.structured_data import as_script, of_house, of_site
from articles.views.corrections import public_corrections
from articles.views.pages import page

LATEST = 10
BY_DESK = 3
CORRECTIONS = 3


@require_safe
def front_page(request: HttpRequest) -> HttpResponse:
    now = timezone.now()
    newest = Revision.objects.live(now).for_lists().newest_first()
    latest = list(newest.annotate(first_picture=F("content__pictures__0"))[:LATEST])
    return page(
        request,
        "articles/front_page.html",
        {
            "lead": latest[0] if latest else None,
            "picture": _picture(latest[0]) if latest else None,
            "latest": latest[1:],
            "by_desk": _desks(now, {revision.pk for revision in latest}),
            "structured": as_script(of_site()),
            "corrections": public_corrections(now)[:CORRECTIONS],
        },
    )


@require_safe
def policies(request: HttpRequest) -> HttpResponse:
    """What the house promises its readers."""
    context = {"structured": as_script(of_house()), "policies": Policy.objects.all()}
    return page(request, "articles/policies.html", context)


def _picture(lead: Revision) -> StoryPicture | None:
    """The first picture of the lead, unless a retraction took it away with the words."""
    shown = [lead.first_picture] if lead.first_picture and not lead.hides_text else []
    return next(iter(pictures_of({"pictures": shown})), None)


def _desks(now, shown: set[int]) -> list[tuple[Desk, list[Revision]]]:
    """The desks with their newest stories, but for those shown above; one query for any number of desks."""
    newest = Revision.objects.live(now).filter(desk=OuterRef("pk")).exclude(pk__in=shown).newest_first()
    desks = Desk.objects.annotate(newest=RowsWithin(newest[:BY_DESK], Revision.IN_A_LIST))
    found = [(desk, read_rows(Revision, desk.newest)) for desk in desks]
    return [(desk, theirs) for desk, theirs in found if theirs]
