"""What is selected: its level and why, its risks, its facts and what is done about them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from imvo_desktop.domain.codes import Kind, Level, Theme
from imvo_desktop.labels.judgement import level_text
from imvo_desktop.labels.names import record_name
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.clearing import clear
from imvo_desktop.ui.panels.facts import FactsForm
from imvo_desktop.ui.panels.level_chip import LevelChip
from imvo_desktop.ui.panels.measures import MeasuresPanel
from imvo_desktop.ui.panels.risks_page import RisksPage
from imvo_desktop.ui.panels.scrolled import begin_at_top, scrolled
from imvo_desktop.ui.panels.why_panel import WhyPanel
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.selection import Selection
from imvo_desktop.usecases.found_levels import NOT_KNOWN, FoundLevel, FoundLevels
from imvo_desktop.usecases.judge_risk import Subject

MINIMUM_WIDTH = 40 * GRID
_WIDTH = 46 * GRID
_FACTS, _MEASURES = 1, 2


def _gravest(levels: Iterable[FoundLevel]) -> FoundLevel:
    """The highest of `levels`; stops looking once nothing can be higher."""
    gravest = NOT_KNOWN
    for one in levels:
        if one.number > gravest.number:
            gravest = one
        if gravest.level is Level.VERY_HIGH:
            break
    return gravest


class Inspector(QWidget):
    """Follows the selection, the document and the language."""

    def __init__(
        self, document: Document, selection: Selection, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("inspector")
        self.setMinimumWidth(MINIMUM_WIDTH)
        self._document = document
        self._selection = selection
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._rebuild)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._body = InspectorBody(document, selection)
        self._column.addWidget(self._body)
        selection.changed.connect(self._show_selection)
        document.changed.connect(self._refresh)
        document.assessed.connect(self._show_level)
        for signal in (document.opened, document.closed, document.language_changed):
            signal.connect(self._rebuild_soon)

    def sizeHint(self) -> QSize:
        """The same width for every selection: long texts wrap, the view beside it stays put."""
        return QSize(_WIDTH, super().sizeHint().height())

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

    def _show_selection(self) -> None:
        self._body.show_selection()

    def _refresh(self) -> None:
        self._body.refresh()

    def _show_level(self) -> None:
        self._body.show_level()

    def _rebuild_soon(self) -> None:
        self._later.start(0)

    def _rebuild(self) -> None:
        """Every text anew: simpler and surer than to change each in place."""
        tab = self._body.tab
        clear(self._column)
        self._body = InspectorBody(self._document, self._selection)
        self._body.tab = tab
        self._column.addWidget(self._body)


class InspectorBody(QStackedWidget):
    """The contents of the inspector in one language."""

    def __init__(self, document: Document, selection: Selection) -> None:
        super().__init__()
        self._document = document
        self._selection = selection
        self._title = WrappedLabel(role="list_head")
        self._subtitle = WrappedLabel(role="quiet")
        self._chip = LevelChip()
        self._why_button = QPushButton()
        self._why = WhyPanel(document)
        self._why_area = scrolled(self._why)
        self._risks = RisksPage(document)
        self._facts = {kind: FactsForm(document, kind) for kind in (Kind.LINK, Kind.ORGANISATION)}
        self._facts_stack = QStackedWidget()
        self._measures = MeasuresPanel(document)
        self._tabs = QTabWidget()
        self.addWidget(self._make_empty())
        self.addWidget(self._make_full())
        self.show_selection()

    @property
    def tab(self) -> int:
        """Which tab is in front."""
        return self._tabs.currentIndex()

    @tab.setter
    def tab(self, index: int) -> None:
        self._tabs.setCurrentIndex(index)

    def show_selection(self) -> None:
        """Show what is selected now; an unfinished judgement of before is let go."""
        subject = self._subject()
        self.setCurrentIndex(0 if subject is None else 1)
        if subject is not None:
            self._why_button.setChecked(False)
            self._risks.forget_form()
            self._show_rest(subject)

    def refresh(self) -> None:
        """Show the same after a change; an unfinished judgement stays."""
        subject = self._subject()
        self.setCurrentIndex(0 if subject is None else 1)
        if subject is not None:
            self._show_rest(subject)

    def show_level(self) -> None:
        """Show the level anew, and why: nothing else of an assessment is seen here."""
        subject = self._subject()
        if subject is not None:
            self._show_head(subject)

    def start_tagging(self) -> None:
        """Show the themes and put the keyboard there."""
        self._why_button.setChecked(False)
        self._tabs.setCurrentIndex(0)
        self._risks.start_tagging()

    def start_judging(self, theme: Theme) -> None:
        """Open the form of `theme` with what sources suggest."""
        self._why_button.setChecked(False)
        self._tabs.setCurrentIndex(0)
        self._risks.start_judging(theme)

    def _fill_making(self, links: tuple[str, ...]) -> None:
        """Select the deliveries that lack a country of making and put the keyboard in its field."""
        self._selection.set(Kind.LINK, links)
        self._tabs.setCurrentIndex(_FACTS)
        field = self._facts[Kind.LINK].findChild(QWidget, "field.country_of_making")
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _subject(self) -> Subject | None:
        """What is selected and still there; a risk stands for where it sits."""
        kind, network = self._selection.kind, self._document.network
        ids = self._selection.ids
        if kind is Kind.RISK:
            risks = [network.risks[one] for one in ids if one in network.risks]
            links = tuple(risk.link for risk in risks if risk.link is not None)
            places = tuple(risk.organisation for risk in risks if risk.organisation is not None)
            kind, ids = (Kind.LINK, links) if links else (Kind.ORGANISATION, places)
        if kind not in (Kind.LINK, Kind.ORGANISATION):
            return None
        there = tuple(dict.fromkeys(one for one in ids if network.get(kind, one) is not None))
        return Subject(kind, there) if there else None

    def _show_rest(self, subject: Subject) -> None:
        self._show_head(subject)
        self._facts_stack.setCurrentIndex(list(self._facts).index(subject.kind))
        self._fill_tab()

    def _fill_tab(self) -> None:
        """Fill the tab that is seen; the others wait until they are."""
        subject = self._subject()
        if subject is None:
            return
        if self.tab == _FACTS:
            self._facts[subject.kind].show_subject(subject)
        elif self.tab == _MEASURES:
            self._measures.show_subject(subject)
        else:
            self._risks.refresh(subject)

    def _show_head(self, subject: Subject) -> None:
        words, network = self._document.labels, self._document.network
        is_single = len(subject.ids) == 1
        if is_single:
            self._title.setText(record_name(network, subject.kind, subject.ids[0], words))
            self._subtitle.setText(words.text(f"kind.{subject.kind}"))
        else:
            text = self.tr("{count} deliveries selected")
            if subject.kind is Kind.ORGANISATION:
                text = self.tr("{count} organisations selected")
            self._title.setText(text.format(count=len(subject.ids)))
            self._subtitle.setText(self.tr("What you change here changes for all of them."))
        self._show_level(subject)
        is_link = is_single and subject.kind is Kind.LINK
        self._why_button.setVisible(is_link)
        self._show_why(is_link and self._why_button.isChecked())
        if is_link:
            self._why.show_link(subject.ids[0])

    def _show_why(self, is_shown: bool) -> None:
        """The explanation takes the place of the tabs: it has more to say than fits above them."""
        self._why_area.setVisible(is_shown)
        self._tabs.setVisible(not is_shown)
        text = self.tr("Close the explanation") if is_shown else self.tr("Why this level?")
        self._why_button.setText(text)
        self._why_button.setAccessibleName(text)

    def _show_level(self, subject: Subject) -> None:
        levels = FoundLevels(self._document.assessment)
        found = _gravest(levels.level(subject.kind, one) for one in subject.ids)
        words = self._document.labels
        name = level_text(words, found.level, is_at_least=found.is_at_least)
        self._chip.show_level(found.level, name)

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
        self._title.setObjectName("inspector.title")
        self._chip.setObjectName("inspector.level")
        self._why_button.setObjectName("inspector.why")
        self._why_button.setCheckable(True)
        self._why_button.toggled.connect(self._show_why)
        self._show_why(is_shown=False)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self._chip)
        row.addWidget(self._why_button)
        row.addStretch()
        for label in (self._title, self._subtitle):
            layout.addWidget(label)
        layout.addLayout(row)
        layout.addWidget(self._why_area, 1)
        layout.addWidget(self._tabs, 1)
        self._fill_tabs()
        return page

    def _fill_tabs(self) -> None:
        self._tabs.setObjectName("inspector.tabs")
        self._tabs.setAccessibleName(self.tr("Risks, facts and measures"))
        self._tabs.setUsesScrollButtons(False)
        self._tabs.currentChanged.connect(self._fill_tab)
        begin_at_top(self._tabs)
        self._risks.making_asked.connect(self._fill_making)
        self._tabs.addTab(self._risks, self.tr("Risks"))
        for facts in self._facts.values():
            self._facts_stack.addWidget(scrolled(facts))
        self._tabs.addTab(self._facts_stack, self.tr("Facts"))
        self._tabs.addTab(scrolled(self._measures), self.tr("Measures"))
