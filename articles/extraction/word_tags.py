"""What a word of a sentence can be, as one letter, by itself and beside its neighbours."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from .capitals import is_first_name
from .reporting_verbs import BASES, GERUNDS, REPORTING, SPEECH_FORMS, VERBS_AND_NOUNS, Strength, strength_of
from .sentences import FILLERS
from .words import word_set

TALKED_OF = word_set(
    "peace ceasefire truce trade climate nuclear merger coalition budget crisis takeover pay wage"
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
# "member states", "the Gulf states"
KINDS_OF_STATES = word_set(
    """member gulf baltic arab nordic border coastal island swing sovereign neighbouring neighboring
    northern southern western eastern eu"""
)
OF_SEVERAL = word_set("two three four five six seven eight nine ten several both these those many few")
# "according to local reports", "in recent comments"
KINDS_OF_REPORTS = word_set(
    """local recent media news early earlier previous other various official initial latest new preliminary
    unconfirmed conflicting published"""
)
ALONE = word_set("this these those some many others both another one most several two three few")
RELATIVES = word_set("who which whom whose")
PREPOSITIONS = word_set(
    """of in on at by for from with to about into over under after before during against between among
    through without within near since until via per as like than towards toward despite amid amidst around
    across behind beyond following including regarding concerning alongside outside inside upon onto off"""
)
CONJUNCTIONS = word_set(
    "and or but while whilst when if because although though whereas whether so nor yet once unless"
)
AUXILIARIES = word_set(
    """has have had is was are were be been being did does do will would could can may might should must
    hasn't haven't hadn't didn't doesn't don't won't wouldn't couldn't can't not isn't wasn't aren't aren’t
    weren't weren’t shouldn't shouldn’t ain't ain’t needn't hasn’t haven’t hadn’t didn’t doesn’t don’t won’t
    wouldn’t couldn’t can’t isn’t wasn’t"""
)
PASSIVES = word_set("be been being was were is are")
YEAR_LENGTH = 4
FINITE_AUXILIARIES = word_set("is are was were has have had will would can could may might must do does did")
ADVERBS = word_set(
    """flat-out outright also then later now still again even just however too recently today yesterday
    tomorrow tonight earlier further instead often always never soon ago afterward afterwards meanwhile
    moreover nevertheless nonetheless likewise furthermore otherwise overall only there here thus therefore
    indeed perhaps rather already far
    monday tuesday wednesday twice thursday friday saturday sunday mon tue wed thu fri sat sun january
    february april june july august september october november december jan. feb. aug. sep. sept. oct. nov.
    dec."""
)
PLAIN_VERBS = word_set(
    """went came made took got gave left ran won lost met saw began became kept held brought found
    thought knew stood sat fell rose grew spoke wrote put set cut hit let read led sent spent
    built paid sold felt goes comes makes takes gets gives leaves runs wins loses sees begins
    becomes keeps holds brings finds knows stands sits falls rises grows puts sets lets leads
    sends needs wants includes remains seems appears there's there’s shook drew drove broke chose
    wore threw rang drank swam shrank sank sprang bore tore froze woke rode wove stole hid blew
    flew arose withdrew undertook overcame slid slept swept wept crept dealt fled fed lent bent
    spun struck stuck swung hung dug clung flung shone forgot forgave mistook withstood foresaw
    oversaw caught fought taught bought sought works lives plays faces serves looks want need make
    take give get go come know see think keep live cannot meant means
    helps allows requires provides contains involves depends exists belongs deserves enables ensures
    generate generates provide require allow create creates include remain seem appear exist depend contain
    receive receives reduce reduces improve improves prevent prevents protect protects affect affects become
    lose begin bring leave"""
)
ED_NOUNS = word_set(
    """need feed seed speed weed breed deed greed indeed hundred sacred naked wicked kindred reed shed
    sled"""
)
LY_NOUNS = word_set(
    """family italy assembly supply ally rally daily early friendly elderly fly bully monopoly
    anomaly weekly monthly yearly quarterly hourly"""
)
# Forms that are no finite verb without an auxiliary.
PARTICIPLES = word_set("known written spoken sworn sung shown")
AFTER_NAMES = word_set("first late early himself herself themselves itself alone both each")
# What reads something, as "the statement read".
SHOWN = word_set("statement letter email post tweet message memo sign banner note notice caption headline")
SEEKING = word_set("aims plans seeks hopes vows tries intends expects refuses continues pledges threatens")
COUNTED = ALONE | word_set("four five six seven eight nine ten all any")
TIMES_BEHIND_BY = word_set("monday tuesday wednesday thursday friday saturday sunday then now")
DEGREES = word_set("most more very less least so")
MODALS = word_set("must can will might")
# Behind these a plain word is a verb.
BEFORE_BASES = word_set(
    """would could can should might must will may cannot did does do wouldn't wouldn’t couldn't couldn’t
    didn't didn’t doesn't doesn’t don't don’t"""
)
SINGULARS = word_set("the a an this that each every another his her its their our my your")
MANY = word_set("police people men women children media family team crew band couple crowd group public")


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
    if word in ("US", "IT", "WHO", "May", "Met", "Fed"):
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
        return "w" if lower.endswith("-based") else "v"
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


