"""Read settings from the environment; a value that makes no sense is an error that names it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import dj_database_url
from django.core.exceptions import ImproperlyConfigured
from django.core.management.utils import get_random_secret_key

TRUE = {"1", "true", "yes", "on"}
FALSE = {"0", "false", "no", "off", ""}


def text(name: str, default: str = "") -> str:
    return os.environ.get(name, default).strip()


def yes_or_no(name: str, default: bool = False) -> bool:
    """Raise ImproperlyConfigured for anything but a plain yes or no."""
    value = os.environ.get(name)
    if value is None:
        return default
    word = value.strip().lower()
    if word not in TRUE | FALSE:
        raise ImproperlyConfigured(f"{name} is {value!r}: say one of on, off, yes, no, 1 or 0.")
    return word in TRUE


def number(name: str, default: int) -> int:
    """Raise ImproperlyConfigured for anything but a whole number."""
    value = text(name)
    try:
        return int(value) if value else default
    except ValueError:
        raise ImproperlyConfigured(f"{name} is {value!r}: say a whole number.") from None


def words(name: str, default: str) -> list[str]:
    return [word.strip() for word in os.environ.get(name, default).split(",") if word.strip()]


def database(url: str) -> dict[str, Any]:
    """Return the settings of the database at ``url``, with what each engine needs to serve a desk."""
    found: dict[str, Any] = dict(dj_database_url.parse(url))
    if found["ENGINE"].endswith("sqlite3"):
        found["OPTIONS"] = {
            # Writers queue at BEGIN instead of failing half-way: SQLite has one writer at a time.
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            "init_command": (
                "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA temp_store=MEMORY;"
                "PRAGMA mmap_size=134217728; PRAGMA cache_size=-20000; PRAGMA journal_size_limit=27103364"
            ),
        }
    else:
        found.setdefault("OPTIONS", {})["pool"] = {
            "min_size": 1,
            "max_size": number("DATABASE_POOL_SIZE", 8),
            "timeout": 10,
        }
    return found


def secret_key(path: Path) -> str:
    """Return SECRET_KEY, or the key kept in ``path``, made once and readable by its owner alone."""
    key = text("SECRET_KEY")
    if key:
        return key
    try:
        return _kept(path)
    except FileNotFoundError:
        pass
    fresh = path.with_name(f"{path.name}.{os.getpid()}")
    with open(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as out:
        out.write(get_random_secret_key())
    try:
        # A link appears whole or not at all: of two processes that start together one key wins.
        os.link(fresh, path)
    except FileExistsError:
        pass
    finally:
        fresh.unlink()
    return _kept(path)


def _kept(path: Path) -> str:
    key = path.read_text().strip()
    if not key:
        raise ImproperlyConfigured(f"{path} is empty: delete it, and a new key is made at the next start.")
    return key
