"""Furniture told by its neighbours: sidebars, link lists, comments, what follows the story."""

from __future__ import annotations

import re

from .blocks import BULLET
from .findings import BlockKind
from .findings import FurnitureKind as Kind
from .furniture import plain_phrase
from .furniture_phrases import SECTIONS
from .names_as_printed import NAME, is_name
from .pieces import Head, Piece, ends_sentence, word_count
from .words import word_set

# Labels after which a page no longer tells its story, as opposed to those that open a box in its middle.
TAIL_LABELS = frozenset(
    {Kind.COMMENTS, Kind.COPYRIGHT, Kind.RELATED_LABEL, Kind.TAGS, Kind.AUTHOR_BOX, Kind.NEWSLETTER}
)
CLOSING_LABELS = frozenset({Kind.COMMENTS, Kind.COPYRIGHT, Head.RIGHTS})
SPEECH_MARKS = ("“", '"', "«", " said", "‘")
STORY_LISTS = frozenset(
    {
        "highlights",
        "story highlights",
        "key points",
        "key takeaways",
        "summary",
        "quick read",
        "in this story",
        "in this article",
    }
)
COMMENT_FORM = re.compile(
    r"(?:leave|post|add|write|submit)\s(?:a|your|new)\s(?:\w+\s)?(?:comment|reply)|leave a reply"
    r"|cancel reply|no comments|comments are",
    re.IGNORECASE,
)

BIOGRAPHY = re.compile(
    rf"""
    (?:about\sthe\sauthor:?\s)?{NAME}(?:,\s[^.]{{2,60}},)?\s(?:
        (?:is|was|has\sbeen|works\sas|serves\sas)\s(?:currently\s)?(?:an?|the|one\sof|our
            |[A-Z][\w'’.]+(?:\s[A-Z][\w'’.]+){{0,4}}['’]s?)?\s?(?:[\w'’&.,-]+\s){{0,7}}
            (?:reporter|journalist|correspondent|columnist|freelancer?|writer|sub-editor|contributor|blogger
                |news\seditor|editor|producer|anchor|meteorologist|intern|fellow\sat)\b
      | (?:covers|writes|reports\son|studied\sjournalism
            |joined\s[^.]{{3,50}}?\sas\san?\s(?:[\w-]+\s){{0,3}}?(?:reporter|journalist|correspondent|writer)
            |can\sbe\sreached|tweets)\b
      | has\s(?:covered|written\sfor|worked\s(?:for|as\sa\sjournalist|as\sa\sreporter)|reported\sfor)\b
    )""",
    re.VERBOSE,
)
POSITION = re.compile(
    rf"(?P<name>{NAME})\sis\san?\s(?:[\w-]+\s){{0,4}}"
    r"(?:researcher|lecturer|professor|fellow|academic|lawyer|economist|author)\b"
    r"|(?P<house>[A-Z][\w’'-]+\scovers\s[\w\s,&-]{3,60}\sfor\s(?:[Tt]he\s)?[A-Z])"
)
CONTACT = re.compile(
    r"(?:reach|contact|email|e-mail|follow|tweet)\b.{0,60}(?:@|\bat\s\S+\.\w{2,}|\d{3}[-.]\d{3,4})",
    re.IGNORECASE,
)
CONTACT_WORDS = word_set("reach contact email mail follow tweet")
TAG_LIST = re.compile(r"[^.,!?]{2,50}(?:,\s?[^.,!?]{2,60}){1,30}\Z")
LONGEST_BIOGRAPHY = 700
SENTENCE_WORDS = re.compile(
    r"\b(?:the|a|an|that|which|has|have|had|was|were|is|are|will|would|of|his|her|their|its)\b"
)
VERBS = re.compile(r"\b(?:has|have|had|was|were|is|are|will|would|said|says|can|could|do|did|to)\b")
LEAST_SHARED = 0.14
# What lies below the list of a page's other stories must be about this one, plainly, to be of it.
MOST_SHARED = 0.35
PAGE_LISTS = frozenset(
    {
        "top stories",
        "latest news",
        "latest stories",
        "latest headlines",
        "most popular",
        "most read",
        "popular",
        "more news",
        "more stories",
        "other news",
        "other stories",
        "partner news",
        "recent news",
        "recent posts",
        "recent stories",
    }
)
LONGEST_SUBJECT = 40
LONGEST_SIGNED = 300
LONGEST_LABEL = 40
LONGEST_TEASER = 260
# How long a page's name, clock and weather may be together, above a headline so far down.
LONGEST_MASTHEAD = 160
DEEPEST_HEAD = 12
LONGEST_RESULT = 60
RESULT = re.compile(r"[A-Z][\w.’' ]{1,26}\s\d{1,3}\s?[-–:]\s?\d{1,3}\s[A-Z][\w.’' ]{1,26}\Z")
DAY = re.compile(
    r"(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,?\s)?(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s\d{1,2}\b"
    r"|\d{1,2}\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b)"
)
FEWEST_PARAGRAPHS = 3
FEWEST_TEASERS = 4
LEAST_IN_CAPITALS = 6
SIGNATURE = re.compile(
    rf"(?:[-–—]\s?)?(?:(?:Dr|Mr|Mrs|Ms|Prof|Sir|Rev)\.?\s)?{NAME},\s[a-z][^.,!?]{{4,80}}\Z"
)


