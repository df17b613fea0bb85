"""Steps of a what-if as text: read back as they were, or refused in a sentence."""

from __future__ import annotations

import json
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imvo_desktop.domain.codes import Kind, MeasureKind
from imvo_desktop.errors import InputError
from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases.scenario_steps import (
    Act,
    Answer,
    Leave,
    Proof,
    Question,
    Replace,
    Split,
    Step,
    read,
    step_name,
    write,
)

_IDS = st.text(min_size=1, max_size=20)
_NAMES = st.text(max_size=20)
_ANSWERS = st.integers(1, 5)
_MAYBE = st.none() | _ANSWERS
STEPS: st.SearchStrategy[Step] = st.one_of(
    st.builds(Leave, st.sampled_from((Kind.ORGANISATION, Kind.LINK)), _IDS),
    st.builds(Replace, _IDS, st.none() | _IDS, _NAMES),
    st.builds(Split, _IDS, st.integers(1, 99), st.none() | _IDS, _NAMES),
    st.builds(Answer, _IDS, st.sampled_from(Question), _ANSWERS),
    st.builds(
        Act, _IDS, st.sampled_from(MeasureKind), st.sampled_from(Proof), _NAMES, _MAYBE, _MAYBE
    ),
)
_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)


@given(st.lists(STEPS, max_size=6))
def test_that_steps_are_read_back_as_they_were_and_written_in_one_way(steps: list[Step]) -> None:
    text = write(steps)
    assert read(text) == tuple(steps)
    assert write(read(text)) == text


def test_that_every_kind_of_step_has_a_name_of_its_own() -> None:
    kinds = get_args(Step.__value__)
    assert len({step_name(object.__new__(one)) for one in kinds}) == len(kinds) == 5


@given(st.text(max_size=60) | _JSON.map(json.dumps))
def test_that_what_is_no_what_if_is_refused_and_never_a_crash(text: str) -> None:
    with pytest.raises(InputError) as raised:
        read(text)
    assert Labels("nl").text(f"error.{raised.value.code}", **raised.value.values) != ""


def _kept(step: dict[str, object], version: object = 1) -> str:
    return json.dumps({"version": version, "steps": [step]})


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (_kept({"do": "leave", "kind": "link", "id": "l"}, 2), "scenario_newer"),
        (_kept({"do": "dream", "of": "l"}), "scenario_step_unknown"),
        (_kept({"do": "leave", "kind": "risk", "id": "l"}), "scenario_damaged"),
        (_kept({"do": "leave", "kind": "link"}), "scenario_damaged"),
        (_kept({"do": "leave", "kind": "link", "id": "l", "part": 4}), "scenario_damaged"),
        (_kept({"do": "split", "link": "l", "part": 100}), "scenario_damaged"),
        (_kept({"do": "answer", "risk": "r", "question": "scale", "value": True}),
         "scenario_damaged"),
        (_kept({"do": ["leave"]}), "scenario_damaged"),
        (_kept({}, "1"), "scenario_damaged"),
        ('{"version":1}', "scenario_damaged"),
        ("[" * 100_000, "scenario_damaged"),
        ("{", "scenario_damaged"),
    ],
)  # fmt: skip
def test_that_damage_a_later_form_and_an_unknown_step_are_told_apart(text: str, code: str) -> None:
    with pytest.raises(InputError) as raised:
        read(text)
    assert raised.value.code == code
