"""The headline: the printed one and its repeats, or the words proposed where the copy prints none."""

from __future__ import annotations

import re
from itertools import pairwise

from .agencies import is_known_outlet
from .bylines import are_sections
from .captions import looks_like_caption
from .datelines import find_dateline
from .findings import BlockKind, Confidence, FurnitureKind, Headline
from .furniture_phrases import SECTIONS
from .headline_repeats import SITE_SUFFIX, label_repeats_of
from .names_as_printed import is_persons_name
from .picture_credits import CREDIT_IN_BRACKETS
from .pieces import Head, Piece, ends_sentence, is_title_case, plain_key, word_count
from .proposals import LONGEST_PROPOSAL, POINTING, first_word, is_clause, propose_stretch
from .repeats import HEAD_LINES, prints_again

LONGEST_HEADLINE = 210
FEWEST_WORDS = 3
# "Jane Doe / Harbour Party": who is in a picture, and whose it is.
CREDIT_LIKE = re.compile(r"(?:[A-Z][\w.’'-]*\s){1,4}/(?:\s[A-Z][\w.’'-]*){1,4}")
# What parts the sections of a page, twice in its way home and hardly ever in a headline.
CRUMB_MARKS = ("»", " > ", "›", "→")
# A page's greeting, and its links for who cannot see it.
GREETING = re.compile(
    r"(?:Welcome to (?:the )?[A-Z][^:,?!]*\Z|Return to:|Skip (?:directly )?to\b)|.{0,60}\bSkip directly to\b"
)
WAY_HOME = re.compile(r"(?:you\sare\shere:?\s*)?home\s?[|/>»›]", re.IGNORECASE)
# How many lines at the top may hold the headline, sidebars included.
DEEPEST_HEADLINE = 60
DEEPEST_WAY = 20
MOST_OF_STORY = 24
DEEPEST_REPEAT = 80
# How far down a title that ends in a stop may stand: "… With the U.S."
DEEPEST_IN_CAPITALS = 5
LAST_LINES = 6
LEAST_SCORE = 0.85
# A choice that says less of the story than this gives way to a title on a byline that says so much of it.
LEAST_OF_CHOSEN = 0.2
MOST_ON_HEAD = 0.4
LEAST_STANDFIRST = 30
FEWEST_IN_TITLE = 4
FEWEST_SAME = 2
# How far below the headline its last deck may stand, and how nearly as good as that the headline is.
MOST_DECKS = 3
LIKE_BEST = 0.75
MOST_POINTS = 3
LONGEST_WORD = 2
LONGEST_KICKER = 3
# What stands above the writer's name, as a label.
WRITER = "author of the article:"
FEWEST_CAPITALS = 3
HIGHLIGHTS = frozenset({"story highlights", "highlights", "key points", "at a glance"})
PLAYERS = frozenset({"just watched", "now playing", "must watch", "up next", "replay", "more videos ..."})
# Below these stands the title of another story.
NEXT_STORIES = frozenset({"read next", "next story", "next article", "next post", "previous story"})
# What a piece may be called below its headline.
GENRES = frozenset({"Editorial", "Opinion", "Analysis", "Comment", "Commentary", "Column", "Explainer"})
# How far below a standfirst its story may begin.
MOST_BETWEEN = 3
# A sentence above the paragraph that says it in full.
LONGEST_SENTENCE = 120
FEWEST_SAID = 7
SAID_IN_LEAD = 0.6
# A page's own paragraph above the headline: how far down it stands, how long it is, and how many of its words
# the story has.
DEEPEST_PROMOTION = 60
LONGEST_PROMOTION = 320
LONGEST_MOTTO = 160
MOST_OF_PROMOTION = 0.2
# How many of its words a headline below it has from the lead.
LEAST_OF_LEAD = 0.4
# How much of a page's prose may stand above its head.
MOST_ABOVE_HEAD = 0.35
LONGEST_ON_HEAD = 110
# … and where a byline or a date follows it.
LEAST_ON_HEAD = 0.2
# What a word counts that stands further down the story than its lead.
SHARE_OF_STORY = 0.7
SHORTEST_NEWS = 30
# How many paragraphs below a lead that has no short clause are asked for one.
DEEPEST_LEAD = 3
LONGEST_PROPOSED = 120
# "NATO plans to", "The Harbour Trust sells"
PRESENT = re.compile(r"(?:(?:The|A|An)\s)?(?:[A-Z][\w.'’-]*\s){1,3}[a-z]{2,}s\s")
STOPS = (".", "!", "?", "")
FEWEST_NEWS_WORDS = 6
FEWEST_IN_FIRST_LINE = 5
LIST_MARK = re.compile(r"(?:[*•▪●]|\(?\d{1,2}[.)])\s+|(?:[–—-]{1,3}\s+){1,2}")
# How much of a title's words the lead has, at least, to show that it is the story's own.
SHARED_OF_TITLE = 0.3

