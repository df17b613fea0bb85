"""Text of people where Qt would read more into it: on buttons and in tooltips."""

from __future__ import annotations

from html import escape

from PySide6.QtGui import Qt


def shown(text: str) -> str:
    """`text` so that a button shows it as it is, an ampersand included."""
    return text.replace("&", "&&")


def plain(text: str) -> str:
    """`text` so that a tooltip takes it as text and reads no tags in it."""
    return wrapped(text) if Qt.mightBeRichText(text) else text


def of_role(text: str, role: int) -> str:
    """`text` of a cell as a view asks for it: as `plain` for the tooltip, else as it is."""
    return plain(text) if role == Qt.ItemDataRole.ToolTipRole else text


def wrapped(text: str) -> str:
    """`text` as `plain`, so that a tooltip breaks a long one over lines; nothing stays nothing."""
    return f'<p style="white-space: pre-wrap">{escape(text)}</p>' if text else ""
