"""The lists of one's own in the project: how much each says, and taking one out."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Edit
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.parts import within_screen
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.usecases import own_source_list

_ROW_HEIGHT = 28


class OwnSourcesDialog(QDialog):
    """Stays beside the window and follows it; `add_asked` when a person wants another list."""

    add_asked = Signal()

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("own_sources")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.setWindowTitle(self.tr("Sources of this project"))
        self.resize(*within_screen(self, scaled(96 * GRID), scaled(50 * GRID)))
        self._document = document
        self._head = WrappedLabel(role="list_head")
        self._head.setObjectName("own_sources.head")
        self._told = WrappedLabel()
        self._told.setObjectName("own_sources.told")
        self._list = QTreeWidget()
        self._add = QPushButton(self.tr("Add a source of your own…"))
        self._remove = QPushButton(self.tr("Remove from the project"))
        self._close = QPushButton(self.tr("Close"))
        self._set_up()
        self._lay_out()
        self._show_lists()

    def _show_lists(self) -> None:
        words = self._document.labels
        chosen = self._chosen()
        self._list.clear()
        lists = own_source_list.own_lists(self._document.network)
        for source, count in lists:
            year = str(source.year) if source.year is not None else ""
            item = QTreeWidgetItem([source.title, source.publisher, year, words.number(count)])
            item.setSizeHint(0, QSize(0, scaled(_ROW_HEIGHT)))
            item.setData(0, Qt.ItemDataRole.UserRole, source.id)
            item.setTextAlignment(3, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._list.addTopLevelItem(item)
            if source.id == chosen:
                self._list.setCurrentItem(item)
        self._head.setText(self._title(len(lists)))
        self._list.setVisible(bool(lists))
        if not lists and not self._told.text():
            self._told.setText(
                self.tr(
                    "Add a list of countries, products or sectors, for example an index your "
                    "sector uses. What it says is suggested beside the sources that come with "
                    "the program. Nothing is taken over by itself."
                )
            )
        self._enable()

    def _title(self, count: int) -> str:
        if not count:
            return self.tr("This project has no list of its own yet.")
        if count == 1:
            return self.tr("1 list of your own")
        return self.tr("{count} lists of your own").format(
            count=self._document.labels.number(count)
        )

    def _chosen(self) -> str | None:
        item = self._list.currentItem()
        return str(item.data(0, Qt.ItemDataRole.UserRole)) if item is not None else None

    def _take_out(self) -> None:
        source_id, item = self._chosen(), self._list.currentItem()
        if source_id is None or item is None:
            return
        network = self._document.network
        stays = own_source_list.is_leaned_on(network, source_id)
        title = item.text(0)
        text = self.tr("“{title}” is out of the project. Undo (Ctrl+Z) brings it back.")
        if stays:
            text = self.tr(
                "The findings of “{title}” are out of the project. The source itself stays, "
                "because judgements lean on it. Undo (Ctrl+Z) brings them back."
            )
        self._told.setText(text.format(title=title))
        self._document.do(own_source_list.removal(network, source_id))

    def _follow(self, edit: Edit) -> None:
        if edit.kinds & {Kind.SOURCE, Kind.SOURCE_FINDING}:
            if edit.label.code != "remove_own_list":
                self._told.setText("")
            self._show_lists()

    def _enable(self) -> None:
        is_free = not (self._document.is_read_only or self._document.is_locked)
        self._add.setEnabled(is_free)
        self._remove.setEnabled(is_free and self._chosen() is not None)

    def _set_up(self) -> None:
        self._list.setObjectName("own_sources.list")
        self._list.setAccessibleName(self.tr("Lists of your own"))
        self._list.setHeaderLabels(
            [self.tr("Title"), self.tr("Publisher"), self.tr("Year"), self.tr("Findings")]
        )
        self._list.setRootIsDecorated(False)
        self._list.setUniformRowHeights(True)
        header = self._list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for at in range(2):
            header.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)
        self._list.currentItemChanged.connect(self._enable)
        actions = {
            "add": (self._add, self.add_asked.emit),
            "remove": (self._remove, self._take_out),
            "close": (self._close, self.reject),
        }
        for name, (button, action) in actions.items():
            button.setObjectName(f"own_sources.{name}")
            button.setAccessibleName(button.text())
            button.setAutoDefault(False)
            button.clicked.connect(action)
        self._remove.setShortcut(QKeySequence.StandardKey.Delete)
        self._document.changed.connect(self._follow)
        self._document.history_changed.connect(self._enable)
        self._document.closed.connect(self.reject)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self._add)
        buttons.addWidget(self._remove)
        buttons.addStretch()
        buttons.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self._head)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._told)
        layout.addStretch()
        layout.addLayout(buttons)
