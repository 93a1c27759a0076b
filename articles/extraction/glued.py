"""What a page glues to a paragraph's words: links and offers without a blank, and the tags of its code."""

from __future__ import annotations

import re
from itertools import islice

from .dates import find_stamps
from .findings import FurnitureKind as Kind
from .pieces import Piece, cut, cut_all, ends_sentence, is_prose
from .words import word_set

LINK_IN_FRONT = re.compile(
    r"(?:read\s(?:also|more|next)|also\sread|see\salso|related(?:\s\w+)?|watch|must\sread)\s?[:|]",
    re.IGNORECASE,
)
GLUED_SENTENCE = re.compile(r"[a-z0-9?!.”’)](?P<rest>[A-Z“][a-z’'“]+\s(?:[A-Z]?[a-z’']+\s){2})")
PREFERRED = re.compile(r"Add [\w .&’'-]{2,40}? as an? (?:[Pp]referred|[Tt]rusted) [Ss]ource(?: on Google)?\s")
GLUED_WORD = re.compile(r"[a-z]{2}(?P<rest>[A-Z][a-z][\w-]*,?\s[a-z])")
# "Take your reading further with Premium access."
OFFER_WORDS = word_set("premium subscription subscriber subscribers members newsletter")
OFFER_IN_FRONT = re.compile(
    r"(?:take|get|unlock|enjoy|join|sign|subscribe|become|go|upgrade|access)\b[^.“”\"]{0,120}"
    r"\b(?:premium|subscri|members|newsletter)",
    re.IGNORECASE,
)
_READ = r"(?:Also [Rr]ead|ALSO READ|Read [Aa]lso|READ ALSO|Read [Mm]ore|READ MORE)\s?:"
LINK_AMID = re.compile(rf"(?<=[a-z.!?”]){_READ}.{{20,200}}?[a-z?](?=[A-Z][a-z]+[\s,])")
# Tags that part paragraphs, as a page that shows its code has them.
TAG = re.compile(r"</?(?:p|div|h[1-6]|li|ul|ol|blockquote|section|article)\b[^<>\n]{0,200}>", re.IGNORECASE)

# No story has more; a copy of nothing but tags takes no longer than prose of its length.
MOST_TAGS = 400


def cut_button_in_front(piece: Piece) -> list[Piece]:
    """Cut a button before a paragraph: "Add TIDES as a Preferred Source The harbour is"."""
    button = PREFERRED.match(piece.text) if piece.text.startswith("Add ") else None
    if button is None or not is_prose(piece.text[button.end() :]):
        return [piece]
    return cut(piece, 0, button.end(), Kind.OTHER, "button before the first sentence")


def cut_link_in_front(piece: Piece) -> list[Piece]:
    """Cut a link that the paragraph behind it is glued to: "Read also: Outages orderedThe minister said"."""
    is_offer = not piece.words.isdisjoint(OFFER_WORDS) and bool(OFFER_IN_FRONT.match(piece.text))
    if not (is_offer or LINK_IN_FRONT.match(piece.text)):
        return _cut_link_amid(piece)
    glues = GLUED_WORD if is_offer else GLUED_SENTENCE
    glue = next((m for m in glues.finditer(piece.text, 24, 260)), None)
    if glue is None or not is_prose(piece.text[glue.start("rest") :]):
        return [piece]
    kind = Kind.NEWSLETTER if is_offer else Kind.RELATED_LINK
    return cut(piece, 0, glue.start("rest"), kind, "link before the first sentence")


def _cut_link_amid(piece: Piece) -> list[Piece]:
    """Cut a link that is glued to the words round it: "was late.Also read: Gulls backThe mayor"."""
    link = LINK_AMID.search(piece.text) if ":" in piece.text and "read" in piece.words else None
    if link is None or not is_prose(piece.text[link.end() :]):
        return [piece]
    return cut(piece, link.start(), link.end(), Kind.RELATED_LINK, "link glued between sentences")


BARS = re.compile(r"\|(?:\s*\|)*")


def cut_bar(piece: Piece) -> list[Piece]:
    """Cut the bars that a page's table leaves round the words of a line: "| The harbour was closed |"."""
    if not piece.text.startswith("| "):
        return [piece]
    cells = [cell.strip() for cell in piece.text.split("|")]
    told = [cell for cell in cells if cell]
    is_row = len(told) == 1 and piece.text[-1] == "|"
    if not told or not (is_row or any(map(is_prose, told))):
        return [piece]
    bars = [bar.span() for bar in islice(BARS.finditer(piece.text), MOST_TAGS)]
    return cut_all(piece, bars, Kind.BULLET, "a table's bar")


