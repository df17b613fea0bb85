"""Fills the places of the help with the keys and menus there are, so that these are never old."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from imvo_desktop.ui.action_rows import ROWS
from imvo_desktop.ui.command_row import ActionRow
from imvo_desktop.ui.key_rows import KEY_ROWS, KeyRow
from imvo_desktop.ui.menus import MENUS, MenuRow

_PLACE = re.compile(r"\{(key|menu|press):([^}]+)\}")
_STEP = " › "


def filled(text: str) -> str:
    """`text` in which {key:name} is the key of a command, {menu:name} where it stands in the menus.

    {press:F2} is a key of the sheet of shortcuts that is no command. What is not there raises
    `KeyError`.
    """
    return _PLACE.sub(lambda found: _FILLS[found[1]](found[2]), text)


def _key_of(name: str) -> str:
    row = _row(name)
    if not row.keys:
        raise KeyError(name)
    return _native(row.keys[0])


def _menu_of(name: str) -> str:
    steps = next(_paths(MENUS, name), None)
    if steps is None:
        raise KeyError(name)
    titles = [_said("menus", title).replace("&", "") for title in steps]
    return _STEP.join([*titles, _said("actions", _row(name).text)])


def _press(key: str) -> str:
    if not any(key in row.keys for row in KEY_ROWS):
        raise KeyError(key)
    return KeyRow("", (key,), "").shown.replace("Return", "Enter")


_FILLS = {"key": _key_of, "menu": _menu_of, "press": _press}


def _paths(items: Sequence[object], name: str) -> Iterator[tuple[str, ...]]:
    """The titles of the menus above the command `name`."""
    for item in items:
        if item == name:
            yield ()
        elif isinstance(item, MenuRow):
            yield from ((item.title, *rest) for rest in _paths(item.items, name))


def _row(name: str) -> ActionRow:
    found = next((row for row in ROWS if row.name == name), None)
    if found is None:
        raise KeyError(name)
    return found


def _native(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def _said(context: str, text: str) -> str:
    return QCoreApplication.translate(context, text).rstrip("…")
