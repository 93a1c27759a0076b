"""Copy whose marks and letters some machine encoded twice is read as it was meant, and found as it was filed."""

import itertools

import pytest

from articles.extraction import extract
from articles.extraction.meant import unscramble

BODY = "The board of the old town met on Monday, and nobody else was there until the rain was over."
PAGE = (
    "Harbour shut until June\n\nBy Zo\u00eb Doe\n\nOSLO \u2014 The harbour\u2019s \u201cold pier\u201d is shut.\n\n"
    "\u201cIt\u2019s late,\u201d said Andr\u00e9 Poe\u2019s lawyer Ann Lee. The caf\u00e9 \u2013 a small one \u2013 is open.\n\n"
    f"{BODY}\n\n\u00a9 2024 Harbour News"
)


def twice(text: str, page: str) -> str:
    """The text as a machine leaves it that takes its bytes for another code page's."""
    return "".join(
        letter if letter < "\x80" else letter.encode().decode(page, errors="replace") for letter in text
    )


@pytest.mark.parametrize(
    ("copy", "meant"),
    [
        pytest.param("\u00e2\u20ac\u0153It\u00e2\u20ac\u2122s late,\u00e2\u20ac\x9d she said.", "\u201cIt\u2019s late,\u201d she said.", id="windows-1252"),
        pytest.param("\u00e2\x80\x9cIt\u00e2\x80\x99s late,\u00e2\x80\x9d she said.", "\u201cIt\u2019s late,\u201d she said.", id="latin-1"),
        pytest.param("Zo\u00c3\u00ab and Andr\u00c3\u00a9", "Zo\u00eb and Andr\u00e9", id="letters"),
        pytest.param("The CAF\u00c9\u2014and \u201cS\u00c3O\u201d stay", "The CAF\u00c9\u2014and \u201cS\u00c3O\u201d stay", id="capitals before marks"),
        pytest.param("one \u00e2\u20ac\u2122 alone", "one \u00e2\u20ac\u2122 alone", id="one is a chance"),
        pytest.param("\u00e2ge and \u00e2me", "\u00e2ge and \u00e2me", id="letters of French"),
        pytest.param("the at\u00adtack ap\u200bpears \u200b", "the attack appears \u200b", id="soft hyphens"),
        pytest.param("Ann Lee‘s mum said ‘so’", "Ann Lee’s mum said ‘so’", id="apostrophe set as an opening mark"),
        pytest.param("&quot;It&rsquo;s late,&quot; said Ann&#160;Lee &amp;amp; Co.", "\"It’s late,\" said Ann Lee & Co.", id="references of HTML"),
        pytest.param("&ldquo;No,&rdquo; he said&hellip; caf&eacute;&#8212;late", "“No,” he said… café—late", id="named references"),
        pytest.param("It rained.&nbsp; So it was &nbsp; late, a&nbsp;|&nbsp;b", "It rained.  So it was &nbsp; late, a&nbsp;|&nbsp;b", id="blanks between words"),
        pytest.param("AT&T; R&D; &nosuch; &lt;", "AT&T; R&D; &nosuch; <", id="what is no reference"),
        pytest.param("It rained.&nbsp;\n&nbsp;\nIt snowed.", "It rained.&nbsp;\n&nbsp;\nIt snowed.", id="blank at an edge of its line"),
        pytest.param("Ann\u00a0Lee\u2009met\u202fBob\u3000Orr", "Ann Lee met Bob Orr", id="blanks of other widths"),
        pytest.param("one\r\ntwo\rthree\u2028four", "one\ntwo\nthree\nfour", id="ends of lines"),
        pytest.param("\x93It\x92s late,\x94 she said \x96 twice\x85", "“It’s late,” she said – twice…", id="windows-1252 read as latin-1"),
        pytest.param("„It is late,“ she said. „No“, he said.", "“It is late,” she said. “No”, he said.", id="marks of German"),
        pytest.param("She said: « It is late. » And «so» on.", "She said: “It is late.” And “so” on.", id="marks of French"),
        pytest.param("« Gulls are back Ferry adrift »", "« Gulls are back Ferry adrift »", id="a line that points back and on"),
        pytest.param("``It is late,'' she said.", "“It is late,” she said.", id="marks of a typewriter"),
        pytest.param("It is 6'' long, `so` and ```.", "It is 6'' long, `so` and ```.", id="strokes that open nothing"),
        pytest.param("Sen.\ufffdRoe isn\ufffdt late", "Sen. Roe isn’t late", id="a lost blank and a lost apostrophe"),
        pytest.param("\ufffdIt is late,\ufffd she said.", "“It is late,” she said.", id="lost marks"),
        pytest.param("\ufffdIt isn\ufffdt late,\ufffd she said.\ufffd\nIt was.\ufffd", "“It isn’t late,” she said.\ufffd\nIt was.\ufffd", id="lost marks and lost blanks behind stops"),
        pytest.param("S\ufffdnchez paid \ufffd20.", "S\ufffdnchez paid \ufffd20.", id="a letter and a sign that nothing tells"),
        pytest.param("", "", id="nothing"),
    ],
)  # fmt: skip
def test_what_was_encoded_twice_is_read_as_it_was_meant(copy: str, meant: str) -> None:
    assert unscramble(copy).text == meant


