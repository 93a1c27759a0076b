"""The addresses of what a page leads to many times over.

They are those of ``articles.urls``, put together without the search through all patterns that ``reverse`` is:
a list of thirty quotes has ninety of them.
"""

from __future__ import annotations

from django.urls import get_script_prefix


def of_story(pk: int, slug: str) -> str:
    return f"{get_script_prefix()}story/{pk}/{slug}/"


def of_quote(pk: int) -> str:
    return f"{get_script_prefix()}quotes/{pk}/"


def of_source(pk: int, slug: str) -> str:
    return f"{get_script_prefix()}sources/{pk}/{slug}/"


def of_correction(pk: int) -> str:
    return f"{get_script_prefix()}corrections/{pk}/"
