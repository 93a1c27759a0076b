"""Furniture told by its neighbours: sidebars and link lists."""

from __future__ import annotations

import re
from itertools import pairwise, takewhile

from .agencies import is_known_outlet
from .bylines import are_sections
from .datelines import find_dateline
from .dates import MONTH
from .findings import BlockKind
from .findings import FurnitureKind as Kind
from .furniture import plain_phrase
from .furniture_phrases import SECTIONS
from .pieces import CUT_SHORT, Head, Piece, ends_sentence, is_title_case, word_count
from .repeats import HEAD_LINES
from .words import word_set

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
# Over the questions that a story answers at its end.
ASKED_OFTEN = frozenset({"frequently asked questions", "faqs", "faq", "faq's", "q&a", "q & a"})
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
# "Thursday: partly cloudy", "Oslo: 7 am to noon", "die Möwe - gull"
PAIR = re.compile(r"[^:]{2,28}:\s\S|[^–—-]{2,28}\s[–—-]\s[a-z\d]")
FEWEST_PARAGRAPHS = 3
TAG_LABELS = frozenset({"related topics", "topics", "tags", "filed under", "related tags"})
# With its bullet, and without.
LONGEST_TAG = 5
LONGEST_PLAIN_TAG = 3
OF_LINKS = re.compile(
    r"(?:Related|Tags|Keywords|More|Most|Recent|Latest|See|Read|Also|Other)\b", re.IGNORECASE
)
# With what an item of a list ends that is not its last, and how many words each of a story's points has.
GOES_ON = (";", "; and", "; or", ", and")
FEWEST_IN_POINT = 9
BULLETS = ("• ", "* ", "▪ ", "● ", "· ", "- ", "– ")
FEWEST_IN_MENU = 6
# How many words the lines of a menu have together, for each line.
WORDS_IN_MENU = 3
FEWEST_TEASERS = 4
LEAST_IN_CAPITALS = 6
# How many small letters such a title may have, among so many times as many others.
MOST_SMALL = 2
FEWEST_CAPITALS = 20
# Titles of other stories between paragraphs: how long and how many they are at least, how many paragraphs
# beside each are asked, what share of its words these have, and how many of all such lines are of that kind.
FEWEST_IN_STRANGE = 5
FEWEST_STRANGE = 3
READ_MORE = "read more"
# "(Gulls find one more way to sleep.)"
BRACKETED_TITLE = re.compile(r"\([A-Z][^()]{20,120}[.?!]\)")
NEXT_GAMES = "up next"
NEXT_GAME = re.compile(
    r"[A-Z][\w. ]{2,28}: (?:Hosts?|Visits?|At|Plays?|Opens?|Travels?|Returns?|Continues?|Begins?|Off)\b"
    r".{3,}"
)
LONGEST_SMALL = 4
NEAR = 4
MOST_OF_STRANGE = 0.34
NEARLY_ALL = 0.75
# Facts in a row: how many words one has at the least, and what a title seldom has.
FEWEST_IN_FACT = 7
PARAGRAPHS_OF_LEAD = 4
SMALL_WORD = re.compile(r"\s(?:the|an?|his|her|its|their|was|were)\s")
# "A SIMPLE GUIDE: How do I moor my boat?", of which several stand in a row.
LED_TITLE = re.compile(r"[A-Z][A-Z’'-]*(?: [A-Z’'-]+){0,3}: [A-Z][^.]{8,70}")
FEWEST_LED = 3
# How a list of what is read most begins, and how many titles it has at least.
FIRST_PLACES = frozenset({"1", "1."})
FEWEST_NUMBERED = 3
# A list of the story's own: how many words open it, how many lines it has, how long ones, and how many pieces
# above it tell what the story speaks of.
LEAST_OPENING = 5
FEWEST_SHARED = 2
# How far down a page's head ends, and of how many words a list of sections is at the least.
DEEPEST_FILED = 14
FEWEST_FILED = 3
MOST_SHARED_IN_LIST = 3
LONGEST_HEADING = 8
# The opening of a list of a page's links.
LINK_WORDS = word_set(
    """related read stories story news links articles article section page site headlines headline more latest
    watch follow visit videos photos galleries posts trending contact subscribe download share send print
    tags evidence"""
)
LONGEST_LIST = 20
LONGEST_ITEM = 200
FIRST_WORDS = 40
LONGEST_DECK = 6
# "• In pics: the cup", "• Gulls homepage | Terns homepage", "• Video: the storm".
LINK_IN_ROW = re.compile(
    r"\W{1,3}\s?(?:(?:in\s(?:pics|pictures|photos)|videos?|audio|podcast|gallery|graphic|more\sphotos|special\sreport"
    r"|full\scoverage|timeline|read\smore|blog|your\sview|have\syour\ssay|quiz|factbox|fixtures|slideshow)\b\s?[:|–-]"
    r"|[^|.]{2,40}\shomepage\b)",
    re.IGNORECASE,
)


