"""What stands below the story: who wrote it, and the links and tags of the page."""

from __future__ import annotations

import re
from itertools import pairwise

from .blocks import BULLET
from .comments import (
    COMMENT_FORM,
    LEAST_SHARED,
    LONGEST_SUBJECT,
    head_of_story,
    stands_on_top,
    subject_of,
    tells_of,
)
from .findings import BlockKind
from .findings import FurnitureKind as Kind
from .furniture import FIRST_PICTURE, is_listed, plain_phrase
from .names_as_printed import NAME, is_name
from .pieces import CUT_SHORT, END_MARKS, RIGHTS, Head, Piece, ends_sentence, word_count
from .pitches import SPEAKS_OF_PAGE
from .words import word_set

# Labels after which a page no longer tells its story, as opposed to those that open a box in its middle.
TAIL_LABELS = frozenset(
    {Kind.COMMENTS, Kind.COPYRIGHT, Kind.RELATED_LABEL, Kind.TAGS, Kind.AUTHOR_BOX, Kind.NEWSLETTER}
)
CLOSING_LABELS = frozenset({Kind.COMMENTS, Kind.COPYRIGHT, Head.RIGHTS})
SPEECH_MARKS = ("“", '"', "«", " said", "‘")
# What is too long for a word in marks, or not ended.
SPOKEN = re.compile(r"[“\"«][^”\"»]{25,}")
SPEECH_OPENINGS = frozenset("“\"«‘'")
# A last sentence whose stop is missing: "… and that is that,” she concluded".
SAID_AT_END = re.compile(
    r"[”\"»’']\s(?:(?:he|she|they|[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,2})\s(?:\w+ed|said|says|told\s\w+)"
    r"|said\s(?:Mr\.?\s|Ms\.?\s|Mrs\.?\s)?[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?)\Z"
)
LONGEST_SAID = 50
BIOGRAPHY = re.compile(
    rf"""
    (?:[•*–—-]\s?)?(?:about\sthe\sauthor:?\s)?{NAME}(?:,\s[^.]{{2,60}},)?\s(?:
        (?:[Ii]s|was|has\sbeen|works\sas|serves\sas)\s(?:currently\s)?(?:an?|the|one\sof|our
            |[A-Z][\w'’.]+(?:\s[A-Z][\w'’.]+){{0,4}}['’]s?)?\s?(?:[\w'’&.,-]+\s){{0,7}}
            (?i:reporter|journalist|correspondent|columnist|freelancer?|writer|sub-editor|contributor|blogger
                |news\seditor|editor|producer|anchor|meteorologist|intern|fellow\sat)\b
      | (?:covers|writes|reports\son|studied\sjournalism
            |joined\s[^.]{{3,60}}?\s[Tt]eam\sin\s(?:\w+\s)?(?:19|20)\d\d
            |joined\s[^.]{{3,50}}?\sas\san?\s(?:[\w-]+\s){{0,3}}?(?:reporter|journalist|correspondent|writer)
            |can\sbe\sreached|tweets)\b
      | (?:currently\s)?works\s(?:for|at)\s[^.]{{3,40}}?\sas\san?\s(?:[\w-]+\s){{0,3}}?
            (?:reporter|journalist|writer|editor)\b
      | has\s(?:covered|written\sfor|worked\s(?:for|as\sa\sjournalist|as\sa\sreporter)|reported\sfor)\b
    )""",
    re.VERBOSE,
)
# Of one name: "Jane is a passionate content writer", "Jane is a Lake Herald reporter"; or of none.
EAGER = re.compile(
    r"[A-Z][a-z]+ is an? (?:passionate|seasoned|skilled|dedicated|experienced|dynamic|creative)"
    r" (?:[\w-]+ ){0,3}?(?:writer|journalist|reporter|editor|storyteller)\b"
    r"|[A-Z][a-z]+ is an? (?:[A-Z][\w.&-]* ){1,4}(?:staff |senior )?"
    r"(?i:writer|journalist|reporter|editor|columnist)\b"
    r"|(?:[A-Z][a-z]+ )?(?:Correspondent|Reporter|Editor|Sub-[Ee]ditor|Writer|Journalist),"
    r" [A-Z][^.\n]{2,40}\. [A-Z]"
)
# Below the name alone, whatever stands before the rank: "Jane Doe is Tides chief harbour correspondent."
RANKED = re.compile(
    rf"{NAME}\sis\s(?:[\w'’&.-]+\s){{1,6}}(?:correspondent|reporter|writer|editor|columnist|journalist)\b"
)
POSITION = re.compile(
    rf"(?P<name>{NAME})\s(?:teaches\s(?:[a-z]+\s)?(?:at|in)\s(?:the\s)?[A-Z]|is\s(?:an?|the)\s(?:[\w&-]+\s){{0,4}}"
    r"(?:researcher|lecturer|professor|fellow|academic|lawyer|economist|author|[Cc]onsultant|[Ff]ounder|strategist)\b)"
    r"|(?P<house>[A-Z][\w’'-]+\scovers\s[\w\s,&-]{3,60}\sfor\s(?:[Tt]he\s)?[A-Z])"
)
# "Jane Doe is the director of Acme. She has also served on its board."
PRESENTED_AT_LENGTH = re.compile(
    rf"(?P<name>{NAME}) is (?:an?|the|one of) [^.“”\"]{{5,200}}\."
    r" (?:(?:He|She|They)|(?:Mr|Ms|Mrs|Dr)\.? [A-Z]\w+|[A-Z]\w+) (?:also |currently |previously )?"
    r"(?:has|can be reached|is|lives|writes|was awarded|served|worked|holds|received)\b"
)
PRESENTING = frozenset(["is", "covers", "teaches"])
# What somebody who is presented below a story did, has or does, and the words of a writer's trade.
PRESENTED = re.compile(
    rf"(?P<name>{NAME})\s(?:is|has|holds|covers|writes|works|joined|brings|studied|graduated|began|started"
    r"|speciali[sz]es)\s"
)
TRADE = word_set(
    """journalism journalist journalistic reporter correspondent editor newsroom covers writes media news
    storyteller storytelling content writer writing reporting columnist blogger freelance digital articles
    communication strategist storylines"""
)
FEWEST_OF_TRADE = 3
CONTACT = re.compile(
    r"(?:reach|contact|email|e-mail|follow|tweet)\b.{0,90}(?:@|\bat\s\S+\.\w{2,}|\d{3}[-. ]\d{3,4}\b)",
    re.IGNORECASE,
)
CONTACT_WORDS = word_set("reach contact email mail follow tweet")
TAG_LIST = re.compile(r"[^.,!?]{2,50}(?:,[^.,!?]{2,61}){1,30}\Z")
LONGEST_BIOGRAPHY = 700
SHORTEST_BIOGRAPHY = 25
# A name, and what is said of its bearer.
LINES_OF_BOX = 2
NAME_AT_START = re.compile(NAME)
SENTENCE_WORDS = re.compile(
    r"\b(?:the|a|an|that|which|has|have|had|was|were|is|are|will|would|of|his|her|their|its)\b"
)
VERBS = re.compile(r"\b(?:has|have|had|was|were|is|are|will|would|said|says|can|could|do|did|to)\b")
# What lies below the list of a page's other stories must be about this one, plainly, to be of it.
MOST_SHARED = 0.35
# So many lines that are none of the story's show that it may be over; so many, that it nearly surely is.
FEWEST_BETWEEN = 2
MOST_BETWEEN = 3
LEAST_TOLD = 250
# Of another story, in characters.
LONGEST_SUMMARY = 450
# Below the line that says who filed or edited a story there is hardly ever more of it; a digest has such
# lines below each of its items.
SIGNS_STORY = frozenset({"agency at the end", "credit line", "who made the story", SPEAKS_OF_PAGE})
MOST_SIGNS = 2
# How much of a page's running text its story has at the least.
LEAST_OF_PAGE = 0.6
# Above a label of links stands so much of it at the least, where the label ends it.
LEAST_OF_LABELLED = 0.4
# What stands between the paragraphs of a story and tells nothing of its end.
STORYS_OWN = frozenset(
    {*BlockKind, Head.HEADLINE, Kind.CAPTION, Kind.CREDIT, Kind.HEADLINE_REPEAT, Kind.BULLET}
)
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
# Below these a page says that its story goes on.
CONTINUES = frozenset(
    {
        "article content",
        "article continues below",
        "article continues after advertisement",
        "article continues below advertisement",
        "continue reading below",
        "continue reading the main story",
        "story continues",
        "story continues below",
        "story continues below advertisement",
        "story continues after advertisement",
    }
)
LONGEST_CONTINUES = 60
# So many paragraphs below a label that are the story's show that it stands in the story's midst.
ENOUGH_BELOW = 2
LONGEST_BOX = 240
LONGEST_HOUSE = 40
DEEPEST_HOUSE = 16
LONGEST_SIGNED = 300
SIGNATURE = re.compile(
    rf"(?:[-–—]\s?)?(?:(?:Dr|Mr|Mrs|Ms|Prof|Sir|Rev)\.?\s)?{NAME},\s[a-z][^.,!?]{{4,80}}\Z"
)


