"""Pages of the help: what a page is made of, and where words are found."""

from __future__ import annotations

from imvo_desktop.reporting.help_pages import HelpBook, plain
from imvo_desktop.reporting.library_pages import LineKind

BOOK = HelpBook("en", lambda text: text.replace("{key:show_chain}", "Ctrl+1"))


def test_that_a_page_has_heads_items_questions_and_words() -> None:
    kinds = {line.kind for line in BOOK.page("chain").lines}
    assert kinds == {
        LineKind.HEADING,
        LineKind.PARAGRAPH,
        LineKind.ITEM,
        LineKind.SUBHEADING,
        LineKind.FACT,
    }


def test_that_places_are_filled() -> None:
    texts = [line.text for line in BOOK.page("chain").lines]
    assert "Open this view: Ctrl+1." in texts


def test_that_a_word_is_explained_behind_its_name() -> None:
    words = {line.label: line.text for line in BOOK.page("chain").lines if line.label}
    assert words["Tier"] == "how many steps a company is away from you."


def test_that_a_page_with_the_words_in_its_title_is_found_first() -> None:
    hits = BOOK.find("hotspots")
    assert (hits[0].page, hits[0].part) == ("hotspots", "")


def test_that_all_words_must_stand_in_one_section() -> None:
    assert {(hit.page, hit.part) for hit in BOOK.find("hollow estimate")} == {("map", "how")}
    assert BOOK.find("hollow invoice") == ()
    assert BOOK.find("  ") == ()


def test_that_what_was_filled_in_is_found() -> None:
    assert ("chain", "can") in {(hit.page, hit.part) for hit in BOOK.find("ctrl 1")}


def test_that_a_link_reads_as_its_words() -> None:
    assert plain("See the [library](page:library).") == "See the library."
