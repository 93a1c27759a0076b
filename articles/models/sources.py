from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.conf import settings
from django.db import models, transaction
from django.db.models.functions import Lower
from django.utils.text import slugify
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from articles import addresses
from articles.extraction.findings import Reuse, SourceKind
from articles.models.merging import Merging
from articles.workflow import MoveRefused


def choices(closed_set: type) -> list[tuple[str, str]]:
    """Return a closed set of cases as a field's choices."""
    return [(case.value, case.value.replace("_", " ")) for case in closed_set]


class Terms(models.TextChoices):
    """On what terms a source speaks to the desk."""

    ON_RECORD = "on_record", _("on record")
    BACKGROUND = "background", _("on background")
    ANONYMOUS = "anonymous", _("anonymous")


class SourceQuerySet(models.QuerySet["Source"]):
    def get_by_natural_key(self, name: str, kind: str, disambiguation: str) -> Source:
        return self.get(name=name, kind=kind, disambiguation=disambiguation)

    def standing(self) -> SourceQuerySet:
        """Sources that were not merged into another."""
        return self.filter(merged_into__isnull=True)

    def public(self) -> SourceQuerySet:
        """Sources whose name readers may see."""
        return self.standing().filter(terms=Terms.ON_RECORD)

    def called(self, name: str) -> SourceQuerySet:
        """Sources that go by ``name``, as their name or as an alias, whatever the case."""
        return self.filter(models.Q(name__iexact=name) | models.Q(aliases__name__iexact=name)).distinct()


class Source(Merging, models.Model):
    """Who or what information came from."""

    name = models.CharField(_("name"), max_length=200)
    kind = models.CharField(_("kind"), max_length=20, choices=choices(SourceKind))
    role = models.CharField(_("role"), max_length=300, blank=True)
    home_page = models.URLField(_("home page"), blank=True)
    disambiguation = models.CharField(
        _("told apart by"),
        max_length=100,
        blank=True,
        help_text=_("Only where two sources share a name: a word that tells which one this is."),
    )

    terms = models.CharField(_("terms"), max_length=20, choices=Terms.choices, default=Terms.ON_RECORD)
    described_as = models.CharField(
        _("described to readers as"),
        max_length=200,
        blank=True,
        help_text=_("For a source that is not named: the words that readers see in place of the name."),
    )
    anonymity_reason = models.TextField(_("reason for anonymity"), blank=True)
    anonymity_approved_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("anonymity approved by"),
    )
    anonymity_until = models.DateTimeField(_("anonymity ends"), null=True, blank=True)

    default_reuse = models.CharField(
        _("reuse"),
        max_length=20,
        choices=choices(Reuse),
        default=Reuse.UNKNOWN.value,
        help_text=_("What this source allows to be done with its copy where the copy itself says nothing."),
    )
    rights_note = models.TextField(_("rights"), blank=True)

    merged_into = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="merged", editable=False
    )
    created_at = models.DateTimeField(_("created"), auto_now_add=True)

    objects = SourceQuerySet.as_manager()

    class Meta:
        ordering = ["name"]
        verbose_name = _("source")
        verbose_name_plural = _("sources")
        permissions = [
            ("merge_source", "Can merge two sources"),
            ("view_anonymous", "Can see anonymous sources"),
        ]
        # An import looks for every name that its copy uses, whatever the case.
        indexes = [models.Index(Lower("name"), name="source_by_lower_name")]
        constraints = [
            models.UniqueConstraint(
                fields=["name", "kind", "disambiguation"],
                name="source_name_kind_unique",
                violation_error_message=_(
                    "There is a source of this name and kind. Use it, or say what tells the two apart."
                ),
            ),
            models.CheckConstraint(
                condition=~models.Q(name=""),
                name="source_has_name",
                violation_error_message=_("A source needs a name."),
            ),
            models.CheckConstraint(
                condition=models.Q(terms=Terms.ON_RECORD) | ~models.Q(described_as=""),
                name="source_unnamed_is_described",
                violation_error_message=_("Say how readers are told of a source that is not named."),
            ),
            models.CheckConstraint(
                condition=models.Q(merged_into__isnull=True) | ~models.Q(merged_into=models.F("pk")),
                name="source_not_merged_into_itself",
            ),
        ]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return addresses.of_source(self.pk, slugify(self.public_name) or "source")

    def natural_key(self) -> tuple[str, str, str]:
        return (self.name, self.kind, self.disambiguation)

    def approve_anonymity(self, *, by: Any) -> None:
        """Answer for keeping the name from readers, for the reason that is stated."""
        if not by.has_perm("articles.view_anonymous"):
            raise MoveRefused(gettext("Your account may not do this."))
        if self.terms != Terms.ANONYMOUS or not self.anonymity_reason.strip():
            raise MoveRefused(gettext("Say first that the source is anonymous, and why."))
        self.anonymity_approved_by = by
        self.save(update_fields=["anonymity_approved_by"])

    @property
    def is_named(self) -> bool:
        """Whether readers may see the name; an editor ends an anonymity, never a clock."""
        return self.terms == Terms.ON_RECORD

    @property
    def public_name(self) -> str:
        """What readers are told: the name, or the description that stands for it."""
        return self.name if self.is_named else self.described_as

    def name_for(self, user: Any) -> str:
        """What ``user`` is told at the desk: an anonymous source's name is known to few."""
        is_hidden = self.terms == Terms.ANONYMOUS and not user.has_perm("articles.view_anonymous")
        return self.public_name if is_hidden else self.name


