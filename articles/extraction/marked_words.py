"""What words in marks are to the sentence around them: an utterance, part of one, a title, scare quotes."""

from __future__ import annotations

from collections.abc import Sequence

from .findings import QuoteKind
from .grammar import Token
from .paragraphs import Sentence
from .reporting import Clause
from .reporting_verbs import Strength
from .words import word_set

# A capitalised title follows these.
WORKS = word_set(
    """book novel film movie show series song album podcast episode programme program play column
    article essay report documentary titled entitled headlined called named dubbed magazine hit single game
    exhibition blog website newsletter headline bestseller memoir musical painting poem drama sitcom track
    hymn anthem slogan"""
)


def plain_words(tokens: Sequence[Token]) -> int:
    """How many words of a sentence stand outside marks."""
    return sum(token.tag not in ",.Q-" for token in tokens)


def is_title(text: str, sentence: Sentence, at: int, start: int, end: int) -> bool:
    """Whether marked words are the title of a work or a name: "the book “Perfect Enough”"."""
    words = text[start:end].rstrip(".,").split()
    before = sentence.tokens[at - 1] if at else None
    if before is None or len(words) > 14 or not words or before.tag in ",:VG-Q":
        return False
    if any(len(word) > 3 and word[0].islower() for word in words) or not words[0][:1].isupper():
        return False
    if before.lower in WORKS:
        return True
    return len(words) > 1 and before.tag in "PDv" and text[end - 1 : end] not in "!?" and "’" not in words[0]


def is_scare_quote(text: str, sentence: Sentence, at: int, start: int, end: int) -> bool:
    """A word or two in marks that stand as an adjective: the "smart" meters."""
    following = sentence.tokens[at + 1].tag if at + 1 < len(sentence.tokens) else "."
    before = sentence.tokens[at - 1].tag if at else "."
    return len(text[start:end].split()) <= 2 and following in "wU" and before in "DwUP"


def introduces(clause: Clause) -> tuple[bool, Strength, int]:
    """How well a clause announces the quotation after its sentence: the greatest does it best."""
    return clause.subject is not None, clause.strength, -clause.verb


def clause_for(sentence: Sentence, at: int) -> tuple[Clause | None, str]:
    """The reporting clause that a quotation at token ``at`` belongs to, and the rule that says so."""
    tokens = sentence.tokens
    right = at + 1
    while right < len(tokens) and tokens[right].tag in ",-A.":
        right += 1
    for clause in sentence.clauses:
        if (
            clause.first == right
            and clause.form != "participle"
            and clause.subject is not None
            and not clause.is_aside
        ):
            return clause, "verb after"
    before = None
    for clause in sentence.clauses:
        if clause.last < at:
            before = clause
    if before is not None and (before.strength > Strength.MANNER or at - before.last <= 3):
        return before, "according to" if before.form == "according" else "verb before"
    for clause in sentence.clauses:
        if clause.first > at and clause.form != "participle" and tokens[clause.first - 1].tag in ",Q-":
            return clause, "verb after"
    return None, ""


def kind_of(sentence: Sentence, at: int, clause: Clause, rule: str, words: str) -> QuoteKind:
    """Direct where the marked words stand as an utterance of their own, else partial."""
    tokens = sentence.tokens
    if rule == "verb after":
        starts = at == 0 or tokens[at - 1].tag in "C-,"
        return QuoteKind.DIRECT if starts and (at == 0 or words[:1].isupper()) else QuoteKind.PARTIAL
    before = tokens[at - 1].tag
    if before == ":" or (before == "," and words[:1].isupper()):
        return QuoteKind.DIRECT
    if clause.form == "inverted" and before == ",":
        return QuoteKind.DIRECT
    if tokens[at - 1] is tokens[clause.last] and words[:1].isupper() and words.rstrip()[-1:] in ".!?,…":
        return QuoteKind.DIRECT
    return QuoteKind.PARTIAL