# A lead that opens with a word in capitals, as tabloids set it.
TABLOID_LEAD = re.compile(r"[A-Z]{2,}\s[a-z]{2,}\s[a-z]")
# What stands before a headline to say what the page has beside the words: "WATCH: Ferry adrift".
LABELLED_TITLE = re.compile(
    r"(?:don['’]t\smiss|watch|video|listen|photos?|pics|gallery|in\s(?:pictures|photos|pics)|live|exclusive|explained|explainer"
    r"|opinion|analysis|interview)\s?[:|]\s\w[^:|]{20,140}\Z|trending:\s[\w:'‘’\s]{20,140}\Z",
    re.IGNORECASE,
)
AGE_OF_PAGE = re.compile(r"This article is more than \d+ (?:month|year)s? old")
SAID_ON = re.compile(r"[—–-]{1,2} [A-Z][^.]{3,60} on [A-Z][a-z]+day, ")
# What sets off the dateline that a headline does not have.
DATELINE_SIGNS = re.compile(r"\A[(\[/]|\A.{2,40}(?:\)|--|\s[–—-])\s")
QUOTE_MARKS = "“\"‘'«"
SENTENCE_STOP = re.compile(
    r"[.!?](?<![A-Z].)(?<!\bMr.)(?<!\bMs.)(?<!\bDr.)(?<!\bMrs.)(?<!\bSt.)(?<!\bGen.)(?<!\bSen.)(?<!\bRep.)"
    r"(?<!\bNo.)(?<!\bvs.)(?<!\bCo.)(?<!\bInc.)(?<!\bLtd.)(?<!\bCorp.)[\"”’»']?(?=\s|\Z)"
)


# Behind a caption: "(Jane Doe / AP)"
CREDIT = re.compile(r"\([A-Z][\w.'’ -]{2,40}(?:\s?/\s?[A-Z][\w.'’ -]{1,40})?\)")
# What a review has on its film, and what stands above a list of links.
LABELLED = re.compile(
    # … and what a weblog is called, or a form says.
    r"(?:[A-Z][\w’'&]* ){1,8}(?:Weblog|Blog)\Z|.{0,40}\bThe Blog of [A-Z]"
    r"|Search (?:News|The|Our|[Tt]his) |Log ?in to |Submit an? [A-Z]|Official websites use "
    r"|(?:Cast|Director|Starring|Rating|Genre|Runtime)\s?:\s|Updated:\s[A-Z]|More (?:stories|articles) by\s"
)
FILMS_LENGTH = re.compile(r"\w\s\(?\d{1,2}:\d\d\)?\Z")
# Menus run their links together.
GLUED_LINK = re.compile(r"[a-z]{3}[A-Z][a-z]{2}")
MOST_GLUED = 1
LONGEST_DECK = 260
SHORTEST_DECK, DECKS_LENGTH = 70, 2
FEWEST_ON_BYLINE, LONGEST_ON_BYLINE = 2, 8  # words


def label_headline(pieces: list[Piece]) -> list[Piece]:
    """Label the headline and its repeats; all other lines stay as they are."""
    told = next((i for i, p in enumerate(pieces[:2]) if p.is_headline), None)
    if told is not None:
        return label_repeats_of(pieces, told)
    story_at = _story_start(pieces)
    on_way = _on_way_home(pieces, story_at)
    chosen = _choose(pieces, story_at) if on_way is None else None
    if chosen is not None:
        chosen = _better_on_head(pieces, story_at, chosen)
    else:
        chosen = _choose_below_promotion(pieces, story_at) if on_way is None else on_way
        chosen = _choose_on_head(pieces, story_at) if chosen is None else chosen
        chosen = _above_signature(pieces, story_at) if chosen is None else chosen
        if chosen is None:
            return pieces
    if chosen > story_at or on_way is not None:
        for piece in pieces[:chosen]:
            if piece.is_open:
                piece.mark(FurnitureKind.RELATED_LINK, "above the headline")
    pieces[chosen].mark(Head.HEADLINE, "headline")
    return label_repeats_of(pieces, chosen)


def _story_start(pieces: list[Piece]) -> int:
    """The index of the first piece of running text that is not the headline itself."""
    for i, piece in enumerate(pieces):
        if piece.is_open and piece.is_prose and not _may_be_headline(piece, pieces, i):
            return i
    return len(pieces)


