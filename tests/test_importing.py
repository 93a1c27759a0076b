"""From files to rows: what becomes of each, and that nothing of it is ever half."""

import datetime as dt

import pytest
from django.conf import settings
from django.db import IntegrityError

from articles import importing
from articles.extraction.findings import SourceKind
from articles.importing import Outcome, Tally, import_files, rehearse
from articles.models import Article, FiledCopy, ImportRun, Move, Quote, Source, SourceMatch
from articles.workflow import Action, Status
from tests.factories import make_article, make_copy, make_editor, make_source, write_copy

OUTCOMES = (Outcome.CREATED, Outcome.NEW_FILING, Outcome.UNCHANGED, Outcome.REFUSED)


def outcomes(*paths, **options):
    return [result.outcome for result in import_files(paths, **options)]


def file(folder, name, text):
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


@pytest.mark.django_db
def test_file_becomes_filed_copy_and_a_draft(tmp_path):
    path = file(tmp_path, "ferry.txt", make_copy(3))

    (result,) = import_files([path])

    filed = FiledCopy.objects.get()
    assert (result.outcome, result.name, result.sha256) == (Outcome.CREATED, "ferry.txt", filed.sha256)
    assert bytes(filed.original) == path.read_bytes()
    assert (filed.name, filed.text, filed.encoding) == ("ferry.txt", make_copy(3), "utf-8")
    article = filed.article
    assert article.headline == "Ferry strike 3 ends after a week"
    assert (article.status, article.slug) == (Status.DRAFT, "ferry-strike-3-ends-after-a-week")
    assert article.stated_at == dt.datetime(2024, 3, 4, 9, 22, tzinfo=dt.UTC)
    assert "<p>" in article.body
    assert list(article.moves.values_list("action", "by_name")) == [(Action.IMPORT, "the importer")]


@pytest.mark.django_db
def test_proposed_headline_begins_with_a_capital_on_the_draft(tmp_path):
    lead = "The harbour board said on Monday that two new ferries would sail to the islands before the summer ends."

    outcomes(file(tmp_path, "ferry.txt", make_copy(headline="", date="", lead=lead)))

    article = Article.objects.get()
    assert article.headline == "Two new ferries would sail to the islands before the summer ends"
    assert article.is_headline_proposed


@pytest.mark.django_db
def test_quote_points_into_the_filed_copy_and_names_its_source(tmp_path):
    outcomes(file(tmp_path, "ferry.txt", make_copy(3)))

    quote = Quote.objects.get(kind="direct")

    assert quote.filed_copy.text[quote.start : quote.end] == quote.text
    assert quote.text == "The ferries sail again on Monday, all 3 of them,"
    assert (quote.speaker.name, quote.speaker.kind) == ("Ada Holm", SourceKind.PERSON)
    assert quote.attribution_start is not None


@pytest.mark.django_db
def test_names_and_roles_are_kept_with_one_space_between_their_words(tmp_path):
    quote = "“The pier is\xa0shut,” said Jane\xa0 Roe, head\xa0of the  board."

    outcomes(file(tmp_path, "ferry.txt", make_copy(speech=f"{quote} Jane Roe said it would open in May.")))

    kept = Quote.objects.filter(speaker__name="Jane Roe")
    assert {one.role for one in kept} == {"head of the board"}
    assert "The pier is\xa0shut," in {one.text for one in kept}
    assert Source.objects.get(name="Jane Roe").role == "head of the board"


@pytest.mark.django_db
def test_source_is_the_same_in_every_file_and_under_an_alias(tmp_path):
    known = make_source(name="Ada M. Holm")
    known.aliases.create(name="Ada Holm")

    outcomes(write_copy(tmp_path / "copy", range(3)))

    assert set(Quote.objects.filter(kind="direct").values_list("speaker", flat=True)) == {known.pk}


@pytest.mark.django_db
def test_source_that_was_merged_stands_for_the_one_it_was_merged_into(tmp_path):
    kept = make_source(name="Ada Marie Holm")
    make_source(name="Ada Holm", merged_into=kept)

    outcomes(file(tmp_path, "ferry.txt", make_copy()))

    assert Quote.objects.get(kind="direct").speaker == kept


@pytest.mark.django_db
def test_name_that_two_sources_share_is_left_to_an_editor(tmp_path):
    make_source(name="Ada Holm", disambiguation="chair")
    make_source(name="Ada Holm", disambiguation="skipper")

    outcomes(file(tmp_path, "ferry.txt", make_copy()))

    quote = Quote.objects.get(kind="direct")
    assert (quote.speaker, quote.speaker_as_stated) == (None, "Ada Holm")