class _Seen(dict[str, str]):
    """Words met before, each with what ``read`` says of it; emptied when they are too many."""

    MOST = 50_000

    def __init__(self, read: Callable[[str], str]) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, word: str) -> str:
        if len(self) > self.MOST:
            self.clear()
        self[word] = said = self._read(word)
        return said


LOWERS_SEEN = _Seen(str.lower)
TAGS_SEEN = _Seen(lambda word: tag_of(word, word.lower()))
# The tags that only their neighbours settle: verbs, what stands after a name, a capital that opens a
# sentence, past forms after an article, "that" after a preposition.
OF_STATES = word_set(
    """officials lawmakers police law agencies government department employees workers legislators legislature
    senators representatives troopers media television tv news house senate court board regulators attorney
    prosecutors health education schools budget funds leaders"""
)
UNSETTLED = re.compile(
    """
    V | w (?: (?<=Nw) | (?<=[U#]w) (?=A) | (?<=Xw) | (?<=XAw) )
    | [UvTXG] (?: (?<=N.) | (?<![^:]U) (?<=U) | (?<=[DPUw]v) | (?<=[PX]T) | (?<=DX) | (?<=[wUAD]G) )
    | (?<=N) [^VwUvTXG]
    """,
    re.VERBOSE,
)


def settled(tags: Sequence[str], lowers: Sequence[str], words: Sequence[str], at: int) -> str:
    """The tag of a token, those before it being settled; a sentence begins as after a colon."""
    tag, lower = tags[at], lowers[at]
    before = tags[at - 1] if at else ":"
    if tag == "V":
        return _settled_verb(tags, lowers, words, at)
    if before == "N" and lower in AFTER_NAMES:
        return "A"
    if before == "N" and tag == "w" and lower in SEEKING and lowers[at + 1 : at + 2] == ["to"]:
        return "v"  # "the Weir Trust aims to"
    if tag == "w" and before in "XA" and _is_behind_modal(tags, lowers, at):
        return "v"  # "would never rule out"
    if before in "U#" and lower in ("late", "early") and tags[at + 1 : at + 2] == ["A"]:
        return "A"  # "from Local 832 late Friday"
    if before == ":":
        if tag == "U" and lower.isalpha() and words[at][1:].islower():
            is_of_name = lower.endswith("ed") and tags[at + 1 : at + 2] in (["N"], ["U"])
            return "w" if is_of_name else _opening(lower)  # "Embattled Mayor Jane Roe"
    elif tag == "v":
        if (before in "DP" and lowers[at - 1] != "to") or words[at - 1].endswith(("'s", "’s")):
            return "w"
    elif tag == "X":
        return "w" if lower in MODALS and lowers[at - 1] in SINGULARS else tag  # "a must for campers"
    elif tag == "G":
        if lowers[at - 1] in DEGREES:
            return "w"  # "the most promising parts"
        if before == "D" and lower == "posting":
            return "w"  # "said in a posting"
        return "w" if lower == "warning" and _is_thing(tags, lowers, at) else tag
    elif tag == "T" and lower == "that" and before in "PX" and at + 1 < len(tags) and tags[at + 1] in "wU":
        return "D"
    return tag


def _is_behind_modal(tags: Sequence[str], lowers: Sequence[str], at: int) -> bool:
    """Whether a plain word stands behind "would", "could" or the like, be it behind an adverb or not."""
    if tags[at - 1] == "X":
        return lowers[at - 1] in BEFORE_BASES
    return at > 1 and tags[at - 2] == "X" and lowers[at - 2] in BEFORE_BASES


def _is_thing(tags: Sequence[str], lowers: Sequence[str], at: int) -> bool:
    """Whether "warning" closes what an article opens, and nothing follows that is warned of."""
    first = at - 1
    while first > 0 and tags[first] in "wUA":
        first -= 1
    follows = lowers[at + 1] if at + 1 < len(lowers) else ""
    is_led = tags[first] == "D" or lowers[first].endswith(("'s", "’s"))
    return (
        is_led
        and tags[at + 1 : at + 2] not in (["T"], ["D"], ["R"])
        and follows not in ("of", "about", "against")
    )


