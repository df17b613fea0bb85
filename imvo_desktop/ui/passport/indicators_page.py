"""The indicators: choose the sector, take its set, type the values of each year."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from imvo_desktop.analysis.indicator_years import years_of
from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.passport import Domain
from imvo_desktop.domain.words import cut_short
from imvo_desktop.knowledge.indicator_sets import all_sectors
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.code_box import CodeBox
from imvo_desktop.ui.panels.flow_layout import FlowLayout
from imvo_desktop.ui.panels.scrolled import scrolled
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.passport.counted_numbers import CountedNumbers
from imvo_desktop.ui.passport.indicator_form import IndicatorForm
from imvo_desktop.ui.passport.indicator_table import IndicatorTable
from imvo_desktop.ui.register.beside import BesideOrBelow
from imvo_desktop.ui.tables.check_list import CheckList, Tick
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.usecases import passport_edits, passport_rows
from imvo_desktop.usecases.clock import today
from imvo_desktop.usecases.typed_values import UnreadableError

_SECTOR_WIDTH, _LEAST_FORM = 34 * GRID, 29 * GRID
_TABLE_WIDTH = 100 * GRID
_LONGEST = 40


class IndicatorsPage(QWidget):
    """Each answer is one edit; `refreshed` when the rows were shown anew."""

    refreshed = Signal()

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._document = document
        self._ticked: list[str] = []
        words = document.labels
        sectors = [(code, one.name(words.language)) for code, one in all_sectors().items()]
        self.sector = CodeBox([(None, self.tr("Choose your sector")), *sectors], "passport.sector")
        self._take = QPushButton()
        self._choose = QPushButton(self.tr("Choose from the set…"))
        self._own = QPushButton(self.tr("Add one of your own"))
        self._remove = QPushButton(self.tr("Remove"))
        self._problem = WrappedLabel()
        self._nothing = WrappedLabel(role="quiet")
        self.table = IndicatorTable()
        self.form = IndicatorForm(document)
        self._counted = CountedNumbers(document)
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Show the indicators and values of now."""
        document, words = self._document, self._document.labels
        network, years = document.network, years_of(document.network, today())
        typed = passport_rows.typed_rows(network, years, words)
        rows = passport_rows.joined_rows(typed, self._counted.rows)
        self.table.rows.is_editable = not document.is_read_only
        self.table.show_rows(rows, years)
        self._nothing.setVisible(not typed)
        self.sector.show_code(passport_edits.proposed_sector(network))
        self._follow()
        self._counted.refresh()
        self.refreshed.emit()

    def _follow(self) -> None:
        """What can be taken or removed now, and the fields of what is in front."""
        words, can = self._document.labels, not self._document.is_read_only
        offered = self._offered()
        text = self.tr("Take the set ({count})").format(count=words.number(len(offered)))
        self._take.setText(text)
        self._take.setAccessibleName(text)
        for button in (self._take, self._choose):
            button.setEnabled(can and bool(offered))
        self._own.setEnabled(can)
        self.sector.setEnabled(can)
        self._remove.setEnabled(can and bool(self.table.chosen))
        self.form.show_chosen(self.table.chosen_row, self.table.year)

    def _offered(self) -> list[tuple[str, str]]:
        """What of the set can be taken, by code, with why it matters."""
        words, network = self._document.labels, self._document.network
        language = words.language
        return [
            (
                one.indicator.code,
                words.text(
                    "passport.offered",
                    name=one.indicator.name(language),
                    unit=one.indicator.unit(language),
                    why=one.why(language),
                ),
            )
            for one in passport_edits.offered(network, self._sector)
        ]

    @property
    def _sector(self) -> str:
        return str(self.sector.code or "")

    def _lay_out(self) -> None:
        named: tuple[tuple[QPushButton, str], ...] = (
            (self._take, "take"),
            (self._choose, "choose"),
            (self._own, "own"),
            (self._remove, "remove"),
        )
        bar = FlowLayout(spacing=GRID // 2)
        self.sector.setAccessibleName(self.tr("Sector"))
        self.sector.setMinimumWidth(scaled(_SECTOR_WIDTH))
        bar.addWidget(self.sector)
        for button, name in named:
            button.setObjectName(f"passport.{name}")
            button.setAccessibleName(button.text())
            bar.addWidget(button)
        self._take.setProperty("role", "primary")
        self._problem.setObjectName("passport.problem")
        self._problem.hide()
        self._nothing.setObjectName("passport.nothing")
        self._nothing.setText(
            self.tr(
                "Choose your sector and take its set: indicators on people, planet and profit, "
                "with their GRI disclosure. Then type a value for each year. Leave empty what you "
                "do not know."
            )
        )
        form = scrolled(self.form)
        form.setMinimumWidth(scaled(_LEAST_FORM))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, GRID, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addLayout(bar)
        for part in (self._nothing, self._problem):
            layout.addWidget(part)
        beside = BesideOrBelow(self.table, form)
        # The years are what a person comes for: the table gets all the room the form can miss.
        beside.setStretchFactor(1, 0)
        beside.setSizes([scaled(_TABLE_WIDTH), scaled(_LEAST_FORM)])
        layout.addWidget(beside, 1)
        self.setFocusProxy(self.sector)

    def _connect(self) -> None:
        self.sector.picked.connect(self._pick_sector)
        self._take.clicked.connect(self._take_all)
        self._choose.clicked.connect(self._open_choice)
        self._own.clicked.connect(self._add_own)
        self._remove.clicked.connect(self._remove_chosen)
        self.table.removal_asked.connect(self._remove_chosen)
        self.table.picked.connect(self._follow)
        self.table.rows.typed.connect(self._type)
        self._counted.found.connect(self.refresh)

    def _pick_sector(self, sector: object) -> None:
        self._do(passport_edits.change_settings(self._document.network, sector=sector))

    def _take_all(self) -> None:
        self._take_codes([code for code, _ in self._offered()])

    def _take_codes(self, codes: list[str]) -> None:
        document = self._document
        language = document.labels.language
        self._do(
            passport_edits.take_indicators(
                document.network, self._sector, codes, language, document.new_id
            )
        )

    def _open_choice(self) -> None:
        """Tick what is wanted of the set; it is taken when the list closes."""
        self._ticked = []
        box = CheckList(self._choose.text(), self._choose)
        box.fill([Tick(code, text, False) for code, text in self._offered()])
        box.changed.connect(self._keep_ticked)
        box.installEventFilter(self)
        box.open_under(self._choose)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The list that closes takes what is ticked."""
        if isinstance(watched, CheckList) and event.type() == QEvent.Type.Hide and self._ticked:
            self._take_codes(self._ticked)
            self._ticked = []
        return super().eventFilter(watched, event)

    def _keep_ticked(self, codes: list[str]) -> None:
        self._ticked = codes

    def _add_own(self) -> None:
        document = self._document
        name = document.labels.text("passport.new_name")
        edit, made = passport_edits.new_indicator(
            document.network, Domain.PEOPLE, name, document.new_id
        )
        self._do(edit)
        self.table.select(made)
        self.form.indicator.start("name")

    def _remove_chosen(self) -> None:
        chosen = self.table.chosen
        if chosen and not self._document.is_read_only:
            self._do(editing.remove(self._document.network, Kind.INDICATOR, [chosen]))

    def _type(self, indicator: str, year: int, text: str) -> None:
        document = self._document
        try:
            edit = passport_edits.type_value(
                document.network, indicator, year, text, document.new_id
            )
        except UnreadableError:
            said = self.tr("“{text}” is not a number. Nothing changed.")
            self._problem.setText(said.format(text=cut_short(text, _LONGEST)))
            self._problem.show()
            return
        self._problem.hide()
        if edit is not None:
            self._do(edit)

    def _do(self, edit: Edit) -> None:
        if edit.changes and not self._document.is_read_only:
            self._document.do(edit)
