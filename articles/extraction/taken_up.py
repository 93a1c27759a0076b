"""Whom words without a name take up: "the agency", "the statement", "the paper", "the woman"."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

from .capitals import letter
from .described import OF_THE_SCENE
from .findings import Candidate, Confidence, Gender
from .gender import gender_of_words
from .heard import Heard
from .named_outlets import outlet_at_start
from .roles import leading_role
from .roles_before import is_role_noun
from .somebody import BODIES, PAPERS, PEOPLE, SOMEBODY, head_noun, may_be_called
from .weighing import NAMED_IN_MARKS, REACH, SUBJECT_BEFORE
from .words import word_set

_BY_OTHERS = re.compile(r"(?: to [^.;\n]{3,50})? (?:from|by) ")
# How far back is sought whom "the man" means, and whose "the statement" is, in characters.
REACH_OF_SCENE = 6000
REACH_OF_PAPER = 1500
REACH_OF_AUTHOR = 70
_WRITTEN_BY = re.compile(r"(?:[ ](?!said|says|by|from)[\w’'.-]+)*[ ](?:by|from)[ ](?:the[ ])?")
# What a body finds out and puts in writing, and how it is told whose: "data compiled by the Weir Board".
STUDIES = word_set(
    """report study survey poll review analysis data research audit paper figures statistics estimate
    estimates projections modelling modeling forecast forecasts tally records document documents memo
    headline"""
)
_MADE_BY = re.compile(
    r"(?:[ ](?:compiled|released|issued|published|conducted|produced|prepared|written|collected|gathered"
    r"|provided|commissioned|done|carried[ ]out)(?:[ ](?!by\b)[\w’'.-]+){0,4})?[ ](?:by|from)[ ]"
    r"(?:the[ ]|an?[ ])?"
    r"(?:(?:newspaper|website|magazine|broadcaster|non-?partisan|non-?profit|independent|research|polling|think|tank"
    r"|firm|group|company|agency|site|state-run)[ ]){0,3}"
)
_AND_OTHERS = (" and his ", " and her ", " and their ")
# A house that nothing else in the copy tells to be one.
_HOUSE = re.compile(r"(?P<house>[A-Z][\w&’'-]*!?(?: [A-Z][\w&’'-]*!?){0,3})(?= |[.,;:”\"]|$)", re.MULTILINE)
# … and how far from a sentence's start its subject is sought.
LONGEST_HEAD = 60
# How many turns, and paragraphs, back a nameless speaker is taken up by the noun.
TURNS_BACK = 4
# What is put out to be read, how that is told, and what then tells its words.
POSTED = word_set("caption post message note letter tweet comment statement")
REACH_OF_POST = 240
_POSTED = re.compile(
    r"\b(?:posted|shared|uploaded|re-uploaded|tweeted|wrote|sent|penned|released)\b|’s post\b"
)
DOCTORS = frozenset(["doctor", "nurse", "lawyer"])
OUTLETS = word_set("paper newspaper magazine daily tabloid broadcaster outlet")
_PAPER_BEFORE = re.compile(r"\b(?:newspaper|paper|magazine|daily|tabloid|broadcaster|outlet) (?:[Tt]he )?\Z")
LONGEST_KIND = 18
_STAFF = re.compile(
    r"(?:[a-z]+ )?(?:analyst|economist|strategist|researcher)s? (?:at|with|from) (?:the )?(?P<house>[A-Z].+)"
)
_NAMED = re.compile(r"[A-Z]\w+['’]s\b")
# … and so likely must be whom "the official" means.
LEAST_SHARE = 0.4
CLEAR_SHARE = 0.6
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
_OWNED = re.compile(r"[A-Za-z](?:['’]s|s['’]) ")
# Whose office it is, by the name of a body: "the UN’s legal counsel".
_NAMED_OWNER = re.compile(r"[Tt]he (?:[A-Z][\w-]* )*[A-Z][\w-]*(?:['’]s|s['’]) ")
# Who speak for others, whom "the rep" takes up, and who tell what they know, whom "the source" does.
SPOKESPEOPLE = word_set("spokesman spokeswoman spokesperson representative rep publicist")
INSIDERS = word_set("source insider")
# The people of one scene, whom copy need not name.
REPORTERS = word_set("correspondent reporter editor")
COUNTED = word_set("both many some all several few most others neither none two three")
UNNAMED = word_set("man woman boy girl patient victim suspect driver teenager witness caller")


@dataclass(frozen=True, slots=True)
class Speaker:
    """A speaker as found: a full name, the words that point, or nothing."""

    name: str = ""
    role: str = ""
    confidence: Confidence = Confidence.CERTAIN
    candidates: tuple[Candidate, ...] = ()
    together: str = ""  # the names of two who speak as one

    def __bool__(self) -> bool:
        return bool(self.name)


NOBODY = Speaker(confidence=Confidence.DOUBTFUL)


@dataclass
class TakenUp(Heard):
    """Tells whom a description takes up, of those whom the document named before."""

    def known(
        self, name: str, confidence: Confidence = Confidence.CERTAIN, why: str = "named in the clause"
    ) -> Speaker:
        return Speaker(name, self.role_of(name), confidence, (Candidate(name, 1.0, why),))

    def _is_new_subject(self, candidate: Candidate) -> bool:
        """Whether a candidate was just told of, and the copy states no role of theirs."""
        named = self.named(candidate.name)
        is_subject = candidate.reason == SUBJECT_BEFORE and candidate.score >= CLEAR_SHARE
        return is_subject and named is not None and named.name not in self.table.titled

    def _poster(self, start: int, end: int, reads: re.Match[str] | None) -> Speaker:
        """Who posted what then "says": "Roe shared a note that said", "Jane Roe’s post. It reads"."""
        if reads is None:
            return NOBODY
        since = max(0, start - REACH_OF_POST, self.text.rfind("\n", 0, start))
        posted = [*_POSTED.finditer(self.text, since, end)]
        sentence = self._opening_of(since, start - 1)
        if not posted or posted[-1].start() < sentence:
            return NOBODY
        named = [one for one in self.table.between(sentence, start) if self.table.is_person(one.name)]
        if len({one.name for one in named}) != 1:
            return NOBODY
        return self.known(named[0].name, Confidence.PROBABLE, f"{posted[-1].group()} it")

    def _opening_of(self, since: int, at: int) -> int:
        """Where the sentence begins that ends, or goes on, right before a place."""
        stop = self.text.rfind(". ", since, at - 1)
        return stop + 2 if stop >= 0 else since

    def _author(self, lower: str, end: int) -> str:
        """Who is told to have written a paper: "a statement e-mailed to the desk by Roe said"."""
        noun = lower.rsplit(" ", 1)[-1]
        if noun not in PAPERS and noun not in STUDIES:
            return ""
        by = (_WRITTEN_BY if noun in PAPERS else _MADE_BY).match(self.text, end, end + REACH_OF_AUTHOR)
        if by is None:
            return ""
        unlisted = _HOUSE.match(self.text, by.end()) if noun in STUDIES else None
        called = unlisted["house"] if unlisted and letter(unlisted["house"].split(" ")[0]) in "NFKA" else ""
        named = next(iter(self.table.between(by.end(), by.end() + 1)), None)
        if named is None:
            return called
        # "the paper published by Roe and her colleagues" is not hers alone.
        is_shared = noun in STUDIES and self.text.startswith(_AND_OTHERS, named.end)
        return "" if is_shared and self.table.is_person(named.name) else named.name

    def _taken_up(self, words: str, full: str, at: int) -> Speaker:
        """Who is meant by "the agency", "the statement" or "the official", where they spoke just before.

        ``full`` goes on to what hangs on the words: an office that nothing else tells is told by it.
        """
        lower = words.lower()
        noun = lower.split()[-1] if lower else ""
        capitals = [word for word in words.split()[1:] if word[:1].isupper()]
        based = next((at for at, word in enumerate(capitals) if word.endswith("-based")), -1)
        is_named = any(
            letter(word) not in "DdPp" for word in capitals[based + 1 :]
        )  # "the Gazette newspaper"
        is_proper = bool(capitals) and (noun in OFFICIAL or words[-len(noun) :][:1].isupper() or is_named)
        role = ""
        if lower == "our correspondent" and (colleague := self._correspondent(at)):
            return colleague
        if not lower.startswith(("the ", "this ")):
            return NOBODY
        if len(capitals) == 1 and len(words.split()) == 2 and (bearer := self._bearer(capitals[0], at)):
            return bearer
        if noun in BODIES and is_proper:
            return NOBODY  # "The Northern System Operator", "the French ministry": a body of its own
        if noun in OUTLETS and (printed := self._outlet(at)):
            return printed
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
            if _OWNED.search(words):
                return NOBODY  # "the victim's mother" is not the one just named
            weighed = [one for one in self.weigh("this person", at) if one.score >= LEAST_SHARE]
        elif is_role_noun(noun) and noun not in OF_THE_SCENE - DOCTORS and not self._is_introduced(noun, at):
            is_elsewhere = noun in DOCTORS or _NAMED_OWNER.match(words)
            first = [] if is_elsewhere else self.weigh("this person", at)[:1]
            weighed = [one for one in first if self._is_new_subject(one)]
            weighed = weighed or ([] if noun in UNNAMED else self._spoke_last(noun, at))
            role = leading_role(" ".join(full.split()[1:])) or words.partition(" ")[2]
        else:
            return NOBODY
        best = next((one for one in weighed if one.score > 0.3 and self._is_name(one.name)), None)
        if best is None:
            return self._house_of_staff(at) if noun in BODIES else NOBODY
        return Speaker(best.name, self.role_of(best.name) or role, Confidence.PROBABLE, tuple(weighed[:4]))

    def _correspondent(self, at: int) -> Speaker:
        """Who "our correspondent" is: the one of the outlet's own whom the copy has named last."""
        upto = bisect_left(self._starts, at)
        for mention in reversed(self.table.mentions[max(0, upto - REACH) : upto]):
            named = self.named(mention.name)
            role = named.role if named is not None and self.table.is_person(mention.name) else ""
            if role and (outlet_at_start(role) == role or head_noun(role).lower() in REPORTERS):
                return self.known(mention.name, Confidence.PROBABLE, "reports for the outlet")
        return NOBODY

    def _house_of_staff(self, at: int) -> Speaker:
        """For whom those work who spoke just before: "economists at Acme said", then "the brokerage"."""
        for turn_at, name in reversed(self.turns[-TURNS_BACK:]):
            staff = (
                _STAFF.match(name) if self._paragraph(at) - self._paragraph(turn_at) <= TURNS_BACK else None
            )
            if staff and self.named(staff["house"]) is not None:
                return self.known(staff["house"], Confidence.PROBABLE, f"its staff spoke: {name}")
        return NOBODY

    def _spoke_last(self, noun: str, at: int) -> list[Candidate]:
        """Who spoke in the paragraph before or in this one, and nobody has been named since."""
        turn_at, name = self.turns[-1] if self.turns else (0, "")
        named = self.named(name)
        if (
            named is None
            or not self.table.is_person(name)
            or self._paragraph(at) - self._paragraph(turn_at) > 1
        ):
            return []
        told = gender_of_words(noun)
        is_other = Gender.UNKNOWN not in (told, named.gender) and told is not named.gender
        since = {one.name for one in self.table.between(turn_at, at) if self.table.is_person(one.name)}
        return [] if is_other or since - {name} else [Candidate(name, 0.8, "spoke before")]

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

    def _outlet(self, at: int) -> Speaker:
        """The paper, named last, that "the paper" is."""
        upto = bisect_left(self._starts, at)
        for mention in reversed(self.table.mentions[max(0, upto - REACH) : upto]):
            led = _PAPER_BEFORE.search(self.text, max(0, mention.start - LONGEST_KIND), mention.start)
            is_told = led is not None or self.text.startswith((" newspaper", " magazine"), mention.end)
            is_person = self.table.is_person(mention.name)
            if is_told or (not is_person and outlet_at_start(mention.name) == mention.name):
                return self.known(mention.name, Confidence.PROBABLE, "is a paper named before")
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
        lower = words.lower()
        is_counted = lower.partition(" ")[0] in COUNTED  # "Both"
        return self.named(words) is not None or (
            words[:1].isupper()
            and not is_counted
            and not lower.startswith((*INDEFINITE, "the ", "this ", "its "))
        )

    def _said_before(self, words: str, at: int) -> Speaker:
        """Who spoke just before as "one former adviser", whom "the former adviser" takes up.

        Whoever spoke since then under that very office, or that title, is the one.
        """
        if not words.lower().startswith("the ") or any(word[:1].isupper() for word in words.split()[1:]):
            return NOBODY
        noun = head_noun(words).lower()
        if not (noun in PEOPLE or is_role_noun(noun)) or noun in BODIES:
            return NOBODY
        nouns = SPOKESPEOPLE if noun == "rep" else INSIDERS if noun in INSIDERS else {noun}
        for turn_at, name in reversed(self.turns[-TURNS_BACK:]):
            if self._paragraph(at) - self._paragraph(turn_at) > TURNS_BACK:
                break
            if not nouns.isdisjoint(self.role_of(name).lower().split()) and self.table.is_person(name):
                return self.known(name, Confidence.PROBABLE, f"spoke before as {noun}")
            is_nameless = name.lower().startswith(INDEFINITE) and not _NAMED.search(name, 2)
            if is_nameless and head_noun(name).lower() in nouns:
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
