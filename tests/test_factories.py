"""The rows that other tests stand on."""

import datetime as dt

import pytest
from django.utils import timezone

from articles.checks import blocking_findings
from articles.models import Revision
from tests.factories import (
    approved_article,
    make_article,
    make_citation,
    make_filed_copy,
    make_note,
    published_article,
    submitted_article,
)

pytestmark = pytest.mark.django_db
YESTERDAY = timezone.now() - dt.timedelta(days=1)


def test_default_article_has_nothing_that_blocks_it():
    assert blocking_findings(make_article()) == []


@pytest.mark.parametrize(
    "make",
    [make_article, make_citation, make_filed_copy, make_note],
    ids=lambda make: make.__name__,
)
def test_default_row_passes_its_own_validation(make):
    make().full_clean()


@pytest.mark.parametrize(
    ("make", "status"),
    [(submitted_article, "in_review"), (approved_article, "approved"), (published_article, "published")],
    ids=["submitted", "approved", "published"],
)
def test_article_is_walked_to_its_status(make, status):
    assert make().status == status


def test_article_published_in_the_past_was_live_then():
    article = published_article(at=YESTERDAY)

    assert Revision.objects.live(YESTERDAY).get().article == article
    assert not Revision.objects.live(YESTERDAY - dt.timedelta(seconds=1)).exists()