def _opening(lower: str) -> str:
    """The tag of a word whose capital means no more than that a sentence begins."""
    if is_first_name(lower.capitalize()) and lower.endswith("ly"):
        return "U"  # Sally
    tag = _shape(lower, lower)
    is_verbal = lower.endswith("ing") and (len(lower) > 5 or lower in ("using", "being", "doing"))
    return "v" if tag == "w" and is_verbal else "U" if tag == "w" else tag


def _settled_verb(tags: Sequence[str], lowers: Sequence[str], words: Sequence[str], at: int) -> str:
    lower = lowers[at]
    if lower == "think" and lowers[at + 1 : at + 2] in (["tank"], ["tanks"]):
        return "w"
    if lower in VERBS_AND_NOUNS and _is_noun_here(tags, lowers, words, at):
        return "w"
    following = lowers[at + 1] if at + 1 < len(lowers) else ""
    if lower.startswith("point") and following not in ("out", "to"):
        return "w"
    if lower == "state" and following in OF_STATES:
        return "w"  # "warned state officials"
    if lower == "voice" and following in ("message", "messages", "mail", "actor", "recording"):
        return "w"
    if lower in ("rail", "rails") and following not in ("against", "at"):
        return "w"  # "the rail investigators"
    if lower == "thanks" and following == "to":
        return "w"
    if lower == "show" and at > 1 and words[at - 1][0].isupper() and tags[at - 1] in "NUA":
        return "w"  # "told NBC’s Today show"
    if lower == "went" and following != "on":
        return "v"
    if not at:
        return "V"
    before, tag = lowers[at - 1], tags[at - 1]
    if words[at][0].isupper() and tag not in "QVNR,:-.":
        return "U"
    if lower in PARTICIPLES and not _is_perfect(tags, at):
        return "v"  # "a burst known as", "better known as"
    if lower == "quoted" and following == "as" and at + 2 < len(lowers):
        return "V"  # "was quoted as saying"
    if (
        following == "by"
        and lower.endswith(("ed", "told"))
        and (tag in "wU" or before == "as")
        and _names_agent(tags, lowers, at + 2)
    ):
        return "v"  # "officials quoted by Roe"
    if before == "those" and lower.endswith("ed") and following in ("to", "by", "in", "for", "with"):
        return "v"  # "those added to foods"
    is_denied = before == "not" and at > 1 and lowers[at - 2] in PASSIVES
    if tag == "X" and (before in PASSIVES or is_denied):
        return "v"  # "was told", "is accused": somebody else spoke
    if tag == "A" and at > 1 and tags[at - 2] == "X" and lowers[at - 2] in PASSIVES:
        return "v"
    if _is_adjective(tags, lowers, words, at):
        return "w"
    if lower in BASES and strength_of(lower) < Strength.THOUGHT and _is_one(tags, lowers, at):
        return "w"  # "the party nod"
    if before == "to":
        return "w" if at > 1 and lowers[at - 2] == "according" else "I"
    if tag == "D" and before in COUNTED and lower in SPEECH_FORMS:
        return "V"  # "the mother of three says", "but some say"
    if tag == "D" or (tag == "P" and before not in ("as", "after", "before", "than")):
        return "w"
    return "V"


def _names_agent(tags: Sequence[str], lowers: Sequence[str], at: int) -> bool:
    """Whether a doer stands behind "by", and no deed or time: not as in "replied by letter", "by saying"."""
    return at < len(tags) and tags[at] in "NUD" and lowers[at] not in TIMES_BEHIND_BY


def _is_perfect(tags: Sequence[str], at: int) -> bool:
    """Whether an auxiliary stands before a verb, an adverb between them allowed."""
    return tags[at - 1] == "X" or (tags[at - 1] == "A" and at > 1 and tags[at - 2] == "X")


def _is_adjective(tags: Sequence[str], lowers: Sequence[str], words: Sequence[str], at: int) -> bool:
    """Whether a verb's form stands as an adjective: "the board's estimated cost", "his often stated view"."""
    if lowers[at - 1] == "than" and lowers[at].endswith("ed"):
        return True
    if not lowers[at].endswith("ed") or at + 1 == len(tags):
        return False
    if tags[at + 1] not in "wU" and lowers[at + 1] not in VERBS_AND_NOUNS:
        return False
    return words[at - 1].endswith(("'s", "’s")) or (tags[at - 1] == "A" and at > 1 and tags[at - 2] == "D")


