"""Two sources found to be one, and taken apart again where that was a mistake."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from articles.workflow import Action, MoveRefused

if TYPE_CHECKING:
    from articles.models.sources import Source

MERGE = "articles.merge_source"


class SourceMerge(models.Model):
    """One source went into another: all that is needed to undo it."""

    source = models.ForeignKey("articles.Source", models.PROTECT, related_name="merges")
    into = models.ForeignKey("articles.Source", models.PROTECT, related_name="absorbed")
    quotes = models.JSONField(default=list)
    citations = models.JSONField(default=list)
    dropped = models.JSONField(default=list, help_text=_("Credits that the other source had already."))
    aliases = models.JSONField(default=list, help_text=_("Names that the other source did not go by before."))
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    at = models.DateTimeField(_("merged"), default=timezone.now)
    undone_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+"
    )
    undone_at = models.DateTimeField(_("undone"), null=True, blank=True)

    class Meta:
        ordering = ["-at"]
        verbose_name = _("merge of sources")
        verbose_name_plural = _("merges of sources")

    def __str__(self) -> str:
        return f"{self.source} → {self.into}"

    def undo(self, *, by: Any) -> None:
        """Take the two apart: what was re-pointed then, and still is where it was put, goes back."""
        _demand(by)
        with transaction.atomic():
            source, into = _both(self.source, self.into_id)
            merge = type(self).objects.select_for_update(of=("self",)).get(pk=self.pk)
            if merge.undone_at is not None or source.merged_into_id != into.pk:
                raise MoveRefused(gettext("Somebody has taken these two apart already."))
            source.merged_into = None
            source.save()
            into.quotes.filter(pk__in=merge.quotes).update(speaker=source)
            into.citations.filter(pk__in=merge.citations).update(source=source)
            for credit in merge.dropped:
                where = {"article_id": credit["article_id"], "role": credit["role"]}
                source.citations.get_or_create(**where, defaults=credit)
            into.aliases.filter(name__in=merge.aliases).delete()
            merge.undone_by, merge.undone_at = by, timezone.now()
            merge.save()
            source.tell_articles(by, _told(gettext("%(source)s is no longer %(into)s."), source, into))
        self.refresh_from_db()


class Merging(models.Model):
    """What the desk finds out about who is who."""

    class Meta:
        abstract = True

    def merge(self, *, into: Source, by: Any) -> SourceMerge:
        """Make ``into`` the one record: name and aliases are kept there, quotes and credits re-pointed.

        A story that was approved must be approved again before it is published, for it names others now.
        """
        _demand(by)
        with transaction.atomic():
            source, into = _both(self, into.pk)
            if source.pk == into.pk or source.merged_into_id or into.merged_into_id:
                raise MoveRefused(gettext("Choose two different sources, neither of them merged before."))
            if source.terms != into.terms:
                raise MoveRefused(
                    gettext("They speak to the desk on different terms: settle the terms first.")
                )
            source.tell_articles(by, _told(gettext("%(source)s is %(into)s now."), source, into))
            merge = SourceMerge(source=source, into=into, by=by, quotes=_keys(source.quotes))
            source.quotes.update(speaker=into)
            merge.dropped = _drop_doubled(source, into)
            merge.citations = _keys(source.citations)
            source.citations.update(source=into)
            merge.aliases = _keep_names(source, into)
            merge.save()
            source.merged_into = into
            source.save()
        self.refresh_from_db()
        return merge

    def tell_articles(self, by: Any, sentence: str) -> None:
        """Log ``sentence`` in every article that relies on this source."""
        keys = set(self.quotes.values_list("article_id", flat=True))
        keys |= set(self.citations.values_list("article_id", flat=True))
        articles = self.quotes.model._meta.get_field("article").related_model.objects
        for article in articles.select_for_update(of=("self",)).filter(pk__in=keys).order_by("pk"):
            article.log(Action.CHANGE_SOURCE, by=by, reason=sentence)


def _demand(by: Any) -> None:
    if not by.has_perm(MERGE):
        raise MoveRefused(gettext("Your account may not do this."))


def _both(source: Source, other: int) -> tuple[Source, Source]:
    """Hold both rows, in the order of their keys so that nobody waits for the other."""
    rows = type(source).objects.select_for_update(of=("self",)).filter(pk__in=[source.pk, other])
    held = {row.pk: row for row in rows.order_by("pk")}
    return held[source.pk], held[other]


def _keys(rows: Any) -> list[int]:
    return list(rows.order_by("pk").values_list("pk", flat=True))


def _drop_doubled(source: Source, into: Source) -> list[dict[str, Any]]:
    """Take out the credits that ``into`` has in the same article and role; return what they said."""
    has = set(into.citations.values_list("article_id", "role"))
    fields = ("article_id", "role", "words", "filed_copy_id", "start", "end", "confidence")
    doubled = [credit for credit in source.citations.all() if (credit.article_id, credit.role) in has]
    kept = [{name: getattr(credit, name) for name in fields} for credit in doubled]
    source.citations.filter(pk__in=[credit.pk for credit in doubled]).delete()
    return kept


def _keep_names(source: Source, into: Source) -> list[str]:
    """Let ``into`` go by the names of ``source`` too; return those that are new to it."""
    names = [source.name, *source.aliases.values_list("name", flat=True)]
    has = {into.name, *into.aliases.values_list("name", flat=True)}
    new = [name for name in names if name not in has]
    for name in new:
        into.aliases.create(name=name)
    return new


def _told(sentence: str, source: Source, into: Source) -> str:
    """What the log says; of a source that is not named only that something changed."""
    if source.is_named and into.is_named:
        return sentence % {"source": source.name, "into": into.name}
    return gettext("Two records of one source were joined or taken apart.")
