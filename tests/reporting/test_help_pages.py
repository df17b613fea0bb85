"""Pages of the help: what a page is made of, and where words are found."""

from __future__ import annotations

import pytest

from imvo_desktop.knowledge import help_texts, library
from imvo_desktop.knowledge.help_texts import NAMES
from imvo_desktop.reporting.help_pages import HelpBook, plain
from imvo_desktop.reporting.library_pages import Line, LineKind

BOOK = HelpBook("en", lambda text: text.replace("{key:show_chain}", "Ctrl+1"))


def test_that_a_page_has_heads_items_questions_and_words() -> None:
    kinds = {line.kind for line in BOOK.page("chain").lines}
    assert kinds == {
        LineKind.HEADING,
        LineKind.PARAGRAPH,
        LineKind.ITEM,
        LineKind.SUBHEADING,
        LineKind.FACT,
        LineKind.PICTURE,
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


def lines_of(monkeypatch: pytest.MonkeyPatch, text: str) -> list[Line]:
    """The lines of a page that is written as `text`, without its heading."""
    page = f"---\ntitle: T\nsummary: S\n---\n\n## why A heading of its own\n{text}\n"
    topic = library.read_page("chain", "en", page)
    monkeypatch.setattr(help_texts, "topic", lambda _name, _language: topic)
    return list(BOOK.page("chain").lines)


def test_that_a_heading_may_be_of_the_page_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    heading = lines_of(monkeypatch, "Text.")[0]
    assert (heading.kind, heading.text, heading.part) == (
        LineKind.HEADING,
        "A heading of its own",
        "why",
    )


def test_that_numbers_are_steps_and_a_picture_has_a_name(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = lines_of(monkeypatch, "1. Click **Save**.\n2. Read.\n![The chain.](picture:chain)")
    assert [(one.kind, one.text, one.address) for one in lines[1:]] == [
        (LineKind.STEP, "Click **Save**.", ""),
        (LineKind.STEP, "Read.", ""),
        (LineKind.PICTURE, "The chain.", "chain"),
    ]


def test_that_a_hit_reads_without_marks() -> None:
    assert plain("Click **Save** on [a page](page:chain).") == "Click Save on a page."


def test_that_pages_follow_each_other_to_both_ends() -> None:
    assert BOOK.beside(NAMES[0])[0] == ("", "")
    assert BOOK.beside(NAMES[-1])[1] == ("", "")
    assert BOOK.beside(NAMES[1])[0] == (NAMES[0], BOOK.title(NAMES[0]))
