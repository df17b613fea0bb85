"""The plan of action in one language: three ways to look at the measures, a form beside them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.references import RecordKey
from imvo_desktop.errors import ImvoError
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.due_diligence.rebuilt_view import Body
from imvo_desktop.ui.panels.scrolled import scrolled
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.plan.measure_form import MeasureForm
from imvo_desktop.ui.plan.new_measure import NewMeasure
from imvo_desktop.ui.plan.plan_filters import PlanFilters
from imvo_desktop.ui.plan.plan_ways import PlanWays
from imvo_desktop.ui.register.beside import BesideOrBelow
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.ui.theme import Theme
from imvo_desktop.usecases import plan_edits
from imvo_desktop.usecases.clock import today
from imvo_desktop.usecases.found_levels import FoundLevels
from imvo_desktop.usecases.plan_edits import MeasureWish, Moment
from imvo_desktop.usecases.plan_rows import STATUS_OF, Column, plan_rows

_LEAST_FORM = 40 * GRID
_FORM, _NEW = range(2)


class PlanBody(Body):
    """`go_asked(kind, id)` to show what a measure is about."""

    go_asked = Signal(object, str)

    def __init__(self, document: Document, theme: Theme) -> None:
        super().__init__()
        self._document = document
        self.ways = PlanWays(document, theme)
        self.form = MeasureForm(document)
        self.new_form = NewMeasure(document)
        self.filters = PlanFilters(document.labels)
        self._side = QStackedWidget()
        self._new = QPushButton(self.tr("New measure"))
        self._calendar = QPushButton(self.tr("Make a calendar file…"))
        self._nothing = WrappedLabel(role="quiet")
        self._both = BesideOrBelow(self.ways, self._side)
        self._lay_out()
        self._connect()

    @property
    def tab(self) -> int:
        """Which of the three ways is in front."""
        return self.ways.tabs.currentIndex()

    @tab.setter
    def tab(self, tab: int) -> None:
        self.ways.tabs.setCurrentIndex(tab)

    def refresh(self) -> None:
        """Show the plan of now."""
        document, day = self._document, today()
        levels = FoundLevels(document.assessment)
        keeps = document.filtering.keeps
        rows = plan_rows(document.network, levels, document.labels, day, keeps)
        self.filters.offer(rows)
        wanted = self.filters.wanted
        shown = [one for one in rows if wanted.keeps(one)]
        if document.network.get(Kind.MEASURE, self.form.measure_id) is None:
            self._choose("")
        can = not document.is_read_only
        self.ways.show_rows(shown, day, is_narrowed=not wanted.is_open, can_move=can)
        self.form.refresh()
        self._show_parts(has_any=bool(document.network.records(Kind.MEASURE)))

    def reveal(self, measure_id: str) -> None:
        """Choose a measure; what hides it is left."""
        self.filters.show_all()
        self._choose(measure_id)

    def begin(self, subject: RecordKey | None) -> None:
        """Start a new measure, about `subject` if there is one."""
        self._choose("")
        self._side.setCurrentIndex(_NEW)
        self._side.show()
        self._both.show()
        self.new_form.begin(subject)

    def _show_parts(self, *, has_any: bool) -> None:
        is_new = self._side.currentIndex() == _NEW
        self._nothing.setVisible(not has_any)
        for part in (self.ways.tabs, self.filters, self.ways):
            part.setVisible(has_any)
        self._both.setVisible(has_any or is_new)
        self._new.setEnabled(not self._document.is_read_only)

    def _choose(self, measure_id: str) -> None:
        """Show the form of a measure beside what is in front, or no form."""
        self.form.show_measure(measure_id)
        self.ways.choose(measure_id)
        self._follow(measure_id)

    def _pick(self, measure_id: str) -> None:
        """Show the form of what was chosen in front; it is selected there already."""
        self.form.show_measure(measure_id)
        self._follow(measure_id)

    def _follow(self, measure_id: str) -> None:
        if measure_id:
            self._side.setCurrentIndex(_FORM)
        if self._side.currentIndex() == _FORM:
            self._side.setVisible(bool(measure_id))

    def _open(self, measure_id: str) -> None:
        self._pick(measure_id)
        self.form.start("text")

    def _move(self, measure_id: str, column: Column) -> None:
        """Give a measure the status of a column; aside asks for a reason."""
        network, moment, status = self._document.network, self._moment, STATUS_OF[column]
        self._choose(measure_id)
        self._do(partial(plan_edits.change_measure, network, measure_id, "status", status, moment))
        self.ways.choose(measure_id)
        if column is Column.ASIDE:
            self.form.start("status_reason")

    def _make(self, wish: MeasureWish) -> None:
        """Make a measure, show it, and put the keyboard on it."""
        document, moment = self._document, self._moment
        before = set(document.network.records(Kind.MEASURE))
        self._do(partial(plan_edits.add_measure, document.network, wish, moment, document.new_id))
        made = set(document.network.records(Kind.MEASURE)) - before
        if made:
            self.reveal(made.pop())
            self.ways.take_keyboard()

    def _stop(self) -> None:
        self._side.setCurrentIndex(_FORM)
        self._side.hide()
        self.refresh()
        self._new.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close(self) -> None:
        self._choose("")
        self.ways.take_keyboard()

    @property
    def _moment(self) -> Moment:
        return Moment(FoundLevels(self._document.assessment), today())

    def _do(self, make: partial[Edit]) -> None:
        try:
            edit = make()
        except ImvoError as error:
            self._document.failed.emit(error)
            return
        self._document.do(edit)

    def _connect(self) -> None:
        self.ways.picked.connect(self._pick)
        self.ways.opened.connect(self._open)
        self.ways.moved.connect(self._move)
        self.ways.asked.connect(self.asked)
        self.filters.changed.connect(self.refresh)
        self.form.closed.connect(self._close)
        self.form.go_asked.connect(self.go_asked)
        self.new_form.wished.connect(self._make)
        self.new_form.stopped.connect(self._stop)
        self._new.clicked.connect(lambda: self.begin(None))
        self._calendar.clicked.connect(lambda: self.asked.emit("calendar_file"))

    def _lay_out(self) -> None:
        self._set_up()
        head = QHBoxLayout()
        head.addWidget(WrappedLabel(self.tr("Plan of action"), "list_head"), 1)
        head.addWidget(self._calendar)
        head.addWidget(self._new)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID // 2, GRID, GRID)
        layout.setSpacing(GRID // 2)
        layout.addLayout(head)
        for part in (self.ways.tabs, self.filters, self._nothing):
            layout.addWidget(part)
        layout.addWidget(self._both, 1)
        layout.addStretch(0)
        self.setFocusProxy(self._new)

    def _set_up(self) -> None:
        self._nothing.setText(
            self.tr(
                "There is no measure yet. Begin with the gravest risk: what will you do about it, "
                "who does it, and by when?"
            )
        )
        self._nothing.setObjectName("plan.nothing")
        for button, name in ((self._new, "plan.new"), (self._calendar, "plan.calendar")):
            button.setObjectName(name)
            button.setAccessibleName(button.text())
        self._new.setProperty("role", "primary")
        for form in (self.form, self.new_form):
            self._side.addWidget(scrolled(form))
        self._side.setMinimumWidth(scaled(_LEAST_FORM))
        self._side.hide()
