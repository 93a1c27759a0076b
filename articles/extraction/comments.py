"""What readers say on a page, and the buttons and counters that lead to it."""

from __future__ import annotations

import re

from .dates import DATE, MONTH
from .findings import FurnitureKind as Kind
from .pieces import Piece

COMMENT_FORM = re.compile(
    r"(?:leave|post|add|write|submit)\s(?:a|your|new)\s(?:\w+\s)?(?:comment|reply)|leave a reply"
    r"|cancel reply|no comments|comments are",
    re.IGNORECASE,
)
# "20 thoughts on “Harbour shut”"
COUNTER = re.compile(r"\d+ (?:thoughts?|comments?|responses?|replies) (?:on|to)\b", re.IGNORECASE)
COMMENTER = re.compile(
    r"[^\W\d].{1,50}? on (?:[A-Z]\w+ \d{1,2}, \d{4}|\d{1,2} [A-Z]\w+,? \d{4})"
    r" at \d{1,2}[:.]\d\d ?(?:[ap]\.?m\.? )?(?:said|says|wrote) ?:\Z",
    re.IGNORECASE,
)
FEWEST_COMMENTERS = 2
# A reader’s name beside the day of a post, and how many posts show a thread that no label heads.
LONGEST_POSTER = 40  # characters
MOST_OF_POSTER = 3  # words
SAYS = re.compile(r" (?:said|says|wrote)\s?[:,]?\Z", re.IGNORECASE)
CLOCK = re.compile(r"\d[:.]\d\d")
REACH_OF_LABEL = 6
FEWEST_IN_THREAD = 5
# "Posted By: gull | January 07 2008 at 03:06 PM"
POSTER = re.compile(
    rf"posted by:? (?P<by>.{{2,40}}?)(?: \| | on | at |, )[\w:, ]{{0,16}}?\b{MONTH}\b", re.IGNORECASE
)
FEWEST_POSTERS = 3
SIGNED_ABOVE = re.compile(r"[Bb]y [A-Z]")
FEWEST_ABOVE = 3
REACH_OF_REPLIES = 12
# What of a story at most stands above its counter of comments, in characters.
MOST_ON_TOP = 600
# No story is over where so little of it stands above, if paragraphs follow.
LEAST_ON_TOP = 150
# So many paragraphs of the story's subject follow such a counter, or so many in a row of any.
FEWEST_RUNNING = 3
MOST_RUNNING = 6
REPLY = frozenset(["Reply", "Reply to", "Report", "Flag"])
# How many of its words a paragraph has from those above it that are of its story.
LEAST_SHARED = 0.14
# How many of a page's lines, from its first paragraph on, tell what its story is about.
LONGEST_SUBJECT = 40


# So far below a byline its day may stand, if it does not stand in it: "By Jane Doe | May 3, 2009".
DEEPEST_DATE = 2


def label_commenters(pieces: list[Piece]) -> None:
    """Label everything from the first of several commenters on: "Jane Roe on May 3, 2018 at 4 pm said:"."""
    heads = [
        i for i, p in enumerate(pieces) if i >= FEWEST_ABOVE and p.text[-1] == ":" and COMMENTER.match(p.text)
    ]
    first = heads[0] if len(heads) >= FEWEST_COMMENTERS else _first_posted(pieces)
    for piece in pieces[first:]:
        if piece.is_open:
            piece.mark(Kind.COMMENTS, "below the first commenter")


def _first_posted(pieces: list[Piece]) -> int:
    """Where the comments begin each of which somebody signs: "Posted By: gull | May 3, 2018".

    That is at the label above them, else below what signs the story, or at the first that readers signed.
    """
    posted = [i for i, piece in enumerate(pieces) if POSTER.match(piece.text)]
    if len(posted) < FEWEST_POSTERS or posted[0] < FEWEST_ABOVE:
        return len(pieces)
    above = range(posted[0] - 1, max(FEWEST_ABOVE, posted[0] - REACH_OF_REPLIES), -1)
    label = next((i for i in above if pieces[i].label is Kind.COMMENTS), None)
    if label is not None:
        return label
    posters = {match["by"] for i in posted if (match := POSTER.match(pieces[i].text))}
    told = sum(p.is_open and p.is_prose for p in pieces[: posted[0]])
    if len(posters) < FEWEST_POSTERS or told <= FEWEST_ABOVE:
        return len(pieces)
    # The first of them signs the story, unless that is signed above.
    if not any(SIGNED_ABOVE.match(p.text) for p in pieces[: posted[0]]):
        return posted[0] + 1
    # Where the last of them has nothing below, each stands below what it signs.
    signs_above = not any(p.is_open and p.is_prose for p in pieces[posted[-1] + 1 : posted[-1] + 3])
    return posted[0] - signs_above


def head_of_story(pieces: list[Piece], total: int) -> int:
    """The index of the headline, or of the byline with its date, above which nothing closes.

    Most of the page's prose stands below it.
    """
    head = next((i for i, p in enumerate(pieces) if p.is_headline), 0)
    bylines = (i for i, p in enumerate(pieces) if p.label is Kind.BYLINE and p.text[:3].lower() == "by ")
    signed = next(bylines, 0)
    below = pieces[signed + 1 : signed + 1 + DEEPEST_DATE]
    is_dated = any(p.label is Kind.DATE_LINE for p in below)
    is_dated |= signed > 0 and DATE.search(pieces[signed].text) is not None
    for at in (signed if is_dated else 0, head):
        above = sum(len(p.text) for p in pieces[:at] if p.is_open and p.is_prose)
        if at and above * 2 < total:
            return at
    return 0


