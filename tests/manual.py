"""`python -m tests.manual update|check`: the manual in docs/manual, made of the help behind F1.

The pages of `resources/help` are the only source. Here keys and menus are filled in, links lead
from file to file and pictures stay where they are, so that any host of repositories shows the book.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from imvo_desktop.knowledge import library
from imvo_desktop.knowledge.help_texts import NAMES
from imvo_desktop.knowledge.library import LANGUAGES
from imvo_desktop.reporting.help_pages import HelpBook, plain
from imvo_desktop.reporting.library_pages import Line, LineKind, Page

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "docs" / "manual"
RESOURCES = "../../../resources"
CONTENTS = "README.md"
MADE = "<!-- Made of resources/help by `python -m tests.manual update`: change the text there. -->"
TITLES = {"nl": "Handleiding van IMVO Desktop", "en": "Manual of IMVO Desktop"}
ABOUT = {
    "nl": "Dezelfde tekst staat in het programma achter F1. Op een Mac is Ctrl de Cmd-toets.",
    "en": "The same text is in the program behind F1. On a Mac, Ctrl is the Cmd key.",
}
BACK = {"nl": "Inhoud", "en": "Contents"}
_LINK = re.compile(r"\[([^\]]+)\]\((page|library):([a-z_.]+)\)")
_STARTS = {
    LineKind.HEADING: "## ",
    LineKind.SUBHEADING: "### ",
    LineKind.ITEM: "- ",
    LineKind.STEP: "1. ",
}
_LISTED = frozenset({LineKind.ITEM, LineKind.STEP, LineKind.FACT})


def main(arguments: list[str] | None = None) -> int:
    """Write the book, or say what of it is old; 0 when it is as the help."""
    parser = argparse.ArgumentParser(prog="python -m tests.manual", description=__doc__)
    parser.add_argument("command", choices=("update", "check"))
    command = parser.parse_args(arguments).command
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    made = book(app)
    if command == "update":
        write(made)
        return 0
    faults = differences(made)
    print("\n".join(faults))
    return 1 if faults else 0


def book(app: object) -> dict[str, str]:
    """Every file of the manual by its path below docs/manual; `app` is the application of Qt."""
    from PySide6.QtWidgets import QApplication

    from imvo_desktop.ui.help.places import filled
    from imvo_desktop.ui.languages import Languages

    assert isinstance(app, QApplication)
    languages = Languages(app)
    found: dict[str, str] = {}
    try:
        for language in LANGUAGES:
            languages.speak(language)
            found |= _book(HelpBook(language, filled))
    finally:
        languages.stop()
    return found


def write(made: dict[str, str]) -> None:
    """Write the files of `made` that differ, and remove what is no longer in it."""
    for path in FOLDER.glob("*/*.md"):
        if path.relative_to(FOLDER).as_posix() not in made:
            path.unlink()
    for name, text in made.items():
        path = FOLDER / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")


def differences(made: dict[str, str]) -> list[str]:
    """Which files are missing, too many or other than in `made`."""
    there = {path.relative_to(FOLDER).as_posix(): path for path in FOLDER.glob("*/*.md")}
    missing = [f"missing: {name}" for name in made if name not in there]
    extra = [f"no longer made: {name}" for name in there if name not in made]
    old = [
        f"old: {name}"
        for name, text in made.items()
        if name in there and there[name].read_text(encoding="utf-8") != text
    ]
    return [*missing, *extra, *old]


def _book(help_book: HelpBook) -> dict[str, str]:
    language = help_book.language
    pages = {f"{language}/{name}.md": _page(help_book, name) for name in NAMES}
    return {f"{language}/{CONTENTS}": _contents(help_book), **pages}


def _contents(help_book: HelpBook) -> str:
    language = help_book.language
    lines = [MADE, f"# {TITLES[language]}", ABOUT[language]]
    for group in help_book.groups():
        lines.append(f"## {group.title}")
        pages = (help_book.page(name) for name, _ in group.pages)
        lines.append(
            "\n".join(f"- [{one.title}]({one.name}.md): {plain(one.summary)}" for one in pages)
        )
    return "\n\n".join(lines) + "\n"


def _page(help_book: HelpBook, name: str) -> str:
    language = help_book.language
    page = help_book.page(name)
    head = f"{MADE}\n\n# {page.title}\n\n*{page.summary}*\n\n"
    return head + "".join(_blocks(page, language)) + _turning(help_book, name)


def _blocks(page: Page, language: str) -> Iterator[str]:
    """Each line as Markdown; lines of one list stand below each other."""
    for line, after in pairwise((*page.lines, None)):
        assert line is not None
        is_list = line.kind in _LISTED and after is not None and after.kind is line.kind
        yield _block(line, language) + ("\n" if is_list else "\n\n")


def _block(line: Line, language: str) -> str:
    if line.kind is LineKind.PICTURE:
        return f"![{line.text}]({RESOURCES}/help/pictures/{language}/{line.address}.png)"
    text = _LINK.sub(lambda one: _linked(one, language), line.text)
    if line.kind is LineKind.FACT:
        return f"- *{line.label}*: {text}"
    return _STARTS.get(line.kind, "") + text


def _linked(link: re.Match[str], language: str) -> str:
    """A link to a page of the book, or to a page of the library; what is a table is no link."""
    words, kind, name = link.groups()
    if kind == "page":
        return f"[{words}]({name}.md)"
    themes = {topic.page for topic in library.all_pages(language)}
    return f"[{words}]({RESOURCES}/library/{language}/{name}.md)" if name in themes else words


def _turning(help_book: HelpBook, name: str) -> str:
    before, after = help_book.beside(name)
    ways = [f"[‹ {before[1]}]({before[0]}.md)"] if before[0] else []
    ways.append(f"[{BACK[help_book.language]}]({CONTENTS})")
    ways += [f"[{after[1]} ›]({after[0]}.md)"] if after[0] else []
    return f"---\n\n{' · '.join(ways)}\n"


if __name__ == "__main__":
    sys.exit(main())
