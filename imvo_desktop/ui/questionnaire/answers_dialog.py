"""Takes the answers of a supplier over: read, looked at, one step to undo."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from imvo_desktop.domain.edit import Edit
from imvo_desktop.errors import InputError
from imvo_desktop.ui.dialogs.wizard_frame import WizardFrame
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.questionnaire.answers_page import AnswersPage
from imvo_desktop.usecases import questionnaire_import, questionnaire_read
from imvo_desktop.usecases.clock import utc_now
from imvo_desktop.usecases.import_choices import ImportChoices
from imvo_desktop.usecases.questionnaire_in import Answers, answers_of


class AnswersDialog(WizardFrame):
    """Shows the answers in `content`, a questionnaire that came back as the file `name`."""

    def __init__(
        self,
        document: Document,
        content: Mapping[str, object],
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(document, "answers", parent)
        self.setObjectName("answers")
        self.setWindowTitle(self.tr("Answers in {name}").format(name=name))
        self._choices = ImportChoices(file=name, when=utc_now())
        self._answers: Answers | None = None
        self._page = AnswersPage(document.labels)
        self.add_page(self._page)
        self._page.changed.connect(self.refresh)
        self._read(content)

    def go_on(self) -> None:
        answers, chosen, choices = self._answers, self._page.chosen, self._choices
        if answers is None:
            return
        network = self.document.snapshot()
        self.run(
            self.tr("Adding to your project"),
            lambda _: questionnaire_import.edit_of(answers, chosen, network, choices),
            self._take,
        )

    def go_back(self) -> None:
        self.show_page(self._page)

    def next_text(self) -> str:
        count = len(self._page.chosen)
        if count == 1:
            return self.tr("Take over 1 answer")
        if count == 0 and self._has_aside:
            return self.tr("Keep the rows aside")
        return self.tr("Take over {count} answers").format(count=self.document.labels.number(count))

    def can_go_on(self) -> bool:
        return bool(self._page.chosen) or self._has_aside

    def can_go_back(self) -> bool:
        return False

    @property
    def _has_aside(self) -> bool:
        return self._answers is not None and bool(self._answers.aside)

    def _read(self, content: Mapping[str, object]) -> None:
        filled, network = questionnaire_read.filled_in(content), self.document.snapshot()
        if filled is None:
            self.tell(InputError("file_not_a_table", name=self._choices.file))
            return
        when = self._choices.when
        self.run(
            self.tr("Reading the answers"),
            lambda _: answers_of(filled, network, when),
            self._show,
        )

    def _show(self, answers: Answers) -> None:
        self._answers = answers
        self._page.show_answers(answers, self.document.network)
        self.show_page(self._page)
        self.focus_next()

    def _take(self, made: Edit) -> None:
        self.accept()
        if made.changes:
            self.document.do(made)
