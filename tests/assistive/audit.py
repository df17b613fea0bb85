"""What every control owes to who cannot see it: a name and a role."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from tests.assistive.tree import Place

CONTROLS = frozenset(
    {
        "push button",
        "toggle button",
        "check box",
        "radio button",
        "combo box",
        "text",
        "entry",
        "password text",
        "spin button",
        "slider",
        "list",
        "list box",
        "table",
        "tree",
        "tree table",
        "column header",
        "page tab",
        "page tab list",
        "menu",
        "menu item",
        "check menu item",
        "radio menu item",
        "link",
        "canvas",
        "dialog",
        "frame",
        "alert",
    }
)
"""Roles of what a person can use or go to, and of windows."""

_PICTURES = frozenset({"graphic", "image", "icon"})
_ICON_OF_MESSAGE = "qt_msgboxex_icon_label"
"""The picture that Qt puts beside the words of a message, which say the same."""

_NO_ROLE = frozenset({"", "unknown", "invalid"})


@dataclass(frozen=True)
class Audit:
    """What was found in one view or dialog."""

    where: str
    controls: int
    unnamed: tuple[str, ...]
    without_role: tuple[str, ...]

    @property
    def is_clean(self) -> bool:
        """Whether nothing lacks."""
        return not self.unnamed and not self.without_role

    def __str__(self) -> str:
        lacks = [*self.unnamed, *(f"(no role) {one}" for one in self.without_role)]
        line = f"{self.where}: {self.controls} controls, {len(self.unnamed)} without a name"
        return "\n    ".join([line, *lacks])


def audit(where: str, places: Iterable[Place]) -> Audit:
    """Look at every control of `places`; a picture in a named control is decoration."""
    controls = [one for one in places if _is_control(one)]
    unnamed = [told(one) for one in controls if not one.node.name.strip()]
    without = [told(one) for one in controls if one.node.role in _NO_ROLE]
    return Audit(where, len(controls), tuple(unnamed), tuple(without))


def _is_control(place: Place) -> bool:
    node = place.node
    if node.identity.endswith(_ICON_OF_MESSAGE):
        return False
    if node.role in _PICTURES:
        return not any(_role_of(step) in CONTROLS - {"frame", "dialog"} for step in place.way[:-1])
    return node.role in CONTROLS or node.is_focusable


def _role_of(step: str) -> str:
    return step.split(" “", 1)[0]


def told(place: Place) -> str:
    """Where a control is, in words and in the code."""
    named = [step for step in place.way[1:] if not step.endswith("“”")]
    code = ".".join(place.node.identity.split(".")[-4:])
    return " / ".join([*named[-2:], f"{place.node.role} {code}"])
