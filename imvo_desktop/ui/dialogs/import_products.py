"""What each product of a list was read as, to be corrected with the finder of products."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QPushButton, QVBoxLayout, QWidget

from imvo_desktop.domain.words import Words
from imvo_desktop.tokens import GRID
from imvo_desktop.ui import lazily
from imvo_desktop.ui.dialogs.import_texts import Codes, ReadText, TextModel, TextTable
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.usecases.import_check import ListProduct

_USED = ("sure", "chosen")


class ProductsTab(QWidget):
    """The texts that are not certain first; `headed(place, text, code)` when a person chose.

    What is only likely is not used until a person takes it over.
    """

    headed = Signal(int, str, str)

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.setObjectName("import_products")
        self._words = document.labels
        self._texts: list[ReadText] = []
        told = WrappedLabel(
            self.tr(
                "The code tells which risks belong to a product. Choose one where it is wrong or "
                "only likely."
            ),
            role="quiet",
        )
        self._refused = WrappedLabel(role="emphasis")
        self._refused.hide()
        headings = (
            self.tr("Product in the list"),
            self.tr("Rows"),
            self.tr("Code of goods"),
            self.tr("Why"),
        )
        codes = _goods(self._words, self.tr("– not known –"))
        self._model = TextModel(headings, codes, self)
        self._table = TextTable(document, self._model)
        self._take = QPushButton(self.tr("Take over what is likely for the selected rows"))
        self._set_up()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, GRID, 0, 0)
        layout.setSpacing(GRID)
        for part in (told, self._refused):
            layout.addWidget(part)
        layout.addWidget(self._table, 1)
        layout.addWidget(self._take, alignment=Qt.AlignmentFlag.AlignLeft)

    @property
    def count(self) -> int:
        """How many product texts there are."""
        return len(self._texts)

    def show_products(self, products: Sequence[ListProduct]) -> None:
        """Show the products of the lists."""
        self._texts = [self._text(one) for one in products]
        self._model.show_texts(self._texts)
        self._take.setVisible(any(one.suggested for one in self._texts))

    def _text(self, one: ListProduct) -> ReadText:
        found = one.product
        why = self._words.text(f"heading.{found.reason}", word=found.word)
        is_used = found.reason in _USED
        mark = (one.place, found.text)
        code, likely = (found.hs, "") if is_used else ("", found.hs)
        return ReadText(found.text, found.rows, code, why, mark, likely)

    def _choose(self, mark: tuple[int, str], code: str) -> None:
        """Keep the code of one text; the others stay as they are."""
        self._refused.hide()
        why = self._words.text("heading.chosen" if code else "heading.none")
        self._texts = [
            ReadText(one.text, one.rows, code, why, mark) if one.mark == mark else one
            for one in self._texts
        ]
        self._model.show_texts(self._texts)
        self.headed.emit(*mark, code)

    def _take_likely(self) -> None:
        rows = {index.row() for index in self._table.selectionModel().selectedIndexes()}
        for row in sorted(rows):
            one = self._model.text_at(row)
            if one.suggested and not one.code:
                self._model.read.emit(one.mark, one.suggested)

    def _refuse(self, text: str) -> None:
        said = self.tr("“{text}” is no code. Choose a product from the list. Nothing changed.")
        self._refused.setText(said.format(text=text))
        self._refused.show()

    def _set_up(self) -> None:
        self._refused.setObjectName("import.product_refused")
        self._table.setObjectName("import.products")
        self._table.setAccessibleName(self.tr("The products of the list"))
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._take.setObjectName("import.take_likely")
        self._take.setAccessibleName(self._take.text())
        self._take.setAutoDefault(False)
        self._take.clicked.connect(self._take_likely)
        self._model.read.connect(self._choose)
        self._model.refused.connect(self._refuse)


def _goods(words: Words, nothing: str) -> Codes:
    """Codes of goods with their names; `nothing` stands for none."""

    def name_of(code: str) -> str:
        return f"{code} {lazily.offer_name('hs', code, words)}" if code else nothing

    return Codes("hs", name_of, str, _read_code)


def _read_code(text: str) -> str | None:
    """The digits of a code of goods; None for what is written otherwise."""
    return "".join(filter(str.isdecimal, text)) if lazily.is_product_code(text) else None