def label_comments(pieces: list[Piece]) -> None:
    """Label everything below a comment form, and the comments below their counter, as comments."""
    told = 0
    total = sum(len(p.text) for p in pieces if p.is_open and p.is_prose)
    head = head_of_story(pieces, total)
    for i, piece in enumerate(pieces):
        if piece.is_open and piece.is_prose and i >= head:
            told += len(piece.text)
        is_label = piece.is_furniture and piece.label is Kind.COMMENTS and told >= 250
        if is_label and not stands_on_top(pieces, i, told):
            left = total - told
            is_form = (
                bool(COMMENT_FORM.search(piece.text)) or _counts_replies(pieces, i) or _signs_each(pieces, i)
            )
            if is_form or left * 3 < told:
                for below in pieces[i + 1 :]:
                    if below.is_open:
                        below.mark(Kind.COMMENTS, "below the comments' label")
                return


def label_threads(pieces: list[Piece]) -> None:
    """Label what readers say below a story, each below or above a name and the minute of the post."""
    told = [i for i, p in enumerate(pieces) if p.is_open and p.is_prose]
    if len(told) < FEWEST_ABOVE:
        return
    posts = [i for i in range(told[FEWEST_ABOVE - 1] + 1, len(pieces)) if _heads_post(pieces, i)]
    if len(posts) < FEWEST_POSTERS:
        return
    above = pieces[max(0, posts[0] - REACH_OF_LABEL) : posts[0]]
    label = next((i for i, p in enumerate(above, posts[0] - len(above)) if p.label is Kind.COMMENTS), None)
    clocks = sum(CLOCK.search(pieces[i].text) is not None for i in posts)
    if label is None and (len(posts) < FEWEST_IN_THREAD or clocks < len(posts)):
        return
    first = posts[0] - _is_poster(pieces[posts[0] - 1]) if label is None else label
    for piece in pieces[first:]:
        if piece.is_open:
            piece.mark(Kind.COMMENTS, "in a thread")


def _heads_post(pieces: list[Piece], i: int) -> bool:
    """Whether a day stands beside a poster's name, and a paragraph right below."""
    if pieces[i].label is not Kind.DATE_LINE:
        return False
    beside = (pieces[i - 1], *pieces[i + 1 : i + 2])
    below = (p for p in pieces[i + 1 : i + 4] if p.is_open)
    return any(map(_is_poster, beside)) and any(p.is_prose or p.text[-1] in ".!?" for p in below)


def _is_poster(piece: Piece) -> bool:
    is_named = (piece.is_open or piece.label is Kind.CAPTION) and len(piece.text) <= LONGEST_POSTER
    return is_named and (piece.text.count(" ") < MOST_OF_POSTER or SAYS.search(piece.text) is not None)


def _counts_replies(pieces: list[Piece], i: int) -> bool:
    """Whether a line counts the comments below it, each of which has its button: "Reply"."""
    if not COUNTER.match(pieces[i].text):
        return False
    return sum(p.text == "Reply" for p in pieces[i + 1 : i + 1 + REACH_OF_REPLIES]) > 1


def _signs_each(pieces: list[Piece], i: int) -> bool:
    """Whether below a label of comments one line after the other says who posted what: "Posted by gull"."""
    posted = (p for p in pieces[i + 1 : i + 1 + REACH_OF_REPLIES] if p.label is Kind.BYLINE)
    return sum(is_posters(p.text) for p in posted) > 1


def is_posters(line: str) -> bool:
    """Whether a line says that somebody posted something, as no story's byline does."""
    return line[: len("posted by")].lower() == "posted by"


def stands_on_top(pieces: list[Piece], i: int, told: int) -> bool:
    """Whether a piece is a button or a counter of comments above the story, which goes on below it at once.

    ``told`` is how much of the story stands above it, in characters.
    """
    if pieces[i].label is not Kind.COMMENTS or told > MOST_ON_TOP:
        return False
    below = pieces[i + 1 : i + 1 + REACH_OF_REPLIES]
    if any(p.label is Kind.BYLINE or p.text in REPLY for p in below[:FEWEST_RUNNING]):
        return False
    prose = [at for at, p in enumerate(below) if p.is_open and p.is_prose]
    if len(prose) >= MOST_RUNNING and prose[MOST_RUNNING - 1] == prose[0] + MOST_RUNNING - 1:
        return True  # between readers' words stand who wrote them, and when
    above = pieces[max(0, i - LONGEST_SUBJECT) : i]
    subject = subject_of(above).union(*(p.key_words for p in above if p.is_headline))
    if told < LEAST_ON_TOP and len(prose) >= FEWEST_RUNNING:
        return True
    told_of = [tells_of(below[at], subject) for at in prose[:FEWEST_RUNNING]]
    return len(told_of) == FEWEST_RUNNING and sum(told_of) > 1


def subject_of(above: list[Piece]) -> frozenset[str]:
    """The words of the paragraphs that tell what a story is about."""
    return frozenset().union(*(p.key_words_of(350) for p in above if p.is_open and p.is_prose))


def tells_of(piece: Piece, subject: frozenset[str], least: float = LEAST_SHARED) -> bool:
    """Whether a paragraph has so large a share of its words from the story's subject."""
    words = piece.key_words_of(350)
    return len(words & subject) >= least * max(6, len(words))
