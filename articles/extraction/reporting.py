"""Reporting clauses: a verb of saying, who says, and where the words reported begin.

There is no parser here. A sentence is a row of tagged tokens and noun phrases; the subject of a verb is
sought leftwards over adverbs, appositions and relative clauses, or rightwards where the order is inverted.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .grammar import NounPhrase, Token
from .reporting_verbs import BASES, Strength, strength_of, word_set

OBJECT_VERBS = word_set(
    """told tell tells telling informed inform informs informing assured assure assures assuring
    reminded remind reminds reminding warned warn warns warning advised advise advises advising asked ask
    asks asking notified urged urge urges urging convinced persuaded promised"""
)
# People stand behind these words: "a lawyer for Smith said" is the lawyer, not Smith.
PERSON_NOUNS = word_set(
    """spokesman spokeswoman spokesperson spokespeople lawyer lawyers attorney attorneys aide aides
    adviser advisers advisor advisors friend friends mother father brother sister wife husband son daughter
    parents family colleague colleagues supporter supporters critic critics ally allies opponent opponents
    member members official officials source sources people person man woman head chief leader president
    director chair chairman chairwoman minister secretary professor analyst analysts expert experts
    executive founder owner manager editor author representative ambassador commissioner coach captain mayor
    officer partner counsel campaign office team part report study survey statement letter email e-mail
    document documents group one some many most several none all number percent majority half dozens
    hundreds thousands another"""
)
TIME_WORDS = word_set(
    """day days week weeks month months year years morning afternoon evening night hour hours minute
    minutes time today yesterday monday tuesday wednesday thursday friday saturday sunday january february
    march april may june july august september october november december century decade decades season a.m
    p.m a.m. p.m."""
)
CONDITIONS = word_set("if whether unless")
WITH_PARTICLE = word_set(
    """pointed points point pointing went sum summed sums spoke wrote hit fired shot called cried"""
)
PARTICLES = word_set("out on up back off")
CLAUSE_LIMITS = frozenset("Q;:")
FINITE = frozenset("vXV")


@dataclass(frozen=True, slots=True)
class Clause:
    """A reporting verb with its subject. Indexes are those of the sentence's tokens."""

    verb: int
    first: int
    last: int
    subject: NounPhrase | None
    form: (
        str  # "before": X said …; "inverted": … said X; "according": according to X; "participle": …, saying
    )
    strength: Strength
    content: int  # the token at which the words reported would begin, when they follow
    has_that: bool = False
    is_aside: bool = False  # "as X noted": what the words report is the rest of the sentence

    def extent(self, tokens: Sequence[Token]) -> int:
        """Where the subject ends with all that hangs on it: "the head of the Alliance"."""
        if self.subject is None:
            return 0
        last = self.subject.last
        upto = self.last if self.form in ("inverted", "according") else self.verb - 1
        while last < upto and tokens[last + 1].tag in "PDwUN#":
            last += 1
        return tokens[last].end

    def span(self, tokens: Sequence[Token]) -> tuple[int, int]:
        """The words that tie: from the subject to the verb, or the reverse."""
        return tokens[min(self.first, self.verb)].start, tokens[max(self.last, self.verb)].end


def find_clauses(tokens: Sequence[Token], phrases: Sequence[NounPhrase]) -> list[Clause]:
    """The reporting clauses of one sentence, in order."""
    ending = {phrase.last: phrase for phrase in phrases}
    beginning = {phrase.first: phrase for phrase in phrases}
    found: list[Clause] = []
    for at, token in enumerate(tokens):
        clause = None
        if token.tag in "VG":
            clause = _verb_clause(tokens, phrases, beginning, ending, at)
        elif token.lower == "according" and at + 1 < len(tokens) and tokens[at + 1].lower == "to":
            clause = _according(tokens, beginning, at)
        if clause is not None:
            found.append(clause)
    return found


