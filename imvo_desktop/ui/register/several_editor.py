"""Editors for several codes or records at once, and for yes, no or not asked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QPushButton

from imvo_desktop.domain.words import Words
from imvo_desktop.ui.panels.code_box import Choice
from imvo_desktop.ui.panels.field_editors import CodeEditor, FieldEditor
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.tables.check_list import CheckList, Tick

type Offered = Sequence[tuple[str, str]]
type Maker = Callable[[Words, str], FieldEditor]


class SeveralEditor(FieldEditor):
    """What was chosen as words, and a button that opens a list to tick; told when it closes.

    `offer` gives the codes or ids that can be chosen with their names, at the moment of asking.
    Without `has_names` what was chosen is told by who has the editor.
    """

    def __init__(
        self,
        words: Words,
        name: str,
        offer: Callable[[], Offered],
        *,
        has_names: bool = True,
    ) -> None:
        super().__init__(words, name)
        self._offer = offer
        self._codes: tuple[str, ...] = ()
        self._ticked: tuple[str, ...] = ()
        self._told = WrappedLabel()
        self._told.setObjectName(f"chosen.{name}")
        self._button = QPushButton(self.tr("Choose…"))
        self._button.clicked.connect(self._open)
        self.column.addWidget(self._told)
        self._told.setVisible(has_names)
        self.adopt(self._button)

    def show_value(self, value: object, *, is_mixed: bool) -> None:
        self._codes = tuple(map(str, value)) if isinstance(value, tuple) else ()
        names = dict(self._offer())
        told = " · ".join(names[one] for one in self._codes if one in names)
        nothing = self.tr("They differ") if is_mixed else self.tr("Nothing chosen")
        self._told.setText(told or nothing)
        self._told.setProperty("role", "" if told else "quiet")

    def _open(self) -> None:
        chosen = set(self._codes)
        self._ticked = self._codes
        box = CheckList(self._button.accessibleName(), self._button)
        box.fill([Tick(code, name, code in chosen) for code, name in self._offer()])
        box.changed.connect(self._keep)
        box.installEventFilter(self)
        box.open_under(self._button)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The list that closes commits what is ticked."""
        if isinstance(watched, CheckList) and event.type() == QEvent.Type.Hide:
            self._commit()
        return super().eventFilter(watched, event)

    def _keep(self, codes: list[str]) -> None:
        self._ticked = tuple(codes)

    def _commit(self) -> None:
        if self._ticked != self._codes:
            self._codes = self._ticked
            self.give(self._ticked)


class YesNoEditor(CodeEditor):
    """Yes, no, or not asked; a field that is always one of both has no third."""

    def __init__(self, words: Words, name: str, *, can_be_open: bool = True) -> None:
        yes_no = [(True, words.text("score.yes")), (False, words.text("score.no"))]
        super().__init__(words, name, [*([(None, "–")] if can_be_open else []), *yes_no])


def code_choices(codes: type[StrEnum], prefix: str, words: Words) -> list[tuple[object, str]]:
    """Every code with its name, to choose one of."""
    return [(one, words.text(f"{prefix}.{one}")) for one in codes]


def offered_codes(codes: type[StrEnum], prefix: str, words: Words) -> Callable[[], Offered]:
    """Every code with its name, to choose several of."""
    return lambda: [(one.value, words.text(f"{prefix}.{one}")) for one in codes]


def one_of(choices: Sequence[Choice], *, can_be_open: bool = False) -> Maker:
    """Makes an editor that chooses one of `choices`; none of them where it can be open."""
    nothing: list[Choice] = [(None, "–")] if can_be_open else []
    return lambda words, name: CodeEditor(words, name, [*nothing, *choices])


def yes_or_no(words: Words, name: str) -> FieldEditor:
    """An editor for what is always yes or no."""
    return YesNoEditor(words, name, can_be_open=False)
