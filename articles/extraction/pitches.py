"""What a page says of itself below its story, and the beginnings of others that it sets there."""

from __future__ import annotations

import re
from itertools import pairwise

from .findings import FurnitureKind
from .names_as_printed import is_persons_name, is_roll
from .pieces import CUT_SHORT, Piece, ends_sentence, word_count

# Words with which a page speaks of its own work or asks for something; one such phrase a story may have.
# It is looked for in small letters.
PITCH = re.compile(
    r"""\b(?:
        (?:top|latest|breaking|timely|real-time|daily|reliable|trusted|online)\s(?:[\w-]+\s){0,2}?(?:news|updates|headlines|information)
      | news\supdates? | official\sapp | (?:play|app)\sstore | download\s
      | subscri(?:be|bers?|bing|ptions?)\b | newsletters?
      | our\s(?:readers?|coverage|journalis\w+|newsroom|reporting|website|site|app|channel|audience|mission
          |team|stories|reporters)
      | on-ground\sreporting | exceptional\sreporters | readers\slike\syou
      | (?:independent|quality|fair|local)[\s,][\w\s,-]{0,40}?journalism
      | (?:support|help|follow|contact|email|reach|join|fund)\s(?:us|our)\b
      | stay\s(?:updated|informed|tuned|connected|ahead)
      | in-depth\s(?:analysis|coverage|insights?)
      | seasoned\sjournalists? | years\sof\sexperience
      | credible\ssource | 24\shours\sa\sday | 24\s?[x×*/]\s?7 | meet\sthe\steam | (?:founded|established)\sin
      | owned\sby | free,\s(?:fair|fearless) | fearless | get\snews\b | no\sads\b | get\sthe\b
      | (?:news|tv|television)\schannels? | media\s(?:house|group|company|network) | leading\b
      | (?:photo\sgaller(?:y|ies)|live\scoverage) | \bcovers\b
      | donat(?:e|ions?)\b | supporters?\b
      | news\s(?:agency|organi[sz]ation|outlet|platform|portal|website|service)
    )""",
    re.VERBOSE,
)
TURNS_TO_READER = re.compile(
    r"\b(?:you|your|our|us|we)\b|(?:\A|[.!]\s)(?:Stay|Get|Download|Follow|Subscribe|Join|Sign|Visit)\b",
    re.IGNORECASE,
)
SPEECH = ("“", '"', "«", " said")
FEWEST_PHRASES = 2
# So many leave no doubt, whomever they address.
MANY_PHRASES = 3
# How much of its first words such a paragraph has from the story's first paragraphs.
MOST_SHARED = 0.3
# The same for one that such a paragraph follows, and that has but one such phrase.
MOST_SHARED_ABOVE = 0.2
LONGEST_SUBJECT = 8
SAMPLE = 350
# A story has more paragraphs than this above them.
FEWEST_ABOVE = 2
TAKES = re.compile(r"Duration:? \d{1,2}:\d\d(?::\d\d)?")
SPEAKS_OF_PAGE = "speaks of the page"
# So many paragraphs in a row without a last stop are the beginnings of others.
FEWEST_DOTTED = 4
FEWEST_SIGNED = 2
LONGEST_SUMMARY = 260
MORE = re.compile(r"(?:More|Most|Related|Latest|Read|Trending|Top|Popular)\b")
LONGEST_DOTTED = 110
FEWEST_CUT_SHORT = 3
# "4/7/2017 at 5:36 p.m. Ferries Sail Again"
TIMED_TITLE = re.compile(r"(?:Yesterday|Today|\d{1,2}/\d{1,2}/\d{4}) at \d{1,2}:\d\d [ap]\.m\. [A-Z]")
FEWEST_TIMED = 4
# A row of other stories' titles, each with its summary: how many, of what length, and how far from the story.
FEWEST_PAIRS = 3
FEWEST_IN_TITLE = 5
LONGEST_TITLE = 160
MOST_OF_PAIR = 0.25
REPORTING = frozenset(["says", "told"])
WITH_HANDLE = re.compile(r"[A-Z][\w.’' -]{4,40}, @\w{2,20}(?:, [A-Z][^.,]{2,40})?")
DAY_AT_END = re.compile(r" \d\d[./]\d\d[./]\d\d\Z")
NUMBERED = re.compile(r"#?\d{1,2}[.):]?\s")
NEARLY_ALL = 0.75


