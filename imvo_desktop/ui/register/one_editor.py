"""An editor for one record of those there are now, or none."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from imvo_desktop.domain.words import Words
from imvo_desktop.ui.panels.code_box import Choice
from imvo_desktop.ui.panels.field_editors import CodeEditor


class OneEditor(CodeEditor):
    """`offer` gives the codes or ids with their names, anew each time a record is shown."""

    def __init__(self, words: Words, name: str, offer: Callable[[], Sequence[Choice]]) -> None:
        super().__init__(words, name, [])
        self._offer = offer

    def show_value(self, value: object, *, is_mixed: bool) -> None:
        self._box.offer([(None, "–"), *self._offer()])
        super().show_value(value, is_mixed=is_mixed)
