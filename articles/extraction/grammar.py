"""Words and noun phrases of a sentence, read without a parser: enough to tell the subject of a verb."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

from .findings import Mention
from .names import NameTable
from .reporting_verbs import GERUNDS, REPORTING, VERBS_AND_NOUNS
from .sentences import FILLERS, HELD, HELD_COMMA, HELD_STOP
from .words import word_set

# The commonest kinds stand first, and what has matched is never tried again (++): this is the hot loop.
WORDS = re.compile(
    rf"""
    ( [a-z]{{2,}}+ (?![^\W_]) (?: [-’'&/] [^\W_]++ )*+      # most words: small letters
    | [.,] (?!\w)
    | {HELD}++ [{HELD_STOP}{HELD_COMMA}]?+ | [{HELD_STOP}{HELD_COMMA}]    # a quotation held back
    | (?:Mrs?|Ms|Mx|Dr|Sen|Rep|Gov|Gen|Lt|Col|Maj|Sgt|Capt|Adm|Prof|Rev|St|Jr|Sr|Const|Supt|Det|Insp|Hon)\.
    | (?:[A-Za-z]\.){{2,}}+                                # U.S., a.m.
    | [A-Z]\.(?=\s?[A-Z])                                  # an initial
    | \d[\d.,:/]*\d\b(?!-[a-z])
    | [^\W_]++ (?: [-’'&/] [^\W_]++ )*+
    | --+ | [^\w\s] | _ )
    """,
    re.VERBOSE,
)
PRONOUNS = word_set(
    """he she they it i we you he's she's they're it's i'm we're you're he’s she’s they’re it’s i’m
    we’re you’re i've we've they've you've i’ve we’ve they’ve you’ve he'd she'd they'd we'd i'd he’d she’d
    they’d we’d i’d he'll she'll they'll we'll i'll it'll he’ll she’ll they’ll we’ll i’ll it’ll"""
)
DETERMINERS = word_set(
    """the a an this these those his her its their our my your some many most several all both each
    every another any other one two three four five six seven eight nine ten no few dozens hundreds
    thousands"""
)
ALONE = word_set("this these those some many others both another one most several two three few")
RELATIVES = word_set("who which whom whose")
PREPOSITIONS = word_set(
    """of in on at by for from with to about into over under after before during against between among
    through without within near since until via per as like than towards toward despite amid around across
    behind beyond following including regarding concerning alongside outside inside upon onto off"""
)
CONJUNCTIONS = word_set(
    "and or but while when if because although though whereas whether so nor yet once unless"
)
AUXILIARIES = word_set(
    """has have had is was are were be been being did does do will would could can may might should must
    hasn't haven't hadn't didn't doesn't don't won't wouldn't couldn't can't not isn't wasn't aren't aren’t
    weren't weren’t shouldn't shouldn’t ain't ain’t needn't hasn’t haven’t hadn’t didn’t doesn’t don’t won’t
    wouldn’t couldn’t can’t isn’t wasn’t"""
)
PASSIVES = word_set("be been being was were is are")
ADVERBS = word_set(
    """flat-out outright also then later now still again even just however too recently today yesterday
    tomorrow tonight earlier further instead often always never soon ago afterward afterwards meanwhile
    moreover nevertheless nonetheless only there here thus therefore indeed perhaps rather already far
    monday tuesday wednesday twice thursday friday saturday sunday mon tue wed thu fri sat sun january
    february april june july august september october november december"""
)
PLAIN_VERBS = word_set(
    """went came made took got gave left ran won lost met saw began became kept held brought found
    thought knew stood sat fell rose grew spoke wrote put set cut hit let read led sent spent built paid
    sold felt goes comes makes takes gets gives leaves runs wins loses sees begins becomes keeps holds
    brings finds knows stands sits falls rises grows puts sets lets leads sends needs wants includes remains
    seems appears shook drew drove broke chose wore threw caught fought taught bought sought works lives
    plays faces serves looks want need make take give get go come know see think keep live cannot meant
    means"""
)
ED_NOUNS = word_set(
    """need feed seed speed weed breed deed greed indeed hundred sacred naked wicked kindred reed shed
    sled"""
)
LY_NOUNS = word_set(
    """family italy assembly supply ally rally daily early friendly elderly fly bully monopoly
    anomaly"""
)
OF_PEOPLE = word_set(
    """aides advisers advisors supporters officials allies voters critics fans lawyers attorneys friends
    relatives parents surrogates loyalists delegates donors backers rallies emails ads years days times
    policies plans opponents rivals children sons daughters towers hotels staffers followers opinions
    sources forces troops towers foundations campaigns spokespeople spokeswomen spokesmen operatives
    strategists partners proposals"""
)
AFTER_NAMES = word_set("first late early himself herself themselves itself alone both each")
NOUNISH = "NUw#"
INSIDE_PHRASES = frozenset(("'", "’", "&", "'s", "’s"))


@dataclass(slots=True)
class Token:
    """A word, mark or held-back quotation. ``tag`` is one letter, see ``tag_of``."""

    start: int
    end: int
    word: str
    lower: str
    tag: str
    mention: Mention | None = None


class NounPhrase(NamedTuple):
    """Words that can be a subject. ``first`` and ``last`` are the indexes of its tokens, both included."""

    start: int
    end: int
    first: int
    last: int
    kind: str  # "name", "pronoun" or "nominal"
    mention: Mention | None = None

    def words(self, text: str) -> str:
        return text[self.start : self.end]


def tag_of(word: str, lower: str) -> str:
    """One letter for what a word can be.

    Q quotation, V reporting verb, G reporting participle, I infinitive, X auxiliary, A adverb,
    P preposition, D determiner, R pronoun, W relative, T "that", C conjunction, v other verb,
    O object pronoun, U capitalised, # number, w any other word, or the punctuation mark itself.
    """
    if word[0] in FILLERS:
        return "Q"
    if lower in REPORTING:
        return "V"
    if word in ("US", "IT", "WHO", "May"):
        return "U"
    return _TAGS.get(lower) or _shape(word, lower)


def _shape(word: str, lower: str) -> str:
    first = word[0]
    if first.isdigit():
        return "#"
    if not first.isalnum():
        return "-" if first in "–—" or word[:2] == "--" else first
    if first.isupper():
        return "U"
    if lower in GERUNDS:
        return "G"
    if lower.endswith("ly") and lower not in LY_NOUNS:
        return "A"
    if lower.endswith("ed") and len(lower) > 3 and lower not in ED_NOUNS:
        return "v"
    return "w"


_TAGS = {
    **dict.fromkeys(PLAIN_VERBS, "v"),
    **dict.fromkeys(PREPOSITIONS, "P"),
    **dict.fromkeys(CONJUNCTIONS, "C"),
    **dict.fromkeys(ADVERBS, "A"),
    **dict.fromkeys(AUXILIARIES, "X"),
    **dict.fromkeys(DETERMINERS, "D"),
    **dict.fromkeys(PRONOUNS, "R"),
    **dict.fromkeys(RELATIVES, "W"),
    **dict.fromkeys(("him", "them", "me", "us"), "O"),
    **dict.fromkeys(("that", "what", "how", "why", "where"), "T"),
}


# Words met before, with their lower case and tag; emptied when it has grown large.
_SEEN: dict[str, tuple[str, str]] = {}
MOST_SEEN = 50_000


class Tokens(list[Token]):
    """The tokens of a sentence, with all their tags in one string, and its words before names were joined."""

    __slots__ = ("lowers", "tags")
    tags: str
    lowers: tuple[str, ...]


def read_tokens(masked: str, offset: int, start: int, end: int, table: NameTable) -> Tokens:
    """The tokens of ``masked`` from ``start`` to ``end``; a name that the table knows is one token."""
    # What stands between the words and the words, by turns.
    parts = WORDS.split(masked[start:end])
    places = [*accumulate(map(len, parts), initial=offset + start)]
    words = parts[1::2]
    known = [*map(_SEEN.get, words)]
    if None in known:
        known = [_SEEN.get(word) or _learn(word) for word in words]
    lowers, tags = zip(*known, strict=True) if known else ((), ())
    tokens = Tokens(map(Token, places[1::2], places[2::2], words, lowers, tags))
    mentions = table.between(offset + start, offset + end)
    if mentions:
        _name(tokens, places[1::2], mentions)
        tags = [token.tag for token in tokens]
    tokens.lowers = lowers
    tokens.tags = _settle(tokens, "".join(tags))
    if len(_SEEN) > MOST_SEEN:
        _SEEN.clear()
    return tokens


def _learn(word: str) -> tuple[str, str]:
    lower = word.lower()
    known = _SEEN[word] = (lower, tag_of(word, lower))
    return known


def _name(tokens: list[Token], starts: Sequence[int], mentions: Sequence[Mention]) -> None:
    """Join the words of each name in one token."""
    done = len(tokens)
    for mention in reversed(mentions):
        first = bisect_left(starts, mention.start, 0, done)
        last = bisect_left(starts, mention.end, first, done)
        named: list[Token] = []
        for token in tokens[first:last]:
            if token.tag == "Q":
                named.append(token)
            elif named and named[-1].mention is mention:
                named[-1].end, named[-1].word = token.end, token.word
            else:
                token.tag, token.mention = "N", mention
                named.append(token)
        tokens[first:last] = named
        done = first


# The tags that only their neighbours settle: verbs, what stands after a name, a capital that opens a
# sentence, past forms after an article, "that" after a preposition.
_UNSETTLED = re.compile("V|(?<=N).|(?<![^:])U|(?<=[DP])v|(?<=[PX])T")


def _settle(tokens: list[Token], tags: str) -> str:
    """Put right the tags that only the neighbours tell: nouns that look like verbs and the reverse."""
    settled: list[str] | None = None
    for match in _UNSETTLED.finditer(tags):
        at = match.start()
        token = tokens[at]
        tag = _settled(tokens, at, token, tokens[at - 1].tag if at else ":")
        if tag != token.tag:
            token.tag = tag
            settled = settled or [*tags]
            settled[at] = tag
    return "".join(settled) if settled else tags


def _settled(tokens: Sequence[Token], at: int, token: Token, before: str) -> str:
    """The tag of a token after ``before``; a sentence begins as after a colon."""
    tag = token.tag
    if tag == "V":
        return _settled_verb(tokens, at)
    if before == "N" and token.lower in AFTER_NAMES:
        return "A"
    if before == ":":
        if tag == "U" and token.lower.isalpha() and token.word[1:].islower():
            return _opening(token.lower)
    elif tag == "v":
        if before in "DP" and tokens[at - 1].lower != "to":
            return "w"
    elif tag == "T" and token.lower == "that" and before in "PX" and _is_noun_next(tokens, at):
        return "D"
    return tag


def _is_noun_next(tokens: Sequence[Token], at: int) -> bool:
    return at + 1 < len(tokens) and tokens[at + 1].tag in "wU"


def _opening(lower: str) -> str:
    """The tag of a word whose capital means no more than that a sentence begins."""
    tag = _shape(lower, lower)
    return "v" if tag == "w" and lower.endswith("ing") and len(lower) > 5 else "U" if tag == "w" else tag


def _settled_verb(tokens: Sequence[Token], at: int) -> str:
    token = tokens[at]
    before = tokens[at - 1] if at else None
    if token.lower in VERBS_AND_NOUNS and _is_noun_here(tokens, at):
        return "w"
    if token.lower.startswith("point") and (
        at + 1 == len(tokens) or tokens[at + 1].lower not in ("out", "to")
    ):
        return "w"
    if token.lower == "went" and (at + 1 == len(tokens) or tokens[at + 1].lower != "on"):
        return "v"
    if before is None:
        return "V"
    if token.word[0].isupper() and before.tag not in "QVNR,:-.":
        return "U"
    if token.lower == "quoted" and at + 2 < len(tokens) and tokens[at + 1].lower == "as":
        return "V"  # "was quoted as saying"
    if before.tag == "X" and before.lower in PASSIVES:
        return "v"  # "was told", "is accused": somebody else spoke
    if before.tag == "A" and at > 1 and tokens[at - 2].tag == "X" and tokens[at - 2].lower in PASSIVES:
        return "v"
    if _is_adjective(tokens, at, before):
        return "w"
    if before.lower == "to":
        return "I"
    if before.tag == "D" or (before.tag == "P" and before.lower not in ("as", "after", "before", "than")):
        return "w"
    return "V"


def _is_adjective(tokens: Sequence[Token], at: int, before: Token) -> bool:
    """Whether a verb's form stands as an adjective: "the board's estimated cost", "his often stated view"."""
    if before.lower == "than" and tokens[at].lower.endswith("ed"):
        return True
    if not tokens[at].lower.endswith("ed") or at + 1 == len(tokens) or tokens[at + 1].tag not in "wU":
        return False
    return before.word.endswith(("'s", "’s")) or (before.tag == "A" and at > 1 and tokens[at - 2].tag == "D")


def _is_noun_here(tokens: Sequence[Token], at: int) -> bool:
    before = tokens[at - 1] if at else None
    if before is None:
        return True
    if (
        before.tag == "D"
        or (before.tag == "P" and before.lower != "to")
        or before.word.endswith(("'s", "’s", "s’"))
    ):
        return True
    if before.tag == "N" and before.word[-1:] != "s" and not tokens[at].lower.endswith(("s", "d")):
        return True
    if before.tag in "QNRWXA,-" or before.lower in ("to", "that"):
        return False
    if before.tag in "vVC":
        return True
    # "critics charge" and "the report notes" are verbs: a plural before a plain form, a singular before -s.
    return before.tag in "wU" and before.lower.endswith("s") == tokens[at].lower.endswith("s")


# A pronoun, or a phrase by its tags: articles and what hangs on them, then nouns.
_PHRASE = re.compile("R|(?:[DNU#]|(?<![wUN#D])w)(?:[NUw#'’&]|(?<=D)[DAv]){0,13}")


def noun_phrases(tokens: Tokens, table: NameTable) -> list[NounPhrase]:
    """The noun phrases of a sentence in order, without what follows a preposition."""
    found: list[NounPhrase] = []
    tags = tokens.tags
    match = _PHRASE.search(tags)
    while match is not None:
        at = match.start()
        stretch = match.group()
        if stretch == "R":
            token = tokens[at]
            found.append(NounPhrase(token.start, token.end, at, at, "pronoun"))
            last = at
        else:
            last = _phrase_end(tokens, at, stretch, table)
            if last >= at:
                found.append(_phrase(tokens, at, last))
        match = _PHRASE.search(tags, max(at, last) + 1)
    return found


def _phrase_end(tokens: Sequence[Token], first: int, stretch: str, table: NameTable) -> int:
    """The last token of the phrase that begins at ``first``, by the tags that can be its own."""
    named = stretch.find("Nw")
    while named >= 0:
        following = first + named + 1
        if _is_verb_of_person(tokens[following], tokens[following - 1], table):
            stretch = stretch[: named + 1]
            break
        named = stretch.find("Nw", named + 1)
    length = len(stretch.rstrip("DAv"))
    return first if not length and tokens[first].lower in ALONE else first + length - 1


def _is_verb_of_person(token: Token, before: Token, table: NameTable) -> bool:
    """Whether a word after a person's name is a verb ("Clinton supports"), not what is theirs ("aides")."""
    if before.mention is None or before.word.endswith(("'s", "’s", "’", "'")) or token.lower in OF_PEOPLE:
        return False
    return token.lower[-1] == "s" and token.lower[-2:] != "ss" and table.is_person(before.mention.name)


def _phrase(tokens: Sequence[Token], first: int, last: int) -> NounPhrase:
    """A noun phrase; it is a name where a name ends it."""
    end = tokens[last]
    if end.mention is not None and not end.word.endswith(("'s", "’s")):
        return NounPhrase(tokens[first].start, end.end, first, last, "name", end.mention)
    return NounPhrase(tokens[first].start, end.end, first, last, "nominal")