def label_head(pieces: list[Piece]) -> None:
    """Label what stands round the headline and above the story."""
    story_at = _first_prose(pieces)
    headline_at = next((i for i, p in enumerate(pieces[:DEEPEST_HEAD]) if p.is_headline), None)
    above = pieces[: headline_at or 0]
    if (
        headline_at is not None
        and sum(len(p.text) for p in above if p.is_open and p.is_prose) <= LONGEST_MASTHEAD
    ):
        story_at = max(story_at, headline_at)
    headline = pieces[headline_at].key_words if headline_at is not None else frozenset()
    for i, piece in enumerate(pieces[:story_at]):
        if not piece.is_open or piece.is_standfirst:
            continue
        if piece.text.lower().strip(" :|/>»") in SECTIONS:
            piece.mark(Kind.SECTION_LABEL, "section name")
        elif headline and _says_again(piece, headline):
            piece.mark(Kind.HEADLINE_REPEAT, "the headline in other words")
        elif headline_at is not None and i < headline_at:
            piece.mark(
                Kind.NAVIGATION if word_count(piece.text) < 5 else Kind.RELATED_LINK, "above the headline"
            )
        else:
            _label_under_headline(piece, headline_at is not None)


def _says_again(piece: Piece, headline: frozenset[str]) -> bool:
    """Whether a line of the head has nearly all its words from the headline, as the text of a picture has."""
    words = piece.key_words
    return (
        len(words) >= 4
        and not piece.is_prose
        and len(words & headline) >= 0.6 * max(len(words), len(headline))
    )


def _label_under_headline(piece: Piece, has_headline: bool) -> None:
    """A short line between headline and story: the standfirst stays, the rest goes."""
    count = word_count(piece.text)
    if (count >= 6 and (has_headline or ends_sentence(piece.text))) or piece.text[0] in "*•▪-–":
        return
    if ends_sentence(piece.text) and count >= 4:
        return
    piece.mark(Kind.NAVIGATION if count < 4 else Kind.OTHER, "above the story")


def _first_prose(pieces: list[Piece]) -> int:
    for i, piece in enumerate(pieces):
        if piece.is_open and piece.is_prose:
            return i
    return len(pieces)


def label_links(pieces: list[Piece]) -> None:
    """Label the titles of other stories: below a label, or several in a row."""
    below_label = below_list = False
    row: list[Piece] = []
    above: Piece | None = None
    for i, piece in enumerate(pieces):
        if piece.is_furniture and _heads_story_list(piece.text):
            below_list = True
        elif piece.label is Kind.RELATED_LABEL:
            below_label = True
        elif piece.is_open and below_list and is_link_like(piece):
            piece.mark(BlockKind.LIST_ITEM, "key point")
        elif piece.is_open and below_label and is_link_like(piece):
            piece.mark(Kind.RELATED_LINK, "below a label")
        elif piece.is_open:
            below_label = below_list = False
            if _is_title_alone(piece):
                above = above if row else pieces[i - 1] if i else None
                row.append(piece)
                continue
        if row and _is_standfirst_row(above, row, piece):
            for title in row:
                title.is_standfirst = True
        else:
            _label_row(row)
        row = []
    _label_row(row)


def _heads_story_list(text: str) -> bool:
    return len(text) <= LONGEST_LABEL and plain_phrase(text) in STORY_LISTS


def _is_standfirst_row(above: Piece | None, row: list[Piece], below: Piece) -> bool:
    """Whether titles in a row stand between headline and byline, where a tabloid sums the story up."""
    is_headed = above is not None and above.label in {Head.HEADLINE, Kind.HEADLINE_REPEAT}
    return is_headed and len(row) <= 6 and below.label in {Kind.BYLINE, Kind.DATE_LINE}


