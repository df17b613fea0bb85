"""How a list was read and what its columns mean, both to be corrected above the rows themselves."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from imvo_desktop.importing import templates
from imvo_desktop.importing.column_mapping import FIELDS
from imvo_desktop.importing.table import MAX_ROWS_IMPORTED, Table
from imvo_desktop.labels.labels import Labels
from imvo_desktop.tokens import GRID
from imvo_desktop.ui import messages
from imvo_desktop.ui.dialogs.import_memory import MemoryRow
from imvo_desktop.ui.dialogs.import_reading import ReadingRow
from imvo_desktop.ui.dialogs.preview_table import ColumnRow, PreviewTable
from imvo_desktop.ui.panels.code_box import Choice
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.usecases.import_readiness import Missing
from imvo_desktop.usecases.list_draft import ListDraft

_REASON_ROW = 1
_ROWS_ABOVE = 2
_BUYER_WIDTH = 28 * GRID


class ColumnsPage(QWidget):
    """A list of fields above each column, the reason under it, and the first rows.

    `read_again` when the list must be read in another way, `forgotten` when it should be read as
    if for the first time; what a person chooses is kept in the draft.
    """

    read_again = Signal()
    forgotten = Signal()
    changed = Signal()

    def __init__(self, words: Labels, own_name: str | None) -> None:
        super().__init__()
        self.setObjectName("import_columns")
        self._words = words
        self._own_name = own_name
        self._draft: ListDraft | None = None
        self._how = ReadingRow(words)
        self._memory = MemoryRow()
        self._who = QWidget()
        self._buyer = QLineEdit()
        self._count = WrappedLabel(role="quiet")
        self._told = WrappedLabel(role="emphasis")
        self._told.setObjectName("import.missing")
        self._table = PreviewTable("import.preview", "column")
        self._set_up()
        self._lay_out()

    @property
    def buyer(self) -> str | None:
        """Who the rows deliver to; None is the own company of the project."""
        return self._buyer.text().strip() or None

    @property
    def who_buys(self) -> str | None:
        """The buyer where no column says it, if anybody is known."""
        return self.buyer or self._own_name

    def told(self, draft: ListDraft) -> str:
        """What must be done before `draft` can be imported; blank where nothing must."""
        if draft.failure is not None:
            return messages.error_text(draft.failure, self._words)
        if draft.is_too_long:
            text = self.tr(
                "At most {limit} rows can be imported at a time. Divide the list over several "
                "files."
            )
            return text.format(limit=self._words.number(MAX_ROWS_IMPORTED))
        told = {
            Missing.NAME: self.tr("Choose the column with the name or number of the supplier."),
            Missing.SECOND_COLUMN: self.tr("Two columns are the same. Leave one of them out."),
            Missing.BUYER: self.tr("Fill in who buys from these suppliers."),
        }
        found = draft.missing(self.who_buys)
        return told[found] if found is not None else ""

    def show_draft(self, draft: ListDraft) -> None:
        """Show a list as it was read, or why it was not."""
        self._draft = draft
        table = draft.table
        has_rows = table is not None
        for part in (self._how, self._table):
            part.setVisible(has_rows)
        self._who.setVisible(has_rows and not draft.is_by_itself)
        self._memory.setVisible(draft.remembered is not None)
        self._count.setText(self._counted(draft))
        self._count.setVisible(bool(self._count.text()))
        if table is not None:
            self._how.show_how(table.how, draft.options)
            self._fill(draft, table)
        self._follow()

    def _counted(self, draft: ListDraft) -> str:
        if draft.table is None:
            is_read = draft.content is not None
            return (
                self.tr("This file holds a whole chain. It comes in as it is.") if is_read else ""
            )
        text = self.tr("{count} rows. Check what each column is. What you leave out is not read.")
        is_ours = draft.table.how.template == templates.OWN_EXPORT
        if draft.is_by_itself and not is_ours:
            text = self.tr("{count} rows. This is a list we know; you need not choose anything.")
        elif draft.is_by_itself:
            text = self.tr(
                "{count} rows. IMVO Desktop wrote this table itself. It comes back in by its own "
                "numbers; you need not choose anything."
            )
        return text.format(count=self._words.number(len(draft.table.rows)))

    def _fill(self, draft: ListDraft, table: Table) -> None:
        choices: list[Choice] = [(None, self.tr("– leave out –"))]
        choices += [(one, self._field_name(one)) for one in FIELDS]
        said = ColumnRow(self.tr("Why"), lambda index: self._reason(draft.reason(index)))
        self._table.show_table(table, choices, draft.fields, (said,))
        self._table.hide_choices(_ROWS_ABOVE, is_hidden=draft.is_by_itself)

    def _field_name(self, field: str) -> str:
        special = {
            "organisation.name": self.tr("Supplier"),
            "organisation.lat_lon": self.tr("Latitude and longitude"),
            "buyer.name": self.tr("Buyer"),
            "buyer.id": self.tr("Number of the buyer"),
            "organisation.country_only": self.tr("Country of establishment, not of making"),
            "organisation.country_and_making": self.tr("Country of establishment and of making"),
        }
        is_of_few_lists = field.startswith(("buyer.country", "origin.", "chain."))
        code = f"column.{field}" if is_of_few_lists else f"field.{field.rpartition('.')[2]}"
        return special.get(field) or self._words.text(code)

    def _reason(self, reason: str) -> str:
        reasons = {
            "template": self.tr("This is a list we know"),
            "alias": self.tr("By its heading"),
            "similar": self.tr("Its heading looks like it"),
            "content": self.tr("By what is in it"),
            "as_last_time": self.tr("As last time"),
            "chosen": self.tr("Chosen by you"),
        }
        return reasons.get(reason, self.tr("Not recognised"))

    def _choose(self, column: int) -> None:
        """Keep what a person chose for a column, under its name."""
        if self._draft is None or self._draft.table is None:
            return
        code = self._table.codes[column]
        name = self._draft.table.columns[column]
        self._draft.corrected[name] = code if isinstance(code, str) else None
        self._table.say(_REASON_ROW, column, self._reason(self._draft.reason(column)))
        self._follow()

    def _read_again(self) -> None:
        if self._draft is not None:
            self._draft.options = self._how.options
            self.read_again.emit()

    def _follow(self) -> None:
        told = self.told(self._draft) if self._draft is not None else ""
        self._told.setText(told)
        self._told.setVisible(bool(told))
        self.changed.emit()

    def _set_up(self) -> None:
        self._how.changed.connect(self._read_again)
        self._memory.forget_asked.connect(self.forgotten)
        self._buyer.setObjectName("import.buyer")
        self._buyer.setAccessibleName(self.tr("Who buys from these suppliers?"))
        self._buyer.setMinimumWidth(_BUYER_WIDTH)
        self._buyer.setPlaceholderText(self._own_name or self.tr("Name of your company"))
        self._buyer.textChanged.connect(self._follow)
        self._table.setAccessibleName(self.tr("The first rows of the list"))
        self._table.picked.connect(self._choose)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        for part in (self._told, self._memory, self._how, self._count):
            layout.addWidget(part)
        layout.addWidget(self._table, 1)
        label = QLabel(self._buyer.accessibleName())
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setBuddy(self._buyer)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(label, self._buyer)
        row = QHBoxLayout(self._who)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(form, 1)
        row.addStretch(1)
        layout.addWidget(self._who)
        layout.addStretch()
