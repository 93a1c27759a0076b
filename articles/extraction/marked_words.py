"""What words in marks are to the sentence around them: an utterance, part of one, a title, scare quotes."""

from __future__ import annotations

import re

from .agencies import is_known_outlet
from .findings import QuoteKind
from .grammar import NounPhrase, Token, Tokens
from .paragraphs import Sentence
from .reporting import Clause
from .reporting_verbs import Strength
from .reporting_words import CONDITIONS, SAYS
from .roles_before import is_role_noun
from .somebody import PEOPLE, can_speak
from .unmarked import tail_clause
from .words import word_set

# A capitalised title follows these.
WORKS = word_set(
    """book novel film movie show series song album podcast episode programme program play column
    article essay report documentary titled entitled headlined called named dubbed magazine hit single game
    exhibition blog website newsletter headline bestseller memoir musical painting poem drama sitcom track
    hymn anthem slogan comedy thriller sequel prequel trilogy miniseries booklet pamphlet brochure opera
    ballet cartoon sketch soap theme motto satire songs tracks albums films books shows poems plays hits"""
)
# … and is followed by those who made it or are in it.
OF_WORKS = word_set(
    """director star stars actor actress creator creators author singer writer producer host co-host cast
    alum showrunner presenter anchor fame franchise soundtrack trailer premiere"""
)
ENTITLED = word_set("titled entitled subtitled headlined")
# Between a kind of work and its title: "a song called “Weir”".
NAMING = word_set("called named titled entitled headlined dubbed")
# What is spoken of, and not said, stands behind these; it is so many words at most.
TERMS = word_set("term terms word words phrase")
LONGEST_TERM = 3
LONGEST_OUTLET = 5
FEWEST_OF_TITLE = 3
RANKED = word_set("known categorised categorized classified rated listed")
# Whom one tells in marks is a programme or a paper.
TOLD = word_set("told tells telling")
# Little words that a title has in small letters, however long.
SMALL_IN_TITLES = word_set("with from into over upon than when that")
# What one does with a film or a book.
WATCHING = word_set("watch watched watching saw seen seeing rewatch stream streamed streaming starring")
LEADING = WORKS | WATCHING
# So many words, with a stop at their end, are a sentence even where they begin small.
FEWEST_OF_SENTENCE = 4
VIEWING = word_set("view views viewed see sees saw regard regards regarded")
SUPPOSED = word_set("would could might should")
PAUSES = frozenset(",;:Q-")
ASKING = word_set("asked requested sought demanded")
# How far behind "was asked by Roe" words can be Roe's, in tokens.
REACH_OF_PASSIVE = 2
# What a subject of several parts is made of, and how long it is at most.
_NO_WORDS = str.maketrans("", "", ",.Q-")
PARTS_OF_SUBJECT = frozenset("wUN#DCPAv,")
LONGEST_SUBJECT = 12


def plain_words(tags: str) -> int:
    """How many words of a sentence stand outside marks."""
    return len(tags.translate(_NO_WORDS))


