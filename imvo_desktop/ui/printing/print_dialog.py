"""Shows how a print will look, and asks for paper, side and size before it goes to the printer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMarginsF, QSizeF, Qt, Signal
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from imvo_desktop.tokens import GRID
from imvo_desktop.ui import places, saving
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.parts import within_screen
from imvo_desktop.ui.printing.pages import Painted

PIXELS_PER_INCH = 96
_MARGIN_MM = 12.0
_PAPERS = (QPageSize.PageSizeId.A4, QPageSize.PageSizeId.A3, QPageSize.PageSizeId.Letter)
_NAMES = ("A4", "A3", "Letter")
_MANY = 30
_SHORT = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
_LETTERS = 18
_LEAST_PREVIEW = 25 * GRID

type Choose = Callable[[bool], Painted]


class PrintDialog(QDialog):
    """Prints what `choose(is_poster)` gives; `failed(path)` when a file could not be written."""

    failed = Signal(str)

    def __init__(self, title: str, choose: Choose, *, has_poster: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("print_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Print: {what}").format(what=title))
        self.resize(*within_screen(self, 110 * GRID, 80 * GRID))
        self._title = title
        self._choose = choose
        self.printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self.printer.setDocName(title)
        self._preview = QPrintPreviewWidget(self.printer)
        self._paper, self._side, self._size = QComboBox(), QComboBox(), QComboBox()
        self._told = WrappedLabel()
        self._buttons = QDialogButtonBox()
        self._fill(has_poster=has_poster)
        self._lay_out()
        self._preview.paintRequested.connect(self._paint)
        for box in (self._paper, self._side, self._size):
            box.activated.connect(self.refresh)
        self.refresh()

    @property
    def painted(self) -> Painted:
        """What is printed, in the size that was chosen."""
        return self._choose(bool(self._size.currentData()))

    def refresh(self) -> None:
        """Set the page as chosen and show how it will look."""
        side = self._side.currentData()
        if side is None:
            side = "wide" if self.painted.is_wide else "high"
        way = QPageLayout.Orientation.Landscape
        way = way if side == "wide" else QPageLayout.Orientation.Portrait
        size = QPageSize(_PAPERS[self._paper.currentIndex()])
        margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
        self.printer.setPageLayout(QPageLayout(size, way, margins, QPageLayout.Unit.Millimeter))
        count = self.painted.count(page_size(self.printer))
        text = self.tr("1 page") if count == 1 else self.tr("{count} pages").format(count=count)
        many = self.tr("That is much paper. A table is better exported to Excel (Ctrl+E).")
        self._told.setText(f"{text}. {many}" if count > _MANY else text)
        self._preview.updatePreview()

    def write_pdf(self, path: str) -> None:
        """Write the pages to a PDF file, with text that can be searched."""
        self.printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        self.printer.setOutputFileName(path)
        if self._print(self.printer):
            self.accept()
        else:
            self.failed.emit(path)

    def _paint(self, printer: QPrinter) -> None:
        self._print(printer)

    def _print(self, printer: QPrinter) -> bool:
        """Draw every page; False when the printer or the file cannot be written to."""
        return paint_pages(self.painted, printer)

    def _ask_printer(self) -> None:
        dialog = QPrintDialog(self.printer, self)
        dialog.setObjectName("printer_dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.accepted.connect(self._to_printer)
        dialog.show()

    def _to_printer(self) -> None:
        if self._print(self.printer):
            self.accept()
        else:
            self.failed.emit(self.printer.printerName())

    def _ask_file(self) -> None:
        file = places.documents_folder() / saving.file_name(self._title, ".pdf")
        wish = saving.Wish("print_file_dialog", self.tr("Save as PDF"), ("PDF (*.pdf)",), file)
        saving.ask(self, wish, self.write_pdf)

    def _fill(self, *, has_poster: bool) -> None:
        self._paper.addItems(_NAMES)
        for text, side in (
            (self.tr("What fits best"), None),
            (self.tr("Upright"), "high"),
            (self.tr("On its side"), "wide"),
        ):
            self._side.addItem(text, side)
        self._size.addItem(self.tr("All of it on one page"), False)
        if has_poster:
            self._size.addItem(self.tr("Full size, as a poster"), True)
        for box, name, text in (
            (self._paper, "print.paper", self.tr("Paper")),
            (self._side, "print.side", self.tr("Orientation")),
            (self._size, "print.size", self.tr("Size")),
        ):
            box.setObjectName(name)
            box.setAccessibleName(text)
            box.setSizeAdjustPolicy(_SHORT)
            box.setMinimumContentsLength(_LETTERS)
            for row in range(box.count()):
                box.setItemData(row, box.itemText(row), Qt.ItemDataRole.ToolTipRole)

    def _lay_out(self) -> None:
        self._preview.setMinimumWidth(_LEAST_PREVIEW)
        self._preview.setAccessibleName(self.tr("How it will look"))
        self._told.setObjectName("print.told")
        form = QFormLayout()
        for box in (self._paper, self._side, self._size):
            form.addRow(QLabel(box.accessibleName()), box)
        self._size.setVisible(self._size.count() > 1)
        form.setRowVisible(self._size, self._size.count() > 1)
        beside = QHBoxLayout()
        side = QVBoxLayout()
        side.addLayout(form)
        side.addWidget(self._told)
        side.addStretch(1)
        beside.addWidget(self._preview, 1)
        panel = QWidget()
        panel.setLayout(side)
        panel.setMaximumWidth(40 * GRID)
        beside.addWidget(panel)
        column = QVBoxLayout(self)
        column.addLayout(beside, 1)
        column.addWidget(self._buttons)
        self._add_buttons()

    def _add_buttons(self) -> None:
        role = QDialogButtonBox.ButtonRole
        printing = self._buttons.addButton(self.tr("Print…"), role.AcceptRole)
        writing = self._buttons.addButton(self.tr("Save as PDF…"), role.ActionRole)
        cancel = self._buttons.addButton(self.tr("Cancel"), role.RejectRole)
        for button, name in ((printing, "print.do"), (writing, "print.pdf"), (cancel, "print.no")):
            button.setObjectName(name)
        printing.setProperty("role", "primary")
        printing.clicked.connect(self._ask_printer)
        writing.clicked.connect(self._ask_file)
        cancel.clicked.connect(self.reject)


def page_size(printer: QPrinter) -> QSizeF:
    """The part of a page one can print on, in pixels of 1/96 inch."""
    size = printer.pageRect(QPrinter.Unit.Inch).size()
    return size * PIXELS_PER_INCH


def paint_pages(painted: Painted, printer: QPrinter) -> bool:
    """Draw every page on `printer`; False when it cannot be begun."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    page = page_size(printer)
    scale = printer.resolution() / PIXELS_PER_INCH
    for number in range(painted.count(page)):
        if number:
            printer.newPage()
        painter.save()
        painter.scale(scale, scale)
        painted.paint(painter, page, number)
        painter.restore()
    return painter.end()
