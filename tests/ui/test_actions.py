"""Every command is one row, is in one menu, can be done, and speaks Dutch."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QTranslator
from PySide6.QtGui import QKeySequence

from imvo_desktop import resources
from imvo_desktop.ui.action_rows import ROWS
from imvo_desktop.ui.menus import MENUS, MenuRow, names_in


def titles_in(menus: tuple[str | MenuRow | None, ...] = MENUS) -> list[str]:
    found = []
    for item in menus:
        if isinstance(item, MenuRow):
            found += [item.title, *titles_in(item.items)]
    return found


def test_that_names_and_keys_are_used_once() -> None:
    names = Counter(row.name for row in ROWS)
    keys = Counter(QKeySequence(key).toString() for row in ROWS for key in row.keys)
    assert names.most_common(1)[0][1] == 1
    assert keys.most_common(1)[0][1] == 1


def test_that_every_command_is_in_exactly_one_menu() -> None:
    assert sorted(names_in()) == sorted(row.name for row in ROWS)


def test_that_every_icon_is_there() -> None:
    for row in ROWS:
        assert not row.icon or resources.path("icons", f"{row.icon}.svg").is_file(), row.icon


def test_that_every_command_and_menu_has_its_dutch() -> None:
    dutch = QTranslator()
    assert dutch.load(str(resources.path("i18n", "imvo_nl.qm")))
    texts = {("actions", row.text) for row in ROWS} | {("menus", one) for one in titles_in()}
    assert [text for area, text in sorted(texts) if not dutch.translate(area, text)] == []


def test_that_no_two_menus_beside_each_other_share_their_letter() -> None:
    dutch = QTranslator()
    dutch.load(str(resources.path("i18n", "imvo_nl.qm")))
    for titles in (
        [row.title for row in MENUS],
        [dutch.translate("menus", r.title) or "" for r in MENUS],
    ):
        letters = [title[title.index("&") + 1].lower() for title in titles]
        assert len(set(letters)) == len(letters), titles