def is_title(text: str, sentence: Sentence, at: int, start: int, end: int) -> bool:
    """Whether marked words are the title of a work or a name: "the book “Perfect Enough”"."""
    words = text[start:end].rstrip(".,").split()
    if at and text[start].isupper() and len(words) <= LONGEST_OUTLET and is_known_outlet(" ".join(words)):
        return True  # "told “The Post” that"
    if _is_in_title_case(words) and _stands_as_title(sentence, at, text[start:end]):
        return True
    before = sentence.tokens[at - 1] if at else None
    if before is not None and before.lower in TOLD and 1 < len(words) <= LONGEST_OUTLET:
        return text[end - 1] not in "!?" and _is_in_title_case(words)
    if before is not None and before.lower in ENTITLED and words and words[0][:1].isupper():
        return True
    if at > 1 and before is not None and before.tag == "," and sentence.tokens.lowers[at - 2] in WORKS:
        is_listed = sentence.tokens.lowers[at - 2].endswith("s")
        return len(words) > 2 - is_listed and _is_in_title_case(words)
    is_named = (
        at > 1 and before is not None and before.lower in NAMING and sentence.tokens.lowers[at - 2] in WORKS
    )
    if (
        before is None
        or len(words) > 14
        or not words
        or (before.tag in ",:VG-Q" and not is_named and before.lower not in LEADING)
    ):
        return False
    if not _is_in_title_case(words):
        return False
    if before.lower == "and" and at > 1 and sentence.tokens.tags[at - 2] == "Q":
        return len(words) > LONGEST_TERM  # "“Weir” and “The Long Way Down to Ayr”"
    if before.lower in WATCHING:
        return len(words) > 1
    if before.lower in WORKS or (before.lower == "of" and sentence.tokens[at - 2].lower in WORKS):
        return True
    is_shown = before.lower == "on" and words[0].isupper()
    is_led = before.tag in "PDv" or before.word.endswith(("'s", "’s"))
    return (len(words) > 1 or is_shown) and is_led and text[end - 1 : end] not in "!?" and "’" not in words[0]


def _is_in_title_case(words: list[str]) -> bool:
    """Whether all words but the little ones have capitals."""
    return (
        bool(words)
        and words[0][:1].isupper()
        and not any(len(w) > 3 and w[0].islower() and w not in SMALL_IN_TITLES for w in words)
    )


def is_set_as_title(words: str) -> bool:
    """Whether a few words are set like the title of a work, which nobody says: "The Long Way Down to Ayr"."""
    parts = words.rstrip(".,").split()
    capitals = [part for part in parts if part[0].isupper() or part[0].isdigit()]
    return (
        len(parts) >= FEWEST_OF_TITLE
        and len(capitals) * 3 >= len(parts) * 2
        and _is_in_title_case(parts)
        and not words.isupper()
        and words.rstrip()[-1:] not in "!?"
    )


def _stands_as_title(sentence: Sentence, at: int, words: str) -> bool:
    """Whether words in title case stand where a title does: "“Weir” star Roe", "“Weir”, a play about …"."""
    tokens, after = sentence.tokens, at + 1
    if after >= len(tokens) or words[-1:] in "!?…":
        return False
    if tokens.lowers[after] in OF_WORKS and tokens.tags[after] != "V":
        return True
    if at or sentence.clauses:
        return False
    if len(words.split()) > 1 and tokens.lowers[after] in ("is", "was", "has"):
        return True
    follows = after + 1 if tokens.tags[after] == "," else after
    is_apposed = follows > after or words.endswith(",")
    return is_apposed and follows < len(tokens) and tokens.lowers[follows] in ("a", "an", "the")


def is_name_in_marks(words: str) -> bool:
    """Whether marked words are rather a name: a few, all in capitals, with nothing that ends a sentence."""
    parts = words.split()
    return len(parts) < 4 and words[-1:] not in ".!?,…" and all(part[0].isupper() for part in parts)


def is_scare_quote(text: str, sentence: Sentence, at: int, start: int, end: int) -> bool:
    """A word or two in marks that stand as an adjective: the "smart" meters."""
    following = sentence.tokens.tags[at + 1] if at + 1 < len(sentence.tokens) else "."
    before = sentence.tokens.tags[at - 1] if at else "."
    is_paused = text[start:end].rstrip()[-1:] in ",.!?"
    return not is_paused and len(text[start:end].split()) <= 2 and following in "wU" and before in "DwUPAC"


def is_word_spoken_of(text: str, sentence: Sentence, at: int, start: int, end: int) -> bool:
    """Whether a few marked words are named rather than said: "the term “weir”", "known as “Bo”"."""
    if at < 2 or len(text[start:end].split()) > LONGEST_TERM:
        return False
    before = sentence.tokens.lowers[at - 1]
    if _GRADE.fullmatch(text, start, end):
        return True
    return before in TERMS or (before == "as" and sentence.tokens.lowers[at - 2] in RANKED)


