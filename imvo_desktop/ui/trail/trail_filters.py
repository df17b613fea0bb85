"""Which entries of the audit trail are asked for: a text, a person, a period."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.code_box import CodeBox
from imvo_desktop.ui.panels.flow_layout import FlowLayout
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.policy.day_editor import DayEditor
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.usecases.audit_trail import Wanted

_MS_OF_QUIET = 300
_FIELD_WIDTH = 22 * GRID
_DAYS = ("start", "end")


class TrailFilters(QWidget):
    """Four fields; `changed` a moment after a person wrote or chose something else."""

    changed = Signal()

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._text = QLineEdit()
        self._who = CodeBox([("", self.tr("Everyone"))], "trail.who")
        self._days = {name: DayEditor(document.labels, f"trail.{name}") for name in _DAYS}
        self._period: dict[str, str] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.changed)
        self._lay_out()
        self.setFocusProxy(self._text)
        self._text.textChanged.connect(lambda _: self._timer.start(_MS_OF_QUIET))
        self._who.picked.connect(lambda _: self.changed.emit())
        for name, editor in self._days.items():
            editor.committed.connect(lambda day, name=name: self._take_day(name, day))

    @property
    def wanted(self) -> Wanted:
        """What is asked for now."""
        since, until = (self._period.get(name, "") for name in _DAYS)
        return Wanted(self._text.text(), str(self._who.code or ""), since, until)

    def offer_people(self, people: Sequence[str]) -> None:
        """Let one of `people` be chosen; who was chosen stays."""
        chosen = self._who.code
        self._who.offer([("", self.tr("Everyone")), *((one, one) for one in people)])
        self._who.show_code(chosen if chosen in people else "")

    def _take_day(self, name: str, day: object) -> None:
        self._period[name] = str(day or "")
        self.changed.emit()

    def _lay_out(self) -> None:
        self._text.setObjectName("trail.text")
        self._text.setClearButtonEnabled(True)
        named: tuple[tuple[str, QWidget, QWidget], ...] = (
            (self.tr("Text in it"), self._text, self._text),
            (self.tr("By whom"), self._who, self._who),
            (self.tr("From the day"), self._days["start"], self._days["start"].control),
            (self.tr("Until the day"), self._days["end"], self._days["end"].control),
        )
        row = FlowLayout(self)
        for text, field, control in named:
            field.setMinimumWidth(scaled(_FIELD_WIDTH))
            control.setAccessibleName(text)
            box = QWidget()
            column = QVBoxLayout(box)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(GRID // 2)
            column.addWidget(WrappedLabel(text, "quiet"))
            column.addWidget(field)
            column.addStretch(1)
            row.addWidget(box)
