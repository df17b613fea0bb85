"""What each supplier does about the criteria: a table to score in, and the score in focus."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.purchasing import Score
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.buying.criteria_saver import CriteriaSaver
from imvo_desktop.ui.buying.scores_table import ScoresTable
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.evidence_page import EvidencePage
from imvo_desktop.ui.panels.field_editors import NoteEditor, TextEditor
from imvo_desktop.ui.panels.flow_layout import FlowLayout
from imvo_desktop.ui.panels.scrolled import scrolled
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.policy.day_editor import DayEditor
from imvo_desktop.ui.register.record_form import FormField, RecordForm
from imvo_desktop.ui.selection import Selection
from imvo_desktop.usecases import purchasing_criteria as buying
from imvo_desktop.usecases.clock import today
from imvo_desktop.usecases.judge_risk import Subject
from imvo_desktop.usecases.purchasing_criteria import Stamp

_LEAST_FORM = 28 * GRID


class ScoresPage(QWidget):
    """Scores are kept apart from risk; `criteria_asked` while there is nothing to score."""

    criteria_asked = Signal()

    def __init__(self, document: Document, selection: Selection) -> None:
        super().__init__()
        self.setObjectName("buying.scores")
        self._document = document
        self._selection = selection
        self._saver = CriteriaSaver(document, self)
        self._nothing = WrappedLabel(role="quiet")
        self._first = QPushButton(self.tr("Choose criteria first"))
        self._buttons = QWidget()
        self._show = QPushButton(self.tr("Show this supplier"))
        self._save = QPushButton(self.tr("Save as workbook…"))
        self.table = ScoresTable(document)
        self._tally = WrappedLabel(role="quiet")
        fields = (
            FormField("date", DayEditor, self.tr("Seen on")),
            FormField("note", NoteEditor, self.tr("Note")),
            FormField("who", TextEditor, self.tr("Who looked?")),
        )
        self.form = RecordForm(document, Kind.CRITERION_SCORE, fields, "criterion_score")
        self._proof = EvidencePage(document)
        self._below = QWidget()
        self._scores = self._make_buttons()
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Show the scores of now."""
        network = self._document.network
        has_cells = bool(buying.criteria(network)) and bool(buying.scored_suppliers(network))
        self._nothing.setVisible(not has_cells)
        self._first.setVisible(not has_cells)
        for part in (self._buttons, self.table, self._tally):
            part.setVisible(has_cells)
        self.table.refresh()
        self._show_chosen()

    def _make_buttons(self) -> dict[Score | None, QPushButton]:
        words = self._document.labels
        texts: dict[Score | None, str] = {one: words.text(f"score.{one}") for one in Score}
        made = {}
        for key, (score, text) in zip(
            "1230", {**texts, None: words.text("criterion.open")}.items(), strict=True
        ):
            button = QPushButton(f"{text} ({key})")
            button.setObjectName(f"scores.{score or 'open'}")
            button.setAccessibleName(text)
            button.clicked.connect(lambda _=False, given=score: self._give(given))
            made[score] = button
        return made

    def _lay_out(self) -> None:
        self._nothing.setObjectName("scores.nothing")
        self._nothing.setText(
            self.tr("Here you score suppliers once there are criteria and suppliers.")
        )
        for name, button in (("first", self._first), ("show", self._show), ("save", self._save)):
            button.setObjectName(f"scores.{name}")
            button.setAccessibleName(button.text())
        self._first.setProperty("role", "primary")
        self._tally.setObjectName("scores.tally")
        flow = FlowLayout(self._buttons, spacing=GRID // 2)
        for control in (*self._scores.values(), self._show, self._save):
            flow.addWidget(control)
        below = QVBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self.form)
        below.addWidget(WrappedLabel(self.tr("Proof"), "list_head"))
        below.addWidget(self._proof)
        area = scrolled(self._below)
        area.setMinimumHeight(_LEAST_FORM)
        self._area = area
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, GRID // 2, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addWidget(WrappedLabel(self._document.labels.text("criteria.told"), "emphasis"))
        layout.addWidget(self._nothing)
        layout.addWidget(self._first, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self._buttons, self.table, self._tally, area):
            layout.addWidget(part, int(part is self.table))
        layout.addStretch(0)

    def _connect(self) -> None:
        self._first.clicked.connect(self.criteria_asked)
        self._show.clicked.connect(self._show_supplier)
        self._save.clicked.connect(self._saver.ask)
        self.table.wanted.connect(self._give)
        self.table.fill_wanted.connect(self._fill)
        self.table.picked.connect(self._show_chosen)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the supplier that is selected."""
        super().showEvent(event)
        if self._selection.kind is Kind.ORGANISATION and self._selection.single:
            self.table.go_to(self._selection.single)

    def _show_supplier(self) -> None:
        """Show what else is known of the supplier in focus."""
        self._selection.set(Kind.ORGANISATION, [one for one, _ in self.table.cells[:1]])

    @property
    def _stamp(self) -> Stamp:
        return Stamp(self._document.author or None, today())

    def _give(self, score: Score | None) -> None:
        document, cells = self._document, self.table.cells
        if cells and not document.is_read_only:
            made = buying.give_score(document.network, cells, score, self._stamp, document.new_id)
            document.do(made)

    def _fill(self) -> None:
        document = self._document
        if not document.is_read_only:
            columns = self.table.columns
            document.do(buying.fill_down(document.network, columns, self._stamp, document.new_id))

    def _show_chosen(self) -> None:
        """The score in focus with its proof, and how its supplier stands."""
        cells, score_id = self.table.cells, self.table.score_id
        can = bool(cells) and not self._document.is_read_only
        for button in self._scores.values():
            button.setEnabled(can)
        self._show.setEnabled(bool(cells))
        self._tally.setText(self._told(cells[0][0]) if cells else "")
        self.form.show_record(score_id)
        self._area.setVisible(bool(score_id))
        self._proof.show_subject(Subject(Kind.CRITERION_SCORE, (score_id,) if score_id else ()))

    def _told(self, supplier: str) -> str:
        words, network = self._document.labels, self._document.network
        found = buying.tally(network, supplier)
        text = self.tr("{name}: {yes} yes, {partly} partly, {no} no, {open} not looked at")
        return text.format(
            name=network.organisations[supplier].name,
            yes=words.number(found.yes),
            partly=words.number(found.partly),
            no=words.number(found.no),
            open=words.number(found.open),
        )