# What parts the parts of one line, as a page's table leaves them.
GAP = re.compile(r"[ \t]*(?:\t|[ \t]{3})[ \t]*")
LONGEST_PART = 140
DEEPEST_GAP = 420
SHORTEST_STORY = 300
_NAME = r"[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]*){1,3}"
_WEEKDAY = r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\.?,?"
# "The caption ends. Ferries to sail again By Jane Doe Last Updated: 1:30pm GMT 5/5/2008 The harbour is"
GLUED_HEAD = re.compile(
    r"(?:(?P<caption>[A-Z][^.!?|]{30,200}\.) )?(?P<headline>[A-Z“\"'‘][^.!?|]{14,120}?) +"
    rf"(?P<meta>(?:By {_NAME}(?: and {_NAME})? )?(?:(?:Last )?Updated:?|Published:?|Posted:?) ?"
    rf"(?:{_WEEKDAY} )?(?:\d{{1,2}}:\d\d ?[ap]m (?:[A-Z]{{2,4}} )?)?)\Z",
    re.IGNORECASE,
)
# "Ferries to sail again OSLO, Norway (AP) -- The harbour is"
HEAD_AND_DATELINE = re.compile(
    r"(?P<headline>[A-Z“\"'‘](?=[^.!?|]*[a-z]{3})[^.!?|]{14,120}?) {1,3}"
    r"[A-Z]{3}[A-Z. ]{0,30}(?:, [A-Z][\w. ]{1,20}?)? (?:\([A-Z][\w ]{1,20}\) ?)?(?:--|—|–|-) (?=[A-Z“\"])"
)
# "Jane Doe, Lake News Bureau Chief OSLO --", between the day and the story.
SIGNED_BEHIND = re.compile(
    rf" (?P<byline>{_NAME}, [A-Z][\w ]{{3,40}}? (?:Chief|Editor|Writer|Correspondent|Reporter)) "
    r"(?=[A-Z]{3,}\b)"
)
LONGEST_HEAD = 420


def cut_gaps(piece: Piece) -> list[Piece]:
    """Cut the short parts at the head of a line from the story in it, where blanks in a row part them."""
    text, parts, at = piece.text, [], 0
    for gap in GAP.finditer(text, 0, DEEPEST_GAP):
        part = text[at : gap.start()]
        if not part or len(part) > LONGEST_PART or ends_sentence(part):
            break
        parts.append(gap.span())
        at = gap.end()
    if not parts or len(text) - at < SHORTEST_STORY or not is_prose(text[at:]):
        return [piece]
    return cut_all(piece, parts, Kind.BULLET, "blanks between the parts of a line")


def cut_head(piece: Piece) -> list[Piece]:
    """Cut headline, byline and day from the story that stands on one line with them."""
    if len(piece.text) < LONGEST_HEAD:
        return [piece]
    stamp = next(iter(find_stamps(piece.text[:LONGEST_HEAD])), None)
    head = GLUED_HEAD.match(piece.text[: stamp.start]) if stamp is not None else None
    if stamp is None or head is None or not is_prose(piece.text[stamp.end :]):
        dateline = HEAD_AND_DATELINE.match(piece.text)
        if dateline is None or not is_prose(piece.text[dateline.end() :]):
            return [piece]
        return cut(piece, 0, dateline.end("headline"), None)
    signed = SIGNED_BEHIND.match(piece.text, stamp.end)
    *above, rest = cut(piece, head.start("meta"), signed.start() if signed else stamp.end, None)
    parts = [*cut(above[0], *head.span("headline"), None), *above[1:]] if head["caption"] else above
    if head["caption"]:
        parts[0].mark(Kind.CAPTION, "glued to the headline")
    return [*parts, *(cut(rest, 0, len(signed["byline"]), None) if signed else [rest])]


def cut_tags(piece: Piece) -> list[Piece]:
    """Cut the tags of code from the paragraphs that they part; what stands between two of them is a link."""
    if "<" not in piece.text or TAG.search(piece.text) is None:
        return [piece]
    tags = [tag.span() for tag in islice(TAG.finditer(piece.text), MOST_TAGS)]
    parts = cut_all(piece, tags, Kind.OTHER, "a tag of code")
    for part in parts:
        if part.is_open and part.text.startswith("."):
            part.mark(Kind.RELATED_LINK, "outside the tags of code")
    return parts
