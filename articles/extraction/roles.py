"""Roles that stand behind a name: after a comma or a dash, in brackets, or under it as in a signature."""

from __future__ import annotations

import re

from .capitals import letter, read_run
from .chosen_role import is_stage
from .employers import is_body
from .parties import PARTIES
from .reporting_verbs import SPEECH_FORMS, VERBS_AND_NOUNS
from .reporting_words import TIME_WORDS
from .role_words import DETERMINERS, PREPOSITIONS, STOPS, VERBS
from .roles_before import NOT_OFFICES, is_plural_role, is_role_noun
from .titles import MODIFIERS, ROLE_NOUNS
from .words import word_set

_PART_OF_BODY = r"[A-Z][\w’'&-]*(?: (?:(?:of|for|at|in|and|&)(?: the)? )?[A-Z][\w’'&-]*){0,7}"
_BODY_BESIDE = re.compile(
    rf", (?:the )?(?P<body>{_PART_OF_BODY})"
    r"(?=(?P<last>\.(?=\s|$)|[;:”\"]|, (?:an?|which)\b|,? (?:said|says|told|tells)\b|$|\n)|[,)])"
)
_MOST_BODIES = 3
# "said Jane Roe a member of the Farmers Union.", where the comma was forgotten.
_BARE = re.compile(
    r" an? (?P<role>[a-z][a-z-]+(?: [a-z][a-z-]+){0,2} (?:of|from|at|for|with|in) [^.,;:()“”\"\n]{3,80})"
    r"(?=\.\s|\.\Z|\n|\Z)"
)
_SAID_BY = re.compile(r"\b(?:said|says|added|adds) [A-Z][\w.’' -]*\Z")
LONGEST_SAID = 80
# "head of trading at Orr, Tull & Rice in York"
_AT_FIRST_PARTNER = re.compile(r"\b(?:at|of|with|for) [A-Z][\w’'-]+\Z")
_PARTNERS = re.compile(
    r"(?:, [A-Z][\w’'-]+){1,3},? (?:& [A-Z][\w’'-]+|and [A-Z][\w’'-]+(?=,? (?:LLP|LLC|Inc|Ltd|PLC)\b))"
    r"(?:,? (?:LLP|LLC|Inc|Ltd|PLC)\b)?(?: in [A-Z]\w+(?: [A-Z]\w+)?)?"
)
# Fields of a role that commas part: "director of research, skills and trade at the guild".
_FIELDS_LISTED = re.compile(
    r"(?:, (?!and )[a-z][\w-]+(?: [a-z][\w-]+)?){1,3},? and [a-z][\w-]+(?: and [a-z][\w-]+| [a-z][\w-]+)?"
    r"(?: (?:at|for|of|with) (?:the )?[A-Z][\w’'&-]*(?: (?:of (?:the )?)?[A-Z][\w’'&-]*){0,6}|(?=,))"
)
_OFFICES_LISTED = re.compile(
    r"(?:, (?!and )[A-Z]\w+(?: [A-Z]\w+)?){1,3},? and [A-Z]\w+(?: [A-Z]\w+)?(?=[,.;])"
)
# Offices of one body that commas part: "president, chief operating officer and co-founder of Acme".
_OFFICES_JOINED = re.compile(
    r"(?P<offices>(?:, [a-z][a-z -]{3,40}?){0,3},? and (?:[a-z-]+ ){0,3}[a-z-]+)"
    r" (?:of|at|for|with) (?:the )?[A-Z][\w’'&-]*(?: [A-Z][\w’'&-]*){0,5}"
)
_BETWEEN_OFFICES = re.compile(r",? and |, ")
# What a body is of, that commas part: "a professor in the Department of Civil, Marine and Lake Engineering".
_BODY_OF_FIELDS = re.compile(
    r"\b(?:Department|School|Ministry|Committee|Office|Institute|College|Faculty|Cent(?:er|re)|Division|Bureau"
    r"|Commission|Council|Academy) (?:of|for|on) [A-Z]\w+(?: [A-Z]\w+)?\Z"
)
_FIELDS_OF_BODY = re.compile(
    r"(?:, [A-Z][\w-]+(?: [A-Z][\w-]+)?){0,3},? and [A-Z][\w-]+(?: [A-Z][\w-]+){0,3}"
    r"(?: (?:at|of) (?:the )?[A-Z][\w’'&-]*(?: (?:of (?:the )?)?[A-Z][\w’'&-]*){0,5})?(?=[,.;]| who\b)"
)
_STOP_IN_MARKS = re.compile(r"[,.?!]([”\"])")
_PARTY = re.compile(
    rf"(?:[DRILSMV]|{'|'.join(sorted(PARTIES, key=len, reverse=True))})\.?"
    r"(?:\s?[,–-]\s?[A-Z][\w. ]{0,24})?"
)
_AFTER = re.compile(
    r"""
    (?P<degrees>(?:,[ ](?:Ph\.?D|M\.?D|[KQS]C|[OMC]BE|RN|J\.?D|D\.?O|CPA|Esq|FRS|DPhil|MSc|BSc|M[AS]|MBA
        |MPH|MEd|RDN?|LDN?|DBA|CPT|LCSW|LMFT|PsyD|EdD|DDS|DVM|DNP|CFP|CFA|R\.N|L\.?P\.?N|D\.D\.S|M\.P\.H|M\.S
        |F[A-Z]{2,4}|(?:[A-Z]\.){1,3}[A-Z])\.?(?=[, ])){1,6})?  # PhD
    (?:[ ]\((?P<brackets>[^()\n]{1,60})\))?                      # (D-Ohio)
    (?:,[ ](?:[A-Z][a-z]{1,4}\.|[A-Z]\.[A-Z]\.)(?=,[ ](?:the|an?)[ ]))?   # Md., the
    (?:
        ,?[ ](?P<party>[DRI]\.?-(?:(?:[A-Z]\.)+(?:[A-Z][a-z]\.)?|[A-Z]\w+(?:\.|[ ][A-Z]\w+)?))
            (?=[,.\s])                                                             # , D-Ohio,
      | (?: (?:[ ]\(\d{1,3}\)|[ ](?:aged?[ ])?\d{1,3})?
            (?:,[ ](?:(?:aged?|now)[ ])?\d{1,3}(?:[ ]?years?[ ]old)?)?
            (?: ,[ ](?:now|later)[ ](?:Lord|Lady|Baron|Baroness|Sir|Dame)[ ][^,\n]{3,40}(?=,) )?
            (?: ,[ ]+ (?(degrees)(?:and[ ])?) | (?P<dash>[ ][—–-]+[ ]
                |—(?=the[ ]|an?[ ]|current[ ]|former[ ])) | [ ]?\n[ ]* | [ ]\((?=[Tt]he[ ]|an?[ ])
              | [ ](?=is[ ]|was[ ]|has[ ]been[ ](?:an?[ ]|the[ ]|(?:[a-z]+[ ]){1,2}of[ ])
                |(?:serves|works|has[ ]served)[ ]as[ ]|who[ ]is[ ]|who[ ]was[ ]) )
            (?P<who> who[ ]was[ ](?:then[ ]|previously[ ]|once[ ])?(?:serving|working|acting)[ ]as[ ]
                   | (?:who[ ])? (?:also[ ]|now[ ]|currently[ ])?
                     (?:is|was|has[ ]been|serves[ ]as|works[ ]as|(?:has[ ])?served[ ]as) [ ]
                     (?:also[ ]|now[ ]|currently[ ]|then[ ])?
                   | who[ ](?:(?:works?|doubles|worked|acts)[ ]as|has[ ](?:been|served[ ]as)|had[ ]been
                     |became|until[ ]recently[ ]was)[ ] )?
            (?: (?:now|then|currently|formerly|previously|also|later|himself|herself|both|already|as
                |until[ ]recently|at[ ]the[ ]time|once)[ ] )?
            (?P<article> (?:the|(?P<any>an?|another)|its|his|her|their|our
                |one[ ]of(?:[ ](?:the|his|her|their|its))?)[ ] )?
            (?P<role> (?!prior[ ]to\b) (?: [^,.;:()“”"\n—–]
                | ,(?=\d{3}\b|[ ][A-Z][a-z]{1,4}\.-based\b) | \.(?=-based\b) | \.(?=\w) | (?<=\b[A-Z])\.
                | (?<=\b(?:Mr|Ms|Dr|St|Lt))\. | (?<=\b(?:Mrs|Sen|Gen|Gov|Rep))\.
                | \((?:[A-Z]{2,8}|[a-z][a-z ]{2,30}|[A-Z][a-z][\w’'& ]{2,40})\)
                | (?:(?<=\bof[ ])|(?<=\bthe[ ]))["“][^"“”\n]{2,70}["”] ){3,190} )
        )
    )
    """,
    re.VERBOSE,
)
# "Jane Roe, a 30-year-old from Lakeland, said"
_AGED_FROM = re.compile(
    r", an? (?P<role>\d{1,3}-year-old (?:from|of) (?:[a-z]+ (?:[a-z]+ )?)?"
    r"[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,3})(?=[,.]| whose? )"
)
LONGEST_AGED = 90
_OF = re.compile(r"\b(?:of|at|for|in)\b")
# Behind "Jane Roe, the first hire of Acme": a verb of saying.
_SPEAKS = re.compile(rf",[ ](?:also[ ])?(?:{'|'.join(sorted(SPEECH_FORMS))})\b")
# "who was education secretary until the summer"
_UNTIL = re.compile(r" (?:until|from|between|during|under|when)\b")
# What somebody led on one occasion only.
_OCCASION = re.compile(
    r"\b(?:meetings?|talks|session|rally|protests?|march|charge|way|race|life|game|role|part|pack|chorus|attack)\b"
)
# What can follow a name where a role comes: a comma, brackets, a dash, an age, "is", "was", a party.
_BEFORE_ROLE = (
    *(
        ", ",
        "\n",
        " (",
        "—",
        " —",
        " –",
        " -",
        " is ",
        " was ",
        " has been ",
        " who ",
        " serves as ",
        " has served as ",
        " works as ",
    ),
    " age",
    *(" took over as ", " replaced ", " succeeded ", " resigned as ", " stepped down as ", " retired as "),
    *(f" {sign}" for sign in "DRI0123456789"),
)
_LEADS = re.compile(
    r"""
    (?:,[ ](?:Ph\.?D|M\.?D|R\.?N|J\.?D|MBE|OBE)\.?(?=,[ ]who[ ]))?
    ,[ ] (?P<who> who[ ](?:currently[ ]|also[ ]|now[ ]|has[ ]|had[ ]|is[ ](?=representing\b))? (?=\w) )?
    (?P<role>
        (?: representing
          | (?(who) (?:co-)?(?:heads?|leads?|chairs?|runs?|owns|directs?|coaches|manages?|headed|led|chaired
                |founded|represents?|captains|oversees|teaches|specialis\w+|specializ\w+|plays|works|edits
                |commands|commanded|supervises|presides|trains|studies|hosts) | (?!) ) )
        [ ](?=(?:the|an?|its|his|her|their|our|over|in|for|at|with|some|many|several|two|three)[ ]|[A-Z]
            |(?:[a-z]+[ ]){1,3}(?:at|for)[ ](?:the[ ])?[A-Z])
        (?: (?!and[ ]|who[ ]|which[ ])[^\s,.;:()“”"—–]+[ ]? ){1,10}
        (?: and[ ] (?: (?!and[ ]|who[ ])[^\s,.;:()“”"—–]+[ ] ){1,4}?
            (?:firm|company|business|group|programs?|cent(?:re|er)|school|team|department|agency|club)\b )?
    )
    """,
    re.VERBOSE,
)


