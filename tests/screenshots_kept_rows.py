"""Pictures of the rows that an import left aside."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from imvo_desktop.ui.app import Program

# Suppliers and amounts that are made up, for the pictures.
LIST = """Leverancier;Land;Adres;Artikelgroep;Inkoopwaarde;Contactpersoon
Weverij Anand;India;12 MG Road, Karur;canvas;125.000,00;R. Anand
;China;88 Renmin Road, Ningbo;gespen;42.500,00;Li Wei
Kantoorhandel De Vries;Nederland;;papier;1.250,50;
;Bangladesh;Plot 7, Savar, Dhaka;voering;8.100;F. Rahman
;Vietnam;3 Le Loi, Ho Chi Minh City;ritsen;12.750,25;
Totaal;;;;189.600,75;
"""


def pictures(program: Program, settle: Callable[[Program], None]) -> Iterator[tuple[str, QWidget]]:
    """The chip in the window, the rows, one of them put right, and the place without rows."""
    from PySide6.QtWidgets import QDialog

    from tests.importing.lists import table
    from tests.usecases.kept_lists import planned

    window, document = program.window, program.document
    window.go_to("chain")
    document.do(planned(document.network, table(LIST), "leveranciers 2026.xlsx").edit)
    settle(program)
    yield "kept_rows_chip", window
    window.run("show_kept_rows")
    settle(program)
    dialog = window.findChild(QDialog, "kept_rows_dialog")
    assert dialog is not None
    yield "kept_rows", dialog
    _mend_first(dialog)
    settle(program)
    yield "kept_rows_mended", dialog
    dialog.resize(dialog.minimumSizeHint())
    settle(program)
    yield "kept_rows_small", dialog
    document.undo()
    document.undo()
    settle(program)
    yield "kept_rows_none", dialog
    dialog.close()
    settle(program)


def _mend_first(dialog: QWidget) -> None:
    from imvo_desktop.ui.kept_rows.kept_rows_table import KeptRowsTable

    found = dialog.findChild(KeptRowsTable)
    assert found is not None
    found.model.set_cells({(0, 1): "Gespenfabriek Ningbo"})
    found.view.go_to_gap()