def _verb_clause(
    tokens: Sequence[Token],
    phrases: Sequence[NounPhrase],
    beginning: dict[int, NounPhrase],
    ending: dict[int, NounPhrase],
    at: int,
) -> Clause | None:
    token = tokens[at]
    strength = strength_of(token.lower)
    verb_end = _particle(tokens, at)
    inverted = _subject_after(tokens, beginning, at, verb_end) if token.tag == "V" else None
    if inverted is not None:
        last = _extent(tokens, beginning, inverted)
        content, has_that = _content_after(tokens, beginning, last, token.lower, takes_object=False)
        return Clause(at, at, last, inverted, "inverted", strength, content, has_that)
    content, has_that = _content_after(tokens, beginning, verb_end, token.lower, token.lower in OBJECT_VERBS)
    if token.tag == "G":
        subject = _subject_of_participle(tokens, phrases, ending, at)
        first = subject.first if subject and subject.last == at - 1 else at
        return Clause(at, first, verb_end, subject, "participle", strength, content, has_that)
    subject = _subject_before(tokens, phrases, ending, at)
    if subject is not None and subject.first and tokens[subject.first - 1].lower in CONDITIONS:
        return None
    if subject is None:
        return Clause(at, at, verb_end, None, "before", strength, content, has_that)
    is_aside = subject.first > 0 and tokens[subject.first - 1].lower == "as"
    return Clause(at, subject.first, verb_end, subject, "before", strength, content, has_that, is_aside)


def _particle(tokens: Sequence[Token], at: int) -> int:
    """The last token of the verb: "pointed out", "went on to say", "summed up"."""
    follows = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    return at + 1 if follows in PARTICLES and tokens[at].lower in WITH_PARTICLE else at


def _subject_after(
    tokens: Sequence[Token], beginning: dict[int, NounPhrase], at: int, verb_end: int
) -> NounPhrase | None:
    """The subject of "…", said X: the verb follows the words and the clause ends after X."""
    before = at - 1
    while before >= 0 and tokens[before].tag in "AX":
        before -= 1
    tag = tokens[before].tag if before >= 0 else ""
    if tag not in ("", "Q", ",", "-", ".", "?", "!"):
        return None
    following = verb_end + 1
    while following < len(tokens) and tokens[following].tag == "A":
        following += 1
    phrase = beginning.get(following)
    if phrase is None or (phrase.kind == "pronoun" and tokens[phrase.first].lower in ("it", "you")):
        return None
    behind = tokens[phrase.last + 1].tag if phrase.last + 1 < len(tokens) else "."
    if behind in "vXVTQIR" and behind != "Q":
        return None
    if tag in ("", "Q"):
        return _name_beside(tokens, beginning, phrase) or phrase
    named = _name_beside(tokens, beginning, phrase)
    if named is not None and tag in (",", "-") and not _named_before(tokens, before):
        return named
    quoted = before >= 1 and any(token.tag == "Q" for token in tokens[max(0, before - 1) : before])
    if quoted or (behind in ".,?!CPWG-" and phrase.kind != "nominal"):
        return phrase
    return (
        phrase
        if behind in ".,?!P" and tokens[phrase.first].tag == "D" and not _named_before(tokens, before)
        else None
    )


def _name_beside(
    tokens: Sequence[Token], beginning: dict[int, NounPhrase], phrase: NounPhrase
) -> NounPhrase | None:
    """The name in apposition to a description: "said the company's head, Jane Roe."."""
    last = _extent(tokens, beginning, phrase)
    if phrase.kind != "nominal" or last + 2 >= len(tokens) or tokens[last + 1].tag != ",":
        return None
    beside = beginning.get(last + 2)
    if beside is None or beside.kind != "name" or beside.first != beside.last:
        return None
    behind = tokens[beside.last + 1].tag if beside.last + 1 < len(tokens) else "."
    return beside if behind in ".,?!-" else None


def _named_before(tokens: Sequence[Token], comma: int) -> bool:
    """Whether an apposition ends at this comma: "Smith, a lawyer, told the court"."""
    opening = next((at for at in range(comma - 1, max(-1, comma - 16), -1) if tokens[at].tag == ","), None)
    return opening is not None and opening > 0 and tokens[opening - 1].tag in "NU"