# "Jane Roe, who replaced Tom Lee as mayor", ", who worked at Acme and is now head of the mill".
_TAKEN = re.compile(
    r"(?:(?:, who)? (?:(?:has|had) )?(?:(?:took|taken) over|(?:replaced|succeeded) [^,.;“”\n]{4,40}?"
    r"|resigned|stepped down|retired|was (?:appointed|installed|re-?elected|elected|hired|sworn in)) as"
    r"|(?:, who)? was (?:named|appointed|elected|made)"
    r"|, who (?:is working|works|worked|serves|served) (?:with|for|at) [^,.;“”\n]{3,70}? as"
    r"|, who [a-z]+ [^,.;“”\n]{4,80}? and (?:is|serves as|works as)(?: now| currently)?)"
    r"(?: the| an?)? (?P<role>[^,.;:()“”\"\n]{3,100})"
)
# "Jane Roe, who was an aide to Tom Lee and is now a professor at Lakeside University"
_IS_NOW = re.compile(
    r",? (?:who was|an?) [^;“”\n]{4,150}? (?:(?:and|but)(?: who)?|who) is (?:now|currently) (?:an? |the )?"
    r"(?P<role>[^,.;:()“”\"\n]{3,100})"
)
# What a sentence goes on to tell of its subject: "a baker who declined to meet them".
_NOT_OF_ROLE = (
    r"said|says|told|tells|asked|asks|declined|refused|requested|wished|wishes|wants|wanted|preferred|insisted"
    r"|spoke|speaks|gave|gives|did|does|went|goes|died|dies|added|noted|was|is|has|had|were|agreed|called|calls"
    r"|thinks|thought|believes|believed|feels|felt|knows|knew|hopes|hoped|lives|lived|attended|attends|met|saw"
)
# "Jane Roe, a psychologist who hosts a podcast on harbours"
_DOES = re.compile(
    r" who (?:also |now |currently |recently |has |had |once )?(?:is now (?:at|with)"
    rf"|(?!(?:{_NOT_OF_ROLE})\b)"
    r"(?:[a-z]+(?:ed|es|s)|taught|written|led|ran|won|wrote|built|made|oversaw|spent|lost|sold|bought|fought"
    r"|brought|grew|left|kept|drove))\b"
    r"(?:(?! (?:said|says|told|tells|added|adds|wrote|has|had|is|was|will)\b| and (?![A-Z]))"
    r"[^,.;:()“”\"\n]){3,120}"
    r"(?=[,.;:—(“”\"\n]|\Z| and (?:is|has|was|had|also|who)\b)"
)
# What a body is, behind its name in a role: "head of Gullwatch, a charity based in Leeds".
_BODY_TOLD = re.compile(
    r"\.?, (?:an?|the) (?!who\b|that\b|which\b)(?:[^,.;:()“”\"\n]|(?<=\bU)\.[SK]\.){0,60}?"
    r"\b(?i:firm|agency|company|companies|group|charity|nonprofit|organi[sz]ation|think[ -]tank|coalition"
    r"|network|start-?up|retailer|provider|consultancy|brokerage|institute|bureau|operation|association|union"
    r"|foundation|website|magazine)\b(?! (?:that|which|who)\b)"
    r"(?:(?! (?:said|says|told|tells|added|wrote|noted|is|was|has|had)\b)[^,.;:()“”\"\n]){0,70}"
    r"(?:, [A-Z][a-z]+)?"
    r"(?=, (?:said|says|told|tells|added|wrote|noted|explained|argued|warned)\b|\.(?:\s|\Z)|\n|\Z|[:;”\"])"
)
LONGEST_DEED = 120
# How far behind a name its role ends.
LONGEST_ROLE = 260
_SINCE = re.compile(
    r" on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
    r"| (?:in|since) (?:(?:19|20)\d\d|January|February|March|April|May|June|July|August|September|October"
    r"|November|December)\b"
    r"| (?:shortly|soon|last|earlier|later|just|after|when|two|three|days|weeks|months|years)\b"
)
# Behind these, in small letters, a firm's name may stand too: "managing director, Roe South".
_EXECUTIVE = word_set(
    "director manager executive chairman chairwoman chair president ceo partner economist owner founder"
)
# Behind these a field may stand without "of".
_BEFORE_FIELDS = word_set("vp svp evp avp president director head manager lead ceo chairman founder")
_BREAKING = word_set(
    """who which whose that when after as but while who’s who's that’s that's who’d who'd where because
    wearing holding carrying includes"""
)
# Verbs of saying at which a role ends without a comma: "head of the mill reiterated the need".
_SAID = frozenset(
    word for word in SPEECH_FORMS if word.endswith("ed") and word not in VERBS_AND_NOUNS
) - word_set("posted quoted advised informed recommended estimated mentioned alleged reported")
_SAID |= word_set("suggests explains argues insists warns adds admits agrees believes recalls writes tells")
_TYING = frozenset(["of", "for", "at", "in", "and", "&", "the", "with"])
# Positions in a team which behind a name are rather something else.
_NOT_BEHIND = NOT_OFFICES | {"safety", "count", "great", "local"}
_NO_VERBS = frozenset(["US"])
# What stands behind "Jane Roe, a …" without saying what she is.
_ABSTRACT = ("tion", "sion", "ment", "ness", "ity", "ism", "ance", "ence", "ing", "ship", "ure", "cy", "ly")
_NO_PERSONS = TIME_WORDS | word_set(
    """
    move claim charge idea fact thing way place name role post title job story case book film song show
    game match win loss victory defeat goal record score series race vote bill law deal plan bid trip
    visit speech call letter tweet email statement report study poll survey press sign result price cost
    sum figure number amount total half third quarter quarterly percent lot bit few little party group
    team club company firm charity bank school college church city town village country state region
    province district county house home street road river island car bus train plane ship dog cat horse
    bird fish tree life death murder crime attack war fight battle blow boost hit feat step sort kind
    type form part point matter problem threat risk issue concern source cause reason view belief feel
    policy programme program project campaign scheme site store shop restaurant hotel hospital park
    museum theatre network channel newspaper magazine paper website blog podcast nonprofit startup
    breakthrough setback signal milestone reminder reversal departure rebuke
    """
)


