"""What is selected: its level and why, its risks, facts, evidence, measures and history."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from imvo_desktop.domain.codes import Kind, Theme
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.clearing import clear
from imvo_desktop.ui.panels.evidence_adder import EvidenceAdder
from imvo_desktop.ui.panels.inspector_head import InspectorHead
from imvo_desktop.ui.panels.inspector_tabs import InspectorTabs
from imvo_desktop.ui.panels.scrolled import scrolled
from imvo_desktop.ui.panels.why_panel import WhyPanel
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.ui.theme import Theme as Look
from imvo_desktop.usecases.judge_risk import Subject

MINIMUM_WIDTH = 40 * GRID
_WIDTH = 46 * GRID


class Inspector(QWidget):
    """Follows the selection, the document and the language; takes files dropped on it.

    `asked(command)` for what the window does, `plan_asked(kind, id)` for the plan of action.
    """

    asked = Signal(str)
    plan_asked = Signal(object, str)

    def __init__(self, document: Document, selection: Selection, look: Look) -> None:
        super().__init__()
        self.setObjectName("inspector")
        self.setMinimumWidth(MINIMUM_WIDTH)
        self.setAcceptDrops(True)
        self._document = document
        self._selection = selection
        self._look = look
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._rebuild)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._body = self._made()
        selection.changed.connect(self._show_selection)
        document.changed.connect(self._refresh)
        document.assessed.connect(self._show_level)
        document.saved.connect(self._refresh_history)
        document.opened.connect(self._forget)
        document.closed.connect(self._forget)
        document.language_changed.connect(self._rebuild_soon)

    def sizeHint(self) -> QSize:
        """The same width for every selection: long texts wrap, the view beside it stays put."""
        return QSize(scaled(_WIDTH), super().sizeHint().height())

    @property
    def takes_files(self) -> bool:
        """Whether a file dropped here would be evidence for what is selected."""
        return self._body.has_subject and not self._document.is_read_only

    def start_tagging(self) -> None:
        """Bring the themes to choose from into view and put the keyboard there."""
        self._body.start_tagging()

    def start_judging(self, theme: Theme) -> None:
        """Open the form of `theme` on what is selected, with what sources suggest filled in."""
        self._body.start_judging(theme)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._rebuild_soon()
        super().changeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.takes_files and EvidenceAdder.can_take(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self.takes_files:
            event.acceptProposedAction()
            self._body.take(event)

    def _forget(self) -> None:
        self._body.forget()

    def _show_selection(self) -> None:
        self._body.show_selection()

    def _refresh(self) -> None:
        self._body.refresh()

    def _refresh_history(self) -> None:
        self._body.refresh_history()

    def _show_level(self) -> None:
        self._body.show_level()

    def _rebuild_soon(self) -> None:
        self._later.start(0)

    def _rebuild(self) -> None:
        """Every text anew: simpler and surer than to change each in place."""
        tab = self._body.tab
        clear(self._column)
        self._body = self._made()
        self._body.tab = tab

    def _made(self) -> InspectorBody:
        body = InspectorBody(self._document, self._selection, self._look)
        body.asked.connect(self.asked)
        body.plan_asked.connect(self.plan_asked)
        self._column.addWidget(body)
        return body


class InspectorBody(QStackedWidget):
    """The contents of the inspector in one language; `asked(command)`, `plan_asked(kind, id)`."""

    asked = Signal(str)
    plan_asked = Signal(object, str)

    def __init__(self, document: Document, selection: Selection, look: Look) -> None:
        super().__init__()
        self._document = document
        self._selection = selection
        self._head = InspectorHead(document)
        self._why = WhyPanel(document)
        self._why_area = scrolled(self._why, self.tr("Why this level?"))
        self._tabs = InspectorTabs(document, look)
        self.addWidget(self._make_empty())
        self.addWidget(self._make_full())
        self.show_selection()

    @property
    def has_subject(self) -> bool:
        """Whether something is selected that can be shown here."""
        return self._subject() is not None

    @property
    def tab(self) -> int:
        """Which tab is in front."""
        return self._tabs.currentIndex()

    @tab.setter
    def tab(self, index: int) -> None:
        self._tabs.setCurrentIndex(index)

    def forget(self) -> None:
        """Let go of all that is of another project; the tab in front stays in front."""
        self._head.close_why()
        self._why.forget()
        self._tabs.forget()
        self.show_selection()

    def show_selection(self) -> None:
        """Show what is selected now; an unfinished judgement of before is let go."""
        subject = self._subject()
        self.setCurrentIndex(0 if subject is None else 1)
        if subject is not None:
            self._head.close_why()
            self._head.show_subject(subject)
            self._tabs.show_subject(subject)

    def refresh(self) -> None:
        """Show the same after a change; an unfinished judgement stays."""
        subject = self._subject()
        self.setCurrentIndex(0 if subject is None else 1)
        if subject is not None:
            self.show_level()
            self._tabs.refresh(subject)

    def refresh_history(self) -> None:
        """Show what was saved just now in the history."""
        self._tabs.refresh_history()

    def show_level(self) -> None:
        """Show the level anew, and why: nothing else of an assessment is seen here."""
        subject = self._subject()
        if subject is not None:
            self._head.show_subject(subject)
            self._show_why()

    def start_tagging(self) -> None:
        """Show the themes and put the keyboard there."""
        self._head.close_why()
        self._tabs.start_tagging()

    def start_judging(self, theme: Theme) -> None:
        """Open the form of `theme` with what sources suggest."""
        self._head.close_why()
        self._tabs.start_judging(theme)

    def take(self, event: QDropEvent) -> None:
        """Keep what was dropped as evidence."""
        self._head.close_why()
        self._tabs.take(event.mimeData())

    def _fill_making(self, links: tuple[str, ...]) -> None:
        """Select the deliveries that lack a country of making and put the keyboard in its field."""
        self._selection.set(Kind.LINK, links)
        self._tabs.start_making()

    def _subject(self) -> Subject | None:
        """What is selected and still there; a risk stands for where it sits."""
        kind, network = self._selection.kind, self._document.network
        ids, first = self._selection.ids, self._selection.risk
        if kind is Kind.RISK:
            first = ids[0]
            risks = [network.risks[one] for one in ids if one in network.risks]
            links = tuple(risk.link for risk in risks if risk.link is not None)
            places = tuple(risk.organisation for risk in risks if risk.organisation is not None)
            kind, ids = (Kind.LINK, links) if links else (Kind.ORGANISATION, places)
        if kind not in (Kind.LINK, Kind.ORGANISATION):
            return None
        there = tuple(dict.fromkeys(one for one in ids if network.get(kind, one) is not None))
        return Subject(kind, there, first) if there else None

    def _show_why(self) -> None:
        """The explanation takes the place of the tabs: it has more to say than fits above them."""
        subject, is_shown = self._subject(), self._head.is_why_asked
        self._why_area.setVisible(is_shown)
        self._tabs.setVisible(not is_shown)
        if is_shown and subject is not None:
            self._why.show_record(subject.kind, subject.ids[0])

    def _make_empty(self) -> QWidget:
        page = QWidget()
        page.setObjectName("inspector.empty")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.addWidget(WrappedLabel(self.tr("Nothing is selected"), "list_head"))
        text = self.tr(
            "Click a delivery or an organisation in the chain, in a table or in a chart. "
            "Here you then see its level and why, judge its risks, fill in its facts and note "
            "what you do about it. Hold Ctrl to choose several at once."
        )
        layout.addWidget(WrappedLabel(text, "quiet"))
        layout.addStretch()
        return page

    def _make_full(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.setSpacing(GRID // 2)
        self._head.why_toggled.connect(self._show_why)
        self._head.asked.connect(self.asked)
        self._tabs.making_asked.connect(self._fill_making)
        self._tabs.plan_asked.connect(self.plan_asked)
        self._why_area.hide()
        layout.addWidget(self._head)
        layout.addWidget(self._why_area, 1)
        layout.addWidget(self._tabs, 1)
        return page
