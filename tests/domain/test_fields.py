"""Records to plain values and back."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imvo_desktop.domain.codes import Kind, RiskStatus, Theme
from imvo_desktop.domain.fields import (
    canonical_text,
    digest,
    from_plain,
    replaced,
    to_plain,
    to_plain_full,
)
from imvo_desktop.domain.note import LONGEST_NOTE, Note
from imvo_desktop.domain.records import Identifiers, Link, Organisation, Risk
from imvo_desktop.errors import InputError

TEXTS = st.text(st.characters(exclude_characters="\x00", exclude_categories=["Cs"]), max_size=30)


@given(name=TEXTS, kvk=st.none() | TEXTS, lat=st.none() | st.floats(-90, 90))
def test_that_a_record_survives_the_way_to_plain_values_and_back(
    name: str, kvk: str | None, lat: float | None
) -> None:
    one = Organisation(id="a", name=name, identifiers=Identifiers(kvk=kvk), lat=lat)
    assert from_plain(Kind.ORGANISATION, to_plain(one)) == one
    assert from_plain(Kind.ORGANISATION, to_plain_full(one)) == one


def test_that_defaults_stay_out_of_the_canonical_text() -> None:
    assert canonical_text(Link(id="l", supplier="a", buyer="b")) == (
        '{"buyer":"b","id":"l","supplier":"a"}'
    )


def test_that_actual_stands_for_the_status_plausible() -> None:
    risk = from_plain(Kind.RISK, {"id": "r", "theme": "lab.child", "link": "l", "actual": True})
    assert isinstance(risk, Risk)
    assert (risk.status, risk.is_actual) == (RiskStatus.PLAUSIBLE, True)


def test_that_actual_does_not_undo_a_later_status() -> None:
    plain = {"id": "r", "theme": "lab.child", "actual": True, "status": "stopped"}
    assert from_plain(Kind.RISK, plain) == Risk(
        id="r", theme=Theme.CHILD_LABOUR, status=RiskStatus.STOPPED
    )


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"id": "l", "supplier": "a"}, "field_missing"),
        ({"id": "l", "supplier": "a", "buyer": "b", "colour": "red"}, "field_unknown"),
        ({"id": "l", "supplier": "a", "buyer": "b", "share": 1.5}, "field_invalid"),
        ({"id": "l", "supplier": "a", "buyer": "b", "value": 1.5}, "field_invalid"),
        ({"id": "l", "supplier": "a", "buyer": "b", "value": True}, "field_invalid"),
        ({"id": "l", "supplier": "a", "buyer": "b", "volume": math.nan}, "field_invalid"),
        ({"id": "l", "supplier": "a", "buyer": "b", "note": "a\x00b"}, "field_invalid"),
        ({"id": "l", "supplier": "a", "buyer": "b", "certainty": "maybe"}, "field_invalid"),
        ({"id": "l" * 201, "supplier": "a", "buyer": "b"}, "field_invalid"),
        ({"id": "", "supplier": "a", "buyer": "b"}, "field_invalid"),
    ],
)
def test_that_values_that_do_not_fit_are_refused_by_name(
    values: dict[str, object], code: str
) -> None:
    with pytest.raises(InputError) as caught:
        from_plain(Kind.LINK, values)
    assert caught.value.code == code


def test_that_a_lone_surrogate_is_refused() -> None:
    with pytest.raises(InputError):
        from_plain(Kind.ORGANISATION, {"id": "a", "name": "\ud800"})


def test_that_none_clears_a_field() -> None:
    assert replaced(Link(id="l", supplier="a", buyer="b", product="x"), {"product": None}) == Link(
        id="l", supplier="a", buyer="b"
    )


def test_that_the_digest_tells_kinds_and_values_apart() -> None:
    one = Organisation(id="a", name="x")
    assert digest(one) != digest(Organisation(id="a", name="y"))
    assert digest(one) == digest(Organisation(id="a", name="x"))


def test_that_a_note_on_the_drawing_stays_short_enough_to_draw() -> None:
    fitting = {"id": "n", "text": "x" * LONGEST_NOTE, "x": 0, "y": 0}
    assert from_plain(Kind.NOTE, fitting) == Note(id="n", text="x" * LONGEST_NOTE, x=0.0, y=0.0)
    with pytest.raises(InputError, match="field_invalid"):
        from_plain(Kind.NOTE, {**fitting, "text": "x" * (LONGEST_NOTE + 1)})