_PRAISE = re.compile(
    r"(?:very |really |such )?(?:good|great|bad|nice|fine|fantastic|wonderful|terrific|lovely)[ ]"
)
_FORWARD = re.compile(r"(?:\w+ly )?(?:put|moving|moved|brought|carried|pushed|pressing|looking) forward\b")


def role_after(text: str, end: int, limit: int) -> tuple[str, int]:
    """The role stated right after a name that ends at ``end``, and where it ends; empty where none is."""
    if not text.startswith(_BEFORE_ROLE, end):
        is_bare = text.startswith((" a ", " an "), end) and _SAID_BY.search(
            text, max(0, end - LONGEST_SAID), end
        )
        bare = _BARE.match(text, end, min(limit, end + LONGEST_ROLE)) if is_bare else None
        if bare and _role_length(bare["role"], bare=False, is_told=True) == len(bare["role"]):
            return bare["role"], bare.end("role")
        return "", end
    if text.startswith(", a", end) and (aged := _AGED_FROM.match(text, end, min(limit, end + LONGEST_AGED))):
        return aged["role"], aged.end()
    match = _AFTER.match(text, end, min(limit, end + LONGEST_ROLE))
    if match is None:
        return _brackets_or_leads(text, end, limit)
    if match["party"]:
        more, stop = role_after(text, match.end(), limit) if text.startswith(", ", match.end()) else ("", 0)
        return (f"{match['party']}, {more}", stop) if more else (match["party"], match.end())
    is_old = "was" in (match["who"] or "").split() or match["any"]
    if is_old and (now := _IS_NOW.match(text, end, min(limit, end + 220))):
        length = _role_length(now["role"], bare=False, is_told=True)
        if length:
            return now["role"][:length], now.start("role") + length
    if match["role"]:
        is_told = not match["who"] and bool(match["any"] or _speaks_behind(text, match))
        is_one_of = (match["article"] or "").startswith("one of")
        length = _role_length(match["role"], not (match["article"] or match["who"]), is_told, is_one_of)
        if match["dash"] and not match["article"] and match["role"][0].isupper():
            length = 0  # a list of names rather than a role
        is_titled = match["role"][0].isupper() and "is" in (match["who"] or "").split()
        if (
            length
            and match["who"]
            and not match["article"]
            and not is_titled
            and not match["who"].rstrip().endswith("served as")
            and not _OF.search(match["role"], 0, length)
            and not (match["who"].startswith("who was") and _UNTIL.search(match["role"]))
        ):
            length = 0  # "was mayor" may be anybody's; "was mayor of Leeds" is an office
        if match["who"] and (is_stage(match["role"][:length]) or _FORWARD.match(match["role"])):
            length = 0  # "was a happy child", "was put forward for the job"
        if length:
            start = match.start("role")
            stop = _with_fields(text, start, start + length, limit)
            if not match["article"]:
                stop = _with_bodies(text, start, stop, limit)
            elif told := _DOES.match(text, stop, min(limit, stop + LONGEST_DEED, end + LONGEST_ROLE)):
                stop = told.end()
            if text.startswith(", ", stop) and _AT_FIRST_PARTNER.search(text, start, stop):
                partners = _PARTNERS.match(text, stop, limit)
                stop = partners.end() if partners else stop
            if text[:stop].rpartition(" ")[2][:1].isupper() and (body := _BODY_TOLD.match(text, stop, limit)):
                stop = body.end() if body.end() <= end + LONGEST_ROLE else stop
            role = text[match.start("article") if is_one_of else start : stop]
            if match["who"] and (praise := _PRAISE.match(role)):
                role = role[praise.end() :]  # "he is a good player"
            return _with_party(match, _up_to_title(role)), stop
    return _brackets_or_leads(text, end, limit)


