"""The keys that are no command of a menu, as rows of data for the sheet of shortcuts."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QKeySequence

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

IN_THE_CHAIN = QT_TRANSLATE_NOOP("keys", "In the chain")
IN_A_TABLE = QT_TRANSLATE_NOOP("keys", "In a table")
IN_A_REPORT = QT_TRANSLATE_NOOP("keys", "In the pages of a report")
IN_THE_HELP = QT_TRANSLATE_NOOP("keys", "In the help")
_ARROWS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}
EVERYWHERE = QT_TRANSLATE_NOOP("keys", "In lists, charts and fields")


@dataclass(frozen=True, slots=True)
class KeyRow:
    """Keys as Qt writes them, or what the mouse does (`is_mouse`), and what that does where."""

    where: str
    keys: tuple[str, ...]
    text: str
    is_mouse: bool = False

    @property
    def shown(self) -> str:
        """The keys as the system writes them."""
        form = QKeySequence.SequenceFormat.NativeText
        shown = (_ARROWS.get(one) or QKeySequence(one).toString(form) for one in self.keys)
        return " ".join(shown) if self.keys[0] in _ARROWS else ", ".join(shown)


KEY_ROWS: tuple[KeyRow, ...] = (
    KeyRow(IN_THE_CHAIN, ("Left", "Right", "Up", "Down"), QT_TRANSLATE_NOOP("keys", "Walk along")),
    KeyRow(IN_THE_CHAIN, ("Return",), QT_TRANSLATE_NOOP("keys", "Show the details")),
    KeyRow(IN_THE_CHAIN, ("L",), QT_TRANSLATE_NOOP("keys", "Make a delivery to…")),
    KeyRow(IN_THE_CHAIN, ("Ins", "N"), QT_TRANSLATE_NOOP("keys", "Add a supplier")),
    KeyRow(IN_THE_CHAIN, ("R",), QT_TRANSLATE_NOOP("keys", "Tag a risk")),
    KeyRow(IN_THE_CHAIN, ("F2",), QT_TRANSLATE_NOOP("keys", "Change the name")),
    KeyRow(IN_THE_CHAIN, ("Del",), QT_TRANSLATE_NOOP("keys", "Remove what is selected")),
    KeyRow(IN_THE_CHAIN, ("+", "-"), QT_TRANSLATE_NOOP("keys", "Open or close a group or branch")),
    KeyRow(IN_THE_CHAIN, ("Home",), QT_TRANSLATE_NOOP("keys", "To the own company")),
    KeyRow(
        IN_THE_CHAIN, ("Space",), QT_TRANSLATE_NOOP("keys", "With drag: move the drawing"), True
    ),
    KeyRow(IN_THE_CHAIN, ("Ctrl",), QT_TRANSLATE_NOOP("keys", "With the wheel: zoom"), True),
    KeyRow(IN_A_TABLE, ("F2",), QT_TRANSLATE_NOOP("keys", "Change the cell")),
    KeyRow(IN_A_TABLE, ("Return",), QT_TRANSLATE_NOOP("keys", "Keep and go down")),
    KeyRow(IN_A_TABLE, ("Tab",), QT_TRANSLATE_NOOP("keys", "Keep and go right")),
    KeyRow(
        IN_A_TABLE,
        ("Ctrl+Return",),
        QT_TRANSLATE_NOOP("keys", "Put what is typed in every selected cell"),
    ),
    KeyRow(
        IN_A_TABLE,
        ("Del",),
        QT_TRANSLATE_NOOP("keys", "Empty the cells; where whole rows are selected: remove them"),
    ),
    KeyRow(IN_A_TABLE, ("Ins",), QT_TRANSLATE_NOOP("keys", "Add a row")),
    KeyRow(IN_A_TABLE, ("Ctrl+-",), QT_TRANSLATE_NOOP("keys", "Remove the rows")),
    KeyRow(IN_A_TABLE, ("Shift+Space",), QT_TRANSLATE_NOOP("keys", "Select the row")),
    KeyRow(
        IN_A_TABLE,
        ("Alt+Down",),
        QT_TRANSLATE_NOOP("keys", "In a filter above a column: choose values"),
    ),
    KeyRow(IN_A_TABLE, ("Ctrl+Space",), QT_TRANSLATE_NOOP("keys", "Select the column")),
    KeyRow(
        IN_A_REPORT,
        ("PgDown", "PgUp"),
        QT_TRANSLATE_NOOP("keys", "To the next or the previous page"),
    ),
    KeyRow(
        IN_A_REPORT,
        ("Home", "End"),
        QT_TRANSLATE_NOOP("keys", "To the first or the last page"),
    ),
    KeyRow(IN_THE_HELP, ("Alt+Left",), QT_TRANSLATE_NOOP("keys", "Back to what was read before")),
    KeyRow(IN_THE_HELP, ("Alt+Right",), QT_TRANSLATE_NOOP("keys", "Forward again")),
    KeyRow(
        IN_THE_HELP,
        ("Ctrl+PgDown", "Ctrl+PgUp"),
        QT_TRANSLATE_NOOP("keys", "To the next or the previous page"),
    ),
    KeyRow(EVERYWHERE, ("Menu",), QT_TRANSLATE_NOOP("keys", "What can be done here")),
    KeyRow(EVERYWHERE, ("Tab",), QT_TRANSLATE_NOOP("keys", "To the next control")),
    KeyRow(EVERYWHERE, ("Left", "Right"), QT_TRANSLATE_NOOP("keys", "Close or open a step")),
    KeyRow(EVERYWHERE, ("Esc",), QT_TRANSLATE_NOOP("keys", "Leave the field, then the selection")),
)
"""A view adds its keys as rows here."""
