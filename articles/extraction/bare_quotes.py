"""Quotations that are sentences of their own: theirs who speak beside them, before them or above them."""

from __future__ import annotations

from .drafts import Draft
from .findings import Confidence, QuoteKind
from .governing import leading_subject
from .grammar import NounPhrase
from .main_subjects import FINITE, main_subject
from .marked_words import introduces, is_deed
from .paragraphs import Paragraph, Sentence
from .somebody import can_speak, is_body_or_paper
from .speakers import SPOKEN_FOR
from .story import Story
from .transcripts import headed_by, is_heading
from .words import word_set

# So many tokens has the signature of a quotation at most, its dash counted.
LONGEST_SIGNATURE = 16
# What opens a clause in which somebody else may ask for what is then said.
FRONTING = word_set("when after while as once asked")


class BareQuotes(Story):
    """Ties a quotation without a word beside it to what stands around it."""

    def _attribute_bare(
        self,
        number: int,
        paragraph: Paragraph,
        place: int,
        following: Sentence | None,
        here: list[Draft],
        draft: Draft,
    ) -> None:
        draft.kind = QuoteKind.DIRECT
        signature = following or self._next_line(number, paragraph)
        if signature is not None and self._attribute_by_signature(signature, draft):
            return
        if following is not None and self._attribute_by_next(following, draft):
            return
        spoken = [one for one in here if one.kind is not QuoteKind.INDIRECT]
        between = paragraph.sentences[place - 1] if spoken and place else None
        if between is not None and self._is_anothers(between, spoken[-1]):
            self._attribute_by_introduction(between, draft)
            return
        if spoken:
            before = spoken[-1]
            draft.speaker, draft.attribution = before.speaker, before.attribution
            draft.continues, draft.rule = before, "goes on"
            draft.confidence = before.confidence
            return
        if place and self._attribute_by_introduction(paragraph.sentences[place - 1], draft):
            return
        self._carry_over(number, draft)

    def _next_line(self, number: int, paragraph: Paragraph) -> Sentence | None:
        """The only sentence of the next paragraph, below one that is a quotation and no more."""
        below = self.paragraphs[number + 1] if number + 1 < len(self.paragraphs) else None
        if below is None or len(below.sentences) != 1 or len(paragraph.sentences) != 1:
            return None
        return below.sentences[0]

    def _attribute_by_signature(self, sentence: Sentence, draft: Draft) -> bool:
        """Words behind a dash that only name or describe somebody: "– Jane Roe, mayor of York"."""
        tags = sentence.tokens.tags
        if sentence.marked or tags[:1] != "-" or len(tags) > LONGEST_SIGNATURE or not FINITE.isdisjoint(tags):
            return False
        signer = next((one for one in sentence.phrases if one.first == 1), None)
        if signer is None or tags[-1] == ":" or not self._speaks(signer):
            return False
        draft.speaker = self.cast.identify(signer)
        draft.rule, draft.confidence = "signature", Confidence.PROBABLE
        draft.attribution = (signer.start, signer.end)
        return True

    def _is_anothers(self, sentence: Sentence, before: Draft) -> bool:
        """Whether the sentence between two quotations has somebody else for its subject."""
        if sentence.marked or sentence.start < before.end:
            return False
        subject = main_subject(sentence.tokens, sentence.phrases, len(sentence.tokens))
        if subject is None or subject.mention is None or subject.first > 0:
            return False
        return self.table.is_person(subject.mention.name) and subject.mention.name != before.speaker.name

    def _attribute_by_next(self, following: Sentence, draft: Draft) -> bool:
        clause = next(iter(following.clauses), None)
        if clause is None or clause.subject is None or clause.has_that or clause.is_aside:
            return False
        first = min(clause.first, clause.subject.first)
        if first > 1 or (first == 1 and following.tokens.tags[0] not in "-C"):
            return False
        behind = following.tokens[clause.last + 1 :]
        if behind and behind[0].tag not in ".," and is_deed(following.tokens, clause):
            return False  # "“It is late.” Roe wanted to leave."
        ends = following.tokens.tags[clause.content : clause.content + 1] or "."
        if behind and ends not in ".," and behind[0].tag not in ".,-PA":
            return False
        draft.speaker = self._speaker_of(clause, following)
        draft.rule, draft.confidence = "verb after", draft.speaker.confidence
        draft.attribution = clause.span(following.tokens)
        return True

    def _attribute_by_introduction(self, sentence: Sentence, draft: Draft) -> bool:
        comma = sentence.tokens.tags.find(",") if sentence.tokens.lowers[0] in FRONTING else -1
        main = [one for one in sentence.clauses if one.verb > comma] or sentence.clauses
        clause = max(main, key=introduces, default=None)
        if clause is not None and self._speaks(clause.subject):
            subject = clause.subject
        else:
            clause, subject = None, leading_subject(sentence.row)
            if subject is not None and self._stands_back(subject):
                return False
        if subject is not None and self._speaks(subject):
            draft.speaker = self.cast.identify(subject)
        elif sentence.ends_in_colon and (name := self._only_person(sentence)):
            draft.speaker = self.cast.known(name, Confidence.PROBABLE, "the only one named before")
        else:
            return False
        draft.rule, draft.confidence = "introduced", Confidence.PROBABLE
        if clause:
            draft.attribution = clause.span(sentence.tokens)
        return True

    def _stands_back(self, subject: NounPhrase) -> bool:
        """Whether a body that nobody reports is told of by a person who speaks: "The mill dries it"."""
        name = self.cast.last_turn()
        is_body = subject.kind == "nominal" and is_body_or_paper(subject.words(self.text))
        return is_body and self.table.is_person(name) and self.cast.spoke_near(subject.start)

    def _speaks(self, subject: NounPhrase | None) -> bool:
        """Whether a subject is somebody whose words the next sentence can be."""
        if subject is None or subject.kind != "nominal":
            return subject is not None
        words = subject.words(self.text)
        # The capital of a lone word tells no more than that the sentence begins.
        says = can_speak(words.lower() if subject.first == subject.last == 0 else words)
        return says or bool(SPOKEN_FOR.search(words))

    def _only_person(self, sentence: Sentence) -> str:
        """The person named in a sentence that names one alone."""
        named = {one.name for one in self.table.between(sentence.start, sentence.end)}
        people = [name for name in named if self.table.is_person(name)]
        return people[0] if len(people) == 1 else ""

    def _asks_nobody(self, sentence: Sentence) -> bool:
        """Whether a sentence is a question that names no person: "Which book would you choose?"."""
        return sentence.tokens.tags.endswith("?") and not self._only_person(sentence)

    def _carry_over(self, number: int, draft: Draft) -> None:
        """A paragraph that opens with a bare quotation: what the paragraph before tells of its speaker."""
        earlier = number - 1
        while earlier in self.pulls:
            earlier -= 1
        before = self.paragraphs[earlier] if earlier >= 0 else None
        spoken = (
            one for one in reversed(self.drafts) if one.kind not in (QuoteKind.INDIRECT, QuoteKind.PULL)
        )
        last = next(spoken, None)
        if last is not None and last.is_open and number - last.paragraph <= 2:
            draft.speaker, draft.continues, draft.rule = last.speaker, last, "paragraph goes on"
            draft.attribution = None
            draft.confidence = last.confidence
            return
        introduction = before.sentences[-1] if before is not None and before.sentences else None
        is_colon = introduction is not None and introduction.ends_in_colon
        if before is not None and is_heading(before) and not (is_colon and not headed_by(before, self.table)):
            self._attribute_under_heading(earlier, last, draft)
            return
        announces = introduction is not None and introduction.ends_in_colon
        if announces and introduction and self._attribute_by_introduction(introduction, draft):
            draft.rule = "colon"
            return
        if last is not None and earlier - last.paragraph <= 0 and last.speaker:
            draft.speaker, draft.continues = last.speaker, last
            draft.rule, draft.confidence = "speaker carried over", Confidence.PROBABLE
            return
        if introduction is not None and self._asks_nobody(introduction):
            introduction = None
        if introduction is not None and self._attribute_by_introduction(introduction, draft):
            draft.confidence = Confidence.DOUBTFUL
            return
        draft.confidence = Confidence.DOUBTFUL
        draft.rule = "no attribution"

    def _attribute_under_heading(self, number: int, last: Draft | None, draft: Draft) -> None:
        """A quotation under a heading: whoever that heading, or one above it, names, or who spoke last."""
        draft.rule, draft.confidence = "heading", Confidence.DOUBTFUL
        while number >= 0 and is_heading(self.paragraphs[number]):
            name = headed_by(self.paragraphs[number], self.table)
            if name:
                draft.speaker = self.cast.known(name, Confidence.PROBABLE, "heads the section")
                draft.confidence = Confidence.PROBABLE
                return
            number -= 1
        if last is not None and last.paragraph == number and last.speaker:
            draft.speaker, draft.continues = last.speaker, last
