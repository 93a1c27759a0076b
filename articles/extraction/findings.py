"""What extraction finds: frozen findings that point into the text they were found in.

Every finding carries ``start`` and ``end``, offsets in characters of the decoded text, and
``text`` is always exactly ``copy[start:end]``. That span is the provenance of the finding.
Nothing here knows of Django, files or rows.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Confidence(StrEnum):
    """How sure the rule that found something is of it."""

    CERTAIN = "certain"
    PROBABLE = "probable"
    DOUBTFUL = "doubtful"


class BlockKind(StrEnum):
    """The kinds of story block, in the order in which readers meet them."""

    PARAGRAPH = "paragraph"
    SUBHEAD = "subhead"
    LIST_ITEM = "list_item"
    PULL_QUOTE = "pull_quote"


class FurnitureKind(StrEnum):
    """Page parts that are not the story."""

    HEADLINE_REPEAT = "headline_repeat"
    SECTION_LABEL = "section_label"
    SHARE = "share"
    DATE_LINE = "date_line"
    BYLINE = "byline"
    CREDIT = "credit"
    CAPTION = "caption"
    PICTURE_CREDIT = "picture_credit"
    RELATED_LINK = "related_link"
    RELATED_LABEL = "related_label"
    NEWSLETTER = "newsletter"
    CONSENT = "consent"
    ADVERT = "advert"
    PLAYER = "player"
    SCOREBOARD = "scoreboard"
    SOCIAL_POST = "social_post"
    TAGS = "tags"
    COMMENTS = "comments"
    AUTHOR_BOX = "author_box"
    NAVIGATION = "navigation"
    COPYRIGHT = "copyright"
    RIGHTS = "rights"
    BULLET = "bullet"
    OTHER = "other"


class CreditRole(StrEnum):
    """How an article relies on a source that the copy credits."""

    PUBLISHED_BY = "published_by"
    FILED_BY = "filed_by"
    REPORTED_VIA = "reported_via"
    REFERS_TO = "refers_to"
    PHOTO = "photo"


class Reuse(StrEnum):
    """What a rights notice allows."""

    PROHIBITED = "prohibited"
    WITH_CREDIT = "with_credit"
    UNKNOWN = "unknown"


class QuoteKind(StrEnum):
    """How somebody's words stand in the copy.

    Words in marks that say something by themselves, a sentence or a clause of their own, are ``DIRECT``
    however they are woven in; a fragment is ``PARTIAL``. Unmarked speech that repeats the words as spoken
    is ``DIRECT``; its ``is_marked`` is false.
    """

    DIRECT = "direct"
    PARTIAL = "partial"
    PULL = "pull"
    INDIRECT = "indirect"


class SourceKind(StrEnum):
    """Who or what information came from."""

    PERSON = "person"
    ORGANISATION = "organisation"
    OUTLET = "outlet"
    AGENCY = "agency"
    DOCUMENT = "document"


class Gender(StrEnum):
    """What the text itself tells of a person's gender, by pronoun, title or first name."""

    FEMALE = "female"
    MALE = "male"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Span:
    """Words and their place: ``copy[start:end] == text``."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Headline(Span):
    """The title as printed, or the words proposed for one where the copy prints none."""

    is_proposed: bool = False
    confidence: Confidence = Confidence.CERTAIN


@dataclass(frozen=True, slots=True)
class Published(Span):
    """The date that the copy states for itself.

    ``at`` is ISO 8601: ``2024-12-04`` at precision ``day``, ``2024-12-04T11:42-05:00`` at precision
    ``minute`` (without an offset where the copy states no zone).
    """

    at: str = ""
    precision: str = "day"
    confidence: Confidence = Confidence.CERTAIN


@dataclass(frozen=True, slots=True)
class Credit(Span):
    """A source that the copy credits; ``source`` is its bare name, ``text`` the crediting words."""

    source: str = ""
    role: CreditRole = CreditRole.REFERS_TO
    kind: SourceKind = SourceKind.OUTLET
    confidence: Confidence = Confidence.CERTAIN


@dataclass(frozen=True, slots=True)
class Furniture(Span):
    """A stretch of the copy that is not story."""

    kind: FurnitureKind = FurnitureKind.OTHER
    reason: str = ""


@dataclass(frozen=True, slots=True)
class RightsNotice(Span):
    """A notice about reuse, with its owner where it names one."""

    reuse: Reuse = Reuse.UNKNOWN
    owner: str = ""


@dataclass(frozen=True, slots=True)
class Block(Span):
    """One block of the story, on one or more lines of the copy, never overlapping furniture.

    ``posted_by`` is who signs it where it is a post of a social network. ``joined_by`` is None, or what
    joins it to the block before (a blank or nothing) where only furniture parts them in one paragraph.
    """

    kind: BlockKind = BlockKind.PARAGRAPH
    posted_by: str = ""
    joined_by: str | None = None


@dataclass(frozen=True, slots=True)
class Layout:
    """The copy taken apart: its head, its story blocks, and what is not story.

    Blocks, furniture, headline, rights and the head's credits together cover every non-blank character
    of the copy exactly once, see ``extraction.layout``.
    """

    headline: Headline | None
    standfirst: Span | None
    published: Published | None
    dateline: Span | None
    byline: Span | None
    outlet: Span | None
    credits: tuple[Credit, ...]
    rights: RightsNotice | None
    furniture: tuple[Furniture, ...]
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Mention(Span):
    """One place where a person or organisation is named; ``name`` is the full name it stands for.

    ``role`` is the role stated right here, beside the name. The words from ``phrase_start`` to
    ``phrase_end`` are the name with its title and the roles around it ("the mayor, Jane Roe").
    """

    name: str = ""
    role: str = ""
    phrase_start: int = -1
    phrase_end: int = -1


@dataclass(frozen=True, slots=True)
class Named:
    """A person or organisation of the document, under its fullest name, with all its spellings.

    ``role`` is the fullest of the ``roles``, which are all that the document states, in order.
    """

    name: str
    kind: SourceKind
    role: str = ""
    roles: tuple[str, ...] = ()
    gender: Gender = Gender.UNKNOWN
    spellings: tuple[str, ...] = ()
    mentions: tuple[Mention, ...] = ()


@dataclass(frozen=True, slots=True)
class Candidate:
    """A speaker who was weighed for a quote, with the score and the reason for it."""

    name: str
    score: float
    reason: str


@dataclass(frozen=True, slots=True)
class Quote(Span):
    """Words that somebody said, inside one block, without the outer quotation marks.

    ``speaker`` is the full name where the document tells it, else the words that point at the speaker
    ("a witness"), else empty: left open, not guessed. ``role`` is as stated in the document.
    ``attribution`` is the span of the words that tie the quote to its speaker ("said Rutte"), or None.
    ``continues`` is the index, in the tuple of quotes, of the quote whose utterance this one carries on.
    ``insertions`` are the spans of an editor's insertions in brackets. ``rule`` names the rule that found
    the quote; ``candidates`` says which speakers were weighed, best first.
    """

    kind: QuoteKind = QuoteKind.DIRECT
    speaker: str = ""
    role: str = ""
    attribution: Span | None = None
    is_marked: bool = True
    continues: int | None = None
    insertions: tuple[Span, ...] = ()
    confidence: Confidence = Confidence.CERTAIN
    rule: str = ""
    candidates: tuple[Candidate, ...] = ()


@dataclass(frozen=True, slots=True)
class NameMatch:
    """Two spellings that are probably one name, for an editor to confirm; ``score`` is 0 to 100."""

    spelling: str
    name: str
    score: float


@dataclass(frozen=True, slots=True)
class Extraction:
    """All that is found in one copy."""

    layout: Layout
    quotes: tuple[Quote, ...]
    names: tuple[Named, ...]
    variants: tuple[NameMatch, ...]
    warnings: tuple[str, ...]