def _is_noun_here(tags: Sequence[str], lowers: Sequence[str], words: Sequence[str], at: int) -> bool:
    if not at:
        return True
    if lowers[at] == "read" and lowers[at - 1] in SHOWN:
        return False
    before, tag, word = lowers[at - 1], tags[at - 1], words[at - 1]
    if tag == "D" or (tag == "P" and before != "to") or word.endswith(("'s", "’s", "s'", "s’")):
        return True
    if lowers[at] == "states" and (before in KINDS_OF_STATES or lowers[at + 1 : at + 2] == ["where"]):
        return True
    if lowers[at] == "talks" and before in TALKED_OF:
        return True  # "on the peace talks, noting"
    is_measure = "-" in before and not before.endswith("-old")  # "the 36-year-old calls it"
    if tag == "#" and at > 1 and tags[at - 2] == "D" and (len(before) == YEAR_LENGTH or is_measure):
        return True  # "a 2014 report", "the 520-page report"
    if at > 1 and lowers[at - 2] in OF_SEVERAL and _ends_in_s(lowers[at]) and not _ends_in_s(before):
        return True  # "two critical reports"
    if tag == "A" and at > 1 and tags[at - 2] == "D" and word[0].isupper():
        return True  # "a June report"
    if before in KINDS_OF_REPORTS and (at == 1 or tags[at - 2] == "P"):
        return True
    if (
        at > 2
        and tag == "w"
        and lowers[at - 2].endswith("ly")
        and tags[at - 2] == "A"
        and tags[at - 3] in "PD"
    ):
        return True  # "a series of increasingly personal attacks"
    if at > 1 and lowers[at - 2] == "to" and tag == "w" and _ends_in_s(lowers[at]) and not _ends_in_s(before):
        return lowers[at - 3] != "according"  # "to ship orders"
    if tag == "-" and lowers[at] == "states":
        return True  # "Kent, Essex and Surrey – states that"
    if lowers[at + 1 : at + 2] == ["of"] and tag not in "RN":
        return True  # "his repeated claims of"
    if before in ("'", "’") and lowers[at - 2 : at - 1] and lowers[at - 2][-1] == "s":
        return True  # "the members’ claims"
    if (
        _ends_singular(tags, lowers, at)
        or _is_subject_here(tags, lowers, at)
        or (tag in "wU" and _has_auxiliary(tags, lowers, at))
    ):
        return True
    if tag == "N" and word[-1:] != "s" and not lowers[at].endswith(("s", "d")):
        return True
    if tag in "QNRWXA,-" or before in ("to", "that"):
        return False
    if tag in "vVCI":
        return True
    # "critics charge" and "the report notes" are verbs: a plural before a plain form, a singular before -s.
    return tag in "wU" and _ends_in_s(before) == _ends_in_s(lowers[at])


def _ends_in_s(lower: str) -> bool:
    return lower.endswith("s") and not lower.endswith("ss")


def _is_subject_here(tags: Sequence[str], lowers: Sequence[str], at: int) -> bool:
    """Whether the next word is the verb of this one: "recent reports suggest", "the report indicates"."""
    following = lowers[at + 1] if at + 1 < len(lowers) else ""
    if tags[at - 1] not in "wUN" or following not in REPORTING:
        return False
    if tags[at - 1] != "N" and following in VERBS_AND_NOUNS:
        return False
    return following in BASES if _ends_in_s(lowers[at]) else following.endswith("s")


def _has_auxiliary(tags: Sequence[str], lowers: Sequence[str], at: int) -> bool:
    """Whether an auxiliary stands behind a word, which is then its subject: "hill states too are"."""
    follows = at + 1
    while follows < len(tags) and tags[follows] == "A":
        follows += 1
    return follows < len(tags) and tags[follows] == "X" and lowers[follows] in FINITE_AUXILIARIES


def _ends_singular(tags: Sequence[str], lowers: Sequence[str], at: int) -> bool:
    """Whether a noun must close what "a" opens and a plural cannot: "a public-records request"."""
    first = at - 1
    while first >= 0 and tags[first] in "wU":
        first -= 1
    return 0 <= first < at - 1 and lowers[first] in ("a", "an") and lowers[at - 1].endswith("s")


def _is_one(tags: Sequence[str], lowers: Sequence[str], at: int) -> bool:
    """Whether the words before are one thing, behind which no plain form of a verb can stand."""
    if tags[at - 1] not in "Nw" or lowers[at - 1].endswith("s") or lowers[at - 1] in MANY:
        return False
    first = at - 1
    while first > 0 and tags[first] in "NwU":
        first -= 1
    return tags[first] == "D" and lowers[first] in SINGULARS
