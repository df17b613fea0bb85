"""Asks which suppliers get a questionnaire, in which language, and where the files go."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from imvo_desktop.domain.records import Organisation
from imvo_desktop.labels.labels import DUTCH, ENGLISH, Labels
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.code_box import CodeBox
from imvo_desktop.ui.panels.scrolled import scrolled
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.parts import within_screen
from imvo_desktop.ui.sources.low_column import WrappedColumn
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.usecases.questionnaire_form import Asked, suppliers_to_ask

_ID = Qt.ItemDataRole.UserRole
_ROW_HEIGHT = 28
_WIDTH, _HEIGHT = 72 * GRID, 66 * GRID
_TICKED, _EMPTY = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class AskDialog(QDialog):
    """Starts with `chosen` ticked, or with everybody; `asked(Asked)` when it is filled in."""

    asked = Signal(object)

    def __init__(
        self,
        document: Document,
        chosen: Collection[str],
        folder: Path,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("ask_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Questionnaire for suppliers"))
        self.resize(*within_screen(self, scaled(_WIDTH), scaled(_HEIGHT)))
        self._document = document
        self._search = QLineEdit()
        self._list = QListWidget()
        self._all = QPushButton(self.tr("Tick all"))
        self._none = QPushButton(self.tr("Tick none"))
        languages = [(DUTCH, self.tr("Dutch")), (ENGLISH, self.tr("English"))]
        self._language = CodeBox(languages, "ask.language")
        self._language.show_code(document.labels.language)
        self._folder = QLineEdit(str(folder))
        self._browse = QPushButton(self.tr("Choose…"))
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._do = self._buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self._fill(chosen)
        self._lay_out()
        self._connect()
        self._follow()

    @property
    def wish(self) -> Asked:
        """What is filled in."""
        items = (self._list.item(at) for at in range(self._list.count()))
        ticked = tuple(str(one.data(_ID)) for one in items if one.checkState() is _TICKED)
        return Asked(ticked, str(self._language.code), Path(self._folder.text().strip()))

    def accept(self) -> None:
        """Tell the wish and close; without a supplier or a folder nothing happens."""
        wish = self.wish
        if wish.suppliers and wish.folder.is_dir():
            self.asked.emit(wish)
            super().accept()

    def _fill(self, chosen: Collection[str]) -> None:
        found = suppliers_to_ask(self._document.network)
        ticked = set(chosen) & {one.id for one in found}
        for one in found:
            item = QListWidgetItem(_named(one, self._document.labels))
            item.setData(_ID, one.id)
            item.setSizeHint(QSize(0, scaled(_ROW_HEIGHT)))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(_TICKED if not ticked or one.id in ticked else _EMPTY)
            self._list.addItem(item)

    def _tick(self, state: Qt.CheckState) -> None:
        """Give what is in sight `state`."""
        for at in range(self._list.count()):
            item = self._list.item(at)
            if not item.isHidden():
                item.setCheckState(state)

    def _narrow(self) -> None:
        """Show the suppliers whose name holds what is typed; a tick out of sight stays."""
        wanted = self._search.text().casefold().strip()
        for at in range(self._list.count()):
            item = self._list.item(at)
            item.setHidden(wanted not in item.text().casefold())

    def _follow(self) -> None:
        wish = self.wish
        count = len(wish.suppliers)
        text = self.tr("Make {count} questionnaires")
        text = self.tr("Make 1 questionnaire") if count == 1 else text
        self._do.setText(text.format(count=self._document.labels.number(count)))
        self._do.setEnabled(bool(count) and wish.folder.is_dir())

    def _ask_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Where do the questionnaires go?"))
        dialog.finished.connect(dialog.deleteLater)
        dialog.setObjectName("ask_folder_dialog")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setDirectory(self._folder.text())
        dialog.fileSelected.connect(self._folder.setText)
        dialog.open()

    def _connect(self) -> None:
        self._search.textChanged.connect(self._narrow)
        self._list.itemChanged.connect(self._follow)
        self._folder.textChanged.connect(self._follow)
        self._all.clicked.connect(lambda: self._tick(_TICKED))
        self._none.clicked.connect(lambda: self._tick(_EMPTY))
        self._browse.clicked.connect(self._ask_folder)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        for signal in (self._document.changed, self._document.closed):
            signal.connect(self.reject)

    def _lay_out(self) -> None:
        names = {
            "ask.search": (self._search, self.tr("Search by name")),
            "ask.list": (self._list, self.tr("Suppliers")),
            "ask.all": (self._all, self._all.text()),
            "ask.none": (self._none, self._none.text()),
            "ask.language": (self._language, self.tr("Language of the questions")),
            "ask.folder": (self._folder, self.tr("Folder")),
            "ask.browse": (self._browse, self.tr("Choose the folder")),
        }
        for name, (widget, text) in names.items():
            widget.setObjectName(name)
            widget.setAccessibleName(text)
        self._search.setPlaceholderText(self.tr("Search by name"))
        self._do.setObjectName("ask.do")
        self._do.setProperty("role", "primary")
        self._buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancel"))
        told = self.tr(
            "Each supplier gets an Excel file with questions about its own deliveries to you. It "
            "holds no names of others and no levels. Import the file when it comes back."
        )
        low = WrappedColumn()
        low.column.setContentsMargins(0, 0, 0, 0)
        low.column.setSpacing(GRID)
        low.column.addWidget(WrappedLabel(told))
        low.column.addLayout(_row(self._search, self._all, self._none))
        low.column.addWidget(self._list, 1)
        form = QFormLayout()
        form.setSpacing(GRID)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(self.tr("Language of the questions"), self._language)
        form.addRow(self.tr("Folder"), _row(self._folder, self._browse))
        low.column.addLayout(form)
        layout = QVBoxLayout(self)
        layout.setSpacing(GRID)
        layout.addWidget(scrolled(low), 1)
        layout.addWidget(self._buttons)


def _named(one: Organisation, words: Labels) -> str:
    country = words.country(one.country)
    return f"{one.name} · {country}" if country else one.name


def _row(first: QWidget, *others: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(GRID)
    row.addWidget(first, 1)
    for one in others:
        row.addWidget(one)
    return row
