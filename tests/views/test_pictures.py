"""Readers get a picture with the words that it belongs to: not before them, and not after they are taken back."""

import datetime as dt
import json

import pytest
from django.utils import timezone

from articles.pictures import token_for
from tests.factories import (
    add_picture,
    at_moment,
    make_article,
    make_editor,
    make_reporter,
    make_upload,
    publish,
)

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("store")]
# How a page is drawn does not depend on the engine.
on_one_engine = pytest.mark.engines("sqlite")

HOUR = dt.timedelta(hours=1)


@pytest.fixture
def article(db):
    article = make_article()
    add_picture(article)
    return article


def sizes(article):
    picture = article.pictures.get()
    return [
        f"/pictures/{picture.sha256}/{width}.{ending}"
        for width in picture.widths
        for ending in ("jpg", "webp")
    ]


def statuses(client, article):
    return {client.get(path).status_code for path in sizes(article)}


def change(article, **planned):
    article.plan_change(by=make_reporter(), **planned)
    publish(article)


def test_picture_of_a_story_that_is_not_published_is_not_found(client, article):
    assert statuses(client, article) == {404}


def test_picture_comes_with_its_story_at_its_moment(client, article):
    publish(article, at=timezone.now() + HOUR)
    assert statuses(client, article) == {404}

    with at_moment(timezone.now() + 2 * HOUR):
        assert statuses(client, article) == {200}


def test_picture_goes_with_a_story_that_is_withdrawn(client, article):
    publish(article)
    assert statuses(client, article) == {200}

    article.withdraw(by=make_editor(), reason="Taken back.")

    assert statuses(client, article) == {404}


@pytest.mark.parametrize(("keeps_text", "status"), [(True, 200), (False, 404)], ids=["kept", "hidden"])
def test_picture_goes_with_words_that_a_retraction_hides(client, article, keeps_text, status):
    publish(article)
    change(article, kind="retraction", wrong="It took place.", right="It did not.", keeps_text=keeps_text)
    change(article, kind="typo")

    assert statuses(client, article) == {status}


def test_picture_of_an_earlier_version_can_still_be_seen_in_it(client, article):
    publish(article)
    paths, picture = sizes(article), article.pictures.get()
    article.remove_picture(picture, by=make_reporter())
    change(article, kind="update", right="The picture was taken out.")

    assert {client.get(path).status_code for path in paths} == {200}
    assert picture.sha256 not in client.get(article.get_absolute_url()).text
    assert picture.sha256 in client.get(f"{article.get_absolute_url()}versions/2/").text


def test_picture_that_stands_in_two_stories_stays_while_one_of_them_is_live(client, db):
    articles = [make_article(), make_article()]
    for article in articles:
        add_picture(article, upload=make_upload(shade=77))
        publish(article)

    for article, status in zip(articles, (200, 404), strict=True):
        article.withdraw(by=make_editor(), reason="Taken back.")
        assert statuses(client, article) == {status}


@on_one_engine
def test_preview_shows_it_and_no_cache_keeps_it(client, article):
    picture = article.pictures.get()

    shown = client.get(sizes(article)[0], {"preview": token_for(picture.sha256)})

    assert shown.status_code == 200
    assert "no-store" in shown["Cache-Control"]
    assert client.get(sizes(article)[0], {"preview": "x"}).status_code == 404


@on_one_engine
@pytest.mark.parametrize("name", ["641.jpg", "640.png", "640.svg"])
def test_size_that_was_never_made_is_not_found(client, article, name):
    publish(article)

    assert client.get(f"/pictures/{article.pictures.get().sha256}/{name}").status_code == 404


@on_one_engine
def test_reader_who_has_it_is_not_sent_it_again_until_it_is_taken_back(client, article):
    publish(article)
    path = sizes(article)[0]
    first = client.get(path)
    assert first["Content-Type"] == "image/jpeg"
    assert not first.cookies

    assert client.get(path, headers={"if-none-match": first["ETag"]}).status_code == 304
    article.withdraw(by=make_editor(), reason="Taken back.")
    assert client.get(path, headers={"if-none-match": first["ETag"]}).status_code == 404


@on_one_engine
def test_page_shows_it_in_its_place_with_all_that_is_told_of_it(client, article):
    add_picture(article, after_paragraph=2, caption="Below the second paragraph.")
    publish(article)

    page = client.get(article.get_absolute_url()).text

    lead, below = page.index('alt="Two ferries at a quay"'), page.index("Below the second paragraph.")
    assert lead < page.index("The harbour board has ended") < page.index("Ada Holm") < below
    assert "Photo: Eva Lind / Harbour Wire" in page
    assert 'width="640" height="400"' in page
    assert page.count('loading="lazy"') == 1
    assert page.count("480w") == 4


@on_one_engine
def test_front_page_shows_the_picture_of_the_lead_cut_around_its_focal_point(client, article):
    article.describe_picture(article.pictures.get(), by=make_reporter(), focus_x=10, focus_y=80)
    publish(article)

    page = client.get("/").text

    assert 'class="picture focus-x-0 focus-y-3"' in page
    assert 'alt="Two ferries at a quay"' in page
    assert "The boats are back." not in page


def test_front_page_shows_no_picture_that_a_retraction_hides(client, article):
    publish(article)
    change(article, kind="retraction", wrong="It took place.", right="It did not.", keeps_text=False)

    assert "<picture>" not in client.get("/").text


@on_one_engine
def test_machines_are_told_of_it(client, article):
    publish(article)
    picture = article.pictures.get()
    address = f"http://127.0.0.1:8000/pictures/{picture.sha256}/640.jpg"

    page = client.get(article.get_absolute_url()).text
    item = client.get(f"/ninjs/{article.pk}.json").json()

    assert f'<meta property="og:image" content="{address}">' in page
    told = json.loads(page.split('<script type="application/ld+json">')[1].split("</script>")[0])
    assert told["image"] == [
        {
            "@type": "ImageObject",
            "url": address,
            "width": 640,
            "height": 400,
            "caption": "The boats are back.",
            "creditText": "Eva Lind / Harbour Wire",
        }
    ]
    (associated,) = item["associations"]
    assert associated["renditions"][-1]["href"] == address