def label_pitches(pieces: list[Piece]) -> None:
    """Label the paragraphs in a page's lower half in which it speaks of itself, however long they are."""
    prose = [p for p in pieces if p.is_open and p.is_prose]
    lower = prose[max(FEWEST_ABOVE, len(prose) // 2) :]
    told = False
    for piece in reversed(lower):
        phrases = _phrases(piece.text)
        if phrases >= MANY_PHRASES or (phrases >= FEWEST_PHRASES and TURNS_TO_READER.search(piece.text)):
            told = _shared(piece, prose) <= MOST_SHARED
        else:
            told = told and phrases > 0 and _shared(piece, prose) <= MOST_SHARED_ABOVE
        if told:
            piece.mark(FurnitureKind.NEWSLETTER, SPEAKS_OF_PAGE)


def _shared(piece: Piece, prose: list[Piece]) -> float:
    """How much of a paragraph's words the story's first ones have: its advice has many, and its page few."""
    first = [p for p in prose[:LONGEST_SUBJECT] if p is not piece]
    subject = frozenset().union(*(p.key_words_of(SAMPLE) for p in first))
    words = piece.key_words_of(SAMPLE)
    return len(words & subject) / max(1, len(words))


def _phrases(text: str) -> int:
    """How many such phrases a paragraph without anybody's words has."""
    if any(mark in text for mark in SPEECH):
        return 0
    return len({match.group() for match in PITCH.finditer(text.lower())})


UPDATED_ON = re.compile(r"updated \d{1,2}:\d\d [AP]M \w{2,4}, (?P<day>\w{3} \w{3,9} \d{1,2}, \d{4})")
FEWEST_DATED = 3
MOST_IN_TEASER = 2
STOPPED_ABOVE_POINTER = re.compile(r"[.!?]['’\"”]? \([^()]{3,120}\)\Z")
LENGTHS = re.compile(r"VIDEO\s?\d{1,2}:\d\d\s?\d{1,2}:\d\d", re.IGNORECASE)


def label_clips(pieces: list[Piece]) -> None:
    """Label the title of a clip and its programme below how long it is: "VIDEO3:4903:49"."""
    for i, piece in enumerate(pieces):
        if not piece.is_furniture or not LENGTHS.fullmatch(piece.text):
            continue
        for below in pieces[i + 1 : i + 3]:
            if below.is_open and not below.is_prose and not ends_sentence(below.text):
                below.mark(FurnitureKind.PLAYER, "title of a clip")


def _is_dotted(text: str) -> bool:
    """Whether a short sentence breaks off in dots, outside of a quotation: "Few have seen the pier as..."."""
    return text.endswith(CUT_SHORT) and len(text) <= LONGEST_DOTTED and "”" not in text and '"' not in text


def label_videos(pieces: list[Piece]) -> None:
    """Label the title and the summary of a video in a story: between them stands how long it takes."""
    for i, piece in enumerate(pieces):
        if not piece.is_furniture or not TAKES.fullmatch(piece.text):
            continue
        title = next((p for p in reversed(pieces[max(0, i - 2) : i]) if p.is_open), None)
        summary = pieces[i + 1] if i + 1 < len(pieces) else None
        if title is None or ends_sentence(title.text) or title.is_headline:
            continue
        title.mark(FurnitureKind.RELATED_LINK, "title of a video")
        if summary is not None and summary.is_open and not any(mark in summary.text for mark in SPEECH):
            summary.mark(FurnitureKind.RELATED_LINK, "summary of a video")


def label_signed(pieces: list[Piece]) -> None:
    """Label the titles of other stories below a label, each with a sentence and who wrote it."""
    floor = next((i for i, p in enumerate(pieces) if p.is_prose and p.is_open), len(pieces))
    at = floor
    for label in range(floor, len(pieces)):
        if label < at or not (pieces[label].is_furniture and MORE.match(pieces[label].text)):
            continue
        at = label + 1
        while at + 2 < len(pieces) and _is_signed_link(*pieces[at : at + 3]):
            at += 3
        if at - label > 3 * FEWEST_SIGNED:
            for piece in pieces[label + 1 : at]:
                piece.mark(FurnitureKind.RELATED_LINK, "another story and who wrote it")


def _is_signed_link(title: Piece, teaser: Piece, name: Piece) -> bool:
    is_title = not (title.is_prose or title.is_headline)
    is_told = teaser.is_open and len(teaser.text) <= LONGEST_SUMMARY and ends_sentence(teaser.text)
    return is_title and is_told and "”" not in teaser.text and is_persons_name(name.text)


def label_dated_teasers(pieces: list[Piece]) -> None:
    """Label the teasers at a page's end that stand below days of their own: "updated 9:41 AM EDT, Fri …".

    A story that is told by the hour has its own day again and again.
    """
    told = [i for i, p in enumerate(pieces) if p.is_open and p.is_prose]
    marks = [(i, m["day"]) for i, p in enumerate(pieces) if (m := UPDATED_ON.fullmatch(p.text))]
    marks = [mark for mark in marks if len(told) > FEWEST_ABOVE and mark[0] > told[FEWEST_ABOVE]]
    bounds = [i for i, _ in marks] + [min(len(pieces), marks[-1][0] + 1 + MOST_IN_TEASER if marks else 0)]
    spans = list(pairwise(bounds))
    is_stacked = all(last - first <= 1 + MOST_IN_TEASER for first, last in spans)
    if not is_stacked or len({day for _, day in marks}) < FEWEST_DATED:
        return
    for first, last in spans:
        for piece in pieces[first + 1 : last]:
            if piece.is_open and not piece.is_headline:
                piece.mark(FurnitureKind.RELATED_LINK, "below its own day")


def label_timed_titles(pieces: list[Piece]) -> None:
    """Label the titles of a page's latest stories behind their hours, and the sentence below each."""
    timed = [i for i, p in enumerate(pieces) if TIMED_TITLE.match(p.text)]
    for i in timed if len(timed) >= FEWEST_TIMED else ():
        for piece in pieces[i : i + 2]:
            if not piece.is_furniture and not piece.is_headline:
                piece.mark(FurnitureKind.RELATED_LINK, "a title behind its hour")


def label_title_pairs(pieces: list[Piece]) -> None:
    """Label the titles of other stories below this one, each with a paragraph that sums it up, in a row."""
    told = [p for p in pieces if p.is_open and p.is_prose]
    _label_handles(pieces, told)
    run: list[tuple[Piece, Piece]] = []
    at, above = 0, 0
    while at < len(pieces):
        below = next((j for j in range(at + 1, len(pieces)) if not pieces[j].is_furniture), len(pieces))
        if below < len(pieces) and _is_title(pieces[at]) and _is_summary(pieces[below]):
            run.append((pieces[at], pieces[below]))
            at = below + 1
            continue
        if pieces[at].is_furniture:
            at += 1
            continue
        _label_pairs(run, told, above)
        above += len(run) + (pieces[at].is_open and pieces[at].is_prose)
        run = []
        at += 1
    _label_pairs(run, told, above)


def _label_handles(pieces: list[Piece], told: list[Piece]) -> None:
    """Label who wrote the other stories, each below its title: "Jane Doe, @jdoe, Lakes Tonight"."""
    if len(told) > FEWEST_ABOVE:
        for piece in pieces[pieces.index(told[FEWEST_ABOVE]) :]:
            if piece.is_open and ", @" in piece.text and WITH_HANDLE.fullmatch(piece.text):
                piece.mark(FurnitureKind.RELATED_LINK, "who wrote another story")


def _is_title(piece: Piece) -> bool:
    """Whether an unlabelled line has the length and the form of another story's title."""
    is_line = piece.is_open and not piece.is_prose and not ends_sentence(piece.text)
    is_line = is_line and not NUMBERED.match(piece.text)
    return is_line and word_count(piece.text) >= FEWEST_IN_TITLE and len(piece.text) <= LONGEST_TITLE


def _is_summary(piece: Piece) -> bool:
    """Whether a line has the length of a summary and reports nobody's words."""
    is_told = piece.is_open and (piece.is_prose or piece.text.endswith(CUT_SHORT))
    if not is_told or len(piece.text) > LONGEST_SUMMARY or "said" in piece.words:
        return False
    return piece.words.isdisjoint(REPORTING) or not any(mark in piece.text for mark in SPEECH)


def _label_pairs(run: list[tuple[Piece, Piece]], told: list[Piece], above: int) -> None:
    """Label the pairs of a row below so many paragraphs of the story, where nearly none is on its subject."""
    if len(run) < FEWEST_PAIRS or above <= FEWEST_ABOVE:
        return
    subject = frozenset().union(*(p.key_words_of(SAMPLE) for p in told[: min(above, LONGEST_SUBJECT)]))
    strange = sum(_is_strange_pair(title, summary, subject) for title, summary in run)
    if strange >= NEARLY_ALL * len(run):
        for piece in (piece for pair in run for piece in pair):
            piece.mark(FurnitureKind.RELATED_LINK, "titles and summaries in a row")


def _is_strange_pair(title: Piece, summary: Piece, subject: frozenset[str]) -> bool:
    """Whether a title and its summary are another story's: off the subject, cut short, or with a day."""
    if summary.text.endswith(CUT_SHORT) or DAY_AT_END.search(title.text):
        return True
    words = title.key_words | summary.key_words
    return len(words & subject) <= MOST_OF_PAIR * len(words)


def _is_whole(text: str) -> bool:
    """Whether a paragraph ends with its sentence, or with a pointer in brackets: "… . (Full story)"."""
    return ends_sentence(text) or bool(STOPPED_ABOVE_POINTER.search(text))


def label_cut_short(pieces: list[Piece]) -> None:
    """Label the last paragraphs of a page where several in a row break off in the middle of a sentence.

    So are short ones that end in dots, with the titles above them, where a page has many.
    """
    teasers = [
        i
        for i, p in enumerate(pieces)
        if p.is_open and _is_dotted(p.text) and i and not pieces[i - 1].is_prose
    ]
    for i in teasers if len(teasers) >= FEWEST_DOTTED else ():
        pieces[i].mark(FurnitureKind.RELATED_LINK, "the beginning of another story")
        title = pieces[i - 1]
        if title.is_open and not title.is_headline:
            title.mark(FurnitureKind.RELATED_LINK, "above the beginning of another story")
    prose = [p for p in pieces if p.is_open and p.is_prose and not is_roll(p.text)]
    whole = next((i for i in range(len(prose), 0, -1) if _is_whole(prose[i - 1].text)), 0)
    if whole > FEWEST_ABOVE and len(prose) - whole >= FEWEST_CUT_SHORT:
        for piece in prose[whole:]:
            piece.mark(FurnitureKind.RELATED_LINK, "the beginning of another story")
