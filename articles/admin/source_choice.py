"""Which source a typed name means: a known one, one of several, or a new one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from django.db import IntegrityError, transaction
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext as _

from articles.extraction.findings import SourceKind
from articles.models import Source, Terms
from articles.workflow import MoveRefused
from articles.working_copy import WorkingCopy


@dataclass(frozen=True, slots=True)
class Choice:
    """The source that a form names, not kept yet if it is new; ``is_open`` while the editor has yet to say
    which."""

    name: str
    source: Source | None = None
    candidates: list[Source] = field(default_factory=list)
    kinds: list[tuple[str, str]] = field(default_factory=list)
    is_open: bool = False

    def use(self, verb: Callable[[Source | None], Any]) -> None:
        """Do it with the source; a new one is kept together with what it was made for, or not at all."""
        with transaction.atomic():
            if self.source is not None and self.source.pk is None:
                self._keep(self.source)
            verb(self.source)

    @staticmethod
    def _keep(source: Source) -> None:
        try:
            source.save(force_insert=True)
        except IntegrityError:
            raise MoveRefused(_("Somebody has just made this source: choose it.")) from None


def visible(sources: QuerySet[Source], user: Any) -> QuerySet[Source]:
    """The sources whose names ``user`` may see: an anonymous one is known to few."""
    return sources if user.has_perm("articles.view_anonymous") else sources.exclude(terms=Terms.ANONYMOUS)


def sources_in(copy: WorkingCopy, user: Any) -> list[Source]:
    """Sources already in the story, which are the likeliest to be meant."""
    known = {source.pk: source for source in copy.sources if source.merged_into_id is None}
    may_see = user.has_perm("articles.view_anonymous")
    seen = [source for source in known.values() if may_see or source.terms != Terms.ANONYMOUS]
    return sorted(seen, key=lambda source: source.name)


def choose_source(request: HttpRequest) -> Choice:
    """Read ``source_name``, and ``source`` or ``new_kind`` where the editor was asked which."""
    name = " ".join(request.POST.get("source_name", "").split())[:200]
    known = visible(Source.objects.standing(), request.user)
    if not name:
        return Choice(name)
    if request.POST.get("source", "").isdigit():
        chosen = known.filter(pk=request.POST["source"]).first()
        if chosen is not None:
            return Choice(name, chosen)
    kind = request.POST.get("new_kind")
    may_add = request.user.has_perm("articles.add_source")
    if may_add and kind in set(SourceKind) and not Source.objects.filter(name=name, kind=kind).exists():
        return Choice(name, Source(name=name, kind=kind))
    candidates = list(known.called(name)[:20])
    if len(candidates) == 1 and "source" not in request.POST:
        return Choice(name, candidates[0])
    kinds = Source._meta.get_field("kind").choices if may_add else []
    return Choice(name, None, candidates, list(kinds), is_open=True)
