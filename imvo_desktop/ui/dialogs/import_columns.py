"""How a list was read and what its columns mean, both to be corrected above the rows themselves."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from imvo_desktop.domain.words import Words
from imvo_desktop.importing.column_mapping import FIELDS
from imvo_desktop.importing.table import ReadOptions
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.dialogs.import_reading import ReadingRow
from imvo_desktop.ui.panels.code_box import CodeBox
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.usecases.import_readiness import Missing, comes_in_by_itself, missing
from imvo_desktop.usecases.read_table import ReadList

_SHOWN_ROWS = 30
_COLUMN_WIDTH = 23 * GRID
_FIELD_ROW, _REASON_ROW, _FIRST_ROW = 0, 1, 2


class ColumnsPage(QWidget):
    """A list of fields above each column, the reason under it, and the first rows."""

    read_again = Signal(object)
    changed = Signal()

    def __init__(self, words: Words, own_name: str | None) -> None:
        super().__init__()
        self.setObjectName("import_columns")
        self._words = words
        self._own_name = own_name
        self._read: ReadList | None = None
        self._boxes: list[CodeBox] = []
        self._how = ReadingRow(words)
        self._how.changed.connect(self._tell_options)
        self._who = QWidget()
        self._buyer = QLineEdit()
        self._count = WrappedLabel(role="quiet")
        self._told = WrappedLabel()
        self._told.setObjectName("import.missing")
        self._table = QTableWidget()
        self._set_up()
        self._lay_out()

    @property
    def mapping(self) -> dict[str, str]:
        """Column to field, as it stands."""
        if self._read is None:
            return {}
        columns = self._read.table.columns
        pairs = zip(columns, self._boxes, strict=True)
        return {column: str(box.code) for column, box in pairs if box.code is not None}

    @property
    def buyer(self) -> str | None:
        """Who the rows deliver to; None is the own company of the project."""
        return self._buyer.text().strip() or None

    @property
    def is_ready(self) -> bool:
        """Whether nothing is missing to read the rows."""
        return self._read is not None and self._missing() is None

    def show_list(self, read: ReadList) -> None:
        """Show a list as it was read."""
        self._read = read
        self._how.show_how(read.table.how)
        text = self.tr("{count} rows. Check what each column is. What you leave out is not read.")
        is_own = comes_in_by_itself(read.table, read.mapping.fields.values())
        if is_own:
            text = self.tr(
                "{count} rows. IMVO Desktop wrote this table itself. It comes back in by its own "
                "numbers; you need not choose anything."
            )
        self._count.setText(text.format(count=self._words.number(len(read.table.rows))))
        self._fill()
        self._who.setVisible(not is_own)
        for row in (_FIELD_ROW, _REASON_ROW):
            self._table.setRowHidden(row, is_own)
        self._follow()

    def _fill(self) -> None:
        if self._read is None:
            return
        table, mapping = self._read.table, self._read.mapping
        self._boxes = []
        self._table.clear()
        rows = table.rows[:_SHOWN_ROWS]
        self._table.setColumnCount(len(table.columns))
        self._table.setRowCount(_FIRST_ROW + len(rows))
        self._table.setHorizontalHeaderLabels(list(table.columns))
        numbers = [str(number) for number in table.row_numbers[: len(rows)]]
        self._table.setVerticalHeaderLabels([self.tr("Is"), self.tr("Why"), *numbers])
        for index, column in enumerate(table.columns):
            self._add_box(index, column, mapping.fields.get(index))
            self._put(_REASON_ROW, index, self._reason(mapping.reasons.get(index)), is_quiet=True)
            self._table.setColumnWidth(index, _COLUMN_WIDTH)
        for at, row in enumerate(rows):
            for index, cell in enumerate(row):
                self._put(_FIRST_ROW + at, index, cell[:200])

    def _add_box(self, index: int, column: str, field: str | None) -> None:
        choices: list[tuple[object, str]] = [(None, self.tr("– leave out –"))]
        choices += [(one, self._field_name(one)) for one in FIELDS]
        box = CodeBox(choices, f"column.{index}")
        box.setAccessibleName(self.tr("What is in column {name}").format(name=column))
        box.show_code(field)
        box.picked.connect(self._follow)
        self._boxes.append(box)
        self._table.setCellWidget(_FIELD_ROW, index, box)

    def _put(self, row: int, column: int, text: str, *, is_quiet: bool = False) -> None:
        item = QTableWidgetItem(text)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        if is_quiet:
            item.setForeground(self.palette().placeholderText())
        self._table.setItem(row, column, item)

    def _field_name(self, field: str) -> str:
        special = {
            "organisation.name": self.tr("Supplier"),
            "organisation.lat_lon": self.tr("Latitude and longitude"),
            "buyer.name": self.tr("Buyer"),
            "buyer.id": self.tr("Number of the buyer"),
            "organisation.country_only": self.tr("Country of establishment, not of making"),
            "organisation.country_and_making": self.tr("Country of establishment and of making"),
        }
        return special.get(field) or self._words.text(f"field.{field.rpartition('.')[2]}")

    def _reason(self, reason: str | None) -> str:
        reasons = {
            "template": self.tr("This is a list we know"),
            "alias": self.tr("By its heading"),
            "similar": self.tr("Its heading looks like it"),
            "content": self.tr("By what is in it"),
        }
        return reasons.get(reason or "", self.tr("Not recognised"))

    def _set_up(self) -> None:
        self._buyer.setObjectName("import.buyer")
        self._buyer.setAccessibleName(self.tr("Who buys from these suppliers?"))
        self._buyer.setPlaceholderText(self._own_name or self.tr("Name of your company"))
        self._buyer.textChanged.connect(self._follow)
        self._table.setObjectName("import.preview")
        self._table.setAccessibleName(self.tr("The first rows of the list"))
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self._table.verticalHeader().setDefaultSectionSize(28)
        self._table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self._how)
        layout.addWidget(self._count)
        layout.addWidget(self._table, 1)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(_label(self._buyer.accessibleName()), self._buyer)
        row = QHBoxLayout(self._who)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(form, 1)
        row.addStretch(1)
        layout.addWidget(self._who)
        layout.addWidget(self._told)

    def _missing(self) -> Missing | None:
        """What is missing; the box of a column that is left out counts as no field."""
        if self._read is None:
            return None
        return missing(self._read.table, self.mapping.values(), self.buyer or self._own_name)

    def _follow(self) -> None:
        told = {
            Missing.NAME: self.tr("Choose the column with the name or number of the supplier."),
            Missing.SECOND_COLUMN: self.tr("Two columns are the same. Leave one of them out."),
            Missing.BUYER: self.tr("Fill in who buys from these suppliers."),
        }
        found = self._missing()
        self._told.setText(told[found] if found is not None else "")
        self._told.setVisible(found is not None)
        self.changed.emit()

    def _tell_options(self) -> None:
        options: ReadOptions = self._how.options
        self.read_again.emit(options)


def _label(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
