"""The offline library: its texts are all there, short, plain and our own; words are found."""

from __future__ import annotations

import csv
import re
import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from imvo_desktop import resources
from imvo_desktop.domain.codes import Theme
from imvo_desktop.knowledge import library
from imvo_desktop.knowledge.library import LANGUAGES, LibraryHit, Topic, search
from imvo_desktop.labels.labels import Labels

pytestmark = pytest.mark.full

PAGES = (*(theme.value for theme in Theme), library.COMPLAINTS)
WORD = re.compile(r"[^\W_]+(?:[’\-][^\W_]+)*")
ADDRESS = re.compile(r"https?://\S+")
NAMED_BY_NUMBER = re.compile(
    r"\b(?:ISO|SA|GRI|GOTS|OESO|EU|Scope|NACE|SDG|PM)[ -]?\d[\d/–-]*|\bC\d{1,3}\b|\bP29\b"
    r"|\b11\.11\.11\b|\bCO2\b|\b20\d\d(?:/\d+)?\b|\b112\b"
)
LAST_SENTENCE = {
    "nl": "Meer wegen staan op de pagina Naar wie met een klacht of vraag?",
    "en": "More roads are on the page Where to take a complaint or question?",
}
COPIED_RUN = 10


def pages(language: str) -> dict[str, Topic]:
    return {page.page: page for page in library.all_pages(language)}


def written(page: str, language: str) -> str:
    return resources.path("library", language, f"{page}.md").read_text(encoding="utf-8")


def body(page: Topic) -> str:
    """All sections, without the addresses."""
    return ADDRESS.sub("", "\n".join(page.sections.values()))


def items(page: Topic, section: str) -> list[str]:
    return [block.text for block in library.blocks(page.sections[section]) if block.is_item]


def sentences(page: Topic) -> Iterator[list[str]]:
    """The words of each sentence; an item of a list without a full stop counts as one."""
    for line in body(page).splitlines():
        for sentence in re.split(r"(?<=[.!?:;])\s+", line):
            if words := WORD.findall(sentence):
                yield words


def first(hits: tuple[LibraryHit, ...]) -> tuple[str, str]:
    return hits[0].page, hits[0].section


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_the_library_holds_every_theme_and_nothing_else(language: str) -> None:
    folder = resources.path("library", language)

    assert {one.stem for one in folder.glob("*.md")} == set(PAGES)
    assert [one.theme for one in library.all_topics(language)] == list(Theme)
    assert library.complaints(language).theme is None


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_that_a_page_has_its_sections_in_order(language: str, page: str) -> None:
    complaints = page == library.COMPLAINTS
    expected = library.COMPLAINTS_SECTIONS if complaints else library.THEME_SECTIONS
    sections = pages(language)[page].sections

    assert tuple(sections) == expected
    assert all(sections.values())
    assert set(expected) <= set(library.headings(language))


@pytest.mark.parametrize("page", PAGES)
def test_that_both_languages_have_the_same_items_and_addresses(page: str) -> None:
    dutch, english = pages("nl")[page], pages("en")[page]

    for section in dutch.sections:
        assert len(items(dutch, section)) == len(items(english, section)), section
    assert ADDRESS.findall(written(page, "nl")) == ADDRESS.findall(written(page, "en"))


@pytest.mark.parametrize("theme", list(Theme))
@pytest.mark.parametrize("language", LANGUAGES)
def test_that_a_theme_has_paragraphs_and_lists_where_they_belong(
    language: str, theme: Theme
) -> None:
    page = library.topic(theme, language)
    allowed = {"signs": (4, 7), "hides": (3, 6), "practices": (4, 7), "instruments": (3, 6)}

    assert items(page, "what") == []
    assert 2 <= len(library.blocks(page.sections["what"])) <= 4
    for section, (fewest, most) in (*allowed.items(), ("ask", (3, 5))):
        assert fewest <= len(items(page, section)) <= most, section
    for section in ("signs", "practices", "instruments", "ask"):
        assert all(block.is_item for block in library.blocks(page.sections[section])), section


@pytest.mark.parametrize("theme", list(Theme))
@pytest.mark.parametrize("language", LANGUAGES)
def test_that_a_theme_bears_its_name_and_a_short_summary(language: str, theme: Theme) -> None:
    page = library.topic(theme, language)

    assert page.title == Labels(language).text(f"theme.{theme.value}")
    assert len(WORD.findall(page.summary)) <= 25
    assert page.summary.endswith((".", "?"))


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_that_a_page_keeps_its_length(language: str, page: str) -> None:
    most = 700 if page == library.COMPLAINTS else 550

    assert 350 <= len(WORD.findall(body(pages(language)[page]))) <= most


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_that_sentences_are_short(language: str, page: str) -> None:
    counted = [len(words) for words in sentences(pages(language)[page])]

    assert sum(counted) / len(counted) <= 16
    assert max(counted) <= 30


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_that_quotes_are_curly_and_lines_are_plain(language: str, page: str) -> None:
    text = written(page, language)

    assert not set(text) & set("'\"*`[]<>\t")
    assert text.endswith("\n")
    assert not re.search(r"\n\n\n|  | \n|\n\n$", text)


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_that_figures_are_only_names_of_standards(language: str, page: str) -> None:
    assert re.findall(r"\d+", NAMED_BY_NUMBER.sub("", body(pages(language)[page]))) == []


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_that_addresses_are_safe_and_belong_to_a_named_body(language: str, page: str) -> None:
    text = written(page, language)
    bodies = {"netherlands", "belgium", "elsewhere"} if page == library.COMPLAINTS else set()

    assert re.findall(r"http://\S+|(?<!/)\bwww\.\S+", text) == []
    assert all(re.fullmatch(r"https://[\w./-]+\w", one) for one in ADDRESS.findall(text))
    for section in bodies or {"instruments"}:
        for item in items(pages(language)[page], section):
            assert re.fullmatch(r"[^—]+ — https://\S+ — [^—]+\.", item), item


