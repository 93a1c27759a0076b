"""Speech without quotation marks: pull quotes above a signature, and sentences before an attribution."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from .capitals import is_first_name
from .findings import Block, BlockKind, Mention, SourceKind
from .grammar import NounPhrase, Tokens
from .names import NameTable
from .paragraphs import Paragraph, Sentence
from .reporting import Clause
from .reporting_verbs import Strength
from .reporting_words import OBJECT_VERBS, TIME_WORDS
from .somebody import can_speak
from .subjects import is_time
from .words import word_set

# The speaker's own voice: what a reporter would not write in the paper's name.
# Each begins with a set of letters, which is looked for fast; what stands before it is looked at afterwards.
FIRST_PERSON = re.compile(r"[IWwMmOoUu](?<!\w.)(?:(?<=I)|(?<=[Ww])e|(?<=[Mm])y|(?<=[Oo])urs?|(?<=[Uu])s)\b")
SECOND_PERSON = re.compile(r"[Yy]ou(?<!\w...)(?:rs?)?\b")
SENTENCE_END = re.compile(r"[.!?…][\"”’']?\s+(?:[–—-]+\s*)?(?=[A-Z])")
NAME_WORD = r"[A-Z][^\W\d_]*(?:[-'’.][^\W\d_]*)*"
NAME_FIRST = re.compile(rf"(?:{NAME_WORD}\s){{1,3}}{NAME_WORD}")
ROLE_WORD = re.compile(
    r"\b(?:secretary|general|president|minister|head|chief|chair\w*|director|mayor|leader|spokes\w+|professor|member|"
    r"officer|governor|senator|economist|analyst|expert|manager|founder|ceo|commissioner|ambassador|coach|captain|"
    r"king|queen|prince|princess|judge|lawyer|author|editor|researcher|scientist|doctor|representative|deputy|"
    r"premier|chancellor|counsellor|councillor|adviser|advisor|envoy|commander|partner|fellow|teacher|resident)\b",
    re.IGNORECASE,
)
# What closes a paragraph that a dash leads, where nobody new is named: "– he went on."
DASH_TAIL = re.compile(r"\s[–—-]\s(?:he|she)\s\w+(?:\s\w+){0,2}[.!]?\Z")
COLON_DASH = re.compile(r":\s?[–—-]\s")
NO_SIGNATURE = re.compile(
    r"(?:Picture|Photo|Image|Credit|Source|By|File|Video|Read|Watch|More)\b", re.IGNORECASE
)
DASHES = "–—-"
LONGEST_SIGNATURE = 120
LONGEST_PULL = 1200
# So many words before a full stop are an utterance, where the stop is none of a title before a name.
FEWEST_SPOKEN = 3
SHORTENED = re.compile(
    r"\b(?:Gov|Sen|Rep|Gen|Lt|Col|Capt|Sgt|Prof|Rev|Dr|Mrs?|Ms|St|vs?|d|def|No|Jr|Sr|Hon|U\.S|U\.K)\.\Z"
)
OWN_VOICE = word_set("i we you")
# In so many paragraphs, and in one of so many, a copy that turns to its reader says "you".
FEWEST_TURNED = 4
SHARE_TURNED = 4
# What opens words that tell when something was said.
WHEN = word_set("as when after while before")
# What hangs on a noun by a participle, as in "in a paper published in May", and the tags of what else
# stands there.
REDUCED = re.compile("(?<=[wNU])[vV](?=[PDA#])")
NO_NOUNS = str.maketrans("", "", "PDwNU#A")
STILL_TO_COME = word_set("will shall should must to")
# The tags of verbs and of "that".
VERBS = frozenset("VTvX")
REPORTED_PERSON = re.compile(
    r"[HhSs](?<!\w.)(?<!\w[-’'&/].)(?:(?<=[Hh])(?:e|er|is|im)|(?<=[Ss])he)(?!\w|[-’'&/]\w)"
)


# "End Quote Jane Roe Harbour master", for those who hear the page.
BELOW_PULLED = re.compile(r"\s{1,4}End Quote (?P<signature>[A-Z][^\n]{3,90})")


@dataclass(frozen=True, slots=True)
class Unmarked:
    """Unmarked speech: where it stands, by which rule, and the words (signature or clause) that tie it."""

    start: int
    end: int
    rule: str
    tie: tuple[int, int]
    name: str = ""
    role: str = ""
    subject: NounPhrase | None = None
    extent: int = 0


def find_pull_quote(text: str, paragraph: Paragraph, block: Block, table: NameTable) -> Unmarked | None:
    """A paragraph that ends, after a full stop, in a full name and a title with no stop of its own.

    Or one that a page sets between marks for those who hear it, the lower of which names who says it.
    """
    length = paragraph.end - paragraph.start
    if block.kind is BlockKind.PULL_QUOTE and (below := BELOW_PULLED.match(text, paragraph.end)):
        name, role = _signed_in_row(below["signature"], table)
        end = paragraph.end - (text[paragraph.end - 1] in '”"')
        return Unmarked(paragraph.start, end, "pull quote", below.span("signature"), name, role)
    if paragraph.marked or not 0 < length <= LONGEST_PULL or text[paragraph.end - 1] in ".!?:;,":
        return None
    words = text[paragraph.start : paragraph.end]
    tail = max(0, len(words) - LONGEST_SIGNATURE)
    for stop in SENTENCE_END.finditer(words, tail):
        signature = words[stop.end() :]
        if SENTENCE_END.search(signature) or not _is_spoken(words[: stop.end()].rstrip()):
            continue
        name = _signed_name(text, paragraph.start + stop.end(), paragraph.end, table)
        held = _held_name(text, paragraph.start + stop.end(), paragraph.end, table)
        if held is not None:
            end = paragraph.start + stop.start() + len(stop.group().rstrip(" \t\n\u00a0–—-"))
            at = paragraph.start + stop.end()
            return Unmarked(paragraph.start, end, "pull quote", (at, paragraph.end), held.name, held.role)
        if name and _is_signature(signature, name, block) and _may_sign(words, signature, name, table):
            at = paragraph.start + stop.end()
            role = signature[len(name) :].strip(" ,–—-\n")
            end = paragraph.start + stop.start() + len(stop.group().rstrip(" \t\n\u00a0–—-"))
            return Unmarked(paragraph.start, end, "pull quote", (at, paragraph.end), name, role)
    return None


def _signed_in_row(signature: str, table: NameTable) -> tuple[str, str]:
    """The name and the role of a signature with nothing between them: "Jane Roe Harbour master"."""
    spellings = (spelling for one in table.named for spelling in one.spellings if " " in spelling)
    known = max((s for s in spellings if signature.startswith(s)), key=len, default="")
    name = known or " ".join(signature.split()[:2])
    return name, signature.removeprefix(name).strip(" ,")


def _is_spoken(words: str) -> bool:
    """Whether words can be an utterance: not the number of an item, a title or one side of a match."""
    if words.endswith("."):
        return words.count(" ") >= FEWEST_SPOKEN - 1 and not SHORTENED.search(words)
    return " " in words


def _held_name(text: str, start: int, end: int, table: NameTable) -> Mention | None:
    """The name that closes a signature which its office opens: "County Attorney Jane Roe"."""
    named = table.between(start, end)
    if len(named) != 1 or named[0].end != end or not named[0].role:
        return None
    mention = named[0]
    is_whole = mention.phrase_start <= start + 1 and mention.start > start and " " in mention.text
    return mention if is_whole and table.is_person(mention.name) else None


def _signed_name(text: str, start: int, end: int, table: NameTable) -> str:
    """The full name that a signature begins with: one the table knows, else one that looks like it."""
    for mention in table.between(start, start + 1):
        named = table.named_for(mention.name)
        if named is not None and named.kind is SourceKind.PERSON and " " in mention.text:
            return mention.text
    match = NAME_FIRST.match(text, start, end)
    if match is None:
        return ""
    words = match.group().split()
    for count in range(len(words), 1, -1):
        if ROLE_WORD.search(words[count - 1]) or any(ROLE_WORD.search(word) for word in words):
            words = words[: count - 1]
    return " ".join(words) if len(words) > 1 else ""


def _may_sign(words: str, signature: str, name: str, table: NameTable) -> bool:
    """A name without a title signs only the speaker's own voice, or where the story knows the person."""
    if NO_SIGNATURE.match(signature) or name.isupper() or "/" in signature:
        return False
    if not (is_first_name(name.split()[0]) or table.is_person(name)):
        return False
    if signature.strip() != name or FIRST_PERSON.search(words):
        return True
    return any(name in one.spellings and len(one.mentions) > 1 for one in table.named)


