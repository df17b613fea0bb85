"""The what-ifs of a project by name: made, renamed in place, copied and removed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from imvo_desktop.errors import ImvoError
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.button_text import plain
from imvo_desktop.ui.panels.flow_layout import FlowLayout
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.ui.what_if.kept_outcome import KeptOutcome
from imvo_desktop.usecases import scenario_edits
from imvo_desktop.usecases.clock import utc_now

_ID_ROLE = Qt.ItemDataRole.UserRole
_ROW, _LEAST_ROWS, _MOST_ROWS = 28, 2, 5


class ScenarioList(QWidget):
    """`chosen(id)` when a person goes to another what-if."""

    chosen = Signal(str)

    def __init__(self, document: Document, kept: KeptOutcome) -> None:
        super().__init__()
        self._document = document
        self._kept = kept
        self._is_filling = False
        self.list = QListWidget()
        self._buttons: dict[str, QPushButton] = {}
        self._lay_out()
        self.list.currentItemChanged.connect(self._choose)
        self.list.itemChanged.connect(self._rename)

    def refresh(self) -> None:
        """Show the what-ifs there are, the one that is looked at selected."""
        held = self._kept.scenario
        self._is_filling = True
        can = not self._document.is_read_only
        scenarios = self._kept.scenarios
        # In place where it can be: a name that is being written must not lose its line.
        if [one.data(_ID_ROLE) for one in self._items()] != [one.id for one in scenarios]:
            self.list.clear()
            for one in scenarios:
                item = QListWidgetItem()
                item.setData(_ID_ROLE, one.id)
                self.list.addItem(item)
        for item, one in zip(self._items(), scenarios, strict=True):
            self._show(item, one.name, can_rename=can)
            if held is not None and one.id == held.id:
                self.list.setCurrentItem(item)
        self._is_filling = False
        rows = min(max(len(scenarios), _LEAST_ROWS), _MOST_ROWS)
        self.list.setFixedHeight(scaled(rows * _ROW) + 2 * self.list.frameWidth())
        for name, button in self._buttons.items():
            button.setEnabled(can and (name == "new" or held is not None))

    def make(self) -> None:
        """Make an empty one, and let its name be written."""
        document = self._document
        name = scenario_edits.free_name(document.network, document.labels)
        edit = scenario_edits.make(document.network, name, (), self._by, document.new_id)
        document.do(edit)
        self.chosen.emit(edit.changes[0].id)
        self._write_name()

    def _lay_out(self) -> None:
        self.list.setObjectName("what_if.list")
        self.list.setAccessibleName(self.tr("What-ifs"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setStyleSheet(f"QListWidget::item {{ min-height: {scaled(_ROW)}px; }}")
        triggers = QAbstractItemView.EditTrigger
        self.list.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        row = FlowLayout()
        for name, text, work in (
            ("new", self.tr("New"), self.make),
            ("rename", self.tr("Rename"), self._write_name),
            ("copy", self.tr("Copy"), self._copy),
            ("remove", self.tr("Remove"), self._remove),
        ):
            button = QPushButton(text)
            button.setObjectName(f"what_if.{name}")
            button.setAccessibleName(self.tr("{what} what-if").format(what=text))
            button.clicked.connect(work)
            self._buttons[name] = button
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addWidget(self.list)
        layout.addLayout(row)
        self.setFocusProxy(self.list)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _show(self, item: QListWidgetItem, name: str, *, can_rename: bool) -> None:
        item.setText(name)
        item.setToolTip(plain(name))
        editable = Qt.ItemFlag.ItemIsEditable
        flags = item.flags() | editable if can_rename else item.flags() & ~editable
        if flags != item.flags():  # else a line that is being written would be filled anew
            item.setFlags(flags)

    @property
    def _by(self) -> tuple[str, str]:
        session = self._document.session
        return (session.author if session is not None else "", utc_now())

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None and not self._is_filling:
            self.chosen.emit(str(item.data(_ID_ROLE)))

    def _write_name(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self.list.editItem(item)

    def _rename(self, item: QListWidgetItem) -> None:
        """Keep the name that was written; a blank one leaves it as it was."""
        if self._is_filling:
            return
        network, held = self._document.network, str(item.data(_ID_ROLE))
        try:
            edit = scenario_edits.rename(network, held, item.text())
        except ImvoError as error:
            self._document.failed.emit(error)
            self.refresh()
            return
        if edit.changes:
            self._document.do(edit)

    def _copy(self) -> None:
        held, document = self._kept.scenario, self._document
        if held is None:
            return
        words, network = document.labels, document.network
        wanted = words.text("scenario.name.copy", name=held.name)
        name = scenario_edits.free_name(network, words, wanted)
        edit = scenario_edits.duplicate(network, held.id, name, self._by, document.new_id)
        document.do(edit)
        self.chosen.emit(edit.changes[0].id)

    def _remove(self) -> None:
        held = self._kept.scenario
        if held is not None:
            self._document.do(scenario_edits.take_out(self._document.network, held.id))
