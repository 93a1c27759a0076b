"""The baked site is the whole site, turned in one step, and nothing of what was taken back."""

from __future__ import annotations

import datetime as dt
import json
from unittest import mock

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone

from articles import paging, trial_archive
from articles.baking import MARK, Bakery
from articles.models import Desk
from tests import factories

pytestmark = pytest.mark.django_db
# How files are written is the same whatever keeps the rows.
on_one_engine = pytest.mark.engines("sqlite")

LIVE = "https://live.example"
HOUR = dt.timedelta(hours=1)


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "public"


def bake(folder):
    return Bakery(folder, LIVE).bake()


def read(folder, address: str) -> str:
    name = f"{address}index.html" if address.endswith("/") else address
    return (folder / "site" / name.lstrip("/")).read_text()


def files(folder) -> set[str]:
    site = folder / "site"
    return {str(file.relative_to(site)) for file in site.rglob("*") if file.is_file()}


def withdraw(article):
    article.refresh_from_db()
    article.withdraw(by=factories.make_editor(), reason="Taken back by the desk.")


def test_site_is_written_with_its_stories_lists_feeds_and_style(folder):
    article = factories.published_article()

    bake(folder)

    assert factories.WORDS in read(folder, article.get_absolute_url())
    assert article.headline in read(folder, "/")
    assert article.headline in read(folder, "/feed.atom")
    assert article.headline in read(folder, f"/ninjs/{article.pk}.json")
    assert {"404.html", "robots.txt", "sitemap.xml", "static/articles/site.css"} <= files(folder)
    assert not any(name.startswith(("admin", "static/articles/desk", "api/v1")) for name in files(folder))


@on_one_engine
def test_what_needs_the_house_leads_to_the_live_site(folder):
    article = factories.published_article()

    bake(folder)

    page = read(folder, article.get_absolute_url())
    assert f'href="{LIVE}/search/"' in page
    assert f"{LIVE}{article.get_absolute_url()}report/" in page
    assert 'href="/search/' not in page


@on_one_engine
def test_pages_of_a_list_have_addresses_and_lead_to_one_another(folder, monkeypatch):
    monkeypatch.setattr(paging, "PAGE_SIZE", 2)
    trial_archive.fill(3)

    bake(folder)

    first = read(folder, "/archive/")
    (older,) = {part.split('"')[0] for part in first.split('rel="next" href="')[1:]}
    assert older.startswith("/archive/before/")
    assert 'rel="prev" href="/archive/"' in read(folder, older)
    assert 'href="?' not in first


@on_one_engine
def test_nothing_is_done_where_nothing_changed(folder):
    factories.published_article()
    bake(folder)
    before = (folder / "site").resolve()

    assert bake(folder) is None
    assert (folder / "site").resolve() == before


@on_one_engine
def test_only_what_a_change_touches_is_rendered_anew(folder):
    desk = factories.make_desk()
    old = [factories.published_article(at=timezone.now() - 3 * HOUR, desk=desk) for _ in range(2)]
    bake(folder)
    places = [folder / "site" / article.get_absolute_url()[1:] / "index.html" for article in old]
    inodes = [place.stat().st_ino for place in places]
    with mock.patch("articles.baking.MARGIN", dt.timedelta()):
        new = factories.published_article(desk=desk)
        baked = bake(folder)

    assert [place.stat().st_ino for place in places] == inodes
    assert new.headline in read(folder, "/")
    assert baked.kept > 0


def test_withdrawn_story_keeps_a_notice_and_is_listed_as_gone(folder):
    article = factories.published_article(at=timezone.now() - HOUR)
    quote = article.quotes.get()
    bake(folder)
    withdraw(article)

    baked = bake(folder)

    page = read(folder, article.get_absolute_url())
    assert "Taken back by the desk." in page
    assert factories.WORDS not in page
    assert read(folder, "/gone.txt") == f"{article.get_absolute_url()}\n"
    assert f"quotes/{quote.pk}/index.html" not in files(folder)
    assert baked.removed > 0


def test_scheduled_story_is_baked_at_its_moment_and_leaks_nowhere_before(folder):
    article = factories.make_article(headline="Zanzibarcode sails")
    factories.publish(article, at=timezone.now() + HOUR)
    bake(folder)
    assert not any(
        "Zanzibarcode" in file.read_text(errors="replace") for file in (folder / "site").rglob("*.*")
    )

    with factories.at_moment(timezone.now() + 2 * HOUR):
        bake(folder)

    assert "Zanzibarcode" in read(folder, "/")


# PostgreSQL moves the edition once in a transaction.
@pytest.mark.django_db(transaction=True)
def test_renamed_desk_renders_every_page_anew(folder):
    article = factories.published_article(at=timezone.now() - HOUR)
    bake(folder)
    Desk.objects.update(name="Harbour desk")

    baked = bake(folder)

    assert baked.kept == 0
    assert "Harbour desk" in read(folder, article.get_absolute_url())


@on_one_engine
def test_reader_sees_the_old_site_until_the_new_one_is_whole_and_a_stopped_bake_goes_on(folder):
    factories.published_article(headline="First story")
    bake(folder)
    factories.published_article(headline="Second story")
    with (
        mock.patch.object(Bakery, "_copy_static", side_effect=KeyboardInterrupt),
        pytest.raises(KeyboardInterrupt),
    ):
        bake(folder)
    assert "Second story" not in read(folder, "/")

    baked = bake(folder)

    assert "Second story" in read(folder, "/")
    assert baked.kept > 0
    assert len(list((folder / "bakes").iterdir())) == 2
    assert "unfinished" not in json.loads((folder / MARK).read_text())


@on_one_engine
def test_folder_that_no_bake_made_is_refused(tmp_path):
    (tmp_path / "thesis.txt").write_text("mine")

    with pytest.raises(CommandError, match="no bake made"):
        call_command("bake", str(tmp_path))

    assert [file.name for file in tmp_path.iterdir()] == ["thesis.txt"]


@on_one_engine
def test_command_says_what_it_did(folder, capsys):
    factories.published_article()

    call_command("bake", str(folder))
    call_command("bake", str(folder))

    said = capsys.readouterr().out
    assert "files written, 0 kept, 0 removed" in said
    assert "Nothing changed since the last bake." in said
