"""The help is there for every page, in both languages, short and alike."""

from __future__ import annotations

import re

import pytest

from imvo_desktop import resources
from imvo_desktop.domain.codes import Theme
from imvo_desktop.knowledge import help_texts, library
from imvo_desktop.knowledge.help_texts import CHAPTERS, GROUPS, NAMES, SECTIONS
from imvo_desktop.knowledge.library import LANGUAGES

LIBRARY_PAGES = {*(theme.value for theme in Theme), library.COMPLAINTS, "laws"}
MOST_WORDS_IN_A_SENTENCE = 24
MOST_PICTURES, LARGEST_PICTURE = 40, 90_000
_PLACE = re.compile(r"\{(?:key|menu|press):[^}]+\}")
_LINK = re.compile(r"\[[^\]]+\]\((page|library):([a-z_.]+)\)")
PLACES = [name for name in NAMES if name not in CHAPTERS]
_PICTURE = re.compile(r"!\[([^\]]*)\]\(picture:([a-z_]+)\)")
_STOP = re.compile(r"[.:?!]\s+|\n+")


def sections(name: str, language: str) -> dict[str, str]:
    return dict(help_texts.topic(name, language).sections)


def written(name: str, language: str) -> str:
    page = help_texts.topic(name, language)
    return "\n".join((page.title, page.summary, *page.sections.values()))


def starts(text: str, mark: str) -> int:
    return sum(line.startswith(mark) for line in text.splitlines())


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_every_page_is_in_the_contents_and_no_other(language: str) -> None:
    folder = resources.path("help", language)
    assert {one.stem for one in folder.glob("*.md")} == set(NAMES)
    heads = help_texts.headings(language)
    assert set(heads) == {*SECTIONS, *(f"group.{group}" for group in GROUPS)}


@pytest.mark.parametrize("name", NAMES)
def test_that_a_page_says_the_same_in_both_languages(name: str) -> None:
    dutch, english = sections(name, "nl"), sections(name, "en")
    if name not in CHAPTERS:
        assert tuple(dutch) == tuple(english) == SECTIONS
    assert [one.split()[0] for one in dutch] == [one.split()[0] for one in english]
    for text, other in zip(dutch.values(), english.values(), strict=True):
        for mark in ("- ", "### ", "1. ", "2. ", "!["):
            assert starts(text, mark) == starts(other, mark), text
    for pattern in (_PLACE, _LINK):
        both = [sorted(pattern.findall(written(name, one))) for one in LANGUAGES]
        assert both[0] == both[1]


@pytest.mark.parametrize("name", PLACES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_that_a_page_is_short_and_answers_something(name: str, language: str) -> None:
    page = sections(name, language)
    assert 5 <= starts(page["can"], "- ") <= 8
    assert 1 <= starts(page["how"], "### ") <= 5
    assert starts(page["words"], "- ") >= 1
    assert all(": " in line for line in page["words"].splitlines())


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_that_sentences_are_short(name: str, language: str) -> None:
    text = _LINK.sub("x", _PLACE.sub("x", written(name, language)))
    long = [one for one in _STOP.split(text) if len(one.split()) > MOST_WORDS_IN_A_SENTENCE]
    assert long == []


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_that_links_lead_to_pages_there_are(name: str, language: str) -> None:
    for kind, page in _LINK.findall(written(name, language)):
        assert page in (set(NAMES) if kind == "page" else LIBRARY_PAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_every_picture_is_there_used_and_told(language: str) -> None:
    folder = resources.path("help", "pictures", language)
    shown = [one for name in NAMES for one in _PICTURE.findall(written(name, language))]
    assert {name for _, name in shown} == {one.stem for one in folder.glob("*.png")}
    assert [name for told, name in shown if len(told) < MOST_WORDS_IN_A_SENTENCE] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_pictures_stay_small(language: str) -> None:
    files = list(resources.path("help", "pictures", language).glob("*.png"))
    assert len(files) <= MOST_PICTURES
    assert [one.name for one in files if one.stat().st_size > LARGEST_PICTURE] == []


def test_that_both_languages_show_the_same_pictures() -> None:
    for name in NAMES:
        both = [[one for _, one in _PICTURE.findall(written(name, each))] for each in LANGUAGES]
        assert both[0] == both[1], name


def test_that_another_language_reads_the_english_pages() -> None:
    assert help_texts.topic("chain", "fr") == help_texts.topic("chain", "en")


def test_that_a_page_there_is_not_is_refused() -> None:
    with pytest.raises(KeyError):
        help_texts.topic("nothing", "nl")
