"""The window: the path on the left, the view in the middle, the inspector on the right."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from imvo_desktop.domain import codes
from imvo_desktop.errors import ImvoError
from imvo_desktop.tokens import GRID
from imvo_desktop.ui import messages
from imvo_desktop.ui.actions import Actions
from imvo_desktop.ui.availability import Availability
from imvo_desktop.ui.backups.backup_commands import BackupCommands
from imvo_desktop.ui.copy_commands import CopyCommands
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.drawing_commands import DrawingCommands
from imvo_desktop.ui.drop_area import DropArea
from imvo_desktop.ui.edit_commands import EditCommands
from imvo_desktop.ui.find_commands import FindCommands
from imvo_desktop.ui.help_commands import HelpCommands
from imvo_desktop.ui.jobs import JobDialog, Reporter
from imvo_desktop.ui.kept_columns import KeptColumns
from imvo_desktop.ui.library_commands import LibraryCommands
from imvo_desktop.ui.marking_steps import MarkingSteps
from imvo_desktop.ui.menus import RECENT, Menus
from imvo_desktop.ui.palette.palette_commands import PaletteCommands
from imvo_desktop.ui.palette.search_corner import SearchCorner
from imvo_desktop.ui.panels.banners import Banners
from imvo_desktop.ui.panels.checklist import Checklist
from imvo_desktop.ui.panels.dock_head import DockHead
from imvo_desktop.ui.panels.left_column import LeftColumn
from imvo_desktop.ui.panels.project_status import ProjectStatus
from imvo_desktop.ui.panels.start_page import StartPage
from imvo_desktop.ui.panels.step_path import StepPath
from imvo_desktop.ui.panes import focus_in
from imvo_desktop.ui.paper_commands import PaperCommands
from imvo_desktop.ui.parts import INSPECTOR, Parts, within_screen
from imvo_desktop.ui.plan.calendar_commands import CalendarCommands
from imvo_desktop.ui.preferences import Preferences
from imvo_desktop.ui.printing.print_commands import PrintCommands
from imvo_desktop.ui.project_commands import ProjectCommands
from imvo_desktop.ui.questionnaire.questionnaire_commands import QuestionnaireCommands
from imvo_desktop.ui.recent_menu import RecentMenu
from imvo_desktop.ui.report_commands import ReportCommands
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.showing import Showing
from imvo_desktop.ui.source_commands import SourceCommands
from imvo_desktop.ui.theme import Theme
from imvo_desktop.ui.versions.version_commands import VersionCommands
from imvo_desktop.ui.view_commands import ViewCommands
from imvo_desktop.ui.workspace import CHAIN, LIBRARY, Workspace
from imvo_desktop.ui.year_commands import YearCommands
from imvo_desktop.usecases.first_steps import FirstStep

if TYPE_CHECKING:
    from imvo_desktop.ui.canvas.chain_view import ChainView
    from imvo_desktop.ui.panels.inspector import Inspector

WIDTH, HEIGHT = 1280, 800
_LEAST_WIDTH, _LEAST_HEIGHT = 70 * GRID, 42 * GRID


class MainWindow(QMainWindow):
    """Puts the parts together and lets them talk."""

    def __init__(self, document: Document, preferences: Preferences, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.setMinimumSize(_LEAST_WIDTH, _LEAST_HEIGHT)
        self.resize(*within_screen(self, WIDTH, HEIGHT))
        self.document = document
        self.theme = theme
        self.preferences = preferences
        self.selection = Selection(self)
        self.workspace = Workspace(document, self.selection, theme)
        self.showing = Showing(document, self.selection, self.workspace)
        self.start_page = StartPage(theme)
        self.path = StepPath(theme)
        self.checklist = Checklist(document, theme)
        self.inspector: Inspector | None = None
        self._dock = QDockWidget()
        self._stack = QStackedWidget()
        self._status = ProjectStatus(document, self.workspace.problems)
        self._make_commands()
        self._lay_out()
        self._connect()
        drop_area = DropArea(self)
        drop_area.dropped.connect(self.projects.take_files)
        drop_area.spared = self._takes_files
        self.parts.restore()
        self._retranslate()
        self._show_choices()
        self._show_project()

    def save(self) -> None:
        """Answer Ctrl+S: everything is saved already."""
        messages.show_text(self, self._status.saved_text())

    def tag_risk(self) -> None:
        """Bring the themes to choose from into view, for what is selected."""
        if self.inspector is not None:
            self.parts.bring(INSPECTOR)
            self.inspector.start_tagging()

    def show_topic(self, theme: codes.Theme) -> None:
        """Show what the library says of `theme`."""
        self.library.show_topic(theme)

    def _takes_files(self) -> QWidget | None:
        """The inspector, while a file dropped on it is evidence for what is selected."""
        found = self.inspector
        return found if found is not None and found.isVisible() and found.takes_files else None

    def add_inspector(self, inspector: Inspector) -> None:
        """Put the inspector in its place on the right."""
        self.inspector = inspector
        self._dock.setWidget(inspector)
        self.parts.refresh()

    def add_chain(self, chain: ChainView) -> None:
        """Put the drawing of the chain in its place."""
        chain.details_asked.connect(self._focus_inspector)
        chain.import_asked.connect(self.projects.import_list)
        chain.asked.connect(self.run)
        chain.merge_asked.connect(self.commands["merge_organisations"].trigger)
        self.workspace.add_chain(chain)

    def run(self, command: str) -> None:
        """Do the command called `command`, if it can be done now."""
        self.commands[command].trigger()

    def go_to(self, place: str) -> None:
        """Show what the path calls `place`."""
        if place == "hotspots":
            self.run("show_hotspots")
        else:
            self.workspace.show_view(place)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.parts.keep()
        self.document.close()
        super().closeEvent(event)

    def _make_commands(self) -> None:
        self.projects = ProjectCommands(self.document, self.preferences, self)
        edits = EditCommands(self.document, self.selection, self.workspace)
        edits.list_pasted.connect(self.projects.paste_list)
        views = ViewCommands(self.document, self.preferences, self.workspace, self)
        self.reports = ReportCommands(self.document, self.workspace, self)
        self.own_lists = SourceCommands(self.document, self)
        self.library = LibraryCommands(
            self.document, self.theme, self.selection, self.workspace, self
        )
        self.parts = Parts(self, self.document, self.selection, self.preferences)
        finds = FindCommands(self.document, self.selection, self)
        shown = (views, finds, self.reports, self.library, HelpCommands(self), self.parts)
        mine = (self.projects, edits, DrawingCommands(self.workspace, self), self.own_lists)
        beside = (*_on_paper(self), *_year(self), PaletteCommands(self))
        self.commands = Actions((*mine, *shown, *beside, self), self)
        self.commands.recolour(self.theme.palette)
        self.menus = Menus(self.menuBar(), self.commands)
        SearchCorner(self.menuBar(), self.commands)
        self.workspace.bar.fill(self.commands)
        self._availability = Availability(self.document, self.selection, self.commands, self)
        self._recent = RecentMenu(self.menus[RECENT], self.preferences)

    def _lay_out(self) -> None:
        self._stack.addWidget(self.start_page)
        self._stack.addWidget(self._project_page())
        self.setCentralWidget(self._stack)
        self._dock.setObjectName("inspector_dock")
        DockHead(self._dock, self.theme)
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self._dock)
        self.setStatusBar(self._status)

    def _project_page(self) -> QWidget:
        left = LeftColumn(self.path, self.checklist)
        self.parts.hold(left, self.workspace, self._dock)
        self.parts.follow(self.commands)
        page = QWidget()
        beside = QHBoxLayout(page)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(left)
        beside.addWidget(self.workspace, 1)
        return _column(Banners(self.document, self.preferences, self.run), page)

    def _connect(self) -> None:
        document = self.document
        document.opened.connect(self._show_project)
        document.closed.connect(self._show_project)
        document.changed.connect(self._show_title)
        document.committing.connect(self._show_commit)
        document.failed.connect(self._show_error)
        self.start_page.asked.connect(self.run)
        self.projects.asked.connect(self.run)
        self.projects.source_found.connect(self.own_lists.add_own_list_from)
        self.start_page.reopened.connect(self.projects.open_path)
        self._recent.chosen.connect(self.projects.open_path)
        self.checklist.asked.connect(self.run)
        self.workspace.asked.connect(self.run)
        self.workspace.problems.jumped.connect(self.showing.show)
        self.showing.asked.connect(self.run)
        self.workspace.view_changed.connect(self._mark_view)
        self.workspace.hotspots_seen.connect(partial(self.checklist.tick, FirstStep.HOTSPOTS))
        self.reports.made.connect(partial(self.checklist.tick, FirstStep.REPORT))
        self.path.chosen.connect(self.go_to)
        MarkingSteps(document, self).found.connect(self.path.show_marks)
        self.preferences.changed.connect(self._show_choices)
        KeptColumns(self.workspace, self.preferences)
        self.theme.changed.connect(self._recolour)

    def _show_project(self) -> None:
        self._stack.setCurrentIndex(int(self.document.is_open))
        self.parts.refresh()
        if self.document.is_open:
            self.workspace.show_view(CHAIN)
        self._show_title()

    def _show_title(self) -> None:
        session = self.document.session
        if session is None:
            self.setWindowTitle("IMVO Desktop")
            return
        name = self.document.network.project.name or session.path.stem
        shown = self.tr("{name} (read only)") if session.is_read_only else "{name}"
        self.setWindowTitle(f"{shown.format(name=name)} — IMVO Desktop")

    def _mark_view(self, name: str) -> None:
        self.path.show_chosen(name)
        if name.startswith("step_") or name == LIBRARY:
            self.commands.uncheck("view")
        else:
            self.commands.check(f"show_{name}")

    def _show_choices(self) -> None:
        self._availability.show_choices(self.preferences)
        self.start_page.show_recent(self.preferences.settings.recent_days)

    def _show_commit(self, reporter: Reporter) -> None:
        JobDialog(self.tr("Saving"), reporter, QApplication.activeModalWidget() or self)

    def _show_error(self, error: ImvoError) -> None:
        messages.show_error(self, error, self.document.labels)

    def _focus_inspector(self) -> None:
        self.parts.bring(INSPECTOR)
        focus_in(self._dock)

    def _recolour(self) -> None:
        self.commands.recolour(self.theme.palette)

    def _retranslate(self) -> None:
        self._dock.setWindowTitle(self.tr("What is selected"))
        self.menus.retranslate()
        self._show_title()


def _on_paper(window: MainWindow) -> tuple[QObject, ...]:
    """Copies, backups and prints, and what others fill in."""
    prints = PrintCommands(window.document, window.workspace, window)
    asks = QuestionnaireCommands(window.document, window.selection, window)
    window.projects.answers_found.connect(asks.show_answers)
    backups = BackupCommands(window.document, window.projects, window)
    return (CopyCommands(window.document, window), backups, prints, asks)


def _year(window: MainWindow) -> tuple[QObject, ...]:
    """The commands that lead to the views of a year of work and to its documents."""
    both = (CalendarCommands(window.document, window), VersionCommands(window.document, window))
    return (YearCommands(window.workspace, window), PaperCommands(window.reports, window), *both)


def _column(top: QWidget, bottom: QWidget) -> QWidget:
    """One widget above the other, without room between them; the larger one grows."""
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addWidget(top)
    layout.addWidget(bottom)
    return column
