"""What the desk tells its people: in the admin's inbox, by e-mail, both or not at all, as each chose."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.mail import EmailMessage
from django.db import models, transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from articles.models.moves import Move
from articles.models.sources import Source, Terms
from articles.workflow import CONTRIBUTING

if TYPE_CHECKING:
    from articles.models.articles import Article

# Shorter parts of a name ("de", "Jr") stand in too many headlines to give anybody away.
TELLING_LETTERS = 3


class NoticeKind(models.TextChoices):
    """What somebody is told of; the label says what was done with the story."""

    ASSIGNED = "assigned", _("assigned to you")
    MENTIONED = "mentioned", _("mentioned you")
    SENT_BACK = "sent_back", _("sent back")
    APPROVED = "approved", _("approved")
    PUBLISHED = "published", _("published")
    UNSCHEDULED = "unscheduled", _("schedule cancelled")
    WITHDRAWN = "withdrawn", _("withdrawn")
    DISPUTED = "disputed", _("quote disputed")


class Way(models.TextChoices):
    INBOX = "inbox", _("inbox")
    EMAIL = "email", _("e-mail")
    BOTH = "both", _("inbox and e-mail")
    NONE = "none", _("not at all")


IN_INBOX = frozenset({Way.INBOX, Way.BOTH})
BY_EMAIL = frozenset({Way.EMAIL, Way.BOTH})
# What asks for an act goes by e-mail too, unless somebody chose otherwise.
ASKING = frozenset({NoticeKind.ASSIGNED, NoticeKind.MENTIONED, NoticeKind.SENT_BACK, NoticeKind.DISPUTED})


def usual_way(kind: str) -> Way:
    """The way in which those who never chose are told."""
    return Way.BOTH if kind in ASKING else Way.INBOX


class NoticeChoiceQuerySet(models.QuerySet["NoticeChoice"]):
    def ways_of(self, user: Any) -> dict[str, str]:
        """How ``user`` is told of each kind."""
        chosen = dict(self.filter(user=user).values_list("kind", "way"))
        return {kind: chosen.get(kind, usual_way(kind).value) for kind in NoticeKind.values}

    def choose(self, user: Any, ways: dict[str, str]) -> None:
        for kind, way in ways.items():
            self.update_or_create(user=user, kind=kind, defaults={"way": way})


class NoticeChoice(models.Model):
    """How one person is told of one kind of thing."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="notice_choices")
    kind = models.CharField(_("kind"), max_length=20, choices=NoticeKind.choices)
    way = models.CharField(_("way"), max_length=10, choices=Way.choices)

    objects = NoticeChoiceQuerySet.as_manager()

    class Meta:
        verbose_name = _("choice of notices")
        verbose_name_plural = _("choices of notices")
        constraints = [
            models.UniqueConstraint(fields=["user", "kind"], name="notice_choice_unique_by_user_and_kind"),
            models.CheckConstraint(
                condition=models.Q(kind__in=NoticeKind.values, way__in=Way.values),
                name="notice_choice_is_known",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.user}: {self.get_kind_display()}, {self.get_way_display()}"


class NoticeQuerySet(models.QuerySet["Notice"]):
    def unread(self) -> NoticeQuerySet:
        return self.filter(read_at__isnull=True)

    def mark_read(self) -> int:
        return self.unread().update(read_at=timezone.now())

    def tell(self, kind: NoticeKind, article: Article, *, by: Any, to: Iterable[Any], **about: Any) -> None:
        """Tell each of ``to`` but ``by``. The caller holds a transaction: a notice stands or falls with what
        it tells of, and its letter goes out when that is kept for good."""
        people = [one for one in to if one.pk != by.pk and _may_be_told(one)]
        chosen = NoticeChoice.objects.filter(user__in=people, kind=kind)
        ways = dict(chosen.values_list("user", "way")) if people else {}
        by_name = by.get_full_name() or by.get_username()
        for one in people:
            way = ways.get(one.pk, usual_way(kind))
            notice = Notice(to=one, kind=kind, article=article, by_name=by_name, **about)
            if way in IN_INBOX:
                notice.save(force_insert=True)
            if way in BY_EMAIL and one.email:
                # A letter that cannot be sent is in the log and undoes nothing.
                transaction.on_commit(notice.letter().send, robust=True)

    def tell_those_concerned(self, kind: NoticeKind, article: Article, *, by: Any, **about: Any) -> None:
        """Tell whoever wrote, edited or submitted the words, and whoever takes care of them."""
        hands = Move.objects.filter(article=article, action__in=CONTRIBUTING, by__isnull=False).values("by")
        concerned = models.Q(pk__in=hands) | models.Q(pk=article.assignee_id)
        self.tell(kind, article, by=by, to=get_user_model().objects.filter(concerned), **about)


class Notice(models.Model):
    """Something that somebody at the desk is told of."""

    to = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="notices")
    kind = models.CharField(_("kind"), max_length=20, choices=NoticeKind.choices)
    article = models.ForeignKey("articles.Article", models.CASCADE, related_name="notices")
    quote = models.ForeignKey("articles.Quote", models.CASCADE, null=True, related_name="+")
    note = models.ForeignKey("articles.Note", models.CASCADE, null=True, related_name="+")
    by_name = models.CharField(_("by"), max_length=200)
    said = models.TextField(_("what was said"), blank=True)
    live_from = models.DateTimeField(_("live from"), null=True, help_text=_("Where that is still to come."))
    created_at = models.DateTimeField(_("told"), default=timezone.now)
    read_at = models.DateTimeField(_("read"), null=True)

    objects = NoticeQuerySet.as_manager()

    class Meta:
        ordering = ["-created_at", "-pk"]
        verbose_name = _("notice")
        verbose_name_plural = _("notices")
        indexes = [
            models.Index(fields=["to", "-created_at", "-id"], name="notice_newest_first"),
            models.Index(fields=["to"], condition=models.Q(read_at__isnull=True), name="notice_unread"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(kind__in=NoticeKind.values), name="notice_kind_is_known"
            ),
            models.CheckConstraint(
                condition=~models.Q(kind=NoticeKind.DISPUTED) | models.Q(quote__isnull=False),
                name="notice_of_a_dispute_names_the_quote",
            ),
            models.CheckConstraint(
                condition=~models.Q(kind=NoticeKind.MENTIONED) | models.Q(note__isnull=False),
                name="notice_of_a_mention_names_the_note",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.to}: {self.label}"

    @property
    def label(self) -> str:
        """What was done, in a word or two."""
        if self.live_from is None:
            return self.get_kind_display()
        moment = date_format(timezone.localtime(self.live_from), "j F Y, H:i T")
        return gettext("scheduled: readers see it from %s") % moment

    @property
    def place(self) -> str:
        """The address at the desk of what it tells of."""
        page = reverse("admin:articles_article_change", args=[self.article_id])
        if self.quote_id:
            return f"{page}#quote-{self.quote_id}"
        return f"{page}#note-{self.note_id}" if self.note_id else page

    def letter(self) -> EmailMessage:
        """The e-mail. It leaves the house, so it repeats nothing that somebody wrote in confidence at the
        desk: neither reason nor note, and no headline that gives an anonymous source away."""
        story = _headline_that_may_leave(self.article)
        said = gettext("%(name)s, at the desk: %(label)s.\n\n%(story)s\n%(address)s") % {
            "name": self.by_name,
            "label": self.label,
            "story": story,
            "address": settings.SITE_URL + self.place,
        }
        choose = gettext("Choose what you are told of, and how: %s")
        ways = choose % (settings.SITE_URL + reverse("admin:articles_inbox_choose"))
        subject = f"{settings.SITE_NAME}: {self.get_kind_display()}: {story}"
        return EmailMessage(" ".join(subject.split()), f"{said}\n\n{ways}\n", to=[self.to.email])


def _may_be_told(user: Any) -> bool:
    return user.is_active and user.is_staff and user.has_perm("articles.view_article")


def _headline_that_may_leave(article: Article) -> str:
    words = _words(article.headline)
    unnamed = Source.objects.filter(pk__in=article.source_ids()).exclude(terms=Terms.ON_RECORD)
    for source in unnamed.prefetch_related("aliases"):
        names = [source.name, *(alias.name for alias in source.aliases.all())]
        if words & {word for name in names for word in _words(name) if len(word) >= TELLING_LETTERS}:
            return gettext("Story %s") % article.pk
    return article.headline


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.casefold()))
