"""What a command is, as data: its text, keys, icon and what it needs."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QAction, QKeySequence


class Needs(StrEnum):
    """What must be there before a command can be used.

    `chosen` is a selection, even in a project that cannot be changed; `narrowed` is views that do
    not show all, `read_only` a project that is open to read only.
    `pair` is two organisations that are selected; `writable` is a project that can be changed, or
    none: then one is made.
    """

    NOTHING = "nothing"
    WRITABLE = "writable"
    PROJECT = "project"
    EDITABLE = "editable"
    SELECTION = "selection"
    CHOSEN = "chosen"
    NARROWED = "narrowed"
    READ_ONLY = "read_only"
    PAIR = "pair"
    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True, slots=True)
class ActionRow:
    """One command; `name` is also the method that does it.

    Rows with the same `choice` exclude each other and show which one holds; a switch stands alone.
    """

    name: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    needs: Needs = Needs.NOTHING
    choice: str = ""
    is_switch: bool = False
    role: QAction.MenuRole = QAction.MenuRole.NoRole


def keys_text(row: ActionRow) -> str:
    """The keys of a command as the system writes them."""
    shown = (QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in row.keys)
    return ", ".join(shown)
