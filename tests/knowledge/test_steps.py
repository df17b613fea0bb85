"""The six steps, and where other norms speak of them."""

from __future__ import annotations

import re

from imvo_desktop.knowledge.steps import all_steps
from imvo_desktop.knowledge.themes import all_themes

VSME = re.compile(r"B([1-9]|1[01])|C[1-9]")


def test_that_there_are_six_steps_in_their_order() -> None:
    assert [one.number for one in all_steps()] == [1, 2, 3, 4, 5, 6]


def test_that_every_step_stands_in_every_norm() -> None:
    for one in all_steps():
        assert all((one.ungp, one.vsme, one.gri, one.iso26000))
        assert all(1 <= int(number) <= 31 for number in one.ungp)
        assert all(VSME.fullmatch(number) for number in one.vsme)
        assert all(re.fullmatch(r"\d+-\d+", number) for number in one.gri)
        assert all(re.fullmatch(r"[5-7](\.\d+){1,2}", number) for number in one.iso26000)


def test_that_the_guiding_principles_follow_the_steps() -> None:
    assert [step.number for step in all_steps() if "17" in step.ungp] == [2]
    assert [step.number for step in all_steps() if "19" in step.ungp] == [3]
    assert [step.number for step in all_steps() if "22" in step.ungp] == [6]


def test_that_themes_name_disclosures_that_exist() -> None:
    named = {number for facts in all_themes().values() for number in facts.vsme}
    assert named
    assert all(VSME.fullmatch(number) for number in named)
