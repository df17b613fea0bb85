"""`python -m tests.screenshots DIR`: a picture of every view, in nl and en, light and dark."""

from __future__ import annotations

import argparse
import json
import os
import tempfile
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

from tests import (
    screenshots_agreements,
    screenshots_analysis,
    screenshots_backups,
    screenshots_buying,
    screenshots_chain,
    screenshots_grievances,
    screenshots_help,
    screenshots_import,
    screenshots_inspector,
    screenshots_kept_rows,
    screenshots_learning,
    screenshots_library,
    screenshots_map,
    screenshots_passport,
    screenshots_plan,
    screenshots_quality,
    screenshots_questionnaire,
    screenshots_report,
    screenshots_rounds,
    screenshots_scope,
    screenshots_shell,
    screenshots_stakeholders,
    screenshots_steps,
    screenshots_suggested,
    screenshots_tables,
    screenshots_what_if,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from imvo_desktop.ui.app import Program

LANGUAGES, LOOKS = ("nl", "en"), ("light", "dark")
TABLES = ("organisations", "links", "risks")
STEPS = ("step_1", "step_2", "step_3", "step_4", "step_5", "step_6")
DIALOGS = ("new_project", "settings", "import_list", "show_help")
OTHER_DIALOGS = ("about", "save")
# Rows and numbers that are made up, for the pictures of a list of one's own.
OWN_LISTS = {
    "index": "Land;Testscore 2024;Rang\nBangladesh;11;4\nNamibië;22,5;3\nNederland;99;1\n",
    "goods": (
        "Country/Area;Good;Child Labor;Forced Labor\nUzbekistan;Cotton;Yes;Yes\n"
        "India;Bricks;Yes;No\nBrazil;Flying carpets;No;Yes\nAtlantis;Fish;Yes;No\n"
        "China;Batteries;No;No\nBangladesh;Leather;Yes;perhaps\nIndonesia;Fish;No;Yes\n"
    ),
}
SCREEN = (1280, 840)
"""In pixels at 100 %: the window, with the bar of the system and of the title."""

MS_TO_SETTLE = 400


def main(arguments: list[str] | None = None) -> int:
    """Draw all pictures into a folder and say which there are."""
    parser = argparse.ArgumentParser(prog="python -m tests.screenshots", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--scale", type=float, default=1.0, help="2 draws at 200 %%")
    parser.add_argument("--only", default="", help="only pictures with this in their name")
    parser.add_argument("--language", choices=LANGUAGES, help="only this one")
    parser.add_argument("--look", choices=LOOKS, help="only this one")
    options = parser.parse_args(arguments)
    options.folder.mkdir(parents=True, exist_ok=True)
    use_screen(options.folder / "screen.json", options.scale)
    from PySide6.QtWidgets import QApplication

    app = QApplication([])
    app.setApplicationName("IMVO Desktop")
    for language, look in product(LANGUAGES, LOOKS):
        if options.language not in (None, language) or options.look not in (None, look):
            continue
        for name, widget in views(app, language, look):
            file = f"{name}_{language}_{look}.png"
            if options.only in file:
                widget.grab().save(str(options.folder / file))
                print(options.folder / file)
    return 0


def use_screen(written: Path, scale: float) -> None:
    """Without a platform of its own: a screen that holds the window at `scale`, said in a file."""
    width, height = (round(pixels * scale) for pixels in SCREEN)
    screen = {"name": "screen", "x": 0, "y": 0, "width": width, "height": height}
    density = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    written.write_text(json.dumps({"screens": [screen | density]}), encoding="utf-8")
    os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={written}")
    os.environ["QT_SCALE_FACTOR"] = str(scale)


def views(app: QApplication, language: str, look: str) -> Iterator[tuple[str, QWidget]]:
    """Every view of one program, ready to be drawn; the program ends with the last one."""
    with tempfile.TemporaryDirectory() as folder:
        program = _program(app, Path(folder), language, look)
        window = program.window
        yield "start", window
        _open_example(program, Path(folder))
        yield "chain", window
        yield from screenshots_chain.pictures(program, _settle)
        yield from _selected(program)
        yield from screenshots_suggested.pictures(program, _settle)
        yield from screenshots_inspector.pictures(program, _settle)
        for place in (*TABLES, *STEPS):
            window.go_to(place)
            _settle(program)
            yield place, window
        yield from screenshots_steps.pictures(program, _settle)
        yield from screenshots_map.pictures(program, _settle)
        yield from _sources(app, program)
        window.go_to("chain")
        for panel in ("show_hotspots", "show_problems"):
            window.run(panel)
            _settle(program)
            yield panel, window
        yield from _charts(program)
        yield from screenshots_analysis.pictures(program, _settle)
        yield from screenshots_library.pictures(program, _settle)
        yield from screenshots_scope.pictures(program, _settle)
        yield from screenshots_what_if.pictures(program, _settle)
        yield from screenshots_buying.pictures(program, _settle)
        yield from screenshots_rounds.pictures(program, _settle)
        yield from screenshots_learning.pictures(program, _settle)
        yield from screenshots_stakeholders.pictures(program, _settle)
        yield from screenshots_passport.pictures(program, _settle)
        yield from screenshots_grievances.pictures(program, _settle)
        yield from screenshots_agreements.pictures(program, _settle)
        yield from screenshots_plan.pictures(program, _settle)
        yield from screenshots_quality.pictures(program, _settle)
        yield from screenshots_report.pictures(program, _settle)
        yield from screenshots_questionnaire.pictures(program, Path(folder), _settle)
        yield from screenshots_help.pictures(program, _settle)
        yield from screenshots_shell.pictures(program, _settle)
        yield from _dialogs(app, program, Path(folder))
        yield from _own_lists(program, Path(folder))
        yield from screenshots_import.pictures(program, Path(folder), _settle)
        yield from screenshots_kept_rows.pictures(program, _settle)
        yield from screenshots_backups.pictures(program, _settle)
        yield from screenshots_tables.pictures(program, _settle)
        program.close()
        window.close()
        window.deleteLater()
        _settle(program)


def _program(app: QApplication, folder: Path, language: str, look: str) -> Program:
    from PySide6.QtCore import QSettings

    from imvo_desktop.ui.app import Program

    store = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    for key, value in {"language": language, "appearance": look, "author": "Ad de Vries"}.items():
        store.setValue(key, value)
    program = Program(app, store)
    program.show()
    program.window.resize(1280, 800)
    _settle(program)
    return program


def _open_example(program: Program, folder: Path) -> None:
    from imvo_desktop.usecases.example import example_edit

    language = program.document.labels.language
    program.document.create_project(folder / "Fietstas.imvo", lambda: example_edit(language))
    _wait(program, lambda: program.document.assessment is not None)
    _settle(program)


def _selected(program: Program) -> Iterator[tuple[str, QWidget]]:
    """The gravest delivery, its supplier and its first risk, each selected."""
    from imvo_desktop.domain.codes import Kind

    document, selection = program.document, program.window.selection
    assert document.assessment is not None
    link = document.network.links[document.assessment.ranking[0]]
    risk = next(iter(document.network.risks))
    for name, kind, record in (
        ("selected_link", Kind.LINK, link.id),
        ("selected_organisation", Kind.ORGANISATION, link.supplier),
        ("selected_risk", Kind.RISK, risk),
    ):
        selection.set(kind, [record])
        _settle(program)
        yield name, program.window
    selection.set(Kind.LINK, [link.id])
    program.window.run("tag_risk")
    _settle(program)
    yield "tagging", program.window


def _sources(app: QApplication, program: Program) -> Iterator[tuple[str, QWidget]]:
    """What sources say, tab by tab; one group is set aside, one taken over, both undone."""
    from PySide6.QtCore import QItemSelectionModel
    from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QTabBar, QTreeView

    window = program.window
    window.selection.clear()
    window.go_to("sources")
    _settle(program)
    tabs = _found(window, QTabBar, "sources.tabs")
    tree = _found(window, QTreeView, "sources.groups")
    how = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    tree.expand(tree.model().index(0, 0))
    tree.selectionModel().setCurrentIndex(tree.model().index(0, 0), how)
    _settle(program)
    yield "sources_suggestions", window
    _found(window, QPushButton, "sources.aside").click()
    _settle(program)
    for dialog in (one for one in app.topLevelWidgets() if one.objectName() == "reason_dialog"):
        reasons = {"nl": "Het garen komt ergens anders vandaan.", "en": "It is spun elsewhere."}
        reason = reasons[program.document.labels.language]
        _found(dialog, QPlainTextEdit, "reason.text").setPlainText(reason)
        _settle(program)
        yield "dialog_set_aside", dialog
        _found(dialog, QPushButton, "reason.do").click()
    _settle(program)
    tree.selectionModel().setCurrentIndex(tree.model().index(1, 0), how)
    _found(window, QPushButton, "sources.accept").click()
    _settle(program)
    for tab, name in enumerate(("attention", "accepted", "aside"), start=1):
        tabs.setCurrentIndex(tab)
        _settle(program)
        tree.selectionModel().setCurrentIndex(tree.model().index(0, 0), how)
        _settle(program)
        yield f"sources_{name}", window
    tabs.setCurrentIndex(4)
    _settle(program)
    yield "sources_unknown", window
    tabs.setCurrentIndex(0)
    for _ in range(2):
        program.document.undo()
        _settle(program)
    window.selection.clear()


def _found[T: QWidget](window: QWidget, kind: type[T], name: str) -> T:
    found = window.findChild(kind, name)
    assert found is not None, name
    return found


def _charts(program: Program) -> Iterator[tuple[str, QWidget]]:
    """The list of priorities, each chart, and why the gravest delivery has its level."""
    from PySide6.QtWidgets import QPushButton, QTabBar

    from imvo_desktop.domain.codes import Kind

    window = program.window
    switch = window.findChild(QTabBar, "hotspots.switch")
    assert switch is not None
    window.run("show_hotspots")
    for number, name in enumerate(("priorities", "chart_bars", "chart_matrix")):
        switch.setCurrentIndex(number)
        _settle(program)
        yield name, window
    switch.setCurrentIndex(0)
    assert program.document.assessment is not None
    window.selection.set(Kind.LINK, [program.document.assessment.ranking[0]])
    _settle(program)
    why = _found(window, QPushButton, "inspector.why")
    why.click()
    _settle(program)
    yield "why_this_level", window
    why.click()
    window.selection.clear()


def _dialogs(app: QApplication, program: Program, folder: Path) -> Iterator[tuple[str, QWidget]]:
    """Each dialog as it opens."""
    from PySide6.QtWidgets import QDialog, QFileDialog

    from imvo_desktop import resources

    program.window.selection.clear()
    for command in (*DIALOGS, *OTHER_DIALOGS):
        if command == "import_list":
            program.window.projects.import_path(str(resources.path("examples", "leveranciers.csv")))
        else:
            program.window.run(command)
        _settle(program)
        open_now = [one for one in app.topLevelWidgets() if isinstance(one, QDialog)]
        for dialog in (one for one in open_now if one.isVisible()):
            if not isinstance(dialog, QFileDialog):
                yield f"dialog_{command}", dialog
            dialog.close()
            _settle(program)
    yield from _troubles(app, program)


def _troubles(app: QApplication, program: Program) -> Iterator[tuple[str, QWidget]]:
    """The box of an error, that of the next start, and what a diagnostics file holds."""
    from imvo_desktop.usecases.running import Ended

    session = program.document.session
    path = session.path if session is not None else None
    program.troubles.show_crash("ZeroDivisionError: division by zero\n  imvo_desktop.ui.app:1 show")
    program.troubles.show_stopped(Ended("2026-11-23T09:30:00Z", path, ""))
    program.troubles.make_diagnostics()
    _settle(program)
    names = {"crash", "stopped", "diagnostics"}
    for box in (one for one in app.topLevelWidgets() if one.objectName() in names):
        yield f"dialog_{box.objectName()}", box
        box.close()


def _own_lists(program: Program, folder: Path) -> Iterator[tuple[str, QWidget]]:
    """A list of one's own: its columns, what it says, and the lists of the project."""
    from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QTabWidget

    window = program.window
    window.run("show_own_lists")
    _settle(program)
    lists = _found(window, QDialog, "own_sources")
    yield "dialog_own_sources_empty", lists
    for name, text in OWN_LISTS.items():
        path = folder / f"{name}.csv"
        path.write_text(text, encoding="utf-8")
        window.own_lists.add_own_list_from(str(path))
        _settle(program)
        dialog = _found(window, QDialog, "own_list")
        if name == "index":
            yield "dialog_own_list", dialog
            dialog.close()
            _settle(program)
            continue
        _found(dialog, QPushButton, "own_list.next").click()
        _settle(program)
        yield "dialog_own_list_check", dialog
        _found(dialog, QTabWidget, "own_list.tabs").setCurrentIndex(1)
        _settle(program)
        yield "dialog_own_list_aside", dialog
        _found(dialog, QLineEdit, "own_list.publisher").setText("Test office")
        _found(dialog, QLineEdit, "own_list.title").setText("Test list")
        _found(dialog, QLineEdit, "own_list.year").setText("2024")
        _found(dialog, QPushButton, "own_list.next").click()
        _settle(program)
    yield "dialog_own_sources", lists
    lists.close()
    _settle(program)


def _settle(program: Program) -> None:
    """Wait until nothing runs and the timers of the views have fired."""
    _pause(MS_TO_SETTLE)
    _wait(program, lambda: program.workers.is_idle)
    _pause(MS_TO_SETTLE // 4)


def _wait(program: Program, is_ready: Callable[[], bool]) -> None:
    for _ in range(400):
        if is_ready():
            return
        _pause(50)
    raise TimeoutError(program.window.windowTitle())


def _pause(milliseconds: int) -> None:
    """Let the window work; unlike `QTest.qWait` this lets other threads work too."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    raise SystemExit(main())
