"""The addresses of what a page leads to many times over.

They are those of ``articles.urls``, put together without the search through all patterns that ``reverse`` is:
a list of thirty quotes has ninety of them.
"""

from __future__ import annotations

from functools import lru_cache

from django.urls import get_script_prefix, reverse


def of_room(name: str) -> str:
    """The address of a page of which there is one, by the name of its view."""
    return _of_room(name, get_script_prefix())


@lru_cache(64)
def _of_room(name: str, prefix: str) -> str:
    return reverse(f"articles:{name}")


def of_story_for_good(pk: int) -> str:
    """The address that stays the same when a story's slug changes."""
    return f"{get_script_prefix()}story/{pk}/"


def of_story(pk: int, slug: str) -> str:
    return f"{get_script_prefix()}story/{pk}/{slug}/"


def of_quote(pk: int) -> str:
    return f"{get_script_prefix()}quotes/{pk}/"


def of_source(pk: int, slug: str) -> str:
    return f"{get_script_prefix()}sources/{pk}/{slug}/"


def of_desk(slug: str) -> str:
    return f"{get_script_prefix()}desks/{slug}/"


def of_topic(slug: str) -> str:
    return f"{get_script_prefix()}topics/{slug}/"


def of_correction(pk: int) -> str:
    return f"{get_script_prefix()}corrections/{pk}/"