# A weather service's grades: "a ‘yellow alert’".
_GRADE = re.compile(r"(?:red|orange|yellow|amber|green) (?:alert|warning|code)s?")
CLOSING = "\"“”‘’'»« \n"
_NICKNAME_ENDS = re.compile(r"[^\W_]\Z|\A(?:[A-Z]\.){2,}\Z")


def is_nickname(text: str, sentence: Sentence, at: int, start: int, end: int) -> bool:
    """Whether marked words stand in the middle of a name: "Jane “Joki” Roe"."""
    if not 0 < at < len(sentence.tokens) - 1:
        return False
    words = text[start:end].split()
    is_word = 0 < len(words) <= 2 and words[0][:1].isupper() and _NICKNAME_ENDS.search(words[-1])
    return bool(is_word) and sentence.tokens.tags[at - 1] in "UN" and sentence.tokens.tags[at + 1] in "UN"


def introduces(clause: Clause) -> tuple[bool, Strength, int]:
    """How well a clause announces the quotation after its sentence: the greatest does it best."""
    return clause.subject is not None, clause.strength, -clause.verb


def clause_for(text: str, sentence: Sentence, at: int) -> tuple[Clause | None, str]:
    """The reporting clause that a quotation at token ``at`` belongs to, and the rule that says so."""
    tokens = sentence.tokens
    right = at + 1
    while right < len(tokens) and tokens.tags[right] in ",-A.":
        right += 1
    before = _clause_before(text, sentence, at)
    is_behind = before is not None and before.last == at - 1
    is_beside = is_behind and right == at + 1
    if before is not None and is_behind and _is_what_one_says(tokens, before):
        return before, _rule_before(before)
    if before is not None and is_beside and _is_framed(text, before, tokens[at]):
        return before, _rule_before(before)
    if before is not None and _is_led_in(text, before, tokens, at):
        return before, _rule_before(before)
    for clause in sentence.clauses:
        if (
            clause.first == right
            and clause.form != "participle"
            and clause.subject is not None
            and not clause.is_aside
        ):
            if before is not None and clause.form == "according" and _is_inner(text, tokens, before, at):
                return before, _rule_before(before)
            if is_deed(tokens, clause) and _is_stopped(text, tokens[at]):
                continue  # "“It is late.” Roe wanted to leave."
            return clause, "verb after"
    joined = _joined_subject(sentence, right)
    if joined is not None:
        return joined, "verb after"
    if before is not None and _has_speaker(text, before):
        outer = _over_a_view(sentence, before)
        if outer is not None:
            return outer, "verb before"
        return _over_a_thought(sentence, at, before) or (before, _rule_before(before))
    for clause in sentence.clauses:
        follows = clause.first > at and clause.form != "participle" and clause.subject is not None
        if follows and not clause.has_that and tokens.tags[clause.first - 1] in ",Q-":
            return clause, "verb after"
    return (before, _rule_before(before)) if before is not None else (None, "")


def _is_what_one_says(tokens: Tokens, clause: Clause) -> bool:
    """Whether words right behind a clause are what it calls something: "under what Roe called “a plan”"."""
    return clause.first > 0 and clause.subject is not None and tokens.lowers[clause.first - 1] == "what"


def _is_inner(text: str, tokens: Tokens, clause: Clause, at: int) -> bool:
    """Whether a clause runs into the words: "Roe called it “a sham”, according to Acme" tells of Roe’s."""
    between = tokens.tags[clause.last + 1 : at]
    is_told = clause.form == "before" and clause.strength >= Strength.STANCE
    return is_told and PAUSES.isdisjoint(between) and _has_speaker(text, clause)