def _may_be_headline(piece: Piece, pieces: list[Piece], i: int) -> bool:
    """A line that ends like a sentence and yet stands where headlines do, or is said again below."""
    if len(piece.text) > LONGEST_HEADLINE or piece.gap > 30:
        return False
    if len(piece.text) > 140 and len(SENTENCE_STOP.findall(piece.text)) > 1:
        return False
    again = next(
        (
            j
            for j, p in enumerate(pieces[i + 1 : i + 12], i + 1)
            if p.words == piece.words and p.key == piece.key
        ),
        None,
    )
    if again is not None and not prints_again(pieces, i, again):
        return not _is_told_again(pieces, i, again)
    if not ends_sentence(piece.text):
        return True
    if piece.text.endswith(("?", "!", "…", "...")) or (piece.text[-1] in "\"”’'" and len(piece.text) < 140):
        return True
    if i <= DEEPEST_IN_CAPITALS and len(piece.text) <= 140 and is_title_case(piece.text):
        return True
    if _is_said_first(pieces, i) or _has_deck_on_head(pieces, i):
        return True
    if len(piece.text) <= 140 and is_title_case(piece.text) and _stands_on_head_lines(pieces, i):
        return True
    return i <= 2 and len(piece.text) <= 130 and _stands_on_head_lines(pieces, i)


def _has_deck_on_head(pieces: list[Piece], i: int) -> bool:
    """Whether a line is the first to tell anything, and a longer sentence parts it from the byline."""
    deck = pieces[i + 1] if i + 1 < len(pieces) else None
    if deck is None or not (deck.is_open and deck.is_prose) or len(pieces[i].text) > LONGEST_ON_HEAD:
        return False
    is_longer = len(pieces[i].text) < len(deck.text) <= LONGEST_DECK
    return is_longer and _stands_on_head_lines(pieces, i + 1) and not any(map(_is_paragraph, pieces[:i]))


def _is_told_again(pieces: list[Piece], i: int, again: int) -> bool:
    """Whether a full sentence stands among the story's paragraphs again, as what sums it up does."""
    text = pieces[i].text
    if text[-1] != "." or text.endswith("...") or is_title_case(text) or _stands_on_head_lines(pieces, i):
        return False
    return any(p.is_open and p.is_prose for p in pieces[i + 1 : again])


def _is_said_first(pieces: list[Piece], i: int) -> bool:
    """Whether the paragraph below a page's first sentence says it again, as a lead does with its headline."""
    piece = pieces[i]
    lead = next((p for p in pieces[1:3] if p.is_open and p.is_prose), None)
    if (
        i
        or len(piece.text) > LONGEST_SENTENCE
        or lead is None
        or lead.text[0] in "“\"‘'"
        or len(lead.text) < len(piece.text)
    ):
        return False
    words = piece.key_words
    return len(words) >= FEWEST_SAID and len(words & lead.key_words) >= SAID_IN_LEAD * len(words)


_BUTTONS = frozenset({FurnitureKind.SHARE, FurnitureKind.COMMENTS})
# What may stand between a headline and the lines of its head.
_BETWEEN = frozenset({FurnitureKind.SHARE, FurnitureKind.CAPTION, FurnitureKind.PICTURE_CREDIT})


def _choose(pieces: list[Piece], story_at: int) -> int | None:
    lead = frozenset().union(*(p.key_words_of(700) for p in _prose(pieces, story_at)[:3]))
    # Below long menus it stands as near to the story as it stands to the top of other pages.
    lines = [i for i in range(story_at) if i < DEEPEST_HEADLINE or i >= story_at - DEEPEST_HEADLINE]
    candidates = [i for i in lines if is_title(pieces[i])]
    if not candidates:
        return _last_line_headline(pieces, story_at, lead)
    near = pieces[:DEEPEST_REPEAT] + pieces[max(DEEPEST_REPEAT, story_at - DEEPEST_HEADLINE) : story_at]
    repeats = [p for p in near if _may_repeat_headline(p)]
    scores = {i: _score(pieces, repeats, i, story_at, lead) for i in candidates}
    best = max(candidates, key=lambda i: (scores[i], -i))
    if scores[best] < LEAST_SCORE:
        return None
    if _is_deck_of(pieces, candidates[0], best) and scores[candidates[0]] >= LIKE_BEST * scores[best]:
        best = candidates[0]
    if _is_long_deck(pieces, best) and scores.get(best - 1, 0.0) >= LIKE_BEST * scores[best]:
        best -= 1
    if _is_sentence_below(pieces, best) and scores.get(best - 1, 0.0) >= LIKE_BEST * scores[best]:
        best -= 1
    if _is_kicker(pieces, best) and best + 1 in scores and _stands_on_head_lines(pieces, best + 1):
        best += 1
    return _without_site(pieces, candidates, _above_standfirst(pieces, best, story_at, lead))


def _is_sentence_below(pieces: list[Piece], best: int) -> bool:
    """Whether a line in small letters stands right below one in a title's capitals, as its deck does."""
    is_below = best > 0 and is_title_case(pieces[best - 1].text, fewest=FEWEST_CAPITALS)
    return is_below and not is_title_case(pieces[best].text)


