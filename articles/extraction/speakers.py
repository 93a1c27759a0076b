"""Who said it: from the words that point at a speaker to the person or body they stand for."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

from .capitals import letter
from .described import OF_THE_SCENE
from .findings import Candidate, Confidence, Gender, Mention
from .gender import gender_of_words
from .grammar import NounPhrase
from .heard import Heard, without_leading
from .role_words import DETERMINERS
from .roles_before import is_role_noun
from .somebody import (
    BODIES,
    PAPERS,
    PEOPLE,
    SOMEBODY,
    can_speak,
    head_noun,
    is_body_or_paper,
    may_be_called,
)
from .weighing import NAMED_HERE, NAMED_IN_MARKS, REACH, SUBJECT_BEFORE, agrees
from .words import word_set

SPOKEN_FOR = re.compile(
    r"[’']s?\s+(?:\w+\s+)?(?:statement|tweet|tweets|letter|email|e-mail|post|message|speech|report|testimony|memo|"
    r"account|comments?|remarks?|words|claims?|response|reply|answer|motto|mantra|dictum|verdict|reaction|"
    r"assessment|conclusion|argument|advice|warning|promise|question)\Z"
)
# "The president's statement"
_HOLDS = re.compile(r"(?P<office>[Tt]he [\w-]+(?: [\w-]+)?)[’']s ")
_BY_OTHERS = re.compile(r"(?: to [^.;\n]{3,50})? (?:from|by) ")
# How far back is sought whom "the man" means, and whose "the statement" is, in characters.
REACH_OF_SCENE = 6000
REACH_OF_PAPER = 1500
# How soon after "a California transit chief" he is named, and of how many words such an office is.
REACH_OF_OFFICE = 700
FEWEST_OF_OFFICE = 4
REACH_OF_AUTHOR = 70
_WRITTEN_BY = re.compile(r"(?:[ ](?!said|says|by|from)[\w’'.-]+)*[ ](?:by|from)[ ](?:the[ ])?")
# … and how far from a sentence's start its subject is sought.
LONGEST_HEAD = 60
# How many turns, and paragraphs, back a nameless speaker is taken up by the noun.
TURNS_BACK = 4
LONGEST_INITIALS = 5
_APOSTROPHE = re.compile("['’]")
_NAMED = re.compile(r"[A-Z]\w+['’]s\b")
# So likely must be whom a pronoun means, to be certain, and no longer to be doubtful.
CERTAIN_SHARE = 0.97
DOUBTFUL_SHARE = 0.35
# … and so likely must be whom "the official" means.
LEAST_SHARE = 0.4
CLEAR_SHARE = 0.6
# The words that point at somebody without a name are kept up to this many.
LONGEST_POINTING = 9
# These say how many, and what hangs on them by "of" says of whom.
QUANTITIES = word_set(
    """percent cent % many most some several half one majority dozens number none all hundreds thousands
    members member two three four five quarter third couple handful"""
)
# These hold no office that somebody named elsewhere might hold.
INDEFINITE = (
    "a ",
    "an ",
    "one ",
    "some ",
    "another ",
    "several ",
    "many ",
    "most ",
    "any ",
    "no ",
    "other ",
    "two ",
)
# Of these a capital before them tells which it is; before others ("the German carmaker") it describes.
OFFICIAL = word_set(
    """department ministry government agency board commission council authority bureau force police court
    office hospital university party league union campaign foundation institute administration"""
)
# The people of one scene, whom copy need not name.
UNNAMED = word_set("man woman boy girl patient victim suspect driver teenager witness caller")
OF_BODY = ("for", "of", "at", "with", "from", "by")
TELLING = ("to", "close", "familiar")
# "the “Weir” actor": the words in marks part the article from its noun.
_WITH_WORK = re.compile(r"\b(?P<the>[Tt]he) (?:[“‘«\"'][^“”‘«»\"\n]{1,50}[”’»\"'] )\Z")
LONGEST_WORK = 60


@dataclass(frozen=True, slots=True)
class Speaker:
    """A speaker as found: a full name, the words that point, or nothing."""

    name: str = ""
    role: str = ""
    confidence: Confidence = Confidence.CERTAIN
    candidates: tuple[Candidate, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.name)


NOBODY = Speaker(confidence=Confidence.DOUBTFUL)


@dataclass
class Cast(Heard):
    """Tells whom the words stand for that a reporting clause has as its subject."""

    def identify(self, phrase: NounPhrase, extent: int = 0) -> Speaker:
        """Whom the subject of a reporting clause stands for; its full words run to ``extent``."""
        if phrase.mention is not None and phrase.kind == "name":
            return self._by_initials(phrase.mention.name) or self.known(phrase.mention.name)
        if phrase.kind == "pronoun":
            return self._by_pronoun(_APOSTROPHE.split(phrase.words(self.text).lower())[0], phrase.start)
        return self._by_description(phrase, extent)

    def _by_initials(self, name: str) -> Speaker:
        """Who holds the office of which a name is the initials: "the DFO", a divisional forest officer."""
        if len(name) > LONGEST_INITIALS or not name.isupper():
            return NOBODY
        holder = self.table.by_role(name)
        if holder is None:
            return NOBODY
        return self.known(holder.name, Confidence.PROBABLE, f"holds the role: {name}")

    def known(
        self, name: str, confidence: Confidence = Confidence.CERTAIN, why: str = "named in the clause"
    ) -> Speaker:
        return Speaker(name, self.role_of(name), confidence, (Candidate(name, 1.0, why),))

    def of_themselves(self, speaker: Speaker, pronoun: str) -> bool:
        """Whether a pronoun in what somebody says can mean them: "the ministry said it"."""
        named = self.named(speaker.name)
        if named is not None:
            return agrees(named, pronoun)
        return pronoun == "it" and head_noun(speaker.name).lower() in BODIES

    def _by_description(self, phrase: NounPhrase, extent: int) -> Speaker:
        words = self.bare_words(phrase)
        is_led = words.partition(" ")[0].lower() in DETERMINERS
        led = _WITH_WORK.search(self.text, max(0, phrase.start - LONGEST_WORK), phrase.start)
        if led and not is_led:
            words = f"{led['the']} {words}"
        full = without_leading(self.text[phrase.start : max(extent, phrase.end)])
        owner = next(iter(self.table.between(phrase.start, phrase.end)), None)
        if owner is not None and SPOKEN_FOR.search(words):
            return self.known(owner.name, why="the words are theirs")
        if (holds := _HOLDS.match(words)) and SPOKEN_FOR.search(words):
            holder = self.table.by_role(holds["office"], phrase.start)
            if holder is not None:
                return self.known(holder.name, Confidence.PROBABLE, f"holds the role: {holds['office']}")
        lower = words.lower()
        author = self._author(lower, phrase.end)
        if author:
            return self.known(author, Confidence.PROBABLE, f"wrote it: {words}")
        if lower.startswith(("his ", "her ")) and lower.split()[-1] in PAPERS:
            return self._by_pronoun(lower[:3], phrase.start)
        if said := self._said_before(words, phrase.start):
            return said
        is_office_holder = lower.startswith(("the ", "this ", "his ", "her ")) or (
            words[:1].isupper() and not lower.startswith(INDEFINITE)
        )
        if is_office_holder and not is_body_or_paper(words):
            holder = self.table.by_role(full, phrase.start)
            is_stated = holder is not None and any(mention.role for mention in holder.mentions)
            is_told = is_stated or "-year-old" in words  # an age is nobody else's
            if holder is not None and not is_told and (likelier := self._likeliest(words, phrase.start)):
                return likelier
            if holder is not None:
                return Speaker(
                    holder.name,
                    holder.role,
                    Confidence.PROBABLE,
                    (Candidate(holder.name, 0.9, f"holds the role: {words}"),),
                )
        meant = self._taken_up(words, phrase.start) or self._named_later(full, phrase.start)
        if meant:
            return meant
        if named := self._named_within(words, phrase, owner):
            return named
        is_cut = not can_speak(words) and full[len(words) :].startswith(" of ")
        pointing = " ".join(full.split()) if is_cut or _is_telling(words, full[len(words) :]) else words
        sure = Confidence.PROBABLE if can_speak(words) else Confidence.DOUBTFUL
        return Speaker(pointing, "", sure, (Candidate(pointing, 0.7, "described, not named"),))

    def _named_within(self, words: str, phrase: NounPhrase, owner: Mention | None) -> Speaker:
        """The name that words hold with a verb or with another subject's noun: "Roe quit", "a plan Iran"."""
        if owner is not None and not can_speak(words) and self.text[owner.end : owner.end + 1] == " ":
            begins = (
                self.text[phrase.start : phrase.end].removesuffix(words)
                == self.text[phrase.start : owner.start]
            )
            return self.known(owner.name, Confidence.PROBABLE) if begins else NOBODY
        before, _, last = words.rpartition(" ")
        noun = before.rsplit(" ", 1)[-1]
        is_name = last[:1].isupper() and last.isalpha()
        if not is_name or not noun.islower() or noun in DETERMINERS or can_speak(before):
            return NOBODY
        return Speaker(
            last, self.role_of(last), Confidence.DOUBTFUL, (Candidate(last, 0.7, "ends the words"),)
        )

    def _named_later(self, words: str, at: int) -> Speaker:
        """Who "A California transit chief" is, where the copy names the holder of the office soon after."""
        if not words.lower().startswith(("a ", "an ")) or len(words.split()) < FEWEST_OF_OFFICE:
            return NOBODY
        holder = self.table.by_role(words)
        first = holder.mentions[0].start if holder is not None and holder.mentions else 0
        if holder is None or not at < first < at + REACH_OF_OFFICE:
            return NOBODY
        return self.known(holder.name, Confidence.PROBABLE, f"holds the role: {words}")

    def _is_new_subject(self, candidate: Candidate) -> bool:
        """Whether a candidate was just told of, and the copy states no role of theirs."""
        named = self.named(candidate.name)
        is_subject = candidate.reason == SUBJECT_BEFORE and candidate.score >= CLEAR_SHARE
        return is_subject and named is not None and not any(mention.role for mention in named.mentions)

    def _likeliest(self, words: str, at: int) -> Speaker:
        """Whom a description takes up that no stated role tells of: the one a pronoun would mean."""
        gender = gender_of_words(words.rsplit(" ", 1)[-1])
        pronoun = {Gender.MALE: "he", Gender.FEMALE: "she"}.get(gender, "this person")
        weighed = [one for one in self.weigh(pronoun, at) if self.named(one.name) is not None]
        if not weighed:
            return NOBODY
        name = weighed[0].name
        return Speaker(name, self.role_of(name), Confidence.PROBABLE, tuple(weighed[:4]))

    def _author(self, lower: str, end: int) -> str:
        """Who is told to have written a paper: "a statement e-mailed to the desk by Roe said"."""
        if lower.rsplit(" ", 1)[-1] not in PAPERS:
            return ""
        by = _WRITTEN_BY.match(self.text, end, end + REACH_OF_AUTHOR)
        return next((one.name for one in self.table.between(by.end(), by.end() + 1)), "") if by else ""

    def _taken_up(self, words: str, at: int) -> Speaker:
        """Who is meant by "the agency", "the statement" or "the official", where they spoke just before."""
        lower = words.lower()
        noun = lower.split()[-1] if lower else ""
        capitals = [word for word in words.split()[1:] if word[:1].isupper()]
        is_named = any(letter(word) not in "DdPp" for word in capitals)  # "the Gazette newspaper"
        is_proper = bool(capitals) and (noun in OFFICIAL or words[-len(noun) :][:1].isupper() or is_named)
        if not lower.startswith(("the ", "this ")):
            return NOBODY
        if len(capitals) == 1 and len(words.split()) == 2 and (bearer := self._bearer(capitals[0], at)):
            return bearer
        if noun in BODIES and is_proper:
            return NOBODY  # "The Northern System Operator", "the French ministry": a body of its own
        if noun in BODIES:
            if apposed := self._apposed(noun, at):
                return apposed
            told = [one for one in self.weigh("it", at) if one.reason != NAMED_IN_MARKS]
            weighed = [one for one in told if may_be_called(lower, one.name)]
        elif noun in PAPERS:
            return self._issuer(noun, at)
        elif noun in (UNNAMED | SOMEBODY) and (nameless := self._nameless_before(noun, at)):
            return nameless
        elif noun in (UNNAMED | SOMEBODY) and self._is_introduced(noun, at):
            return NOBODY
        elif noun in SOMEBODY:
            weighed = [one for one in self.weigh("this person", at) if one.score >= LEAST_SHARE]
        elif is_role_noun(noun) and noun not in OF_THE_SCENE and not self._is_introduced(noun, at):
            weighed = [one for one in self.weigh("this person", at)[:1] if self._is_new_subject(one)]
        else:
            return NOBODY
        best = next((one for one in weighed if one.score > 0.3 and self._is_name(one.name)), None)
        if best is None:
            return NOBODY
        return Speaker(best.name, self.role_of(best.name), Confidence.PROBABLE, tuple(weighed[:4]))

    def _bearer(self, noun: str, at: int) -> Speaker:
        """The body, named last, that "the Forum" is short for."""
        upto = bisect_left(self._starts, at)
        for mention in reversed(self.table.mentions[max(0, upto - REACH) : upto]):
            if (
                noun in mention.name.split(" ")
                and " " in mention.name
                and not self.table.is_person(mention.name)
            ):
                return self.known(mention.name, Confidence.PROBABLE, f"is called {noun}")
        return NOBODY

    def _apposed(self, noun: str, at: int) -> Speaker:
        """The body whose name stands beside "the group", nearest before: "the group, Lake Friends, said"."""
        since = max(0, at - REACH_OF_PAPER)
        for match in reversed(list(re.finditer(rf"\b[Tt]he (?:[\w-]+ )?{noun}, ", self.text[since:at]))):
            end = since + match.end()
            body = next(iter(self.table.between(end, end + 1)), None)
            if body is not None and not self.table.is_person(body.name):
                return self.known(body.name, Confidence.PROBABLE, f"is called the {noun}")
        return NOBODY

    def _issuer(self, noun: str, at: int) -> Speaker:
        """Whose "the statement" is: theirs who issued one, who spoke last, or the body just before."""
        name = self._who_issued(noun, at)
        if name:
            return self.known(name, Confidence.PROBABLE, f"issued a {noun}")
        if name is None:
            return NOBODY  # somebody's, but whose is not told
        spoke = [
            Candidate(name, 0.8, "spoke before")
            for turn_at, name in self.turns[-1:]
            if self._paragraph(at) - self._paragraph(turn_at) <= 2 and head_noun(name).lower() not in PAPERS
        ]
        weighed = spoke or [
            one for one in self.weigh("it", at) if one.score > 0.7 and self._is_name(one.name)
        ]
        if not weighed:
            return NOBODY
        name = weighed[0].name
        return Speaker(name, self.role_of(name), Confidence.PROBABLE, tuple(weighed[:4]))

    def _who_issued(self, noun: str, at: int) -> str | None:
        """The name at the head of the sentence, nearest before, that tells of "a statement".

        None where it is somebody's whose name is not told: "set out in a letter to the board from clerks".
        """
        since = max(0, at - REACH_OF_PAPER)
        issued = list(re.finditer(rf"\ban? (?:[\w-]+ ){{0,2}}{noun}\b", self.text[since:at]))
        if not issued:
            return ""
        upto = since + issued[-1].start()
        head = max(self.text.rfind(stop, since, upto) for stop in (". ", "\n", "” ", '" '))
        opening = self.table.between(max(head, since), min(upto, max(head, since) + LONGEST_HEAD))
        if not opening and _BY_OTHERS.match(self.text, since + issued[-1].end()):
            return None
        return opening[0].name if opening else ""

    def _is_name(self, words: str) -> bool:
        """Whether the words name somebody, be it a body that the table of names does not know."""
        return self.named(words) is not None or (
            words[:1].isupper() and not words.lower().startswith((*INDEFINITE, "the ", "this ", "its "))
        )

    def _said_before(self, words: str, at: int) -> Speaker:
        """Who spoke just before as "one former adviser", whom "the former adviser" takes up."""
        if not words.lower().startswith("the ") or any(word[:1].isupper() for word in words.split()[1:]):
            return NOBODY
        noun = head_noun(words).lower()
        if not (noun in PEOPLE or is_role_noun(noun)) or noun in BODIES:
            return NOBODY
        for turn_at, name in reversed(self.turns[-TURNS_BACK:]):
            if self._paragraph(at) - self._paragraph(turn_at) > TURNS_BACK:
                break
            is_nameless = name.lower().startswith(INDEFINITE) and not _NAMED.search(name, 2)
            if is_nameless and head_noun(name).lower() == noun:
                return Speaker(name, "", Confidence.PROBABLE, (Candidate(name, 0.8, "spoke before"),))
        return NOBODY

    def _nameless_before(self, noun: str, at: int) -> Speaker:
        """Who spoke just before without a name, where "the woman" can be "a resident"."""
        turn_at, name = self.turns[-1] if self.turns else (0, "")
        is_near = bool(name) and self._paragraph(at) - self._paragraph(turn_at) <= 1
        if not is_near or not name.lower().startswith(INDEFINITE) or self.named(name) is not None:
            return NOBODY
        told, gender = gender_of_words(noun), gender_of_words(head_noun(name))
        if Gender.UNKNOWN not in (told, gender) and told is not gender:
            return NOBODY
        return Speaker(name, "", Confidence.PROBABLE, (Candidate(name, 0.8, "spoke before"),))

    def _is_introduced(self, noun: str, at: int) -> bool:
        """Whether the copy told of "a 43-year-old man" without a name beside, whom "the man" takes up."""
        told = re.compile(rf"\b(?:an?|one|another) (?:[\w-]+ ){{0,4}}{noun}\b", re.IGNORECASE)
        return any(
            not self.table.between(match.end(), match.end() + 12)
            for match in told.finditer(self.text, max(0, at - REACH_OF_SCENE), at)
        )

    def _by_pronoun(self, pronoun: str, at: int) -> Speaker:
        """The likeliest person or body that a pronoun at ``at`` takes up."""
        weighed = self.weigh(pronoun, at)
        if not weighed:
            return NOBODY
        best = self._holder_of(weighed[0], pronoun, at)
        named = self.named(best.name)
        is_clear = best.score >= CERTAIN_SHARE and best.reason == SUBJECT_BEFORE and named is not None
        is_rivalled = any(one.reason == NAMED_HERE for one in weighed[1:])
        sure = Confidence.CERTAIN if is_clear and not is_rivalled else Confidence.PROBABLE
        if best.score < DOUBTFUL_SHARE:
            sure = Confidence.DOUBTFUL
        return Speaker(best.name, named.role if named else "", sure, tuple(weighed[:4]))

    def _holder_of(self, candidate: Candidate, pronoun: str, at: int) -> Candidate:
        """Whoever holds the office by which a candidate is described, if a pronoun can mean them."""
        if not candidate.name.lower().startswith("the ") or is_body_or_paper(candidate.name):
            return candidate
        holder = self.table.by_role(candidate.name, at)
        if holder is None or not agrees(holder, pronoun):
            return candidate
        return Candidate(holder.name, candidate.score, f"holds the role: {candidate.name}")


def _is_telling(words: str, rest: str) -> bool:
    """Whether what hangs on a description is needed to tell who it is: "an aide to Roe", "most of them"."""
    told = rest.split()
    if not 1 < len(told) <= LONGEST_POINTING:
        return False
    noun = words.lower().split()[-1]
    if told[0] == "to" and told[1].islower() and told[1] not in DETERMINERS | {"both", "all"}:
        return False  # "officers to leave"
    is_of_body = told[0] in OF_BODY and any(word[:1].isupper() for word in told[1:4])
    return is_of_body or told[0] in TELLING or noun in TELLING or (told[0] == "of" and noun in QUANTITIES)
