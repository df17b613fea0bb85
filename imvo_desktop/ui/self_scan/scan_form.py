"""The six steps of one self-scan: five levels each, with their sentence, or not known."""

from __future__ import annotations

from functools import partial

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.step import SelfScan
from imvo_desktop.errors import ImvoError
from imvo_desktop.knowledge.step_questions import STEP_NUMBERS, anchors
from imvo_desktop.labels.scan_words import step_title
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.card import card
from imvo_desktop.ui.panels.field_editors import NoteEditor
from imvo_desktop.ui.panels.questions import AnchoredQuestion
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.policy.day_editor import DayEditor
from imvo_desktop.ui.register.record_form import FormField, RecordForm
from imvo_desktop.ui.sources.low_column import WrappedColumn
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.usecases.self_scans import set_score

_WIDEST = 90 * GRID


class ScanForm(WrappedColumn):
    """Each level that is chosen is one edit, and so are the day and the note."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.setObjectName("self_scan.form")
        self._document = document
        self._id = ""
        words = document.labels
        self._steps = {
            step: AnchoredQuestion(
                f"self_scan.step_{step}",
                step_title(step, words),
                anchors(step, words.language),
                self.tr("not known"),
            )
            for step in STEP_NUMBERS
        }
        fields = (FormField("date", DayEditor), FormField("note", NoteEditor))
        self._rest = RecordForm(document, Kind.SELF_SCAN, fields, "self_scan.rest")
        self._lay_out()
        self.show_scan("")

    def show_scan(self, scan_id: str) -> None:
        """Show the scan of this id; nothing where there is none."""
        self._id = scan_id
        self.refresh()

    def refresh(self) -> None:
        """Show the scan of now."""
        scan = self._document.network.get(Kind.SELF_SCAN, self._id)
        self.setVisible(isinstance(scan, SelfScan))
        self._rest.show_record(self._id)
        if isinstance(scan, SelfScan):
            for step, question in self._steps.items():
                question.answer = scan.scores.of(step)
                question.setEnabled(not self._document.is_read_only)

    def _lay_out(self) -> None:
        self.column.setContentsMargins(0, GRID, 0, 0)
        self.column.setSpacing(GRID)
        told = self.tr(
            "Choose for each step the sentence that fits best. Leave open what you do not know."
        )
        self.column.addWidget(WrappedLabel(told, "quiet"))
        for step, question in self._steps.items():
            box, inside = card(f"self_scan.card_{step}")
            box.setMaximumWidth(scaled(_WIDEST))
            inside.addWidget(question)
            question.answered.connect(partial(self._keep, step))
            self.column.addWidget(box)
        self.column.addWidget(self._rest)
        self.column.addStretch(1)

    def _keep(self, step: int) -> None:
        document = self._document
        level = self._steps[step].answer
        try:
            document.do(set_score(document.network, self._id, step, level))
        except ImvoError as error:
            document.failed.emit(error)
            self.refresh()
