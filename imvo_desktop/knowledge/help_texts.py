"""The help of the program as it is written: a page per view and dialog, in Dutch and English.

It is the manual too: `python -m tests.manual` makes the book in `docs/manual` of it.

Texts hold places to be filled in, such as {key:show_chain}: keys and menus are known elsewhere.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from imvo_desktop import resources
from imvo_desktop.knowledge.library import LANGUAGES, Topic, read_page

SECTIONS = ("what", "can", "how", "words")
GROUPS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "begin": (
            "about",
            "ten_minutes",
            "first_steps",
            "start",
            "import",
            "kept_rows",
            "keys",
            "settings",
        ),
        "look": ("chain", "map", "inspector", "organisations", "links"),
        "judge": ("sources", "own_lists", "risks", "hotspots", "analysis", "measures"),
        "round": ("steps", "policy", "scope", "own_operations", "after_us", "scenarios", "rounds"),
        "year": (
            "home",
            "self_scan",
            "buying",
            "labour",
            "plan",
            "agreements",
            "stakeholders",
            "learning",
            "passport",
            "grievances",
        ),
        "check": ("quality", "problems", "history", "versions", "persons"),
        "tell": ("report", "documents", "questionnaire", "library"),
        "safe": ("backups", "safety", "installing"),
        "words": ("glossary", "questions"),
    }
)
"""The pages by group, in the order of the list of contents."""

CHAPTERS = frozenset({"about", "ten_minutes", "safety", "installing", "glossary", "questions"})
"""The pages about no place of the window: they have headings of their own."""

NAMES = tuple(name for names in GROUPS.values() for name in names)


@cache
def topic(name: str, language: str) -> Topic:
    """The page called `name` in `language` (`nl`, else English).

    A name that is no page raises `KeyError`.
    """
    if name not in NAMES:
        raise KeyError(name)
    file = resources.path("help", _known(language)) / f"{name}.md"
    return read_page(name, _known(language), file.read_text(encoding="utf-8"))


@cache
def headings(language: str) -> Mapping[str, str]:
    """What stands above each section and each group of pages, by its code."""
    path = resources.path("help", _known(language)) / "headings.csv"
    with path.open(encoding="utf-8", newline="") as file:
        return MappingProxyType({row["code"]: row["heading"] for row in csv.DictReader(file)})


def _known(language: str) -> str:
    return language if language in LANGUAGES else "en"
