"""Platforms on which a paragraph's words were posted: "wrote on Facebook", "in a Telegram post"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .findings import Credit, CreditRole
from .references import body_credit
from .words import word_set

_NAMES = (
    r"Twitter|Facebook|Instagram|Weibo|WeChat|WhatsApp|Telegram|TikTok|YouTube|LinkedIn|Snapchat|Reddit|Threads"
    r"|Bluesky|Mastodon|Substack|Truth\sSocial"
)
PLATFORM_WORDS = word_set(
    """twitter facebook instagram weibo wechat whatsapp telegram tiktok youtube linkedin snapchat reddit
    threads bluesky mastodon substack truth x"""
)
_KIND = r"(?:the\s)?(?:[a-z-]+\s){0,3}(?:app|platform|site|network|service|forum|website)\s"
# "said on Twitter", "in a video on the messaging app Telegram", "on X, formerly Twitter"
ON_PLATFORM = re.compile(
    rf"\b(?:on|via|(?:posted|shared|uploaded|took|takes|taken|turned)\sto)\s(?:(?:his|her|its|their)\s|{_KIND})?(?P<name>{_NAMES}|X(?=[,.:;]|\s(?!-|[A-Z]))(?!\.\w))\b(?![’']s?\b|\.\w|\s[A-Z])"
)
# "in a Telegram post", "to her Instagram followers", "from its Twitter account"
POSTED = re.compile(
    r"\b(?:[Ii]n|[Oo]n|with|to|from|of|by|through|via)\s(?:an?|the|his|her|its|their|another|one|[A-Z]\w+[’']s?)\s"
    rf"(?:[a-z][\w-]+\s){{0,2}}(?P<name>{_NAMES}|X)"
    r"\s(?:posts?|postings?|announcements?|captions?|messages?|threads?|videos?|statements?|update|updates|story|stories|account|page|feed|channel|profile|group"
    r"|user|followers)\b"
)
# What somebody does there.
POSTING = re.compile(
    r"\b(?:posted|posts?|posting|wrote|writes|writing|tweet(?:ed|s|ing)?|shared|shares|said|says|saying|added|announced|claimed"
    r"|confirmed|warned|assured|told|revealed|published|responded|replied|urged|apologi[sz]ed|called|shown|captioned|declared|slammed|appealed|vowed"
    r"|hit\sback|took\sto|[Aa]ccording\sto)\b|[“\"]"
)
SENTENCE_END = re.compile(r"[.!?][”\"’]?\s(?=[“\"‘A-Z])")


def find_platforms(text: str, words: frozenset[str], start: int) -> Iterator[Credit]:
    """The platforms on which somebody posted what a paragraph passes on; in a sentence that says so."""
    if words.isdisjoint(PLATFORM_WORDS):
        return
    named: set[str] = set()
    low = 0
    for end in [*(match.end() for match in SENTENCE_END.finditer(text)), len(text)]:
        if POSTING.search(text, low, end):
            for match in (*ON_PLATFORM.finditer(text, low, end), *POSTED.finditer(text, low, end)):
                if match["name"] not in named:
                    named.add(match["name"])
                    yield body_credit(text, *match.span("name"), match["name"], CreditRole.REFERS_TO, start)
        low = end