def _speaks_behind(text: str, match: re.Match[str]) -> bool:
    """Whether what stands between commas behind a name is followed by its verb: "Jane Roe, the X, said"."""
    return (match["article"] or "").strip() in ("the", "its") and bool(_SPEAKS.match(text, match.end("role")))


def leading_role(words: str) -> str:
    """The role with which words begin: "former judge" of "former judge has come back"."""
    return words[: _role_length(words, bare=False)]


def is_party(words: str) -> bool:
    """Whether the words are a party with or without a state: D-Ohio, Labour."""
    return _PARTY.fullmatch(words) is not None


def _up_to_title(role: str) -> str:
    """The role up to a work whose closing mark holds a stop: "author of “The Gull,”"."""
    cut = _STOP_IN_MARKS.search(role)
    if cut:
        return role[: cut.start()] + cut[1]
    return _HANGING.sub("", role.partition(" ''")[0])  # the marks of a work as some papers print them


def _with_fields(text: str, start: int, end: int, limit: int) -> int:
    """Where a role ends with the fields that commas part: "minister of mines, trade and tourism"."""
    if text[end : end + 2] != ", ":
        return end
    if _BODY_OF_FIELDS.search(text, start, end) and (fields := _FIELDS_OF_BODY.match(text, end, limit)):
        return fields.end()
    if joined := _OFFICES_JOINED.match(text, end, min(limit, end + 190)):
        offices = _BETWEEN_OFFICES.split(joined["offices"])[1:]
        if all(is_role_noun(office.rpartition(" ")[2]) for office in offices):
            return joined.end()
    if not _OF.search(text, start, end):
        return end
    office = text[start:end].lower().startswith(("minister", "secretary"))
    listed = _OFFICES_LISTED if office and text[end + 2 : end + 3].isupper() else _FIELDS_LISTED
    match = listed.match(text, end, min(limit, end + 140))
    if match is None or any(word in STOPS - _TYING or word in VERBS for word in match.group().split()):
        return end
    return match.end()


