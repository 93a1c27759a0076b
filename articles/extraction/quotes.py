"""The quotations of a copy: what was said, how it stands on the page, and who said it.

One paragraph after another is read: its marks are paired, its sentences parted with the marked words held
back, its reporting clauses found, and each quotation is tied to a clause, to a sentence that introduces
it, or to the speaker who was speaking before.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace

from .bare_quotes import BareQuotes
from .drafts import Draft, finished
from .findings import Block, BlockKind, Confidence, Named, Quote, QuoteKind, SourceKind
from .furniture import is_listed
from .governing import OPENERS, leading_subject, nearest_subject
from .grammar import NounPhrase
from .indirect import find_reported
from .marked_words import (
    CLOSING,
    LONGEST_TERM,
    clause_for,
    is_name_in_marks,
    is_nickname,
    is_scare_quote,
    is_set_as_title,
    is_title,
    is_word_spoken_of,
    kind_of,
    named_after,
    plain_words,
)
from .marks import ALL_MARKS
from .names import NameTable
from .own_clause import is_own_clause
from .paragraphs import Paragraph, Sentence
from .pulled import tell_pulled
from .reporting import Clause
from .reporting_verbs import Strength
from .somebody import can_speak, head_noun
from .speakers import SPOKEN_FOR
from .taken_up import STUDIES, Speaker
from .transcripts import is_label, labelled_speaker
from .unmarked import Unmarked, find_announced, find_attributed_speech
from .weighing import THEY
from .words import word_set

# An indirect statement is worth a finding beside the marked words in it from this many other words on, and
# from so many more where it begins with them.
FEWEST_PLAIN = 3
FEWEST_BEHIND_MARKED = 6
FEWEST_BEFORE_VERB = 2
COMES_FROM = ("came from ", "comes from ")
BEGINS_WITH_VERB = re.compile(
    r"(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|did|do)(?:n[’']t|not)?\b"
)
# With these somebody says what something is, whoever reports it.
CALLING = word_set(
    """call calls called calling dub dubs dubbed label labels labelled labeled labelling labeling brand brands
    branded branding describe describes described describing slam slams slammed blast blasts blasted"""
)
# What a study does with what it brings to light, where a person would say it.
FINDING = word_set(
    """found finds find showed shows show indicated indicates indicate suggested suggests suggest estimated
    estimates estimate concluded concludes"""
)
# These show something, and only "according to" them is it stated.
FIGURES = word_set(
    "data figure figures forecast forecasts statistics records numbers estimates trends model models"
)
OWNING = ("'s", "’s", "s'", "s’")
# The tags of words, as opposed to marks.
WORDY = frozenset("NUwvVXGIDRWTCPAO#")
# What a sentence begins with that is nobody: "This is a “fair demand”", "You see, “it is old”".
NOBODYS_WORDS = word_set(
    "this that these those here there you plus everyone everybody anyone anybody nobody one"
)
# How many utterances, and which share of all that are told, make somebody the one who speaks.
FEWEST_TOLD = 3
LEAST_OF_TOLD = 0.6


# What joins a clause between marks to what is reported before it.
JOINT = re.compile(
    r",?\s(?:and|but)(?:\sthat|,|\sat\s(?:[a-z]+\s){1,3}?[a-z]+,|\s[a-z]+,)?\s\S{1,2}\Z"
    r"|,\s\S{1,2}(?:and|but)\s\Z"
)
LONGEST_JOINT = len("but ")
LONGEST_MARK = 2  # two single ones that stand for a double one
FEWEST_REPORTED = 4


class Reader(BareQuotes):
    """Reads the paragraphs of one copy in order."""

    def read(self) -> list[Draft]:
        for number, paragraph in enumerate(self.paragraphs):
            self._read_paragraph(number, paragraph)
        self._look_back()
        tell_pulled(self.text, self.drafts, self.paragraphs, self.blocks)
        self._give_to_the_one_who_speaks()
        self._tell_roles()
        return self.drafts

    def _read_paragraph(self, number: int, paragraph: Paragraph) -> None:
        here: list[Draft] = []
        if number in self.pulls:
            self.drafts.append(self._pull_draft(number, self.pulls[number]))
            return
        if number in self.asking or self._is_crosshead(paragraph):
            return
        block = self.blocks[number]
        if block.posted_by:
            self._read_post(number, block)
            return
        turn = self.turns.get(number)
        if turn is not None:
            draft = self._pull_draft(number, turn, QuoteKind.DIRECT)
            self.drafts.append(draft)
            self.cast.note_turn(draft.start, draft.speaker.name)
            return
        announced = find_announced(self.text, paragraph, self.paragraphs[number - 1] if number else None)
        if announced is not None:
            self.drafts.append(self._speech_draft(number, announced))
            self.cast.note_turn(announced.start, self.drafts[-1].speaker.name)
            return
        speeches = find_attributed_speech(
            self.text, paragraph, self.speaks_unmarked, tells_reader=self.tells_reader
        )
        for place, sentence in enumerate(paragraph.sentences):
            self._note_subjects(sentence)
            if sentence.marked and block.kind is not BlockKind.SUBHEAD and not is_listed(block.text):
                following = paragraph.sentences[place + 1] if place + 1 < len(paragraph.sentences) else None
                self._read_sentence(number, paragraph, place, sentence, following, here)
            speech = next((one for one in speeches if sentence.start < one.tie[0] < sentence.end), None)
            if speech is not None:
                here.append(self._speech_draft(number, speech))
                self.cast.note_turn(speech.start, here[-1].speaker.name)
            elif not any(one.start <= sentence.start < one.end for one in speeches):
                here.extend(self._reported_drafts(number, sentence, here))
        self.drafts.extend(here)

    # Speech without marks

    def _pull_draft(self, number: int, pull: Unmarked, kind: QuoteKind = QuoteKind.PULL) -> Draft:
        start, end = pull.tie
        mention = next(iter(self.table.between(start, end)), None)
        is_known = mention is not None and (
            mention.start == start or mention.name == pull.name or kind is QuoteKind.DIRECT
        )
        speaker = Speaker(pull.name, confidence=Confidence.DOUBTFUL)
        if is_known and mention is not None:
            sure = Confidence.CERTAIN if pull.role and kind is QuoteKind.PULL else Confidence.PROBABLE
            speaker = self.cast.known(mention.name, sure, "signs")
        elif self.table.is_person(pull.name):
            speaker = self.cast.known(pull.name, Confidence.PROBABLE, "signs")
        if pull.rule in ("answer", "initials"):
            why = "is asked" if pull.rule == "answer" else "has these initials"
            speaker = self.cast.known(pull.name, Confidence.PROBABLE, why)
        if pull.role:
            speaker = replace(speaker, role=pull.role)
        return Draft(
            pull.start,
            pull.end,
            kind,
            speaker,
            pull.tie,
            is_marked=False,
            confidence=speaker.confidence,
            rule=pull.rule,
            paragraph=number,
        )

    def _read_post(self, number: int, block: Block) -> None:
        """The words of a post are said by whoever signs it."""
        speaker = self.cast.signing(block.posted_by)
        draft = Draft(block.start, block.end, QuoteKind.DIRECT, speaker, is_marked=False, paragraph=number)
        draft.rule, draft.confidence = "post", speaker.confidence
        self.drafts.append(draft)
        self.cast.note_turn(draft.start, speaker.name)

    def _speech_draft(self, number: int, speech: Unmarked) -> Draft:
        speaker = self._last_speaker()
        if speech.subject:
            speaker = self.cast.identify(speech.subject, speech.extent)
        return Draft(
            speech.start,
            speech.end,
            QuoteKind.DIRECT,
            speaker,
            speech.tie,
            is_marked=False,
            confidence=Confidence.PROBABLE,
            rule=speech.rule,
            paragraph=number,
        )

    def _reported_drafts(self, number: int, sentence: Sentence, here: list[Draft]) -> list[Draft]:
        """Indirect speech, where it is more than the marked words that are quoted from it anyway."""
        found = []
        verbal = frozenset(at for at, one in sentence.marked if BEGINS_WITH_VERB.match(self.text, one.start))
        for reported in find_reported(sentence, verbal):
            start, end = sentence.tokens.starts[reported.first], sentence.tokens.ends[reported.last]
            inside = [at for at, _ in sentence.marked if reported.first <= at <= reported.last]
            fewest = FEWEST_PLAIN if verbal.isdisjoint(inside) else FEWEST_BEFORE_VERB
            fewest = FEWEST_BEHIND_MARKED if reported.first in inside else fewest
            if inside and (
                plain_words(sentence.tokens.tags[reported.first : reported.last + 1]) < fewest
                or any(d.kind is QuoteKind.DIRECT and start <= d.start < end for d in here)
            ):
                continue
            if self._is_shown(reported.clause, sentence):
                continue
            speaker = self._speaker_of(reported.clause, sentence)
            confidence = (
                Confidence.PROBABLE if reported.clause.strength is Strength.SPEECH else Confidence.DOUBTFUL
            )
            found.append(
                Draft(
                    start,
                    end,
                    QuoteKind.INDIRECT,
                    speaker,
                    reported.clause.span(sentence.tokens),
                    is_marked=False,
                    confidence=confidence,
                    rule="reported clause",
                    paragraph=number,
                )
            )
            if speaker.confidence is not Confidence.DOUBTFUL:
                self.cast.note_turn(start, speaker.name)
        if not found and not sentence.marked:
            self._note_speech(sentence)
        return found

    def _is_shown(self, clause: Clause, sentence: Sentence) -> bool:
        """Whether figures or a study show something, which nobody states: "the data indicate that …"."""
        subject = clause.subject
        if clause.form == "according" or subject is None or subject.kind != "nominal":
            return False
        noun = head_noun(subject.words(self.text)).lower()
        return noun in FIGURES or (noun in STUDIES and sentence.tokens.lowers[clause.verb] in FINDING)

    def _note_speech(self, sentence: Sentence) -> None:
        """Remember who spoke where what they said is not told in a clause: "She explained the plan"."""
        for clause in sentence.clauses:
            if clause.strength is Strength.SPEECH and clause.subject is not None:
                self.cast.note_turn(sentence.start, self._speaker_of(clause, sentence).name)
                return

    def _note_subjects(self, sentence: Sentence) -> None:
        """Remember who is the subject of what: a pronoun later on takes up a subject before others."""
        if not sentence.may_report and not sentence.marked:
            self.cast.note_opening(sentence.start, sentence.end)
            if any(self.text.find(words, sentence.start, sentence.end) > 0 for words in COMES_FROM):
                self._note_source(sentence)
            return
        for clause in sentence.clauses:
            if clause.subject is not None and not _is_reported_by(sentence, clause):
                self.cast.note_subject(clause.subject)
        self._note_fronted(sentence)
        main = leading_subject(sentence.row)
        if main is not None:
            self.cast.note_subject(main)

    def _note_source(self, sentence: Sentence) -> None:
        """Remember from whom something comes that is told next: "One such warning came from Jane Roe"."""
        for phrase in sentence.phrases:
            if phrase.kind == "name" and self.text.endswith(COMES_FROM, 0, phrase.start):
                self.cast.note_subject(phrase)

    def _note_fronted(self, sentence: Sentence) -> None:
        """Remember whom a clause at the head tells of: "When Jane Roe was six, she …"."""
        first = next(iter(sentence.phrases), None)
        if first is None or first.mention is None or first.kind != "name":
            return
        if first.first == 1 and sentence.tokens.lowers[0] in OPENERS:
            self.cast.note_subject(first)

    def _read_sentence(
        self,
        number: int,
        paragraph: Paragraph,
        place: int,
        sentence: Sentence,
        following: Sentence | None,
        here: list[Draft],
    ) -> None:
        is_bare = sentence.is_bare
        for at, marked in sentence.marked:
            if self.text[marked.start : marked.end].isspace():
                continue
            place_of = (self.text, sentence, at, marked.start, marked.end)
            if not is_bare and (self._is_title(*place_of) or is_nickname(*place_of)):
                continue
            draft = Draft(
                marked.start, marked.end, QuoteKind.DIRECT, paragraph=number, is_open=not marked.is_closed
            )
            if is_bare:
                self._attribute_bare(number, paragraph, place, following, here, draft)
            elif not self._attribute_by_clause(sentence, at, draft, here):
                continue
            self._chain(draft, here)
            here.append(draft)
            self.cast.note_turn(draft.start, draft.speaker.name)

    def _is_title(self, text: str, sentence: Sentence, at: int, start: int, end: int) -> bool:
        """Whether marked words are a title, here or where the copy printed the same before."""
        words = text[start:end].strip(CLOSING + ".,")
        if is_title(text, sentence, at, start, end):
            self.titles.add(words)
            return True
        return words in self.titles and " " in words

    def _chain(self, draft: Draft, here: list[Draft]) -> None:
        """The quotation that a paragraph begins with carries on what the paragraph before left open."""
        last = self.drafts[-1] if self.drafts and not here else None
        begins = not self.text[self.paragraphs[draft.paragraph].start : draft.start].strip(f" {ALL_MARKS}")
        if last is not None and last.is_open and begins and draft.paragraph - last.paragraph == 1:
            draft.continues = draft.continues or last

    # A quotation beside a reporting clause

    def _attribute_by_clause(self, sentence: Sentence, at: int, draft: Draft, here: list[Draft]) -> bool:
        if sentence.tokens.tags[at - 1] == ":" and is_label(sentence, at - 1):
            return self._attribute_label(sentence, at, draft)
        clause, rule = clause_for(self.text, sentence, at)
        if clause is None:
            return self._attribute_fragment(sentence, at, draft)
        words = self.text[draft.start : draft.end]
        place = (self.text, sentence, at, draft.start, draft.end)
        if clause.strength < Strength.SPEECH and is_scare_quote(*place):
            return False
        draft.kind = kind_of(sentence, at, clause, rule, words)
        if draft.kind is QuoteKind.PARTIAL and (
            is_word_spoken_of(*place)
            or is_set_as_title(words)
            or (len(words.split()) <= LONGEST_TERM and not self._may_say(clause))
        ):
            return False
        draft.is_clause = self._is_own_clause(sentence, at, draft)
        speaker = self._speaker_of(clause, sentence)
        draft.speaker, draft.rule, draft.confidence = speaker, rule, speaker.confidence
        is_called = sentence.tokens.lowers[clause.verb] in CALLING
        draft.is_view = clause.strength < Strength.SPEECH and not is_called
        is_loose = draft.kind is QuoteKind.PARTIAL or clause.form == "owned"
        if is_loose and speaker.confidence is Confidence.CERTAIN:
            draft.confidence = Confidence.PROBABLE  # another's word, or more than these, may be reported
        draft.attribution = clause.span(sentence.tokens)
        previous = here[-1] if here else None
        if rule == "verb before" and previous is not None and previous.attribution == draft.attribution:
            is_speech = QuoteKind.DIRECT in (draft.kind, previous.kind)
            draft.continues = previous if is_speech else None
            if previous.kind is QuoteKind.DIRECT and sentence.tokens.tags[at - 1] in ",C":
                draft.kind = QuoteKind.DIRECT
        return True

    def _is_own_clause(self, sentence: Sentence, at: int, draft: Draft) -> bool:
        """Whether a fragment says something by itself, however it is woven in: "said that “we are late”"."""
        before = sentence.tokens.lowers[at - 1] if at else ""
        is_owned = at > 0 and (sentence.tokens.tags[at - 1] == "D" or before.endswith(OWNING))
        return (
            draft.kind is QuoteKind.PARTIAL
            and not is_owned
            and is_own_clause(self.text[draft.start : draft.end])
        )

    def _may_say(self, clause: Clause) -> bool:
        """Whether the subject of a clause can be somebody, and not a thing that is called so."""
        subject = clause.subject
        return subject is None or subject.kind != "nominal" or can_speak(subject.words(self.text))

    def _attribute_fragment(self, sentence: Sentence, at: int, draft: Draft) -> bool:
        """Marked words in a sentence without a verb of saying: somebody's, or a title, or scare quotes."""
        tokens = sentence.tokens
        before = tokens.tags[at - 1] if at else ""
        if before == ":":
            subject = _labels_behind_dash(sentence, at - 1) or nearest_subject(sentence.row, at - 1)
            marked = self.text[draft.start : draft.end]
            if subject is not None and is_name_in_marks(marked) and not can_speak(subject.words(self.text)):
                return False
            if subject is not None:
                self._attribute_announced(sentence, at, subject, draft)
                return True
            return self._attribute_label(sentence, at, draft)
        name = named_after(sentence, at, self.text[draft.start : draft.end])
        if name is not None:
            draft.speaker = self.cast.identify(name)
            draft.rule, draft.confidence = "name after", Confidence.PROBABLE
            draft.attribution = (name.start, name.end)
            return True
        words = self.text[draft.start : draft.end].split()
        if len(words) < 4 or is_set_as_title(self.text[draft.start : draft.end]):
            return False
        subject = nearest_subject(sentence.row, at)
        is_sentence = at == 0 and words[0][:1].isupper()
        stands_alone = is_sentence and WORDY.isdisjoint(tokens.tags[1:])
        draft.kind = QuoteKind.DIRECT if stands_alone else QuoteKind.PARTIAL
        draft.is_clause = self._is_own_clause(sentence, at, draft)
        draft.confidence, draft.is_view = Confidence.DOUBTFUL, True
        draft.rule = "fragment"
        is_thing = subject is not None and tokens.lowers[subject.first] in THEY  # "He says they “make heat”"
        is_thing = (
            is_thing and self.cast.spoke_near(draft.start) and self.table.is_person(self.cast.last_turn())
        )
        words_of = subject.words(self.text) if subject is not None else ""
        speaks = subject is not None and (subject.kind != "nominal" or can_speak(words_of))
        speaks = speaks and not words_of.endswith(("'s", "’s", "s'", "s’"))
        speaks = speaks and words_of.lower() not in NOBODYS_WORDS
        if subject is not None and speaks and not is_thing:
            draft.speaker = self.cast.identify(subject)
        elif self.cast.spoke_near(draft.start):
            draft.speaker = self._last_speaker()
        return True

    def _attribute_announced(self, sentence: Sentence, at: int, subject: NounPhrase, draft: Draft) -> None:
        """Words behind a colon without a verb of saying: the subject's, or theirs who are named before it."""
        draft.rule, draft.confidence = "colon", Confidence.PROBABLE
        words = subject.words(self.text)
        if subject.first == subject.last == 0:
            words = words.lower()  # its capital tells no more than that the sentence begins
        if subject.kind == "nominal" and not can_speak(words) and not SPOKEN_FOR.search(words):
            named = [one for one in sentence.phrases if one.last < at and one.kind == "name"]
            if not named:
                draft.speaker = self._last_speaker()
                return
            subject = named[-1]
        draft.speaker = self.cast.identify(subject)
        draft.attribution = (subject.start, subject.end)

    def _attribute_label(self, sentence: Sentence, at: int, draft: Draft) -> bool:
        """A quotation under "Quote from Roe:" is Roe's; under "Quote:" it is that of whoever spoke before."""
        if is_name_in_marks(self.text[draft.start : draft.end]):
            return False
        draft.rule, draft.confidence = "label", Confidence.PROBABLE
        named = labelled_speaker(sentence, at - 1, self.table)
        described = sentence.phrases[-1] if sentence.tokens.tags[1] == "P" and sentence.phrases else None
        if named is not None:
            draft.speaker = self.cast.known(named.name, Confidence.PROBABLE, "named in the label")
            draft.attribution = (named.start, named.end)
        elif described is not None and described.first > 0:
            draft.speaker = self.cast.identify(described)
            draft.attribution = (described.start, described.end)
        else:
            draft.speaker = self._last_speaker()
        return True

    def _look_back(self) -> None:
        """An utterance attributed only in its last paragraph: its earlier paragraphs get the speaker too.

        A paragraph that left its quotation open is told by where it closes, and not by what stood before it.
        """
        told: set[int] = set()
        for draft in reversed(self.drafts):
            earlier = draft.continues
            if earlier is None or not draft.speaker:
                continue
            is_told = draft.attribution is not None or id(draft) in told
            if not earlier.speaker or (is_told and earlier.is_open and earlier.is_guessed):
                earlier.speaker, earlier.confidence = draft.speaker, Confidence.PROBABLE
                told.add(id(earlier))

    def _give_to_the_one_who_speaks(self) -> None:
        """What nothing attributes is said by whoever says nearly all else: by whom a feature portrays."""
        loose = [one for one in self.drafts if one.kind is QuoteKind.DIRECT and not one.speaker]
        told = [one.speaker.name for one in self.drafts if one.kind is QuoteKind.DIRECT and one.speaker]
        name, times = Counter(told).most_common(1)[0] if loose and told else ("", 0)
        if times < FEWEST_TOLD or times < LEAST_OF_TOLD * len(told) or not self.table.is_person(name):
            return
        for draft in loose:
            draft.speaker = self.cast.known(name, Confidence.DOUBTFUL, "says nearly all else")
            draft.confidence, draft.rule = Confidence.DOUBTFUL, "the one who speaks"

    def _tell_roles(self) -> None:
        """Tell everywhere what "the real estate agent said" tells of somebody in one place."""
        told: dict[str, str] = {}
        for draft in self.drafts:
            if draft.speaker.role:
                told.setdefault(draft.speaker.name, draft.speaker.role)
        for draft in self.drafts:
            if not draft.speaker.role and draft.speaker.name in told:
                draft.speaker = replace(draft.speaker, role=told[draft.speaker.name])