@pytest.mark.parametrize("page", ["latin-1", "cp1252"])
def test_findings_are_those_of_the_clean_copy_at_their_places_in_the_filed_one(page: str) -> None:
    copy = twice(PAGE, page).replace("\ufffd", "\x9d")
    clean, found = extract(PAGE), extract(copy)

    assert [(q.kind, q.speaker, q.role) for q in found.quotes] == [
        (q.kind, q.speaker, q.role) for q in clean.quotes
    ]
    assert [unscrambled(q.text) for q in found.quotes] == [q.text for q in clean.quotes]
    assert [one.name for one in found.names] == [one.name for one in clean.names]
    assert found.layout.dateline
    assert found.layout.dateline.text == "OSLO"
    assert found.layout.byline
    assert unscrambled(found.layout.byline.text) == "By Zo\u00eb Doe"
    spans = [*found.quotes, *found.layout.blocks, *found.layout.furniture, *found.layout.credits]
    spans += [mention for one in found.names for mention in one.mentions]
    assert all(copy[span.start : span.end] == span.text for span in spans)


def test_soft_hyphens_part_no_name_and_no_word() -> None:
    found = extract(
        "\u201cIt was late,\u201d said Ann Wal\u00adcott of the board.\n\n\u201cIt was cold,\u201d Wal\u00adcott said.\n\n"
        + BODY
    )

    assert [(q.speaker, q.text) for q in found.quotes] == [
        ("Ann Walcott", "It was late,"),
        ("Ann Walcott", "It was cold,"),
    ]


@pytest.mark.parametrize(
    "copy",
    [
        pytest.param(twice(PAGE, "latin-1"), id="encoded twice"),
        pytest.param(PAGE.replace(". ", ".&nbsp; "), id="blanks behind stops"),
        pytest.param(PAGE.replace(" ", "&nbsp; &#160;"), id="blanks beside blanks"),
        pytest.param(PAGE.replace("\n\n", "\r\n&nbsp;\r\n"), id="blanks alone on their lines"),
        pytest.param("| " + PAGE.replace("\n\n", " |\n| &nbsp; |&nbsp;|\n| "), id="blanks in a table"),
        pytest.param(PAGE.replace(" ", "   &nbsp;   ", 9), id="blanks in gaps"),
    ],
)
def test_every_character_is_still_covered_once(copy: str) -> None:
    layout = extract(copy).layout
    spans = sorted(
        (s.start, s.end)
        for s in (*layout.blocks, *layout.furniture, *([layout.headline] if layout.headline else []), *([layout.rights] if layout.rights else []))
    )  # fmt: skip

    assert all(above[1] <= below[0] for above, below in itertools.pairwise(spans))
    covered = {at for start, end in spans for at in range(start, end)}
    assert all(char.isspace() for at, char in enumerate(copy) if at not in covered)


@pytest.mark.parametrize(
    ("mark", "meant"),
    [("&quot;", '"'), ("&#8217;", "’"), ("\u00a0", " "), ("\r\n", "\n"), ("\x92", "’")],
    ids=["reference", "number", "blank", "end of a line", "apostrophe"],
)
def test_findings_do_not_depend_on_how_a_character_is_written(mark: str, meant: str) -> None:
    plain = PAGE.replace("\u201c", '"').replace("\u201d", '"')
    copy = plain.replace(meant, mark)
    clean, found = extract(plain), extract(copy)

    assert copy != plain
    assert [(q.kind, q.speaker, q.role, len(q.insertions)) for q in found.quotes] == [
        (q.kind, q.speaker, q.role, len(q.insertions)) for q in clean.quotes
    ]
    assert [one.name for one in found.names] == [one.name for one in clean.names]
    assert [b.kind for b in found.layout.blocks] == [b.kind for b in clean.layout.blocks]
    spans = [*found.quotes, *found.layout.blocks, *found.layout.furniture, *found.layout.credits]
    assert all(copy[span.start : span.end] == span.text for span in spans)


def unscrambled(words: str) -> str:
    """Words as meant, be there but one letter in them that was encoded twice."""
    return unscramble(words + "\u00c3\u00a9" * 2).text[:-2]


def test_blanks_whose_second_byte_was_lost_are_blanks() -> None:
    copy = "“It rained,”Â Ann PoeÂ said. “It may rain again,” saidÂ Â PoeÂ in May."

    found = extract(copy)

    assert [(one.text, one.speaker) for one in found.quotes] == [
        ("It rained,", "Ann Poe"),
        ("It may rain again,", "Ann Poe"),
    ]
    assert all(copy[one.start : one.end] == one.text for one in found.quotes)
