"""Which of the extraction's regular expressions can take long on a line made against them.

    python tests/bench/bench_expressions.py [--samples N] [--seed N]

For each expression of the package, makes lines out of its own parts: what it repeats, repeated as often as it
may be, with an end that lets it fail. Prints the expressions that took longest to search one such line, with
the line. One that backtracks without end never comes back: stop it, and the trace tells which it was.
"""

from __future__ import annotations

import argparse
import importlib
import pkgutil
import random
import re
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from re import _constants as ops  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import articles.extraction as package

ENDS = ("", ".", "!", "~", "1", " x", "\n", "é", ",", "”")
LETTERS = [*map(chr, range(32, 127)), *"éÉ“”’‘—–…\n\t"]
CLASSES = {
    ops.CATEGORY_DIGIT: "0123456789", ops.CATEGORY_NOT_DIGIT: "ab .,", ops.CATEGORY_SPACE: " \n\t",
    ops.CATEGORY_NOT_SPACE: "abA1.,-", ops.CATEGORY_WORD: "abcABCxyz01_é", ops.CATEGORY_NOT_WORD: " .,-“",
}  # fmt: skip
# The letters that several neighbours of an expression are likeliest to share.
SHARED = " aA,b"
MOST_REPEATS = 30
LONGEST_LINE = 4000
PRINTED = 10


def expressions() -> Iterator[tuple[str, re.Pattern[str]]]:
    """Every expression that a module of the package holds, once, with its name."""
    seen: set[re.Pattern[str]] = set()
    for module in pkgutil.iter_modules(package.__path__):
        for name, value in vars(importlib.import_module(f"{package.__name__}.{module.name}")).items():
            for found in _within(value):
                if found not in seen:
                    seen.add(found)
                    yield f"{module.name}.{name}", found


def _within(value: Any, depth: int = 0) -> Iterator[re.Pattern[str]]:
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, (list, tuple)) and depth < 4:
        for one in value:
            yield from _within(one, depth + 1)
    elif isinstance(value, dict) and depth < 4:
        yield from _within([*value.keys(), *value.values()], depth + 1)


def letters_of(items: list[Any]) -> list[str]:
    """Letters that a class matches."""
    held: set[str] = set()
    for kind, value in items:
        if kind is ops.LITERAL:
            held.add(chr(value))
        elif kind is ops.RANGE:
            held.update(map(chr, range(value[0], min(value[1], value[0] + 60) + 1)))
        elif kind is ops.CATEGORY:
            held.update(CLASSES[value])
    if items and items[0][0] is ops.NEGATE:
        return [letter for letter in LETTERS if letter not in held] or ["a"]
    return sorted(held) or ["a"]


def line_of(tree: Any, most: int, dice: random.Random) -> str:
    """A line that the parsed expression matches or nearly does; groups are repeated up to ``most`` times."""
    parts: list[str] = []
    for kind, value in tree:
        if kind is ops.LITERAL:
            parts.append(chr(value))
        elif kind in (ops.ANY, ops.NOT_LITERAL):
            parts.append(dice.choice(SHARED))
        elif kind is ops.IN:
            letters = letters_of(value)
            shared = [letter for letter in letters if letter in SHARED]
            parts.append(dice.choice(shared if shared and dice.random() < 0.7 else letters))
        elif kind is ops.BRANCH:
            parts.append(line_of(dice.choice(value[1]), most, dice))
        elif kind is ops.SUBPATTERN:
            parts.append(line_of(value[3], most, dice))
        elif kind is ops.ATOMIC_GROUP:
            parts.append(line_of(value, most, dice))
        elif kind in (ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT):
            parts.append(_repeated(*value, most, dice))
    return "".join(parts)


def _repeated(low: int, high: Any, part: Any, most: int, dice: random.Random) -> str:
    high = max(low, 40) if high is ops.MAXREPEAT else int(high)
    is_group = len(part) > 1 or part[0][0] in (ops.SUBPATTERN, ops.BRANCH)
    times = min(high, most) if is_group and dice.random() < 0.8 else dice.randint(low, min(high, low + 6))
    inner = 3 if is_group else most
    if dice.random() < 0.5:
        return line_of(part, inner, dice) * max(low, times)
    return "".join(line_of(part, inner, dice) for _ in range(max(low, times)))


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--samples", type=int, default=25)
    options.add_argument("--seed", type=int, default=1)
    chosen = options.parse_args()
    dice = random.Random(chosen.seed)
    slowest: list[tuple[float, str, str]] = []
    for name, expression in expressions():
        tree = parser.parse(expression.pattern, expression.flags & ~re.UNICODE)
        worst = (0.0, name, "")
        for _ in range(chosen.samples):
            line = line_of(tree, MOST_REPEATS, dice)[:LONGEST_LINE]
            for end in ENDS:
                begun = time.process_time()
                expression.search(line + end)
                worst = max(worst, (time.process_time() - begun, name, line + end))
        slowest.append(worst)
    slowest.sort(reverse=True)
    print(f"{len(slowest)} expressions; the slowest, with milliseconds on one line:")
    for seconds, name, line in slowest[:PRINTED]:
        print(f"{1000 * seconds:10.2f}  {name:40} {len(line):5} characters  {line[:60]!r}")


if __name__ == "__main__":
    main()
