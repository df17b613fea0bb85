"""Keys and menus in the help are those of the program."""

from __future__ import annotations

import re

import pytest
from pytestqt.qtbot import QtBot

from imvo_desktop.knowledge import help_texts
from imvo_desktop.knowledge.help_texts import NAMES
from imvo_desktop.knowledge.library import LANGUAGES
from imvo_desktop.reporting.help_pages import HelpBook
from imvo_desktop.ui.help.places import filled

_PLACE = re.compile(r"\{[^}]+\}")
_LOOKS_LIKE_A_KEY = re.compile(r"\b(Ctrl|Alt|Shift)\+|\bF\d{1,2}\b")


def test_that_a_key_is_that_of_the_command(qtbot: QtBot) -> None:
    assert filled("{key:show_chain} and {press:F2}") == "Ctrl+1 and F2"


def test_that_a_menu_is_told_from_its_top(qtbot: QtBot) -> None:
    assert filled("{menu:open_example}") == "File › Open the example"
    assert filled("{menu:group_by_country}") == "View › Group the chain › Group by country"


@pytest.mark.parametrize("text", ["{key:nothing}", "{key:about}", "{menu:nothing}", "{press:F11}"])
def test_that_what_is_not_there_is_refused(qtbot: QtBot, text: str) -> None:
    with pytest.raises(KeyError):
        filled(text)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_that_every_key_and_menu_on_a_page_is_there(qtbot: QtBot, name: str, language: str) -> None:
    said = [line.text for line in HelpBook(language, filled).page(name).lines]
    assert not any("{" in text for text in said)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_that_no_key_is_written_by_hand(name: str, language: str) -> None:
    texts = (_PLACE.sub("", one) for one in help_texts.topic(name, language).sections.values())
    assert [one for one in texts if _LOOKS_LIKE_A_KEY.search(one)] == []
