"""The questions of the six steps, and the levels of the self-scan."""

from __future__ import annotations

import re

import pytest

from imvo_desktop.knowledge.step_questions import (
    SCAN_LEVELS,
    STEP_NUMBERS,
    all_questions,
    anchors,
    questions_of,
    step_of,
)
from imvo_desktop.ui.action_rows import ROWS
from imvo_desktop.ui.view_rows import VIEW_ROWS
from imvo_desktop.ui.year_rows import YEAR_ROWS

_LONGEST = 110


@pytest.mark.parametrize("step", STEP_NUMBERS)
def test_that_every_step_has_four_to_seven_questions(step: int) -> None:
    asked = questions_of(step)
    assert 4 <= len(asked) <= 7
    assert all(re.fullmatch(rf"{step}\.[a-z_]+", one.code) for one in asked)


def test_that_each_question_names_the_section_it_comes_from() -> None:
    sections = {"1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "2.4", "3.1", "3.2", "4.1", "5.1",
                "6.1", "6.2"}  # fmt: skip
    asked = all_questions().values()
    assert {one.oecd for one in asked} == sections
    assert all(one.oecd.startswith(f"{one.step}.") for one in asked)


def test_that_each_question_is_one_short_sentence_in_both_languages() -> None:
    for one in all_questions().values():
        for text in (one.text("nl"), one.text("en")):
            assert text.endswith("?")
            assert text.count("?") == 1
            assert len(text) <= _LONGEST
        assert one.text("nl") != one.text("en")


def test_that_each_question_leads_to_a_view_that_is_there() -> None:
    commands = {row.name for row in (*ROWS, *VIEW_ROWS, *YEAR_ROWS)}
    assert {one.command for one in all_questions().values()} <= commands


@pytest.mark.parametrize("step", STEP_NUMBERS)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_that_every_level_of_a_step_is_one_short_sentence(step: int, language: str) -> None:
    texts = anchors(step, language)
    assert len(texts) == len(set(texts)) == len(SCAN_LEVELS)
    assert all(text.endswith(".") and text.count(".") == 1 for text in texts)
    assert all(len(text) <= _LONGEST for text in texts)


def test_that_only_a_code_of_a_step_has_a_step() -> None:
    assert step_of("3.plan") == 3
    assert [step_of(one) for one in ("7.x", "plan", "")] == [0, 0, 0]