def is_link_like(piece: Piece) -> bool:
    """Whether an unlabelled line can be the title of another story, or its summary cut short."""
    text = piece.text
    if len(text) > 200:
        return False
    is_cut_short = text.endswith(("...", "…"))
    is_sentence = ends_sentence(text) and (piece.is_prose or (text[-1] == "." and word_count(text) > 6))
    return is_cut_short or not is_sentence


def _is_title_alone(piece: Piece) -> bool:
    text = piece.text
    if text[0] in '*•-–—"“‘' or text[-1] in ",;:":
        return False
    return is_link_like(piece) and not ends_sentence(text)


def _label_row(row: list[Piece]) -> None:
    """Label three or more titles in a row, which no story has."""
    if len(row) >= 3 and sum(word_count(p.text) >= 5 for p in row) * 2 > len(row) and not _is_listing(row):
        for piece in row:
            piece.mark(Kind.RELATED_LINK, "titles in a row")


def _is_listing(row: list[Piece]) -> bool:
    """Whether most lines begin with a day or with one word, as those of a list in the story do."""
    openings = [p.text.split(" ", 1)[0] for p in row]
    dated = sum(bool(DAY.match(p.text)) for p in row)
    most = max(openings.count(word) for word in set(openings))
    return max(dated, most) * 10 >= 7 * len(row)


def label_capitals(pieces: list[Piece]) -> None:
    """Label titles of other stories that stand in capitals, and long, among paragraphs in small letters."""
    if sum(p.is_open and p.is_prose for p in pieces) < FEWEST_PARAGRAPHS:
        return
    first = _first_prose(pieces)
    capitals = [p for p in pieces[first:] if p.is_open and p.text.isupper()]
    # Subheads in capitals are short.
    if all(word_count(p.text) >= LEAST_IN_CAPITALS for p in capitals):
        for piece in capitals:
            piece.mark(Kind.RELATED_LINK, "a title in capitals")


def label_results(pieces: list[Piece]) -> None:
    """Label results of matches on lines of their own among paragraphs; above them one can be a headline."""
    for piece in pieces[_first_prose(pieces) :]:
        if piece.is_open and len(piece.text) <= LONGEST_RESULT and RESULT.match(piece.text):
            piece.mark(Kind.SCOREBOARD, "a result")


def label_promotions(pieces: list[Piece]) -> None:
    """Label what lies between titles said twice on one line, and between teasers that are cut short."""
    twice = [i for i, p in enumerate(pieces) if p.is_open and _says_twice(p.text)]
    if len(twice) >= 2:
        _label_between(pieces, twice[0], twice[-1] + 1)
    cut_short = [i for i, p in enumerate(pieces) if p.is_open and p.is_prose and p.text.endswith("…")]
    if len(cut_short) >= FEWEST_TEASERS and len(cut_short) * 3 > cut_short[-1] - cut_short[0]:
        _label_between(pieces, cut_short[0], cut_short[-1])


def _says_twice(text: str) -> bool:
    half = len(text) // 2
    return text[0] == text[half + 1 : half + 2] and text[:half] == text[half + 1 :] and word_count(text) >= 8


def _label_between(pieces: list[Piece], first: int, last: int) -> None:
    for piece in pieces[first : last + 1]:
        if piece.is_open and len(piece.text) <= LONGEST_TEASER:
            piece.mark(Kind.RELATED_LINK, "among teasers")


def label_comments(pieces: list[Piece]) -> None:
    """Label everything below a comment form, and the comments below their counter, as comments."""
    told = 0
    total = sum(len(p.text) for p in pieces if p.is_open and p.is_prose)
    for i, piece in enumerate(pieces):
        if piece.is_open and piece.is_prose:
            told += len(piece.text)
        if piece.label is Kind.COMMENTS and told >= 250:
            left = total - told
            is_form = bool(COMMENT_FORM.search(piece.text))
            if is_form or left * 3 < told:
                for below in pieces[i + 1 :]:
                    if below.is_open:
                        below.mark(Kind.COMMENTS, "below the comments' label")
                return


def label_biographies(pieces: list[Piece]) -> None:
    """Label the lines at the end that present the author."""
    last = [p for p in pieces if p.is_open][-4:]
    for piece in last:
        if len(piece.text) <= LONGEST_BIOGRAPHY and (
            _presents_stranger(piece, pieces)
            or (BIOGRAPHY.match(piece.text) and not _is_quoted(piece.text))
            or (
                len(piece.text) < 240
                and not piece.words.isdisjoint(CONTACT_WORDS)
                and CONTACT.search(piece.text[:200])
            )
        ):
            piece.mark(Kind.AUTHOR_BOX, "presents the author")


