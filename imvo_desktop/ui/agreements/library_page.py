"""The agreements of the library, narrowed by status and by our themes, and taken over."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHeaderView, QPushButton, QSplitter, QVBoxLayout, QWidget

from imvo_desktop.domain.agreement import AgreementStatus
from imvo_desktop.errors import ImvoError
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.code_box import CodeBox
from imvo_desktop.ui.panels.flow_layout import FlowLayout
from imvo_desktop.ui.panels.scrolled import scrolled
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.register.record_list import ListRow, ListWords, RecordList
from imvo_desktop.ui.sources.low_column import WrappedColumn
from imvo_desktop.usecases import agreement_library
from imvo_desktop.usecases.agreement_library import LibraryRow

_ALL = ""
_SECTOR = 1
_LEAST = 34 * GRID


class LibraryPage(QWidget):
    """`taken(id)` when an agreement was taken over: the id of the own record."""

    taken = Signal(str)

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._document = document
        words = document.labels
        statuses = [(one, words.text(f"agreement_state.{one}")) for one in AgreementStatus]
        self._status = CodeBox([(_ALL, self.tr("Any status")), *statuses], "library.status")
        self._only_ours = QCheckBox(self.tr("Only with a theme of our risks"))
        self.list = RecordList("agreements.library", self._list_words())
        header = self.list.table.horizontalHeader()
        header.setSectionResizeMode(_SECTOR, QHeaderView.ResizeMode.Stretch)
        self._details = _Details(document)
        self._take = QPushButton(self.tr("We take part"))
        self._rows: dict[str, LibraryRow] = {}
        self._lay_out()

    def refresh(self) -> None:
        """Show the agreements that meet what is chosen above them."""
        code = self._status.code
        statuses = (code,) if isinstance(code, AgreementStatus) else tuple(AgreementStatus)
        found = agreement_library.library_rows(
            self._document.network,
            self._document.labels,
            statuses,
            only_our_themes=self._only_ours.isChecked(),
        )
        self._rows = {one.id: one for one in found}
        self.list.show_rows([ListRow(one.id, self._texts(one)) for one in found])
        self._show(self.list.current)

    def _texts(self, one: LibraryRow) -> tuple[str, ...]:
        words = self._document.labels
        ours = self.tr("yes") if one.is_ours else ""
        return (one.name, one.sector, one.status, words.number(len(one.shared)), ours)

    def _list_words(self) -> ListWords:
        heads = (
            self.tr("Agreement"),
            self.tr("Sector"),
            self.tr("Status"),
            self.tr("Our themes"),
            self.tr("We take part"),
        )
        return ListWords(
            name=self.tr("Agreements in the library"),
            headers=heads,
            nothing=self.tr("No agreement meets this. Choose another status, or all themes."),
        )

    def _show(self, record_id: str) -> None:
        one = self._rows.get(record_id)
        self._details.show_row(one)
        can = one is not None and not one.is_ours and not self._document.is_read_only
        self._take.setEnabled(can)

    def _take_over(self) -> None:
        document, made = self._document, self._document.new_id()
        try:
            edit = agreement_library.take_part(
                document.network, self.list.current, document.labels, lambda: made
            )
        except ImvoError as error:
            document.failed.emit(error)
            return
        document.do(edit)
        self.taken.emit(made)

    def _lay_out(self) -> None:
        self._status.setAccessibleName(self.tr("Status of the agreement"))
        self._status.setCurrentIndex(0)
        self._only_ours.setObjectName("library.only_ours")
        self._only_ours.setAccessibleName(self._only_ours.text())
        self._take.setObjectName("library.take_part")
        self._take.setAccessibleName(self._take.text())
        self._take.setProperty("role", "primary")
        row = FlowLayout(spacing=GRID)
        for control in (self._status, self._only_ours, self._take):
            row.addWidget(control)
        beside = QSplitter(Qt.Orientation.Horizontal)
        beside.setChildrenCollapsible(False)
        for stretch, part in ((4, self.list), (3, scrolled(self._details, self.tr("Details")))):
            part.setMinimumWidth(_LEAST)
            beside.addWidget(part)
            beside.setStretchFactor(beside.count() - 1, stretch)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, GRID, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addLayout(row)
        layout.addWidget(beside, 1)
        self.setFocusProxy(self.list)
        self._status.picked.connect(self.refresh)
        self._only_ours.toggled.connect(self.refresh)
        self.list.chosen.connect(self._show)
        self._take.clicked.connect(self._take_over)


class _Details(WrappedColumn):
    """All that the library says of one agreement."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.setObjectName("library.details")
        self._document = document
        self._name = WrappedLabel(role="list_head")
        self._lines = {
            name: WrappedLabel() for name in ("status", "sector", "parties", "themes", "source")
        }
        self._shared = WrappedLabel()
        self.column.addWidget(self._name)
        titles = {
            "status": self.tr("Status"),
            "sector": self.tr("Sector"),
            "parties": self.tr("Parties"),
            "themes": self.tr("Themes"),
            "source": self.tr("To be read at"),
        }
        for name, line in self._lines.items():
            self.column.addWidget(WrappedLabel(titles[name], "quiet"))
            self.column.addWidget(line)
        self._lines["source"].setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.column.addWidget(self._shared)
        self.column.addStretch(1)

    def show_row(self, one: LibraryRow | None) -> None:
        """Show an agreement; nothing where there is none."""
        self.setVisible(one is not None)
        if one is None:
            return
        words = self._document.labels
        status = ", ".join(part for part in (one.status, one.period) if part)
        texts = {
            "status": f"{status} ({one.checked})",
            "sector": one.sector,
            "parties": one.parties,
            "themes": one.themes or "–",
            "source": one.source,
        }
        self._name.setText(one.name)
        for name, text in texts.items():
            self._lines[name].setText(text)
        shared = ", ".join(words.text(f"theme.{theme}") for theme in one.shared)
        ours = self.tr("Themes on which you have a risk: {names}.")
        none = self.tr("You have no risk on these themes yet.")
        self._shared.setText(ours.format(names=shared) if shared else none)
