"""What probably lies behind a product, to add as steps that are not known yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QFrame, QPushButton, QVBoxLayout

from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.fold import Fold
from imvo_desktop.ui.panels.suggestion_card import in_flow
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from imvo_desktop.usecases.theme_suggestions import ThemeCards
    from imvo_desktop.usecases.upstream_steps import OfferedStep

_MOST_IN_SIGHT = 6


class StepsCard(QFrame):
    """A box to tick for each step: what is probable is ticked, one of several is not."""

    def __init__(self, document: Document, cards: ThemeCards) -> None:
        super().__init__()
        self.setObjectName("steps_card")
        self.setProperty("role", "card")
        self._document = document
        self._cards = cards
        self._boxes = {one.material.id: self._make_box(one) for one in cards.steps}
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
        if len(self._boxes) > _MOST_IN_SIGHT:
            title = words.text("suggested.steps.choose", count=len(self._boxes))
            layout.addWidget(Fold("steps.choose", title, self._add_boxes))
        else:
            self._add_boxes(layout)
        layout.addWidget(in_flow(self._add))

    def _add_boxes(self, layout: QVBoxLayout) -> None:
        for box in self._boxes.values():
            layout.addWidget(box)
            box.setVisible(True)

    def _make_box(self, one: OfferedStep) -> QCheckBox:
        name = one.material.name(self._document.labels.language)
        box = QCheckBox(f"{name[:1].upper()}{name[1:]}", self)
        box.setObjectName(f"step.{one.material.id}")
        box.setAccessibleName(box.text())
        box.setMinimumHeight(3 * GRID)
        box.setChecked(not one.is_option)
        box.setVisible(False)
        box.toggled.connect(self._follow)
        return box

    def _follow(self) -> None:
        count = len(self._chosen())
        code = "suggested.steps.add" if count else "suggested.steps.none"
        self._add.setText(self._document.labels.text(code, count=count))
        self._add.setAccessibleName(self._add.text())
        self._add.setEnabled(bool(count) and not self._document.is_read_only)

    def _chosen(self) -> list[OfferedStep]:
        return [one for one in self._cards.steps if self._boxes[one.material.id].isChecked()]

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
