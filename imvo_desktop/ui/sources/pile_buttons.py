"""What can be done with the selected suggestions, each button with how many it is about."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from imvo_desktop.ui.dialogs.reason_dialog import ReasonDialog
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.button_text import plain
from imvo_desktop.ui.panels.flow_layout import FlowLayout
from imvo_desktop.ui.sources.group_tree import GroupTree
from imvo_desktop.ui.taking import Taking
from imvo_desktop.usecases.suggestion_groups import Pile, themes_of
from imvo_desktop.usecases.suggestions import Suggestion

_SHOWN = {
    Pile.OPEN: ("accept", "judge", "aside"),
    Pile.ATTENTION: ("judge", "aside"),
    Pile.ACCEPTED: ("judge",),
    Pile.ASIDE: ("back", "judge"),
}


class PileButtons(QWidget):
    """Take over, judge, set aside, bring back; `judge_asked(Theme)` for the selected deliveries."""

    judge_asked = Signal(object)

    def __init__(self, document: Document, tree: GroupTree) -> None:
        super().__init__()
        self._document = document
        self._tree = tree
        self._pile = Pile.OPEN
        self._taking = Taking(document, self)
        self._buttons: dict[str, QPushButton] = {}
        flow = FlowLayout(self)
        for name, press in self._presses().items():
            button = QPushButton()
            button.setObjectName(f"sources.{name}")
            button.clicked.connect(press)
            self._buttons[name] = button
            flow.addWidget(button)
        self._buttons["accept"].setProperty("role", "primary")
        self._taking.changed.connect(self.refresh)
        for signal in (document.locked, document.suggesting.outdated):
            signal.connect(self.refresh)
        self.show_pile(Pile.OPEN)

    def show_pile(self, pile: Pile) -> None:
        """Offer what can be done with this pile."""
        self._pile = pile
        for name, button in self._buttons.items():
            button.setVisible(name in _SHOWN[pile])
        self.refresh()

    def refresh(self) -> None:
        """Count what is selected; what cannot be done now is disabled."""
        chosen = self._tree.chosen
        count = self._document.labels.number(len(chosen))
        is_ready = bool(chosen) and self._can_change()
        texts = {
            "accept": self.tr("Take over without research ({count})"),
            "judge": self.tr("Judge yourself…"),
            "aside": self.tr("Set aside… ({count})"),
            "back": self.tr("Bring back ({count})"),
        }
        why = self._why_not(is_chosen=bool(chosen))
        for name, button in self._buttons.items():
            button.setText(texts[name].format(count=count))
            button.setAccessibleName(button.text())
            button.setEnabled(is_ready)
            _explain(button, why)
        if len(themes_of(chosen)) > 1:
            judge = self._buttons["judge"]
            judge.setEnabled(False)
            several = self.tr("Select rows of one theme to judge them together.")
            _explain(judge, why or several)

    def retranslate(self) -> None:
        """Say everything in the language of the program."""
        self.refresh()

    def _why_not(self, *, is_chosen: bool) -> str:
        """Why nothing can be done with any row, or with none; empty where it can or soon will."""
        if self._document.is_open and self._document.is_read_only:
            return self.tr("This project can only be read: nothing can be taken over or judged.")
        return "" if is_chosen else self.tr("Select one or more rows first.")

    def _can_change(self) -> bool:
        document = self._document
        is_free = not document.is_read_only and not document.is_locked
        return is_free and not document.suggesting.is_stale and not self._taking.is_busy

    def _presses(self) -> dict[str, Callable[[], None]]:
        return {
            "accept": self._accept,
            "back": self._bring_back,
            "judge": self._judge,
            "aside": self._ask_reason,
        }

    def _accept(self) -> None:
        self._taking.accept(self._taken())

    def _bring_back(self) -> None:
        self._taking.bring_back(self._taken())

    def _judge(self) -> None:
        [theme] = themes_of(self._tree.chosen)
        self.judge_asked.emit(theme)

    def _ask_reason(self) -> None:
        chosen = self._tree.chosen
        count = self._document.labels.number(len(chosen))
        title = self.tr("Set aside ({count})").format(count=count)
        question = self.tr(
            "Why does this not hold here? The reason is kept with your name and the day. "
            "Setting aside changes no level."
        )
        dialog = ReasonDialog(title, question, self.tr("Set aside"), self.window())
        dialog.chosen.connect(lambda reason: self._taking.set_aside(chosen, reason))
        dialog.finished.connect(lambda _how: self._tree.setFocus())
        dialog.open()

    def _taken(self) -> tuple[Suggestion, ...]:
        """What is selected; the keyboard goes back to the list, as the button will be disabled."""
        chosen = self._tree.chosen
        self._tree.setFocus()
        return chosen


def _explain(button: QPushButton, why: str) -> None:
    button.setToolTip(plain(why))
    button.setAccessibleDescription(why)
