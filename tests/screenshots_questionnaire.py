"""Pictures of questionnaires: who is asked, and what came back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from imvo_desktop.ui.app import Program

_ROUNDS = 12


def pictures(
    program: Program, folder: Path, settle: Callable[[Program], None]
) -> Iterator[tuple[str, QWidget]]:
    """The answers are made up; nothing is taken over."""
    from PySide6.QtWidgets import QDialog, QTabWidget

    from imvo_desktop.usecases.questionnaire_form import suppliers_to_ask
    from tests.usecases import questionnaires

    window, network = program.window, program.document.network
    window.go_to("chain")
    window.run("ask_supplier")
    settle(program)
    dialog = window.findChild(QDialog, "ask_dialog")
    assert dialog is not None
    yield "questionnaire_ask", dialog
    dialog.reject()
    settle(program)
    supplier = suppliers_to_ask(network)[0].id
    answers: dict[str, tuple[object, ...]] = {
        "B1": ("ca. 240",),
        "B3": ("Atelier", "Porto", "PT", 90),
        "B4": ("Atelier 2", "", "Atlantis", ""),
    }
    for number, one in enumerate(questionnaires.rows_of(network, supplier)):
        if one.question.startswith(("does.", "harm.")):
            answers[one.number] = (("ja", "no", "weet niet")[number % 3], "")
        elif one.question == "made_where":
            answers[one.number] = ("Marokko", "Tanger")
    path = questionnaires.made(network, supplier, folder, program.document.labels.language)
    window.projects.import_path(str(questionnaires.filled(path, answers)))
    for _ in range(_ROUNDS):
        settle(program)
    found = window.findChild(QDialog, "answers")
    assert found is not None
    yield "questionnaire_answers", found
    tabs = found.findChild(QTabWidget, "answers.tabs")
    assert tabs is not None
    tabs.setCurrentIndex(tabs.count() - 1)
    settle(program)
    yield "questionnaire_aside", found
    found.reject()
    settle(program)