# "Jane is a reporter for the Lake Post, joining in May", within so many lines below "Jane Doe".
BY_GIVEN_NAME = re.compile(
    r"[A-Z][\w’-]+ is an? (?:[\w-]+ ){0,3}?(?:reporter|writer|editor|journalist|correspondent|columnist)\b"
    r"(?:,| (?:for|at|with|covering|based)\b)[^“”\"]{0,600}\Z"
)
DEEPEST_BOX = 3
PRESENTS_ABOVE = "presents the author above"


# "Financial-organization: Roe Partners"
COMPANY = re.compile(r"(?:Company|Financial-organization|Person|Product): \S")
LEARN_MORE = re.compile(r"→?\s?[Ll]earn [Mm]ore")
LONGEST_OF_BOX = 8


def label_biographies(pieces: list[Piece]) -> None:
    """Label the lines at the end that present the author."""
    last = [p for p in pieces if p.is_open and len(p.text) >= SHORTEST_BIOGRAPHY][-4:]
    if last and _tells_career(last[-1], pieces):
        last[-1].mark(Kind.AUTHOR_BOX, "tells of the author's career")
    signers = {_ends_of(p.text.removeprefix("By ")) for p in pieces if p.label is Kind.BYLINE}
    given = {first for first, _ in signers}
    for piece in pieces if signers else ():
        if not (piece.is_open and piece.is_prose and piece.text.split(" ", 1)[0] in given):
            continue
        name = NAME_AT_START.match(piece.text)
        # "Jane Doe Is a reporter" has its verb's capital for a last name.
        called = name.group().removesuffix(" Is") if name else ""
        if _ends_of(called) in signers and _is_writers(piece.text):
            piece.mark(Kind.AUTHOR_BOX, "presents the author")
    for piece in last:
        if (
            piece.is_open
            and len(piece.text) <= LONGEST_BIOGRAPHY
            and (
                _presents_stranger(piece, pieces)
                or ((BIOGRAPHY.match(piece.text) or EAGER.match(piece.text)) and not _is_quoted(piece.text))
                or (
                    len(piece.text) < 240
                    and not piece.words.isdisjoint(CONTACT_WORDS)
                    and CONTACT.search(piece.text[:200])
                )
            )
        ):
            piece.mark(Kind.AUTHOR_BOX, "presents the author")


