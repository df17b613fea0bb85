"""What was written down about a list beforehand: read whole, or refused with one sentence."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from imvo_desktop.errors import InputError
from imvo_desktop.importing.answers import Asked
from imvo_desktop.usecases import import_wishes
from imvo_desktop.usecases.import_wishes import Wishes


def read(tmp_path: Path, written: object) -> Wishes:
    path = tmp_path / "wishes.json"
    path.write_text(json.dumps(written))
    return import_wishes.read(path)


def test_that_columns_answers_headings_and_pairs_are_read(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        {
            "Naam": "organisation.name",
            "answers": {"numbers": {"Bedrag": ","}},
            "headings": {"koffie": "09.01"},
            "same": [["a", "b"]],
        },
    )

    assert found.mapping == {"Naam": "organisation.name"}
    assert found.choices.answers.given == {(Asked.NUMBERS, "Bedrag"): ","}
    assert found.choices.answers.headings == {"koffie": "0901"}
    assert found.choices.same == {("a", "b")}


def test_that_without_columns_they_are_as_proposed(tmp_path: Path) -> None:
    assert read(tmp_path, {"same": []}).mapping is None


@pytest.mark.parametrize(
    "written",
    [
        [],
        {"Naam": None},
        {"answers": []},
        {"answers": {"numbers": "x"}},
        {"answers": {"moonlight": {"a": "b"}}},
        {"headings": {"koffie": "zz"}},
        {"same": ["ab"]},
        {"same": [["a"]]},
        {"same": [["a", 2]]},
    ],
)
def test_that_another_shape_is_refused(tmp_path: Path, written: object) -> None:
    with pytest.raises(InputError, match="file_not_a_case"):
        read(tmp_path, written)


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ({"Naam": "organisation.nam"}, "mapping_field_unknown"),
        ({"same": "ab"}, "mapping_field_unknown"),
        ({"A": "organisation.name", "B": "organisation.name"}, "mapping_field_twice"),
    ],
)
def test_that_a_column_that_cannot_be_read_so_is_said(
    tmp_path: Path, written: object, code: str
) -> None:
    with pytest.raises(InputError, match=code):
        read(tmp_path, written)
