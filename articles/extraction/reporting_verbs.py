"""The verbs that report somebody's words, and how much each of them proves."""

from __future__ import annotations

from enum import IntEnum

from .words import word_set


class Strength(IntEnum):
    """What a reporting verb proves about the words beside it."""

    MANNER = 1  # laughed, began: reports only words in marks right beside it
    STANCE = 2  # criticised, called: reports marked words in its clause
    THOUGHT = 3  # believes, hopes: reports a clause with "that", and words in marks
    SPEECH = 4  # said, told: reports a clause even without "that"


_SPEECH = """
    say tell add announce assert assure claim declare explain insist maintain mention note observe
    point-out reiterate remark report state stress emphasise emphasize underline underscore warn write tweet
    post reply respond answer admit acknowledge concede confess confirm deny argue allege contend
    conclude comment caution counter promise pledge vow predict suggest recall recount testify urge ask
    inform advise reveal disclose signal indicate repeat quip joke quote highlight explain
    complain remind relay opine remember posit theorise theorize summarise summarize
    confide recommend estimate rule retort interject hint
"""
_THOUGHT = """
    believe think hope fear feel expect imply show find know realise realize understand guess doubt
    wonder agree decide demand propose argue learn determine discover speculate hear swear read
    accuse charge boast brag lament guarantee attest certify affirm reaffirm
    advocate stipulate anticipate surmise assume reckon clarify elaborate specify detail
    consider want prove concur submit forecast disagree request order instruct notify marvel muse reason
"""
_STANCE = """
    call describe criticise criticize condemn denounce praise hail slam blast label dub term brand
    refer welcome reject dismiss blame thank speak talk express voice deride decry tout defend deem
    mock cite characterise characterize portray depict liken compare congratulate apologise apologize
    outline discuss attack invoke laud rebuke ridicule lambast lambaste commend applaud defy vent
    question challenge credit dispute echo address attribute chide scold chastise berate appeal
    publish pen sing chant object disclaim protest preach hype bill paint style
    offer put view see regard
"""
_MANNER = """
    begin continue laugh shout yell cry scream whisper exclaim chuckle smile grin sigh shrug gush
    joke go sum conclude finish chime deadpan mutter murmur mumble growl snap sneer scoff gasp plead
    beg enthuse sob nod start recite intone blurt bellow roar declaim implore bark fume groan
    beam rail thunder proclaim pronounce remark muse pipe inquire enquire volunteer venture
    blare share snipe tease gripe crow moan huff wail rave reflect counsel chip holler bemoan rap close open
    lead read
"""
_IRREGULAR = {
    "say": "said", "tell": "told", "write": "wrote written", "think": "thought", "feel": "felt",
    "find": "found",
    "know": "knew known", "understand": "understood", "speak": "spoke", "swear": "swore", "hear": "heard",
    "sing": "sang sung", "begin": "began", "go": "went", "put": "put", "read": "read", "lead": "led",
    "learn": "learnt", "forecast": "forecast forecasted", "see": "saw", "show": "shown",
}  # fmt: skip
# The last letter of these is doubled.
_DOUBLED = word_set("admit submit quip rap chip brag grin nod beg snap sob refer dub")


BASES = frozenset(f"{_SPEECH} {_THOUGHT} {_STANCE} {_MANNER}".split())


def _past(base: str) -> str:
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ied"
    return base + base[-1] + "ed" if base in _DOUBLED else base + "ed"


def _third(base: str) -> str:
    if base.endswith(("s", "x", "ch", "sh", "go")):
        return base + "es"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ies"
    return base + "s"


def _gerund(base: str) -> str:
    if (base.endswith("e") and not base.endswith(("ee", "ge"))) or base in (
        "urge",
        "charge",
        "acknowledge",
        "pledge",
    ):
        return base[:-1] + "ing"
    return base + base[-1] + "ing" if base in _DOUBLED else base + "ing"


def _forms() -> tuple[dict[str, Strength], dict[str, Strength]]:
    finite: dict[str, Strength] = {}
    gerunds: dict[str, Strength] = {}
    for words, strength in (
        (_MANNER, Strength.MANNER),
        (_STANCE, Strength.STANCE),
        (_THOUGHT, Strength.THOUGHT),
        (_SPEECH, Strength.SPEECH),
    ):
        for entry in words.split():
            base = entry.split("-")[0]
            pasts = _IRREGULAR.get(base, _past(base)).split()
            for form in (base, _third(base), *pasts):
                finite[form] = max(strength, finite.get(form, strength))
            gerunds[_gerund(base)] = max(strength, gerunds.get(_gerund(base), strength))
    return finite, gerunds


REPORTING, GERUNDS = _forms()
# Bare forms and third persons that are more often a noun, an adjective or something else.
VERBS_AND_NOUNS = word_set(
    """claim claims report reports comment comments remark remarks note notes promise promises pledge
    pledges vow vows question questions answer answers demand demands call calls charge charges post posts
    tweet tweets hope hopes fear fears doubt doubts order orders request requests show shows find finds
    signal signals state states stress highlight highlights estimate estimates appeal appeals attack attacks
    credit credits address text email emails message messages view views term terms label labels brand
    brands rule rules challenge challenges dispute disputes blame praise guess wonder reason detail details
    talk talks joke jokes quote quotes laugh smile sigh cry shout scream whisper shrug start close open lead
    leads counter bill style object protest protests offer offers warning learned read put discovery hint
    hints boast sum pen paint matter reply replies response echo welcome feel need caution concern concerns
    reveal advocate advocates forecast forecasts rap bark pipe chip cites counsel recall point points"""
)
# What of these is never a report when it stands without marks.
for _word in (
    "see",
    "sees",
    "saw",
    "go",
    "goes",
    "open",
    "close",
    "put",
    "rule",
    "rules",
    "lead",
    "leads",
    "led",
):
    REPORTING.pop(_word, None)
REPORTING["went"] = Strength.MANNER  # "he went on"
REPORTING["pointed"] = Strength.SPEECH
REPORTING["points"] = Strength.SPEECH
REPORTING["emailed"] = Strength.SPEECH
REPORTING["emails"] = Strength.MANNER
GERUNDS["pointing"] = Strength.SPEECH
for _word in (
    "going",
    "seeing",
    "opening",
    "closing",
    "putting",
    "leading",
    "showing",
    "feeling",
    "ruling",
    "finding",
    "reading",
    "hearing",
    "learning",
    "understanding",
    "meeting",
    "forecasting",
):
    GERUNDS.pop(_word, None)
SPEECH_FORMS = frozenset(form for form, strength in REPORTING.items() if strength is Strength.SPEECH)


def strength_of(lower: str) -> Strength:
    return REPORTING.get(lower) or GERUNDS.get(lower) or Strength.MANNER