def _extent(tokens: Sequence[Token], beginning: dict[int, NounPhrase], phrase: NounPhrase) -> int:
    """The last token of an inverted subject, with what belongs to it: "of the Alliance"."""
    last = phrase.last
    while (
        last + 2 < len(tokens)
        and tokens[last + 1].tag == "P"
        and tokens[last + 1].lower in ("of", "for", "at", "with")
    ):
        further = beginning.get(last + 2)
        if further is None:
            break
        last = further.last
    return last


def _content_after(
    tokens: Sequence[Token], beginning: dict[int, NounPhrase], last: int, verb: str, takes_object: bool
) -> tuple[int, bool]:
    """Where the words reported begin after a clause, and whether "that" or the like opens them."""
    at = last + 1
    count = len(tokens)
    if takes_object and at in beginning and beginning[at].last + 1 < count:
        follows = tokens[beginning[at].last + 1]
        if follows.tag not in "vXV" or beginning[at].kind != "pronoun":
            at = beginning[at].last + 1
    steps = 0
    while at < count and steps < 8:
        token = tokens[at]
        if token.tag == "A" or (
            token.tag == "P" and token.lower not in ("as", "than") and at + 1 in beginning
        ):
            at = at + 1 if token.tag == "A" else beginning[at + 1].last + 1
        elif token.lower == "to" and at + 1 in beginning:
            at = beginning[at + 1].last + 1
        elif token.lower in ("last", "this", "next") and at in beginning and _is_time(tokens, beginning[at]):
            at = beginning[at].last + 1
        else:
            break
        steps += 1
    start = at
    if at < count and tokens[at].tag in ",:" and at + 1 < count:
        start = at + 1
    if start < count and tokens[start].lower == "that":
        return start, True
    if at == last + 1 or start == at or tokens[at].tag in ",:":
        return start, start < count and tokens[start].tag == "T"
    return start, False


def _is_time(tokens: Sequence[Token], phrase: NounPhrase) -> bool:
    return any(tokens[at].lower in TIME_WORDS for at in range(phrase.first, phrase.last + 1))


def _subject_before(
    tokens: Sequence[Token], phrases: Sequence[NounPhrase], ending: dict[int, NounPhrase], at: int
) -> NounPhrase | None:
    """The subject of a verb that follows it, over adverbs, appositions and relative clauses."""
    left = at - 1
    while left >= 0 and tokens[left].tag in "XA":
        left -= 1
    if left < 0:
        return None
    tag = tokens[left].tag
    if tag == "W":
        left -= 1
        while left >= 0 and tokens[left].tag in ",-P":
            left -= 1
        return _head(tokens, ending, ending.get(left))
    phrase = ending.get(left)
    if phrase is not None and not _is_time(tokens, phrase):
        return _head(tokens, ending, phrase)
    if tag in (",", "-", ")"):
        found = _over_apposition(tokens, phrases, ending, left)
        if found is not None:
            return found
    if tokens[at].lower in BASES:
        return None  # "must do more than note": no subject, no statement
    return main_subject(tokens, phrases, at)


def _head(
    tokens: Sequence[Token], ending: dict[int, NounPhrase], phrase: NounPhrase | None
) -> NounPhrase | None:
    """The noun that governs: "a spokesman for Smith" is the spokesman, "officials in Kyiv" the officials."""
    for _ in range(4):
        if phrase is None or phrase.kind == "pronoun" or phrase.first < 2:
            return phrase
        link = tokens[phrase.first - 1]
        if link.tag != "P":
            return phrase
        left = phrase.first - 2
        if tokens[left].tag in "vG" or tokens[left].lower.endswith("ing"):
            left -= 1
        governor = ending.get(left)
        if governor is None or governor.kind == "pronoun":
            return phrase
        words = {tokens[i].lower for i in range(governor.first, governor.last + 1)}
        is_person = phrase.kind == "name" and tokens[governor.first].tag not in "NU"
        if is_person and not words & PERSON_NOUNS:
            return phrase
        if governor.first > 0 and tokens[governor.first - 1].tag == "P" and not words & PERSON_NOUNS:
            return phrase
        phrase = governor
    return phrase


