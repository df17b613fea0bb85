"""What the plan is narrowed to: an owner, a kind of measure, a theme."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from imvo_desktop.domain.codes import MeasureKind, Theme
from imvo_desktop.domain.words import Words
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.panels.code_box import CodeBox
from imvo_desktop.ui.panels.flow_layout import FlowLayout
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.usecases.plan_rows import PlanFilter, PlanRow, owners_of, themes_of

_WIDTH = 22 * GRID


class PlanFilters(QWidget):
    """Three lists, and a button that shows all again; `changed` when a person chooses."""

    changed = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self.owner = CodeBox([], "plan.filter.owner")
        self.kind = CodeBox([], "plan.filter.kind")
        self.theme = CodeBox([], "plan.filter.theme")
        self._all = QPushButton(self.tr("Show all"))
        names = {
            self.owner: self.tr("Only measures of this owner"),
            self.kind: self.tr("Only measures of this kind"),
            self.theme: self.tr("Only measures on this theme"),
        }
        flow = FlowLayout(self)
        for box, name in names.items():
            box.setAccessibleName(name)
            box.setToolTip(name)
            box.setFixedWidth(scaled(_WIDTH))
            box.picked.connect(self._tell)
            flow.addWidget(box)
        self._all.setObjectName("plan.filter.all")
        self._all.setAccessibleName(self._all.text())
        self._all.clicked.connect(self.show_all)
        flow.addWidget(self._all)
        self.offer(())

    @property
    def wanted(self) -> PlanFilter:
        """What is chosen."""
        owner, kind, theme = self.owner.code, self.kind.code, self.theme.code
        return PlanFilter(
            owner if isinstance(owner, str) else None,
            kind if isinstance(kind, MeasureKind) else None,
            theme if isinstance(theme, Theme) else None,
        )

    def offer(self, rows: Sequence[PlanRow]) -> None:
        """Offer what occurs in the plan; what is chosen stays, unless it occurs no more."""
        words, wanted = self._words, self.wanted
        nobody = words.text("plan.no_owner")
        owners = [(one, one or nobody) for one in owners_of(rows)]
        kinds = [one for one in MeasureKind if any(row.kind is one for row in rows)]
        offered = (
            (self.owner, self.tr("Every owner"), owners, wanted.owner),
            (
                self.kind,
                self.tr("Every kind"),
                [(one, words.text(f"measure_kind.{one}")) for one in kinds],
                wanted.kind,
            ),
            (
                self.theme,
                self.tr("Every theme"),
                [(one, words.text(f"theme.{one}")) for one in themes_of(rows)],
                wanted.theme,
            ),
        )
        for box, every, choices, chosen in offered:
            box.offer([(None, every), *choices])
            box.show_code(chosen if chosen in [code for code, _ in choices] else None)
        self._all.setVisible(not self.wanted.is_open)

    def show_all(self) -> None:
        """Leave nothing out any more."""
        for box in (self.owner, self.kind, self.theme):
            box.show_code(None)
        self._tell()

    def _tell(self) -> None:
        self._all.setVisible(not self.wanted.is_open)
        self.changed.emit()
