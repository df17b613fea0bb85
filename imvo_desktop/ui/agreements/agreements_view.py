"""The sector agreements the company takes part in, what was agreed, and how far it is covered."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout

from imvo_desktop.domain.codes import Kind
from imvo_desktop.reporting.agreement_records import agreement_called, agreements_of
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.agreements.commitments_page import CommitmentsPage
from imvo_desktop.ui.agreements.coverage_page import CoveragePage
from imvo_desktop.ui.agreements.library_page import LibraryPage
from imvo_desktop.ui.agreements.own_page import OwnPage
from imvo_desktop.ui.agreements.sites_saver import SitesSaver
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.due_diligence.rebuilt_view import Body, RebuiltView
from imvo_desktop.ui.panels.code_box import CodeBox
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.theme import Theme
from imvo_desktop.usecases.agreement_rows import agreement_of

_OWN, _COMMITMENTS, _COVERED, _LIBRARY = range(4)


class AgreementsView(RebuiltView):
    """The view by the name `agreements`."""

    def __init__(self, document: Document, selection: Selection, theme: Theme) -> None:
        super().__init__(document, "agreements", lambda: AgreementsBody(document, selection, theme))
        self._saver = SitesSaver(document, self)
        self._agreements.sites_asked.connect(self._saver.ask)

    def copy(self) -> None:
        """Copy the tables of what is covered."""
        self._agreements.covered.copy()

    def select_all(self) -> None:
        """Select every cell of what is covered."""
        self._agreements.covered.select_all()

    def go_to_filter(self) -> None:
        """Go to the library, where one narrows by status and theme."""
        self._agreements.tab = _LIBRARY
        self._agreements.library.setFocus()

    def reveal(self, kind: Kind, record_id: str) -> None:
        """Bring an agreement or a commitment into sight."""
        self._agreements.reveal(kind, record_id)

    @property
    def _agreements(self) -> AgreementsBody:
        assert isinstance(self.body, AgreementsBody)
        return self.body


class AgreementsBody(Body):
    """Our agreements, the commitments of one, how far it is covered, and the library, as tabs."""

    def __init__(self, document: Document, selection: Selection, theme: Theme) -> None:
        super().__init__()
        self._document = document
        self._selection = selection
        self._about = CodeBox((), "agreements.about")
        self._about.setAccessibleName(self.tr("Which agreement?"))
        self._tabs = QTabWidget()
        self.own = OwnPage(document)
        self.commitments = CommitmentsPage(document)
        self.covered = CoveragePage(document, theme)
        self.library = LibraryPage(document)
        self.sites_asked = self.own.sites_asked
        self._lay_out()
        self._connect()

    @property
    def tab(self) -> int:
        """Which tab is in front."""
        return self._tabs.currentIndex()

    @tab.setter
    def tab(self, tab: int) -> None:
        self._tabs.setCurrentIndex(tab)

    def refresh(self) -> None:
        """Show what is so now."""
        found = agreements_of(self._document.network)
        self._about.offer((one.id, one.name) for one in found)
        ids = [one.id for one in found]
        chosen = self.commitments.about if self.commitments.about in ids else next(iter(ids), "")
        self.own.refresh()
        self._show_about(chosen)
        self.library.refresh()
        for tab in (_COMMITMENTS, _COVERED):
            self._tabs.setTabEnabled(tab, bool(found))

    def reveal(self, kind: Kind, record_id: str) -> None:
        """Bring an agreement or a commitment into sight."""
        if kind is Kind.AGREEMENT:
            self.tab = _OWN
            self.own.select(record_id)
        elif kind is Kind.COMMITMENT:
            self._show_about(agreement_of(self._document.network, record_id))
            self.tab = _COMMITMENTS
            self.commitments.select(record_id)

    def _lay_out(self) -> None:
        self._tabs.setObjectName("agreements.tabs")
        self._tabs.setAccessibleName(self.tr("Our agreements, commitments, covered, library"))
        self._tabs.setDocumentMode(True)
        pages = (
            (self.own, self.tr("Our agreements")),
            (self.commitments, self.tr("Commitments")),
            (self.covered, self.tr("Covered?")),
            (self.library, self.tr("Library")),
        )
        for page, name in pages:
            self._tabs.addTab(page, name)
        head = QHBoxLayout()
        head.addWidget(WrappedLabel(self.tr("Agreements"), "list_head"), 1)
        head.addWidget(self._about, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID // 2, GRID, GRID)
        layout.setSpacing(GRID // 2)
        layout.addLayout(head)
        layout.addWidget(self._tabs, 1)
        self.setFocusProxy(self._tabs)

    def _connect(self) -> None:
        self._tabs.currentChanged.connect(self._show_head)
        self._about.picked.connect(lambda code: self._show_about(str(code)))
        self.own.list.chosen.connect(self._show_about)
        self.own.library_asked.connect(lambda: self._go_to(_LIBRARY))
        self.own.asked.connect(self.asked)
        self.library.taken.connect(self._show_taken)
        self.covered.picked.connect(self._open)
        self.commitments.measure_asked.connect(lambda one: self._open(Kind.MEASURE, (one,)))

    def _show_about(self, record_id: str) -> None:
        """Show the commitments of this agreement, and how far it is covered."""
        if record_id and agreement_called(self._document.network, record_id) is None:
            return
        self._about.show_code(record_id)
        self.commitments.about = self.covered.about = record_id
        self.commitments.refresh()
        self.covered.refresh()
        self._show_head()

    def _show_head(self) -> None:
        """Which agreement it is about can be chosen where it matters."""
        has_choice = self.tab in (_COMMITMENTS, _COVERED) and self._about.count() > 0
        self._about.setVisible(has_choice)

    def _go_to(self, tab: int) -> None:
        self.tab = tab
        page = self._tabs.currentWidget()
        if page is not None:
            page.setFocus()

    def _show_taken(self, record_id: str) -> None:
        """From the library to the agreement that was taken over."""
        self.reveal(Kind.AGREEMENT, record_id)
        self._show_about(record_id)
        self.own.form.start("joined")

    def _open(self, kind: object, ids: object) -> None:
        """From a cell to its measures or risks, or to a commitment without a measure."""
        if not isinstance(kind, Kind) or not isinstance(ids, tuple):
            return
        if kind is Kind.COMMITMENT:
            self.tab = _COMMITMENTS
            self.commitments.show_tie(ids[0])
            return
        self._selection.set(kind, ids)
        if kind is Kind.MEASURE:
            self.asked.emit("show_measures")
