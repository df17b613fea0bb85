"""What is shown goes on paper: as vectors, with text that can be found."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any  # pikepdf may be absent, so its types cannot be named

import pytest
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPainter, QPicture
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from imvo_desktop.charts.shapes import Box, Label, Picture
from imvo_desktop.ui.app import Program
from imvo_desktop.ui.paging import show_analysis
from imvo_desktop.ui.panels.chart_page import ChartPage
from imvo_desktop.ui.printing.pages import PicturePages, TablePages
from imvo_desktop.ui.printing.painted_picture import paint
from imvo_desktop.ui.printing.print_dialog import PrintDialog
from imvo_desktop.usecases.example import example_edit
from tests.ui.hand import PATIENCE_MS, Hand

pikepdf = pytest.importorskip("pikepdf")

PAGE = QSizeF(700, 1000)
_RANGES = re.compile(r"<(\w{4})>\s*<(\w{4})>\s*(?:\[([^\]]*)\]|<(\w+)>)")
WORDS = Label(x=10, y=20, text="Weverij Anand", size=12, colour="#000000")
WIDE = Picture(
    1500, 900, "#FFFFFF", (WORDS, Box(x=0, y=0, width=1500, height=900, fill="")), "", ""
)


def text_of(path: Path) -> str:
    """The text of a PDF, by the table of characters that each font brings."""
    found: list[str] = []
    with pikepdf.open(path) as pdf:
        for page in pdf.pages:
            fonts = page.resources.get("/Font", {})
            tables = {name: _characters(one) for name, one in fonts.items()}
            table: dict[str, str] = {}
            for operands, operator in pikepdf.parse_content_stream(page):
                if str(operator) == "Tf":
                    table = tables[str(operands[0])]
                elif str(operator) in ("Tj", "TJ"):
                    found.append(_said(operands[0], table))
    # Tab and space share a glyph, which Qt names by the tab; readers take both as white space.
    return "".join(found).replace("\t", " ")


def _said(shown: Any, table: dict[str, str]) -> str:  # Any: pikepdf may be absent
    parts = shown if isinstance(shown, pikepdf.Array) else [shown]
    codes = b"".join(bytes(one) for one in parts if isinstance(one, pikepdf.String)).hex().upper()
    return "".join(table.get(codes[at : at + 4], "") for at in range(0, len(codes), 4))


def _characters(font: Any) -> dict[str, str]:  # Any: pikepdf may be absent
    """Glyph codes to characters, of the ToUnicode table of a font."""
    told = bytes(font.ToUnicode.read_bytes()).decode("latin-1")
    table: dict[str, str] = {}
    for first, last, listed, one in _RANGES.findall(told):
        codes = range(int(first, 16), int(last, 16) + 1)
        named = re.findall(r"<(\w+)>", listed) or [
            f"{int(one, 16) + step:04X}" for step in range(len(codes))
        ]
        table |= {
            f"{code:04X}": chr(int(name[:4], 16)) for code, name in zip(codes, named, strict=True)
        }
    return table


@pytest.fixture
def program(qtbot: QtBot, started: Program, tmp_path: Path) -> Iterator[Program]:
    """The program with the example open and its hotspots known."""
    document = started.document
    document.create_project(tmp_path / "Fietstas.imvo", lambda: example_edit("en"))
    qtbot.waitUntil(lambda: document.assessment is not None, timeout=PATIENCE_MS)
    yield started
    qtbot.waitUntil(lambda: document.workers.is_idle, timeout=PATIENCE_MS)


def dialog_of(qtbot: QtBot, program: Program) -> PrintDialog:
    """The dialog that comes when what is shown is printed."""
    program.window.run("print_view")
    window = program.window
    qtbot.waitUntil(
        lambda: window.findChild(QDialog, "print_dialog") is not None, timeout=PATIENCE_MS
    )
    found = window.findChild(PrintDialog, "print_dialog")
    assert found is not None
    return found


def printed(qtbot: QtBot, program: Program, path: Path) -> str:
    """The text of what is shown, printed to a file by pressing buttons."""
    dialog = dialog_of(qtbot, program)
    Hand(dialog).click("print.pdf")
    files = dialog.findChild(QFileDialog, "print_file_dialog")
    assert files is not None
    files.fileSelected.emit(str(path))
    files.close()
    return text_of(path)


def test_that_a_picture_is_one_page_or_a_poster_in_full_size() -> None:
    assert PicturePages(WIDE).count(PAGE) == 1
    assert PicturePages(WIDE, is_poster=True).count(PAGE) == 3
    assert PicturePages(WIDE).is_wide


def test_that_a_page_of_a_poster_draws_only_what_is_on_it(qtbot: QtBot) -> None:
    sizes = []
    for seen in (QRectF(0, 0, 100, 100), QRectF(700, 500, 100, 100)):
        drawn = QPicture()
        painter = QPainter(drawn)
        paint(Picture(1500, 900, "#FFFFFF", (WORDS,), "", ""), painter, seen)
        painter.end()
        sizes.append(drawn.size())
    assert sizes[0] > sizes[1]


def test_that_columns_that_do_not_fit_go_to_more_pages(qtbot: QtBot) -> None:
    heads = ["A long head of a column " * 2] * 6
    narrow = TablePages("t", heads[:1], [["a"]] * 40)
    wide = TablePages("t", heads, [["a"] * 6] * 40)
    assert narrow.count(PAGE) == 1
    assert wide.count(PAGE) > 1
    assert TablePages("t", ["a"], [["a"]] * 100).count(PAGE) == 3


@pytest.mark.full
def test_that_the_names_of_the_chain_are_found_in_the_print(
    qtbot: QtBot, program: Program, tmp_path: Path
) -> None:
    text = printed(qtbot, program, tmp_path / "chain.pdf")
    assert "Fietstas BV" in text


@pytest.mark.full
def test_that_a_table_prints_the_rows_that_are_shown(
    qtbot: QtBot, program: Program, tmp_path: Path
) -> None:
    program.window.go_to("organisations")
    text = printed(qtbot, program, tmp_path / "table.pdf")
    names = [one.name for one in program.document.network.organisations.values()]
    assert sum(one in text for one in names) > len(names) / 2


@pytest.mark.full
def test_that_the_chain_can_be_a_poster(qtbot: QtBot, program: Program) -> None:
    dialog = dialog_of(qtbot, program)
    hand = Hand(dialog)
    assert hand.find(QLabel, "print.told").text() == "1 page"
    box = hand.find(QComboBox, "print.size")
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert int(hand.find(QLabel, "print.told").text().split()[0]) > 1
    dialog.reject()


@pytest.mark.full
def test_that_the_printer_is_asked_for_and_may_be_refused(qtbot: QtBot, program: Program) -> None:
    dialog = dialog_of(qtbot, program)
    Hand(dialog).click("print.do")
    printers = dialog.findChild(QDialog, "printer_dialog")
    assert printers is not None
    assert printers.isVisible()
    printers.reject()
    assert dialog.isVisible()
    dialog.reject()


@pytest.mark.full
def test_that_a_chart_with_the_keyboard_prints(
    qtbot: QtBot, program: Program, tmp_path: Path
) -> None:
    window = program.window
    window.run("show_hotspots")
    switch = window.findChild(QTabBar, "hotspots.switch")
    assert switch is not None
    switch.setCurrentIndex(1)
    page = window.findChild(QWidget, "bars.save_picture")
    assert page is not None
    page.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page, timeout=PATIENCE_MS)
    text = printed(qtbot, program, tmp_path / "chart.pdf")
    assert "ernst" in text or "severity" in text


@pytest.mark.full
def test_that_the_chart_of_a_lens_prints(qtbot: QtBot, program: Program, tmp_path: Path) -> None:
    show_analysis(program.window.workspace, "lens.shared")
    page = program.window.findChild(ChartPage, "chart_page.analysis")
    assert page is not None
    qtbot.waitUntil(lambda: page.view.drawn is not None, timeout=PATIENCE_MS)
    text = printed(qtbot, program, tmp_path / "chart.pdf")
    drawn = page.view.drawn
    assert drawn is not None
    assert drawn.picture.title.split()[0] in text


@pytest.mark.full
def test_that_the_map_prints_on_one_page(qtbot: QtBot, program: Program, tmp_path: Path) -> None:
    program.window.go_to("map")
    printed(qtbot, program, tmp_path / "map.pdf")
    with pikepdf.open(tmp_path / "map.pdf") as pdf:
        assert len(pdf.pages) == 1


@pytest.mark.full
def test_that_a_folder_that_is_gone_is_told(qtbot: QtBot, program: Program, tmp_path: Path) -> None:
    dialog = dialog_of(qtbot, program)
    with qtbot.waitSignal(dialog.failed):
        dialog.write_pdf(str(tmp_path / "gone" / "a.pdf"))
    dialog.reject()