def _with_bodies(text: str, start: int, end: int, limit: int) -> int:
    """Where a title ends with what stands behind its commas: "Group Director, Asia, Roe Securities"."""
    words = text[start:end].split()
    is_title = words[-1].lower() in _EXECUTIVE or (
        text[start].isupper() and all(word.lstrip("(")[0].isupper() or word in _TYING for word in words)
    )
    stop, at = end, end
    for _ in range(_MOST_BODIES):
        match = _BODY_BESIDE.match(text, at, min(limit, at + 90))
        if match is None:
            break
        at = match.end()
        shape = read_run(match["body"])[2]
        if is_body(match["body"]) or (
            is_title and match["last"] is not None and shape[0] not in "FTdIXZz" and set(shape) - {"P"}
        ):
            stop = at
    return stop


def _with_party(match: re.Match[str], role: str) -> str:
    brackets = match["brackets"] or ""
    return f"{brackets}, {role}" if _PARTY.fullmatch(brackets) else role


def _brackets_or_leads(text: str, end: int, limit: int) -> tuple[str, int]:
    if text.startswith(" (", end):
        close = text.find(")", end, min(limit, end + 64))
        inside = text[end + 2 : close] if close > 0 else ""
        if _PARTY.fullmatch(inside) or (
            len(inside) > 2 and _role_length(inside.split(",")[0], bare=True) == len(inside.split(",")[0])
        ):
            return inside, close + 1
    if (taken := _TAKEN.match(text, end, min(limit, end + 220))) is not None:
        words = _SINCE.split(taken["role"], maxsplit=1)[0]
        length = _role_length(words, bare=True)
        if length:
            return words[:length], taken.start("role") + length
    match = _LEADS.match(text, end, min(limit, end + 120))
    if (
        match is None
        or _OCCASION.search(match["role"])
        or match["role"].startswith(("works with", "leads in"))
    ):
        return "", end
    return match["role"].rstrip(), match.end()


