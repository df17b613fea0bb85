"""Cards of what sources say: a suggestion, a point of attention, and what was set aside."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from imvo_desktop.domain.words import Words
from imvo_desktop.ui import topics
from imvo_desktop.ui.panels.card import card
from imvo_desktop.ui.panels.flow_layout import FlowLayout
from imvo_desktop.ui.panels.fold import Fold
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from imvo_desktop.usecases.theme_suggestions import Line, ThemeCard

_SHOWN = 3


def state_chip(text: str, name: str = "") -> QLabel:
    """How far a person is, as a word in a box."""
    chip = QLabel(text)
    chip.setObjectName(name)
    chip.setProperty("role", "state")
    return chip


def in_flow(*parts: QWidget) -> QWidget:
    """Parts beside each other, wrapped where they do not fit."""
    row = QWidget()
    flow = FlowLayout(row)
    for part in parts:
        flow.addWidget(part)
    return row


class CardMaker:
    """Makes the parts of one list of cards, in one language, on so many deliveries."""

    def __init__(self, words: Words, links: int, *, is_read_only: bool) -> None:
        self._words = words
        self._links = links
        self._is_read_only = is_read_only

    def suggestion(self, one: ThemeCard, unsaid: Sequence[str]) -> tuple[QFrame, QVBoxLayout]:
        """The card of a suggestion, without its buttons."""
        words = self._words
        box, layout = self._begin(one, "suggestion")
        said = words.text("suggested.answers", likelihood=one.likelihood, scale=one.scale)
        chip = state_chip(words.text("suggested.suggestion"))
        layout.addWidget(in_flow(chip, QLabel(said)))
        self._add_said(layout, one, unsaid)
        title = words.text("suggested.why", likelihood=one.likelihood, scale=one.scale)
        layout.addWidget(Fold(f"why.{one.theme}", title, lambda inside: _add_texts(inside, one)))
        return box, layout

    def attention(self, one: ThemeCard, unsaid: Sequence[str]) -> tuple[QFrame, QVBoxLayout]:
        """The card of a point of attention, without its buttons."""
        box, layout = self._begin(one, "attention")
        layout.addWidget(in_flow(state_chip(self._words.text("suggested.attention"))))
        self._add_said(layout, one, unsaid)
        return box, layout

    def aside(self, one: ThemeCard) -> tuple[QFrame, QVBoxLayout]:
        """The card of what was set aside, without its button."""
        box, layout = self._begin(one, "aside")
        layout.addWidget(in_flow(state_chip(self._words.text("suggested.aside"))))
        self._add_count(layout, one)
        self._add_notes(layout, one)

        def fill(inside: QVBoxLayout) -> None:
            self.add_lines(inside, one.lines, len(one.links), f"aside.{one.theme}")

        layout.addWidget(Fold(f"said.{one.theme}", self._words.text("suggested.said"), fill))
        return box, layout

    def add_lines(self, layout: QVBoxLayout, lines: Sequence[Line], links: int, name: str) -> None:
        """Each sentence with its source under it; what is many is folded, under `name`."""
        self._add_some(layout, lines[:_SHOWN], links)
        rest = lines[_SHOWN:]
        if rest:
            title = self._words.text("suggested.more", count=len(rest))
            fold = Fold(f"more.{name}", title, lambda inside: self._add_some(inside, rest, links))
            layout.addWidget(fold)

    def button(
        self, code: str, name: str, theme: str, pressed: Callable[[], object]
    ) -> QPushButton:
        """A button that names its theme to who cannot see the card."""
        text, named = self._words.text(code), self._words.text(f"theme.{theme}")
        button = QPushButton(text)
        button.setObjectName(f"{name}.{theme}")
        button.setAccessibleName(f"{text.rstrip('…')}: {named}")
        button.setEnabled(not self._is_read_only)
        button.clicked.connect(lambda: pressed())
        return button

    def _begin(self, one: ThemeCard, kind: str) -> tuple[QFrame, QVBoxLayout]:
        box, layout = card(f"{kind}_card.{one.theme}")
        box.setProperty("state", "suggestion")
        topics.mark(box, one.theme)
        layout.addWidget(WrappedLabel(self._words.text(f"theme.{one.theme}"), "list_head"))
        return box, layout

    def _add_some(self, layout: QVBoxLayout, lines: Sequence[Line], links: int) -> None:
        """One source under the sentences that follow each other and come from it."""
        for number, line in enumerate(lines, 1):
            text = line.text
            if line.links < links:
                values = {"text": text, "count": line.links, "all": links}
                text = self._words.text("suggested.line_of", **values)
            layout.addWidget(WrappedLabel(text))
            if number == len(lines) or lines[number].source != line.source:
                layout.addWidget(WrappedLabel(line.source, "quiet"))

    def _add_said(self, layout: QVBoxLayout, one: ThemeCard, unsaid: Sequence[str]) -> None:
        self._add_count(layout, one)
        self.add_lines(layout, one.lines, len(one.links), one.theme)
        for text in unsaid:
            layout.addWidget(WrappedLabel(text))
        if one.notes:
            layout.addWidget(WrappedLabel(self._words.text("suggested.before"), "quiet"))
            self._add_notes(layout, one)

    def _add_count(self, layout: QVBoxLayout, one: ThemeCard) -> None:
        if self._links > 1:
            text = self._words.text("suggested.with", count=len(one.links), all=self._links)
            layout.addWidget(WrappedLabel(text, "quiet"))

    def _add_notes(self, layout: QVBoxLayout, one: ThemeCard) -> None:
        for note in one.notes[:_SHOWN]:
            layout.addWidget(WrappedLabel(note.reason))
            by = [note.who, self._words.date(note.when) if note.when else ""]
            if any(by):
                layout.addWidget(WrappedLabel(", ".join(filter(None, by)), "quiet"))
        rest = len(one.notes) - _SHOWN
        if rest > 0:
            text = self._words.text("suggested.more_reasons", count=rest)
            layout.addWidget(WrappedLabel(text, "quiet"))


def _add_texts(layout: QVBoxLayout, one: ThemeCard) -> None:
    for text in one.why:
        layout.addWidget(WrappedLabel(text, "quiet"))