def is_deed(tokens: Tokens, clause: Clause) -> bool:
    """Whether a clause tells what somebody did or would do: "Roe wanted it", "Roe would ask to see it"."""
    if clause.form != "before" or clause.subject is None:
        return False
    is_to_come = "would" in tokens.lowers[clause.subject.last + 1 : clause.verb]
    is_to = (
        tokens.lowers[clause.verb + 1 : clause.verb + 2] == ["to"] and tokens.lowers[clause.verb] not in SAYS
    )
    return clause.strength < Strength.SPEECH or is_to_come or is_to


def _is_stopped(text: str, held: Token) -> bool:
    """Whether marked words are whole sentences, behind which another begins."""
    return text[held.start : held.end].rstrip(CLOSING)[-1:] == "."


def _is_framed(text: str, clause: Clause, held: Token) -> bool:
    """Whether the words right after a clause are its own: "Roe said “we are sad” every time she spoke".

    Words that end with a comma or the like may belong to the clause behind them.
    """
    if clause.strength < Strength.SPEECH or not _has_speaker(text, clause):
        return False
    return text[held.start : held.end].rstrip(CLOSING)[-1:] not in (",", "?", "!", "…", "-", "–", "—")


def _is_led_in(text: str, clause: Clause, tokens: Tokens, at: int) -> bool:
    """Whether "she said, “" or "she said: “" stands right before the words: no clause behind has them."""
    is_pause = tokens.tags[at - 1] in ",:" and clause.last == at - 2
    return (
        is_pause
        and clause.strength is Strength.SPEECH
        and clause.form == "before"
        and _has_speaker(text, clause)
    )


def _over_a_thought(sentence: Sentence, at: int, before: Clause) -> tuple[Clause, str] | None:
    """The clause that closes a sentence in which somebody only thinks: "It may seem “odd”, he said."."""
    if before.strength is not Strength.THOUGHT or before.subject is None or before.subject.kind == "name":
        return None
    closing = tail_clause(sentence)
    if closing is None or closing[0].strength < Strength.SPEECH or closing[0].first < at:
        return None
    return closing[0], "verb after"


def _over_a_view(sentence: Sentence, before: Clause) -> Clause | None:
    """The clause of whoever says what somebody thinks: "Roe said that Doe sees it as “a plan”"."""
    if before.form != "before" or before.subject is None or before.strength >= Strength.SPEECH:
        return None
    if before.strength is not Strength.THOUGHT and sentence.tokens.lowers[before.verb] not in VIEWING:
        return None
    return next(
        (
            outer
            for outer in sentence.clauses
            if outer.strength is Strength.SPEECH
            and outer.form == "before"
            and outer.subject is not None
            and _tells_view(outer, before.subject)
            and outer.verb < outer.content <= before.subject.first
        ),
        None,
    )


def _tells_view(outer: Clause, subject: NounPhrase) -> bool:
    """Whether a clause of saying leads to whoever thinks: "Roe said that Doe", "Roe said he"."""
    if subject.kind != "pronoun":
        return outer.has_that
    is_named = outer.subject is not None and outer.subject.kind == "name"
    return is_named and (outer.has_that or outer.content == subject.first)


def _rule_before(clause: Clause) -> str:
    return "according to" if clause.form == "according" else "verb before"


def _has_speaker(text: str, clause: Clause) -> bool:
    """Whether the subject of a clause is somebody, or may be."""
    subject = clause.subject
    return subject is not None and (subject.kind != "nominal" or can_speak(subject.words(text)))