class SourceAliasQuerySet(models.QuerySet["SourceAlias"]):
    def get_by_natural_key(self, source_name: str, kind: str, disambiguation: str, name: str) -> SourceAlias:
        source = Source.objects.get_by_natural_key(source_name, kind, disambiguation)
        return self.get(source=source, name=name)


class SourceAlias(models.Model):
    """Another spelling or name of a source, confirmed by an editor."""

    source = models.ForeignKey(Source, models.CASCADE, related_name="aliases", verbose_name=_("source"))
    name = models.CharField(_("name"), max_length=200)

    objects = SourceAliasQuerySet.as_manager()

    class Meta:
        ordering = ["name"]
        verbose_name = _("alias")
        verbose_name_plural = _("aliases")
        indexes = [
            models.Index(Lower("name"), name="alias_by_lower_name"),
            models.Index(fields=["name"], name="alias_by_name"),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["source", "name"],
                name="alias_unique_by_source",
                violation_error_message=_("This source has this alias already."),
            )
        ]

    def __str__(self) -> str:
        return self.name

    def natural_key(self) -> tuple[str, ...]:
        return (*self.source.natural_key(), self.name)

    natural_key.dependencies = ["articles.source"]  # type: ignore[attr-defined]


class MatchState(models.TextChoices):
    PROPOSED = "proposed", _("to confirm")
    CONFIRMED = "confirmed", _("confirmed")
    REFUSED = "refused", _("refused")


class SourceMatchQuerySet(models.QuerySet["SourceMatch"]):
    def get_by_natural_key(self, uid: str, spelling: str, source: list[str]) -> SourceMatch:
        known = Source.objects.get_by_natural_key(*source)
        return self.get(article__uid=uid, spelling=spelling, source=known)


class SourceMatch(models.Model):
    """A spelling that probably means a known source; an editor confirms or refuses it."""

    spelling = models.CharField(_("spelling"), max_length=200)
    source = models.ForeignKey(Source, models.CASCADE, related_name="matches", verbose_name=_("source"))
    article = models.ForeignKey("articles.Article", models.CASCADE, related_name="source_matches")
    score = models.FloatField(_("score"), help_text=_("How alike the two are, from 0 to 100."))
    state = models.CharField(
        _("state"), max_length=20, choices=MatchState.choices, default=MatchState.PROPOSED
    )
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+"
    )

    objects = SourceMatchQuerySet.as_manager()

    class Meta:
        ordering = ["-score", "spelling"]
        verbose_name = _("probable spelling variant")
        verbose_name_plural = _("probable spelling variants")
        constraints = [
            models.UniqueConstraint(
                fields=["article", "spelling", "source"], name="match_unique_by_article_and_spelling"
            )
        ]

    def __str__(self) -> str:
        return f"{self.spelling} → {self.source}"

    def confirm(self, *, by: Any) -> None:
        """The spelling means the source: it becomes an alias, and a source of that name is merged into it."""
        with self._deciding(by, MatchState.CONFIRMED):
            same = Source.objects.standing().filter(name=self.spelling, kind=self.source.kind)
            for other in same.exclude(pk=self.source_id):
                other.merge(into=self.source, by=by)
            self.source.aliases.get_or_create(name=self.spelling)

    def refuse(self, *, by: Any) -> None:
        """The spelling means somebody else."""
        with self._deciding(by, MatchState.REFUSED):
            pass

    @contextmanager
    def _deciding(self, by: Any, state: str) -> Iterator[None]:
        if not by.has_perm("articles.change_sourcematch"):
            raise MoveRefused(gettext("Your account may not do this."))
        with transaction.atomic():
            proposed = type(self).objects.filter(pk=self.pk, state=MatchState.PROPOSED)
            if not proposed.update(state=state, decided_by=by):
                raise MoveRefused(gettext("Somebody has decided this already."))
            yield
        self.refresh_from_db()

    def natural_key(self) -> tuple[str, str, tuple[str, str, str]]:
        return (str(self.article.uid), self.spelling, self.source.natural_key())

    natural_key.dependencies = ["articles.article", "articles.source"]  # type: ignore[attr-defined]