def _is_signature(signature: str, name: str, block: Block) -> bool:
    role = signature[len(name) :].strip()
    if not role:
        return block.kind is BlockKind.PULL_QUOTE or len(signature.split()) <= 4
    if re.search(r"\b(?:is|was|are|were|has|had|said|says|will|would|told|did|does)\b", role):
        return False
    return len(role.split()) <= 14


def find_attributed_speech(
    text: str, paragraph: Paragraph, speaks_unmarked: bool, *, tells_reader: bool = False
) -> list[Unmarked]:
    """Sentences that "…, said X" follows, with those before them in the paragraph that are the same speech.

    The speaker's own voice tells speech from report. A page that is known to print speech without marks
    (``speaks_unmarked``) is trusted to do so in the third person as well. Where the page itself tells its
    reader what to do (``tells_reader``), "you" is nobody's own voice.
    """
    found: list[Unmarked] = []
    taken = 0
    for place, sentence in enumerate(paragraph.sentences):
        if sentence.marked or not sentence.may_report:
            continue
        speech = _after_colon(text, paragraph, place) or _before_tail(
            text, paragraph, taken, place, speaks_unmarked, tells_reader=tells_reader
        )
        if speech is not None:
            found.append(speech)
        if speech is not None or tail_clause(sentence) is not None:
            taken = place + 1
        if speech is not None and speech.end > sentence.end:
            break
    if not found and speaks_unmarked and (last := _dashed_on(text, paragraph)):
        return [last]
    return found


