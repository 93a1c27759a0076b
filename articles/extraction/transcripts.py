"""Who speaks where the copy says so by a label: transcripts, interviews, and "Quote from X:"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace

from .findings import Mention
from .names import NameTable
from .paragraphs import Paragraph, Sentence
from .unmarked import Unmarked, is_own_voice
from .words import word_set

# Words that pages print before a quotation to say that it is one.
LABELS = word_set("quote source details reference background literally update quotation note")
LONGEST_TURN = 130  # how far the colon of "NAME (role): words" can stand from the paragraph's start
LONGEST_QUESTION = 240
LONGEST_HEADING = 60
FEWEST_QUESTIONS = 2
# The labels of those who are asked, where a label is all that names them.
ANSWER = frozenset(("a", "answer"))
QUESTION = frozenset(("q", "question"))

TURN = re.compile(r"(?P<name>[^\W\d_][^:.!?\n]{0,60}?)(?:\s\([^)\n]{1,60}\))?\s?:\s*(?=[A-ZÀ-Þ“\"‘'\[])")
INITIALS = re.compile(r"(?P<initials>[A-Z]{2,3})(?::\s*|\s)(?=[A-Z(“\"])")
# "Jane Roe reports.", "that report from Jane Roe": whose broadcast it is.
REPORTS = re.compile(
    r"(?P<name>[A-Z][\w’'-]+ [A-Z][\w’'-]+) reports\."
    r"|\breport (?:from|by) (?P<by>[A-Z][\w’'-]+ [A-Z][\w’'-]+)"
)
FEWEST_TURNS = 3
# "The Mayor's speech in full"
OWN_SPEECH = re.compile(
    r"(?P<who>[Tt]he [\w-]+)[’']s (?:[\w-]+ ){0,3}?"
    r"(?:[Ss]peech|[Ss]tatement|[Aa]ddress|[Ll]etter|[Mm]essage)\b"
)
ADDRESSES = re.compile(
    r"\b(?:you|your|yourself)\b|^(?:what|why|how|when|where|who|which|do|does|did|is|are|was|were|can|could"
    r"|would|will|should|have|has)\b",
    re.IGNORECASE,
)


def find_turns(
    text: str, paragraphs: Sequence[Paragraph], table: NameTable
) -> tuple[dict[int, Unmarked], set[int]]:
    """The paragraphs of transcripts and interviews by their number, and those that only ask."""
    turns: dict[int, Unmarked] = {}
    asking: set[int] = set()
    labels = {
        number: match
        for number, paragraph in enumerate(paragraphs)
        if (match := _label(text, paragraph)) is not None
    }
    counted = Counter(match["name"].lower() for match in labels.values())
    for number, match in labels.items():
        label, end = match["name"].lower(), paragraphs[number].end
        if paragraphs[number].marked and counted[label] < 2:
            continue
        if label in QUESTION and counted["a"] + counted["answer"] > 1:
            asking.add(number)
        elif label in ANSWER and counted["q"] + counted["question"] > 1:
            name = _asked(text, paragraphs, table, number)
            turns[number] = Unmarked(match.end(), end, "answer", (match.start(), match.end("name")), name)
        elif turn := _turn(text, match, end, table, is_transcript=counted[label] > 1):
            turns[number] = turn
    turns = turns or _initialled(text, paragraphs, table)
    if not turns:
        turns, asking = _answers(text, paragraphs, table)
    if sum(match["name"].isupper() for number, match in labels.items() if number in turns) >= FEWEST_TURNS:
        turns = _of_those_who_are_asked(text, paragraphs, turns, labels.keys())
    return turns, asking


def _of_those_who_are_asked(
    text: str, paragraphs: Sequence[Paragraph], turns: dict[int, Unmarked], labelled: Collection[int]
) -> dict[int, Unmarked]:
    """The turns of a broadcast without its own people’s, each with the paragraphs that go on with it."""
    own: set[str] = set()
    stretches: dict[int, range] = {}
    for number, turn in turns.items():
        until = next((one for one in range(number + 1, len(paragraphs)) if one in labelled), len(paragraphs))
        stretches[number] = range(number + 1, until)
        told = text[turn.start : paragraphs[until - 1].end]
        reporters = [match["name"] or match["by"] for match in REPORTS.finditer(told)]
        if reporters:
            own |= {turn.name.lower(), *(name.lower() for name in reporters)}
    if not own:
        return turns  # no broadcast
    asked: dict[int, Unmarked] = {}
    for number, turn in turns.items():
        if turn.name.lower() in own:
            continue
        asked[number] = turn
        for following in stretches[number]:
            one = paragraphs[following]
            if following == len(paragraphs) - 1 or one.marked:
                break  # what closes the page is nobody's
            asked[following] = replace(turn, start=one.start, end=one.end)
    return asked


def _label(text: str, paragraph: Paragraph) -> re.Match[str] | None:
    """The label that a paragraph begins with; words in marks right behind it are a quotation of their own."""
    if text.find(":", paragraph.start, paragraph.start + LONGEST_TURN) < 0:
        return None
    match = TURN.match(text, paragraph.start, paragraph.end)
    is_quotation = match and paragraph.marked and paragraph.marked[0].outer_start <= match.end()
    return None if is_quotation else match


def _turn(
    text: str, match: re.Match[str], end: int, table: NameTable, is_transcript: bool
) -> Unmarked | None:
    """A paragraph of a transcript: "NAME: words"."""
    mention = next(iter(table.between(match.start(), match.end())), None)
    if mention is None or not table.is_person(mention.name) or mention.end < match.end("name") - 40:
        return None
    is_whole = mention.start == match.start() and mention.end == match.end("name")
    if not is_own_voice(text, match.end(), end) and not (is_transcript and is_whole):
        return None
    return Unmarked(match.end(), end, "transcript", (match.start(), match.end("name")), mention.text)


def _initialled(text: str, paragraphs: Sequence[Paragraph], table: NameTable) -> dict[int, Unmarked]:
    """The turns of those whom an interview calls by their initials: "JR: words", "JR words"."""
    labels = {
        number: match
        for number, one in enumerate(paragraphs)
        if (match := INITIALS.match(text, one.start, one.end)) is not None
    }
    if len(labels) < FEWEST_TURNS:
        return {}
    bearers: dict[str, set[str]] = {}
    for named in table.named:
        if table.is_person(named.name) and " " in named.name:
            initials = "".join(word[0] for word in named.name.split() if word[0].isupper())
            bearers.setdefault(initials, set()).add(named.name)
    turns = {}
    for number, match in labels.items():
        names = bearers.get(match["initials"], set())
        if len(names) == 1:
            (name,) = names
            tie = match.start(), match.end("initials")
            turns[number] = Unmarked(match.end(), paragraphs[number].end, "initials", tie, name)
    return turns if len(turns) >= FEWEST_TURNS else {}


def _answers(
    text: str, paragraphs: Sequence[Paragraph], table: NameTable
) -> tuple[dict[int, Unmarked], set[int]]:
    """The answers of an interview whose questions stand as paragraphs of their own."""
    asking = {number for number, one in enumerate(paragraphs) if _is_question(text, one)}
    answers: dict[int, Unmarked] = {}
    if len(asking) < FEWEST_QUESTIONS:
        return {}, set()
    name = _asked(text, paragraphs, table, min(asking))
    for number in sorted(asking):
        following = number + 1
        if not name or following >= len(paragraphs) or following in asking:
            continue
        one = paragraphs[following]
        if not one.marked and one.end - one.start > 40:
            tie = paragraphs[number].start, paragraphs[number].end
            answers[following] = Unmarked(one.start, one.end, "answer", tie, name)
    own = sum(is_own_voice(text, one.start, one.end) for one in answers.values())
    is_interview = len(answers) >= FEWEST_QUESTIONS and own * 2 > len(answers)
    return (answers, asking) if is_interview else ({}, set())


def _is_question(text: str, paragraph: Paragraph) -> bool:
    """Whether a paragraph does nothing but ask somebody."""
    if paragraph.marked or text[paragraph.end - 1] != "?":
        return False
    if paragraph.end - paragraph.start > LONGEST_QUESTION:
        return False
    return any(ADDRESSES.search(text[one.start : one.end]) for one in paragraph.sentences)


def _asked(text: str, paragraphs: Sequence[Paragraph], table: NameTable, number: int) -> str:
    """The person named oftenest before the first question."""
    until = paragraphs[number].start
    before = [one for one in table.between(0, until) if table.is_person(one.name)]
    if not before:
        return ""
    return Counter(one.name for one in before).most_common(1)[0][0]


def labelled_speaker(sentence: Sentence, colon: int, table: NameTable) -> Mention | None:
    """The name in a label before marked words: "Quote from Roe:", "(SOUNDBITE) JANE ROE, MINER, SAYING:"."""
    if not is_label(sentence, colon):
        return None
    tokens = sentence.tokens
    mentions = [one.mention for one in tokens[:colon] if one.mention is not None]
    people = [one for one in mentions if table.is_person(one.name)]
    return next(iter(people or mentions), None)


def is_label(sentence: Sentence, colon: int) -> bool:
    """Whether the words before a colon say no more than that a quotation comes, and whose."""
    words = [token for token in sentence.tokens[:colon] if token.word[0].isalpha()]
    if not words:
        return False
    if words[0].lower in LABELS:
        return True
    if words[0].word == "SOUNDBITE":
        return True
    return words[-1].word == "SAYING" and sum(token.word.isupper() for token in words) * 2 > len(words)


def is_heading(paragraph: Paragraph) -> bool:
    """Whether a paragraph is a short line without a verb, as over a part of a transcript."""
    if paragraph.marked or len(paragraph.sentences) != 1 or paragraph.end - paragraph.start > LONGEST_HEADING:
        return False
    sentence = paragraph.sentences[0]
    return sentence.tokens.tags[-1] not in ".?!" and not any(tag in "VvX" for tag in sentence.tokens.tags)


def headed_by(paragraph: Paragraph, table: NameTable) -> str:
    """The person whose name is nearly all that a heading says, or whose speech it heads."""
    owns = OWN_SPEECH.match(" ".join(paragraph.sentences[0].tokens.words))
    holder = table.by_role(owns["who"]) if owns else None
    if holder is not None:
        return holder.name
    for token in paragraph.sentences[0].tokens:
        if token.mention is not None and table.is_person(token.mention.name):
            words = token.mention.end - token.mention.start
            return token.mention.name if words * 2 > paragraph.end - paragraph.start else ""
    return ""