def _presents_stranger(piece: Piece, pieces: list[Piece]) -> bool:
    """Whether a line says what somebody does of whom the story does not tell: its writer, then."""
    match = POSITION.match(piece.text) if "is" in piece.words or "covers" in piece.words else None
    if match is None or _is_quoted(piece.text):
        return False
    if match["house"]:
        return True
    surname = match["name"].split()[-1]
    return not any(surname in p.text for p in pieces if p is not piece and p.is_open and p.is_prose)


def _is_quoted(text: str) -> bool:
    return any(mark in text for mark in '“”"«') or " said" in text


def label_tail(pieces: list[Piece]) -> None:
    """Label what follows the story's last paragraph."""
    end = _story_end(pieces)
    for i in range(end + 1, len(pieces)):
        piece = pieces[i]
        if not piece.is_open:
            continue
        if not _is_last_words(piece, pieces, end) and not (i and _signs_words_above(piece, pieces[i - 1])):
            piece.mark(_tail_kind(piece.text), "below the story")


def _signs_words_above(piece: Piece, above: Piece) -> bool:
    """Whether "Dr Jane Doe, head of the clinic" stands below the words it signs."""
    return (
        above.is_open
        and ends_sentence(above.text)
        and len(above.text) <= LONGEST_SIGNED
        and bool(SIGNATURE.match(piece.text))
    )


def _tail_kind(text: str) -> Kind:
    if TAG_LIST.match(text) or is_name(text):
        return Kind.TAGS
    return Kind.RELATED_LINK if word_count(text) >= 4 else Kind.OTHER


def _story_end(pieces: list[Piece]) -> int:
    """The index of the last piece that is still story: prose, or a full sentence, on the story's subject."""
    end, told = -1, 0
    closing: Piece | None = None
    for i, piece in enumerate(pieces):
        if piece.label in TAIL_LABELS or piece.label is Head.RIGHTS:
            is_far = told >= (150 if piece.label in CLOSING_LABELS else 300)
            closing = piece if is_far and piece.label is not Kind.NEWSLETTER else closing
        if isinstance(piece.label, BlockKind):
            end = i
        if not piece.is_open or not _is_story_like(piece):
            continue
        if closing is not None and not _goes_on(
            piece, pieces[i - 1], closing, pieces[: min(i, LONGEST_SUBJECT)]
        ):
            continue
        end, told = i, told + len(piece.text)
    return end


def _is_story_like(piece: Piece) -> bool:
    if piece.text[0] == "(" and piece.text[-1] == ")" and word_count(piece.text) >= 4:
        return True
    return piece.is_prose or (ends_sentence(piece.text) and word_count(piece.text) >= 3)


def _goes_on(piece: Piece, above: Piece, closing: Piece, before: list[Piece]) -> bool:
    """Whether a paragraph below a label is still about the story's subject."""
    if closing.label in CLOSING_LABELS:
        is_prompt = closing.label is Kind.COMMENTS and not COMMENT_FORM.search(closing.text)
        if not (is_prompt and _reports_speech(piece)):
            return False  # but "What do you think?" stands amid the story as well
    elif above.label is not Kind.RELATED_LINK and any(mark in piece.text for mark in SPEECH_MARKS):
        return True
    if closing.label is Kind.RELATED_LABEL and piece.text.endswith(("...", "…")):
        return False
    words = piece.key_words_of(350)
    is_list = closing.label is Kind.RELATED_LABEL and plain_phrase(closing.text) in PAGE_LISTS
    prose = [p for p in before if p.is_open and p.is_prose]
    subject = frozenset().union(*(p.key_words_of(350) for p in prose))
    return len(words & subject) >= (MOST_SHARED if is_list else LEAST_SHARED) * max(6, len(words))


def _reports_speech(piece: Piece) -> bool:
    """Whether a paragraph quotes somebody as stories do, and readers below them seldom."""
    if BULLET.match(piece.text) or piece.text.endswith(("...", "…")):
        return False
    has_marks = any(mark in piece.text for mark in SPEECH_MARKS)
    return piece.is_prose and has_marks and not piece.words.isdisjoint(("said", "says"))


def _is_last_words(piece: Piece, pieces: list[Piece], end: int) -> bool:
    """Whether the copy's very last line is a sentence that was cut short."""
    if not piece.is_last or end < 0 or any(p.is_furniture for p in pieces[end + 1 :] if p is not piece):
        return False
    text = piece.text
    if text.count(",") >= 2 and TAG_LIST.match(text) and not VERBS.search(text):
        return False
    return (
        text[0] in "\"“‘'"
        or text[0].islower()
        or len(SENTENCE_WORDS.findall(text)) >= 2
        or word_count(text) <= 3
    )