def _dashed_on(text: str, paragraph: Paragraph) -> Unmarked | None:
    """A paragraph that a dash leads and no verb of saying ends: whoever spoke goes on."""
    if paragraph.marked or not paragraph.sentences or not _leads_with_dash(text, paragraph.sentences[0]):
        return None
    start = paragraph.sentences[0].tokens.starts[1]
    if not is_own_voice(text, start, paragraph.end) and not DASH_TAIL.search(text, start, paragraph.end):
        return None
    tail = DASH_TAIL.search(text, start, paragraph.end)
    return Unmarked(start, tail.start() if tail else paragraph.end, "speech goes on", (start, start))


def _before_tail(
    text: str, paragraph: Paragraph, taken: int, place: int, speaks_unmarked: bool, *, tells_reader: bool
) -> Unmarked | None:
    """The speech that ends where "…, said X" or "– X said" begins."""
    sentence = paragraph.sentences[place]
    dash = _dash_clause(text, sentence) if place > taken else None
    tail = tail_clause(sentence)
    if dash is not None and not paragraph.sentences[place - 1].marked:
        last = paragraph.sentences[place - 1]
        first, is_own = _speech_start(
            text, paragraph, taken, place - 1, len(last.tokens), tells_reader=tells_reader
        )
        if is_own or _dashed(text, paragraph, taken, place - 1) is not None:
            return _unmarked(text, paragraph, sentence, dash, first, last.end, "unmarked speech")
        return _unmarked(text, paragraph, sentence, dash, place - 1, last.end, "speech before a dash")
    if tail is None:
        return None
    clause, cut = tail
    lowers = sentence.tokens.lowers
    # "While you wait, experts wrote", but not "As well as a promise for 2024, Roe said"
    if lowers[0] in WHEN and "as" not in lowers[2:3] and "," not in sentence.tokens.tags[: cut - 1]:
        return None
    led = _dashed(text, paragraph, taken, place)
    first, is_own = _speech_start(text, paragraph, taken, place, cut, tells_reader=tells_reader)
    if led is not None:
        first = led
    elif not is_own and not speaks_unmarked:
        return None
    rule = "unmarked like its neighbours" if led is None and not is_own else "unmarked speech"
    return _unmarked(text, paragraph, sentence, clause, first, sentence.tokens.ends[cut - 1], rule)


