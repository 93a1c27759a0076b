"""The parts that stand many times on one page, as functions.

A template that is included in a loop costs more than all the rest of its page: each of these is what such a
template would say, in the same words for the page, the list and the feed.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from django import template
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from articles.models import ChangeKind, Correction, Revision
from articles.story import StoryBlock, StoryQuote
from articles.templatetags.house import day, moment, stamp, words_of_moment

if TYPE_CHECKING:
    from articles.views.quotes import LiveQuote

register = template.Library()
NOTHING = mark_safe("")


@register.filter
def standing(story: Revision) -> SafeString:
    """Whether a story was retracted or corrected, before its date in a list."""
    if story.hides_text or story.change_kind == ChangeKind.RETRACTION:
        sign = '<strong class="standing retraction"><span aria-hidden="true">✕</span> {}</strong> '
        return format_html(sign, _("Retracted"))
    if story.change_kind == ChangeKind.CORRECTION:
        sign = '<strong class="standing"><span aria-hidden="true">◆</span> {}</strong> '
        return format_html(sign, _("Corrected"))
    return NOTHING


@register.filter
def when(story: Revision) -> SafeString:
    """When a story was first published and last changed, and how it stands."""
    changed = NOTHING
    if story.modified_at > story.first_published_at:
        changed = format_html(' <span class="changed">{} {}</span>', _("changed"), stamp(story.modified_at))
    return format_html(
        '<p class="when">{}{}{}</p>', standing(story), stamp(story.first_published_at), changed
    )


@register.simple_tag
def story_line(story: Revision, level: int = 3) -> SafeString:
    """A story in a list, under a heading of a level."""
    standfirst = NOTHING
    if story.told_standfirst:
        standfirst = format_html('<p class="standfirst">{}</p>\n', story.told_standfirst)
    return format_html(
        '<article class="line">\n<h{}><a href="{}">{}</a></h{}>\n{}{}\n</article>',
        level,
        story.get_absolute_url(),
        story.headline,
        level,
        standfirst,
        when(story),
    )


@register.simple_tag
def correction_note(correction: Correction) -> SafeString:
    """What readers are told of a change."""
    at, label = correction.revision.live_from, correction.label
    return format_html(
        '<aside role="note" class="correction {}" id="correction-{}" aria-label="{}, {}">\n'
        '<p class="label"><strong>{}</strong> <a href="{}">{}</a></p>\n<p>{}</p>\n</aside>',
        correction.kind,
        correction.pk,
        label,
        words_of_moment(at),
        label,
        correction.get_absolute_url(),
        moment(at),
        capfirst(correction.told_note),
    )


@register.filter
def corrected_story(correction: Correction) -> SafeString | str:
    """The headline of the story that was changed, leading there unless it only waits to be live again."""
    if not (correction.has_live_story or correction.is_withdrawn):
        return correction.told_headline
    return format_html('<a href="{}">{}</a>', correction.story_url, correction.told_headline)


@register.simple_tag
def told_quote(told: LiveQuote) -> SafeString:
    """A quote in a list, with the story that readers find it in."""
    url = told.url
    return format_html(
        '<div class="told">\n{}\n<p class="where">{} <a href="{}">{}</a>, {}</p>\n</div>',
        quote_figure(told.quote, url),
        _("In"),
        url,
        told.revision.headline,
        day(told.revision.first_published_at),
    )


@register.simple_tag
def quote_figure(quote: StoryQuote, cite: str = "", *, is_place: bool = False) -> SafeString:
    """A quote that stands by itself: the attribution is outside the block quote.

    ``is_place`` makes it the place that the address of a quote in its story leads to.
    """
    return format_html(
        '<figure class="quote"{}>\n<blockquote{}><p>{}</p></blockquote>\n'
        "<figcaption>{} {}</figcaption>\n</figure>",
        format_html(' id="quote-{}"', quote.pk) if is_place else NOTHING,
        format_html(' cite="{}"', cite) if cite else NOTHING,
        quote.html,
        _caption(quote),
        _permalink(quote, _("This quote")),
    )


@register.simple_tag
def story_block(block: StoryBlock) -> SafeString:
    """One block of a story, and whose words stand in it."""
    if block.kind == "quote":
        return quote_figure(block.quotes[0], is_place=True)
    notes = block.notes
    if not notes:
        return _text(block)
    return format_html(
        '<div class="noted" id="paragraph-{}">\n{}\n{}</div>',
        block.number,
        _text(block),
        format_html_join("", "{}", ((_note(quotes),) for quotes in notes)),
    )


def _text(block: StoryBlock) -> SafeString:
    if block.kind == "list":
        items = format_html_join("", "<li>{}</li>", ((item,) for item in block.items))
        return format_html("<{}>{}</{}>", block.tag, items, block.tag)
    if block.kind == "block_quote":
        return format_html("<blockquote><p>{}</p></blockquote>", block.html)
    return format_html("<{}>{}</{}>", block.tag, block.html, block.tag)


def _note(quotes: Sequence[StoryQuote]) -> SafeString:
    """Who said the quotes in a paragraph, all of one speaker, with the address of each."""
    words = [_("Quote %(number)s") % {"number": number} for number in range(1, len(quotes) + 1)]
    if len(quotes) == 1:
        words = [_("This quote")]
    links = format_html_join(
        "", "{} ", ((_permalink(quote, name),) for quote, name in zip(quotes, words, strict=True))
    )
    return format_html(
        '<p class="note">{} <span class="permalinks">{}</span></p>\n', _caption(quotes[0]), links
    )


def _permalink(quote: StoryQuote, words: str) -> SafeString:
    return format_html(
        '<a class="permalink" href="{}">{}<span class="aside-words"> {}</span></a>',
        quote.url,
        words,
        _("by %(name)s") % {"name": quote.speaker_name},
    )


def _caption(quote: StoryQuote) -> SafeString:
    """Who said it, in what role, and whether it was checked."""
    return format_html(
        '<span class="speaker">{}</span>{} {}{}',
        _speaker(quote),
        format_html(' <span class="role">{}</span>', quote.role) if quote.role else NOTHING,
        _verified(quote),
        format_html(' <span class="sign">{}</span>', _("Translated")) if quote.is_translated else NOTHING,
    )


def _speaker(quote: StoryQuote) -> SafeString | str:
    if quote.speaker_url:
        return format_html('<a href="{}">{}</a>', quote.speaker_url, quote.speaker_name)
    return quote.speaker_name or _("Speaker not stated")


def _verified(quote: StoryQuote) -> SafeString:
    sign = '<span class="sign {}"><span aria-hidden="true">{}</span> {}</span>'
    if quote.is_verified:
        return format_html(sign, "verified", "✓", _("Verified against filed copy"))
    return format_html(sign, "unverified", "○", _("Not verified"))