def _is_long_deck(pieces: list[Piece], best: int) -> bool:
    """Whether a long line stands right below a title of a few words, which it sums up without a stop."""
    above = pieces[best - 1] if best else None
    if above is None or len(pieces[best].text) < SHORTEST_DECK or is_title_case(pieces[best].text):
        return False
    return len(pieces[best].text) > DECKS_LENGTH * len(above.text)


def _is_kicker(pieces: list[Piece], best: int) -> bool:
    """Whether a line is some words in capitals, or somebody's alone, above a title: "BLACK DEATH FEARS"."""
    text = pieces[best].text
    below = pieces[best + 1].text if best + 1 < len(pieces) else ""
    if text[0] in QUOTE_MARKS and text[-1] in "”\"’'»" and len(below) > len(text):
        return below[-1] not in STOPS[:3] and not _stands_on_head_lines(pieces, best)
    is_short = text.isupper() and word_count(text) <= LONGEST_KICKER and len(below) > 2 * len(text)
    return is_short and not below.isupper() and below[-1] != "."


def _is_deck_of(pieces: list[Piece], first: int, best: int) -> bool:
    """Whether the best line can stand above the byline as the last deck of the page's first title."""
    has_deck = best - first <= MOST_DECKS and any(p.is_open and p.is_prose for p in pieces[first + 1 : best])
    return has_deck and _stands_on_head_lines(pieces, best)


def _above_standfirst(pieces: list[Piece], best: int, story_at: int, lead: frozenset[str]) -> int:
    """The page's first line, where the best one stands between it and the story and sums both up."""
    piece, first = pieces[best], next((i for i, p in enumerate(pieces) if not p.is_furniture), best)
    most = MOST_BETWEEN if piece.text[-1] == "." else 1
    is_below = best == first + 1 and story_at - best <= most and is_title(pieces[first])
    if not is_below or len(piece.text) < LEAST_STANDFIRST or word_count(pieces[first].text) < FEWEST_IN_TITLE:
        return best
    others = (p for p in pieces[:DEEPEST_REPEAT] if p is not piece and not _is_told(p))
    is_title_again = piece.text[-1] != "." and any(_repeats(p, piece) for p in others)
    says_same = pieces[first].key_words & (lead | piece.key_words)
    is_said = len(says_same) >= (1 if story_at - best == 1 else FEWEST_SAME) and not is_title_again
    return first if is_said and not looks_like_caption(pieces[first]) else best


def _on_way_home(pieces: list[Piece], story_at: int) -> int | None:
    """The headline with which the page's way home ends, where other stories' beginnings stand above it."""
    way = next((p for p in pieces[:DEEPEST_WAY] if WAY_HOME.match(p.text) and p.text.count("»") > 1), None)
    key = "" if way is None else plain_key(way.text.rpartition("»")[2])
    if len(key) < SHORTEST_NEWS:
        return None
    below = range(story_at + 1, min(len(pieces), story_at + DEEPEST_HEADLINE))
    heads = (i for i in below if pieces[i].key == key)
    return next((i for i in heads if any(p.label in HEAD_LINES for p in pieces[i + 1 : i + 5])), None)


def _choose_below_promotion(pieces: list[Piece], story_at: int) -> int | None:
    """The headline below a first paragraph that is the page's own: it says nothing of the story below."""
    promotion = pieces[story_at] if story_at < min(len(pieces), DEEPEST_PROMOTION) else None
    if promotion is None or len(promotion.text) > LONGEST_PROMOTION:
        return None
    below = next((i for i in range(story_at + 1, len(pieces)) if _is_paragraph(pieces[i])), len(pieces))
    lead = frozenset().union(*(p.key_words_of(700) for p in _prose(pieces, below)[:3]))
    is_strange = len(promotion.key_words & lead) < MOST_OF_PROMOTION * max(6, len(promotion.key_words))
    for i in range(story_at + 1, below):
        piece = pieces[i]
        is_head = _stands_on_head_lines(pieces, i) and (is_strange or len(promotion.text) <= LONGEST_MOTTO)
        is_set = is_head or (is_strange and is_title_case(piece.text, fewest=4))
        if is_set and is_title(piece) and piece.text[-1] != ":" and not looks_like_caption(piece):
            words = piece.key_words
            if len(words & lead) >= (LEAST_ON_HEAD if is_head else LEAST_OF_LEAD) * max(4, len(words)):
                return i
    return None


def _better_on_head(pieces: list[Piece], story_at: int, chosen: int) -> int:
    """The choice, or a title further down that is on the story where the choice is not."""
    lead = frozenset().union(*(p.key_words_of(700) for p in _prose(pieces, story_at)[:3]))
    if _share_of(pieces[chosen], lead) >= LEAST_OF_CHOSEN:
        return chosen
    below = _choose_on_head(pieces, story_at, MOST_ON_HEAD)
    return chosen if below is None else below