def find_quotes(
    text: str, blocks: Sequence[Block], names: NameTable, houses: Collection[str] = ()
) -> tuple[Quote, ...]:
    """Every quotation of the story, in the order of the text.

    What one of the ``houses`` that made the copy reports is the story itself, and nobody's statement.
    """
    drafts = [draft for draft in Reader(text, blocks, names).read() if not _is_own_report(draft, houses)]
    drafts.sort(key=lambda draft: (draft.start, draft.end))
    _part_from_own_words(text, drafts)
    _give_to_who_reports(drafts)
    index = {id(draft): number for number, draft in enumerate(drafts)}
    return tuple(finished(text, draft, index) for draft in drafts)


def with_roles_told(named: Sequence[Named], quotes: Sequence[Quote]) -> tuple[Named, ...]:
    """The people with the roles by which alone their quotes name them: "the real estate agent said"."""
    told = {quote.speaker: quote.role for quote in quotes if quote.role}
    return tuple(
        replace(one, role=told[one.name], roles=(told[one.name],))
        if one.kind is SourceKind.PERSON and not one.role and one.name in told
        else one
        for one in named
    )


def _part_from_own_words(text: str, drafts: list[Draft]) -> None:
    """End what is reported where a whole clause between marks joins it: "it is late, but “we wait”"."""
    inside: Draft | None = None
    for draft in drafts:
        if draft.kind is QuoteKind.INDIRECT:
            inside = draft
        elif inside and inside.start < draft.start and 0 <= inside.end - draft.end <= LONGEST_MARK:
            is_whole = draft.kind is QuoteKind.DIRECT or draft.is_clause
            at = LONGEST_JOINT if text.startswith(("but ", "and "), draft.start) else 0
            joint = JOINT.search(text, inside.start, draft.start + at) if is_whole else None
            if joint and len(text[inside.start : joint.start()].split()) >= FEWEST_REPORTED:
                inside.end = joint.start()