def _role_length(words: str, bare: bool, is_told: bool = False, is_one_of: bool = False) -> int:
    """How many characters of the words behind a name are a role; 0 where they are none.

    ``bare`` words have no article before them. Where "a" or "another" stands before them they tell
    what the person is (``is_told``): then nearly any noun is a role. Behind "one of the" it is a plural.
    """
    tokens = list(re.finditer(r"\S+", words))
    head = _head_of_role(tokens, bare, is_told, is_one_of)
    if head < 0:
        return 0
    end = tokens[head].end()
    in_brackets = False
    for at in range(head + 1, len(tokens)):
        word = tokens[at].group()
        if in_brackets or word[0] == "(":  # "vice president (lakes and weirs)"
            in_brackets = word[-1] != ")"
            end = tokens[at].end()
            continue
        if _breaks(word) or word in _SAID or _is_agent(tokens, at):
            break
        if word.lower() in ("and", "or") and not _role_goes_on(tokens, at):
            break
        end = tokens[at].end()
    return len(_HANGING.sub("", _FOR_YEARS.sub("", words[:end])))


def _head_of_role(tokens: list[re.Match[str]], bare: bool, is_told: bool, is_one_of: bool) -> int:
    """Which of the words is the noun that says what somebody is; -1 where none does."""
    for at, token in enumerate(tokens):
        word = token.group()
        if _breaks(word):
            return -1
        if _is_role_noun(word) and (_is_agent(tokens, at + 1) or _names_fields(tokens, at)):
            return at
        if _leads_field(tokens, at):
            return at
        following = tokens[at + 1].group() if at + 1 < len(tokens) else ""
        if _ends_noun_phrase(following):
            is_role = _is_role_noun(word) or (is_one_of and is_plural_role(word))
            is_field = following == "and" and any(
                _is_role_noun(one.group()) for one in tokens[at + 2 : at + 6]
            )
            if is_role or (is_told and _is_of_person(word)):
                return at
            fields = is_field or _is_participle(following) or _lists_fields(tokens, at, bare)
            if not (_is_in_name_of_body(tokens, at) or (at < 6 and fields)):
                return -1
        elif not (at and _is_in_name_of_body(tokens, at - 1)) and _is_no_part(tokens, at, bare):
            return -1
    return -1


