"""The head of the inspector: what is selected, its level, and the way to why."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from imvo_desktop.domain.codes import Kind, Level
from imvo_desktop.domain.words import cut_short
from imvo_desktop.labels.judgement import level_text
from imvo_desktop.labels.names import record_name
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.flow_layout import FlowLayout
from imvo_desktop.ui.panels.level_chip import LevelChip
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.usecases.found_levels import NOT_KNOWN, FoundLevel, FoundLevels
from imvo_desktop.usecases.judge_risk import Subject
from imvo_desktop.usecases.stakeholder_rows import talk_count

_LONGEST = 160
"""A name is shown whole up to so many letters; what stands below it must stay in sight."""


def _gravest(levels: Iterable[FoundLevel]) -> FoundLevel:
    """The highest of `levels`; stops looking once nothing can be higher."""
    gravest = NOT_KNOWN
    for one in levels:
        if one.number > gravest.number:
            gravest = one
        if gravest.level is Level.VERY_HIGH:
            break
    return gravest


class InspectorHead(QWidget):
    """Title, kind and level of a subject.

    `why_toggled(bool)` when somebody asks why, `asked(command)` for what the window does.
    """

    why_toggled = Signal(bool)
    asked = Signal(str)

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.setObjectName("inspector.head")
        self._document = document
        self._title = WrappedLabel(role="list_head")
        self._title.setObjectName("inspector.title")
        self._subtitle = WrappedLabel(role="quiet")
        self._chip = LevelChip()
        self._chip.setObjectName("inspector.level")
        self._why = QPushButton()
        self._why.setObjectName("inspector.why")
        self._why.setCheckable(True)
        self._why.toggled.connect(self._tell_why)
        self._name_why(is_shown=False)
        self._what_if = QPushButton(self.tr("What if…"))
        self._what_if.setObjectName("inspector.what_if")
        self._what_if.setAccessibleName(self._what_if.text())
        self._what_if.clicked.connect(lambda: self.asked.emit("what_if"))
        self._talks = QPushButton()
        self._talks.setObjectName("inspector.talks")
        self._talks.clicked.connect(lambda: self.asked.emit("show_stakeholders"))
        self._lay_out()

    @property
    def is_why_asked(self) -> bool:
        """Whether the explanation of one level is asked for."""
        return self._why.isChecked() and not self._why.isHidden()

    def close_why(self) -> None:
        """Go back from the explanation."""
        self._why.setChecked(False)

    def show_subject(self, subject: Subject) -> None:
        """Say what is selected, and its level."""
        words, network = self._document.labels, self._document.network
        is_single = len(subject.ids) == 1
        if is_single:
            name = record_name(network, subject.kind, subject.ids[0], words)
            self._title.setText(cut_short(name, _LONGEST))
            self._subtitle.setText(words.text(f"kind.{subject.kind}"))
        else:
            text = self.tr("{count} deliveries selected")
            if subject.kind is Kind.ORGANISATION:
                text = self.tr("{count} organisations selected")
            self._title.setText(text.format(count=len(subject.ids)))
            self._subtitle.setText(self.tr("What you change here changes for all of them."))
        self._show_level(subject)
        self._show_talks(subject)
        self._why.setVisible(is_single)
        self._what_if.setVisible(is_single and not self._document.is_read_only)

    def _tell_why(self, is_asked: bool) -> None:
        self._name_why(is_shown=is_asked)
        self.why_toggled.emit(is_asked)

    def _name_why(self, *, is_shown: bool) -> None:
        text = self.tr("Close the explanation") if is_shown else self.tr("Why this level?")
        self._why.setText(text)
        self._why.setAccessibleName(text)

    def _show_level(self, subject: Subject) -> None:
        levels = FoundLevels(self._document.assessment)
        found = _gravest(levels.level(subject.kind, one) for one in subject.ids)
        words = self._document.labels
        name = level_text(words, found.level, is_at_least=found.is_at_least)
        self._chip.show_level(found.level, name)

    def _show_talks(self, subject: Subject) -> None:
        """How many conversations were about this; no word where there was none."""
        count = talk_count(self._document.network, subject)
        text = self.tr("1 conversation")
        if count != 1:
            shown = self._document.labels.number(count)
            text = self.tr("{count} conversations").format(count=shown)
        self._talks.setText(text)
        self._talks.setAccessibleName(text)
        self._talks.setVisible(bool(count))

    def _lay_out(self) -> None:
        level = QWidget()
        beside = QHBoxLayout(level)
        beside.setContentsMargins(0, GRID // 2, 0, GRID // 2)
        beside.addWidget(self._chip)
        row = FlowLayout(spacing=GRID)
        for part in (level, self._why, self._what_if, self._talks):
            row.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addWidget(self._title)
        layout.addWidget(self._subtitle)
        layout.addLayout(row)