def _share_of(piece: Piece, words: frozenset[str]) -> float:
    return len(piece.key_words & words) / max(4, len(piece.key_words))


def _choose_on_head(pieces: list[Piece], story_at: int, least: float = LEAST_ON_HEAD) -> int | None:
    """The title on a byline or a date that most of the page's prose stands below, and is about."""
    total = sum(len(p.text) for p in pieces if _is_paragraph(p))
    # What stands above the story was weighed already, but for what a long page has between the two.
    first = story_at if least != LEAST_ON_HEAD else 0
    above, best, most = 0, None, 0.0
    for i, piece in enumerate(pieces):
        if above > MOST_ABOVE_HEAD * total:
            break
        above += len(piece.text) if _is_paragraph(piece) else 0
        is_deck = best is not None and i == best + 1
        is_off = i in (story_at, first) or i < first or piece.is_prose
        if is_off or is_deck or not is_title(piece) or looks_like_caption(piece):
            continue
        if len(piece.text) <= LONGEST_ON_HEAD and _stands_on_head_lines(pieces, i):
            told = _prose(pieces, max(i + 1, story_at if i < story_at else 0), MOST_OF_STORY)
            lead = frozenset().union(*(p.key_words_of(700) for p in told[:3]))
            story = frozenset().union(*(p.key_words for p in told))
            shared = max(_share_of(piece, lead), SHARE_OF_STORY * _share_of(piece, story))
            if shared > max(most, least):
                best, most = i, shared
    return best


def _above_signature(pieces: list[Piece], story_at: int) -> int | None:
    """The few words above the byline in capitals on which a page's story begins: "Red-hot frontrunners"."""
    by = story_at - 1
    if by < 1 or pieces[by].label is not FurnitureKind.BYLINE or not is_persons_name(pieces[by].text):
        return None
    title = pieces[by - 1]
    is_short = FEWEST_ON_BYLINE <= word_count(title.text) <= LONGEST_ON_BYLINE and title.text[0].isupper()
    may_be = title.is_open and is_short and not (are_sections(title.text) or looks_like_caption(title))
    return by - 1 if may_be and title.text[-1] not in ",:|." else None


def _is_paragraph(piece: Piece) -> bool:
    """Whether a line tells something; one word and a stop are the end of what a link broke."""
    return piece.is_open and piece.is_prose and " " in piece.text


def _without_site(pieces: list[Piece], candidates: list[int], best: int) -> int:
    """The candidate that is the best one without its page's sections and name, where there is one."""
    if not SITE_SUFFIX.search(pieces[best].text):
        return best
    key = pieces[best].key
    bare = (i for i in candidates if len(pieces[i].key) > 20 and key.startswith(pieces[i].key + " "))
    return next(bare, best)


def _may_repeat_headline(piece: Piece) -> bool:
    return len(piece.text) <= 2 * LONGEST_HEADLINE and piece.label is not FurnitureKind.PICTURE_CREDIT


def _prose(pieces: list[Piece], story_at: int, most: int = 12) -> list[Piece]:
    return [p for p in pieces[story_at : story_at + most] if p.is_open and p.is_prose]


# The house that owns the page, by itself: "The Lake Herald Company".
# So many words before two bars are a headline with buttons behind it, and no menu.
FEWEST_IN_FRONT = 5
ADDRESS = re.compile(r"\b[A-Z]{2} \d{5}(?:-\d{4})?$|\bTools:")
FIRM = re.compile(r"(?:[A-Z][\w.&’'-]+ ){1,5}(?:Company|Co|Corporation|Corp|Inc|Ltd|LLC|Group|plc)\.?")


def is_title(piece: Piece) -> bool:
    """Whether an unlabelled line has the length and the shape of a headline."""
    text = piece.text
    if not piece.is_open or not 12 <= len(text) <= LONGEST_HEADLINE or word_count(text) < FEWEST_WORDS:
        return False
    if text[-1] == "." and TABLOID_LEAD.match(text):
        return False
    if _opens_with_dateline(text) or FIRM.fullmatch(text) or ADDRESS.search(text) or _is_menu(text):
        return False
    if are_sections(text) or text[0] in "*•▪-–—@#" or text[-1] in ",:|":
        return False
    if sum(text.count(mark) for mark in CRUMB_MARKS) > 1 or WAY_HOME.match(text) or GREETING.match(text):
        return False
    if text[0] == "«" and ("»" not in text or "|" in text):
        return False  # "« Back to Football Home", "« The pier | Main | The weir »"
    if " / " in text and CREDIT_LIKE.fullmatch(text):
        return False
    if FILMS_LENGTH.search(text) or "registered trademark" in text:
        return False
    if LABELLED.match(text) or _says_itself_twice(text) or len(set(GLUED_LINK.findall(text))) > MOST_GLUED:
        return False
    if text[0].isalpha() and text[1].isdigit():
        return True  # "x86 is not dead yet"
    return text[0].isupper() or text[0].isdigit() or text[0] in "\"“‘'«[($€£¥" or text[1:2].isupper()


