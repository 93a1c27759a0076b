"""The pictures of a working copy, and what stands between them and readers."""

import pytest

from articles.changes import find_touched
from articles.checks import find_all
from articles.verification import find_broken
from articles.workflow import MoveRefused
from tests.factories import add_picture, approve, make_article, make_reporter, make_upload, make_user, publish

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("store")]


def findings(article):
    return {(finding.check, finding.is_blocking) for finding in find_all(article)}


def test_adding_a_picture_voids_an_approval_and_keeps_a_revision():
    article = approve(make_article())

    picture = add_picture(article)

    assert article.status == "draft"
    revision = article.revisions.order_by("number").last()
    assert revision.content["pictures"] == [picture.content()]
    assert [row.sha256 for row in revision.pictures.all()] == [picture.sha256]
    assert "The boats are back." in article.moves.last().reason


def test_what_is_no_picture_is_refused_with_the_reason():
    with pytest.raises(MoveRefused, match="narrower than"):
        make_article().add_picture(make_upload(size=(200, 200)), by=make_reporter())


def test_account_without_the_right_adds_no_picture(store):
    with pytest.raises(MoveRefused, match="may not"):
        make_article().add_picture(make_upload(), by=make_user())

    assert not store.exists()


def test_same_picture_stands_once_in_a_story():
    article = make_article()
    add_picture(article, upload=make_upload(shade=9))

    with pytest.raises(MoveRefused, match="already"):
        add_picture(article, upload=make_upload(shade=9))


@pytest.mark.parametrize(
    ("missing", "check"),
    [
        pytest.param({"alternative": " "}, "picture_undescribed", id="alternative-text"),
        pytest.param({"credit": ""}, "picture_undescribed", id="credit"),
        pytest.param({"rights": "unknown"}, "picture_rights", id="rights"),
    ],
)
def test_picture_that_lacks_something_blocks_publication(missing, check):
    article = make_article()
    picture = add_picture(article, **missing)
    assert (check, True) in findings(article)

    told = {"alternative": "Two ferries", "credit": "Eva Lind", "rights": "own"}
    article.describe_picture(picture, by=make_reporter(), **told)

    assert (check, True) not in findings(article)


def test_picture_that_is_taken_out_is_out_of_the_next_version_alone():
    article = make_article()
    picture = add_picture(article)
    shown = publish(article)

    article.remove_picture(picture, by=make_reporter())

    assert not article.content()["pictures"]
    assert shown.content["pictures"]
    with pytest.raises(MoveRefused, match="taken out already"):
        article.describe_picture(picture, by=make_reporter(), caption="Boats.")


def picture(**fields):
    told = {"sha256": "a" * 64, "caption": "Ferries sail.", "alternative": "Ferries", "credit": "Eva Lind"}
    return {"pictures": [{**told, **fields}]}


@pytest.mark.parametrize(
    ("before", "after", "touched"),
    [
        pytest.param({}, picture(), {"picture"}, id="added"),
        pytest.param(picture(), {"pictures": []}, {"picture"}, id="taken-out"),
        pytest.param(picture(), picture(sha256="b" * 64), {"picture"}, id="another"),
        pytest.param(picture(), picture(credit="Ada Holm"), {"name"}, id="credit"),
        pytest.param(picture(), picture(caption="Ferries sailed."), set(), id="wording"),
        pytest.param(picture(), picture(caption="Ferries do not sail."), {"negation"}, id="caption"),
    ],
)
def test_desk_hears_of_a_typo_that_touched_a_picture(before, after, touched):
    assert {str(passage.touched) for passage in find_touched(before, after)} == touched


def test_file_that_somebody_exchanged_is_found(store):
    kept = add_picture(make_article())
    assert list(find_broken()) == []

    (file,) = store.rglob("640.jpg")
    file.write_bytes(make_upload(shade=201).read())

    (broken,) = find_broken()
    assert (broken.table, broken.pk) == ("articles_picture", kept.pk)
    file.unlink()
    assert "gone" in next(find_broken()).what
