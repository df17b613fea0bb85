"""Starts the window: joins settings, language, look, document and windows together."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from imvo_desktop import resources
from imvo_desktop.own_folder import backups_folder, own_folder
from imvo_desktop.ui import lazily, motion, warming, window_parts
from imvo_desktop.ui.application import Application
from imvo_desktop.ui.crash.road import CrashRoad
from imvo_desktop.ui.crash.troubles import Troubles
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.file_in_place import FileInPlace
from imvo_desktop.ui.jobs import Workers
from imvo_desktop.ui.languages import Languages
from imvo_desktop.ui.main_window import MainWindow
from imvo_desktop.ui.pasted_lists import pasted_folder, remove_left_behind
from imvo_desktop.ui.preferences import Preferences
from imvo_desktop.ui.responsive import Responsive
from imvo_desktop.ui.searching import Searching
from imvo_desktop.ui.settings import Movement, SettingsStore
from imvo_desktop.ui.theme import Theme
from imvo_desktop.usecases import other_window
from imvo_desktop.usecases.backups import Keeper
from imvo_desktop.usecases.clock import utc_now
from imvo_desktop.usecases.record_address import Address, parsed, parted

_NAME = "IMVO Desktop"
_SHOW = "--show"
_SELF_TEST = "--self-test"
_CANNOT = 2


class Program(QObject):
    """Everything that lives as long as the window; `ready` when all of that is there."""

    ready = Signal()

    def __init__(self, app: QApplication, store: QSettings) -> None:
        super().__init__()
        self._app = app
        self.preferences = Preferences(SettingsStore(store))
        settings = self.preferences.settings
        self._languages = Languages(app)
        self._spoken = settings.language
        self.theme = Theme(app, settings.appearance)
        self._look_as_wished()
        self.workers = Workers()
        labels = self._languages.speak(settings.language)
        self.document = Document(labels, self.workers, settings.author)
        self._backups = Keeper(backups_folder(), utc_now, self.document.failed.emit)
        self.document.backups = self._backups
        self._responsive = Responsive(self.document, self)
        FileInPlace(self.document)
        self._searching = Searching(self)
        self.document.freed.connect(self._searching.search_all)
        self.window = MainWindow(self.document, self.preferences, self.theme)
        self.troubles = Troubles(self.document, self.preferences, self.window)
        self.troubles.open_asked.connect(self.window.projects.open_path)
        self.preferences.changed.connect(self._follow_preferences)
        if isinstance(app, Application):
            app.file_asked.connect(self._take_file)

    def show(self, argument: str | None = None, address: Address | None = None) -> None:
        """Show the window; the heavy parts follow once it is there, then the project opens.

        `address` is the record of that project to show first.
        """
        self._searching.begin()
        self.window.show()
        self._argument, self._address = argument, address
        QTimer.singleShot(0, self, self._warm_up)

    def close(self) -> None:
        """Let the threads end; until then none of them searches for garbage."""
        if isinstance(self._app, Application):
            self._app.file_asked.disconnect(self._take_file)
        self.document.close()
        self._backups.close()
        self.workers.shutdown()
        self._searching.end()
        self._languages.stop()

    def _take_file(self, path: str) -> None:
        self.window.projects.take_file(path)

    def _warm_up(self) -> None:
        job = self.workers.run(warming.warm_up)
        job.succeeded.connect(self._complete_window)
        left_behind = pasted_folder()
        self.workers.run(lambda _: remove_left_behind(left_behind))

    def _complete_window(self) -> None:
        completion = window_parts.Completion(self.window)
        completion.finished.connect(self._begin_work)
        completion.begin()

    def _begin_work(self) -> None:
        self.workers.run(lazily.warm_up_imports)
        if self._address is not None:
            self.window.showing.show_when_open(self._address)
        if self._argument is not None:
            self.window.projects.take_file(self._argument)
            self._argument = None
        self.ready.emit()

    def _follow_preferences(self) -> None:
        settings = self.preferences.settings
        self.document.author = settings.author
        if settings.language != self._spoken:
            self._spoken = settings.language
            self.document.set_labels(self._languages.speak(settings.language))
        self._look_as_wished()

    def _look_as_wished(self) -> None:
        """Colours, size of the text and movement as a person chose them, or as the system says."""
        settings = self.preferences.settings
        self.theme.follow(settings)
        motion.choose(False if settings.movement is Movement.OFF else None)


def main(argv: Sequence[str]) -> int:
    """Run the window until it is closed; `argv` is the program and perhaps a project or list.

    Behind a project may stand what to show of it: `Fietstas.imvo#link/l3`, or `--show link/l3`.
    A project that a window of ours has open on this computer is shown there, and this start ends.
    """
    if argv[1:2] == [_SELF_TEST] and len(argv) == 3:
        from imvo_desktop.ui import self_test

        return self_test.run(list(argv), Path(argv[2]))
    path, address = _wish_in(argv[1:])
    what = str(address) if address is not None else ""
    if path is not None and other_window.show(own_folder(), Path(path).resolve(), what):
        return 0
    app = application(argv)
    road = CrashRoad(own_folder())
    program = road.made(lambda: Program(app, QSettings()))
    if program is None:
        road.end()
        return _CANNOT
    program.show(path, address)
    code = app.exec()
    # An error while closing leaves the mark: the next start tells of it.
    program.close()
    road.end()
    return code


def application(argv: Sequence[str]) -> Application:
    """The application of Qt, under the name and mark of the program."""
    app = Application(list(argv))
    app.setApplicationName(_NAME)
    app.setOrganizationName("IMVO")
    app.setDesktopFileName("imvo-desktop")
    app.setWindowIcon(QIcon(str(resources.path("icons", "imvo.svg"))))
    return app


def _wish_in(arguments: Sequence[str]) -> tuple[str | None, Address | None]:
    """The file to open, and the record of it to show."""
    rest, address = list(arguments), None
    if _SHOW in rest[:-1]:
        at = rest.index(_SHOW)
        address = parsed(rest[at + 1])
        del rest[at : at + 2]
    files = [one for one in rest if not one.startswith("-")]
    if not files:
        return None, None
    path, behind = (files[0], None) if Path(files[0]).exists() else parted(files[0])
    return str(Path(path).absolute()), address or behind