def _says_itself_twice(text: str) -> bool:
    """Whether a line is the same words twice, as a picture's link and its title are."""
    half = len(text) // 2
    return len(text) % 2 == 1 and text[half] == " " and text[:half] == text[half + 1 :]


def _is_menu(text: str) -> bool:
    """Whether bars part short words; behind a headline there may be buttons: "… | Print | E-mail"."""
    if "Contact Us" in text and ("Sitemap" in text or "Skip " in text):
        return True
    bars = text.count("|")
    return bars > 3 or (bars > 1 and word_count(text.split("|")[0]) < FEWEST_IN_FRONT)


def _opens_with_dateline(text: str) -> bool:
    """Whether a line is a story's beginning: "OSLO, Norway (AP) — The Latest on the strike"."""
    dateline = find_dateline(text) if DATELINE_SIGNS.search(text) and not text.isupper() else None
    if dateline is None or dateline.place is None:
        return dateline is not None and dateline.agency is not None
    place = text[slice(*dateline.place)]
    return dateline.agency is not None or place.isupper() or "," in place


def opens_page(pieces: list[Piece], i: int) -> bool:
    """Whether a line that begins like a link is the page's first, and so can be its headline."""
    first = 1 if pieces[0].reason == "machine date" else 0
    return i == first and bool(LABELLED_TITLE.match(pieces[i].text))


def _score(pieces: list[Piece], others: list[Piece], i: int, story_at: int, lead: frozenset[str]) -> float:
    """How much speaks for a line as the headline: what it shares with the lead, repeats, its neighbours."""
    piece = pieces[i]
    words = piece.key_words
    is_first = i == 0 or all(p.is_furniture for p in pieces[:i])
    shared = float(len(words & lead))
    is_motto = piece.text[-1] == "." or is_known_outlet(piece.text.rpartition(" from ")[2])
    if is_first and not is_motto and word_count(piece.text) >= FEWEST_IN_FIRST_LINE:
        story = frozenset().union(*(p.key_words for p in _prose(pieces, story_at, MOST_OF_STORY)))
        shared = max(shared, 0.8 * len(words & story))
    shared /= max(4, len(words))
    is_repeated = any(p is not piece and not _is_told(p) and _repeats(p, piece) for p in others)
    score = 2.2 * min(1.0, shared * 1.4) + (1.0 if is_repeated else 0.0)
    is_head = _stands_on_head_lines(pieces, i)
    if is_head or _heads_highlights(pieces, i):
        score += 0.9
    if _is_films(pieces, i) or _is_pictured_twice(pieces, i):
        score -= 1.5
    if is_first:
        score += 0.7
    elif (
        pieces[i - 1].is_furniture or pieces[i - 1].text.lower() in SECTIONS or " " not in pieces[i - 1].text
    ):
        score += 0.2
    below = pieces[i + 1] if i + 1 < len(pieces) else None
    is_shorter = below is not None and is_title(below) and len(below.text) > 1.3 * len(piece.text)
    if is_title_case(piece.text):
        score += 0.5
    if is_shorter and not ends_sentence(piece.text):
        # A standfirst is longer than the headline above it.
        score += 0.4
    if below is not None and below.is_furniture and below.label not in HEAD_LINES:
        score += 0.3
    is_above_story = below is not None and below.is_open and len(below.text) > LONGEST_MOTTO
    if is_above_story and i and pieces[i - 1].label is FurnitureKind.DATE_LINE:
        score += 0.4  # as weblogs have it
    if is_first and is_above_story and is_title_case(piece.text, fewest=FEWEST_CAPITALS):
        score += 0.3
    if below is not None and _stands_elsewhere(pieces, i, below):
        score -= 3.0
    if _stands_below_title(pieces, i, lead):
        score -= 0.6
    if word_count(piece.text) < 5 and not (is_first and is_head):
        score -= 0.6
    if not is_head and _stands_below_head(pieces, i) and not _has_buttons_below(pieces, i):
        score -= 1.0
    if _is_captioned(piece, others):
        score -= 3.0
    if any(p.text.lower() in NEXT_STORIES for p in pieces[max(0, i - 2) : i]):
        score -= 1.0
    if looks_like_caption(piece):
        score -= 0.8
    is_stopped = piece.text[-1] == "." and not piece.text.endswith("...")
    is_plain = not (is_title_case(piece.text) or (is_first and is_head) or _is_said_first(pieces, i))
    if is_stopped and ends_sentence(piece.text) and is_plain:
        score -= 1.0
        if any(p.text == piece.text for p in pieces[story_at + 1 : story_at + 1 + DEEPEST_REPEAT]):
            # A point above the story, which says it again.
            score -= 1.5
    elif not is_title_case(piece.text) and SENTENCE_STOP.search(piece.text, 0, len(piece.text) - 1):
        # Two sentences sum a story up.
        score -= 0.6
    # The nearer to the story, the likelier; a long sidebar of other headlines stands above.
    return score - 0.02 * max(0, story_at - i - 1)


