"""The rows an import keeps aside, each with its reason, and a button that saves them as a table."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from imvo_desktop.errors import ImvoError
from imvo_desktop.tokens import GRID
from imvo_desktop.ui import messages
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.usecases.export_aside import KeptAside, export_aside

_MOST_SHOWN = 2000


class AsidePage(QWidget):
    """Shows what is not used, so that nothing is lost."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.setObjectName("import_aside")
        self._document = document
        self._rows: tuple[KeptAside, ...] = ()
        self._headers: tuple[str, ...] = ()
        self._list = QTreeWidget()
        self._export = QPushButton(self.tr("Save these rows as a table…"))
        self._told = WrappedLabel(role="quiet")
        self._lay_out()

    def show_rows(self, rows: tuple[KeptAside, ...], headers: tuple[str, ...]) -> None:
        """Show `rows` of a list with `headers`."""
        self._rows, self._headers = rows, headers
        self._told.setText(
            self.tr("These rows are not in your project. Save them, mend them and import them.")
        )
        self._list.clear()
        words = self._document.labels
        for one in rows[:_MOST_SHOWN]:
            cells = " · ".join(cell for cell in one.cells if cell)[:300]
            self._list.addTopLevelItem(QTreeWidgetItem([words.number(one.row), one.reason, cells]))

    def save_to(self, path: Path) -> None:
        """Write the rows to `path` and say so."""
        try:
            export_aside(self._rows, self._headers, path, self._document.labels)
        except ImvoError as error:
            messages.show_error(self, error, self._document.labels)
        else:
            self._told.setText(self.tr("Saved in {name}.").format(name=path.name))

    def _ask_path(self) -> None:
        dialog = QFileDialog(self, self.tr("Where do you want to keep these rows?"))
        dialog.setObjectName("aside_path_dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("CSV (*.csv)")
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(self.tr("rows kept aside") + ".csv")
        dialog.fileSelected.connect(lambda name: self.save_to(Path(name)))
        dialog.open()

    def _lay_out(self) -> None:
        self._told.setObjectName("aside.told")
        self._export.setObjectName("aside.export")
        self._export.setAccessibleName(self._export.text())
        self._export.clicked.connect(self._ask_path)
        self._list.setObjectName("aside.rows")
        self._list.setAccessibleName(self.tr("Rows kept aside"))
        self._list.setHeaderLabels([self.tr("Row"), self.tr("Why"), self.tr("What is in it")])
        self._list.setRootIsDecorated(False)
        self._list.setUniformRowHeights(True)
        self._list.setColumnWidth(0, 9 * GRID)
        self._list.setColumnWidth(1, 52 * GRID)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, GRID, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._told)
        layout.addWidget(self._export, alignment=Qt.AlignmentFlag.AlignLeft)
