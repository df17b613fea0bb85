"""What nobody knows as a table: a row for each theme, under its group, a column for each tier."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from imvo_desktop.domain.codes import THEME_GROUPS, Theme, themes_in
from imvo_desktop.domain.words import capital
from imvo_desktop.ui.document import Document
from imvo_desktop.usecases.coverage import ThemeCoverage, TierCoverage
from imvo_desktop.usecases.what_is_unknown import Unknown

type Index = QModelIndex | QPersistentModelIndex

COVERAGE_ROLE = Qt.ItemDataRole.UserRole + 1
_ROWS: tuple[Theme | str, ...] = tuple(
    row for group in THEME_GROUPS for row in (group, *themes_in(group))
)
_COUNTED = (
    "judged",
    "accepted",
    "suggested",
    "attention",
    "aside",
    "silent",
    "not_askable",
    "no_source",
    "service",
)
_NO_INDEX = QModelIndex()
_Role = Qt.ItemDataRole


class UnknownModel(QAbstractTableModel):
    """Each cell says of how many deliveries nobody judged the theme, out of how many."""

    def __init__(self, document: Document, owner: QObject | None = None) -> None:
        super().__init__(owner)
        self._document = document
        self._found: Unknown | None = None
        self._bold = QFont()
        self._bold.setBold(True)

    @property
    def group_rows(self) -> list[int]:
        """The rows that name a group of themes."""
        return [at for at, row in enumerate(_ROWS) if not isinstance(row, Theme)]

    def show_unknown(self, found: Unknown | None) -> None:
        """Show what nobody knows; None empties the table."""
        self.beginResetModel()
        self._found = found
        self.endResetModel()

    def links_at(self, index: Index) -> tuple[str, ...]:
        """The deliveries a cell counts; of the name of a theme or group those of its cells."""
        if self._found is None or not index.isValid():
            return ()
        row = _ROWS[index.row()]
        themes = (row,) if isinstance(row, Theme) else themes_in(row)
        is_name = index.column() == 0
        tiers = self._tiers if is_name else self._tiers[index.column() - 1 : index.column()]
        unjudged = self._found.unjudged
        found = (unjudged[tier.tier, theme] for tier in tiers for theme in themes)
        return tuple(dict.fromkeys(one for links in found for one in links))

    def coverage_at(self, index: Index) -> ThemeCoverage | None:
        """How far a theme is known on a tier; None where a name stands."""
        row = _ROWS[index.row()]
        if not isinstance(row, Theme) or not 0 < index.column() <= len(self._tiers):
            return None
        return self._tiers[index.column() - 1].themes[row]

    def detail(self, index: Index) -> str:
        """The cell in full sentences."""
        coverage = self.coverage_at(index) if index.isValid() else None
        if coverage is None:
            return self.theme_text(index)
        words = self._document.labels
        theme = words.text(f"theme.{_ROWS[index.row()]}")
        tier = self.tier_name(self._tiers[index.column() - 1])
        parts = [
            words.text(f"coverage.{name}", count=getattr(coverage, name))
            for name in _COUNTED
            if getattr(coverage, name)
        ]
        known = self.tr("{cell} not known").format(cell=self._cell(coverage))
        return f"{theme} · {tier}: {known}.\n{capital('; '.join(parts))}."

    def theme_text(self, index: Index) -> str:
        """The name of the theme or group of a row."""
        if not index.isValid():
            return ""
        return self._document.labels.text(f"theme.{_ROWS[index.row()]}")

    def tier_name(self, tier: TierCoverage) -> str:
        """The name of a tier."""
        words = self._document.labels
        if tier.tier is None:
            return words.text("report.tier.loose")
        return capital(words.text("report.tier.number", number=tier.tier))

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() or self._found is None else len(_ROWS)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else 1 + len(self._tiers)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal or not self._tiers:
            return None
        if role in (_Role.DisplayRole, _Role.ToolTipRole):
            return self.tr("Theme") if section == 0 else self.tier_name(self._tiers[section - 1])
        return None

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        coverage = self.coverage_at(index)
        if role == COVERAGE_ROLE:
            return coverage
        if role == _Role.FontRole and not isinstance(_ROWS[index.row()], Theme):
            return self._bold
        if role == _Role.DisplayRole:
            if coverage is not None:
                return self._cell(coverage)
            return self._named(index) if index.column() == 0 else None
        if role in (_Role.ToolTipRole, _Role.AccessibleTextRole):
            return self.detail(index)
        return None

    @property
    def _tiers(self) -> tuple[TierCoverage, ...]:
        return self._found.tiers if self._found is not None else ()

    def _named(self, index: Index) -> str:
        """The theme, with the word where no source speaks of it."""
        row, name = _ROWS[index.row()], self.theme_text(index)
        is_silent = self._found is not None and row in self._found.uncovered
        return self.tr("{theme} (no source)").format(theme=name) if is_silent else name

    def _cell(self, coverage: ThemeCoverage) -> str:
        words = self._document.labels
        number, total = words.number(coverage.unknown), words.number(coverage.deliveries)
        return self.tr("{number} of {total}").format(number=number, total=total)
