"""What the desk has to do: the admin's front page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.db.models import OuterRef, QuerySet, Subquery
from django.urls import reverse
from django.utils.translation import gettext as _

from articles.admin.ahead import ahead
from articles.models import Article, ErrorReport, FollowUp, Move, Note, Quote
from articles.models.notes import mentioned
from articles.workflow import Action, Status

ON_A_PAGE = 8
MOST_COUNTED = 1000
RECENT = 500


@dataclass(frozen=True, slots=True)
class Tally:
    """How many working copies have a status, with the list of them."""

    status: str
    label: str
    number: str
    url: str


@dataclass(frozen=True, slots=True)
class Pile:
    """Articles that wait for one kind of act, the most pressing first."""

    label: str
    empty: str
    articles: list[Article]
    # The list that goes on where the pile is cut; empty where there is no more.
    url: str = ""


def queue_for(user: Any) -> dict[str, Any] | None:
    """Return what the front page shows to ``user``; nothing to one who may not see articles."""
    if not user.has_perm("articles.view_article"):
        return None
    return {
        "mentions": list(_mentions(user)),
        "tallies": _tallies(),
        "piles": list(_piles(user)),
        "ahead": ahead(),
        **_reports(user),
    }


def _reports(user: Any) -> dict[str, Any]:
    sees_reports = user.has_perm("articles.view_errorreport")
    sees_follow_ups = user.has_perm("articles.view_followup")
    return {
        "reports": ErrorReport.objects.tally() if sees_reports else {},
        "follow_ups": FollowUp.objects.waiting().count() if sees_follow_ups else 0,
    }


def _mentions(user: Any) -> Iterator[Note]:
    """Notes that nobody has resolved and that name ``user``."""
    open_notes = Note.objects.unresolved().filter(text__icontains=f"@{user.get_username()}")
    for note in open_notes.select_related("article", "by").order_by("-created_at")[:ON_A_PAGE]:
        if user.get_username().lower() in {name.lower() for name in mentioned([note.text])}:
            yield note


def _tallies() -> list[Tally]:
    address = reverse("admin:articles_article_changelist")
    return [
        Tally(
            status.value,
            status.label,
            _counted(status),
            f"{address}?status__exact={status.value}",
        )
        for status in Status
    ]


def _counted(status: Status) -> str:
    """How many working copies have a status, counted no further than anybody works through."""
    found = Article.objects.filter(status=status).order_by()[: MOST_COUNTED + 1].count()
    return f"{MOST_COUNTED:,}+" if found > MOST_COUNTED else str(found)


def _piles(user: Any) -> Iterator[Pile]:
    waiting = Article.objects.select_related("desk", "assignee").defer("body", "rights_notice", "warnings")
    yield _pile(
        _("Assigned to you"),
        _("Nothing is assigned to you."),
        waiting.on_desk().filter(assignee=user),
        "assigned=me",
    )
    yield _pile(_("Sent back to you"), _("Nothing of yours was sent back."), _sent_back_to(user, waiting))
    if user.has_perm("articles.send_back_article"):
        in_review = waiting.filter(status=Status.IN_REVIEW)
        yield _pile(
            _("To review"), _("Nothing waits for review."), in_review, f"status__exact={Status.IN_REVIEW}"
        )
    if user.has_perm("articles.publish_article"):
        approved = waiting.filter(status=Status.APPROVED)
        yield _pile(
            _("Approved, to publish"),
            _("Nothing approved waits for publication."),
            approved,
            f"status__exact={Status.APPROVED}",
        )
    yield _pile(
        _("Doubtful finds"),
        _("Nothing that the import found is in doubt."),
        _doubtful(waiting),
        "waits=doubts",
    )
    drafts = waiting.filter(status=Status.DRAFT)
    yield _pile(
        _("Drafts"),
        _("No drafts. Filed copy becomes a draft when it is imported."),
        drafts,
        f"status__exact={Status.DRAFT}",
    )


def _doubtful(articles: QuerySet[Article]) -> QuerySet[Article]:
    """Work with quotes of which the import was in doubt and that nobody has checked since."""
    return articles.on_desk().filter(pk__in=Quote.objects.doubtful().values("article"))


def _pile(label: str, empty: str, articles: QuerySet[Article], query: str = "") -> Pile:
    """The oldest first: what has waited longest is what is forgotten."""
    found = list(articles.order_by("updated_at", "pk")[: ON_A_PAGE + 1])
    has_more = query and len(found) > ON_A_PAGE
    url = f"{reverse('admin:articles_article_changelist')}?{query}" if has_more else ""
    return Pile(label, empty, found[:ON_A_PAGE], url)


def _sent_back_to(user: Any, articles: QuerySet[Article]) -> QuerySet[Article]:
    """Drafts whose last submission was ``user``'s and whose last step sent them back, with what is asked."""
    # What this person submitted last comes first: the last steps of all other drafts need no look.
    own = Move.objects.filter(by=user, action=Action.SUBMIT).order_by("-pk").values_list("article", flat=True)
    steps = Move.objects.filter(article=OuterRef("pk")).order_by("-number")
    last_step = steps.filter(action__in=[Action.SUBMIT, Action.SEND_BACK])
    return (
        articles.filter(status=Status.DRAFT, pk__in=list(own[:RECENT]))
        .annotate(
            last_step=Subquery(last_step.values("action")[:1]),
            asked=Subquery(last_step.values("reason")[:1]),
            submitted_by=Subquery(steps.filter(action=Action.SUBMIT).values("by")[:1]),
        )
        .filter(last_step=Action.SEND_BACK, submitted_by=user.pk)
    )
