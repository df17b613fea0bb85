"""What probably lies behind a product, to add as steps that are not known yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from imvo_desktop.domain.words import capital
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.code_box import ToggleChip
from imvo_desktop.ui.panels.fold import Fold
from imvo_desktop.ui.panels.suggestion_card import in_flow
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from imvo_desktop.usecases.theme_suggestions import ThemeCards
    from imvo_desktop.usecases.upstream_steps import OfferedStep

_MOST_IN_SIGHT = 6


class StepsCard(QFrame):
    """A chip for each step: what is probable is on, one of several is not."""

    def __init__(self, document: Document, cards: ThemeCards) -> None:
        super().__init__()
        self.setObjectName("steps_card")
        self.setProperty("role", "card")
        self._document = document
        self._cards = cards
        self._chips = {one.material.id: self._make_chip(one) for one in cards.steps}
        self._row = in_flow(*self._chips.values())
        self._add = QPushButton()
        self._add.setObjectName("steps.add")
        self._add.clicked.connect(self._add_steps)
        self._lay_out()
        self._follow()

    def _lay_out(self) -> None:
        words = self._document.labels
        named = ", ".join(self._cards.steps_named)
        text = words.text("suggested.steps", names=named)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.setSpacing(GRID // 2)
        layout.addWidget(WrappedLabel(text if named else words.text("suggested.steps.maybe")))
        layout.addWidget(WrappedLabel(words.text("suggested.steps.basis"), "quiet"))
        if len(self._chips) > _MOST_IN_SIGHT:
            title = words.text("suggested.steps.choose", count=len(self._chips))
            self._row.setParent(self)
            self._row.hide()
            layout.addWidget(Fold("steps.choose", title, self._add_row))
        else:
            layout.addWidget(self._row)
        layout.addWidget(in_flow(self._add))

    def _add_row(self, layout: QVBoxLayout) -> None:
        layout.addWidget(self._row)
        self._row.show()

    def _make_chip(self, one: OfferedStep) -> ToggleChip:
        name = one.material.name(self._document.labels.language)
        chip = ToggleChip(capital(name), f"step.{one.material.id}")
        chip.setChecked(not one.is_option)
        chip.toggled.connect(self._follow)
        return chip

    def _follow(self) -> None:
        count = len(self._chosen())
        code = "suggested.steps.add" if count else "suggested.steps.none"
        self._add.setText(self._document.labels.text(code, count=count))
        self._add.setAccessibleName(self._add.text())
        self._add.setEnabled(bool(count) and not self._document.is_read_only)

    def _chosen(self) -> list[OfferedStep]:
        return [one for one in self._cards.steps if self._chips[one.material.id].isChecked()]

    def _add_steps(self) -> None:
        from imvo_desktop.usecases import upstream_steps

        document = self._document
        document.do(
            upstream_steps.plan(
                document.network,
                self._cards.links,
                self._chosen(),
                document.labels,
                document.new_id,
            )
        )
