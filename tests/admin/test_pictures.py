import pytest
from pytest_django.asserts import assertContains

from tests.factories import add_picture, make_article, make_upload

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("store")]
TOLD = {
    "alternative": "Two ferries",
    "caption": "Back.",
    "credit": "Eva Lind",
    "rights": "own",
    "after_paragraph": "1",
    "focus_x": "20",
    "focus_y": "80",
}


def opened(picture):
    """What its form carries of the picture as it was when the page was opened."""
    return {f"initial-{name}": str(getattr(picture, name)) for name in TOLD}


def test_picture_is_uploaded_from_the_page_of_a_story(client, sign_in, at):
    article = make_article()
    sign_in("Reporters")

    response = client.post(at(article, "add_picture"), {**TOLD, "file": make_upload()}, follow=True)

    picture = article.pictures.get()
    assertContains(response, "The picture is in the story.")
    assertContains(response, f"/pictures/{picture.sha256}/480.jpg?preview=")
    assert (picture.alternative, picture.after_paragraph) == ("Two ferries", 1)


@pytest.mark.parametrize(
    ("size", "said"),
    [
        pytest.param(None, "Choose the file of the picture.", id="no-file"),
        pytest.param((90, 90), "narrower than 320 pixels", id="too-small"),
    ],
)
def test_upload_that_cannot_be_taken_says_why(client, sign_in, at, size, said):
    article = make_article()
    sent = {"file": make_upload(size=size)} if size else {}
    sign_in("Reporters")

    assertContains(client.post(at(article, "add_picture"), {**TOLD, **sent}, follow=True), said)
    assert not article.pictures.exists()


def test_what_is_missing_is_said_on_the_page_with_its_place(client, sign_in, at):
    article = make_article()
    picture = add_picture(article, alternative="")
    sign_in("Reporters")

    response = client.get(at(article))

    assertContains(response, f'<a href="#picture-{picture.pk}">')
    assertContains(response, "has no alternative text: say what it shows")


def test_picture_is_described(client, sign_in, at):
    article = make_article()
    picture = add_picture(article)
    sign_in("Reporters")

    client.post(at(article, "picture", picture.pk), opened(picture) | TOLD)

    picture.refresh_from_db()
    assert (picture.caption, picture.focus_x, picture.focus_y) == ("Back.", 20, 80)


def test_stale_word_on_a_picture_is_refused_with_both_and_then_lands(client, sign_in, at):
    article = make_article()
    picture = add_picture(article, caption="Back.", credit="Eva Lind")
    sign_in("Reporters")
    typed = TOLD | opened(picture) | {"caption": "Back at last."}
    type(picture).objects.filter(pk=picture.pk).update(caption="Home.", credit="Eva Lind, Harbour Wire")

    refused = client.post(at(article, "picture", picture.pk), typed)

    assertContains(refused, "Somebody changed this while you had it open")
    assertContains(refused, '<q class="stands-now">Home.</q>', html=True)
    picture.refresh_from_db()
    assert picture.caption == "Home."
    client.post(at(article, "picture", picture.pk), refused.context["form"].data)
    picture.refresh_from_db()
    assert (picture.caption, picture.credit) == ("Back at last.", "Eva Lind, Harbour Wire")


def test_focal_point_outside_the_picture_is_refused(client, sign_in, at):
    article = make_article()
    picture = add_picture(article)
    sign_in("Reporters")

    response = client.post(at(article, "picture", picture.pk), opened(picture) | TOLD | {"focus_x": "101"})

    assertContains(response, "less than or equal to 100")


def test_picture_is_taken_out(client, sign_in, at):
    article = make_article()
    picture = add_picture(article)
    sign_in("Reporters")

    client.post(at(article, "picture", picture.pk), {"remove": "1"})

    assert not article.pictures.exists()
