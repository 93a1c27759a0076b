"""Moments as JSON holds them."""

from __future__ import annotations

import datetime as dt


def to_milliseconds(moment: dt.datetime) -> dt.datetime:
    """The moment without what JSON drops of it, so that it is the same on whatever road a row came."""
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)
