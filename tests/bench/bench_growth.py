"""How the time that odd text takes grows with its length.

    python tests/bench/bench_growth.py [--size N]

Reads a unit repeated to N, 2 N, 4 N and 8 N characters with each part of the extraction that might look back
over what it has read, and compares long texts. Prints the processor's seconds for each length and the time of
the longest over that of the half of it: about 2 where time is linear, about 4 where it is quadratic.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from articles.comparison import compare_texts, compare_words
from articles.extraction import extract
from articles.extraction.findings import Block
from articles.extraction.layout import find_layout
from articles.extraction.marks import find_marked
from articles.extraction.name_table import NameTable
from articles.extraction.names import find_names
from articles.extraction.quotes import find_quotes

RUNS = 3

LAYOUT = [
    "\n", " ", '"', "“", "(", "[", "©", "•", "a", "A", "A ", "word ", "Word ", "1", "1.", "1:1 ", ".", ". ", "- ", "/", "@", "By ",
    "Share\n", "Read more: ", "Photo: ", "told ", "according to ", "the A ", "Aa, ", "date 2024 ", "\u200b", "Oslo (", "x\n", "Ab cd\n",
]  # fmt: skip
NAMES = ["A ", "Ana ", "Minister ", "A. ", "a-", "of ", "NATO and ", "\n", "McA’", "Mr "]
MARKS = ['"', "'", "“", '("', "a' "]
QUOTES = ["said ", '"a b," he said. ', "He said, ", "(", "Roe, ", "A. "]
# Sentences of copy that names somebody.
TOLD = [
    "President Roe left. ", "The 42-year-old said Roe was late. ", "Roe, the mayor, spoke. ", "“It is late,” she said. ",
    "The agency said it was late. ", "Roe’s spokesman said “no”. ", "The statement said Roe was late. ", "Ms Roe told Reuters. ",
    "As Doe said, the dock\n", "“No,” said Roe.\n\n", "“No.”\n\n", "A woman said it was late. ",
]  # fmt: skip


def one_block(text: str) -> list[Block]:
    return [Block(text, 0, len(text))]


def read_copy(text: str) -> None:
    extract(f"Mayor Jane Roe spoke to John Doe of the Lake Agency.\n\n{text}")


def compare_paragraphs(text: str) -> None:
    compare_texts(text, text.replace("3", "5"))


def compare_paragraph(text: str) -> None:
    compare_words(text, text.replace("3", "5"))


def numbered(separator: str) -> str:
    """Words that mostly differ, as changed texts have them."""
    return separator.join(f"w{index * index % 9973}" for index in range(9973)) + separator


JOBS: list[tuple[str, Callable[[str], object], list[str]]] = [
    ("layout", find_layout, LAYOUT),
    ("names", lambda text: find_names(text, one_block(text)), NAMES),
    ("marks", lambda text: find_marked(text, [(0, len(text))]), MARKS),
    ("quotes", lambda text: find_quotes(text, one_block(text), NameTable()), QUOTES),
    ("copy", read_copy, TOLD),
    ("comparison, short paragraphs", compare_paragraphs, [numbered("\n")]),
    ("comparison, one paragraph", compare_paragraph, [numbered(" ")]),
]


def seconds(job: Callable[[str], object], text: str) -> float:
    """The least of a few runs."""
    taken = []
    for _ in range(RUNS):
        started = time.process_time()
        job(text)
        taken.append(time.process_time() - started)
    return min(taken)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--size", type=int, default=20_000, help="characters of the shortest text (default 20000)"
    )
    size = parser.parse_args().size
    sizes = [size * times for times in (1, 2, 4, 8)]
    print(f"{'':48}" + "".join(f"{length:>10}" for length in sizes) + f"{'last/half':>11}")
    for name, job, units in JOBS:
        for unit in units:
            taken = [seconds(job, (unit * (length // len(unit) + 1))[:length]) for length in sizes]
            ratio = taken[-1] / max(taken[-2], 1e-6)
            label = f"{name} {unit[:16]!r}"
            print(f"{label:48}" + "".join(f"{one:10.4f}" for one in taken) + f"{ratio:11.1f}", flush=True)


if __name__ == "__main__":
    main()
