"""From files to one edit: read, correct, check, import; nothing changes before the last button."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from imvo_desktop.domain.references import RecordKey
from imvo_desktop.progress import Progress
from imvo_desktop.ui.dialogs.import_check import CheckPage
from imvo_desktop.ui.dialogs.import_done import DonePage
from imvo_desktop.ui.dialogs.import_lists import ListsPage
from imvo_desktop.ui.dialogs.one_edit import OneEdit
from imvo_desktop.ui.dialogs.wizard_frame import WizardFrame
from imvo_desktop.ui.document import Document
from imvo_desktop.usecases import import_check
from imvo_desktop.usecases.clock import utc_now
from imvo_desktop.usecases.import_batch import Case, ListToImport
from imvo_desktop.usecases.import_check import ImportCheck
from imvo_desktop.usecases.import_choices import ImportChoices
from imvo_desktop.usecases.list_draft import (
    ListDraft,
    answers_in,
    is_source_list,
    remembered_of,
)
from imvo_desktop.usecases.read_files import ReadOutcome, read_files
from imvo_desktop.usecases.remembered_lists import RememberedLists

type Planning = Callable[[Progress], ImportCheck]


class ImportWizard(WizardFrame):
    """Imports the files of `drafts` into the open project, as one step to undo.

    `asked(command)` says what the person wants afterwards; `source_found(path)` that the list names
    no suppliers but says what risks there are, `answers_found(content, name)` that it is a
    questionnaire that came back. `remembered` holds how lists were read.
    """

    asked = Signal(str)
    source_found = Signal(str)
    answers_found = Signal(object, str)

    def __init__(
        self,
        document: Document,
        drafts: Sequence[ListDraft],
        remembered: RememberedLists,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(document, "import", parent)
        self.setObjectName("import_wizard")
        self._drafts = tuple(drafts)
        self._remembered = remembered
        self._check: ImportCheck | None = None
        self._saving = OneEdit(document, self)
        own = document.network.own
        self._lists = ListsPage(document.labels, own.name if own is not None else None)
        self._checking = CheckPage(document)
        self._done = DonePage(document.labels)
        self._set_up()
        self._read(self._drafts)

    def go_on(self) -> None:
        if self.page is self._lists:
            self._lists.confirm()
            self._plan()
        elif self.page is self._checking:
            self._import()
        else:
            self._leave_for("show_chain")

    def go_back(self) -> None:
        self._show_lists()

    def next_text(self) -> str:
        if self.page is self._checking:
            return self.tr("Import")
        return self.tr("See the chain") if self.page is self._done else super().next_text()

    def cancel_text(self) -> str:
        is_over = self.page is self._done or (self.has_failed and not self.can_go_back())
        return self.tr("Close") if is_over else super().cancel_text()

    def can_go_on(self) -> bool:
        if self.page is self._lists:
            return self._lists.is_ready
        if self.page is self._checking:
            return self._check is None or bool(self._check.edit.changes)
        return True

    def can_go_back(self) -> bool:
        if self.page is self._checking:
            return True
        return self.has_failed and any(draft.content is not None for draft in self._drafts)

    def reject(self) -> None:
        """Stop what runs; nothing has changed. What is being saved is waited for."""
        if not self._saving.is_busy:
            super().reject()

    def _read(self, drafts: Sequence[ListDraft]) -> None:
        files = [(draft.path, draft.options) for draft in drafts]
        remembered = self._remembered
        self.run(
            self.tr("Reading the list"),
            lambda progress: read_files(files, remembered, progress),
            lambda found: self._take(drafts, found),
        )

    def _take(self, drafts: Sequence[ListDraft], found: Sequence[ReadOutcome]) -> None:
        for draft, one in zip(drafts, found, strict=True):
            draft.take(one)
        if len(self._drafts) == 1 and (failure := self._drafts[0].failure) is not None:
            self.tell(failure)
            return
        answers = answers_in(self._drafts)
        if answers is not None or is_source_list(self._drafts):
            self._hand_over(answers)
            return
        self._lists.show_drafts(self._drafts)
        if len(drafts) == len(self._drafts) and self._lists.needs_nobody:
            self._plan()
        else:
            self._show_lists()

    def _hand_over(self, answers: Case | None) -> None:
        self.accept()
        if answers is None:
            self.source_found.emit(str(self._drafts[0].path))
        else:
            self.answers_found.emit(answers, self._drafts[0].name)

    def _show_lists(self) -> None:
        self.show_page(self._lists)
        self.focus_next()

    def _plan(self) -> None:
        """Say what would happen, on a page of its own."""
        self._checking.begin(self._lists.used)
        self.run(self.tr("Checking the rows"), self._planning(), self._show_check)

    def _plan_again(self) -> None:
        """The same after an answer, while the page stays."""
        self._check = None
        self._checking.show_busy(self.tr("Checking again…"))
        self.run_behind(self._planning(), self._show_check)

    def _planning(self, *, is_last: bool = False) -> Planning:
        """What makes the plan; what is left out is shown with the rest until the last time."""
        items = self._items(self._checking.left_out if is_last else ())
        network, words = self.document.snapshot(), self.document.labels
        return lambda progress: import_check.check(items, network, words, progress)

    def _items(self, left_out: Iterable[RecordKey] = ()) -> list[ListToImport]:
        """The lists with all that was chosen."""
        choices = ImportChoices(
            buyer=self._lists.buyer,
            same=self._checking.same,
            left_out=frozenset(left_out),
            when=utc_now(),
        )
        found = (draft.to_import(choices) for draft in self._lists.used)
        return [one for one in found if one is not None]

    def _show_check(self, check: ImportCheck) -> None:
        self._check = check
        self._checking.show_busy("")
        self._checking.show_check(check)
        if self.page is self._checking:
            self.refresh()
        else:
            self.show_page(self._checking)
            self.focus_next()
            items = self._items()
            self.run_beside(
                lambda progress: import_check.products(items, progress),
                self._checking.show_products,
            )

    def _import(self) -> None:
        """Do what is shown; where something is left out, the plan is made without it first."""
        if self._check is not None and not self._checking.left_out:
            self._save(self._check)
        else:
            told = self.tr("Checking the rows")
            self.run(told, self._planning(is_last=True), self._save)

    def _save(self, check: ImportCheck) -> None:
        if not check.edit.changes:
            self._show_check(check)
            return
        self._check = check
        self.wait(self.tr("Adding to your project"))
        self._saving.make(check.edit)

    def _end(self) -> None:
        if self._check is not None:
            self._remember()
            self._done.show_check(self._check)
            self.show_page(self._done)
            self.focus_next()

    def _remember(self) -> None:
        remembered, kept = self._remembered, list(remembered_of(self._lists.used))
        self.document.workers.run(lambda _: remembered.keep_all(kept))

    def _forget(self, draft: ListDraft) -> None:
        table, remembered = draft.table, self._remembered
        if table is not None:
            self.document.workers.run(lambda _: remembered.forget(table.columns))

    def _leave_for(self, command: str) -> None:
        self.accept()
        self.asked.emit(command)

    def _set_up(self) -> None:
        title = self.tr("Import {name}").format(name=self._drafts[0].name)
        if len(self._drafts) > 1:
            count = self.document.labels.number(len(self._drafts))
            title = self.tr("Import {count} files").format(count=count)
        self.setWindowTitle(title)
        for page in (self._lists, self._checking, self._done):
            self.add_page(page)
        self._lists.changed.connect(self.refresh)
        self._lists.read_again.connect(lambda draft: self._read((draft,)))
        self._lists.forgotten.connect(self._forget)
        self._checking.changed.connect(self._plan_again)
        self._saving.made.connect(self._end)
        self._saving.failed.connect(lambda: self.show_page(self._checking))
        self._done.asked.connect(self._leave_for)