def _joined_subject(sentence: Sentence, first: int) -> Clause | None:
    """The clause whose subject, of several parts, begins at a token: "lead author and chemist Roe said"."""
    opening = phrase_at(sentence, first)
    if opening is None:
        return None
    for clause in sentence.clauses:
        if clause.form != "before" or clause.subject is None or clause.subject.first <= first:
            continue
        between = sentence.tokens[first : clause.subject.first]
        if len(between) > LONGEST_SUBJECT or any(token.tag not in PARTS_OF_SUBJECT for token in between):
            return None
        is_paused = sentence.tokens.tags[clause.subject.first - 1] == ","
        is_thing = opening.kind == "nominal" and not can_speak(sentence.words_of(opening))
        if is_paused and (is_thing or clause.subject.kind != "name"):
            return None  # "“…” open to all, the board said", "a “…” defeat, Roe said"
        if clause.has_that:
            return None  # "the “free” meals, critics warn that …"
        subject = opening if opening.kind == "name" else clause.subject
        if subject.kind != "name":
            last = clause.subject.last
            start, end = sentence.tokens.starts[first], sentence.tokens.ends[last]
            subject = NounPhrase(start, end, first, last, "nominal")
            if clause.subject.kind == "pronoun" or not can_speak(sentence.words_of(subject)):
                return None
        return clause._replace(subject=subject, first=first)
    return None


def _clause_before(text: str, sentence: Sentence, at: int) -> Clause | None:
    """The nearest clause before a token that can report it: one with a speaker, where there is one."""
    nearest = None
    for clause in reversed(sentence.clauses):
        if clause.last >= at or (clause.strength is Strength.MANNER and at - clause.last > 3):
            continue
        is_asked = sentence.tokens.lowers[clause.verb] == "asked" and sentence.tokens.tags[at - 1] in ",:"
        is_named = sentence.tokens.lowers[clause.last + 1 : clause.last + 2] == [
            "as"
        ]  # "hailed by Roe as a “…”"
        if clause.form == "passive" and at - clause.last > REACH_OF_PASSIVE and not (is_asked or is_named):
            continue  # "said it was ordered by Roe because “…”"
        if _stands_aside(sentence.tokens, clause, at) or _is_asked_in(sentence, clause):
            continue
        if _has_speaker(text, clause) and not _is_supposed(sentence.tokens, clause):
            is_weak = sentence.tokens.tags[at - 1] == ":" and clause.strength < Strength.SPEECH
            return (_announcing(text, sentence, clause) or clause) if is_weak else clause
        nearest = nearest or clause
    return nearest


def _stands_aside(tokens: Tokens, clause: Clause, at: int) -> bool:
    """Whether a clause stands between two dashes: "Roe called it — so fans thought — “vile”"."""
    while tokens.tags[at - 2 : at] == "QC":
        at -= 2  # "“vile” and “not fair”"
    if tokens.tags[at - 1] != "-" or clause.form != "before" or clause.subject is None:
        return False
    opening = tokens.tags.rfind("-", 0, clause.subject.first)
    return opening > 0 and "V" in tokens.tags[:opening] and ":" not in tokens.tags[:at]


