"""The copy taken apart into its head, its story and its furniture.

The rule of the tiling: the copy is cut into pieces, one to a line or to a part of a line, and every
piece gets exactly one label. A piece is the printed headline, a story block, a piece of furniture, or the
rights notice; these four together cover every non-blank character of the copy exactly once. The head's
other findings point into them: a dateline, a byline, a published date or an outlet lies inside a piece of
furniture (or inside a block, where the story itself states it), and so does every credit. A standfirst is
the span of one of the blocks, the first. A proposed headline is a span of the story's first block and
takes nothing from it.

The order of the rules is the order of certainty: what a line shows by itself, then the headline, then what
a line shows by its neighbours, then what is glued to paragraphs; whatever no rule takes is story.
"""

from __future__ import annotations

from .blocks import blocks_of, label_blocks
from .captions import label_bullets_alone, label_captions
from .closing_lines import label_closing
from .comments import label_commenters, label_comments, label_threads
from .findings import BlockKind, FurnitureKind, Layout, RightsNotice, Span
from .furniture import find_form
from .glued import cut_bar, cut_button_in_front, cut_gaps, cut_head, cut_link_in_front, cut_tags
from .head import cut_datelines, label_caption_lines, label_meta, read_head
from .headlines import find_headline, label_headline, opens_page
from .inline import (
    cut_breadcrumb,
    cut_buttons,
    cut_byline_in_front,
    cut_caption_on_top,
    cut_date_at_end,
    cut_day_in_front,
    cut_filed_at_end,
    cut_glued_links,
    cut_glued_on_top,
    cut_inside,
    cut_machine_date,
    label_post,
    label_related_line,
    may_hold_buttons,
    split_fused_section,
)
from .lines import join_stacked_dates, join_wrapped, split_lines
from .meant import unscramble
from .page import Page
from .pieces import RIGHTS, Piece, pieces_of
from .pitches import (
    label_clips,
    label_cut_short,
    label_dated_teasers,
    label_pitches,
    label_signed,
    label_timed_titles,
    label_title_pairs,
    label_videos,
)
from .posts import cut_posts
from .repeats import label_beginnings, label_names_alone, label_repeats
from .rights import find_rights
from .runs import (
    label_above_buttons,
    label_capitals,
    label_dates,
    label_head,
    label_led_titles,
    label_link_rows,
    label_links,
    label_lists,
    label_menus,
    label_next_games,
    label_numbered_titles,
    label_promotions,
    label_results,
    label_strange_titles,
)
from .tail import (
    label_biographies,
    label_boxes,
    label_company_boxes,
    label_last_box,
    label_tail,
)

# How many lines of a page can hold a head and a story in one.
MOST_ABOVE = 24


def find_layout(text: str) -> Layout:
    """Take the copy apart; every finding is a span of ``text``."""
    meant = unscramble(text)
    return meant.as_filed(layout_of(meant.text))


def layout_of(text: str) -> Layout:
    """The layout of a copy that was encoded once."""
    page = read_page(text)
    head = read_head(page)
    return Layout(
        headline=find_headline(page.pieces),
        standfirst=find_standfirst(page.pieces),
        published=head.published,
        dateline=head.dateline,
        byline=head.byline,
        outlet=head.outlet,
        credits=head.credits,
        rights=_rights_of(page.pieces),
        furniture=tuple(p.as_furniture() for p in page.pieces if p.is_furniture),
        blocks=blocks_of(page.pieces),
    )