def _give_to_who_reports(drafts: list[Draft]) -> None:
    """Give a fragment in what somebody reports to them: "Roe said the crews see it as “a chance”"."""
    outer: Draft | None = None
    for draft in drafts:
        if draft.kind is QuoteKind.INDIRECT:
            outer = draft if outer is None or draft.end > outer.end else outer
        elif (
            outer and draft.is_view and draft.end <= outer.end and outer.confidence is not Confidence.DOUBTFUL
        ):
            draft.speaker, draft.confidence = outer.speaker, Confidence.PROBABLE


def _labels_behind_dash(sentence: Sentence, colon: int) -> NounPhrase | None:
    """Whose words a digest quotes behind the title of an item: "HOLIDAYS — WaPo’s Jane Roe: “…”"."""
    dash = sentence.tokens.tags.rfind("-", 0, colon)
    if dash < 1 or not set(sentence.tokens.tags[dash + 1 : colon]).isdisjoint("vVX"):
        return None
    behind = [one for one in sentence.phrases if dash < one.first and one.last < colon]
    return behind[0] if behind and behind[-1].last == colon - 1 else None


def _is_own_report(draft: Draft, houses: Collection[str]) -> bool:
    return draft.kind is QuoteKind.INDIRECT and draft.speaker.name in houses


def _is_reported_by(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause stands in what somebody else is reported to say: "Roe said that Doe promised …"."""
    return any(
        outer.verb < clause.verb
        and outer.strength is Strength.SPEECH
        and outer.subject is not None
        and clause.subject is not None
        and outer.subject.last < outer.verb < outer.content <= clause.subject.first
        for outer in sentence.clauses
    )
