"""Pages of the library on paper: one as a sheet, several as a book with contents."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from imvo_desktop.charts import fonts
from imvo_desktop.domain.words import Words
from imvo_desktop.reporting.library_pages import Page, page
from imvo_desktop.reporting.plain_blocks import plain
from imvo_desktop.reporting.typesetting import Typeset, typeset_with


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is printed, in one language; `footer` holds {page} and {pages} to be filled in.

    `contents` is the title above the list of pages, empty where there is one page.
    """

    language: str
    title: str
    running: str
    colophon: str
    footer: str
    contents: str
    pages: tuple[Page, ...]


def sheet(names: Sequence[str], words: Words, day: str) -> Sheet:
    """The pages `names` as they are on `day` (ISO); an unknown name raises `ValueError`."""
    pages = tuple(page(name, words, day) for name in names)
    is_book = len(pages) != 1
    return Sheet(
        words.language,
        words.text("library.sheet.title") if is_book else pages[0].title,
        words.text("library.sheet"),
        words.text("library.sheet.colophon", date=day),
        words.text("library.sheet.page"),
        words.text("library.sheet.contents") if is_book else "",
        pages,
    )


def typeset_sheet(printed: Sheet, day: str) -> Typeset:
    """The PDF of `printed`, dated `day` (ISO). Raises `ReportError` when typst refuses it."""
    return typeset_with("sheet.typ", "sheet", plain(printed, fonts.printable), day)