def _heads_highlights(pieces: list[Piece], i: int) -> bool:
    """Whether the points that sum a story up begin below a line, as they do below the headline."""
    return i + 1 < len(pieces) and pieces[i + 1].text.rstrip(":").lower() in HIGHLIGHTS


def _is_key_point(pieces: list[Piece], i: int) -> bool:
    """Whether a line is one of the points that begin below a line of several words."""
    return any(
        _heads_highlights(pieces, j) and word_count(pieces[j].text) >= FEWEST_IN_TITLE
        for j in range(max(0, i - 1 - MOST_POINTS), i - 1)
    )


def _is_films(pieces: list[Piece], i: int) -> bool:
    """Whether a line is the title of a film in the page's player: "JUST WATCHED", "Ferry adrift"."""
    return any(p.text.lower() in PLAYERS for p in pieces[max(0, i - 2) : i])


def _is_pictured_twice(pieces: list[Piece], i: int) -> bool:
    """Whether a sentence stands twice in a row, as a picture's words and its caption do."""
    beside = pieces[max(0, i - 1) : i] + pieces[i + 1 : i + 2]
    return pieces[i].text[-1] == "." and any(p.text == pieces[i].text for p in beside)


def _stands_elsewhere(pieces: list[Piece], i: int, below: Piece) -> bool:
    """Whether a line is the topic over a story, what somebody said, or what a picture shows.

    Below a topic the page's age stands, as it does below the headline; below somebody's words, who said them
    and when; below a picture's, and a stop, whose it is.
    """
    text = pieces[i].text
    if AGE_OF_PAGE.match(below.text):
        return any(is_title(p) and AGE_OF_PAGE.match(q.text) for p, q in pairwise(pieces[i + 2 : i + 5]))
    if text[0] in '“"' and text[-1] in '”"':
        return bool(SAID_ON.match(below.text))
    return text[-1] == "." and bool(CREDIT_IN_BRACKETS.fullmatch(below.text)) and not is_title_case(text)


def _is_told(piece: Piece) -> bool:
    """Whether a piece is a paragraph of the story, which may say again what sums it up."""
    return piece.is_open and piece.is_prose and piece.text[-1] == "."


def _stands_on_head_lines(pieces: list[Piece], i: int) -> bool:
    """Whether a byline or a date follows a line, behind no more than its standfirst."""
    if _is_key_point(pieces, i):
        return False
    below = [
        p
        for above, p in pairwise(pieces[i : i + 6])
        if p.label not in _BETWEEN
        and p.text not in GENRES
        and p.text.lower() != WRITER
        and not _is_word_below_picture(p, above)
    ]
    if below and below[0].is_open and len(below[0].text) >= LEAST_STANDFIRST:
        # Between the standfirst and the byline may stand the section.
        below = [p for p in below[1:] if p.text.lower() not in SECTIONS]
    if not below:
        return False
    is_signed = (
        len(below) > 1 and below[1].label is FurnitureKind.DATE_LINE and is_persons_name(below[0].text)
    )
    return below[0].label in HEAD_LINES or below[0].reason == "dateline" or is_signed


def _is_word_below_picture(piece: Piece, above: Piece) -> bool:
    """Whether a word or two stand right below whose picture it is, as some pages have it for a caption."""
    is_picture = above.label in {FurnitureKind.CAPTION, FurnitureKind.PICTURE_CREDIT}
    return is_picture and piece.is_open and word_count(piece.text) <= LONGEST_WORD


def _stands_below_head(pieces: list[Piece], i: int) -> bool:
    """Whether a byline or a date with a title of its own stands right above."""
    head = next((j for j in range(i - 1, max(0, i - 4), -1) if pieces[j].label in HEAD_LINES), None)
    if head is None:
        return False
    return any(is_title(p) and not _repeats(p, pieces[i]) for p in pieces[max(0, head - 2) : head])


def _stands_below_title(pieces: list[Piece], i: int, lead: frozenset[str]) -> bool:
    """Whether a line that could be the headline stands right above, so that this sums up or captions it."""
    for above in reversed(pieces[max(0, i - 4) : i]):
        if above.is_open and is_title(above):
            words = above.key_words
            is_same = _repeats(above, pieces[i]) or _repeats(pieces[i], above)
            if not is_same and len(words & lead) >= SHARED_OF_TITLE * max(4, len(words)):
                return True
        elif not above.is_furniture:
            return False
    return False


