"""The list of priorities: first the harm that happens now, then all that is rated, by rank."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from imvo_desktop.domain.codes import Kind
from imvo_desktop.labels.kept_texts import KeptTexts
from imvo_desktop.tokens import GRID
from imvo_desktop.ui import lazily, record_menu
from imvo_desktop.ui.assessing import Reading
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.jobs import Job, Lane
from imvo_desktop.ui.panels.button_text import plain
from imvo_desktop.ui.panels.priorities_tree import PrioritiesTree
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.ui.trying import trying_of

if TYPE_CHECKING:
    from imvo_desktop.analysis.assessment import Assessment
    from imvo_desktop.analysis.sensitivity import Sensitivity
    from imvo_desktop.domain.network import Network
    from imvo_desktop.domain.words import Words
    from imvo_desktop.usecases.hotspot_rows import HotspotRows


_SPACING = 2
_LEAST_LIST = 9 * GRID
"""In pixels: the heads of the columns and a row and a half."""


@dataclass(frozen=True, slots=True)
class _Asked:
    """What rows are made for, beside the chain: words, what is kept in view, and the trials."""

    words: Words
    kept: frozenset[str] | None
    tried: Sensitivity | None

    def rows(self, network: Network, assessment: Assessment) -> HotspotRows:
        return lazily.hotspot_rows(network, assessment, self.words, self.kept, self.tried)

    def is_as(self, other: _Asked) -> bool:
        is_same = self.words is other.words and self.tried is other.tried
        return is_same and self.kept == other.kept


@dataclass(frozen=True, slots=True)
class _Made:
    """Rows with what they were made of and for."""

    assessment: Assessment
    revision: int
    asked: _Asked
    rows: HotspotRows


class PrioritiesList(QWidget):
    """One harm a row; choosing a row selects the deliveries it travels over.

    Where there is little height the rows keep it, and the notes go into the tooltip of the head.

    `asked(command)` where nothing is judged yet: to see what sources say, or first to import.
    `shown` when the list says what is known now.
    """

    chosen = Signal(object, object)
    asked = Signal(str)
    shown = Signal()

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.setObjectName("priorities")
        self._document = document
        self._job: Job | None = None
        self._made: _Made | None = None
        document.assessing.begins.connect(self._join)
        document.assessing.read.connect(self._keep)
        self._words = KeptTexts(document.labels)
        self._trying = trying_of(document)
        self._trying.found.connect(self.refresh)
        self._is_due = True
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._read)
        self._head = WrappedLabel(role="list_head")
        self._head.setObjectName("priorities.head")
        self._provisional = WrappedLabel(role="emphasis")
        self._provisional.setObjectName("priorities.provisional")
        self._note = WrappedLabel(role="quiet")
        self._note.setObjectName("priorities.note")
        self._begin = QPushButton()
        self._begin.setObjectName("priorities.begin")
        self._begin.clicked.connect(self._ask)
        self._begin.hide()
        self._tree = PrioritiesTree()
        self._tree.setAccessibleName(self.tr("Priorities"))
        self._tree.chosen.connect(self._choose)
        self._tree.menu_asked.connect(self._offer)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID // 2, GRID, 0)
        layout.setSpacing(_SPACING)
        layout.addWidget(self._head)
        layout.addWidget(self._provisional)
        layout.addWidget(self._note)
        layout.addWidget(self._begin, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._tree, 1)
        layout.addStretch(0)

    def refresh(self) -> None:
        """Read the priorities anew: at once where they can be, before the window draws."""
        self._is_due = True
        self._later.start(0)
        if self.isVisible() and self._document.assessment is not None:
            self._later.stop()
            self._read()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_due:
            self._later.start(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """The notes, the first first, that leave the list its least height."""
        width = self.width() - 2 * GRID
        rest = self.height() - GRID // 2 - self._head.heightForWidth(width)
        rest -= 0 if self._tree.isHidden() else scaled(_LEAST_LIST)
        notes = [one for one in (self._provisional, self._note) if one.text()]
        untold = []
        for note in notes:
            rest -= note.heightForWidth(width) + _SPACING
            has_room = rest >= 0 or self._tree.isHidden()
            note.setVisible(has_room)
            untold += [] if has_room else [note.text()]
        self._head.setToolTip(plain("\n".join(untold)))
        self._head.setAccessibleDescription("\n".join(untold))

    def _read(self) -> None:
        document, assessment = self._document, self._document.assessment
        if assessment is None:
            self._tell_to_wait()
        if not self.isVisible() or assessment is None or document.is_stale:
            return
        asked = self._asked()
        made = self._made_for(assessment, asked)
        if made is not None:
            self._is_due = False
            self._let_go()
            self._show(made)
        elif self._job is None:
            self._is_due = False
            network = document.snapshot()
            self._job = document.project_work.run(
                lambda _progress: asked.rows(network, assessment), Lane.CHARTS
            )
            self._job.succeeded.connect(self._show)
            self._job.failed.connect(document.failed)
            self._job.finished.connect(self._ended)

    def _made_for(self, assessment: Assessment, asked: _Asked) -> HotspotRows | None:
        """The rows that came with the assessment, where they still say what there is."""
        made, revision = self._made, self._document.network.revision
        if made is None or made.assessment is not assessment or made.revision != revision:
            return None
        return made.rows if made.asked.is_as(asked) else None

    def _asked(self) -> _Asked:
        document = self._document
        self._words = self._words.of(document.labels)
        return _Asked(self._words, document.filtering.kept_risks, self._trying.last)

    def _join(self, readings: list[Reading]) -> None:
        """Make the rows together with the assessment."""
        if self.isVisible():
            asked = self._asked()

            def read(network: Network, assessment: Assessment) -> _Made:
                rows = asked.rows(network, assessment)
                return _Made(assessment, network.revision, asked, rows)

            readings.append(read)

    def _keep(self, made: object) -> None:
        if isinstance(made, _Made):
            self._made = made

    def _let_go(self) -> None:
        """Drop the rows of before that are on their way: those shown are newer."""
        if self._job is not None:
            self._job.let_go()

    def _tell_to_wait(self) -> None:
        """Without rows there are no heads of columns either."""
        self._made = None
        self._tree.clear()
        self._tree.hide()
        self._begin.hide()
        self._head.setText(self.tr("Here you see where to begin, and why."))
        self._provisional.clear()
        is_open = self._document.is_open
        self._note.setText(self.tr("The hotspots are being computed.") if is_open else "")
        self._make_room()

    def _ended(self) -> None:
        self._job = None
        if self._is_due:
            self._later.start(0)

    def _show(self, rows: HotspotRows) -> None:
        words = self._document.labels
        names = ("rank", "where", "theme", "answers", "level", "remark")
        self._tree.name_columns([words.text(f"chart.column.{name}") for name in names])
        self._tree.setAccessibleName(self.tr("Priorities"))
        self._head.setText(rows.finding)
        has_rows = bool(rows.ranked or rows.happening)
        self._tree.setVisible(has_rows)
        self._show_notes(rows, has_rows=has_rows)
        self._tree.show_rows(rows)
        self.shown.emit()

    def _how_to_begin(self) -> str:
        return self.tr(
            "Choose a delivery or an organisation in the chain and add a risk on the right. "
            "Then you see here what comes first, and why."
        )

    def _show_notes(self, rows: HotspotRows, *, has_rows: bool) -> None:
        """What keeps the order from being the last word, by number; or how to begin."""
        words = self._document.labels
        counts = {"count": rows.unjudged, "all": rows.asked}
        is_provisional = has_rows and rows.unjudged > 0
        provisional = words.text("suggested.provisional", **counts) if is_provisional else ""
        self._provisional.setText(provisional)
        taken = words.text("suggested.unlooked", count=rows.unlooked) if rows.unlooked else ""
        is_narrowed = self._document.filtering.kept is not None
        empty = words.text("chart.narrowed.hint") if is_narrowed else self._how_to_begin()
        self._note.setText(taken if has_rows else empty)
        has_links = bool(self._document.network.links)
        sources, first = self.tr("See what sources say"), self.tr("Import a supplier list…")
        self._begin.setText(sources if has_links else first)
        self._begin.setAccessibleName(self._begin.text())
        self._begin.setVisible(not has_rows and not is_narrowed)
        self._make_room()

    def _ask(self) -> None:
        has_links = bool(self._document.network.links)
        self.asked.emit("show_sources" if has_links else "import_list")

    def _choose(self, risk: str) -> None:
        self.chosen.emit(Kind.RISK, (risk,))

    def _offer(self, risk: str, place: QPoint) -> None:
        record_menu.pop_up((self._tree.viewport(), place), self._document, Kind.RISK, (risk,))