def label_menus(pieces: list[Piece]) -> None:
    """Label the rows of short lines with bullets above the story, which are the page's menus."""
    row: list[Piece] = []
    for piece in pieces[: _first_prose(pieces)]:
        if piece.text.startswith(BULLETS) and not ends_sentence(piece.text):
            row.append(piece)
        else:
            _label_menu(row)
            row = []
    _label_menu(row)


def _label_menu(row: list[Piece]) -> None:
    # The bullet counts as a word.
    words = sum(word_count(p.text) - 1 for p in row)
    if row and row[0].line == 0 and is_known_outlet(row[0].text[2:]):
        # The page's own name.
        row = row[1:]
    if len(row) >= FEWEST_IN_MENU and words <= WORDS_IN_MENU * len(row):
        for piece in row:
            if piece.is_open and not _may_sign(piece):
                piece.mark(Kind.NAVIGATION, "a menu")


def _may_sign(piece: Piece) -> bool:
    """Whether a line with a bullet can be the story's date or byline."""
    return "by" in piece.words or any(c.isdigit() for c in piece.text)


def label_head(pieces: list[Piece]) -> None:
    """Label what stands round the headline and above the story."""
    story_at = _first_prose(pieces)
    headline_at = next((i for i, p in enumerate(pieces) if p.is_headline), None)
    above = pieces[: headline_at or 0]
    is_masthead = sum(len(p.text) for p in above if p.is_open and p.is_prose) <= LONGEST_MASTHEAD
    if headline_at is not None and is_masthead:
        story_at = max(story_at, headline_at)
    elif headline_at is not None and headline_at >= DEEPEST_HEAD:
        headline_at = None
    headline = pieces[headline_at].key_words if headline_at is not None else frozenset()
    _label_sections(pieces, headline_at)
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


def _label_sections(pieces: list[Piece], headline_at: int | None) -> None:
    """Label the sections in which a page files its story, between its headline and its byline or date."""
    last = max((i for i, p in enumerate(pieces[:DEEPEST_FILED]) if p.label in HEAD_LINES), default=0)
    for piece in pieces[headline_at + 1 : last] if headline_at is not None else ():
        if piece.is_open and not piece.is_prose and _files_story(piece.text):
            piece.mark(Kind.SECTION_LABEL, "section name")


def _files_story(text: str) -> bool:
    """Whether a line is nothing but sections, or a list of words of which several are."""
    if are_sections(text):
        return True
    parts = [part.strip(" |").lower() for part in text.split(",")]
    return (
        len(parts) >= FEWEST_FILED and sum(part in SECTIONS for part in parts) > 1 and text[-1] not in ".!?"
    )


