"""The pictures of a story as a page shows them: their sizes, their places and what is told of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.urls import reverse
from django.utils.http import urlencode

from articles.pictures import token_for
from articles.story import StoryBlock

# What a card on another site shows: about this wide.
CARD_WIDTH = 1200
# A focal point is rounded to fifths, since a page states it by a class and not by a style of its own.
STEPS = 4


@dataclass(frozen=True, slots=True)
class StoryPicture:
    """A picture of a version; with a token it is for whoever previews it."""

    sha256: str
    width: int
    height: int
    widths: Sequence[int]
    alternative: str
    caption: str
    credit: str
    after_paragraph: int
    focus: Sequence[int]
    token: str = ""

    def url(self, width: int, ending: str = "jpg") -> str:
        address = reverse("articles:picture", args=[self.sha256, width, ending])
        return f"{address}?{urlencode({'preview': self.token})}" if self.token else address

    @property
    def is_tall(self) -> bool:
        return self.height > self.width

    @property
    def src(self) -> str:
        return self.url(self.widths[min(1, len(self.widths) - 1)])

    @property
    def thumbnail(self) -> str:
        return self.url(self.widths[0])

    @property
    def webp(self) -> str:
        return self._srcset("webp")

    @property
    def jpeg(self) -> str:
        return self._srcset("jpg")

    @property
    def card_width(self) -> int:
        return max((width for width in self.widths if width <= CARD_WIDTH), default=self.widths[0])

    @property
    def card_height(self) -> int:
        return round(self.height * self.card_width / self.width)

    @property
    def card(self) -> str:
        return self.url(self.card_width)

    @property
    def focus_class(self) -> str:
        """The classes that keep what matters in sight where the picture is cut."""
        across, down = (round(part * STEPS / 100) for part in self.focus)
        return f"focus-x-{across} focus-y-{down}"

    def _srcset(self, ending: str) -> str:
        return ", ".join(f"{self.url(width, ending)} {width}w" for width in self.widths)


@dataclass(frozen=True, slots=True)
class LaidOut:
    """A story's blocks with its pictures between them."""

    above: Sequence[StoryPicture]
    blocks: Sequence[tuple[StoryBlock, Sequence[StoryPicture]]]


def pictures_of(content: Mapping[str, Any], *, is_preview: bool = False) -> list[StoryPicture]:
    """Return the pictures of a revision's content; those frozen before there were any have none."""
    return [
        StoryPicture(**picture, token=token_for(picture["sha256"]) if is_preview else "")
        for picture in content.get("pictures", ())
    ]


def lay_out(blocks: Sequence[StoryBlock], pictures: Sequence[StoryPicture]) -> LaidOut:
    """Put each picture after its paragraph; one whose paragraph is gone stands at the end."""
    ends = [block.number + max(1, len(block.items)) - 1 for block in blocks]
    after: list[list[StoryPicture]] = [[] for _ in blocks]
    above = []
    for picture in pictures:
        if picture.after_paragraph == 0 or not blocks:
            above.append(picture)
            continue
        at = next((at for at, end in enumerate(ends) if picture.after_paragraph <= end), len(blocks) - 1)
        after[at].append(picture)
    return LaidOut(above, list(zip(blocks, after, strict=True)))