def _unmarked(
    text: str, paragraph: Paragraph, sentence: Sentence, clause: Clause, first: int, end: int, rule: str
) -> Unmarked:
    opening = paragraph.sentences[first]
    start = opening.tokens.starts[1] if _leads_with_dash(text, opening) else opening.start
    tie, extent = clause.span(sentence.tokens), clause.extent(sentence.tokens)
    return Unmarked(start, end, rule, tie, subject=clause.subject, extent=extent)


def _leads_with_dash(text: str, sentence: Sentence) -> bool:
    start = sentence.start
    return text[start] in DASHES and text[start + 1 : start + 2].isspace() and len(sentence.tokens) > 3


def _dashed(text: str, paragraph: Paragraph, taken: int, place: int) -> int | None:
    """The sentence, nearest before, that a dash opens as it opens speech."""
    for earlier in range(place, taken - 1, -1):
        if paragraph.sentences[earlier].marked:
            return None
        if _leads_with_dash(text, paragraph.sentences[earlier]):
            return earlier
    return None


def _dash_clause(text: str, sentence: Sentence) -> Clause | None:
    """The clause of a sentence that is no more than "– X wrote on Monday"."""
    clause = next(iter(sentence.clauses), None) if _leads_with_dash(text, sentence) else None
    if clause is None or clause.subject is None:
        return None
    if clause.strength < Strength.SPEECH or min(clause.first, clause.verb) != 1 or clause.has_that:
        return None
    rest = sentence.tokens.tags[max(clause.last, clause.verb) + 1 :]
    return clause if len(rest) <= 12 and VERBS.isdisjoint(rest) else None


def _after_colon(text: str, paragraph: Paragraph, place: int) -> Unmarked | None:
    """The speech behind "As he put it: –", up to the end of its paragraph."""
    sentence = paragraph.sentences[place]
    if not COLON_DASH.search(text, sentence.start, sentence.end):
        return None
    tokens = sentence.tokens
    for at in range(1, len(tokens) - 2):
        if tokens.tags[at] != ":" or tokens.tags[at + 1] != "-":
            continue
        clause = next((one for one in sentence.clauses if one.last < at and one.subject), None)
        if clause is None:
            return None
        tie, extent = clause.span(tokens), clause.extent(tokens)
        start = tokens.starts[at + 2]
        return Unmarked(start, paragraph.end, "unmarked speech", tie, subject=clause.subject, extent=extent)
    return None


def find_announced(text: str, paragraph: Paragraph, before: Paragraph | None) -> Unmarked | None:
    """A paragraph in the speaker's own voice under a sentence that ends in a colon: "Asked …, she said:"."""
    if before is None or text[before.end - 1] not in ":," or paragraph.marked or not before.sentences:
        return None
    introduction = before.sentences[-1]
    if text[before.end - 1] == ",":
        if not _ends_in_saying(introduction):
            return None
    elif not is_own_voice(text, paragraph.start, paragraph.end):
        return None
    if not paragraph.sentences:
        return None
    if any(_is_reported(sentence) for sentence in paragraph.sentences if sentence.may_report):
        return None
    clause = max(
        (one for one in introduction.clauses if one.subject is not None),
        key=lambda one: (one.strength, one.verb),
        default=None,
    )
    if clause is None or clause.strength < Strength.THOUGHT:
        return None
    tie, extent = clause.span(introduction.tokens), clause.extent(introduction.tokens)
    return Unmarked(
        paragraph.start, paragraph.end, "announced speech", tie, subject=clause.subject, extent=extent
    )


def _ends_in_saying(sentence: Sentence) -> bool:
    """Whether the words of a speaker must follow on the next line: "Jane Roe, a miner, says,"."""
    last = max(sentence.clauses, key=lambda one: one.verb, default=None)
    is_last = last is not None and last.verb == len(sentence.tokens) - 2
    return is_last and last is not None and last.strength is Strength.SPEECH and not sentence.marked


def tail_clause(sentence: Sentence) -> tuple[Clause, int] | None:
    """The clause that closes a sentence after a comma, and the token at which the words reported stop."""
    tail = sentence.tail
    if tail is False:
        tail = sentence.tail = _tail_clause(sentence)
    return tail


