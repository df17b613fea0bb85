"""Opens the palette, and does what is chosen in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from imvo_desktop.domain.codes import Kind
from imvo_desktop.ui.paging import show_analysis
from imvo_desktop.usecases.record_address import parsed

if TYPE_CHECKING:
    from imvo_desktop.ui.main_window import MainWindow
    from imvo_desktop.ui.palette.palette import FindingPalette
    from imvo_desktop.ui.palette.record_shelves import RecordShelves
    from imvo_desktop.usecases.palette import Entry, Group, Shelf


class PaletteCommands(QObject):
    """`find_anything`; remembers what was chosen while the program runs."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._recent: tuple[Entry, ...] = ()
        self._known: tuple[Shelf, ...] = ()
        self._records: RecordShelves | None = None
        self._palette: FindingPalette | None = None

    def find_anything(self) -> None:
        """Open the field that finds commands, views, records and pages."""
        from imvo_desktop.ui.palette import known_entries
        from imvo_desktop.ui.palette.palette import FindingPalette

        window = self._window
        recent = window.preferences.settings.recent_days
        self._known = known_entries.shelves(window.commands, window.document.labels, recent)
        records = self._prepared_records()
        records.refresh()
        words, colours = window.document.labels, window.theme.palette
        self._palette = FindingPalette(self._search, words, colours, window)
        self._palette.say_reading(is_reading=records.is_reading)
        self._palette.chosen.connect(self._do)
        self._palette.destroyed.connect(self._forget)
        self._palette.show()
        self._palette.activateWindow()

    def _prepared_records(self) -> RecordShelves:
        if self._records is None:
            from imvo_desktop.ui.palette.record_shelves import RecordShelves

            self._records = RecordShelves(self._window.document, self)
            self._records.changed.connect(self._show_read)
            document = self._window.document
            document.opened.connect(self._forget_records)
        return self._records

    def _search(self, typed: str) -> tuple[Group, ...]:
        from imvo_desktop.usecases import palette
        from imvo_desktop.usecases.palette_records import referred

        records = self._prepared_records().shelves
        shelves = [*self._known, *records]
        if not typed.strip():
            return palette.at_first(shelves, self._recent)
        network, words = self._window.document.network, self._window.document.labels
        reference = referred(network, typed, words)
        return palette.find([*shelves, *([reference] if reference else [])], typed, self._recent)

    def _do(self, entry: Entry) -> None:
        from imvo_desktop.usecases import palette
        from imvo_desktop.usecases.palette import Section

        self._recent = palette.remembered(self._recent, entry)
        window = self._window
        ways: dict[Section, Callable[[str], object]] = {
            Section.VIEW: window.run,
            Section.COMMAND: window.run,
            Section.ANALYSIS: lambda key: show_analysis(window.workspace, key),
            Section.ORGANISATION: lambda key: window.showing.show(Kind.ORGANISATION, key),
            Section.LINK: lambda key: window.showing.show(Kind.LINK, key),
            Section.MEASURE: lambda key: window.showing.show(Kind.MEASURE, key),
            Section.REFERENCE: self._refer,
            Section.NARROW: self._narrow,
            Section.LIBRARY: window.library.show_page,
            Section.PROJECT: window.projects.open_path,
        }
        ways[entry.section](entry.key)

    def _refer(self, key: str) -> None:
        address = parsed(key)
        if address is not None:
            self._window.showing.show(address.kind, address.id)

    def _narrow(self, key: str) -> None:
        from imvo_desktop.usecases.palette_records import criterion_of

        self._window.document.filtering.narrow(criterion_of(key))

    def _show_read(self) -> None:
        if self._palette is not None:
            self._palette.say_reading(is_reading=False)
            self._palette.refresh()

    def _forget(self) -> None:
        self._palette = None

    def _forget_records(self) -> None:
        """Another project has other records; commands, views and pages stay remembered."""
        from imvo_desktop.usecases.palette import Section

        stays = (
            Section.VIEW,
            Section.COMMAND,
            Section.ANALYSIS,
            Section.LIBRARY,
            Section.PROJECT,
        )
        self._recent = tuple(one for one in self._recent if one.section in stays)