@pytest.mark.django_db
def test_spelling_of_a_known_source_is_offered_and_never_merged(tmp_path):
    known = make_source(name="Adda Holmm")

    outcomes(write_copy(tmp_path / "copy", [1]))

    match = Article.objects.get().source_matches.get()
    assert (match.spelling, match.source, match.state) == ("Ada Holm", known, "proposed")
    assert Quote.objects.get(kind="direct").speaker != known


@pytest.mark.django_db
def test_sample_copy_offers_a_ministers_name_as_the_spelling_that_came_before():
    outcomes(settings.BASE_DIR / "fixtures" / "seeds")

    match = SourceMatch.objects.get(spelling="Andriy Sybihy")
    assert match.source.name == "Andrii Sybiha"
    assert match.article.filings.get().name == "004_new_threats.txt"


@pytest.mark.django_db
def test_spelling_that_an_editor_refused_is_not_offered_again(tmp_path):
    known = make_source(name="Adda Holmm")
    make_article().source_matches.create(spelling="Ada Holm", source=known, score=90, state="refused")

    outcomes(write_copy(tmp_path / "copy", [1]))

    assert known.matches.count() == 1


@pytest.mark.django_db
def test_name_of_an_anonymous_source_is_never_offered(tmp_path):
    make_source(name="Adda Holmm", terms="anonymous", described_as="somebody on the quay")

    outcomes(write_copy(tmp_path / "copy", [1]))

    assert not Article.objects.get().source_matches.exists()


@pytest.mark.django_db
def test_two_spellings_in_one_file_are_offered_as_one_name(tmp_path):
    speech = '"It is over," said Andrii Sybiha. "Quite over," said Andriy Sybihy.'

    outcomes(file(tmp_path, "names.txt", make_copy(speech=speech)))

    matches = Article.objects.get().source_matches.values_list("spelling", "source__name")
    assert list(matches) == [("Andriy Sybihy", "Andrii Sybiha")]


@pytest.mark.django_db
def test_importing_again_changes_nothing(tmp_path):
    folder = write_copy(tmp_path / "copy", range(3))
    outcomes(folder)
    before = [
        list(model.objects.order_by("pk").values()) for model in (Article, Quote, Source, Move, ImportRun)
    ]

    again = outcomes(folder)

    assert again == [Outcome.UNCHANGED] * 3
    after = [
        list(model.objects.order_by("pk").values()) for model in (Article, Quote, Source, Move, ImportRun)
    ]
    assert after == before


@pytest.mark.django_db
@pytest.mark.parametrize("at_once", [True, False], ids=["in one run", "in two runs"])
def test_same_text_under_another_name_is_the_same_copy(tmp_path, at_once):
    first = file(tmp_path, "one.txt", make_copy())
    second = file(tmp_path, "two.txt", make_copy())

    found = outcomes(first, second) if at_once else outcomes(first) + outcomes(second)

    assert found == [Outcome.CREATED, Outcome.UNCHANGED]
    assert FiledCopy.objects.get().name == "one.txt"


@pytest.mark.django_db
@pytest.mark.parametrize("at_once", [True, False], ids=["in one run", "in two runs"])
def test_other_text_under_a_known_name_is_a_new_filing_of_the_story(tmp_path, at_once):
    old = file(tmp_path / "monday", "ferry.txt", make_copy(1))
    new = file(tmp_path / "tuesday", "ferry.txt", make_copy(2))

    found = outcomes(old, new) if at_once else outcomes(old) + outcomes(new)

    assert found == [Outcome.CREATED, Outcome.NEW_FILING]
    first, second = FiledCopy.objects.order_by("pk")
    assert (second.replaces, second.article) == (first, first.article)
    assert "ferry.txt" in first.article.notes.get().text
    assert [move.action for move in first.article.moves.all()] == [Action.IMPORT, Action.FILE_AGAIN]


@pytest.mark.django_db
def test_third_filing_follows_the_second(tmp_path):
    for number in range(3):
        outcomes(file(tmp_path, "ferry.txt", make_copy(number)))

    first, second, third = FiledCopy.objects.order_by("pk")
    assert (second.replaces, third.replaces) == (first, second)
    assert Article.objects.count() == 1