def _is_asked_in(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause only asks for something in what somebody says: "Roe said the board had asked for"."""
    subject = clause.subject
    if clause.form != "before" or subject is None or subject.kind != "nominal":
        return False
    noun = sentence.tokens.lowers[subject.last]
    if sentence.tokens.lowers[clause.verb] not in ASKING or noun in PEOPLE or is_role_noun(noun):
        return False
    return any(
        outer.strength is Strength.SPEECH
        and outer.form == "before"
        and outer.verb < outer.content <= subject.first
        and ":" not in sentence.tokens.tags[outer.verb : clause.verb]
        for outer in sentence.clauses
    )


def _announcing(text: str, sentence: Sentence, nearer: Clause) -> Clause | None:
    """The clause of saying that opens the sentence, where somebody only feels or thinks before the colon."""
    first = next((one for one in sentence.clauses if _has_speaker(text, one)), None)
    is_saying = first is not None and first.strength is Strength.SPEECH and first.form == "before"
    return first if is_saying and first is not None and first.verb < nearer.verb else None


def _is_supposed(tokens: Tokens, clause: Clause) -> bool:
    """Whether a clause tells of what somebody would call it, or did not, and not of what was said."""
    before = tokens.lowers[clause.verb - 1] if clause.verb else ""
    return before in SUPPOSED or before == "not" or before.endswith(("n't", "n’t"))


def phrase_at(sentence: Sentence, first: int) -> NounPhrase | None:
    """The noun phrase that begins at a token."""
    return next((phrase for phrase in sentence.phrases if phrase.first == first), None)


def named_after(sentence: Sentence, at: int, words: str) -> NounPhrase | None:
    """The name right after an utterance that ends with a comma: "“We saw it,” Roe weighed in."."""
    follows = at + 1
    if at > 0 or follows >= len(sentence.tokens):
        return None
    if sentence.tokens.tags[follows] == ",":
        follows += 1
    elif words.rstrip()[-1:] != ",":
        return None
    token = sentence.tokens[follows] if follows < len(sentence.tokens) else None
    if token is not None and token.mention is not None:
        return NounPhrase(token.start, token.end, follows, follows, "name", token.mention)
    phrase = phrase_at(sentence, follows)
    return phrase if phrase is not None and phrase.kind == "name" else None


def kind_of(sentence: Sentence, at: int, clause: Clause, rule: str, words: str) -> QuoteKind:
    """Direct where the marked words stand as an utterance of their own, else partial."""
    tokens = sentence.tokens
    if rule == "verb after":
        starts = at == 0 or tokens.tags[at - 1] in "C-,"
        is_whole = at == 0 and not _runs_into(tokens, at, clause, words)
        is_clause = at > 0 and (words[:1].isupper() or _is_joined_clause(tokens, at, words))
        return QuoteKind.DIRECT if starts and (is_whole or is_clause) else QuoteKind.PARTIAL
    before = tokens.tags[at - 1]
    if before in ":;":
        return QuoteKind.DIRECT
    if _runs_into(tokens, at, clause, words):
        return QuoteKind.PARTIAL
    if before == "C" and tokens.tags[at - 2 : at - 1] == "," and _is_sentence(words):
        return QuoteKind.DIRECT
    is_governed = clause.form == "participle" and tokens.tags[clause.verb - 1] == "P"
    if clause.last == at - 1 and (clause.strength is Strength.STANCE or is_governed):
        return QuoteKind.PARTIAL
    if before == "," and (words[:1].isupper() or _is_led_in_by(clause, at - 2)):
        return QuoteKind.DIRECT
    if clause.form == "inverted" and before == ",":
        return QuoteKind.DIRECT
    ends = words.rstrip()[-1:]
    if clause.last != at - 1 or ends not in ".!?,…":
        return QuoteKind.PARTIAL
    is_sentence = clause.form == "participle" and ends in ".!?" and len(words.split()) >= FEWEST_OF_SENTENCE
    return QuoteKind.DIRECT if words[:1].isupper() or is_sentence else QuoteKind.PARTIAL


def _is_joined_clause(tokens: Tokens, at: int, words: str) -> bool:
    """Whether words behind ", but" are long enough for a clause of their own."""
    return tokens.tags[max(at - 2, 0) : at] == ",C" and len(words.split()) > FEWEST_OF_SENTENCE


def _is_sentence(words: str) -> bool:
    return words[:1].isupper() and words.rstrip()[-1:] in ".!?" and len(words.split()) >= FEWEST_OF_SENTENCE


def _is_led_in_by(clause: Clause, last: int) -> bool:
    return clause.last == last and clause.strength is Strength.SPEECH and not clause.has_that


def _runs_into(tokens: Tokens, at: int, clause: Clause, words: str) -> bool:
    """Whether the sentence goes on from the marked words without a pause: "“We are glad” at the news"."""
    if at + 1 >= len(tokens) or words.rstrip()[-1:] in ".!?,…-–—":
        return False
    is_bound = tokens.tags[at + 1] in "PwDN#U" or tokens.lowers[at + 1] in CONDITIONS
    return is_bound and at + 1 not in (clause.first, clause.verb)