def _breaks(word: str) -> bool:
    """Whether no role goes on beyond the word: a verb, a dash, what opens a clause."""
    lower = word.lower()
    return word in ("-", "–", "--") or (lower in VERBS and word not in _NO_VERBS) or lower in _BREAKING


def _is_no_part(tokens: list[re.Match[str]], at: int, bare: bool) -> bool:
    """Whether a word before the noun of a role cannot stand there."""
    word = tokens[at].group()
    lower = word.lower()
    is_small = word.islower() and lower in STOPS and not _joins_fields(tokens, at, bare)
    return is_small or lower in DETERMINERS or at > 7


def _leads_field(tokens: list[re.Match[str]], at: int) -> bool:
    """Whether "lead" is an office: "international justice cluster lead for the Weir Centre"."""
    following = tokens[at + 1].group() if at + 1 < len(tokens) else ""
    return at > 0 and tokens[at].group() == "lead" and following in ("for", "at")


def _names_fields(tokens: list[re.Match[str]], at: int) -> bool:
    """Whether a field or a firm without "of" follows an executive's title: "vp trade and tourism at Roe"."""
    words = [token.group() for token in tokens[at : at + 7]]
    if words[0].lower() not in _BEFORE_FIELDS:
        return False
    if words[0][0].isupper() and len(words) == len(tokens) - at > 1:
        return all(word.lstrip("(")[0].isupper() for word in words) and letter(words[1]) not in "FTIXR"
    if "at" not in words[2:]:
        return False
    fields = words[1 : words.index("at")]
    return all(word == "and" or not (word.lower() in STOPS or word.lower() in DETERMINERS) for word in fields)


# For how long somebody has been it.
_FOR_YEARS = re.compile(
    r" for (?:[a-z]+ )?(?:[a-z]+|\d{1,3}) (?:years|months|decades|weeks|days)\b.*", re.DOTALL
)
_OF_FIELDS = frozenset(["at", "of", "for", "in"])
# What ties a role to words that are no part of it: "author of “The Weir”".
_HANGING = re.compile(rf"(?:[ ](?:and|or|&|the|an?|{'|'.join(sorted(PREPOSITIONS))}))+$")


