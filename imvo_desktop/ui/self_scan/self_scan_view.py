"""How far is your company in each of the six steps, and how does that change?"""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTabWidget, QVBoxLayout

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.knowledge.step_questions import STEP_NUMBERS
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.due_diligence.rebuilt_view import Body, RebuiltView
from imvo_desktop.ui.panels.code_box import CodeBox
from imvo_desktop.ui.panels.scrolled import begin_at_top, scrolled
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.self_scan.scan_figure import ScanFigure
from imvo_desktop.ui.self_scan.scan_form import ScanForm
from imvo_desktop.ui.sources.low_column import WrappedColumn
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.ui.theme import Theme
from imvo_desktop.usecases.clock import today
from imvo_desktop.usecases.self_scans import add_scan, answered, changes, earlier_than, scans_of

_BOX_WIDTH = 32 * GRID


class SelfScanView(RebuiltView):
    """The view by the name `self_scan`."""

    def __init__(self, document: Document, _selection: Selection, theme: Theme) -> None:
        super().__init__(document, "self_scan", lambda: SelfScanBody(document, theme))
        theme.changed.connect(self._refresh)

    def reveal(self, kind: Kind, record_id: str) -> None:
        """Bring a scan to the front."""
        if kind is Kind.SELF_SCAN and isinstance(self.body, SelfScanBody):
            self.body.choose(record_id)


class SelfScanBody(Body):
    """One scan to fill in on the first tab; the picture and what changed on the second."""

    def __init__(self, document: Document, theme: Theme) -> None:
        super().__init__()
        self._document = document
        self._id = ""
        self._box = CodeBox((), "self_scan.box")
        self._add = QPushButton(self.tr("New self-scan"))
        self._remove = QPushButton(self.tr("Remove this scan"))
        self._nothing = WrappedLabel(role="quiet")
        self._form = ScanForm(document)
        self._figure = ScanFigure(document, theme)
        self._changes = WrappedLabel()
        self._tabs = QTabWidget()
        self._set_up()
        self._lay_out()

    @property
    def tab(self) -> int:
        """Which tab is in front."""
        return self._tabs.currentIndex()

    @tab.setter
    def tab(self, tab: int) -> None:
        self._tabs.setCurrentIndex(tab)

    def refresh(self) -> None:
        """Show the scans of now; the one that was chosen stays so, else the latest is."""
        scans = scans_of(self._document.network)
        ids = [one.id for one in scans]
        self._id = self._id if self._id in ids else next(iter(ids), "")
        words, can = self._document.labels, not self._document.is_read_only
        names = [
            (
                one.id,
                f"{words.date(one.date)} · "
                + words.text("scan.answered", done=answered(one), count=len(STEP_NUMBERS)),
            )
            for one in scans
        ]
        self._box.offer(names)
        self._box.show_code(self._id)
        for part in (self._box, self._remove, self._tabs):
            part.setVisible(bool(scans))
        self._nothing.setVisible(not scans)
        self._add.setEnabled(can)
        self._remove.setEnabled(can)
        self._form.show_scan(self._id)
        self._changes.setText(self._changed())
        self._figure.refresh()

    def choose(self, scan_id: str) -> None:
        """Show one scan to fill in."""
        self._id = scan_id
        self.tab = 0
        self.refresh()

    def _changed(self) -> str:
        """What changed since the scan before the one that is shown."""
        network, words = self._document.network, self._document.labels
        scan = next((one for one in scans_of(network) if one.id == self._id), None)
        if scan is None:
            return ""
        before = earlier_than(network, scan)
        if before is None:
            return words.text("scan.first")
        found = changes(before, scan, words)
        code = "scan.since" if found else "scan.same"
        return "\n".join([words.text(code, date=before.date), *found])

    def _begin(self) -> None:
        document = self._document
        edit = add_scan(document.network, today(), document.author, document.new_id)
        self._id = edit.changes[0].id
        self.tab = 0
        document.do(edit)

    def _take_away(self) -> None:
        """Undo brings it back."""
        self._document.do(editing.remove(self._document.network, Kind.SELF_SCAN, [self._id]))

    def _set_up(self) -> None:
        self._box.setAccessibleName(self.tr("Which self-scan"))
        self._box.setMinimumWidth(scaled(_BOX_WIDTH))
        self._box.picked.connect(lambda code: self.choose(str(code)))
        self._add.setProperty("role", "primary")
        for name, button, action in (
            ("add", self._add, self._begin),
            ("remove", self._remove, self._take_away),
        ):
            button.setObjectName(f"self_scan.{name}")
            button.setAccessibleName(button.text())
            button.clicked.connect(action)
        self._nothing.setObjectName("self_scan.nothing")
        self._nothing.setText(
            self.tr(
                "There is no self-scan yet. It takes ten minutes: six steps, five sentences each. "
                "Do it again next year and see what changed."
            )
        )
        self._changes.setObjectName("self_scan.changes")
        self._tabs.setObjectName("self_scan.tabs")
        self._tabs.setAccessibleName(self.tr("Fill in, picture"))
        self._tabs.setDocumentMode(True)
        begin_at_top(self._tabs)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        for part in (self._box, self._add, self._remove):
            row.addWidget(part)
        row.addStretch(1)
        picture = WrappedColumn()
        picture.column.setContentsMargins(0, GRID, 0, 0)
        picture.column.addWidget(self._changes)
        picture.column.addWidget(self._figure)
        picture.column.addStretch(1)
        self._tabs.addTab(scrolled(self._form), self.tr("Fill in"))
        self._tabs.addTab(scrolled(picture), self.tr("Picture and changes"))
        told = self.tr(
            "How far is your company in each of the six steps, and how does that change?"
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, GRID)
        layout.setSpacing(GRID)
        layout.addWidget(WrappedLabel(self.tr("Self-scan"), "view_title"))
        layout.addWidget(WrappedLabel(told, "quiet"))
        layout.addWidget(self._nothing)
        layout.addLayout(row)
        layout.addWidget(self._tabs, 1)
        layout.addStretch(0)
        self.setFocusProxy(self._add)