def _says_again(piece: Piece, headline: frozenset[str]) -> bool:
    """Whether a line of the head has nearly all its words from the headline, as the text of a picture has."""
    words = piece.key_words
    return (
        len(words) >= 4
        and not piece.is_prose
        and not ends_sentence(piece.text)
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


def label_link_rows(pieces: list[Piece]) -> None:
    """Label rows of short lines with bullets among paragraphs, one of which says that it is a link."""
    row: list[Piece] = []
    for piece in pieces[_first_prose(pieces) :]:
        if piece.is_open and piece.text.startswith(BULLETS) and not ends_sentence(piece.text):
            row.append(piece)
            continue
        if len(row) > 1 and any(LINK_IN_ROW.match(p.text) for p in row):
            for link in row:
                link.mark(Kind.RELATED_LINK, "in a row of links")
        row = []


def label_dates(pieces: list[Piece]) -> None:
    """Label a list of what is when, as of a tour or a season: "June 9 – Harbour Hall", and its heading."""
    row: list[Piece] = []
    above: Piece | None = None
    heading: Piece | None = None
    for piece in [*pieces, None]:
        if piece is not None and piece.is_open and WHEN_AND_WHAT.match(piece.text):
            heading = heading if row else above
            row.append(piece)
            continue
        if len(row) >= FEWEST_DATED:
            for item in row:
                item.mark(BlockKind.LIST_ITEM, "in a list of dates")
            if heading is not None and heading.is_open and word_count(heading.text) <= LONGEST_HEADING:
                heading.mark(BlockKind.SUBHEAD, "above a list of dates")
        row, above = [], piece


def label_lists(pieces: list[Piece]) -> None:
    """Label the lines of a list that the story's own words open: "Heavy rain is due on:"."""
    for i, piece in enumerate(pieces):
        if not piece.is_open or piece.text.startswith(BULLETS):
            continue
        is_colon = piece.text[-1] == ":"
        if not (is_colon or _may_head_list(pieces, i)) or not piece.words.isdisjoint(LINK_WORDS):
            continue
        items = _items(pieces[i + 1 : i + 1 + LONGEST_LIST])
        if len(items) > 1 and _opens_list(piece, items, pieces[: min(i, FIRST_WORDS)], is_colon=is_colon):
            for item in items:
                item.mark(BlockKind.LIST_ITEM, "in a list of the story's")


def _may_head_list(pieces: list[Piece], i: int) -> bool:
    """Whether a short line below the story's words can be the heading of a list with bullets."""
    piece = pieces[i]
    is_short = word_count(piece.text) <= LONGEST_HEADING and not ends_sentence(piece.text)
    below = pieces[i + 1] if i + 1 < len(pieces) else None
    is_set = is_short and below is not None and below.is_open and below.text.startswith(BULLETS)
    return is_set and i > 0 and (pieces[i - 1].is_open or isinstance(pieces[i - 1].label, BlockKind))


def _opens_list(piece: Piece, items: list[Piece], before: list[Piece], *, is_colon: bool) -> bool:
    """Whether a list speaks of what the paragraphs before it speak of, or can only be theirs."""
    subject = frozenset().union(*(p.key_words_of(350) for p in before if p.is_open and p.is_prose))
    if not subject:
        return False
    has_bullets = items[0].text.startswith(BULLETS)
    if is_colon and has_bullets:
        return True
    shared = piece.key_words_of(350) & subject
    if is_colon and len(shared) >= FEWEST_SHARED and word_count(piece.text) >= LEAST_OPENING:
        return True
    told = frozenset().union(shared, *(item.key_words & subject for item in items))
    return has_bullets and len(told) >= MOST_SHARED_IN_LIST and not _are_titles(items)


def _are_titles(items: list[Piece]) -> bool:
    """Whether most lines of a list are set like headlines, with capitals on their words."""
    return sum(is_title_case(item.text) for item in items) * 2 > len(items)


def _items(below: list[Piece]) -> list[Piece]:
    """The first of the pieces that are lines of one list: all with a bullet, or none."""
    items = list(takewhile(_may_be_item, below))
    has_bullets = bool(items) and items[0].text.startswith(BULLETS)
    return list(takewhile(lambda item: item.text.startswith(BULLETS) == has_bullets, items))


def _may_be_item(piece: Piece) -> bool:
    return piece.is_open and len(piece.text) <= LONGEST_ITEM


# "Read more on The Lake", "Most read in Sailing", "read more jane roe"
HEADS_TITLES = re.compile(
    r"(?:read more|most read|more)(?: (?:on|in|from|about))? [\w&’' -]{2,40}", re.IGNORECASE
)
# "June 9 – Lakeside, WA @ Harbour Hall", "Sept. 2 -- Dock Arena"
WHEN_AND_WHAT = re.compile(
    rf"(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,?\s)?(?:{MONTH}\.?\s\d{{1,2}}|\d{{1,2}}\s{MONTH})"
    r"(?:,?\s(?:19|20)\d\d)?\s?(?:[–—-]{1,2}|:)\s?[A-Z“\"‘]"
)
FEWEST_DATED = 3


def label_above_buttons(pieces: list[Piece]) -> None:
    """Label the title of another story above its button, "Read more", and several in brackets."""
    for piece, below in pairwise(pieces):
        is_button = below.is_furniture and below.text.lower() == READ_MORE
        if is_button and piece.is_open and not piece.is_prose and word_count(piece.text) >= FEWEST_IN_STRANGE:
            piece.mark(Kind.RELATED_LINK, "above its button")
    bracketed = [p for p in pieces if p.is_open and BRACKETED_TITLE.fullmatch(p.text)]
    for piece in bracketed if len(bracketed) >= FEWEST_STRANGE else ():
        piece.mark(Kind.RELATED_LINK, "one of several in brackets")


def label_next_games(pieces: list[Piece]) -> None:
    """Take back what a report of a game has below "UP NEXT" from the page's lists."""
    for i, piece in enumerate(pieces):
        games = [p for p in pieces[i + 1 : i + 3] if NEXT_GAME.match(p.text)]
        if games and piece.text.lower() == NEXT_GAMES:
            piece.mark(BlockKind.SUBHEAD, "the games to come")
            for game in games:
                game.mark(BlockKind.PARAGRAPH, "a game to come")


def label_links(pieces: list[Piece]) -> None:
    """Label the titles of other stories: below a label, or several in a row."""
    below_label = below_list = below_tags = is_point = is_told = False
    row: list[Piece] = []
    above: Piece | None = None
    prose = [i for i, p in enumerate(pieces) if p.is_open and p.is_prose]
    told = prose[-1] if prose else -1
    story = frozenset().union(*(pieces[i].key_words_of(350) for i in prose[:PARAGRAPHS_OF_LEAD]))
    for i, piece in enumerate(pieces):
        if piece.is_furniture and i < told and _heads_story_list(piece.text):
            below_list = True
        elif below_label and i < told and piece.credit and not is_told:
            below_label = False  # the picture of the story, below a page's list of others
        elif piece.is_furniture and (
            piece.label is Kind.RELATED_LABEL or _heads_titles(piece, pieces[i + 1 : i + 3])
        ):
            below_label, is_point = True, piece.text.startswith(BULLETS)
        elif piece.is_furniture and piece.label is Kind.TAGS and plain_phrase(piece.text) in TAG_LABELS:
            below_tags = True
        elif piece.is_open and below_tags and _is_tag(piece):
            piece.mark(Kind.TAGS, "below a label of tags")
        elif piece.is_open and below_list and is_link_like(piece) and piece.text[-1] != ":":
            piece.mark(BlockKind.LIST_ITEM, "key point")
        elif piece.is_open and plain_phrase(piece.text) in ASKED_OFTEN:
            below_label = below_list = below_tags = False
        elif (
            piece.is_open
            and below_label
            and is_link_like(piece)
            and not (is_point and not piece.text.startswith(BULLETS))
        ):
            piece.mark(Kind.RELATED_LINK, "below a label")
        elif piece.is_open:
            is_told = is_told or piece.is_prose
            below_label = below_list = below_tags = False
            if _is_title_alone(piece):
                above = above if row else pieces[i - 1] if i else None
                row.append(piece)
                continue
        if row and above is not None and _opens_points(above) and _tell_points(row):
            for point in row:  # "In other developments:"
                point.mark(BlockKind.LIST_ITEM, "a point of the story")
        elif row and _is_standfirst_row(above, row, piece):
            for title in row:
                title.is_standfirst = True
        else:
            _label_row(row, story)
        row = []
    _label_row(row, story)


def _heads_titles(piece: Piece, below: list[Piece]) -> bool:
    """Whether a line says more of what and two lines of titles follow: "Read more on The Lake"."""
    if piece.label is not Kind.RELATED_LINK or not HEADS_TITLES.fullmatch(piece.text):
        return False
    return len(below) == 2 and all(
        one.is_open and is_link_like(one) and not ends_sentence(one.text) for one in below
    )


def _opens_points(piece: Piece) -> bool:
    """Whether a line opens a list in the story, and is no label of links: "In other developments:"."""
    return piece.is_open and piece.text[-1] == ":" and not OF_LINKS.match(piece.text)


def _tell_points(row: list[Piece]) -> bool:
    """Whether every line of a row is as long as a sentence, as points of a story are and few titles."""
    return all(word_count(piece.text) >= FEWEST_IN_POINT for piece in row)


def _is_tag(piece: Piece) -> bool:
    longest = LONGEST_TAG if piece.text.startswith(BULLETS) else LONGEST_PLAIN_TAG
    return word_count(piece.text) <= longest and not ends_sentence(piece.text)


def _heads_story_list(text: str) -> bool:
    return len(text) <= LONGEST_LABEL and plain_phrase(text) in STORY_LISTS


def _is_standfirst_row(above: Piece | None, row: list[Piece], below: Piece) -> bool:
    """Whether titles in a row stand between headline and byline or dateline, where they sum the story up."""
    is_headed = above is not None and above.label in {Head.HEADLINE, Kind.HEADLINE_REPEAT}
    if not is_headed or len(row) > LONGEST_DECK:
        return False
    return below.label in {Kind.BYLINE, Kind.DATE_LINE} or (below.is_open and bool(find_dateline(below.text)))


# So many short lines in a row are links, whatever they say, unless figures are in many of them.
MOST_SUBHEADS = 12
# "WASHINGTON — In the wake of", with whose first line alone a story whose lines were cut begins.
STORY_BEGINS = re.compile(
    r"[A-Z][A-Z.]{3,20}(?:\s[A-Z.]{2,20}){0,2}(?:,\s[A-Z][\w.]{1,20}){0,2}(?:\s\([A-Z]\w{1,12}\))?"
    r"\s(?:—|--|–)\s[A-Z][a-z]*\s[a-z]"
)


def is_link_like(piece: Piece) -> bool:
    """Whether an unlabelled line can be the title of another story, or its summary cut short."""
    text = piece.text
    if len(text) > 200:
        return False
    is_cut_short = text.endswith(CUT_SHORT)
    if not is_cut_short and STORY_BEGINS.match(text):
        return False
    if text.endswith(GOES_ON) and word_count(text) >= FEWEST_IN_POINT:
        return False
    is_sentence = ends_sentence(text) and (piece.is_prose or (text[-1] == "." and word_count(text) > 6))
    return is_cut_short or not is_sentence


def _is_title_alone(piece: Piece) -> bool:
    text = piece.text
    if text[0] in '*•-–—"“‘…' or text[-1] in ",;:":
        return False
    return is_link_like(piece) and not ends_sentence(text) and find_dateline(text) is None


def _label_row(row: list[Piece], story: frozenset[str]) -> None:
    """Label three or more titles in a row, which no story has."""
    is_long = len(row) >= 3 and sum(word_count(p.text) >= 5 for p in row) * 2 > len(row)
    if len(row) >= MOST_SUBHEADS:
        is_long = is_long or sum(any(map(str.isdigit, p.text)) for p in row) * 4 < len(row)
    if is_long and not (_is_listing(row) or _are_facts(row, story)):
        for piece in row:
            piece.mark(Kind.RELATED_LINK, "titles in a row")


def _are_facts(row: list[Piece], story: frozenset[str]) -> bool:
    """Whether most lines have the small words that titles do without, and words of the story."""
    told = [p for p in row if word_count(p.text) >= FEWEST_IN_FACT and SMALL_WORD.search(p.text)]
    own = sum(not (is_title_case(p.text, fewest=3) or p.key_words.isdisjoint(story)) for p in told)
    return own * 3 >= 2 * len(row)


def _is_listing(row: list[Piece]) -> bool:
    """Whether most lines begin with a day or with one word, as those of a list in the story do."""
    openings = [p.text.split(" ", 1)[0] for p in row]
    dated = sum(bool(DAY.match(p.text) or PAIR.match(p.text)) for p in row)
    most = max(openings.count(word) for word in set(openings))
    return max(dated, most) * 10 >= 6 * len(row)


def label_capitals(pieces: list[Piece]) -> None:
    """Label titles of other stories that stand in capitals, and long, among paragraphs in small letters."""
    if sum(p.is_open and p.is_prose for p in pieces) < FEWEST_PARAGRAPHS:
        return
    first = _first_prose(pieces)
    capitals = [p for p in pieces[first:] if p.is_open and _is_in_capitals(p.text)]
    # Subheads in capitals are short.
    if all(word_count(p.text) >= LEAST_IN_CAPITALS for p in capitals):
        for piece in capitals:
            piece.mark(Kind.RELATED_LINK, "a title in capitals")


def _is_in_capitals(text: str) -> bool:
    """Whether all letters are capitals but one or two, as in the plural of initials: "GULLS AT THE AMAs"."""
    if text.isupper():
        return True
    if sum(map(str.islower, text[:FEWEST_CAPITALS])) > MOST_SMALL:
        return False
    small = sum(map(str.islower, text))
    return 0 < small <= MOST_SMALL and small * FEWEST_CAPITALS <= len(text)


def label_numbered_titles(pieces: list[Piece]) -> None:
    """Label a page's list of what is read most: titles without a stop, each below its number, from 1 on."""
    for first, piece in enumerate(pieces):
        if piece.text not in FIRST_PLACES or piece.is_prose:
            continue
        end = first
        while end + 1 < len(pieces) and pieces[end].text.rstrip(".") == str((end - first) // 2 + 1):
            title = pieces[end + 1]
            if title.is_prose or ends_sentence(title.text):
                break
            end += 2
        if end - first >= 2 * FEWEST_NUMBERED:
            for one in pieces[first:end]:
                if one.is_open:
                    one.mark(Kind.RELATED_LINK, "a numbered list of titles")


def label_led_titles(pieces: list[Piece]) -> None:
    """Label links in a row that words in capitals lead: "A SIMPLE GUIDE: How do I moor my boat?"."""
    run: list[Piece] = []
    for piece in [*pieces, None]:
        if piece is not None and piece.is_open and LED_TITLE.fullmatch(piece.text):
            run.append(piece)
            continue
        for one in run if len(run) >= FEWEST_LED else ():
            one.mark(Kind.RELATED_LINK, "titles in a row, led by capitals")
        run = []


def label_strange_titles(pieces: list[Piece]) -> None:
    """Label the titles of other stories that a page sets between paragraphs, as others set subheads.

    Several stand there, and nearly none has words of the story around it.
    """
    between: list[tuple[Piece, bool]] = []
    for i in range(_first_prose(pieces) + 1, len(pieces) - 1):
        piece = pieces[i]
        if not _is_title_between(pieces[i - 1], piece, pieces[i + 1]):
            continue
        beside = [p for p in pieces[max(0, i - NEAR) : i + NEAR + 1] if p.is_prose]
        told = frozenset().union(*(p.key_words for p in beside))
        words = piece.key_words
        between.append((piece, len(words & told) <= MOST_OF_STRANGE * len(words)))
    strange = [piece for piece, is_strange in between if is_strange]
    if len(strange) >= FEWEST_STRANGE and len(strange) >= NEARLY_ALL * len(between):
        for piece in strange:
            piece.mark(Kind.RELATED_LINK, "a title that the story does not tell of")


def _is_title_between(above: Piece, piece: Piece, below: Piece) -> bool:
    """Whether a line between two paragraphs is set like a headline, and long for a subhead."""
    is_between = all(p.is_open and p.is_prose for p in (above, below))
    if not is_between or not piece.is_open or piece.is_prose or ends_sentence(piece.text):
        return False
    words = piece.text.split()
    return len(words) >= FEWEST_IN_STRANGE and not any(
        w[0].islower() and len(w) > LONGEST_SMALL for w in words
    )


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