def _has_buttons_below(pieces: list[Piece], i: int) -> bool:
    """Whether two buttons stand right below a line, as they do on pages that sign above the headline."""
    below = pieces[i + 1 : i + 3]
    return len(below) > 1 and all(p.label in _BUTTONS for p in below)


def _is_captioned(piece: Piece, others: list[Piece]) -> bool:
    """Whether a sentence stands again with whose picture it is behind it: "… in Oslo. (Jane Doe / AP)"."""
    stop = piece.text.rfind(". (") + 1
    if piece.text[-1] == ")" and stop and CREDIT.fullmatch(piece.text, stop + 1):
        return any(p.text == piece.text[:stop] for p in others)
    if piece.text[-1] != ".":
        return False
    held = (p.text for p in others if p.text.startswith(f"{piece.text} (") and p.text[-1] == ")")
    return any(CREDIT.fullmatch(text, len(piece.text) + 1) for text in held)


def _repeats(piece: Piece, title: Piece) -> bool:
    """Whether a piece is the title again, or a longer line that holds it."""
    # The title's last word may be cut short.
    if len(piece.text) < len(title.key) or len(title.words - piece.words) > 1:
        return False
    return piece.key == title.key or (len(title.key) > 20 and title.key in piece.key)


def _last_line_headline(pieces: list[Piece], story_at: int, lead: frozenset[str]) -> int | None:
    """The headline that stands at the very end, told by the words it shares with the lead."""
    for i in range(len(pieces) - 1, max(story_at, len(pieces) - LAST_LINES), -1):
        piece = pieces[i]
        if piece.is_open and piece.is_prose:
            return None
        words = piece.key_words
        is_long_enough = len(words) >= 4 and word_count(piece.text) >= 5 and not piece.is_prose
        if (
            is_title(piece)
            and is_long_enough
            and not ends_sentence(piece.text)
            and len(words & lead) >= 0.75 * len(words)
        ):
            return i
    return None


def _tells_news(subhead: Piece, lead: Piece) -> bool:
    """Whether a subhead right under the lead says the news in a clause, as a headline would."""
    text = subhead.text
    if subhead.label is not BlockKind.SUBHEAD or not SHORTEST_NEWS <= len(text) <= LONGEST_PROPOSAL:
        return False
    if text[-1] in "?:…" or text[0] in "\"“‘'" or word_count(text) < FEWEST_NEWS_WORDS or text.isupper():
        return False
    shared = len(subhead.key_words & lead.key_words)
    is_near = shared >= 2 and shared * 3 >= len(subhead.key_words)
    return is_near and (is_clause(text) or bool(PRESENT.match(text)))


def find_headline(pieces: list[Piece]) -> Headline | None:
    """The headline among labelled pieces, or a proposal from the first words of the story."""
    for piece in pieces:
        if piece.is_headline:
            return Headline(piece.text, piece.start, piece.end)
    # What goes on behind a cut begins no sentence.
    story = [p for p in pieces if isinstance(p.label, BlockKind) and p.joint is None]
    told = [p for p in story if p.is_prose]
    told = [p for p in told if p.text[0] not in QUOTE_MARKS] or told  # the story's words, not a speaker's
    # Above the dateline stands what sums the story up.
    dated = (
        below
        for above, below in pairwise(pieces)
        if above.reason == "dateline" and below in told[:DEEPEST_LEAD]
    )
    lead = next(dated, told[0] if told else story[0] if story else None)
    if lead is None:
        return None
    below = next((p for p in story[story.index(lead) + 1 :]), None)
    if below is not None and _tells_news(below, lead):
        return Headline(below.text, below.start, below.end, is_proposed=True, confidence=Confidence.DOUBTFUL)
    proposed = _propose(lead)
    is_short = len(proposed.text) <= LONGEST_PROPOSED and is_clause(proposed.text)
    if is_short or lead.text[proposed.end - lead.start :][:1] in STOPS:
        return proposed
    below_lead = told.index(lead) + 1 if lead in told else 0
    following = told[below_lead : below_lead + DEEPEST_LEAD]
    others = [_propose(p) for p in following if len(p.key_words & lead.key_words) >= 3]
    return next((other for other in others if _stands_alone(other.text)), proposed)


def _stands_alone(words: str) -> bool:
    return len(words) <= LONGEST_PROPOSAL and first_word(words) not in POINTING and is_clause(words)


def _propose(piece: Piece) -> Headline:
    """The words of a paragraph, or of an item of a list, that make a headline."""
    mark = LIST_MARK.match(piece.text)
    first = mark.end() if mark else 0
    start, end = (first + at for at in propose_stretch(piece.text[first:]))
    words = piece.text[start:end]
    at = piece.start + start
    return Headline(words, at, at + len(words), is_proposed=True, confidence=Confidence.DOUBTFUL)
