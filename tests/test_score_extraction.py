"""The scorer of extraction, on copy and expectations made up for it."""

import copy

import pytest

from tests.bench.score_extraction import Scores, is_same_name, is_same_role, is_same_source

HEADLINE = "Ferry strike ends"
LEAD = "The ferries sail again on Monday, the harbour board said."
QUOTE = "We have slept on the quay for a week and it is over"
SPEECH = f'"{QUOTE}," said union leader Ada Holm.'
SHARE = "Share this article"
TEXT = "\n".join([HEADLINE, "4 May 2021", LEAD, SPEECH, SHARE])


def part(text, **more):
    start = TEXT.index(text)
    return {"text": text, "start": start, "end": start + len(text), **more}


def make_row(**fields):
    row = {
        "name": "ferry.txt",
        "headline": part(HEADLINE, proposed=False),
        "standfirst": None,
        "published": {"at": "2021-05-04", "precision": "day"},
        "dateline": None,
        "byline": None,
        "outlet": None,
        "citations": [{"source": "Associated Press", "role": "filed_by"}],
        "rights": None,
        "furniture": [part("4 May 2021", kind="date_line"), part(SHARE, kind="share")],
        "body": [part(LEAD, kind="paragraph"), part(SPEECH, kind="paragraph")],
        "quotes": [part(QUOTE, kind="direct", speaker="Ada Holm", role="union leader")],
        "people": [{"name": "Ada Holm", "role": "union leader"}],
    }
    return copy.deepcopy(row | fields)


def score(**found):
    scores = Scores()
    scores.score_file(TEXT, make_row(), make_row(**found))
    return scores


def test_everything_found_scores_full_marks_and_no_errors():
    scores = score()

    assert scores.quoted_whole.f1 == scores.all_kinds.f1 == scores.credits.f1 == scores.people.f1 == 100
    assert scores.headline.those == scores.date.those == scores.speaker.those == scores.role.those == 1
    assert scores.furniture_left.those == scores.story_lost.those == 0
    assert scores.errors == []


@pytest.mark.parametrize(
    ("changes", "found", "whole"),
    [
        pytest.param({"speaker": "Holm"}, 100, 100, id="a surname is enough"),
        pytest.param({"speaker": "Ada Berg"}, 100, 0, id="another speaker"),
        pytest.param({"speaker": ""}, 100, 0, id="no speaker"),
        pytest.param({"kind": "partial"}, 100, 0, id="another kind"),
        pytest.param({"kind": "indirect"}, 0, 0, id="not quoted"),
        pytest.param({"end": TEXT.index(" and it is over")}, 0, 0, id="cut short by more than a fifth"),
        pytest.param({"end": TEXT.index(" over")}, 100, 100, id="cut short by less than a fifth"),
    ],
)
def test_quote_counts_by_its_words_then_its_speaker_and_kind(changes, found, whole):
    quote = make_row()["quotes"][0] | changes

    scores = score(quotes=[quote])

    assert scores.quoted.f1 == found
    assert scores.quoted_whole.f1 == whole


def test_each_quote_is_matched_only_once():
    quote = make_row()["quotes"][0]

    scores = score(quotes=[quote, quote])

    assert (scores.quoted.right, scores.quoted.found) == (1, 2)


def test_recall_is_told_apart_by_kind_and_by_marks():
    scores = score(quotes=[])

    assert {label: (share.those, share.of) for label, share in scores.recall.items()} == {
        "of direct quotes": (0, 1),
        "in double marks": (0, 1),
    }


def test_proposed_headline_counts_as_none_claimed():
    scores = score(headline=part(HEADLINE, proposed=True))

    assert scores.headline.those == 0


def test_date_with_another_precision_is_wrong():
    scores = score(published={"at": "2021-05-04T09:00", "precision": "minute"})

    assert scores.date.those == 0
    assert scores.errors == ["ferry.txt: date: expected 2021-05-04, found 2021-05-04T09:00"]


def test_byline_found_where_none_is_stated_is_wrong():
    scores = score(byline=part(SHARE))

    assert (scores.byline.those, scores.byline.of) == (0, 1)


def test_furniture_in_the_body_and_lost_story_are_counted_in_characters():
    scores = score(body=[part(LEAD), part(SHARE)])

    assert scores.furniture_left.those == len("Sharethisarticle")
    assert scores.story_lost.those == len(SPEECH.replace(" ", ""))
    assert f"ferry.txt: story lost: {SPEECH!r}" in scores.errors


def test_credit_with_another_role_names_the_source_only():
    scores = score(citations=[{"source": "AP", "role": "photo"}])

    assert scores.credits.f1 == 0
    assert scores.credited_names.f1 == 100


def test_source_credited_twice_counts_once():
    twice = [{"source": name, "role": "filed_by"} for name in ("Associated Press", "AP")]

    assert score(citations=twice).credits.f1 == 100


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        pytest.param("Andrii Sybiha", "Mr Sybiha", True, id="surname"),
        pytest.param("Zoë Ågren", "Zoe Agren", True, id="accents"),
        pytest.param("Ministry of Health", "the ministry", True, id="part of the name"),
        pytest.param("Martin King Jr.", "King", True, id="suffix"),
        pytest.param("Ada Holm", "Ada Berg", False, id="first name alone"),
        pytest.param("Ada Holm", "", False, id="nobody"),
        pytest.param("", "", True, id="open on both sides"),
    ],
)
def test_names_are_the_same_when_the_last_name_agrees(left, right, same):
    assert is_same_name(left, right) is same
    assert is_same_name(right, left) is same


def test_source_is_known_by_its_initials():
    assert is_same_source("AFP", "Agence France-Presse")
    assert not is_same_source("AFP", "Associated Press")


def test_role_is_right_with_half_its_words():
    assert is_same_role("head of the regional police", "police head")
    assert not is_same_role("head of the regional police", "mayor")