def _is_in_name_of_body(tokens: list[re.Match[str]], at: int) -> bool:
    """Whether a small word ties two capitalised ones: "State Department of Health press officer"."""
    if at + 3 >= len(tokens) or tokens[at + 1].group() not in ("of", "for", "and", "&"):
        return False
    return tokens[at].group()[0].isupper() and tokens[at + 2].group()[0].isupper()


def _lists_fields(tokens: list[re.Match[str]], at: int, bare: bool) -> bool:
    """Whether "and" follows and ties fields of one role: "Research and Advocacy Director"."""
    return at + 1 < len(tokens) and _joins_fields(tokens, at + 1, bare)


def _joins_fields(tokens: list[re.Match[str]], at: int, bare: bool) -> bool:
    if not bare or at == 0 or tokens[at].group() not in ("and", "&"):
        return False
    before, behind = tokens[at - 1].group(), [token.group() for token in tokens[at + 1 : at + 4]]
    if not behind or before[0].isupper() != behind[0][0].isupper() or letter(before) in "NF":
        return False
    return any(_is_role_noun(word) for word in behind)


def _is_agent(tokens: list[re.Match[str]], at: int) -> bool:
    """Whether a name and its verb follow a role without "whom": "a hotelier Roe tapped"."""
    word = tokens[at].group() if at < len(tokens) else ""
    if at and tokens[at - 1].group() in PREPOSITIONS:
        return False  # "a fellow at Roe specializing in"
    is_name = word.isalnum() and word[0].isupper() and not _is_role_noun(word)
    following = tokens[at + 1].group() if at + 1 < len(tokens) else ""
    return is_name and following.islower() and following.endswith("ed")


def _is_of_person(word: str) -> bool:
    """Whether a noun behind "Jane Roe, a …" can say what she is: it names no thing, time or deed."""
    lower = word.lower()
    if len(lower) < 3 or not lower.isalpha() or lower in _NO_PERSONS:
        return False
    return not lower.endswith((*_ABSTRACT, "ed"))


def _is_role_noun(word: str) -> bool:
    lower = word.lower()
    return lower not in _NOT_BEHIND and (
        is_role_noun(word) or lower in ("prosecuting", "defending", "mitigating")
    )


def _ends_noun_phrase(following: str) -> bool:
    lower = following.lower()
    return (
        not following
        or _is_participle(following)
        or lower in PREPOSITIONS
        or lower in VERBS
        or lower in ("and", "who", "whose", "that", "which", "emeritus", "&")
        or following[0] == "("
    )


def _is_participle(word: str) -> bool:
    """Whether the word may begin what hangs on a noun: "a lawyer representing the family"."""
    return word.islower() and "-" not in word and word.endswith(("ing", "ed"))


def _role_goes_on(tokens: list[re.Match[str]], at: int) -> bool:
    """Whether the words after "and" still belong to the role: another office, a field, a body's name."""
    words = [token.group() for token in tokens[at + 1 : at + 5]]
    if not words:
        return False
    if words[0][0].islower():
        return not words[0].endswith("ly")  # "a strong leader and clearly has"
    is_name = tokens[at - 1].group()[0].isupper() and letter(words[0]) not in "FTIXv"
    if is_name and any(letter(word) in "WMOLK" for word in words[:2]):
        return True  # "Board of Ports and Trade"
    if is_name and len(words) == 1:
        return True  # "head of nursing at Kent and Sussex"
    tied = next((n for n, word in enumerate(words[1:3], start=1) if word in _OF_FIELDS), 0)
    if is_name and tied and all(word[0].isupper() for word in words[:tied]):
        return True  # "Department of Lakes and Rivers at the university"
    return any(_is_role_noun(word) or letter(word) in "OhK" for word in words)


def signature_role(text: str, end: int, block_end: int) -> str:
    """The role that follows a name without a comma and fills the rest of its block, as under a pull quote."""
    if text[block_end - 1] in ".!?,;:" or text[end : end + 1] not in " \n":
        return ""
    rest = text[end:block_end].strip()
    if not rest or len(rest) > 110 or rest[-1] in ".!?,;:":
        return ""
    words = rest.split()
    if words[0].lower() not in ROLE_NOUNS and words[0].lower() not in MODIFIERS:
        return ""
    return rest if _role_length(rest, bare=True) == len(rest) else ""
