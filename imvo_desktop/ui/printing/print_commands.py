"""Prints the view that is shown: chain, map, table or chart."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from imvo_desktop.charts.shapes import Picture
from imvo_desktop.errors import FileError
from imvo_desktop.progress import Progress
from imvo_desktop.tokens import LIGHT
from imvo_desktop.ui import messages
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.jobs import Job, JobDialog
from imvo_desktop.ui.trying import trying_of
from imvo_desktop.ui.workspace import ANALYSIS, CHAIN, MAP, Workspace

if TYPE_CHECKING:
    from imvo_desktop.ui.canvas.chain_view import ChainView
    from imvo_desktop.ui.panels.chart_maker import Wanted
    from imvo_desktop.ui.printing.pages import Painted
    from imvo_desktop.ui.tables.record_table import RecordTable

MOST_ROWS = 2_000
_MOST_AS_POSTER = 3_000
_CHART_WIDTH = 900.0

type Places = dict[str, tuple[float, float]]


class PrintCommands(QObject):
    """Asks how, in a dialog that shows how it will look; the heavy parts come when it is used."""

    def __init__(self, document: Document, workspace: Workspace, window: QWidget) -> None:
        super().__init__(window)
        self._document = document
        self._workspace = workspace
        self._window = window

    def print_view(self) -> None:
        """Print the chart with the keyboard in it or in front, else the view."""
        chart, view = self._chart(), self._workspace.view
        if chart is not None:
            self._print_chart(chart)
        elif view == CHAIN:
            self._print_chain()
        elif self._workspace.table is not None:
            self._print_table(self._workspace.table)
        else:
            self._print_widget()

    def _chart(self) -> Wanted | None:
        """The chart that has the keyboard or that the view is about; None for none."""
        from imvo_desktop.ui.panels.chart_page import ChartPage

        at = QApplication.focusWidget()
        while at is not None and not isinstance(at, ChartPage):
            at = at.parentWidget()
        if at is None and self._workspace.view == ANALYSIS:
            at = self._workspace.shown.findChild(ChartPage)
        return at.wanted if at is not None and at.isVisible() else None

    def _print_chart(self, chart: Wanted) -> None:
        document = self._document
        assessment = document.assessment
        if assessment is None:
            return
        network, words, kept = document.snapshot(), document.labels, document.filtering.kept_risks
        path = document.session.path if document.session is not None else None
        tried = trying_of(document).last

        def work(progress: Progress) -> Picture:
            from imvo_desktop.ui import lazy_charts
            from imvo_desktop.usecases.chart_sheet import Sheet

            more = lazy_charts.chart_more(chart.chart, network, path, tried, progress)
            more = {**more, **chart.more}
            sheet = Sheet(_CHART_WIDTH, 1.0, LIGHT, kept, chart.choice, more)
            return lazy_charts.draw_chart(chart.chart, network, assessment, words, sheet).picture

        self._show_picture(self.tr("Hotspots"), self._document.workers.run(work))

    def _print_chain(self) -> None:
        document = self._document
        assessment = document.assessment
        if assessment is None:
            return
        network, words, places = document.snapshot(), document.labels, self._places()

        def work(_progress: Progress) -> Picture:
            from imvo_desktop.charts import chain_picture
            from imvo_desktop.usecases.arrange_chain import arrange

            where = places or arrange(network)
            return chain_picture.picture(network, assessment, where, words, LIGHT)

        self._show_picture(self.tr("Chain"), document.workers.run(work))

    def _places(self) -> Places:
        """Where the window draws everybody, so that the print is like the screen; else nowhere."""
        from imvo_desktop.ui.canvas.chain_view import ChainView

        view = self._workspace.chain
        if not isinstance(view, ChainView) or not view.folds.shown.is_plain:
            return {}
        return _places_in(view)

    def _show_picture(self, title: str, job: Job) -> None:
        def show(picture: Picture) -> None:
            from imvo_desktop.ui.printing.pages import PicturePages

            is_small = len(picture.hits) <= _MOST_AS_POSTER
            self._show(title, lambda one: PicturePages(picture, one), has_poster=is_small)

        job.succeeded.connect(show)
        job.failed.connect(self._document.failed)
        JobDialog(self.tr("Drawing for the printer"), job, self._window)

    def _print_table(self, table: RecordTable) -> None:
        from imvo_desktop.ui.printing.pages import TablePages

        model, columns = table.model, table.view.shown_columns()
        words, count = self._document.labels, model.rowCount()
        heads = [words.text(model.columns[one].heading_code) for one in columns]
        rows = [
            [str(model.index(row, one).data() or "") for one in columns]
            for row in range(min(count, MOST_ROWS))
        ]
        title = f"{self._document.network.project.name} · {self._name()}"
        if count > MOST_ROWS:
            text = self.tr("the first {most} of {count} rows; export the rest to Excel (Ctrl+E)")
            shown = text.format(most=words.number(MOST_ROWS), count=words.number(count))
            title = f"{title} · {shown}"
        pages = TablePages(title, heads, rows)
        self._show(self._name(), lambda _is_poster: pages, has_poster=False)

    def _print_widget(self) -> None:
        from imvo_desktop.ui.printing.pages import ViewPages

        shown = self._workspace.shown
        drawn = getattr(shown, "canvas", shown) if self._workspace.view == MAP else shown
        pages = ViewPages(drawn)
        self._show(self._name(), lambda _is_poster: pages, has_poster=False)

    def _name(self) -> str:
        """What the view is called in the window."""
        names = {
            "organisations": self.tr("Organisations"),
            "links": self.tr("Deliveries"),
            "risks": self.tr("Risks"),
            "measures": self.tr("Measures"),
            MAP: self.tr("Map"),
        }
        return names.get(self._workspace.view, self._document.network.project.name)

    def _show(self, title: str, choose: Callable[[bool], Painted], *, has_poster: bool) -> None:
        from imvo_desktop.ui.printing.print_dialog import PrintDialog

        dialog = PrintDialog(title, choose, has_poster=has_poster, parent=self._window)
        dialog.failed.connect(self._tell)
        dialog.open()

    def _tell(self, path: str) -> None:
        error = FileError("file_write_failed", file=path, folder="")
        messages.show_error(self._window, error, self._document.labels)


def _places_in(view: ChainView) -> Places:
    """The centre of every organisation in the drawing, in pixels."""
    nodes = view.scene.model.nodes
    return {
        one: (float(nodes.xy[row, 0]), float(nodes.xy[row, 1]))
        for one, row in nodes.rows.row_of.items()
    }
