"""Pages of the library as PDF: all that is on the page, tagged, with addresses to follow."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from imvo_desktop.errors import FileError
from imvo_desktop.labels.labels import LANGUAGES, Labels
from imvo_desktop.progress import Cancelled
from imvo_desktop.reporting.library_pages import LAWS, LineKind, page, page_names
from imvo_desktop.reporting.theme_sheet import sheet
from imvo_desktop.usecases.make_theme_sheet import SheetMade, make

pytestmark = pytest.mark.full

pikepdf = pytest.importorskip("pikepdf")
DAY = "2026-11-22"


def extracted(path: Path) -> str:
    """The text of the PDF without blanks; the test is skipped without a PDF reader."""
    reader = shutil.which("pdftotext")
    if reader is None:
        pytest.skip("there is no pdftotext here")
    done = subprocess.run([reader, path, "-"], capture_output=True, check=True)
    return squeezed(done.stdout.decode())


def squeezed(text: str) -> str:
    return "".join(text.replace("\u200b", "").split())


@pytest.fixture(scope="module")
def books(tmp_path_factory: pytest.TempPathFactory) -> dict[str, SheetMade]:
    """All pages in each language."""
    folder = tmp_path_factory.mktemp("books")
    return {
        language: make(page_names(), folder / f"{language}.pdf", Labels(language), DAY)
        for language in LANGUAGES
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_nothing_of_any_page_is_lost_on_paper(
    books: dict[str, SheetMade], language: str
) -> None:
    text, words = extracted(books[language].path), Labels(language)
    short = [
        one.text
        for name in page_names()
        for one in page(name, words, DAY).lines
        if one.kind in (LineKind.HEADING, LineKind.SUBHEADING, LineKind.FACT)
        # What runs over the end of a page has its footer in between; these lines do not.
        and len(one.text) < 70
    ]
    assert [one for one in short if squeezed(one) not in text] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_every_address_can_be_followed(books: dict[str, SheetMade], language: str) -> None:
    words = Labels(language)
    wanted = {one.address for name in page_names() for one in page(name, words, DAY).lines} - {""}
    with pikepdf.open(books[language].path) as pdf:
        found = {
            str(note.A.URI)
            for sheet in pdf.pages
            for note in sheet.get("/Annots", [])
            if "/A" in note and "/URI" in note.A
        }
    assert found == wanted


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_it_can_be_read_aloud_and_kept(books: dict[str, SheetMade], language: str) -> None:
    with pikepdf.open(books[language].path) as pdf:
        facts = pdf.open_metadata()
        assert (facts["pdfuaid:part"], facts["pdfaid:part"], facts["pdfaid:conformance"]) == (
            "1",
            "2",
            "A",
        )
        assert str(pdf.Root.Lang).startswith(language)
        assert len(pdf.pages) == books[language].pages


def test_that_one_page_is_a_sheet_without_contents() -> None:
    words = Labels("nl")
    one, book = sheet(("lab.child",), words, DAY), sheet(page_names(), words, DAY)
    assert (one.title, one.contents) == ("Kinderarbeid", "")
    assert (book.title, book.contents) == ("Bibliotheek: alle thema’s", "In dit boek")


def test_that_equal_input_gives_equal_bytes(tmp_path: Path) -> None:
    for name in ("a", "b"):
        make(("lab.child", LAWS), tmp_path / name, Labels("nl"), DAY)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_that_stopping_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    class Stop:
        def step(self, done: int, total: int) -> None:
            if done == total - 1:
                raise Cancelled

    path = tmp_path / "sheet.pdf"
    path.write_text("old")
    with pytest.raises(Cancelled):
        make(("lab.child",), path, Labels("nl"), DAY, Stop())
    assert path.read_text() == "old"


def test_that_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileError) as caught:
        make(("lab.child",), tmp_path / "gone" / "sheet.pdf", Labels("nl"), DAY)
    assert caught.value.code == "folder_missing"