def _ends_of(name: str) -> tuple[str, str]:
    """The first and the last word of a name, whose middle may be told or not."""
    words = name.split() or [""]
    return words[0], words[-1]


def _tells_career(piece: Piece, pieces: list[Piece]) -> bool:
    """Whether the last paragraph, however long, presents a writer of whom the story does not tell."""
    match = BIOGRAPHY.match(piece.text) if len(piece.text) > LONGEST_BIOGRAPHY else None
    if match is None or _is_quoted(piece.text[: LONGEST_BIOGRAPHY // 2]):
        return False
    surname = NAME_AT_START.match(piece.text)
    named = surname.group().split()[-1] if surname else ""
    return bool(named) and not any(
        named in p.text for p in pieces if p is not piece and p.is_open and p.is_prose
    )


def label_company_boxes(pieces: list[Piece]) -> None:
    """Label what a page keeps of companies beside its story, from "Company: Roe" to the way to more."""
    for i, piece in enumerate(pieces):
        if not (COMPANY.match(piece.text) and any(p.text.startswith("Website: ") for p in pieces[i : i + 4])):
            continue
        for box in pieces[i : i + LONGEST_OF_BOX]:
            if box.is_open:
                box.mark(Kind.OTHER, "what is kept of a company")
            if LEARN_MORE.fullmatch(box.text):
                break


def label_boxes(pieces: list[Piece]) -> None:
    """Label a name, and the line below it that says whose writer that is, wherever they stand.

    So are "About Acme" and what stands below it at the end, with which a firm's releases close.
    """
    last = pieces[-DEEPEST_HOUSE:]
    for i, name in enumerate(last):
        house = name.text.removeprefix("About ").rstrip(":")
        if not (name.is_open and name.text.startswith("About ") and 0 < len(house) <= LONGEST_HOUSE):
            continue
        for box in last[i + 1 :]:
            if not (box.is_open and box.text.removeprefix("The ").startswith(house)):
                break
            name.mark(Kind.AUTHOR_BOX, "above what presents the house")
            box.mark(Kind.AUTHOR_BOX, "presents the house")
    for i, name in enumerate(pieces):
        for box in pieces[i + 1 : i + 1 + DEEPEST_BOX] if is_name(name.text) else ():
            given = name.text.split()[0]
            if box.is_open and box.text.startswith(f"{given} is ") and BY_GIVEN_NAME.match(box.text):
                box.mark(Kind.AUTHOR_BOX, PRESENTS_ABOVE)
    for name, box in pairwise(pieces):
        is_box = name.is_open and box.is_open and len(box.text) <= LONGEST_BOX and " " in name.text
        if (
            is_box
            and box.text.startswith(name.text + " is ")
            and is_name(name.text)
            and _is_writers(box.text)
        ):
            name.mark(Kind.AUTHOR_BOX, "above what presents the author")
            box.mark(Kind.AUTHOR_BOX, "presents the author")


def label_last_box(pieces: list[Piece]) -> None:
    """Label a name and the words below it that close a page, where only they speak of its bearer."""
    last = [p for p in pieces if p.is_open][-LINES_OF_BOX:]
    if len(last) < LINES_OF_BOX or not is_name(last[0].text) or len(last[1].text) > LONGEST_BIOGRAPHY:
        return
    name, box = last
    given, surname = name.text.split()[0], name.text.split()[-1]
    is_told = any(surname in p.text or given in p.text for p in pieces if p not in last and p.is_prose)
    if given in box.text and not is_told and not _is_quoted(box.text):
        name.mark(Kind.AUTHOR_BOX, "above what presents the author")
        box.mark(Kind.AUTHOR_BOX, "presents the author")


def _is_writers(text: str) -> bool:
    return bool(BIOGRAPHY.match(text) or RANKED.match(text)) and not _is_quoted(text)


def _presents_stranger(piece: Piece, pieces: list[Piece]) -> bool:
    """Whether a line says what somebody does of whom the story does not tell: its writer, then."""
    match = POSITION.match(piece.text) if not piece.words.isdisjoint(PRESENTING) else None
    match = match or PRESENTED_AT_LENGTH.match(piece.text)
    if match is None and len(piece.words & TRADE) >= FEWEST_OF_TRADE:
        match = PRESENTED.match(piece.text)
    if match is None or (_is_quoted(piece.text) and "author of " not in piece.text):
        return False
    if match.groupdict().get("house"):
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
    end, told, between, below = -1, 0, 0, 0
    total = sum(len(p.text) for p in pieces if p.is_open and p.is_prose)
    is_digest = _is_digest(pieces)
    first = next((i for i, p in enumerate(pieces) if p.is_open and p.is_prose), 0)
    closing: Piece | None = None
    head = head_of_story(pieces, total)
    for i, piece in enumerate(pieces):
        if i < head:
            continue
        if told >= LEAST_TOLD and piece.text.endswith(END_MARKS) and not _ends_again(pieces, i):
            return i
        if _continues(piece):
            between = 0
            closing = closing if closing is not None and _closes_for_good(closing) else None
        is_far = told >= (150 if piece.label in CLOSING_LABELS else 300)
        if stands_on_top(pieces, i, told):
            continue
        if _closes(piece) or (_signs(piece) and not is_digest and told >= LEAST_OF_PAGE * total):
            is_closed = closing is not None and closing.label in CLOSING_LABELS
            is_list = piece.label is Kind.RELATED_LABEL and told < LEAST_OF_LABELLED * total
            closing, below = (piece, 0) if is_far and not is_closed and not is_list else (closing, below)
        if isinstance(piece.label, BlockKind):
            end, between = i, 0
        if not piece.is_open or not _is_story_like(piece):
            is_pages = piece.is_open or piece.label not in STORYS_OWN
            # What a colon ends opens what is below it.
            is_opening = piece.is_open and piece.text[-1] == ":"
            between += is_pages and not (is_opening or is_listed(piece.text))
            continue
        before = pieces[first : min(i, first + LONGEST_SUBJECT, end + 1)]
        if closing is not None and _is_over(closing, piece, pieces[i - 1]):
            closing = None
        if closing is not None and not _goes_on(piece, pieces[i - 1], closing, before):
            continue
        below += closing is not None
        if closing is not None and below > ENOUGH_BELOW and not _closes_for_good(closing):
            closing = None
        fewest = 1 if piece.text.endswith(CUT_SHORT) else FEWEST_BETWEEN
        may_be_over = between >= fewest and told >= max(LEAST_TOLD, LEAST_OF_PAGE * total)
        if may_be_over and not _comes_back(piece, before, between):
            between += 1
            continue
        end, told, between = i, told + len(piece.text), 0
    return end


def _continues(piece: Piece) -> bool:
    is_line = piece.is_furniture and len(piece.text) <= LONGEST_CONTINUES
    return is_line and plain_phrase(piece.text) in CONTINUES


def _closes_for_good(closing: Piece) -> bool:
    """Whether nothing of the story can stand below a line: a form for comments, a notice of rights."""
    is_prompt = closing.label is Kind.COMMENTS and not COMMENT_FORM.search(closing.text)
    return closing.label in CLOSING_LABELS and not is_prompt


def _closes(piece: Piece) -> bool:
    return piece.label is RIGHTS or (piece.label in TAIL_LABELS and piece.label is not Kind.NEWSLETTER)


def _signs(piece: Piece) -> bool:
    """Whether a line says who filed or edited the story, or speaks of the page, as none does above it."""
    return piece.is_furniture and piece.reason in SIGNS_STORY


def _is_digest(pieces: list[Piece]) -> bool:
    """Whether lines that say who filed stand in more places than one story has them."""
    signs = [below for above, below in pairwise(pieces) if _signs(below) and not _signs(above)]
    credited = [sign.text for sign in signs if sign.label is Kind.CREDIT]
    return len(credited) > MOST_SIGNS or (len(credited) == MOST_SIGNS and all(c[0] == "(" for c in credited))


def _ends_again(pieces: list[Piece], i: int) -> bool:
    """Whether another paragraph ends in such a mark, as each part of a review does."""
    return any(p.text.endswith(END_MARKS) for j, p in enumerate(pieces) if j != i)


def _comes_back(piece: Piece, before: list[Piece], between: int) -> bool:
    """Whether a paragraph below several lines of the page's is still about the story's subject."""
    words = piece.key_words_of(350)
    shared = len(words & subject_of(before))
    is_speech = piece.is_prose and any(mark in piece.text for mark in SPEECH_MARKS)
    if is_speech and (shared or _reports_speech(piece) or SPOKEN.search(piece.text)):
        return True
    fewest, least = (2, LEAST_SHARED) if between < MOST_BETWEEN else (3, MOST_SHARED)
    return shared >= max(fewest, least * len(words))


def _is_story_like(piece: Piece) -> bool:
    if piece.text[0] > FIRST_PICTURE and not piece.is_prose:
        return False
    if piece.text[0] == "(" and piece.text[-1] == ")" and word_count(piece.text) >= 4:
        return True
    if piece.text[0] in SPEECH_OPENINGS and SAID_AT_END.search(
        piece.text, max(0, len(piece.text) - LONGEST_SAID)
    ):
        return True
    return piece.is_prose or (ends_sentence(piece.text) and word_count(piece.text) >= 3)


def _is_over(closing: Piece, piece: Piece, above: Piece) -> bool:
    """Whether a list of links is over: below a button to share the story somebody speaks in it again."""
    return closing.label is Kind.RELATED_LABEL and above.label is Kind.SHARE and _reports_speech(piece)


def _goes_on(piece: Piece, above: Piece, closing: Piece, before: list[Piece]) -> bool:
    """Whether a paragraph below a label is still about the story's subject."""
    is_signed = _signs(closing)
    if closing.text == "Comment" and tells_of(piece, subject_of(before), MOST_SHARED):
        return True  # what the writer makes of it
    if closing.label in CLOSING_LABELS and (_closes_for_good(closing) or not _reports_speech(piece)):
        return False  # but "What do you think?" stands amid the story as well
    is_pages = plain_phrase(closing.text) in PAGE_LISTS or closing.text.lower().startswith("more from ")
    is_list = closing.label is Kind.RELATED_LABEL and (is_pages or above.label is Kind.BULLET)
    if (
        not (is_signed or is_list or closing.label in CLOSING_LABELS)
        and above.label is not Kind.RELATED_LINK
        and any(mark in piece.text for mark in SPEECH_MARKS)
    ):
        return True
    if (is_signed or closing.label is Kind.RELATED_LABEL) and piece.text.endswith(CUT_SHORT):
        return False
    if closing.label is Kind.RELATED_LABEL and len(piece.text) >= LONGEST_SUMMARY and not is_pages:
        return True  # no list has a summary so long
    subject = subject_of(before)
    return tells_of(piece, subject, MOST_SHARED) if is_list or is_signed else tells_of(piece, subject)


def _reports_speech(piece: Piece) -> bool:
    """Whether a paragraph quotes somebody as stories do, and readers below them seldom."""
    if BULLET.match(piece.text) or piece.text.endswith(CUT_SHORT):
        return False
    has_marks = any(mark in piece.text for mark in (*SPEECH_MARKS, " '"))
    return piece.is_prose and has_marks and not piece.words.isdisjoint(("said", "says"))


def _is_last_words(piece: Piece, pieces: list[Piece], end: int) -> bool:
    """Whether the copy's very last line is a sentence that was cut short."""
    if not piece.is_last or end < 0 or any(p.is_furniture for p in pieces[end + 1 :] if p is not piece):
        return False
    text = piece.text
    if ends_sentence(text):
        return False
    if text.count(",") >= 2 and TAG_LIST.match(text) and not VERBS.search(text):
        return False
    return (
        text[0] in "\"“‘'"
        or text[0].islower()
        or len(SENTENCE_WORDS.findall(text)) >= 2
        or word_count(text) <= 3
    )
