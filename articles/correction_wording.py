"""How a correction is told to readers: the house form, and what no rewording may take from it.

The note is what follows the label and the date, which the page always prints from the record. A note is
made of the record; an editor may put it in other words, as long as the error and the fix stay in it and
nothing in it hides that something was wrong.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

# The words of the error and of the fix that a note must keep: all names and numbers, and of the others
# this share.
SHARE_KEPT = 0.5
WORD = re.compile(r"\d+(?:[.,]\d+)*|\w+(?:[’'-]\w+)*")
_STOP_WORDS = """a an and are as at be been by for from had has have he her his in is it its of on or our
    she that the their there they this to was were which who will with would said says"""
STOP_WORDS = frozenset(_STOP_WORDS.split())
# A sentence that begins with one of these goes on in lower case after “In fact,”.
_LOWERED = """a an the he she it they we there this that these those his her its their our in on at by for
    from some many most all no both each every several few about almost nearly over under after before
    during since until when while last next one two three four five six seven eight nine ten eleven twelve
    twenty thirty forty fifty sixty seventy eighty ninety"""
LOWERED = frozenset(_LOWERED.split())


SAID_ALREADY = re.compile(
    r"^(?:(?:an earlier version of )?(?:the|this|our|an) (?:article|story|report|headline|summary)|we)"
    r" (?:had )?(?:said|wrote|written|reported|stated|claimed) (?:that )?|^(?:and|but) (?=that\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Euphemism:
    """Words that name a change softer than it is, the kinds of change that may not use them, and why."""

    words: re.Pattern[str]
    kinds: frozenset[str]
    reason: str


def _euphemism(words: str, kinds: str, reason: str) -> Euphemism:
    return Euphemism(re.compile(rf"\b(?:{words})\b", re.IGNORECASE), frozenset(kinds.split()), reason)


EUPHEMISMS = (
    _euphemism(
        r"fix(?:es|ed|ing)?|recasts?|recasting|tweak(?:s|ed|ing)?|polish(?:es|ed)?|reword(?:s|ed|ing)?"
        r"|rephras(?:es?|ed|ing)|refin(?:es?|ed|ing)|adjust(?:s|ed|ing)?|tidie[sd]|streamlined?",
        "correction retraction clarification",
        "speaks of the text and hides that readers were told something wrong or unclear",
    ),
    _euphemism(
        r"clarif(?:y|ies|ied|ying|ications?)|for (?:the sake of )?clarity|made clearer",
        "correction retraction",
        "calls unclear what was wrong",
    ),
    _euphemism(
        r"updat(?:es?|ed|ing)|amended to reflect|edited to reflect|changed to reflect|to better reflect",
        "correction retraction",
        "sounds as if only the news had moved on",
    ),
    _euphemism(
        r"typo(?:graphical)?(?: errors?)?|slip of the (?:pen|keyboard)|glitch(?:es)?|technical errors?",
        "correction retraction clarification",
        "makes an error of fact look like one of spelling or of a machine",
    ),
    _euphemism(
        r"errors?|mistakes?|mistakenly|wrong(?:ly)?|incorrect(?:ly)?|correct(?:s|ed|ion)|inaccura(?:te(?:ly)?|cy)"
        r"|misquoted?|misattributed?|misstated?|in fact",
        "update clarification",
        "says that something was wrong, which makes this a correction",
    ),
)


def note_for(kind: str, *, wrong: str, right: str, part: str = "body", paragraph: int | None = None) -> str:
    """Return the note in the house form, made of the record."""
    told = _TOLD.get(kind)
    if told is None or not right.strip():
        return ""
    fields = {"version": _version(part), "wrong": _clause(wrong), "right": _clause(right)}
    fields |= {"full_right": _sentence(right), "full_wrong": _sentence(wrong)}
    note = told(fields) if wrong.strip() or kind in {"update", "clarification"} else ""
    return _placed(note, paragraph) if note and paragraph and part == "body" else note


def _correction(fields: dict[str, str]) -> str:
    return _("%(version)s said %(wrong)s. In fact, %(right)s.") % fields


def _retraction(fields: dict[str, str]) -> str:
    return _("this article is retracted. %(full_wrong)s %(full_right)s") % fields


def _clarification(fields: dict[str, str]) -> str:
    return _("%(version)s left something open. %(full_right)s") % fields


def _update(fields: dict[str, str]) -> str:
    return _("this is new since %(version)s. %(full_right)s") % fields


_TOLD = {
    "correction": _correction,
    "retraction": _retraction,
    "clarification": _clarification,
    "update": _update,
}


def line(label: str, note: str, at: dt.datetime) -> str:
    """Return label, date and note as one line, as feeds and machines are told it.

    >>> line("Correction", "an earlier version said ten.", dt.datetime(2024, 12, 4, 14, 10, tzinfo=dt.UTC))
    'Correction, 4 December 2024 14:10 UTC: an earlier version said ten.'
    """
    return f"{label}, {moment(at)}: {note}"


def moment(at: dt.datetime) -> str:
    return date_format(timezone.localtime(at), "j F Y H:i T")


def find_problems(kind: str, note: str, *, wrong: str, right: str) -> list[str]:
    """Return, in sentences for an editor, what readers would not be told honestly by ``note``."""
    if kind == "typo":
        return []
    found = []
    if kind in {"correction", "retraction"} and not (wrong.strip() and right.strip()):
        found.append(_("Say what was wrong and what is right: readers are told both."))
    if not note.strip():
        return [*found, _("Readers are told of every change but a typo: write the note.")]
    found += find_euphemisms(kind, note, allowed=f"{wrong} {right}")
    if kind in {"correction", "retraction"} and wrong.strip() and right.strip():
        found += _find_lost(note, wrong, right)
    return found


def find_euphemisms(kind: str, note: str, allowed: str = "") -> list[str]:
    """Return a reason for each word of ``note`` that softens; words of the record itself are free."""
    free = allowed.lower()
    found = []
    for euphemism in EUPHEMISMS:
        for match in euphemism.words.finditer(note) if kind in euphemism.kinds else ():
            if match.group().lower() not in free:
                found.append(
                    _("“%(word)s” %(reason)s: say what was wrong and what is right.")
                    % {"word": match.group(), "reason": _(euphemism.reason)}
                )
    return found


def _find_lost(note: str, wrong: str, right: str) -> list[str]:
    said = _words(note)
    lost = []
    if missing := _missing(said, wrong, besides=right):
        lost.append(_("The note no longer says what was wrong: %s is missing.") % missing)
    if missing := _missing(said, right, besides=wrong):
        lost.append(_("The note no longer says what is right: %s is missing.") % missing)
    return lost


def _missing(said: set[str], statement: str, besides: str) -> str:
    """The words that make ``statement`` differ from ``besides`` and that the note lost, if they matter."""
    own = [word for word in WORD.findall(statement) if word.lower() not in STOP_WORDS]
    other = _words(besides)
    telling = [word for word in own if word.lower() not in other] or own
    lost = [word for word in dict.fromkeys(telling) if word.lower() not in said]
    firm = [word for word in lost if word[0].isdigit() or (word[0].isupper() and word != own[0])]
    if firm or len(lost) > len(set(telling)) * (1 - SHARE_KEPT):
        return ", ".join(f"“{word}”" for word in firm or lost)
    return ""


def _words(text: str) -> set[str]:
    return {word.lower() for word in WORD.findall(text)}


def _version(part: str) -> str:
    return {
        "headline": _("the headline of an earlier version of this article"),
        "standfirst": _("the summary of an earlier version of this article"),
    }.get(part, _("an earlier version of this article"))


def _placed(note: str, paragraph: int) -> str:
    place = _("(paragraph %d)") % paragraph
    return f"{note[:-1]} {place}." if note.endswith(".") else f"{note} {place}"


def _clause(statement: str) -> str:
    """A statement as the rest of a sentence: without its full stop, without “the article said”, which is
    said already, and without its capital where safe."""
    words = SAID_ALREADY.sub("", " ".join(statement.split()).rstrip("."))
    first = words.split(" ", 1)[0]
    return words[:1].lower() + words[1:] if first.lower() in LOWERED else words


def _sentence(statement: str) -> str:
    words = " ".join(statement.split())
    if not words:
        return ""
    return words[:1].upper() + words[1:] + ("" if words[-1] in ".!?”" else ".")
