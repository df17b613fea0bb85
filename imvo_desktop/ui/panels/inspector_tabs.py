"""The tabs of the inspector: each page is filled when it is seen."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from imvo_desktop.domain.codes import Kind, Theme
from imvo_desktop.domain.references import RecordKey
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.evidence_page import EvidencePage
from imvo_desktop.ui.panels.facts import FactsForm
from imvo_desktop.ui.panels.history_page import RecordHistoryPage
from imvo_desktop.ui.panels.measures import MeasuresPanel
from imvo_desktop.ui.panels.narrow_tabs import NarrowTabs
from imvo_desktop.ui.panels.risks_page import RisksPage
from imvo_desktop.ui.panels.scrolled import begin_at_top, scrolled
from imvo_desktop.ui.theme import Theme as Look
from imvo_desktop.usecases.judge_risk import Subject


class Tab(IntEnum):
    """The tabs in their order."""

    RISKS = 0
    FACTS = 1
    EVIDENCE = 2
    MEASURES = 3
    HISTORY = 4


class InspectorTabs(NarrowTabs):
    """Shows one subject; `making_asked` carries deliveries that lack a country of making.

    `plan_asked(kind, id)` to see a measure in the plan, or to plan one.
    """

    making_asked = Signal(object)
    plan_asked = Signal(object, str)

    def __init__(self, document: Document, look: Look) -> None:
        super().__init__(look)
        self._subject: Subject | None = None
        self._risks = RisksPage(document)
        self._facts = {kind: FactsForm(document, kind) for kind in (Kind.LINK, Kind.ORGANISATION)}
        self._facts_stack = QStackedWidget()
        self._evidence = EvidencePage(document)
        self._measures = MeasuresPanel(document)
        self._history = RecordHistoryPage(document)
        self._fillers: dict[Tab, Callable[[Subject], None]] = {
            Tab.RISKS: self._risks.refresh,
            Tab.FACTS: self._show_facts,
            Tab.EVIDENCE: self._evidence.show_subject,
            Tab.MEASURES: self._measures.show_subject,
            Tab.HISTORY: self._history.show_subject,
        }
        self._set_up()

    def forget(self) -> None:
        """Let go of all that is of another project, what was being filled in as well."""
        if self._subject is None:
            return
        self._subject = None
        self._risks.forget()
        for facts in self._facts.values():
            facts.forget()
        self._evidence.forget()
        self._measures.forget()
        self._history.forget()

    def show_subject(self, subject: Subject) -> None:
        """Show `subject` from its top; an unfinished judgement of before is let go."""
        self._subject = subject
        self._risks.forget_form()
        self._fill()

    def refresh(self, subject: Subject) -> None:
        """Show the same after a change; an unfinished judgement stays."""
        self._subject = subject
        if self.currentIndex() != Tab.HISTORY:
            self._fill()

    def refresh_history(self) -> None:
        """Read what was saved just now, if it is seen."""
        if self.currentIndex() == Tab.HISTORY and self.isVisible():
            self._fill()

    def start_tagging(self) -> None:
        """Show the themes and put the keyboard there."""
        self.setCurrentIndex(Tab.RISKS)
        self._risks.start_tagging()

    def start_judging(self, theme: Theme) -> None:
        """Open the form of `theme` with what sources suggest."""
        self.setCurrentIndex(Tab.RISKS)
        self._risks.start_judging(theme)

    def start_making(self) -> None:
        """Put the keyboard in the country of making."""
        self.setCurrentIndex(Tab.FACTS)
        field = self._facts[Kind.LINK].findChild(QWidget, "field.country_of_making")
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def take(self, mime: QMimeData) -> None:
        """Keep what was dropped as evidence for what is selected."""
        self.setCurrentIndex(Tab.EVIDENCE)
        self._evidence.take(mime)

    def _support(self, risk_id: str) -> None:
        """Show the evidence; what is added next is for this risk."""
        self.setCurrentIndex(Tab.EVIDENCE)
        place: RecordKey = (Kind.RISK, risk_id)
        self._evidence.choose(place)

    def _show_facts(self, subject: Subject) -> None:
        self._facts_stack.setCurrentIndex(list(self._facts).index(subject.kind))
        self._facts[subject.kind].show_subject(subject)

    def _fill(self) -> None:
        """Fill the tab that is seen; the others wait until they are."""
        if self._subject is not None:
            self._fillers[Tab(self.currentIndex())](self._subject)

    def _set_up(self) -> None:
        self.setObjectName("inspector.tabs")
        self.setAccessibleName(self.tr("Risks, facts, evidence, measures and history"))
        for facts in self._facts.values():
            self._facts_stack.addWidget(scrolled(facts))
        self.add(self._risks, "flag", self.tr("Risks"))
        self.add(self._facts_stack, "article", self.tr("Facts"))
        self.add(scrolled(self._evidence), "attach_file", self.tr("Evidence"))
        self.add(scrolled(self._measures), "check_circle", self.tr("Measures"))
        self.add(scrolled(self._history), "history", self.tr("History"))
        self.currentChanged.connect(self._fill)
        begin_at_top(self)
        self._risks.making_asked.connect(self.making_asked)
        self._measures.plan_asked.connect(self.plan_asked)
        self._risks.evidence_asked.connect(self._support)
