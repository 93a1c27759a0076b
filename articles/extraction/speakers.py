"""Who said it: from the words that point at a speaker to the person or body they stand for."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from functools import cached_property

from rapidfuzz import fuzz

from .capitals import letter
from .chosen_role import is_office
from .findings import Candidate, Confidence, Gender, Mention, Named, SourceKind
from .gender import gender_of_words
from .grammar import NounPhrase
from .heard import without_leading
from .parties import STATES
from .persons import NAMED_ONLY_AS, same_person
from .reporting_words import TIME_WORDS
from .role_words import DETERMINERS
from .roles_before import is_role_noun
from .roles_beside import SPEECH_AFTER
from .somebody import (
    BODIES,
    PAPERS,
    can_speak,
    head_noun,
    is_body_or_paper,
)
from .taken_up import INDEFINITE, NOBODY, POSTED, STUDIES, Speaker, TakenUp
from .titles import CALLING_ENDS, RANKS
from .weighing import NAMED_HERE, SUBJECT_BEFORE, agrees
from .words import word_set

SPOKEN_FOR = re.compile(
    r"[’']s?\s+(?:\w+\s+)?(?:statement|tweet|tweets|letter|email|e-mail|post|message|speech|report|testimony|memo|"
    r"account|comments?|remarks?|words|claims?|response|reply|answer|motto|mantra|dictum|verdict|reaction|"
    r"assessment|conclusion|argument|advice|warning|promise|question|bulletin|advisory)\Z"
)
# "The president's statement"
_HOLDS = re.compile(r"(?P<office>[Tt]he [\w-]+(?: [\w-]+)?)[’']s ")
# How soon after "a California transit chief" he is named, and of how many words such an office is.
REACH_OF_OFFICE = 700
FEWEST_OF_OFFICE = 4
# Offices which a copy that names one holder means from the first: "a federal judge", "Judge Jane Roe".
SOLE_OFFICES = frozenset(["judge", "magistrate", "coroner", "sheriff", "mayor", "bishop", "rabbi"])
LONGEST_INITIALS = 5
# How long a misspelt surname is at the least, and how much alike the two are, in percent.
SHORTEST_MISSPELT = 5
LEAST_ALIKE = 75
LEAST_OF_VOWEL = 80
# Of more names than these no copy's are compared, so that none takes too long.
MOST_COMPARED = 500
# Whom a story first tells of as one of many and then names, how soon, and what they are then said to be.
EXPERTS = word_set(
    """expert analyst banker economist scientist researcher academic astronomer commentator strategist scholar
    historian engineer campaigner doctor psychologist specialist insider observer correspondent biographer
    councillor councilor presenter broadcaster nutritionist dietitian therapist vet pharmacist gardener"""
)
REACH_OF_EXPERT = 1200
LEARNED = EXPERTS | word_set(
    """professor fellow lecturer director head founder author physicist astrophysicist chemist meteorologist
    climatologist physician surgeon nutritionist dietitian governor consultant adviser advisor editor
    partner"""
)
# How soon behind "a Lakeland spokeswoman said" she is named without a word of who she is, and how.
REACH_OF_NAME = 700
FEWEST_OF_SOLE = 4  # blanks
MOST_BEFORE_SOLE = 2  # breaks between paragraphs
_SAID_BEHIND_MARKS = re.compile(r"[,?!][”\"] (?:said|says) \Z")
_OPENS = re.compile(r"(?:\A|\n|[.!?][”\"’]?[ ])\Z")
_ENDS_SENTENCE = re.compile(r"[a-z\d)][.!?][”\"’)]?\s|\n")
_OF_PLACE = re.compile(r"[A-Z][\w.]+[’']s? ")
# "The US’s top coronavirus expert": whoever that is, the story names soon.
_TOP = re.compile(r"[Tt]he [\w.-]+[’']s? (?:top|leading|chief|best-known) ")
# "The Lakelandian president", whom the copy may name only later.
_OF_STATE = re.compile(r"[Tt]he [A-Z][a-z]+ (?i:president|prime minister|chancellor|king|queen)")
# "One witness, named only as Roe, said"
_CALLED = re.compile(
    rf", (?:who (?:was |is )?)?(?:{NAMED_ONLY_AS}|(?:named|identified|known) as|also called) "
    r"(?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2}),"
)
# "The teenager’s mother", whom the copy may name only behind what she says.
_KIN = re.compile(
    r"[Tt]he [a-z-]+[’']s (?:mother|father|brother|sister|wife|husband|widow|widower|son|daughter|uncle|aunt"
    r"|grandmother|grandfather|lawyer|attorney|solicitor)"
)
# "the California Republican"
_OF_STATES_PARTY = re.compile(
    r"[Tt]he (?P<state>[A-Z][a-z]+(?: [A-Z][a-z]+)?) "
    r"(?:Republican|Democrat|congressman|congresswoman|lawmaker|senator)"
)
_LAWMAKER = re.compile(r"(?:U\.S\. )?(?:Rep|Sen|Representative|Senator|Congressman|Congresswoman)\b")
_STATE_TOLD = re.compile(r"\b[RD]-(\w[\w.]*)")
REACH_OF_LAWMAKER = 900
_APOSTROPHE = re.compile("['’]")
_READS = re.compile(r"It (?:says|said|reads|read)\b")
# What stands before the first of two who speak together: the head of a sentence, or a verb of saying.
_POSSESSIVE = re.compile(r"\A[’']s?(?= )")
# So many words stand between whose study it is and its noun: "the Board’s labour force survey".
MOST_BETWEEN = 3
# "a Harbourwatch analysis": a house that nothing else in the copy tells to be one.
_UNLISTED_MAKER = re.compile(
    r"(?:[Aa]n?|[Tt]he|[Ii]ts|[Tt]hat) (?:[a-z\d-]+ ){0,2}(?P<maker>[A-Z][\w&’'-]+(?: [A-Z][\w&’'-]+){0,3}) "
    r"(?:[a-z]+ )?[a-z]+"
)
_HEADS = re.compile(r"(?:[.!?”\"\n:]|\b[Bb]oth|\bthat)[ ]?(?:[Tt]he )?\Z")
LONGEST_HEADING = 14
# "Both men said": the two who were named together last.
_PAIR = re.compile(
    r"both(?: (?:men|women|brothers|sisters|officers|senators|lawmakers|companies|sides|parents|countries))?"
    r"|the (?:two(?: (?:men|women|brothers|sisters|senators))?|pair|couple|duo)"
)
REACH_OF_PAIR = 1500  # characters
LONGEST_BESIDE, MOST_BESIDE = 140, 4  # characters, names
MOST_PAIRS = 8  # looked back at
# "the economists, Jane Roe of the Weir Institute and John Doe of Lakeside University"
_SCHOLARS = re.compile(
    r"\b(?:researchers|economists|scientists|authors|academics|scholars|psychologists|professors),? "
    r"(?P<one>[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){1,2})"
    r"(?:,? (?:of|at|from) (?:the )?[A-Z][\w.’' -]{1,50}?)?,? and "
    r"(?P<other>[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){1,2})"
)
_TWO_OF_A_KIND = frozenset(
    ["the researchers", "the economists", "the scientists", "the authors", "the academics", "the scholars"]
)
_JOINED = (" and ", " and the ")
_SAID_BY = re.compile(r"\b(?:said|say|wrote|argued|added|asked|told|explained) (?:the )?\Z")
_SAYS = re.compile(r" (?:said|say|wrote|argued|argue|added|asked|told|explained)\b")
_THAT_SAID = re.compile(" (?:that (?:said|says|read)|saying|reading)\\b")
# So likely must be whom a pronoun means, to be certain, and no longer to be doubtful.
CERTAIN_SHARE = 0.97
DOUBTFUL_SHARE = 0.35
# The words that point at somebody without a name are kept up to this many.
LONGEST_POINTING = 9
# These say how many, and what hangs on them by "of" says of whom.
QUANTITIES = word_set(
    """percent cent % many most some several half one majority dozens number none all hundreds thousands
    members member two three four five quarter third couple handful"""
)
OF_BODY = ("for", "of", "at", "with", "from", "by")
# What hangs on a description by these tells who it is, unless it tells when or on what occasion it was said.
HANGING = word_set("of for on in at with from about among inside against behind within near")
OCCASIONS = word_set(
    """interview briefing conference call speech testimony hearing filing podcast video court response reply
    press show meeting event report study paper article book part fact order turn return addition general"""
)
TELLING = ("to", "close", "familiar")
# "the “Weir” actor": the words in marks part the article from its noun.
_WITH_WORK = re.compile(r"\b(?P<the>[Tt]he) (?:[“‘«\"'][^“”‘«»\"\n]{1,50}[”’»\"'] )\Z")
LONGEST_WORK = 60


@dataclass
class Cast(TakenUp):
    """Tells whom the words stand for that a reporting clause has as its subject."""

    def identify(self, phrase: NounPhrase, extent: int = 0) -> Speaker:
        """Whom the subject of a reporting clause stands for; its full words run to ``extent``."""
        if phrase.mention is not None and phrase.kind == "name":
            name = phrase.mention.name
            known = self._by_initials(name) or self._misspelt(name) or self.known(name)
            together = self._together(phrase.mention, phrase, known.name)
            if not together:
                return known
            named = Candidate(together, 1.0, "named together in the clause")
            return replace(known, together=together, candidates=(named,))
        if phrase.kind == "pronoun":
            return self._by_pronoun(_APOSTROPHE.split(phrase.words(self.text).lower())[0], phrase.start)
        return self._by_description(phrase, extent)

    def _together(self, mention: Mention, phrase: NounPhrase, name: str) -> str:
        """The names of two who speak as one: "Jane Roe and Tom Lee said", "said Jane Roe and Tom Lee."."""
        at = bisect_left(self._starts, mention.start)
        starts = min(phrase.start, mention.phrase_start)
        if at and self.text.endswith(_JOINED, 0, starts):
            other = self.table.mentions[at - 1]
            opens = other.phrase_start
            is_pair = self.text[other.phrase_end : starts] in _JOINED and (
                opens == 0 or _HEADS.search(self.text[max(0, opens - LONGEST_HEADING) : opens])
            )
            both = f"{other.name} and {name}"
        elif at + 1 < len(self._starts) and self.text.startswith(" and ", mention.phrase_end):
            other = self.table.mentions[at + 1]
            heading = self.text[max(0, starts - LONGEST_HEADING) : starts]
            ends = not self.text[other.phrase_end : other.phrase_end + 2].strip(' .,;”"\n')
            is_pair = self.text[mention.phrase_end : other.phrase_start] in _JOINED and (
                (ends and _SAID_BY.search(heading))
                or (_SAYS.match(self.text, other.phrase_end) and (not starts or _HEADS.search(heading)))
            )
            both = f"{name} and {other.name}"
        else:
            return ""
        are_alike = self.table.is_person(other.name) == self.table.is_person(mention.name)
        return both if is_pair and are_alike and other.name != mention.name else ""

    def _pair_before(self, at: int) -> str:
        """The names of the two whom "both" means: those whom the copy last named together."""
        last = bisect_left(self._starts, at)
        for i in range(last - 1, 0, -1):
            one, other = self.table.mentions[i - 1], self.table.mentions[i]
            if other.end < at - REACH_OF_PAIR:
                return ""
            between = self.text[one.phrase_end : min(other.start, other.phrase_start)]
            are_alike = self.table.is_person(one.name) == self.table.is_person(other.name)
            if between in _JOINED and are_alike and one.name != other.name:
                return f"{one.name} and {other.name}"
        return ""

    def _with_others(self, at: int) -> str:
        """Who speaks with others: "the harbour chief, Jane Roe, and others said"."""
        upto = bisect_left(self._starts, at)
        people = (
            one
            for one in reversed(self.table.mentions[max(0, upto - MOST_BESIDE) : upto])
            if self.table.is_person(one.name)
        )
        last = next(people, None)
        if last is None or not self.text.endswith((", and ", " and "), 0, at):
            return ""
        between = self.text[last.end : at - len(" and ")]
        is_near = len(between) <= LONGEST_BESIDE and not _ENDS_SENTENCE.search(between + " ")
        return last.name if is_near and (not between or between.startswith((",", " of "))) else ""

    @cached_property
    def _scholars(self) -> list[tuple[int, str, str]]:
        return [(m.start(), m["one"], m["other"]) for m in _SCHOLARS.finditer(self.text)]

    def _pair_of_kind(self, at: int) -> str:
        """The names of the two whom "the researchers" means: those whom the copy has introduced as such."""
        upto = bisect_left(self._scholars, (at,))
        for _, one, other in reversed(self._scholars[max(0, upto - MOST_PAIRS) : upto]):
            named = [self.named(name) for name in (one, other)]
            if all(who is not None and who.kind is SourceKind.PERSON for who in named):
                return " and ".join(who.name for who in named if who is not None)
        return ""

    def _by_initials(self, name: str) -> Speaker:
        """Who holds the office of which a name is the initials: "the DFO", a divisional forest officer."""
        if len(name) > LONGEST_INITIALS or not name.isupper():
            return NOBODY
        holder = self.table.by_role(name)
        if holder is None:
            return NOBODY
        return self.known(holder.name, Confidence.PROBABLE, f"holds the role: {name}")

    def signing(self, signature: str) -> Speaker:
        """Whom the copy names in another form than a signature does: "Rep. Jane Roe", "Jane R. Roe"."""
        words = signature.split()
        while len(words) > 1 and words[0].rstrip(".").lower() in RANKS:
            words = words[1:]
        name = " ".join(words)
        alike = (one.name for one in self.table.named if " " in one.name and same_person(one.name, name))
        known = name if self.named(name) is not None else next(alike, "")
        return self.known(known or name, Confidence.PROBABLE, "signs the post")

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
        if called := _CALLED.match(self.text, max(extent, phrase.end)):
            known = self.known(called["name"], Confidence.PROBABLE, f"is what {lower} is called")
            return replace(known, role=known.role or without_article(words))
        if lower.startswith("other") and (first := self._with_others(phrase.start)):
            return self.known(first, Confidence.PROBABLE, f"speaks with {lower}")
        is_posted = lower.startswith(("a ", "an ")) and lower.rsplit(" ", 1)[-1] in POSTED
        reads = _THAT_SAID.match(self.text, phrase.end) if is_posted else None
        if poster := self._poster(phrase.start, phrase.end, reads):
            return poster
        author = self._author(lower, phrase.end) or self._maker_within(words, phrase, owner)
        noun = lower.rsplit(" ", 1)[-1]
        if author and noun in STUDIES and not self.table.is_person(author):
            self.makers[noun] = author
        if not author and lower == f"the {noun}":
            author = self.makers.get(noun, "")
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
            if holder is not None and self._is_of_another(holder, lower[:3]):
                holder = None
            is_stated = holder is not None and holder.name in self.table.titled
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
        if (state := _OF_STATES_PARTY.fullmatch(words)) and (
            member := self._lawmaker(state["state"], phrase.start)
        ):
            return member
        if lower in _TWO_OF_A_KIND and (pair := self._pair_of_kind(phrase.start)):
            together = Candidate(pair, 0.8, f"named together before: {words}")
            return Speaker(words, "", Confidence.PROBABLE, (together,), pair)
        if _PAIR.fullmatch(lower) and (pair := self._pair_before(phrase.start)):
            together = Candidate(pair, 0.8, f"named together before: {words}")
            return Speaker(words, "", Confidence.PROBABLE, (together,), pair)
        meant = self._taken_up(words, full, phrase.start) or self._named_later(full, phrase.start)
        if meant:
            return meant
        if misspelt := self._misspelt(words):
            return misspelt
        if named := self._named_within(words, phrase, owner):
            return named
        is_cut = not can_speak(words) and full[len(words) :].startswith(" of ")
        pointing = " ".join(full.split()) if is_cut or _is_telling(words, full[len(words) :]) else words
        sure = Confidence.PROBABLE if can_speak(words) else Confidence.DOUBTFUL
        return Speaker(pointing, "", sure, (Candidate(pointing, 0.7, "described, not named"),))

    def _lawmaker(self, state: str, at: int) -> Speaker:
        """Who "the California Republican" is: the lawmaker named last, who is of no other state."""
        for mention in reversed(self.table.between(max(0, at - REACH_OF_LAWMAKER), at)):
            named = self.named(mention.name)
            if named is None or not any(_LAWMAKER.match(role) for role in (named.role, *named.roles)):
                continue
            told = [found for role in named.roles for found in _STATE_TOLD.findall(role)]
            of = {STATES.get(one.replace(".", "").lower(), one) for one in told}
            return (
                NOBODY
                if of and state not in of
                else self.known(named.name, Confidence.PROBABLE, "of that state")
            )
        return NOBODY

    def _maker_within(self, words: str, phrase: NounPhrase, owner: Mention | None) -> str:
        """The body whose study the words name: "a Weir Board report", "the Board’s latest survey data"."""
        noun = words.rsplit(" ", 1)[-1].lower()
        if noun not in STUDIES:
            return ""
        if owner is None or self.table.is_person(owner.name):
            unlisted = _UNLISTED_MAKER.fullmatch(words)
            first = unlisted["maker"].split(" ")[0] if unlisted else ""
            return unlisted["maker"] if unlisted and letter(re.sub("[’'].*", "", first)) in "NFKA" else ""
        between = _POSSESSIVE.sub("", self.text[owner.end : phrase.end]).split()[:-1]
        if len(between) > MOST_BETWEEN or not all(word.islower() and word.isalpha() for word in between):
            return ""
        if any(word in BODIES or is_role_noun(word) for word in between):
            return ""  # "a Roe campaign memo"
        return owner.name

    def _misspelt(self, words: str) -> Speaker:
        """The one person with nearly that surname, as copy misspells it: "Elliott" for Ellett."""
        if not (words.isalpha() and words.istitle()) or len(words) < SHORTEST_MISSPELT:
            return NOBODY
        if len(self.table.named) > MOST_COMPARED:
            return NOBODY
        near = [
            person.name
            for person in self.table.named
            if person.kind is SourceKind.PERSON
            and " " in person.name
            and (surname := person.name.rsplit(" ", 1)[1])[0] == words[0]
            and fuzz.ratio(surname, words) >= (LEAST_ALIKE if surname[:2] == words[:2] else LEAST_OF_VOWEL)
        ]
        if len(near) != 1:
            return NOBODY
        return self.known(near[0], Confidence.PROBABLE, f"is nearly called {words}")

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
        if not is_name or not noun.islower() or noun in DETERMINERS or noun == "and" or can_speak(before):
            return NOBODY
        return Speaker(
            last, self.role_of(last), Confidence.DOUBTFUL, (Candidate(last, 0.7, "ends the words"),)
        )

    def _named_later(self, words: str, at: int) -> Speaker:
        """Who "A California transit chief" is, where the copy names the holder of the office soon after."""
        is_top = _TOP.match(words) is not None
        if _OF_STATE.fullmatch(words) and (head := self._sole_head(words, at)):
            return self.known(head, Confidence.PROBABLE, f"holds the role: {words}")
        is_kin = _KIN.fullmatch(words) is not None
        if not (
            is_top or is_kin or words.lower().startswith(("a ", "an ", "one ")) or _OF_PLACE.match(words)
        ):
            return NOBODY
        if name := self.table.described.get(at, ""):
            return self.known(name, Confidence.PROBABLE, f"is described: {words}")
        if expert := self._expert_behind(words, at):
            return self.known(expert, Confidence.PROBABLE, f"is described: {words}")
        if name := self._named_next(words, at):
            told = Candidate(name, 0.8, f"is named next: {words}")
            stated = self.role_of(name)
            role = stated if head_noun(stated) == head_noun(words) else without_article(words)
            return Speaker(name, role, Confidence.PROBABLE, (told,))
        if led := self._sole_leader(words, at):
            return self.known(led, Confidence.PROBABLE, f"is described: {words}")
        if sole := self._sole_on_bench(words, at):
            return self.known(sole, Confidence.PROBABLE, f"is described: {words}")
        if len(words.split()) < FEWEST_OF_OFFICE:
            return NOBODY
        holder = self.table.by_role(words)
        first = holder.mentions[0].start if holder is not None and holder.mentions else 0
        if holder is None or not at < first < at + REACH_OF_OFFICE:
            return NOBODY
        return self.known(holder.name, Confidence.PROBABLE, f"holds the role: {words}")

    def _named_next(self, words: str, at: int) -> str:
        """Who the described one is, where the next one named is new to the copy and said to be nobody else.

        Copy that names somebody without a word of who they are has told of them before.
        """
        is_office_told = is_role_noun(head_noun(words)) and is_office(words) and can_speak(words)
        if not (is_office_told or _KIN.fullmatch(words)):
            return ""
        # "Acme’s vice president of sales" is one man, whom others may stand before.
        is_sole = _OF_PLACE.match(words) is not None and words.count(" ") >= FEWEST_OF_SOLE
        reach, most = (REACH_OF_EXPERT, MOST_BEFORE_SOLE) if is_sole else (REACH_OF_NAME, 1)
        for mention in self.table.between(at + len(words), at + reach):
            named = self.named(mention.name)
            if named is None or named.kind is not SourceKind.PERSON:
                continue
            between = self.text[at : mention.start]
            if not _ENDS_SENTENCE.search(between):
                continue
            is_new = named.mentions[0].start >= at and " " in mention.text
            is_told = bool(named.role) and named.name in self.table.titled
            is_heading = self.text.startswith("\n", mention.end)
            if between.count("\n\n") > most or "anonym" in between:
                return ""
            if is_sole and not (is_new and SPEECH_AFTER.match(self.text, mention.end)):
                continue
            if not is_new or is_heading:
                return ""
            if is_told:  # "A spokesman for the Board said … spokesman Jane Roe said"
                is_same = head_noun(named.role) == head_noun(words)
                return mention.name if is_same else ""
            gender = gender_of_words(words.rsplit(" ", 1)[-1])
            is_theirs = Gender.UNKNOWN in (gender, named.gender) or gender is named.gender
            opens = _OPENS.search(self.text, max(0, mention.start - 4), mention.start)
            is_behind_marks = "\n" in between or between.endswith((",” ", '," '))
            is_behind_verb = _SAID_BEHIND_MARKS.search(between) is not None
            speaks = (
                opens or is_behind_verb or (is_behind_marks and SPEECH_AFTER.match(self.text, mention.end))
            )
            return mention.name if is_theirs and speaks else ""
        return ""

    def _sole_leader(self, words: str, at: int) -> str:
        """Who "Lakeland's exiled leader" is, where the copy has named one person before and nobody else."""
        if not (_OF_PLACE.match(words) and head_noun(words).lower() == "leader"):
            return ""
        named = {one.name for one in self.table.between(0, at) if self.table.is_person(one.name)}
        return next(iter(named)) if len(named) == 1 else ""

    def _sole_head(self, words: str, at: int) -> str:
        """Who "the Lakelandian president" is, where one president alone is named, and only later."""
        office = words.lower().split(" ", 2)[-1]
        holders = [
            one for one in self.table.named if any(office in role.lower() for role in (*one.roles, one.role))
        ]
        is_new = len(holders) == 1 and holders[0].mentions and holders[0].mentions[0].start > at
        return holders[0].name if is_new else ""

    def _sole_on_bench(self, words: str, at: int) -> str:
        """Who "a federal judge in Leeds" is, where the copy goes on to name one judge and no other."""
        noun = next((word for word in words.lower().split() if word in SOLE_OFFICES), "")
        if not noun or noun != head_noun(words).lower():
            return ""
        holders = [one for one in self.table.named if any(noun in role.lower().split() for role in one.roles)]
        is_new = len(holders) == 1 and holders[0].mentions and holders[0].mentions[0].start > at
        return holders[0].name if is_new else ""

    def _expert_behind(self, words: str, at: int) -> str:
        """Who "a leading economist" is, where the next person named is one by the role that is stated.

        Whoever is called by the same noun is that one, even if others are named between.
        """
        noun = head_noun(words).lower()
        if noun not in EXPERTS:
            return ""
        is_next = True
        for mention in self.table.between(at, at + REACH_OF_EXPERT):
            named = self.named(mention.name)
            if named is None or named.kind is not SourceKind.PERSON:
                continue
            is_new = named.mentions[0].start >= at
            told = {word.strip(",").lower() for word in named.role.split()}
            is_one = not told.isdisjoint(LEARNED) or any(word.endswith(CALLING_ENDS) for word in told)
            if is_new and (noun in told or (is_next and is_one)):
                return named.name
            is_next = is_next and not is_new
        return ""

    def _is_of_another(self, holder: Named, pronoun: str) -> bool:
        """Whether "her spokesman" cannot hold an office whose words name a man: "Roe’s spokesman"."""
        if pronoun not in ("his", "her"):
            return False
        owners = [
            owner
            for mention in holder.mentions
            for one in self.table.between(mention.phrase_start, mention.phrase_end)
            if (owner := self.named(one.name)) is not None and owner is not holder
        ]
        return any(not agrees(owner, pronoun) for owner in owners)

    def _likeliest(self, words: str, at: int) -> Speaker:
        """Whom a description takes up that no stated role tells of: the one a pronoun would mean."""
        gender = gender_of_words(words.rsplit(" ", 1)[-1])
        pronoun = {Gender.MALE: "he", Gender.FEMALE: "she"}.get(gender, "this person")
        weighed = [one for one in self.weigh(pronoun, at) if self.named(one.name) is not None]
        if not weighed:
            return NOBODY
        name = weighed[0].name
        return Speaker(name, self.role_of(name), Confidence.PROBABLE, tuple(weighed[:4]))

    def _by_pronoun(self, pronoun: str, at: int) -> Speaker:
        """The likeliest person or body that a pronoun at ``at`` takes up."""
        if pronoun == "it" and (poster := self._poster(at, at, _READS.match(self.text, at))):
            return poster
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


def without_article(words: str) -> str:
    return re.sub(r"\A(?:an?|one|the) ", "", words, flags=re.IGNORECASE)


def _is_telling(words: str, rest: str) -> bool:
    """Whether what hangs on a description is needed to tell who it is: "an aide to Roe", "most of them"."""
    told = rest.split()
    if not 1 < len(told) <= LONGEST_POINTING:
        return False
    noun = words.lower().split()[-1]
    if told[0] == "to" and told[1].islower() and told[1] not in DETERMINERS | {"both", "all"}:
        return False  # "officers to leave"
    is_of_body = told[0] in OF_BODY and any(word[:1].isupper() for word in told[1:4])
    last = told[-1].lower().strip(".,")
    is_where = told[0] in HANGING and TIME_WORDS.isdisjoint(word.lower() for word in told)
    is_occasion = told[0] in ("in", "at", "on", "from") and (last in PAPERS or last in OCCASIONS)
    if is_where and not is_occasion and not told[1][:1].isdigit():
        return True
    return is_of_body or told[0] in TELLING or noun in TELLING or (told[0] == "of" and noun in QUANTITIES)
