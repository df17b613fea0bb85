"""What the import would do: counts, and a tab for each kind of thing a person may look at."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QTreeView, QVBoxLayout, QWidget

from imvo_desktop.domain.references import RecordKey
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.dialogs.import_aside import AsideTab
from imvo_desktop.ui.dialogs.import_counts import counts_text, making_text, rows_text
from imvo_desktop.ui.dialogs.import_pairs import PairsTab
from imvo_desktop.ui.dialogs.import_products import ProductsTab
from imvo_desktop.ui.dialogs.import_questions import Given, QuestionsTab
from imvo_desktop.ui.dialogs.line_tree import LineModel, line_tree
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.scrolled import scrolled
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.usecases.import_check import ImportCheck, ListProduct
from imvo_desktop.usecases.list_draft import ListDraft

type Tab = tuple[QWidget, str, int]

_FOUND_WIDTHS = (13 * GRID, 8 * GRID, 16 * GRID)
_MOST_OPENED = 20


class CheckPage(QWidget):
    """Counts on top; under them questions, changes, findings, rows kept aside, likely pairs.

    What a person chooses is kept in the drafts; `changed` when another plan is needed for it. What
    is left out needs none.
    """

    changed = Signal()

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.setObjectName("import_findings")
        self._document = document
        self._words = document.labels
        self._drafts: tuple[ListDraft, ...] = ()
        self.left_out: set[RecordKey] = set()
        self._head = WrappedLabel(role="list_head")
        self._busy = WrappedLabel(role="quiet")
        self._counts = WrappedLabel()
        self._making = WrappedLabel()
        self._tabs = QTabWidget()
        self._questions = QuestionsTab(document)
        self._pairs = PairsTab(document.labels)
        self._products = ProductsTab(document)
        self._found, self._found_view = self._found_tree()
        self._changes, self._changes_view = self._changes_tree()
        self._aside: dict[int, AsideTab] = {}
        self._pages: dict[QWidget, QWidget] = {}
        self._shown: ImportCheck | None = None
        self._lay_out()

    @property
    def same(self) -> frozenset[tuple[str, str]]:
        """The pairs a person takes as one."""
        return self._pairs.same

    def begin(self, drafts: Sequence[ListDraft]) -> None:
        """Show the check of `drafts` from now on; what was mended in other rows is forgotten."""
        self._drafts = tuple(drafts)
        for draft in drafts:
            draft.mended = {}
        self.left_out = set()
        self._shown = None
        self._products.show_products(())
        self._tabs.clear()
        for table in self._aside.values():
            self._pages.pop(table).deleteLater()
        self._aside = {}

    def show_busy(self, text: str) -> None:
        """Say that another plan is being made; blank when it is there."""
        self._busy.setText(text)
        self._busy.setVisible(bool(text))

    def show_check(self, check: ImportCheck) -> None:
        """Show what would happen; the tab and what is chosen in it stay where they are."""
        self._shown = check
        words, plans = self._words, check.plans
        self._head.setText(rows_text(check.summary, words))
        self._counts.setText(counts_text(check, words))
        self._making.setText(making_text(check.summary, words))
        self._making.setVisible(bool(self._making.text()))
        self._questions.show_questions(check.questions, [name for name, _ in plans])
        self._pairs.show_pairs(check.pairs, self._pairs.same)
        self._found.show_lines(check.found)
        self._changes.show_lines(check.changes, self.left_out)
        self._open_changes(check)
        self._show_tabs(check)

    def show_products(self, products: Sequence[ListProduct]) -> None:
        """Show what the products of the lists were read as; they come later than the rest."""
        self._products.show_products(products)
        if self._shown is not None:
            self._show_tabs(self._shown)

    def _open_changes(self, check: ImportCheck) -> None:
        """Show the first kind of record; what changes in full, unless there is very much of it."""
        for row in range(len(check.changes)):
            self._changes_view.setFirstColumnSpanned(row, QModelIndex(), True)
        if not check.changes:
            return
        first = self._changes.index(0, 0)
        self._changes_view.expand(first)
        for row in range(min(len(check.changes[0].under), _MOST_OPENED)):
            self._changes_view.expand(self._changes.index(row, 0, first))

    def _show_tabs(self, check: ImportCheck) -> None:
        """Only the tabs that hold something, with how much; the one that is shown stays.

        A tab that was there is not taken away and put back: the keyboard would leave it.
        """
        tabs = self._tabs
        shown = [(self._page_of(part), name, count) for part, name, count in self._all(check)]
        pages = [page for page, _, _ in shown]
        for at in reversed(range(tabs.count())):
            if tabs.widget(at) not in pages:
                tabs.removeTab(at)
        for at, (page, name, count) in enumerate(shown):
            if tabs.indexOf(page) < 0:
                tabs.insertTab(at, page, "")
            tabs.setTabText(at, f"{name} ({self._words.number(count)})")
        tabs.setVisible(bool(shown))

    def _all(self, check: ImportCheck) -> Iterator[Tab]:
        """The tabs that hold something, in their order."""
        parts = (*self._parts(check), *self._aside_parts(check))
        return (one for one in parts if one[2])

    def _page_of(self, part: QWidget) -> QWidget:
        """What is put into the tabs for `part`."""
        if part not in self._pages:
            self._pages[part] = part if isinstance(part, QTreeView) else scrolled(part)
        return self._pages[part]

    def _parts(self, check: ImportCheck) -> Iterator[Tab]:
        """Questions first, then what a person should look at, then the rest."""
        yield self._questions, self.tr("Questions"), len(check.questions)
        yield self._pairs, self.tr("Perhaps the same"), len(check.pairs)
        yield self._products, self.tr("Products"), self._products.count
        yield self._changes_view, self.tr("What changes"), check.change_count
        yield self._found_view, self.tr("What was found"), check.found_count

    def _aside_parts(self, check: ImportCheck) -> Iterator[Tab]:
        """A table per list; rows that were put right stay in it, so that nothing jumps."""
        of_place = {one.place: one.rows for one in check.aside}
        for place, (name, _) in enumerate(check.plans):
            rows = of_place.get(place, ())
            table = self._aside.get(place)
            if table is None and not rows:
                continue
            if table is None:
                table = self._aside[place] = AsideTab(self._document, place)
                table.mended.connect(self._mend)
            table.show_rows(rows)
            title = self.tr("Rows kept aside")
            yield table, f"{title}: {name}" if len(check.plans) > 1 else title, table.count

    def _found_tree(self) -> tuple[LineModel, QTreeView]:
        headings = (
            self.tr("What was found"),
            self.tr("Kind"),
            self.tr("Times"),
            self.tr("Rows"),
        )
        model = LineModel(headings, self, numbers=(2,))
        return model, line_tree("import.findings", headings[0], model, _FOUND_WIDTHS)

    def _changes_tree(self) -> tuple[LineModel, QTreeView]:
        model = LineModel((self.tr("What"), self.tr("Now"), self.tr("Becomes")), self)
        model.chosen.connect(self._choose)
        view = line_tree("import.changes", self.tr("What changes"), model)
        return model, view

    def _choose(self, key: RecordKey, is_on: bool) -> None:
        if is_on:
            self.left_out.discard(key)
        else:
            self.left_out.add(key)

    def _answer(self, given: Sequence[Given]) -> None:
        for (place, key), code in given:
            self._drafts[place].answers[key] = code
        self.changed.emit()

    def _mend(self, place: int, cells: Mapping[int, tuple[str, ...]]) -> None:
        self._drafts[place].mended = dict(cells)
        self.changed.emit()

    def _take_heading(self, place: int, text: str, code: str) -> None:
        self._drafts[place].headings[text] = code
        self.changed.emit()

    def _lay_out(self) -> None:
        names = {"rows": self._head, "counts": self._counts, "making": self._making}
        for name, label in names.items():
            label.setObjectName(f"import.{name}")
        self._busy.setObjectName("import.busy")
        self._busy.hide()
        self._questions.answered.connect(self._answer)
        self._pairs.changed.connect(self.changed)
        self._products.headed.connect(self._take_heading)
        self._tabs.setObjectName("import.tabs")
        self._tabs.setAccessibleName(self.tr("What the import finds"))
        self._tabs.setDocumentMode(True)
        top = QHBoxLayout()
        top.addWidget(self._head, 1)
        top.addWidget(self._busy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addLayout(top)
        layout.addWidget(self._counts)
        layout.addWidget(self._making)
        layout.addWidget(self._tabs, 1)
        layout.addStretch()
