"""Measures the product finder: `python -m tests.finder`.

Prints how often the right heading is the first, and one of the first three, for
* the everyday words of tests/knowledge/everyday_words.csv, chosen by somebody who did not see the
  list of words;
* the English terms of the British list, with our own words only.

And how often `heading_of` is right, says nothing and is wrong for the purchase lines of
tests/knowledge/purchase_lines.csv.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from imvo_desktop.knowledge import product_words
from imvo_desktop.knowledge.product_finder import find_in, heading_of
from imvo_desktop.knowledge.product_words import Index
from tests.conftest import SHARED
from tests.knowledge.product_words_source import usable
from tests.knowledge.products_source import rows_of

EVERYDAY = Path(__file__).parent / "knowledge" / "everyday_words.csv"

PURCHASES = Path(__file__).parent / "knowledge" / "purchase_lines.csv"


class Asked(NamedTuple):
    """A word, the language it is in, and the codes that are right for it."""

    word: str
    language: str
    codes: tuple[str, ...]


class Missed(NamedTuple):
    """A word whose heading was not among the first three, and what was."""

    asked: Asked
    found: tuple[str, ...]


class Measured(NamedTuple):
    """How many were asked, found first, found in the first three; and what was missed."""

    asked: int
    first: int
    three: int
    missed: tuple[Missed, ...]


def measured(asked: Iterable[Asked], index: Index) -> Measured:
    """Asks the finder for each word; a heading is right if it is that of one of the codes."""
    count = first = three = 0
    missed: list[Missed] = []
    for one in asked:
        found = tuple(hit.hs[:4] for hit in find_in(index, one.word, one.language, 3))
        right = {code[:4] for code in one.codes}
        count += 1
        first += found[:1] != () and found[0] in right
        if right.isdisjoint(found):
            missed.append(Missed(one, found))
        else:
            three += 1
    return Measured(count, first, three, tuple(missed))


def everyday(file: Path = EVERYDAY) -> list[Asked]:
    """The everyday words; several right codes are joined with `|`."""
    return [
        Asked(row["word"], row["language"], tuple(row["hs"].split("|"))) for row in rows_of(file)
    ]


class Sure(NamedTuple):
    """What `heading_of` says of lines; `right` counts silence where there is nothing to say."""

    right: tuple[str, ...]
    none: tuple[str, ...]
    wrong: tuple[str, ...]


def purchases(file: Path = PURCHASES) -> Sure:
    """What `heading_of` says of the purchase lines, by how it compares with their headings."""
    found: dict[str, list[str]] = {"right": [], "none": [], "wrong": []}
    for row in rows_of(file):
        hit = heading_of(row["line"])
        answer = hit.hs[:4] if hit else ""
        verdict = "right" if answer in row["hs"].split("|") else "wrong" if answer else "none"
        found[verdict].append(row["line"])
    return Sure(*(tuple(found[one]) for one in Sure._fields))


def british(shared: Path) -> list[Asked]:
    """Terms of the British list with one existing code, misspellings and brands left out."""
    return [Asked(term, "en", (hs,)) for term, hs in usable(shared)]


def own_index() -> Index:
    """The index of our own words, without the British ones."""
    return Index(word for word in product_words.all_words() if word.source == "imvo")


def report(name: str, result: Measured) -> str:
    """One line of figures."""
    if not result.asked:
        return f"{name}: nothing to ask"
    return (
        f"{name}: {result.asked} asked, first {result.first / result.asked:.1%}, "
        f"first three {result.three / result.asked:.1%}"
    )


def sure_report(result: Sure) -> str:
    """One line of figures, and the lines that are wrong."""
    total = sum(map(len, result))
    shares = (f"{name} {len(lines) / total:.1%}" for name, lines in result._asdict().items())
    wrong = "".join(f"\n  {line}" for line in result.wrong)
    return f"purchase lines, certain heading: {total} asked, {', '.join(shares)}{wrong}"


def main() -> None:
    """Prints the figures, and what was missed of the everyday words."""
    if EVERYDAY.exists():
        result = measured(everyday(), product_words.index())
        print(report("everyday words", result))
        for missed in result.missed:
            print(f"  {missed.asked.word} ({missed.asked.language}): {missed.found}")
    else:
        print("everyday words: no file yet")
    print(sure_report(purchases()))
    if SHARED.is_dir():
        print(report("British terms, own words only", measured(british(SHARED), own_index())))


if __name__ == "__main__":
    main()
