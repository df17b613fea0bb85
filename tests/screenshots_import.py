"""Pictures of the import, page by page: one list with everything, several at once, and a clean one.

The lists are made up.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from unittest import mock

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from imvo_desktop.ui.app import Program

SPRING = """Leveranciersnaam;Land;Goederen;Inkoopwaarde;Sinds
Weverij Anand Ltd;India;katoenen canvas;125.000;03-04-2019
Gespenfabriek Ningbo;China Mainland;metalen gespen;42.500;11-02-2020
Kantoorhandel De Vries;Holland;papier;1.250;05-06-2018
;België;knopen;300;01-02-2021
Ritsen & Co;Onbekendistan;ritsen;9.000;07-08-2017
Verffabriek Gent;Ned.;verf;12.000;09-10-2016
Totaal;;;190.050;
"""
AUTUMN = """Leveranciersnaam;Land;Goederen;Inkoopwaarde;Sinds
Weverij Anand;India;katoenen canvas;131.000;03-04-2019
Gespenfabriek Ningbo B.V.;China;metalen gespen;42.500;11-02-2020
Kantoorhandel de Vries;Nederland;papier;1.250;05-06-2018
Ritsen en Co;Onbekendistan;ritsen;9.000;07-08-2017
Kantoorhandel De Vriess;Nederland;pennen;400;05-06-2018
"""
SUPPLIERS = """name,country,number_of_workers
Shield Mill,India,120
Shield Weaver,Turkey,80
"""
EDGES = "source,target\nShield Mill,Shield Weaver\nShield Weaver,Fietstas BV\n"
TABS = "import.tabs"


def pictures(
    program: Program, folder: Path, settle: Callable[[Program], None]
) -> Iterator[tuple[str, QWidget]]:
    """Each page of the wizard and each tab, with what belongs on it; nothing is remembered yet."""
    with mock.patch.dict(os.environ, {"IMVO_DATA": str(folder / "program")}):
        yield from _pictures(program, folder, settle)


def _pictures(
    program: Program, folder: Path, settle: Callable[[Program], None]
) -> Iterator[tuple[str, QWidget]]:
    (folder / "voorjaar.csv").write_text(SPRING, encoding="cp1252")
    (folder / "najaar.csv").write_text(AUTUMN, encoding="cp1252")
    (folder / "suppliers.csv").write_text(SUPPLIERS, encoding="utf-8")
    (folder / "dependencies.csv").write_text(EDGES, encoding="utf-8")
    (folder / "leeg.csv").write_text("", encoding="utf-8")
    wizard = _opened(program, [folder / "voorjaar.csv"], settle)
    yield "import_columns", wizard
    _next(program, wizard, settle)
    for tab in _tabs(wizard):
        _show_tab(program, wizard, tab, settle)
        yield f"import_check_{tab}", wizard
    _next(program, wizard, settle)
    yield "import_done", wizard
    wizard.close()
    settle(program)
    wizard = _opened(program, [folder / "najaar.csv"], settle)
    for tab in _tabs(wizard):
        _show_tab(program, wizard, tab, settle)
        yield f"import_again_{tab}", wizard
    wizard.close()
    settle(program)
    files = [folder / name for name in ("suppliers.csv", "dependencies.csv", "leeg.csv")]
    wizard = _opened(program, files, settle)
    yield "import_several", wizard
    _next(program, wizard, settle)
    yield "import_several_check", wizard
    wizard.close()
    settle(program)
    wizard = _opened(program, [folder / "leeg.csv"], settle)
    yield "import_unreadable", wizard
    wizard.close()
    settle(program)


def _opened(program: Program, paths: list[Path], settle: Callable[[Program], None]) -> QWidget:
    from PySide6.QtWidgets import QDialog

    program.window.projects.import_paths([str(path) for path in paths])
    settle(program)
    found = [
        one for one in program.window.findChildren(QDialog, "import_wizard") if one.isVisible()
    ]
    assert found
    return found[-1]


def _next(program: Program, wizard: QWidget, settle: Callable[[Program], None]) -> None:
    from PySide6.QtWidgets import QPushButton

    button = wizard.findChild(QPushButton, "import.next")
    assert button is not None
    button.click()
    settle(program)


def _tabs(wizard: QWidget) -> range:
    from PySide6.QtWidgets import QTabWidget

    tabs = wizard.findChild(QTabWidget, TABS)
    assert tabs is not None
    return range(tabs.count())


def _show_tab(
    program: Program, wizard: QWidget, tab: int, settle: Callable[[Program], None]
) -> None:
    from PySide6.QtWidgets import QTabWidget

    tabs = wizard.findChild(QTabWidget, TABS)
    assert tabs is not None
    tabs.setCurrentIndex(tab)
    settle(program)
