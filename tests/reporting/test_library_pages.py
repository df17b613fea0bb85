"""The pages of the library as lines: nothing of the texts or tables is lost on the way."""

from __future__ import annotations

import pytest

from imvo_desktop.domain.codes import Theme
from imvo_desktop.knowledge import laws, library
from imvo_desktop.knowledge.themes import Framework, facts_of
from imvo_desktop.labels.labels import LANGUAGES, Labels
from imvo_desktop.reporting.library_pages import (
    LAWS,
    Line,
    LineKind,
    page,
    page_groups,
    page_names,
)
from imvo_desktop.reporting.library_search import find

DAY = "2026-11-22"


def shown(line: Line) -> str:
    return " — ".join(one for one in (line.text, line.address, line.after) if one)


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_every_word_of_a_text_is_on_its_page(language: str) -> None:
    words = Labels(language)
    for topic in library.all_pages(language):
        lines = [shown(one) for one in page(topic.page, words, DAY).lines]
        texts = [one for section in topic.sections.values() for one in library.blocks(section)]
        assert [one.text for one in texts if one.text not in lines] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_every_sentence_is_filled_in(language: str) -> None:
    words = Labels(language)
    for name in page_names():
        texts = [f"{one.label} {shown(one)}" for one in page(name, words, DAY).lines]
        assert [one for one in texts if "{" in one or "report." in one] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_every_norm_of_a_theme_is_on_its_page(language: str) -> None:
    words = Labels(language)
    for theme in Theme:
        text = "\n".join(one.text for one in page(theme, words, DAY).lines)
        norms = [one for framework in Framework for one in facts_of(theme).norms(framework)]
        assert [one.id for one in norms if f"{one.number} {one.name(language)}" not in text] == []


@pytest.mark.parametrize(
    ("language", "other"), [("en", "not a fundamental convention"), ("nl", "geen kernverdrag")]
)
def test_that_a_convention_that_is_not_fundamental_stands_apart(language: str, other: str) -> None:
    lines = page(Theme.DISCRIMINATION, Labels(language), DAY).lines
    conventions = [one.text for one in lines if one.label and "C1" in one.text]

    (core, others) = conventions
    assert "C111" in core
    assert other not in core
    assert "C190" in others
    assert other in others


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_every_law_agreement_and_body_has_its_address(language: str) -> None:
    words = Labels(language)
    addresses = {one.address for one in page(LAWS, words, DAY).lines}
    assert {one.source for one in laws.all_laws()} <= addresses
    assert {one.source for one in laws.all_agreements()} <= addresses
    assert {one.address for one in laws.all_bodies()} <= addresses


def test_that_what_is_not_confirmed_is_to_be_checked() -> None:
    lines = page(LAWS, Labels("nl"), DAY).lines
    confirmed = [
        *(one.confirmed for one in laws.all_laws()),
        *(one.confirmed for one in laws.all_agreements()),
        *(one.confirmed for one in laws.all_bodies()),
    ]
    marked = [one for one in lines if one.text.endswith(": te controleren")]
    assert len(marked) == confirmed.count(False) > 0


def test_that_a_law_applies_from_its_day_on() -> None:
    law = next(one for one in laws.all_laws() if one.id == "forced-labour")
    for day, status in ((DAY, "In force, applies later"), (law.applies_from, "In force")):
        lines = page(LAWS, Labels("en"), day).lines
        at = next(at for at, one in enumerate(lines) if one.part == law.id)
        assert lines[at + 1].text.startswith(f"{status}, from ")


def test_that_the_list_names_all_pages_once() -> None:
    listed = [name for group in page_groups(Labels("nl")) for name, _ in group.pages]
    assert listed == list(page_names())
    assert len(set(listed)) == len(Theme) + 2


def test_that_a_page_that_is_not_there_is_refused() -> None:
    with pytest.raises(ValueError, match="nowhere"):
        page("nowhere", Labels("nl"), DAY)


@pytest.mark.parametrize(
    ("text", "name", "part"),
    [("csddd", LAWS, "csddd"), ("kinderarb", "lab.child", ""), ("TruStone", LAWS, "")],
)
def test_that_the_first_hit_is_what_is_meant(text: str, name: str, part: str) -> None:
    first = find(text, Labels("nl"), DAY)[0]
    assert (first.page, first.part.startswith(part)) == (name, True)


def test_that_every_hit_leads_to_a_heading_of_its_page() -> None:
    words = Labels("nl")
    for hit in find("kind", words, DAY):
        headings = [
            one.part
            for one in page(hit.page, words, DAY).lines
            if one.kind in (LineKind.HEADING, LineKind.SUBHEADING)
        ]
        assert hit.part in ("", *headings)


@pytest.mark.parametrize("text", ["", "  ", "qqqzzz", "!"])
def test_that_nothing_is_found_where_nothing_is_said(text: str) -> None:
    assert find(text, Labels("nl"), DAY) == ()