def _over_apposition(
    tokens: Sequence[Token], phrases: Sequence[NounPhrase], ending: dict[int, NounPhrase], comma: int
) -> NounPhrase | None:
    """The subject before ", the mayor of York," or ", who lives there,": a name, else the first."""
    starts = {phrase.first: phrase for phrase in phrases}
    right = comma
    best: NounPhrase | None = None
    for at in range(comma - 1, -2, -1):
        is_edge = at < 0 or tokens[at].tag in ",-(" or tokens[at].tag in CLAUSE_LIMITS
        if not is_edge:
            continue
        first = at + 1
        while first < right and tokens[first].tag in "CA":
            first += 1
        segment = range(first, right)
        is_relative = first < right and (tokens[first].tag == "W" or tokens[first].lower in ("that", "whose"))
        has_verb = any(tokens[i].tag in FINITE for i in segment)
        follows_relative = any(tokens[i].tag in "WT" for i in segment)
        if has_verb and not is_relative and not follows_relative:
            break
        phrase = starts.get(first)
        may_be = phrase is not None and not is_relative and tokens[first].tag != "#"
        if may_be and phrase is not None and not _is_time(tokens, phrase) and _outranks(phrase, best):
            best = phrase
        right = at
        if at < 0 or tokens[at].tag in CLAUSE_LIMITS:
            break
    return best


def _outranks(phrase: NounPhrase, best: NounPhrase | None) -> bool:
    return best is None or phrase.kind == "name" or best.kind != "name"


def main_subject(tokens: Sequence[Token], phrases: Sequence[NounPhrase], before: int) -> NounPhrase | None:
    """The first noun phrase of the clause that ends at ``before`` and hangs on no preposition."""
    limit = max((at for at in range(before) if tokens[at].tag in CLAUSE_LIMITS), default=-1)
    if limit >= 0 and tokens[limit].tag == "Q":
        found = _first_subject(tokens, phrases, limit, before)
        return found or _first_subject(tokens, phrases, -1, limit)
    return _first_subject(tokens, phrases, limit, before)


def _first_subject(
    tokens: Sequence[Token], phrases: Sequence[NounPhrase], limit: int, before: int
) -> NounPhrase | None:
    for phrase in phrases:
        if phrase.first <= limit or phrase.last >= before:
            continue
        link = tokens[phrase.first - 1] if phrase.first else None
        if link is not None and (link.tag in "PIvVG" or (link.tag == "X" and phrase.first > 1)):
            continue
        if _is_time(tokens, phrase) and phrase.kind != "name":
            continue
        return phrase
    return None


def _subject_of_participle(
    tokens: Sequence[Token], phrases: Sequence[NounPhrase], ending: dict[int, NounPhrase], at: int
) -> NounPhrase | None:
    phrase = ending.get(at - 1)
    if phrase is not None and phrase.kind == "name":
        return phrase
    return main_subject(tokens, phrases, at)


def _according(tokens: Sequence[Token], beginning: dict[int, NounPhrase], at: int) -> Clause | None:
    first = at + 2
    phrase = beginning.get(first)
    is_object = first < len(tokens) and tokens[first].lower in ("him", "her", "them")
    if is_object and (phrase is None or phrase.last == first):
        phrase = NounPhrase(tokens[first].start, tokens[first].end, first, first, "pronoun")
    if phrase is None:
        return None
    last = _extent(tokens, beginning, phrase)
    content = last + 1
    while content < len(tokens) and tokens[content].tag not in ",:Q":
        content += 1
    return Clause(at, at, last, phrase, "according", Strength.SPEECH, min(content + 1, len(tokens)))