def _tail_clause(sentence: Sentence) -> tuple[Clause, int] | None:
    if not sentence.clauses:
        return None
    tokens = sentence.tokens
    tags = tokens.tags
    end = max(len(tags.rstrip(".!?")), 1)
    for clause in reversed(sentence.clauses):
        first = min(clause.first, clause.verb)
        if clause.subject is None or clause.form == "participle" or clause.strength < Strength.THOUGHT:
            continue
        if clause.subject.kind == "pronoun" and tokens.lowers[clause.subject.first] == "you":
            continue
        if tokens.lowers[clause.verb - 1] in STILL_TO_COME:
            continue  # "…, lawyers will ask the court"
        if tags[first - 1] == "C" and (joined := joined_before(sentence, first)) is not None:
            first = joined.first - (tags[joined.first - 1] == "D")
            subject = joined if joined.kind == "name" else clause.subject
            clause = clause._replace(subject=subject, first=first)
        if tags[first - 1] == "," and (described := _described_before(sentence, first)) is not None:
            first = described.first
            clause = clause._replace(first=first)
        if first < 3 or tags[first - 1] not in ",-?!Q" or sentence.holds_marks_after(first):
            continue
        if clause.form == "according" and (inner := _inside_according(sentence, first)):
            return inner
        behind = max(clause.last, clause.verb) + 1
        rest = tags[behind:end]
        if rest[:2] == "Pw" and tokens.lowers[behind] == "to":
            continue  # "…, Roe decided to step back"
        if _has_object(sentence, clause, behind):
            continue
        rest = rest[: _before_circumstance(tokens, behind, end)]
        if len(rest) < end - behind and VERBS.isdisjoint(tags[: first - 1]):
            continue  # "On Monday, Roe said shortly after he left, the weir broke"
        aside = rest.lstrip("A")  # behind "on" which day it was said
        opening = behind + len(rest) - len(aside) + 1
        is_aside = (
            len(aside) > 1
            and aside[0] == ","
            and (aside[1] in "GAP" or tokens.lowers[opening].endswith("ing"))
        )
        is_listed = clause.form == "according" and "," not in rest  # "… and officials quoted by Roe"
        is_placed = rest[:1] == "P" and "," not in rest and REDUCED.sub("", rest).translate(NO_NOUNS) == ""
        if is_aside or is_listed or is_placed or (len(rest) <= 12 and VERBS.isdisjoint(rest)):
            return clause, first if tags[first - 1] == "Q" else first - 1
    return None


def _has_object(sentence: Sentence, clause: Clause, behind: int) -> bool:
    """Whether what the verb reports stands behind it: "…, Roe has instructed all boats to leave"."""
    tokens = sentence.tokens
    if clause.form == "inverted" or clause.form == "according" or behind >= len(tokens):
        return False
    if tokens.lowers[behind] in ("late", "early") and behind + 1 < len(tokens):
        behind += 1  # "said late Saturday"
    if tokens.lowers[clause.verb] in OBJECT_VERBS or tokens.lowers[behind] in TIME_WORDS:
        return False
    phrase = next((one for one in sentence.phrases if one.first == behind), None)
    return tokens.tags[behind] in "DNUwvRT" and (phrase is None or not is_time(tokens, phrase))


def _described_before(sentence: Sentence, first: int) -> NounPhrase | None:
    """The description before a name in apposition: "…, the weather service, Acme, said"."""
    tokens = sentence.tokens
    if tokens.mentions[first] is None:
        return None
    before = next((one for one in sentence.phrases if one.last == first - 2), None)
    if before is None or before.first < 2 or tokens.tags[before.first - 1] != ",":
        return None
    is_led = tokens.tags[before.first] == "D" or tokens.words[before.first].endswith(("'s", "’s"))
    return before if is_led and can_speak(sentence.words_of(before)) else None


def joined_before(sentence: Sentence, first: int) -> NounPhrase | None:
    """The first of two who close a sentence: "…, the Lake Board and its divers have said"."""
    if sentence.tokens.lowers[first - 1] != "and":
        return None
    other = next((one for one in sentence.phrases if one.last == first - 2), None)
    if other is None or sentence.tokens.lowers[other.first - 1 : other.first] == ["by"]:
        return None
    return other if other.kind != "nominal" or can_speak(sentence.words_of(other)) else None


