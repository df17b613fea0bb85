"""Choosing, product by product: what comes first, later or not."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from imvo_desktop.domain.codes import Kind, ScopeDecision
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.dialogs.reason_dialog import ReasonDialog
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.due_diligence.kept_lines import KeptLines
from imvo_desktop.ui.due_diligence.scope_buttons import (
    FIRST,
    LATER,
    NONE,
    ONLY,
    OUT,
    SOURCES,
    ScopeButtons,
)
from imvo_desktop.ui.due_diligence.scope_table import ScopeTable
from imvo_desktop.ui.panels.first_in_sight import FirstInSight
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.selection import Selection
from imvo_desktop.usecases import scope
from imvo_desktop.usecases.chain_filter import NOT_FILLED_IN, By, Criterion
from imvo_desktop.usecases.clock import utc_now
from imvo_desktop.usecases.scope_lines import ScopeLine, key_of

_THEMES_TOLD = 4
_DECISIONS: dict[str, ScopeDecision | None] = {
    FIRST: ScopeDecision.FIRST,
    LATER: ScopeDecision.LATER,
    OUT: ScopeDecision.OUT,
    NONE: None,
}


class ScopeProducts(QWidget):
    """Buttons, the table, what is known of the row in focus, and a field for a new product."""

    asked = Signal(str)

    def __init__(self, document: Document, selection: Selection, kept: KeptLines) -> None:
        super().__init__()
        self._document = document
        self._selection = selection
        self._kept = kept
        self._buttons = ScopeButtons(document)
        self.table = ScopeTable(document)
        self._nothing = WrappedLabel(role="quiet")
        self._import = QPushButton()
        self._detail = WrappedLabel(role="quiet")
        self._new = QLineEdit()
        self._add = QPushButton()
        self._lay_out()
        self._connect()
        self.retranslate()

    def refresh(self) -> None:
        """Show the lines of now, without those the views are narrowed away from."""
        kept = self._document.filtering.kept
        lines = self._kept.lines
        if kept is not None:
            lines = tuple(one for one in lines if kept.links.intersection(one.links))
        self.table.show_lines(lines)
        is_empty = not self._kept.lines
        self._nothing.setVisible(is_empty)
        self._import.setVisible(is_empty)
        self.table.setVisible(not is_empty)
        self._detail.setVisible(not is_empty)
        self._buttons.setVisible(not is_empty)
        self._follow_rows()

    def retranslate(self) -> None:
        """Say everything in the language of the program."""
        self._buttons.retranslate()
        self._nothing.setText(
            self.tr(
                "Here you choose which products you look at first, and why. Import your list of "
                "suppliers, or type the products you buy below."
            )
        )
        self._import.setText(self.tr("Import a supplier list…"))
        self._import.setAccessibleName(self._import.text())
        self._new.setPlaceholderText(self.tr("A product you buy"))
        self._new.setAccessibleName(self.tr("A product you buy"))
        self._add.setText(self.tr("Add product"))
        self._add.setAccessibleName(self._add.text())
        self.table.retranslate()
        self._follow_rows()

    def _lay_out(self) -> None:
        self._import.setObjectName("scope.import")
        self._import.setProperty("role", "primary")
        self._nothing.setObjectName("scope.nothing")
        self._detail.setObjectName("scope.detail")
        self._new.setObjectName("scope.new")
        self._add.setObjectName("scope.add")
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self._new, 1)
        row.addWidget(self._add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addWidget(self._buttons)
        layout.addWidget(self._nothing)
        layout.addWidget(self._import, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._detail)
        layout.addLayout(row)
        layout.addStretch(0)
        FirstInSight(self, self.table, self._import)

    def _connect(self) -> None:
        self._buttons.pressed.connect(self._press)
        self.table.wanted.connect(self._choose)
        self.table.picked.connect(self._pick)
        self._import.clicked.connect(lambda: self.asked.emit("import_list"))
        self._add.clicked.connect(self._add_product)
        self._new.returnPressed.connect(self._add_product)
        self._new.textChanged.connect(self._follow_rows)
        self._document.history_changed.connect(self._follow_rows)

    @property
    def _stamp(self) -> scope.Stamp:
        return scope.Stamp(self._document.author, utc_now())

    def _press(self, name: str) -> None:
        if name == ONLY:
            self._narrow()
        elif name == SOURCES:
            self._take_over()
        else:
            self._choose(_DECISIONS[name])

    def _choose(self, decision: ScopeDecision | None) -> None:
        lines = self.table.chosen
        if not lines or self._document.is_read_only:
            return
        if decision is None:
            self._document.do(scope.clear(lines))
        elif decision is ScopeDecision.OUT:
            self._ask_reason(lines)
        else:
            network = self._document.network
            self._document.do(scope.choose(network, lines, decision, self._stamp))

    def _ask_reason(self, lines: tuple[ScopeLine, ...]) -> None:
        """Out of scope wants a reason: the report says it."""
        names = ", ".join(one.name for one in lines)
        dialog = ReasonDialog(
            self.tr("Out of scope"),
            self.tr("Why do you leave this out for now? {names}").format(names=names[:200]),
            self.tr("Leave out"),
            self.window(),
        )
        dialog.chosen.connect(lambda reason: self._leave_out(lines, reason))
        dialog.open()

    def _leave_out(self, lines: tuple[ScopeLine, ...], reason: str) -> None:
        network = self._document.network
        self._document.do(scope.choose(network, lines, ScopeDecision.OUT, self._stamp, reason))

    def _take_over(self) -> None:
        document = self._document
        edit = scope.by_sources(document.network, self._kept.lines, self._stamp, document.labels)
        document.do(edit)

    def _narrow(self) -> None:
        products = {text for one in self.table.chosen for text in one.products or (NOT_FILLED_IN,)}
        self._document.filtering.narrow(Criterion(By.PRODUCT, tuple(sorted(products))))

    def _add_product(self) -> None:
        text = self._new.text()
        edit = scope.add_product(self._document.network, self._kept.lines, text, self._stamp)
        self._document.do(edit)
        self._new.clear()
        self.table.go_to(key_of(" ".join(text.split()), None))

    def _pick(self) -> None:
        """Select the deliveries of the rows everywhere."""
        links = [link for one in self.table.chosen for link in one.links]
        if links:
            self._selection.set(Kind.LINK, links)
        self._follow_rows()

    def _follow_rows(self) -> None:
        lines, can = self.table.chosen, self._document.is_open and not self._document.is_read_only
        self._buttons.follow(lines, self._kept.lines)
        self._new.setEnabled(can)
        self._add.setEnabled(can and bool(self._new.text().strip()))
        self._detail.setText(self._told(lines))

    def _told(self, lines: tuple[ScopeLine, ...]) -> str:
        """What is known of the product in focus, in full."""
        if len(lines) != 1:
            return self.tr("Select a product to see what is known of it. 1, 2, 3 and 0 choose.")
        (line,), words = lines, self._document.labels
        parts = [", ".join(line.products)] if len(line.products) > 1 else []
        themes = [words.text(f"theme.{one.theme}") for one in line.said[:_THEMES_TOLD]]
        if themes:
            text = self.tr("Sources speak of {count} themes: {names}")
            more = "…" if len(line.said) > _THEMES_TOLD else ""
            names = ", ".join(themes) + more
            parts.append(text.format(count=len(line.said), names=names))
        if line.attention:
            text = self.tr("points of attention: {count}")
            parts.append(text.format(count=len(line.attention)))
        if line.links:
            parts.append(self._judged(line))
        else:
            parts.append(self.tr("No delivery of this product is in the chain yet."))
        return " · ".join(parts)

    def _judged(self, line: ScopeLine) -> str:
        """How many of its deliveries nobody judged yet."""
        if len(line.links) > 1:
            text = self.tr("{unjudged} of {count} deliveries not yet judged by you")
            return text.format(unjudged=line.unjudged, count=len(line.links))
        if line.unjudged:
            return self.tr("1 delivery, not yet judged by you")
        return self.tr("1 delivery, judged by you")
