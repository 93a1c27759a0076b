import pytest

from articles.extraction.findings import CreditRole as Role
from articles.extraction.findings import SourceKind
from articles.extraction.layout import find_layout

LEAD = "The harbour of the old town was closed on Monday after a storm tore two ferries from their moorings."


def credits_of(text):
    return {(c.source, c.role) for c in find_layout(text).credits}


SENTENCES = [
    ("agency of itself", "The port is shut, Ukrinform reports.", ("Ukrinform", Role.FILED_BY)),
    ("outlet relayed", "The port is shut, Reuters reported on Monday.", ("Reuters", Role.REPORTED_VIA)),
    ("outlet in marks", "He told the ‘Sunday World’ that he paid.", ("Sunday World", Role.REPORTED_VIA)),
    (
        "a country's outlet",
        "She spoke in an interview on Germany’s Deutsche Welle.",
        ("Deutsche Welle", Role.REPORTED_VIA),
    ),
    (
        "reported last week",
        "Locals left, as reported last week by MailOnline.",
        ("MailOnline", Role.REPORTED_VIA),
    ),
    (
        "the page's own name",
        "“It rained,” Doe told Lakeside Standard.",
        ("Lakeside Standard", Role.PUBLISHED_BY),
    ),
    (
        "an agency's own copy",
        "It was said on Facebook, according to Ukrinform.",
        ("Ukrinform", Role.FILED_BY),
    ),
    ("research in a journal", "Tests published in Zootaxa confirm the find.", ("Zootaxa", Role.REFERS_TO)),
    (
        "a programme of an outlet",
        "He said so in an interview with the BBC's Today programme.",
        ("BBC", Role.REPORTED_VIA),
    ),
    (
        "a report in a paper",
        "It sank, according to a report in the Lake Gazette.",
        ("Lake Gazette", Role.REPORTED_VIA),
    ),
    ("speaking at the start", "Speaking to Sky News, he said no.", ("Sky News", Role.REPORTED_VIA)),
    ("told", "“We saw it coming,” the pilot told CNN after the storm.", ("CNN", Role.REPORTED_VIA)),
    (
        "told the paper",
        "The pilot told the Wall Street Journal that he saw it.",
        ("Wall Street Journal", Role.REPORTED_VIA),
    ),
    ("citing", "The port is shut, the paper said, citing Bloomberg.", ("Bloomberg", Role.REPORTED_VIA)),
    ("according to an outlet", "The port is shut, according to the BBC.", ("BBC", Role.REPORTED_VIA)),
    ("interview", "He spoke of it in an interview with Al Jazeera.", ("Al Jazeera", Role.REPORTED_VIA)),
    (
        "station told by what it is",
        "She told local broadcaster Example Eins so.",
        ("Example Eins", Role.REPORTED_VIA),
    ),
    ("call sign", "The owner told KHOU he would stay.", ("KHOU", Role.REPORTED_VIA)),
    (
        "unknown paper made like one",
        "He told the Harbour Gazette that he would stay.",
        ("Harbour Gazette", Role.REPORTED_VIA),
    ),
    ("website", "According to NATO's website, the ministers met.", ("NATO's website", Role.REFERS_TO)),
    (
        "press service",
        "The port is shut, UNN says with reference to the Alliance's press service.",
        ("the Alliance's press service", Role.REFERS_TO),
    ),
    (
        "journal",
        "The study was published in the journal Marine Acoustics.",
        ("Marine Acoustics", Role.REFERS_TO),
    ),
    (
        "unknown outlet of itself",
        "The port is shut, Report informs, citing Ukrinform.",
        ("Ukrinform", Role.REPORTED_VIA),
    ),
    (
        "foreign letters in a name",
        "The port is shut, the site wrote, citing СNN.",
        ("CNN", Role.REPORTED_VIA),
    ),
]


@pytest.mark.parametrize(
    ("sentence", "credit"), [row[1:] for row in SENTENCES], ids=[row[0] for row in SENTENCES]
)
def test_a_sentence_credits_its_source(sentence, credit):
    found = {(s.translate(str.maketrans("С", "C")), r) for s, r in credits_of(f"{LEAD}\n\n{sentence}")}

    assert credit in found


NO_CREDITS = [
    ("a person told", "“We saw it coming,” the pilot told Anna Weber after the storm."),
    ("reporters", "“We saw it coming,” the pilot told reporters on the quay."),
    ("a body's report", "The council reported that the quay was safe."),
    ("police", "Police reported two arrests, according to the ministry."),
    ("a person's words", "According to Weber, the quay was safe."),
    ("a website nobody owns", "He found the picture on a website."),
    ("a journal of one's own", "She kept a journal on the crossing."),
]


@pytest.mark.parametrize("sentence", [row[1] for row in NO_CREDITS], ids=[row[0] for row in NO_CREDITS])
def test_a_sentence_that_names_no_source_credits_none(sentence):
    assert credits_of(f"{LEAD}\n\n{sentence}") == set()


LINES = [
    ("mark of the outlet", "© essanews.com", ("essanews.com", Role.PUBLISHED_BY)),
    ("picture", "Photo: nato.int", ("nato.int", Role.PHOTO)),
    ("agency of a picture", "Images source: © EPA, PAP | LENA HOFMAN", ("PAP", Role.PHOTO)),
    ("photographer", "Images source: © EPA, PAP | LENA HOFMAN", ("Lena Hofman", Role.PHOTO)),
    ("inputs", "(With inputs from ANI)", ("ANI", Role.REPORTED_VIA)),
    (
        "first post of a blog",
        "The post Ferries adrift appeared first on Harbour Gazette.",
        ("Harbour Gazette", Role.PUBLISHED_BY),
    ),
    ("last line", "- AFP", ("AFP", Role.FILED_BY)),
]


@pytest.mark.parametrize(("line", "credit"), [row[1:] for row in LINES], ids=[row[0] for row in LINES])
def test_a_line_of_the_page_credits_its_source(line, credit):
    text = f"{LEAD}\n\nNobody was hurt, the harbour master said on Tuesday.\n\n{line}"

    assert credit in credits_of(text)


def test_one_source_under_two_names_is_credited_once():
    text = f"By Jane Doe, AP\n\nOSLO (AP) — {LEAD}\n\nThe pilot told The Associated Press that he was well."

    assert [c.role for c in find_layout(text).credits] == [Role.FILED_BY]


def test_a_credit_says_what_kind_of_source_it_is():
    text = f"OSLO (AP) — {LEAD}\n\nThe pilot told the Harbour Gazette so.\n\nPhoto: Lena Hofman"

    assert {c.source: c.kind for c in find_layout(text).credits} == {
        "AP": SourceKind.AGENCY,
        "Harbour Gazette": SourceKind.OUTLET,
        "Lena Hofman": SourceKind.PERSON,
    }
