"""What was learnt, what is tried out, and who goes ahead of the others."""

from __future__ import annotations

from PySide6.QtWidgets import QTabWidget, QVBoxLayout

from imvo_desktop.domain.codes import Kind
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.due_diligence.rebuilt_view import Body, RebuiltView
from imvo_desktop.ui.learning.experiments_page import ExperimentsPage
from imvo_desktop.ui.learning.frontrunners_page import FrontrunnersPage
from imvo_desktop.ui.learning.lessons_page import LessonsPage
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.theme import Theme

_LESSONS, _EXPERIMENTS = 0, 1


class LearningView(RebuiltView):
    """The view by the name `learning`."""

    def __init__(self, document: Document, selection: Selection, _theme: Theme) -> None:
        super().__init__(document, "learning", lambda: LearningBody(document, selection))

    def reveal(self, kind: Kind, record_id: str) -> None:
        """Bring a lesson or an experiment into sight."""
        assert isinstance(self.body, LearningBody)
        self.body.reveal(kind, record_id)


class LearningBody(Body):
    """Lessons, experiments and front-runners, each on a tab."""

    def __init__(self, document: Document, selection: Selection) -> None:
        super().__init__()
        self._lessons = LessonsPage(document)
        self._experiments = ExperimentsPage(document, selection)
        self._frontrunners = FrontrunnersPage(document, selection)
        self._lessons.asked.connect(self.asked)
        self._tabs = QTabWidget()
        self._tabs.setObjectName("learning.tabs")
        self._tabs.setAccessibleName(self.tr("Lessons, experiments, front-runners"))
        self._tabs.setDocumentMode(True)
        self._tabs.addTab(self._lessons, self.tr("Lessons"))
        self._tabs.addTab(self._experiments, self.tr("Experiments"))
        self._tabs.addTab(self._frontrunners, self.tr("Front-runners"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID // 2, GRID, GRID)
        layout.setSpacing(GRID // 2)
        layout.addWidget(WrappedLabel(self.tr("Lessons and experiments"), "list_head"))
        layout.addWidget(self._tabs, 1)
        self.setFocusProxy(self._tabs)

    @property
    def tab(self) -> int:
        """Which tab is in front."""
        return self._tabs.currentIndex()

    @tab.setter
    def tab(self, tab: int) -> None:
        self._tabs.setCurrentIndex(tab)

    def reveal(self, kind: Kind, record_id: str) -> None:
        """Bring a lesson or an experiment into sight."""
        if kind is Kind.LESSON:
            self.tab = _LESSONS
            self._lessons.select(record_id)
        elif kind is Kind.EXPERIMENT:
            self.tab = _EXPERIMENTS
            self._experiments.select(record_id)

    def refresh(self) -> None:
        """Show what there is now."""
        for page in (self._lessons, self._experiments, self._frontrunners):
            page.refresh()