@pytest.mark.django_db
def test_new_filing_leaves_the_desks_work_alone(tmp_path):
    outcomes(file(tmp_path, "ferry.txt", make_copy(1)))
    article = Article.objects.get()
    article.edit(
        by=make_editor(), version=article.version, headline="Boats are back", body="<p>New words.</p>"
    )

    outcomes(file(tmp_path, "ferry.txt", make_copy(2)))

    article.refresh_from_db()
    assert (article.headline, article.body) == ("Boats are back", "<p>New words.</p>")
    assert all(move.sha256 == move.computed_sha256() for move in article.moves.all())


@pytest.mark.django_db
def test_bad_files_stop_no_other(tmp_path, settings):
    settings.FILED_COPY_MAX_BYTES = 5000
    for name, text in {
        "1_empty.txt": "",
        "2_good.txt": make_copy(2),
        "3_binary.txt": b"\x89PNG\r\n\x1a\n",
        "4_nul.txt": b"a\0b",
        "5_large.txt": "x" * 5001,
        "6_good.txt": make_copy(6),
    }.items():
        file(tmp_path, name, text)
    tally = Tally()

    for result in import_files([tmp_path]):
        tally.count(result)

    assert str(tally) == "2 created, 0 new filing, 0 unchanged, 4 refused"
    assert [result.name for result in tally.refused] == [
        "1_empty.txt",
        "3_binary.txt",
        "4_nul.txt",
        "5_large.txt",
    ]
    assert all(result.reason for result in tally.refused)


@pytest.mark.django_db
def test_file_that_the_database_refuses_leaves_nothing_behind_and_stops_no_other(tmp_path, monkeypatch):
    write_draft_rows = importing.write_drafts

    def refuse_number_three(copies, run, names):
        written = write_draft_rows(copies, run, names)
        if any(copy.name == "0003.txt" for copy in copies):
            raise IntegrityError("no threes here")
        return written

    monkeypatch.setattr(importing, "write_drafts", refuse_number_three)

    results = list(import_files([write_copy(tmp_path / "copy", range(6))]))

    assert [result.outcome for result in results].count(Outcome.CREATED) == 5
    (refused,) = [result for result in results if result.outcome == Outcome.REFUSED]
    assert (refused.name, refused.reason) == ("0003.txt", "the database does not take it: no threes here")
    assert not FiledCopy.objects.filter(name="0003.txt").exists()
    assert Article.objects.count() == Move.objects.count() == 5
    assert ImportRun.objects.count() == 1


@pytest.mark.django_db
def test_run_that_files_nothing_leaves_no_run(tmp_path):
    outcomes(file(tmp_path, "empty.txt", ""))

    assert not ImportRun.objects.exists()


@pytest.mark.django_db
def test_batches_and_workers_make_no_difference(tmp_path, monkeypatch):
    monkeypatch.setattr(importing, "FILES_IN_BATCH", 3)
    folder = write_copy(tmp_path / "copy", range(10))
    (folder / "0004.txt").write_bytes(b"")

    results = list(import_files([folder], workers=2))

    assert [result.name for result in results] == sorted(path.name for path in folder.iterdir())
    assert [result.outcome for result in results].count(Outcome.CREATED) == 9
    assert Source.objects.filter(name="Ada Holm").count() == 1


@pytest.mark.django_db
def test_article_of_the_same_copy_has_the_same_uid_wherever_it_is_imported(tmp_path):
    outcomes(file(tmp_path, "ferry.txt", "The ferries sail again.\n"))

    assert str(Article.objects.get().uid) == "e02eff5c-38b4-517d-aafc-6deb8f5e14b4"


def test_rehearsal_tells_what_an_empty_house_would_make_of_each_file(tmp_path):
    file(tmp_path / "a", "ferry.txt", make_copy(1))
    file(tmp_path / "b", "ferry.txt", make_copy(2))
    file(tmp_path / "b", "other.txt", make_copy(1))
    file(tmp_path / "b", "wrong.txt", "")

    results = list(rehearse([tmp_path / "a", tmp_path / "b"]))

    assert [result.outcome for result in results] == list(OUTCOMES)
    assert results[0].extraction.layout.headline.text == "Ferry strike 1 ends after a week"


@pytest.mark.django_db
def test_standfirst_stands_in_its_own_field_alone(tmp_path):
    standfirst = "The boats sail again on Monday, and tickets cost what they cost before the strike."
    text = (
        f"Ferry strike ends after a week\n\n{standfirst}\n\nBy Jo Reed\n\n" + make_copy(4).split("\n\n", 1)[1]
    )
    outcomes(file(tmp_path, "ferry.txt", text))

    article = Article.objects.get()

    assert article.standfirst == standfirst
    assert standfirst not in article.body
