"""What a page calls itself where it turns to its reader: "Get the Lakeside News app"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from .agencies import (
    DOMAIN,
    EVERYDAY,
    GENERIC_WORDS,
    is_agency,
    is_known_outlet,
    is_outlets_site,
    looks_like_outlet,
    source_kind,
)
from .findings import Confidence, Credit, CreditRole, FurnitureKind
from .furniture import find_form
from .furniture_phrases import SECTIONS
from .names_as_printed import GIVEN_NAMES, is_persons_name
from .pieces import Piece
from .places import is_region
from .words import word_set

PAGE_NAME = r"(?P<name>(?:[Tt]he\s)?[A-Z][\w.'’&!-]*(?:\s(?:of\s)?[A-Z\d][\w.'’&!-]*){0,4})"
# The same, with the "and" of a paper's name.
_LONG_NAME = PAGE_NAME.replace(r"(?:of\s)?", r"(?:(?:of|and|&)\s)?")
_CALLS = r"(?P<{}>(?:[Tt]he\s)?[A-Z][\w.'’&!-]*(?:\s(?:of\s)?[A-Z\d][\w.'’&!-]*){{0,4}}?)"


def _frames(*frames: str) -> re.Pattern[str]:
    """One expression of all frames; in each, ``NAME`` is the name, as long or as short as the frame needs.

    Where several in a row are led by one anchor, it is looked for once and not for each of them.
    """
    named = [
        frame.replace("NAME?", _CALLS.format(f"s{i}")).replace("NAME", PAGE_NAME.replace("name", f"n{i}"))
        for i, frame in enumerate(frames)
    ]
    led = [(anchor, [*run]) for anchor, run in groupby(named, key=_anchor)]
    return re.compile("|".join(f"{a}(?:{'|'.join(one[len(a) :] for one in run)})" for a, run in led))


def _anchor(frame: str) -> str:
    return frame[:2] if frame[:2] in (r"\b", r"\A") else ""


_LETTER = (
    r"(?:(?:Weekly|Daily|Morning|Evening|Sunday)\s)?(?:[Nn]ewsletters?|Brief(?:ing)?|Digest|e-?mails?)\b"
)
# Frames in which any name is the page's own, below the story as well as in it.
APPEALS = _frames(
    r"(?:\A|[.!?]\s?)NAME\sis\s(?:now\s)?(?:also\s)?(?:available\s)?on\s(?:WhatsApp|Telegram|Google\sNews|Facebook|X|Instagram|YouTube)\b",
    r"(?:\A|[.!?]\s)NAME\sis\san?\s(?:[a-z-]+,?\s){0,3}?(?:non-?profit|independent|reader-supported|award-winning|digital|online)\s"
    r"(?:[a-z-]+,?\s){0,3}?(?:newsroom|outlet|website|publication|magazine|newspaper|platform|broadcaster|portal|newspaper)\b",
    r"\A(?:•\s)?NAME\sis\san?\s(?:[a-z]+\s){0,2}?(?:blog|website|site|magazine|podcast)\s(?:and\s[a-z]+\s)?"
    r"(?:that\sis\s)?(?:devoted|dedicated)\sto\b",
    r"(?:\A|[.!?]\s)NAME\sis\s(?:the\s|[A-Z][\w-]*[’']s\s)(?:the\s)?(?:UK[’']s\s|[a-z-]+\s){0,2}?leading\s(?:[\w-]+,?\s){0,3}?"
    r"(?:website|newspaper|magazine|outlet|publication|platform|broadcaster)\b",
    r"\b(?:[Ss]tay\stuned|[Ll]og\son|[Ll]ogon)\s(?:to|with)\sNAME",
    r"\b(?i:follow|join)\sother\sNAME?\s(?:readers|subscribers|fans)\b",
    r"(?:\A|[.!?:]\s)NAME\s(?:holds|takes|assumes|accepts|bears)\sno\s(?:responsibility|liability)",
    r"\b(?i:become\sa)\sNAME?\s(?i:member|subscriber|insider|supporter)\b",
    r"\b(?i:an?|fellow)\sNAME?\s(?:subscriber|member)\ssince\b",
    r"\b(?i:if\syou\ssubscribe\sto)\sNAME,",
    r"(?:\A|[.!?]\s)NAME\shas\sserved\sas\s",
    r"\AThis\s(?:story|article|report|feature)\sis\spart\sof\sNAME?[’']s\s(?:reporting|ongoing|coverage|partnership)\b",
    r"\ANAME?\s(?:staff\s)?(?:reporters?|writers?|correspondents?)\s[A-Z][^.]{4,90}?\scontributed\b",
    r"\A\*?From\sthe\s[A-Z][a-z]+\s(?:\d{1,2},\s)?(?:19|20)\d\d\sissue\sof\sNAME",
    r"\b[Cc]hat\swith\s(?:other|fellow)\sNAME?\s(?:members|readers|subscribers)\b",
    r"\b[Yy]ou\s(?:should|can)\sfollow\sNAME?\son\s(?:Twitter|Facebook|Instagram|X)\b",
    r"\ANAME?\s(?:staff\s)?photographer\s(?:[A-Z][\w.'’-]+\s){2}(?:captures|documents|shows|follows|spent)\b",
    r"\ANAME\s(?:delivers|brings\syou|provides\syou)\s[^.]{0,60}\b(?:news|information|journalism|coverage)\b",
)
# Frames in which any name is the page's own.
SURE = _frames(
    r"(?:not\s(?:necessarily\s)?(?:reflect|represent)|necessarily\sthose)\b[^.]{0,60}?\b(?:of|those\sof)\sNAME"
    r"(?=[.,]|\Z|\s(?:or|and|editors|staff)\b)",
    r"\b(?i:read|see|view|accept|with)\sNAME\s[Pp]rivacy\s[Pp]olicy",
    r"\b(?i:agree\sto|accept|under)\sNAME[’']s?\s(?i:terms|user|privacy|cookie)",
    r"\b(?i:send|give)\sNAME\s[Ff]eedback\b",
    r"\b(?i:make)\sNAME?\s(?i:my|your)\s[Hh]ome\s?[Pp]age",
    r"\b(?i:back\sto)\sNAME?(?:[’']s)?\s[Hh]ome\s?[Pp]age",
    r"\b(?i:subscribe\sto|follow|join|watch|visit)\s(?:the\s)?NAME?(?:[’']s)?\s(?:(?:official|own|new)\s)?(?i:youtube|whatsapp|telegram)\s(?i:channel|group|page|community)",
    r"\b(?i:exclusively|only|appear(?:s|ed))\son\sNAME[.!]?\Z",
    r"\b(?i:seen\son|jobs\sat|careers\sat)\sNAME\Z",
    r"\A(?:Subscribe|Donate)\sto\s(?:the\s)?NAME(?=\Z|\s\|)",
    r"\A[Gg]et\sthe\slatest\snews\sfrom\sNAME\sdelivered\b",
    r"\ANAME\s(?:writers|contributors|bloggers)\s(?:have\sthe\sability|are\sindependent)\b",
    r"\b[Tt]his\s(?:article|story)\sappeared\s.{4,80}?\s(?:issue|edition)\sof\sNAME(?=[,.]|\Z)",
    r"\A[Ff]ollow\s(?P<followed>[\w-]+\.(?:com|org|net))\s[a-z]+\son\s(?:Twitter|Facebook)\b",
    r"\b(?i:subscribe|sign\sup|signup|register)\s(?:to|for)\s(?!the\b|our\b)NAME?[’']s\s(?:[a-z]+\s){0,2}(?i:newsletters?|briefing|digest)\b",
    r"\b(?i:watch)\sNAME?\son\syour\s",
    r"\b(?i:subscribe(?:\snow)?\sto\s(?:access|read))\sNAME",
    r"\b(?i:whatsapp|telegram)\s[Cc]hannel\s?:\sNAME\Z",
    r"\bwith\sNAME?\sPremium\b",
    r"\b(?i:choose|make|add|set|select)\sNAME\sas\s(?:an?\s|your\s)?[‘'“\"]?(?i:preferred)\b",
    r"\b[Ww]hy\s(?:you\scan|to)\strust\sNAME",
    r"\A[A-Z]{2,5}(?=\s[Nn]ewsletters?\b)",
    r"\b(?i:download|get|on|with)\sthe\s(?!new\b|free\b)NAME\s[Aa]pps?\b",
    r"\ANAME\sis\scommitted\sto\s[^.]{0,60}\b(?:forum|discussion|conversation)",
    r"(?:\A|\s{3,})NAME\s(?:is\snot\sresponsible\sfor|(?:firmly\s)?discourages|does\snot\s(?:endorse|accept))\b",
    r"\b(?i:newsletter),\sNAME\s(?:Today|Daily|Weekly)\b",
    r"\b(?:keeps?|helps?\skeep)\sNAME\s(?:open|free|running|independent)\b",
    r"(?:\A|[.!?]\s)NAME\sreserves\sthe\sright",
    r"\AListen\sto\sNAME\slive\b",
    r"\b[Ww]ant\sNAME\sto\snotify\syou",
    r"\bwith\s(?P<letters>[A-Z][\w.-]*(?:\s[A-Z][\w.-]*){0,3})[’']s\s(?:[A-Z][\w’'-]*:?\s){1,7}newsletter\b",
    r"\bfrom\sNAME?[’']s\saward-winning\b",
    r"\A(?=(?P<owning>[A-Z]\w{2,})\s)NAME\s©\s(?P=owning)\s(?:[A-Z]\w+\s)*(?:and\s|Media|News|Ltd|Limited|Group)",
    r"\A(?P<homed>[\w-]+\.(?:com|org|net|ca|co\.uk|com\.au))\sHome(?=\Z|\s[•|·»])",
    r"\A(?P<marked>\w[\w.]{2,30})[™®]\sis\sa\s(?:registered\s)?trade\s?mark\sof\b",
    r"\bwithout\s(?:[a-z]+\s){0,3}consent\s(?:from|of)\s(?:the\s)?NAME(?=[.,]|\Z)",
    r"\ARELATED\sNAME\sSITES\Z",
    r"\b[Cc]heck(?:ing)?\sback\swith\sNAME\sfor\b",
    r"\A(?P<powered>[A-Z][\w’'&.-]*(?:\s[A-Z][\w’'&.-]*){0,3})\s\|\sPowered\sby\b",
    r"\A[Aa]dvertise\s(?:on|with)\sNAME(?=,)",
    r"\ANAME\s\d{1,5}\s(?:[A-Z][\w.]*\s){1,4}?(?:Street|St\.?|Avenue|Ave\.?|Road|Rd\.?|Boulevard|Blvd\.?)(?=[\s,])",
    r"\A(?!(?:\w+\s)*(?:Copyright|COPYRIGHT)\b)NAME\s©\s(?:All\s[Rr]ights|(?:19|20)\d\d)",
    r"(?:\A|[.!?]\s|\bHowever,\s)NAME\smay\s(?:earn|receive)\s(?:an?\s|some\s)?(?:affiliate\s)?(?:commissions?|compensation)\b",
    r"\ASupport\sNAME\sto\s(?:keep|help|continue)\b",
    r"(?:\A|[.!?]\s)NAME\s[–—-]\swith\sexceptional\sreporters\b",
    r"\bnotifications\sfrom\sNAME\?",
    r"\ANAME\sis\sa\s(?:registered\s)?(?:trade\s?mark|service\smark)\sof\b",
    r"\b(?:un)?registered\strademarks\sof\sNAME?(?=,?\sInc\b|\sin\sthe\b)",
    r"\A[Gg]et\sthe\slatest\sfrom\sNAME?\sanywhere\b",
    r"\A[Gg]et\sthe\slatest\snews\sfrom\s(?P<inbox>[\w.-]+(?:\s[A-Z][\w.-]*){0,3})\sin\syour\sinbox\b",
    r"\b[Ww]hitelist\sNAME\s(?:on|in)\syour\b",
    r"\btitle=\"NAME\sembedded\b",
    r"\A\(\s?Also\son\sNAME?(?=:)",
    r"\b(?:agree|consent)\sthat\sNAME?\s(?:can|may)\ssend\sme\b",
    r"\b(?i:download)\s(?!the\b|our\b|free\b)NAME\s[Aa]pp\b",
    r"\A(?:Interact\swith|Jobs\sat|Careers\sat)\sNAME\b",
    rf"\b(?i:subscribe|sign\sup|signup|register)\s(?:to|for)\s(?!the\b|our\b)NAME?\s{_LETTER}",
    r"\b[Ss]ubscribe\sto\sNAME\s(?:by|via)\s[Ee]-?mail",
    r"\b(?i:sign\sup\sfor|subscribe\sto)\s[\w\s]{3,40}\sby\sNAME\s(?:to|and)\b",
    r"\A(?:Our\s)?Standards:\s?(?:The\s)?(?:Thomson\s)?NAME\sTrust\sPrinciples",
    r"\b(?:products|everything)\s(?:we\s)?recommend(?:ed)?\sby\sNAME\sare\b",
    r"\A(?:Most\s)?(?:Popular|Trending|Latest|Advertise)\s(?:Now\s)?(?:on|from|with)\sNAME\Z",
    r"\AYou\sare\shere:\sNAME\s?[>»]",
    r"\ASearch\sNAME\sfor:?\Z",
    r"\b(?:appears|appeared)\sin\sNAME\snewspaper\b",
    r"\b(?:appears|appeared)\sin\sthe\s(?:[A-Z][a-z]+\.?\s(?:\d{1,2},\s)?(?:20|19)\d\d\s|[A-Z][a-z]+\s)(?:print\s)?(?:issue|edition)\sof\sNAME",
    r"\A(?:Disclaimer:\s)?NAME\sdoes\snot\sshare\sthis\b",
    r"\b[Ss]tay\s(?:informed|updated)\swith\sNAME",
    r"\b[Ss]tay\sin\sthe\s[Kk]now\swith\sNAME?\s[Nn]ewsletter",
    r"\bproduced\sby\sNAME,\san?\s(?:non-?profit|independent)\b",
    r"(?:\A|[.]\s)As\sNAME?[’']s\s(?:[a-z-]+\s){0,3}(?:writer|editor|reporter|correspondent),\s(?:she|he|they)\b",
    r"\A\[\s[^\]]{10,200}?\swith\s(?P<pitch>[A-Z]\w+(?:\s[A-Z]\w+){0,2})[’']s\s",
    r"\AA\smessage\sfrom\s[^,]{4,40},\s(?:co-?)?founder\s(?:of|and\sCEO\sof)\sNAME:\Z",
    r"\A[Rr]elated\son\sNAME?(?:\.com)?:\Z",
    r"\b[Ff]or\sthe\sbest\sNAME?\sexperience\b",
    r"\A(?P<address>[\w-]+\.(?:com|org|net|ca|co\.uk))\s[~|•·–-]\s\d{1,5}\s[NSEW]?\.?\s?[A-Z\d]",
    r"\A[Tt]he\sauthor\sis\san?\sNAME?\scontributor\b",
    r"\b[Cc]heck(?:ing)?\sback\s(?:with|on|to)\sNAME\sfor\b",
    r"\b(?i:the\seditors\sof)\sNAME",
    r"\ANAME\sis\sthe\snews\sand\smedia\sdivision\sof\b",
    r"\ANAME\sfor\s(?:webOS|Android|iPhone|iPad|iOS|Windows\sPhone)(?=\Z|\s[–—-]\s)",
    r"\b[Aa]s\sa\sservice\sto\sour\sreaders,\sNAME\sprovides\b",
    r"\ANAME?\son\s(?:Facebook|Twitter|Google\+|Instagram|YouTube)\Z",
    r"\A[Tt]oday\s(?:in|on)\sNAME\Z",
    r"\b[Rr]eceive\s(?:[a-z]+\s){1,8}?from\sNAME(?=[.,]|\sand\b)",
    r"\b(?i:visit)\sthe\sNAME?\shome\s?page\b",
    r"\b[Gg]et\sthe\sNAME?\s[Ss]tories\syou\scare\sabout\b",
    r"\b[Uu]pdates\sand\spromotions\sfrom\sNAME(?=[.,])",
    r"(?:\A|\bon\sthe\s)NAME?\sTerminal\.?\Z",
    r"\b[Oo]n\sour\sNAME?\sFacebook\spage",
    r"\A(?:Elsewhere|Also)\son\sNAME\Z",
    r"\b[Cc]heck\sout\smore\sof\sthe\sNAME?[’']s\slatest\b",
    r"\bdirect\sfrom\s(?:the\s)?NAME?\severy\s(?:morning|day|week)\b",
    r"(?:\A|[.!?]\s)NAME?\sis\sowned\sand\soperated\sby\b",
    r"(?:\A|[.!?]\s)NAME?\W{0,2}\sis\sa\sparticipant\sin\sthe\sAmazon\b",
    r"\byour\sconnection\sto\sNAME?\swas\slost\b",
    r"\b[Gg]et\sthe\sfree\sNAME?\snewsletter\b",
    r"\A(?:Browse|Search)\sthe\sNAME?\s[Aa]rchives?\Z",
    r"\bis\san?\s(?:free\s)?(?:daily|weekly|morning|evening)\s(?:e-?mail\s)?newsletter\s(?:from|by)\sNAME",
    r"\bexclusively\sto\sNAME?\s(?:subscribers|members|readers)\b",
    r"\bNAME?[’']s\seditors\ssend\b",
    r"\ANAME?\srecommends\Z",
    r"\ANAME?\s(?:Online|Photo)\sStore\Z",
    r"\ANAME?\sin\s(?:French|German|Italian|Spanish|Portuguese|Arabic|Chinese|Japanese|Hindi|Russian)\Z",
    r"\A(?:About\s)NAME?\scommenting\Z",
    r"\A(?:This\sweek|[Tt]oday)[’']s\sNAME?\sfront\spage\b",
    r"\bjoint\spublication\sof\sNAME?\sand\b",
    r"\A[Aa]dd\sNAME?\s(?:to\syour|on)\sGoogle\b",
    r"\bfrom\s(?:the\s)?NAME?,\ssign\sup\sfor\sour\s",
    r"\b[Uu]nlimited\s(?:online\s|digital\s)?access\sto\s(?:read\sarticles\sfrom\s)?NAME",
    r"\b[Uu]nlimited\s(?:online\s|digital\s)?access\sto\s(?P<unlimited>[\w-]+\.(?:com|org|net|co\.uk))\b",
    r"\AExperience\sthe\sNAME?\slike\snever\sbefore\b",
    r"\A(?:Printer-friendly\sversion\s)?Email\sthis\sNAME?\sarticle\Z",
    r"\bfor\severything\syou\sfind\son\sNAME(?=[.,])",
    r"\ANAME\sHome\s[Pp]age\Z",
    r"\ANAME?\se-?[Pp]aper,\san\selectronic\sreplica\b",
    r"\b(?:help|helps)\sNAME?\s(?:thrive|grow|survive)\b",
    r"\ANAME\sis\s(?:funded|supported|made\spossible|sustained)\sby\s",
    r"\A[Oo]ur\s(?:[A-Z]?[a-z]+\s){1,3}at\sNAME?\s(?:is|are)\b",
    r"\b[Yy]ou\scan\s(?:contact|reach|find|follow)\sNAME\son\s(?:Facebook|Twitter|Instagram)",
    r"\b[Tt]hank\syou\sfor\s(?:supporting|reading|visiting)\s(?:the\s)?NAME(?=[.,!]|\Z|\sand\b)",
    r"\b[Ss]ign\sup\sfor\sNAME?\stoday\sto\s(?:get|receive)\s[^.]{0,30}\bnewsletter\b",
)
FRAME_WORDS = word_set(
    """reflect represent those privacy feedback homepage newsletter newsletters app apps committed
    principles agree accept under preferred trust responsible discourages endorse subscribe sign signup
    register recommended popular trending latest advertise informed updated keep keeps notify original
    whitelist embedded exceptional support notifications inbox trademark trade service anywhere
    community unlimited experience everything email
    award winning rights also commission commissions compensation
    trademarks operated participant lost out direct
    originally interact jobs careers reserves listen here search appears appeared share page readers
    subscribers fans channel holds takes assumes accepts bears member subscriber insider supporter
    exclusively only seen watch premium served delivers brings provides donate editors facebook
    twitter instagram youtube today receive visit care promotions terminal archive archives
    french german italian spanish portuguese arabic chinese japanese hindi russian
    exclusively editors recommends store add electronic commenting front joint
    com message founder know produced related best author writer editor reporter correspondent with check
    checking issue edition chat members division webos android iphone ipad ios phone
    writers contributors bloggers appeared delivered follow home advertise limited street avenue suite
    boulevard consent sites powered
    unlimited elsewhere help helps thrive funded supported sustained possible our contact thank"""
)
APPEALING = word_set(
    """readers subscribers fans responsibility liability member subscriber insider supporter served
    leading subscribe delivers brings provides devoted dedicated whatsapp telegram facebook instagram youtube
    reporting coverage ongoing partnership contributed google nonprofit profit independent digital online
    tuned log logon issue photographer chat members follow x"""
)
TURNING = word_set(
    """follow like join joined joining find support subscribe sign add download get visit check
    experts more top latest breaking about contact explore share welcome search only"""
)
# Frames in which the name of an outlet is the page's own.
LIKELY = re.compile(
    rf"""
      \A\W{{0,2}}(?:About|Contact|Explore)\s{_LONG_NAME.replace("name", "about")}
    | \b(?i:follow|like|join|find|support|subscribe\sto|sign\sup\s(?:for|to)|add|download|get|visit
          |check\sout)\s(?:the\s|us\son\sthe\s)?{_LONG_NAME}
    | \A[A-Z][\w’'-]+\s(?:[A-Z][\w’'-]+\s)?joined\s{_LONG_NAME.replace("name", "employer")}
        \s(?:in\s(?:\w+\s)?(?:19|20)\d\d|as\san?\b)
    | [.]\sSince\sjoining\s{_LONG_NAME.replace("name", "joined")}(?=,)
    | \A(?:More|MORE)\s(?:(?:Great|GREAT|Top|Must-Reads|from|From|FROM)\s){{1,2}}(?:the\s)?
        {_LONG_NAME.replace("name", "more")}
    | \A(?:(?:Read\s)?[Mm]ore|(?:Top|Latest)\s(?:Stories|News|Videos))\son\s(?:the\s)?
        {_LONG_NAME.replace("name", "on")}
    | \A\W{{0,2}}Share\sthis\s(?:[Ss]tory|[Aa]rticle|[Pp]ost)\s?:\s{_LONG_NAME.replace("name", "shared")}
    | \AWelcome\sto\s(?:the\s)?{_LONG_NAME.replace("name", "welcome")}
    | \ASearch\s(?:the\sentire\s)?{_LONG_NAME.replace("name", "all")}
    | \A{_LONG_NAME.replace("name", "newest")}\s(?:Latest|Breaking)\sNews\Z
    | \A{_LONG_NAME.replace("name", "search")}\s[Oo]nly\Z
    | \bexperts\son\s{_LONG_NAME.replace("name", "house")}\sare\b
    """,
    re.VERBOSE,
)
# "Read all the latest news here on Harbour Daily"
HAS_NEWS = re.compile(
    r"\b(?:[Gg]et|[Cc]atch|[Rr]ead|[Ff]ind|[Ss]ee)\s[^.]{3,140}?\b(?:[Uu]pdates?|[Nn]ews|[Ss]tories|[Cc]overage|[Hh]eadlines)\b"
    rf"[^.]{{0,60}}?\s(?:here\s)?(?:only\s)?(?:on|at|from)\s{_LONG_NAME.replace('name', 'has')}(?=[.!]?\Z)"
)
NEWS = word_set("updates update news stories coverage headlines")
# A letter has a name of its own, unless it begins with its outlet's: "the Gazette Harbour Weekly Brief".
LETTER_OF = re.compile(
    rf"\b(?i:(?:subscribe|sign\sup|signup|register)\s(?:to|for)|get)\s(?:the|our)\s{_CALLS.format('letter')}\s{_LETTER}"
)
# What may follow an outlet's name that is a part of the same outlet's.
PARTS = word_set(
    """opinion app section page newsletter news facebook twitter instagram website channel today now for
    on at and in as stories coverage videos site archives the
    latest breaking only"""
)
# Apps that are no outlet's.
PLATFORMS = word_set(
    """facebook twitter whatsapp telegram newsletters notifications updates podcasts instagram tiktok
    youtube google apple signal ios android"""
)
# How a journal says where its piece stands: "Nature 574, 16-17 (2019)".
JOURNALS_WITH_NEWS = frozenset({"Nature", "Science"})
CITED = re.compile(r"(?P<journal>[A-Z][\w ]{2,40}?)\s\d{1,4},\s[\d–-]{1,12}\s\((?:19|20)\d\d\)\Z")
# "Follow Lakebeat on Facebook": a house of one word, as no writer's name is.
FOLLOWED = re.compile(
    r"(?:\A|\b(?:also|can|or)\s|,\s|[.!?]\s(?=\w+\sThe\s))(?:[Ff]ollow|[Ll]ike|[Ff]ind)\s(?P<house>[A-Z][\w.]{2,20}|The\s[A-Z]\w+(?:\s[A-Z]\w+){0,2}|[a-z][\w-]{1,20}(?:\.[a-z]{2,3}){1,2})\son\s(?:Facebook|Twitter|Instagram|X\b|YouTube|Telegram|LinkedIn|WhatsApp|Google\sNews|Threads|Bluesky)"
)
# "Follow us on Twitter @LakeOpinion": the house with whose name its handle begins.
HANDLE = re.compile(r"\b[Ff]ollow\sus\son\s(?:Twitter|X|Facebook|Instagram)[\s:,]+@(?P<handle>[A-Z]\w{2,20})")
HANDLE_ALONE = re.compile(r"[Ff]ollow\s@(?P<handle>[A-Z]\w{2,20})")
CAMEL_WORD = re.compile(r"[A-Z][a-z]+|[A-Z]+(?![a-z])")
# "On LakeChronicle.com: Ferry sales plunge"
ON_OWN_SITE = re.compile(r"On (?P<site>[A-Z][\w-]{2,30}\.(?:com|org|net|co\.uk|ca|in)): \S")
CAPITALS = re.compile(
    r"\b(?:GET|DOWNLOAD)\sTHE\s(?P<app>[A-Z][A-Z\d ]{1,30}?)\sAPP\b"
    r"|\A(?:NEW|TOP|MORE|LATEST)\sSTORIES\s(?:ON|FROM)\s(?P<stories>[A-Z][A-Z\d ]{1,30})\Z"
    r"|(?:\A|\|\s)ABOUT\s(?P<about>[A-Z]{2,}(?:\s[A-Z]{2,}){1,3})(?=\s\||\Z)"
)
MAIL = re.compile(r"[\w.+-]+@(?P<domain>[\w-]+(?:\.[\w-]+)+)")
# Houses that carry everybody's mail.
MAILERS = word_set(
    "yahoo aol gmail outlook mail time post standard press media postmedia reachplc newsquest gannett"
)
# "Jane Doe is a senior reporter at the Lake Herald", "Jane Doe covers the docks for Lakeside News"
EMPLOYED = re.compile(
    r"\A(?:[A-Z][^.;]{4,60}?\sis\san?\s[^.;]{4,80}\.\s(?:He|She)|(?:[^.;]|(?<=\s[A-Z])\.){4,60}?)\s(?:(?:covers|writes|reports)\b|(?:[Ii]s|(?:currently\s)?works\sas)\b[^.;]{2,110}?\b(?i:reporter|correspondent|writer|editor"
    r"|columnist|journalist|producer|contributor|critic)\b)[^.;]{0,60}?\s(?:at|for|with)\s(?:the\s)?"
    rf"{_LONG_NAME.replace('name', 'employer')}"
    r"|\A(?:[A-Z][\w’'-]+\s[A-Z][\w’'-]+\s/\s)?[A-Z][\w’'-]+\s(?:[A-Z]\.\s)?(?:[A-Z][\w’'-]+\s)?is\s(?:the\s)?(?P<owns>[A-Z][\w.&-]*(?:\s[A-Z][\w.&-]*){0,3}?)[’']s\s(?:[\w-]+\s){0,4}?"
    r"(?:reporter|correspondent|writer|editor|columnist|critic)\b"
    r"|\A[A-Z][\w’'-]+\s(?:[A-Z][\w’'-]+\s)?joined\s(?:the\s)?(?P<team>[A-Z]\w+(?:\s[A-Z\d][\w.]*){0,3}?)"
    r"(?:\sand\s[^.]{2,40}?)?\s(?:[Nn]ews\s)?[Tt]eam\b"
    rf"|\A[A-Z][a-z]+(?:\s[A-Z][\w’'-]+){{0,2}}\s(?:is|has\sbeen)\san?\s{_LONG_NAME.replace('name', 'of')}"
    r"\s(?:[a-z-]+\s){0,2}"
    r"(?:reporter|correspondent|writer|editor|columnist|journalist|contributor)\b"
    r"|\A(?:[A-Z][a-z]+\s)?(?:Correspondent|Reporter|Editor|Sub-[Ee]ditor|Writer|Journalist),\s"
    rf"{_LONG_NAME.replace('name', 'ranks')}[.]\s"
    r"|\A[A-Z][\w-]*\s(?:[a-z-]+\s){0,3}(?:writer|reporter|correspondent|editor|columnist)\s(?:at|for)\s(?:the\s)?"
    rf"{_LONG_NAME.replace('name', 'rank_at')}"
    r"|\A[A-Z][\w’'-]+\s(?:[A-Z]\.\s)?[A-Z][\w’'-]+\sis\s(?:the\s|an?\s)?(?:[A-Za-z-]+\s){0,2}"
    r"(?:[Ee]ditor|[Ww]riter|[Cc]olumnist|[Rr]eporter|[Cc]ritic|[Cc]orrespondent)\sof\s(?:the\s)?"
    rf"{_LONG_NAME.replace('name', 'rank_of')}"
    r"|\A[A-Z][\w’'-]+\s(?:[A-Z]\.\s)?[A-Z][\w’'-]+\s(?:currently\s)?works\s(?:for|at)\s(?:the\s)?"
    rf"{_LONG_NAME.replace('name', 'works_for')}\sas\san?\s"
)
# "Jane Doe is a Dutch writer, a contributor to Lake News since 2020"
GIVES_TO = re.compile(
    rf"[^.;]{{4,90}},\s(?:and\s)?an?\scontributor\s(?:to|at)\s{_LONG_NAME.replace('name', 'gives_to')}"
    r"(?=\ssince\b)"
)
# The stop of "the St. Lakeside Post" ends nothing.
SENTENCE_END = re.compile(r"(?<!\bSt)(?<!\bMt)(?<!\bFt)\.\s")
NATIONAL = re.compile(r"[A-Z][a-z]+(?:an|ish|ese|ch|ic|i)")
COVERING = word_set(
    "covers writes reports reporter correspondent writer editor columnist journalist contributor"
)
NOT_NAMES = word_set(
    """e-paper epaper print digital magazine home web tv mobile our us your this the email e-mail free
    alerts posts comments up staff senior special contributing
    breaking daily weekly rss we you they i it these those share tweet post print save like follow comment
    pin information"""
)
# What a page's rules are called, and no page.
OF_RULES = word_set("privacy policy terms contact cookies")
IN_TITLES = word_set("of the and for in on to de la le du di der")
# "the Lake Result 2026" is what something is about.
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
LONGEST = 600
LONGEST_APPEAL = 2000


def find_own_names(piece: Piece) -> Iterator[Credit]:
    """The name by which a line of furniture calls the page that it stands on."""
    text = piece.text
    is_appeal = piece.label is FurnitureKind.NEWSLETTER and len(text) <= LONGEST_APPEAL
    if len(text) > LONGEST and not (is_appeal or piece.label is FurnitureKind.AUTHOR_BOX):
        return
    found = _named(text, piece.words) if len(text) <= LONGEST or is_appeal else None
    # What employs the writer says more than the house of an address.
    presents = (found is None or text[: found[0]].endswith("@")) and _presents_writer(piece)
    if presents or (found is None and not piece.words.isdisjoint(COVERING)):
        employer = _employer(text)
        is_known = employer is not None and is_known_outlet(text[slice(*employer)])
        found = employer if employer and (presents or is_known) else found
    if found is not None:
        low, high = found
        name = text[low:high]
        role = CreditRole.PUBLISHED_BY
        at = piece.start + low
        yield Credit(name, at, at + len(name), name, role, source_kind(name), Confidence.PROBABLE)


def _presents_writer(piece: Piece) -> bool:
    """Whether a line is the box that presents the writer, or begins with a name as such a box does."""
    if piece.label is FurnitureKind.AUTHOR_BOX:
        return True
    return not piece.words.isdisjoint(COVERING) and is_persons_name(
        " ".join(piece.text.lstrip("•*–—- ").split(" ", 2)[:2])
    )


def find_appeal(piece: Piece) -> Iterator[Credit]:
    """The name by which a paragraph below the story appeals to the reader for the page."""
    match = (
        None if piece.words.isdisjoint(APPEALING) or len(piece.text) > LONGEST else APPEALS.search(piece.text)
    )
    if match:
        low, high = _trimmed(piece.text, *match.span(match.lastgroup or 0))
        name = piece.text[low:high]
        if is_name_of_page(name) and not is_agency(name):
            at = piece.start + low
            role = CreditRole.PUBLISHED_BY
            yield Credit(name, at, at + len(name), name, role, source_kind(name), Confidence.PROBABLE)


def _named(text: str, words: frozenset[str]) -> tuple[int, int] | None:
    frames = list(APPEALS.finditer(text)) if not words.isdisjoint(APPEALING) else []
    frames += SURE.finditer(text) if not words.isdisjoint(FRAME_WORDS) else ()
    for match in frames:
        span = _trimmed(text, *match.span(match.lastgroup or 0))
        if is_known_outlet(text[span[0] : match.end()]):
            # "Gull Digest" is a paper and no letter of Gull.
            span = _trimmed(text, span[0], match.end())
        if is_name_of_page(text[slice(*span)]):
            return span
    if not words.isdisjoint(FRAME_WORDS):
        for match in LETTER_OF.finditer(text):
            parts = match["letter"].split(" ")
            is_our = text.endswith(" our ", 0, match.start("letter"))
            if (is_our and looks_like_outlet(match["letter"])) or any(
                is_known_outlet(" ".join(parts[:count])) for count in range(1, len(parts) + 1)
            ):
                return match.span("letter")
    if ("APP" in text or "ABOUT" in text or "STORIES" in text) and (capitals := CAPITALS.search(text)):
        kind = capitals.lastgroup or ""
        if is_known_outlet(capitals[kind]) or (kind == "about" and looks_like_outlet(capitals[kind])):
            return capitals.span(kind)
    likely = list(LIKELY.finditer(text)) if not words.isdisjoint(TURNING) else []
    likely += HAS_NEWS.finditer(text) if not words.isdisjoint(NEWS) else ()
    for match in likely:
        outlet = _outlet_within(text, *match.span(match.lastgroup or 0))
        if outlet is not None:
            return outlet
    if text.startswith("On ") and (site := ON_OWN_SITE.match(text)):
        return site.span("site")
    if "on" in words and (followed := FOLLOWED.search(text)) and followed["house"] not in GIVEN_NAMES:
        return followed.span("house")
    if "@" in text and (alone := HANDLE_ALONE.fullmatch(text)):
        spelt = " ".join(CAMEL_WORD.findall(alone["handle"]))
        if is_known_outlet(spelt):
            return alone.span("handle")
    if "@" in text and (followed := HANDLE.search(text)):
        handle, low = followed["handle"], followed.start("handle")
        for end in range(len(handle), 2, -1):
            if not handle[end : end + 1].islower() and is_known_outlet(handle[:end]):
                return low, low + end
        if handle.endswith("dotcom"):
            return low, low + len(handle)
    if text[-1] == ")" and (cited := CITED.match(text)) and cited["journal"] in JOURNALS_WITH_NEWS:
        return cited.span("journal")
    mail = MAIL.search(text) if "@" in text else None
    if mail and is_known_outlet(mail["domain"]):
        return mail.span("domain")
    house = mail["domain"].partition(".")[0] if mail else ""
    if mail and is_outlets_site(house):
        return mail.span("domain")
    if mail and house.startswith("the") and looks_like_outlet(f"The {house[3:].title()}"):
        return mail.span("domain")
    if mail and (is_known_outlet(house) or house.title() in EVERYDAY) and house.lower() not in MAILERS:
        return mail.start("domain"), mail.start("domain") + len(house)
    return None


def _employer(text: str) -> tuple[int, int] | None:
    """For which outlet the box below a story says that its writer works."""
    employed = EMPLOYED.match(text)
    if employed is None or "former" in employed.group():
        return None
    if "freelance" in text and not is_known_outlet(employed[employed.lastgroup or "employer"]):
        return None
    low, high = employed.span(employed.lastgroup or "employer")
    stop = SENTENCE_END.search(text, low, high)
    name = text[low : stop.start() if stop else high].rstrip(".,’'")
    if employed.lastgroup == "of" and NATIONAL.fullmatch(name) and not is_known_outlet(name):
        given = GIVES_TO.match(text)
        return given.span("gives_to") if given else None
    return (low, low + len(name)) if is_name_of_page(name) and not is_agency(name) else None


def _trimmed(text: str, low: int, high: int) -> tuple[int, int]:
    is_article = text.startswith("the ", low) or (low == 0 and text.startswith("The "))
    is_short = text[low + len("the ") : high].isupper()
    if is_article and (is_short or not is_known_outlet(text[low:high])):
        low += len("the ")
    if text.endswith(("'s", "’s"), low, high):
        high -= 2
    if text.endswith(" Official", low, high):
        high -= len(" Official")
    while high > low and text[high - 1] in ".,'’":
        high -= 1
    if text[high - 1] == "!" and not is_known_outlet(text[low:high]):
        high -= 1
    return low, high


def is_name_of_page(name: str) -> bool:
    """Whether a name that stands in such a frame can be an outlet's: no section, no word of the frame."""
    low = name.lower()
    first, _, rest = low.partition(" ")
    if first in {"breaking", "latest"} and not is_known_outlet(name):
        return False
    if first in {"daily", "weekly", "morning", "evening"} and rest in SECTIONS:
        return False
    return (
        len(name) > 1
        and (low not in SECTIONS or is_known_outlet(name) or name in JOURNALS_WITH_NEWS)
        and low.removesuffix(" news") not in PLATFORMS
        and not YEAR.search(name)
        and OF_RULES.isdisjoint(low.split(" "))
        and not low.startswith(("our ", "your ", "my ", "this ", "follow ", "us your"))
        and low not in NOT_NAMES
    )