@pytest.mark.parametrize("theme", list(Theme))
@pytest.mark.parametrize("language", LANGUAGES)
def test_that_a_theme_ends_with_the_road_for_complaints(language: str, theme: Theme) -> None:
    last = items(library.topic(theme, language), "ask")[-1]

    assert last.endswith(LAST_SENTENCE[language])
    assert library.complaints(language).title in last


def test_that_an_unknown_language_is_english() -> None:
    assert library.topic(Theme.CHILD_LABOUR, "fr") == library.topic(Theme.CHILD_LABOUR, "en")


def test_that_a_beginning_of_a_word_is_enough() -> None:
    assert first(search("kinderarb", "nl")) == ("lab.child", "")
    assert first(search("Child lab", "en")) == ("lab.child", "")


def test_that_case_and_accents_do_not_count() -> None:
    assert search("VERITE", "nl") == search("vérité", "nl") != ()


def test_that_all_words_must_stand_on_the_page() -> None:
    hits = search("paspoort schuld", "nl")

    assert {hit.page for hit in hits} == {"lab.forced"}
    assert search("paspoort zzz", "nl") == ()
    assert search(" ?!", "nl") == ()


def test_that_a_title_comes_before_a_summary_a_heading_and_the_text() -> None:
    hits = search("corruptie", "nl")
    scores = [hit.score for hit in hits]

    assert first(hits) == ("fair.corruption", "")
    assert all(one >= other for one, other in pairwise(scores))
    assert first(search("instrument dwangarbeid", "nl")) == ("lab.forced", "instruments")
    assert first(search("steekpenningen", "nl")) == ("fair.corruption", "")


def test_that_words_of_different_sections_still_find_the_page() -> None:
    hits = search("hybride normlex", "nl")

    assert [hit.page for hit in hits] == ["lab.child"]
    assert hits[0].score == 0


def test_that_the_complaints_page_is_found_too() -> None:
    hits = search("anoniem", "nl")

    assert ("complaints", "netherlands") in [(hit.page, hit.section) for hit in hits]


def test_that_an_excerpt_is_short_and_shows_a_word_that_was_asked() -> None:
    for word in ("paspoort", "overwerk", "nooddeuren", "katoen", "arbeid"):
        for hit in search(word, "nl"):
            assert len(hit.excerpt) <= 164
            if hit.section and hit.score == 1:
                assert word in hit.excerpt.casefold(), hit


@pytest.mark.full
@pytest.mark.parametrize("language", LANGUAGES)
def test_that_every_word_of_a_summary_finds_its_page(language: str) -> None:
    for page in library.all_pages(language):
        for word in WORD.findall(page.summary):
            assert page.page in {hit.page for hit in search(word, language, limit=500)}, word


def test_that_searching_takes_no_noticeable_time() -> None:
    """Three times what is asked for (150 ms and 10 ms), so that a busy machine does not fail it."""
    library._index.cache_clear()
    library._page.cache_clear()
    library._folded.cache_clear()

    assert seconds("loon") <= 0.45
    for query in ("a", "de", "arbeid loon", "katoen", "in de van het een"):
        assert min(seconds(query) for _ in range(5)) <= 0.03, query


def test_that_the_headings_exist_in_both_languages() -> None:
    codes = (*library.THEME_SECTIONS, *library.COMPLAINTS_SECTIONS)

    for language in LANGUAGES:
        assert tuple(library.headings(language)) == codes
        path = resources.path("library", language, "headings.csv")
        with path.open(encoding="utf-8", newline="") as file:
            assert all(row["heading"].strip() for row in csv.DictReader(file))


@pytest.mark.full
def test_that_nothing_is_copied_from_the_material_we_built_with(shared: Path) -> None:
    ours = {
        run
        for language in LANGUAGES
        for page in library.all_pages(language)
        for run in runs(body(page))
    }
    texts = [one for one in sorted(shared.parent.rglob("*")) if is_text(one)]
    copied = {
        (one.name, run)
        for one in texts
        for run in ours.intersection(runs(one.read_text(encoding="utf-8", errors="ignore")))
    }

    assert len(texts) > 50
    assert copied == set()


def seconds(query: str) -> float:
    begun = time.perf_counter()
    search(query, "nl")
    return time.perf_counter() - begun


def is_text(file: Path) -> bool:
    """Whether `file` is text: spreadsheets and pictures hold zero bytes."""
    return file.is_file() and b"\0" not in file.read_bytes()


def runs(text: str) -> Iterator[tuple[str, ...]]:
    """Each row of ten words, as they follow one another."""
    words = [word.casefold() for word in WORD.findall(text)]
    return zip(*(words[at:] for at in range(COPIED_RUN)), strict=False)
