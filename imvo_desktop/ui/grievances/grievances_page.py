"""The complaints as a list, the one that is chosen beside it: how far, its fields, its measures."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from imvo_desktop.domain.codes import Kind, MeasureKind
from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.grievance import Grievance, GrievanceStatus
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.references import RecordKey
from imvo_desktop.errors import ImvoError
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.dialogs.reason_dialog import ReasonDialog
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.grievances.complaint_fields import complaint_fields
from imvo_desktop.ui.grievances.identity_dialog import IdentityDialog
from imvo_desktop.ui.grievances.life_strip import LifeStrip
from imvo_desktop.ui.grievances.step_dialog import StepDialog
from imvo_desktop.ui.panels.finder_editors import OrganisationEditor
from imvo_desktop.ui.panels.flow_layout import FlowLayout
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.register.list_and_form import ListAndForm
from imvo_desktop.ui.register.record_form import RecordForm
from imvo_desktop.ui.register.record_list import ListRow, ListWords, RecordList
from imvo_desktop.ui.selection import Selection
from imvo_desktop.usecases import grievance_steps, grievances
from imvo_desktop.usecases.clock import today
from imvo_desktop.usecases.found_levels import FoundLevels
from imvo_desktop.usecases.grievance_steps import By, StepWish
from imvo_desktop.usecases.plan_edits import Moment

_ENDS = (MeasureKind.STOP, MeasureKind.REMEDY)
_ABOUT_COLUMN = 3


class GrievancesPage(ListAndForm):
    """A new complaint is about what is selected; `asked(command)` leads to the priorities."""

    asked = Signal(str)

    def __init__(self, document: Document, selection: Selection) -> None:
        form = RecordForm(
            document,
            Kind.GRIEVANCE,
            complaint_fields(document, lambda: self.shown),
            "grievances.form",
            self._changed,
        )
        records = RecordList("grievances", self._list_words(), wide_column=_ABOUT_COLUMN)
        super().__init__(document, Kind.GRIEVANCE, records, form)
        self._selection = selection
        self._strip = LifeStrip(document.labels)
        self._ends = {kind: QPushButton() for kind in _ENDS}
        self._judge = QPushButton(self.tr("Judge the risk anew"))
        self._happening = QPushButton(self.tr("Show harm that happens now"))
        self._identity = QPushButton(self.tr("Identity, locked…"))
        self._lay_out()
        self._connect()

    @property
    def shown(self) -> Grievance | None:
        """The complaint in the form."""
        return grievances.of(self.document.network, self.form.record_id)

    def refresh(self) -> None:
        """Show the complaints there are now."""
        network, words = self.document.network, self.document.labels
        editor = self.form.editors["organisation"]
        if isinstance(editor, OrganisationEditor):
            editor.look_in(network)
        found = grievances.grievances(network)
        rows = [ListRow(one.id, grievances.texts(network, one, today(), words)) for one in found]
        self.list.show_rows(rows, is_editable=not self.document.is_read_only)
        self.form.refresh()
        self._show_strip()

    def _show_strip(self) -> None:
        one = self.shown
        if one is None:
            return
        can = not self.document.is_read_only
        self._strip.show_complaint(one, can=can)
        for button in (*self._ends.values(), self._judge, self._happening):
            button.setVisible(bool(one.risks))
        for button in self._ends.values():
            button.setEnabled(can)

    def _changed(self, network: Network, record_id: str, name: str, value: object) -> Edit:
        return grievances.change(network, record_id, name, value, self._by)

    @property
    def _by(self) -> By:
        why = self.document.labels.text("grievance.proposed_reason")
        return By(self.document.author or None, today(), why)

    def _add(self) -> None:
        document, chosen = self.document, self._selection
        place: RecordKey | None = None
        if chosen.kind is not None and chosen.single is not None:
            place = (chosen.kind, chosen.single)
        edit, made = grievances.receive(document.network, place, today(), document.new_id)
        self.begin(edit, made, "text")

    def _ask_step(self, to: GrievanceStatus) -> None:
        one = self.shown
        if one is None or self.document.is_read_only:
            return
        dialog = StepDialog(self.document, one, to, self)
        dialog.wished.connect(partial(self._move, one.id))
        dialog.open()

    def _move(self, record_id: str, wish: StepWish) -> None:
        document = self.document
        one = grievances.of(document.network, record_id)
        if one is None:
            return
        try:
            edit = grievance_steps.move_on(document.network, one, wish, self._by, document.new_id)
        except ImvoError as error:
            document.failed.emit(error)
            return
        document.do(edit)

    def _go_back(self) -> None:
        if self.shown is not None:
            self.document.do(grievance_steps.step_back(self.document.network, self.shown))

    def _ask_measure(self, kind: MeasureKind) -> None:
        one = self.shown
        if one is None:
            return
        title = self._ends[kind].text().rstrip("…")
        dialog = ReasonDialog(title, self.tr("What will be done?"), self.tr("Plan"), self)
        dialog.chosen.connect(partial(self._plan, one.id, kind))
        dialog.open()

    def _plan(self, record_id: str, kind: MeasureKind, text: str) -> None:
        document = self.document
        one = grievances.of(document.network, record_id)
        if one is None:
            return
        moment = Moment(FoundLevels(document.assessment), today())
        asked = (kind, text, document.author or None)
        try:
            edit = grievance_steps.add_measure(
                document.network, one, asked, moment, document.new_id
            )
        except ImvoError as error:
            document.failed.emit(error)
            return
        document.do(edit)

    def _ask_identity(self) -> None:
        one, session = self.shown, self.document.session
        if one is not None and session is not None:
            IdentityDialog(self.document, session, one, self).open()

    def _show_risk(self, command: str) -> None:
        one = self.shown
        if one is not None and one.risks:
            risk = self.document.network.risks[one.risks[0]]
            kind, place = (
                (Kind.LINK, risk.link)
                if risk.link is not None
                else (Kind.ORGANISATION, risk.organisation)
            )
            self._selection.set(kind, [place or ""], risk.id)
            self.asked.emit(command)

    def _list_words(self) -> ListWords:
        heads = (
            self.tr("Number"),
            self.tr("How far"),
            self.tr("Answer by"),
            self.tr("About"),
        )
        return ListWords(
            name=self.tr("Complaints"),
            headers=heads,
            add=self.tr("Receive a complaint"),
            remove=self.tr("Remove"),
            nothing=self.tr(
                "No complaint yet. Is there something you heard from a worker, a union or the "
                "news? Write it down here: a number and a role are enough."
            ),
        )

    def _lay_out(self) -> None:
        words = self.document.labels
        self.column.addWidget(WrappedLabel(words.text("grievance.no_name"), "emphasis"))
        self.column.addWidget(WrappedLabel(words.text("grievance.linked"), "quiet"))
        ends = FlowLayout(spacing=GRID // 2)
        self._ends[MeasureKind.STOP].setText(self.tr("Plan to stop it…"))
        self._ends[MeasureKind.REMEDY].setText(self.tr("Plan remedy…"))
        named = {f"grievance.plan.{kind}": button for kind, button in self._ends.items()}
        named["grievance.identity"] = self._identity
        named |= {"grievance.judge": self._judge, "grievance.happening": self._happening}
        for name, button in named.items():
            button.setObjectName(name)
            button.setAccessibleName(button.text())
            ends.addWidget(button)
        self.form.column.insertWidget(0, self._strip)
        self.form.column.insertLayout(1, ends)

    def _connect(self) -> None:
        self.list.add_asked.connect(self._add)
        self.list.chosen.connect(self._show_strip)
        self._strip.step_asked.connect(self._ask_step)
        self._strip.back_asked.connect(self._go_back)
        for kind, button in self._ends.items():
            button.clicked.connect(partial(self._ask_measure, kind))
        self._identity.clicked.connect(self._ask_identity)
        self._judge.clicked.connect(lambda: self._show_risk("tag_risk"))
        self._happening.clicked.connect(lambda: self._show_risk("show_hotspots"))
