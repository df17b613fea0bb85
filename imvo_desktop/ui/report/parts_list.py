"""Which parts a risk report has: those that are always there say why."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from imvo_desktop.domain.report_settings import ReportPart
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.button_text import shown
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.usecases import report_choices
from imvo_desktop.usecases.report_edits import choose_part


class PartsList(QWidget):
    """One box for each part; each press is one edit."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._document = document
        self._boxes: dict[ReportPart, QCheckBox] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        words = document.labels
        for one in report_choices.parts(document.network):
            name = words.text(f"part.{one.part}")
            box = QCheckBox(shown(name))
            box.setObjectName(f"report.part.{one.part}")
            box.setAccessibleName(name)
            box.setMinimumHeight(3 * GRID)
            box.clicked.connect(lambda is_in, part=one.part: self._choose(part, is_in=is_in))
            self._boxes[one.part] = box
            layout.addWidget(box, 0, Qt.AlignmentFlag.AlignLeft)
            if one.is_fixed:
                why = WrappedLabel(words.text(f"part.why.{one.part}"), "quiet")
                why.setContentsMargins(3 * GRID - 4, 0, 0, GRID // 2)
                box.setAccessibleDescription(why.text())
                layout.addWidget(why)
        self.refresh()

    def refresh(self) -> None:
        """Show what is left out now."""
        can = not self._document.is_read_only
        for one in report_choices.parts(self._document.network):
            box = self._boxes[one.part]
            box.setChecked(one.is_in)
            box.setEnabled(can and not one.is_fixed)

    def _choose(self, part: ReportPart, *, is_in: bool) -> None:
        self._document.do(choose_part(self._document.network, part, is_in=is_in))
        self.refresh()
