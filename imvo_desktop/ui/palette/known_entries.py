"""The entries that do not come from the project: commands, pages of the library, projects."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator

from imvo_desktop import resources
from imvo_desktop.domain.words import Words
from imvo_desktop.knowledge import library
from imvo_desktop.labels.labels import Labels
from imvo_desktop.ui.action_rows import ROWS
from imvo_desktop.ui.actions import Actions
from imvo_desktop.ui.command_row import ActionRow, keys_text
from imvo_desktop.usecases.analysis_pages import pages
from imvo_desktop.usecases.palette import Entry, Section, Shelf

_OTHER = {"nl": "en", "en": "nl"}
_ALSO_VIEWS = frozenset({"show_hotspots", "show_problems", "show_library"})
_NOT_OFFERED = frozenset({"find_anything"})
_HOLDS: Mapping[str, tuple[str, ...]] = {
    "settings": ("language", "taal", "text size", "tekstgrootte"),
    "speak_dutch": ("Dutch", "language", "taal"),
    "speak_english": ("Engels", "language", "taal"),
    "import_list": ("importeren", "import"),
    "paste_list": ("importeren",),
}
"""What people look for by name and find inside a command, in both languages."""


def shelves(actions: Actions, words: Words, recent: Iterable[tuple[str, str]]) -> tuple[Shelf, ...]:
    """The shelves of all there is but records; `recent` holds paths and ISO days."""
    dutch = QTranslator()
    dutch.load(str(resources.path("i18n", "imvo_nl.qm")))
    commands = [
        _command(row, actions, words, dutch) for row in ROWS if row.name not in _NOT_OFFERED
    ]
    views = [one for one in commands if one.section is Section.VIEW]
    others = [one for one in commands if one.section is Section.COMMAND]
    return (
        Shelf(Section.VIEW, views),
        Shelf(Section.COMMAND, others),
        Shelf(Section.ANALYSIS, list(_analyses(actions, words))),
        Shelf(Section.LIBRARY, list(_pages(words.language))),
        Shelf(Section.PROJECT, list(_projects(recent, words))),
    )


def _command(row: ActionRow, actions: Actions, words: Words, dutch: QTranslator) -> Entry:
    """The command, found by its English and its Dutch text; its keys, or why it cannot be used."""
    action = actions[row.name]
    is_view = row.choice == "view" or row.name in _ALSO_VIEWS
    is_enabled = action.isEnabled()
    return Entry(
        Section.VIEW if is_view else Section.COMMAND,
        row.name,
        action.text().replace("…", "").replace("&&", "&"),
        keys_text(row) if is_enabled else words.text(f"needs.{row.needs}"),
        (
            QCoreApplication.translate("actions", row.text),
            row.text,
            dutch.translate("actions", row.text) or "",
            *_HOLDS.get(row.name, ()),
        ),
        is_enabled,
    )


def _analyses(actions: Actions, words: Words) -> Iterator[Entry]:
    """Every chart, question and lens, found by its name and what it asks, in both languages."""
    other = _labels(_OTHER[words.language])
    is_enabled = actions["show_analysis"].isEnabled()
    for one in pages():
        question = words.text(one.question_code)
        also = (question, other.text(one.title_code), other.text(one.question_code))
        detail = question if is_enabled else words.text("needs.project")
        title = words.text(one.title_code)
        yield Entry(Section.ANALYSIS, one.name, title, detail, also, is_enabled)


@cache
def _labels(language: str) -> Labels:
    return Labels(language)


def _pages(language: str) -> Iterator[Entry]:
    others = library.all_pages(_OTHER[language])
    for page, other in zip(library.all_pages(language), others, strict=True):
        yield Entry(Section.LIBRARY, page.page, page.title, also=(other.title,))


def _projects(recent: Iterable[tuple[str, str]], words: Words) -> Iterator[Entry]:
    for path, day in recent:
        file = Path(path)
        yield Entry(Section.PROJECT, path, file.stem, words.date(day) if day else str(file.parent))
