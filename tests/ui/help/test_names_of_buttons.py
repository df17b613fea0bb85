"""What the help calls a button, field or tab (**so**) is what the window calls it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from xml.etree import ElementTree

import pytest

from imvo_desktop.knowledge import help_texts
from imvo_desktop.knowledge.help_texts import NAMES
from tests.translations import FOLDER, TS

_NAMED = re.compile(r"\*\*([^*]+)\*\*")


@cache
def names() -> Mapping[str, frozenset[str]]:
    """The Dutch of every English text of the program, without marks of keys; some have several."""
    found: dict[str, set[str]] = {}
    for message in ElementTree.parse(FOLDER / TS).iter("message"):
        english, dutch = message.findtext("source", ""), message.findtext("translation", "")
        found.setdefault(bare(english), set()).add(bare(dutch))
    return {english: frozenset(dutch) for english, dutch in found.items()}


def bare(text: str) -> str:
    """`text` without the mark of its key, and without the dots that promise a dialog."""
    return text.replace("&", "").rstrip("…:")


def named(name: str, language: str) -> list[str]:
    page = help_texts.topic(name, language)
    return [bare(one) for text in page.sections.values() for one in _NAMED.findall(text)]


@pytest.mark.parametrize("name", NAMES)
def test_that_what_is_named_is_in_the_window(name: str) -> None:
    assert [one for one in named(name, "en") if one not in names()] == []


@pytest.mark.parametrize("name", NAMES)
def test_that_the_dutch_page_names_the_same(name: str) -> None:
    english, dutch = named(name, "en"), named(name, "nl")
    assert len(english) == len(dutch)
    assert [one for one in english if not names()[one] & set(dutch)] == []
    every = frozenset().union(*(names()[one] for one in english))
    assert [one for one in dutch if one not in every] == []


def test_that_the_help_names_buttons_at_all() -> None:
    assert sum(len(named(name, "en")) for name in NAMES) > 90
