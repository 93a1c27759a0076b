"""Which mark opens, which closes, and what stands between them."""

from __future__ import annotations

import pytest

from articles.extraction.marks import find_marked


def between_marks(copy: str) -> list[str]:
    spans, start = [], 0
    for line in copy.split("\n"):
        spans.append((start, start + len(line)))
        start += len(line) + 1
    return [copy[one.start : one.end] for found in find_marked(copy, spans) for one in found]


@pytest.mark.parametrize(
    ("copy", "expected"),
    [
        pytest.param('"It rained," she said.', ["It rained,"], id="straight"),
        pytest.param("“It rained,” she said.", ["It rained,"], id="curly"),
        pytest.param("«It rained», she said.", ["It rained"], id="angle"),
        pytest.param("„It rained“, she said.", ["It rained"], id="low-high"),
        pytest.param("„It rained”, she said.", ["It rained"], id="low-right"),
        pytest.param("''It rained,'' she said.", ["It rained,"], id="doubled-single"),
        pytest.param("'It rained,'' she said.", ["It rained,"], id="one-opens-and-two-close"),
        pytest.param("``It rained,'' she said.", ["It rained,"], id="backticks"),
        pytest.param("‘It rained,’ she said.", ["It rained,"], id="single-curly"),
        pytest.param("'It rained,' she said.", ["It rained,"], id="single-straight"),
        pytest.param("“It rained,\" she said.", ["It rained,"], id="opened-curly-closed-straight"),
        pytest.param("“It rained,“ she said.", ["It rained,"], id="closed-by-an-opening-mark"),
        pytest.param("”It rained,” she said.", ["It rained,"], id="opened-by-a-closing-mark"),
        pytest.param('"It rained,"she said.', ["It rained,"], id="no-space-after"),
        pytest.param('"It rained" - she said.', ["It rained"], id="dash-after"),
        pytest.param('"Why?" he asked. "Why now?"', ["Why?", "Why now?"], id="two-in-a-row"),
        pytest.param("‘We don’t know the farmers’ plans,’ he said.", ["We don’t know the farmers’ plans,"], id="apostrophe-and-owner-inside"),
        pytest.param("'It's the drivers' yard,' he said.", ["It's the drivers' yard,"], id="straight-owner-inside"),
        pytest.param("the farmers’ plans and the ‘plain’ truth", ["plain"], id="owner-before-single-marks"),
        pytest.param("He said ‘no (more - ed.) roads’.", ["no (more - ed.) roads"], id="insertion-inside"),
        pytest.param("“He told me ‘never’ and left,” she said.", ["He told me ‘never’ and left,"], id="single-inside-double"),
        pytest.param("‘He told me “never” and left,’ she said.", ["He told me “never” and left,"], id="double-inside-single"),
        pytest.param('"He said "never" to me," she said.', ['He said "never" to me,'], id="straight-inside-straight"),
        pytest.param("“One.\n“Two.”", ["One.", "Two."], id="reopened-paragraph"),
        pytest.param("“One.\nTwo.\nThree,” he said.", ["One.", "Two.", "Three,"], id="opened-once-closed-at-the-end"),
        pytest.param('It will be dry soon," she said.', ["It will be dry soon,"], id="opening-mark-lost"),
        pytest.param('Dry. "We lost a boat', [], id="mark-left-open-in-mid-paragraph"),
        pytest.param("He is 6'2\" tall and the gap is 5'10\".", [], id="feet-and-inches"),
        pytest.param("at 40°12'30\" north", [], id="minutes-and-seconds-of-arc"),
        pytest.param("‘No,’ said Roe. ‘It is the crews’ own fault.\n‘We go now.’", ["No,", "It is the crews’ own fault.", "We go now."], id="single-marks-opened-again-below"),
        pytest.param("Roe said: 'It is late.\n'We go now.'", ["It is late.", "We go now."], id="straight-single-marks-opened-again-below"),
        pytest.param("He met ‘Gull and his crew.\n‘We go now.’", ["We go now."], id="single-mark-that-no-sentence-follows"),
        pytest.param("the '90s and ’80s, rock 'n' roll", [], id="elided-years"),
        pytest.param("It’s the dogs’ and the cats’ home", [], id="only-apostrophes"),
        pytest.param('tweet-id="67242"', [], id="markup"),
        pytest.param('""', [], id="nothing-between"),
        pytest.param("The mayor said: “", [], id="copy-cut-behind-an-opening-mark"),
        pytest.param('a " b', [], id="one-stray-mark"),
    ],
)  # fmt: skip
def test_words_between_marks_are_found_whole(copy: str, expected: list[str]) -> None:
    assert between_marks(copy) == expected


@pytest.mark.parametrize(
    "copy",
    [
        pytest.param('"' * 100_000, id="straight"),
        pytest.param("'" * 100_000, id="single"),
        pytest.param("“" * 100_000, id="opening"),
        pytest.param('("' * 50_000, id="brackets"),
        pytest.param("a' " * 32_000, id="owners"),
    ],
)
def test_many_marks_hold_no_words(copy: str) -> None:
    assert not any(word.isalpha() for word in between_marks(copy))