def _before_circumstance(tokens: Tokens, first: int, end: int) -> int:
    """How many tokens from ``first`` stand before words that tell when: "said on Monday as it cut jobs"."""
    brackets = _dated(tokens, first, end)  # "said on Sunday (June 28, 2026), even as …"
    for at in range(first, end):
        if at in brackets:
            continue
        if tokens.tags[at] == ",":
            opens = at + 1 + (tokens.tags[at + 1 : at + 2] == "A")  # ", even as the capital slept"
            following = tokens.lowers[opens : opens + 1]
            is_apart = not WHEN.isdisjoint(following) or following == ["which"]
            return (at if is_apart else end) - first
        if tokens.tags[at] not in "ADPwN#U":
            break
        if tokens.lowers[at] in WHEN:
            return at - first
    return end - first


def _dated(tokens: Tokens, first: int, end: int) -> range:
    """The tokens of the brackets from ``first`` on that hold no more than a date."""
    opening = tokens.tags.find("(", first, end)
    closing = tokens.tags.find(")", opening, end) if opening >= 0 else -1
    inside = tokens.lowers[opening + 1 : closing] if closing > 0 else []
    is_date = bool(inside) and all(one in TIME_WORDS or one == "," or one.isdigit() for one in inside)
    return range(opening, closing + 1) if is_date else range(0)


def _inside_according(sentence: Sentence, end: int) -> tuple[Clause, int] | None:
    """The clause right before "according to …": "It took an hour, he said, according to the report"."""
    for clause in sentence.clauses:
        first, last = min(clause.first, clause.verb), max(clause.last, clause.verb)
        tags = sentence.tokens.tags
        is_apart = first > 2 and tags[first - 1] == "," == tags[last + 1 : last + 2]
        if is_apart and last + 2 == end and clause.strength is Strength.SPEECH:
            return (clause, first - 1) if clause.subject is not None else None
    return None


def _speech_start(
    text: str, paragraph: Paragraph, taken: int, place: int, cut: int, *, tells_reader: bool
) -> tuple[int, bool]:
    """The first sentence of the same speech, and whether any of it is in the speaker's own voice."""
    own = paragraph.sentences[place]
    earliest = place
    spoken = (
        place if is_own_voice(text, own.start, own.tokens.ends[cut - 1], tells_reader=tells_reader) else None
    )
    for earlier in range(place - 1, taken - 1, -1):
        sentence = paragraph.sentences[earlier]
        if sentence.marked or _is_reported(sentence):
            break
        earliest = earlier
        if is_own_voice(text, sentence.start, sentence.end, tells_reader=tells_reader):
            spoken = earlier
    return (earliest, False) if spoken is None else (spoken, True)


def _is_reported(sentence: Sentence) -> bool:
    """A sentence that has a reporting clause, or is about a "he" or "she", is the reporter's own."""
    reporters = [one.subject for one in sentence.clauses if one.subject and one.strength is Strength.SPEECH]
    if any(sentence.tokens.lowers[subject.first] not in OWN_VOICE for subject in reporters):
        return True
    return sentence.has(REPORTED_PERSON)


def is_own_voice(text: str, start: int, end: int, *, tells_reader: bool = False) -> bool:
    """Whether words are in the speaker's own voice; "you" is not where the page tells its reader."""
    if FIRST_PERSON.search(text, start, end):
        return True
    return not tells_reader and SECOND_PERSON.search(text, start, end) is not None


def tells_its_reader(text: str, paragraphs: Sequence[Paragraph]) -> bool:
    """Whether a copy turns to its reader, as advice does: "you" is in many paragraphs that quote nobody."""
    plain = [one for one in paragraphs if not one.marked]
    turned = sum(
        SECOND_PERSON.search(text, one.start, one.end) is not None
        and FIRST_PERSON.search(text, one.start, one.end) is None
        for one in plain
    )
    return turned >= FEWEST_TURNED and turned * SHARE_TURNED >= len(plain)
