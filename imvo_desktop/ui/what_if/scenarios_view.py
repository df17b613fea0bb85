"""What if? Try steps on a copy of the chain and see what they change, and what they do not."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Edit
from imvo_desktop.errors import ImvoError
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.due_diligence.rebuilt_view import Body, RebuiltView
from imvo_desktop.ui.panels.first_in_sight import FirstInSight
from imvo_desktop.ui.panels.scrolled import scrolled
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.ui.theme import Theme
from imvo_desktop.ui.what_if.empty_what_if import EmptyWhatIf
from imvo_desktop.ui.what_if.kept_outcome import Chosen, KeptOutcome
from imvo_desktop.ui.what_if.result_page import ResultPage
from imvo_desktop.ui.what_if.scenario_list import ScenarioList
from imvo_desktop.ui.what_if.step_cards import StepCards
from imvo_desktop.ui.what_if.step_form import Draft, StepForm
from imvo_desktop.usecases import scenario_edits, scenario_words
from imvo_desktop.usecases.clock import utc_now
from imvo_desktop.usecases.scenario_choices import example, step_of, wish_for
from imvo_desktop.usecases.scenario_steps import Step

_NARROW, _LEFT = 68 * GRID, 36 * GRID


class ScenariosView(RebuiltView):
    """The view by the name `scenarios`."""

    def __init__(self, document: Document, selection: Selection, theme: Theme) -> None:
        self._selection = selection
        self._kept = Chosen(), Draft()
        super().__init__(
            document, "scenarios", lambda: ScenariosBody(document, selection, theme, self._kept)
        )
        document.closed.connect(self._forget)
        theme.changed.connect(self._recolour)

    def begin(self) -> None:
        """Fill the form in with what is selected; nothing is tried yet."""
        ids = self._selection.ids
        self._what_ifs.begin(self._selection.kind, ids[0] if ids else "")

    def copy(self) -> None:
        """Copy what changes as a table."""
        self._what_ifs.result.copy()

    def select_all(self) -> None:
        """Select every row of what changes."""
        self._what_ifs.result.tree.selectAll()

    def go_to_filter(self) -> None:
        """Go to what changes."""
        self._what_ifs.result.tree.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def reveal(self, kind: Kind, record_id: str) -> None:
        """Bring a what-if into sight."""
        if kind is Kind.SCENARIO:
            self._what_ifs.kept.choose(record_id)

    def _forget(self) -> None:
        """What was being filled in belongs to the project that is closed."""
        self._kept = Chosen(), Draft()

    def _recolour(self) -> None:
        self._what_ifs.result.recolour()

    @property
    def _what_ifs(self) -> ScenariosBody:
        assert isinstance(self.body, ScenariosBody)
        return self.body


class ScenariosBody(Body):
    """What-ifs and their steps at the left, before and after at the right; below when narrow."""

    def __init__(
        self, document: Document, selection: Selection, theme: Theme, held: tuple[Chosen, Draft]
    ) -> None:
        super().__init__()
        chosen, self._draft = held
        self._document = document
        self.kept = KeptOutcome(document, self, chosen)
        self.list = ScenarioList(document, self.kept)
        self._cards = StepCards(document, self.kept)
        self._form = StepForm(document, self._draft)
        self.result = ResultPage(document, theme, self.kept)
        self._empty = EmptyWhatIf(document)
        self._stack = QStackedWidget()
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._lay_out()
        self.list.chosen.connect(self.kept.choose)
        self.kept.changed.connect(self._show)
        self._form.asked.connect(self._add)
        self._empty.button.clicked.connect(self._try_example)
        self.result.picked.connect(selection.set)

    def begin(self, kind: Kind | None, record_id: str) -> None:
        """Fill the form in for a record, and put the keyboard there."""
        self._draft.is_begun = True
        self._form.show_wish(wish_for(self._document.network, kind, record_id))
        self._show()
        self._form.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Show the what-ifs there are, and work out anew what changed."""
        self._form.refresh()
        self.kept.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.kept.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = event.size().width() < scaled(_NARROW)
        way = Qt.Orientation.Vertical if is_narrow else Qt.Orientation.Horizontal
        if way is not self._splitter.orientation():
            self._splitter.setOrientation(way)

    def _lay_out(self) -> None:
        left, right = _Column(), _Column()
        for part in (
            WrappedLabel(self.tr("What if?"), "list_head"),
            self.list,
            WrappedLabel(self.tr("Steps"), "list_head"),
            self._cards,
            self._form,
        ):
            left.column.addWidget(part)
        left.column.addStretch(1)
        right.column.addWidget(self.result, 1)
        for page in (left, right):
            area = scrolled(page)
            area.setMinimumWidth(scaled(_LEFT) // 2)
            self._splitter.addWidget(area)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setSizes([scaled(_LEFT), 2 * scaled(_LEFT)])
        self._splitter.setStretchFactor(0, 0)
        self._splitter.setStretchFactor(1, 1)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._splitter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        FirstInSight(self, self.list, self._empty.button)

    def _show(self) -> None:
        is_empty = not self.kept.scenarios and not self._draft.is_begun
        page: QWidget = self._empty if is_empty else self._splitter
        self._stack.setCurrentWidget(page)
        if is_empty:
            self._empty.refresh()
        self.list.refresh()
        self._cards.refresh()
        self.result.refresh()

    def _add(self, step: Step) -> None:
        """Put a step after the others; the first makes the what-if it belongs to."""
        document, held = self._document, self.kept.scenario
        try:
            if held is None:
                self._make(step)
                return
            edit = scenario_edits.add_step(document.network, held.id, step)
        except ImvoError as error:
            document.failed.emit(error)
            return
        document.do(edit)

    def _make(self, step: Step) -> None:
        document = self._document
        words, network, session = document.labels, document.network, document.session
        wanted = scenario_words.proposed_name(words, network, step)
        name = scenario_edits.free_name(network, words, wanted)
        by = (session.author if session is not None else "", utc_now())
        edit: Edit = scenario_edits.make(network, name, (step,), by, document.new_id)
        document.do(edit)
        self.kept.choose(edit.changes[0].id)

    def _try_example(self) -> None:
        """Make the what-if of the example; without suppliers an empty one."""
        document = self._document
        ranking = document.assessment.ranking if document.assessment is not None else ()
        wish = example(document.network, ranking)
        step = step_of(document.network, wish) if wish is not None else None
        if step is None:
            self.list.make()
            return
        self._make(step)


class _Column(QWidget):
    """A page that scrolls: each part gets all the height that its lines take."""

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(GRID, GRID // 2, GRID, GRID)
        self.column.setSpacing(GRID // 2)