def _outlet_within(text: str, low: int, high: int) -> tuple[int, int] | None:
    """The longest outlet with which the stretch begins, unless the words behind it make it another's."""
    words = text[low:high].split(" ")
    for count in range(len(words), 0, -1):
        name = " ".join(words[:count]).rstrip(".,:")
        if name.endswith(("'s", "’s")):
            name, rest = name[:-2], ["for"]
        else:
            rest = text[low + len(name) :].split()
        is_letters = rest[:1] and rest[0].lower().startswith("newsletter")
        if (is_letters or rest[:2] == ["in", "your"]) and not is_known_outlet(name):
            return None  # "Get Harbour Today in your inbox"
        is_outlet = (
            is_known_outlet(name)
            or (name in EVERYDAY and name.startswith("The "))
            or (name.isupper() and name.title() in EVERYDAY)
            or (count > 1 and looks_like_outlet(name))
            or bool(DOMAIN.fullmatch(name))
        )
        is_platform = name.lower().removesuffix(" news") in PLATFORMS
        if (
            is_outlet
            and not (is_agency(name) or is_platform or is_menus_word(name))
            and (not rest or rest[0].strip(".,:|").lower() in {*PARTS, ""})
        ):
            return low, low + len(name)
    return None


def is_menus_word(name: str) -> bool:
    """Whether an outlet's name is a word of menus as well, or a section's: "Print", "Lake Business News"."""
    words = name.lower().split()
    if len(words) == 1:
        is_plain = name.istitle() and not is_agency(name)
        return is_plain and (words[0] in GENERIC_WORDS or words[0] in SECTIONS or find_form(name) is not None)
    if any(word.islower() and word not in IN_TITLES for word in name.split()[1:]):
        return True  # "Foreign affairs" is a section, and "Foreign Affairs" a magazine
    if words[-1] != "news" or is_known_outlet(name):
        return False
    topic = name[: -len(" news")]
    return is_region(topic) or topic.lower() in SECTIONS or any(word in SECTIONS for word in words[:-1])
