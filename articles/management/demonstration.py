"""The demo: a house with two accounts, the sample copy filed, and some stories walked to their readers.

Whatever happens to a story happens through the verbs, as the two people would do it in the admin.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.db import connection, transaction
from django.db.models import Model

from articles.checks import blocking_findings
from articles.importing import Tally, import_files
from articles.models import Article, Author, Desk, FiledCopy, Quote, Source, Topic
from articles.workflow import MoveRefused, Status

# The two accounts are in a group of their own: by it the demo knows a database that it made.
MARK = "Demo"
ACCOUNTS = {"reporter": "Reporters", "editor": "Editors"}
PEOPLE_MAKE = (get_user_model(), Article, FiledCopy, Source, Author, Desk, Topic)
OWN_TABLES = ("articles_", "auth_", "django_")


class NotOurs(Exception):
    """The database holds something that the demo did not make; says what."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What becomes of one sample story, found by the beginning of its file's name."""

    name: str
    desk: str
    to: Status
    headline: str = ""
    topics: tuple[str, ...] = ()


PLANS = (
    Plan("000_", "World", Status.PUBLISHED, "Spare batteries will go to Kyiv, Rutte says", ("Air defence",)),
    Plan("001_", "World", Status.PUBLISHED, topics=("Air defence", "Diplomacy")),
    Plan("002_", "Security", Status.PUBLISHED, "Allies asked to alter the path of the war", ("Diplomacy",)),
    Plan("003_", "Security", Status.IN_REVIEW, topics=("Diplomacy",)),
)


def look_before_touching() -> None:
    """Raise NotOurs unless the database is empty or was made by the demo; changes nothing."""
    tables = set(connection.introspection.table_names())
    strange = sorted(table for table in tables if not table.startswith(OWN_TABLES))
    if strange:
        raise NotOurs(f"it has tables of something else ({', '.join(strange[:3])})")
    if Group._meta.db_table in tables and Group.objects.filter(name=MARK).exists():
        return
    held = [_counted(model) for model in PEOPLE_MAKE if model._meta.db_table in tables and _holds_any(model)]
    if held:
        raise NotOurs(f"it holds {', '.join(held)}")


def _holds_any(model: type[Model]) -> bool:
    # The table may be of an older version, so nothing of its columns is assumed.
    return model._default_manager.only("pk").exists()


def _counted(model: type[Model]) -> str:
    return f"{model._default_manager.count()} {model._meta.verbose_name_plural}"


def missing_accounts() -> list[str]:
    known = get_user_model().objects.filter(username__in=ACCOUNTS).values_list("username", flat=True)
    return [username for username in ACCOUNTS if username not in set(known)]


def make_accounts(passwords: dict[str, str]) -> dict[str, Any]:
    """Return the demo's accounts, made where they are missing; only those named get a password."""
    with transaction.atomic():
        mark, _made = Group.objects.get_or_create(name=MARK)
        accounts = {}
        for username, group in ACCOUNTS.items():
            user, is_new = get_user_model().objects.get_or_create(
                username=username, defaults={"is_staff": True}
            )
            if is_new:
                user.groups.set([mark, Group.objects.get(name=group)])
            if username in passwords:
                user.set_password(passwords[username])
                user.save()
            accounts[username] = user
    return accounts


def file_copy(folder: Path) -> Tally:
    tally = Tally()
    for result in import_files([folder]):
        tally.count(result)
    return tally


def walk_stories(reporter: Any, editor: Any) -> Iterator[tuple[Article, str]]:
    """Take the stories of the plans as far as planned; yield each with what kept it back, if anything did."""
    for plan in PLANS:
        filed = FiledCopy.objects.filter(name__startswith=plan.name).order_by("pk").first()
        # Whoever ran the demo before may have worked on the story since: only what is untouched is walked.
        if filed is None or filed.article.version > 1:
            continue
        article = filed.article
        try:
            prepare(article, plan, reporter)
            check_quotes(article, reporter, editor)
            article.submit(by=reporter)
            if plan.to == Status.PUBLISHED:
                article.approve(by=editor, version=article.version)
                article.publish(by=editor)
        except MoveRefused as refused:
            yield article, str(refused)
        else:
            yield article, ""


def prepare(article: Article, plan: Plan, reporter: Any) -> None:
    """Give the story its desk, its topics and a headline that somebody stands by."""
    desk, _made = Desk.objects.get_or_create(slug=plan.desk.lower(), defaults={"name": plan.desk})
    topics = [_topic(name) for name in plan.topics]
    article.edit(
        by=reporter,
        version=article.version,
        headline=plan.headline or article.headline,
        is_headline_proposed=False,
        desk=desk,
        topics=topics,
    )


def _topic(name: str) -> Topic:
    topic, _made = Topic.objects.get_or_create(name=name, defaults={"slug": name.lower().replace(" ", "-")})
    return topic


def check_quotes(article: Article, reporter: Any, editor: Any) -> None:
    """Have the editor verify each quote that blocks; the reporter takes out what nobody can vouch for."""
    blocking = {
        finding.subject for finding in blocking_findings(article) if finding.check.startswith("quote_")
    }
    for quote in Quote.objects.filter(pk__in=blocking):
        if quote.speaker is None and not quote.speaker_as_stated:
            quote.remove(by=reporter, reason="Nobody can say whose words these are.")
            continue
        try:
            quote.verify(by=editor)
        except MoveRefused as refused:
            quote.remove(by=reporter, reason=str(refused))
    article.refresh_from_db()
