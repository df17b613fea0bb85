"""What the columns of a list of one's own hold, and what holds for all of its rows."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from imvo_desktop.domain.codes import Theme
from imvo_desktop.domain.words import Words
from imvo_desktop.importing.table import Table
from imvo_desktop.labels.labels import LANGUAGES, Labels
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.dialogs.import_reading import ReadingRow
from imvo_desktop.ui.dialogs.preview_table import PreviewTable
from imvo_desktop.ui.panels.code_box import Choice, CodeBox
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.usecases.own_list_columns import FLAGS, Role, is_schema, recognised
from imvo_desktop.usecases.own_source_list import Limit, Missing, Reading, Worse, missing


class OwnListColumns(QWidget):
    """A box above each column says what it holds; theme and limit are asked only where needed."""

    read_again = Signal(object)
    changed = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.setObjectName("own_list_columns")
        self._words = words
        self._vocabularies = tuple(Labels(one) for one in LANGUAGES)
        self._table: Table | None = None
        self._how = ReadingRow(words)
        self._how.changed.connect(lambda: self.read_again.emit(self._how.options))
        self._count = WrappedLabel()
        self._count.setObjectName("own_list.count")
        self._rows = PreviewTable("own_list.rows", "own_list.column")
        self._theme = self._theme_box()
        self._worse = CodeBox(
            [(Worse.BELOW, self.tr("lower than")), (Worse.ABOVE, self.tr("higher than"))],
            "own_list.worse",
        )
        self._limit = QLineEdit()
        self._theme_row, self._limit_row = QWidget(), QWidget()
        self._told = WrappedLabel(role="emphasis")
        self._told.setObjectName("own_list.missing")
        self._set_up()
        self._lay_out()

    @property
    def reading(self) -> Reading:
        """How to read the list, as far as it is said."""
        roles = {code: index for index, code in enumerate(self._rows.codes)}
        known = {role: roles[role] for role in Role if role in roles}
        has_theme = bool(known.keys() & (FLAGS | {Role.THEME}))
        theme = self._theme.code
        return Reading(
            roles=known,
            theme=theme if isinstance(theme, Theme) and not has_theme else None,
            limit=self._chosen_limit() if Role.VALUE in known else None,
            vocabularies=self._vocabularies,
        )

    @property
    def is_ready(self) -> bool:
        """Whether nothing is missing to read the rows."""
        return self._table is not None and missing(self._table, self.reading) is None

    def start(self) -> bool:
        """Put the keyboard where something is asked; False where nothing is."""
        if self._table is None:
            return False
        asked: dict[Missing | None, QWidget] = {
            Missing.THEME: self._theme,
            Missing.LIMIT: self._limit,
            Missing.SUBJECT: self._rows.box(0) if self._rows.codes else self._theme,
        }
        part = asked.get(missing(self._table, self.reading))
        if part is not None:
            part.setFocus()
        return part is not None

    def show_table(self, table: Table) -> None:
        """Show a list as it was read, with what was recognised."""
        self._table = table
        self._how.show_how(table.how)
        is_ours = is_schema(table.headers)
        told = self.tr("{count} rows. Check what each column holds.")
        if is_ours:
            told = self.tr(
                "{count} rows, with the columns of the tables of IMVO Desktop itself. You need "
                "not choose anything."
            )
        self._count.setText(told.format(count=self._words.number(len(table.rows))))
        self._fill(table, {} if is_ours else recognised(table))
        self._rows.hide_choices(1, is_hidden=is_ours)
        self._follow()

    def _fill(self, table: Table, roles: dict[Role, int]) -> None:
        choices: list[Choice] = [(None, self.tr("– leave out –")), *self._roles()]
        role_of = {index: role for role, index in roles.items()}
        codes = [role_of.get(index) for index in range(len(table.columns))]
        self._rows.show_table(table, choices, codes)

    def _take_role(self, column: int) -> None:
        """What one column holds, no other column holds."""
        roles = self._rows.codes
        for at, role in enumerate(roles):
            if role is not None and at != column and role is roles[column]:
                self._rows.box(at).show_code(None)
        self._follow()

    def _roles(self) -> list[Choice]:
        return [
            (Role.COUNTRY, self.tr("Country")),
            (Role.AREA, self.tr("Part of the country")),
            (Role.GOOD, self.tr("Product")),
            (Role.HS, self.tr("Product code (HS or CN)")),
            (Role.SECTOR, self.tr("Sector code (NACE or SBI)")),
            (Role.THEME, self.tr("Theme")),
            (Role.CHILD_LABOUR, self.tr("Child labour: yes or no")),
            (Role.FORCED_LABOUR, self.tr("Forced labour: yes or no")),
            (Role.EXPLOITATION, self.tr("Child or forced labour, by name")),
            (Role.VALUE, self.tr("Value or score")),
            (Role.NOTE, self.tr("Remark")),
        ]

    def _theme_box(self) -> CodeBox:
        names = [(one, self._words.text(f"theme.{one}")) for one in Theme]
        return CodeBox([(None, self.tr("– choose a theme –")), *names], "own_list.theme")

    def _chosen_limit(self) -> Limit | None:
        try:
            value = float(self._limit.text().strip().replace(",", "."))
        except ValueError:
            return None
        worse = self._worse.code
        return Limit(value, worse) if isinstance(worse, Worse) else None

    def _follow(self) -> None:
        if self._table is None:
            return
        reading, is_ours = self.reading, is_schema(self._table.headers)
        has_theme = bool(reading.roles.keys() & (FLAGS | {Role.THEME}))
        self._theme_row.setVisible(not is_ours and not has_theme)
        self._limit_row.setVisible(not is_ours and Role.VALUE in reading.roles)
        told = {
            Missing.SUBJECT: self.tr(
                "Choose the column with the country, the product, its code or the sector."
            ),
            Missing.THEME: self.tr("Choose which theme the list is about."),
            Missing.LIMIT: self.tr(
                "Fill in from which value a row counts, or leave out the column with values."
            ),
        }
        lacking = missing(self._table, reading)
        self._told.setText(told[lacking] if lacking is not None else "")
        self._told.setVisible(lacking is not None)
        self.changed.emit()

    def _set_up(self) -> None:
        self._rows.setAccessibleName(self.tr("The first rows, with what each column holds"))
        self._rows.picked.connect(self._take_role)
        self._theme.show_code(None)
        self._worse.show_code(Worse.BELOW)
        self._limit.setObjectName("own_list.limit")
        self._limit.setMaximumWidth(14 * GRID)
        named = {
            self._theme: self.tr("Theme of the whole list"),
            self._worse: self.tr("Which side of the limit counts"),
            self._limit: self.tr("Limit"),
        }
        for part, name in named.items():
            part.setAccessibleName(name)
        self._theme.picked.connect(self._follow)
        self._worse.picked.connect(self._follow)
        self._limit.textChanged.connect(self._follow)

    def _lay_out(self) -> None:
        _in_row(self._theme_row, self.tr("The whole list is about:"), self._theme)
        _in_row(self._limit_row, self.tr("A row counts where the value is:"), self._worse)
        limit = self._limit_row.layout()
        if isinstance(limit, QHBoxLayout):
            limit.insertWidget(2, self._limit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self._count)
        layout.addWidget(self._how)
        layout.addWidget(self._rows, 1)
        for part in (self._theme_row, self._limit_row, self._told):
            layout.addWidget(part)


def _in_row(row: QWidget, text: str, box: CodeBox) -> None:
    """Put `text` before `box`, and room after it."""
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(GRID)
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setBuddy(box)
    layout.addWidget(label)
    layout.addWidget(box, 1)
    layout.addStretch(1)