def read_page(text: str) -> Page:
    """The copy as labelled pieces."""
    pieces = pieces_of(join_wrapped(text, join_stacked_dates(text, split_lines(text))))
    pieces = [part for p in pieces[:1] for part in cut_machine_date(p)] + pieces[1:]
    page = Page(text, [part for p in pieces[:8] for part in cut_glued_on_top(p)] + pieces[8:])
    page.pieces[:1] = cut_caption_on_top(page.pieces[0]) if page.pieces else []
    if "| " in text:
        page.pieces = [part for p in page.pieces for part in cut_bar(p)]
    if "   " in text or "\t" in text:
        page.pieces = [part for p in page.pieces for part in cut_gaps(p)]
    page.pieces[:MOST_ABOVE] = [part for p in page.pieces[:MOST_ABOVE] for part in cut_head(p)]
    if "<" in text:
        page.pieces = [part for p in page.pieces for part in cut_tags(p)]
    page.pieces = cut_day_in_front(page.pieces)
    page.pieces = [part for p in cut_breadcrumb(page.pieces) for part in cut_button_in_front(p)]
    page.pieces = [part for p in page.pieces for part in cut_link_in_front(p)]
    page.pieces[:24] = [part for p in page.pieces[:24] for part in cut_byline_in_front(p)]
    page.pieces = [part for p in page.pieces for part in cut_glued_links(p)]
    if ", Posted " in text or ", Updated " in text:
        page.pieces = [part for p in page.pieces for part in cut_filed_at_end(p)]
    if "(@" in text:
        page.pieces = cut_posts(page.pieces)
    if may_hold_buttons(text):
        page.pieces = [part for p in page.pieces for part in cut_buttons(p)]
    _label_by_form(page.pieces)
    label_commenters(page.pieces)
    label_clips(page.pieces)
    label_menus(page.pieces)
    page.pieces[:8] = [part for p in page.pieces[:8] for part in (cut_date_at_end(p) if p.is_open else [p])]
    label_meta(page)
    page.pieces = label_captions(split_fused_section(page.pieces))
    page.pieces = [part for p in page.pieces for part in (cut_inside(p) if p.is_open else [p])]
    label_closing(page.pieces)
    page.pieces = label_headline(page.pieces)
    _label_by_neighbours(page)
    cut_datelines(page)
    label_blocks(page.pieces)
    return page


def _label_by_form(pieces: list[Piece]) -> None:
    """Label what a line shows by itself."""
    for i, piece in enumerate(pieces):
        if not piece.is_open or (i < 2 and opens_page(pieces, i)):
            continue
        found = find_form(piece.text, piece.words)
        if found is not None:
            piece.mark(*found)
        elif find_rights(piece.text, words=piece.words) is not None:
            piece.mark(RIGHTS, "notice of reuse")
        elif not label_related_line(piece):
            label_post(piece)


def _label_by_neighbours(page: Page) -> None:
    """Label what a line shows only by where it stands."""
    pieces = page.pieces
    headline = next((p.text for p in pieces if p.is_headline), "")
    mark_standfirst(pieces)
    label_beginnings(pieces)
    label_repeats(pieces)
    label_boxes(pieces)
    label_company_boxes(pieces)
    label_last_box(pieces)
    label_names_alone(pieces, headline)
    label_threads(pieces)
    label_comments(pieces)
    label_capitals(pieces)
    label_strange_titles(pieces)
    label_numbered_titles(pieces)
    label_led_titles(pieces)
    label_results(pieces)
    label_promotions(pieces)
    label_bullets_alone(pieces)
    label_dates(pieces)
    label_lists(pieces)
    label_link_rows(pieces)
    label_above_buttons(pieces)
    label_links(pieces)
    label_caption_lines(pieces)
    label_head(pieces)
    label_biographies(pieces)
    label_videos(pieces)
    label_pitches(pieces)
    label_cut_short(pieces)
    label_dated_teasers(pieces)
    label_signed(pieces)
    label_timed_titles(pieces)
    label_title_pairs(pieces)
    label_next_games(pieces)
    label_tail(pieces)


def mark_standfirst(pieces: list[Piece]) -> None:
    """Note the line that stands between the headline and its repeat, which sums the story up."""
    for above, piece, below in zip(pieces, pieces[1:], pieces[2:], strict=False):
        is_between = above.is_headline and below.label is FurnitureKind.HEADLINE_REPEAT
        piece.is_standfirst = is_between and piece.is_open


def find_standfirst(pieces: list[Piece]) -> Span | None:
    """The block that stands between the headline and the byline or date, where there is one."""
    headline = next((i for i, p in enumerate(pieces) if p.is_headline), None)
    if headline is None:
        return None
    below = [p for p in pieces[headline + 1 : headline + 8] if p.label is not FurnitureKind.HEADLINE_REPEAT]
    if len(below) < 2 or not isinstance(below[0].label, BlockKind):
        return None
    if len(below[0].text) <= 320 and below[1].label in {FurnitureKind.BYLINE, FurnitureKind.DATE_LINE}:
        return Span(below[0].text, below[0].start, below[0].end)
    return None


def _rights_of(pieces: list[Piece]) -> RightsNotice | None:
    """The notice of reuse; where several stand on the page, the longest."""
    notices = [p for p in pieces if p.label is RIGHTS]
    if not notices:
        return None
    notice = max(notices, key=lambda p: len(p.text))
    return find_rights(notice.text, notice.start)
