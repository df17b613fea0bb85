"""A chain as JSON: the short form of the examples, and our own export."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from imvo_desktop.domain.codes import Kind, OrganisationKind, RiskStatus
from imvo_desktop.domain.company import policy_of, report_settings_of
from imvo_desktop.domain.cycle_records import CYCLE_TYPES
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Organisation
from imvo_desktop.errors import ImvoError
from imvo_desktop.usecases import import_case
from imvo_desktop.usecases.import_choices import ImportChoices
from imvo_desktop.usecases.import_plan import ImportPlan
from imvo_desktop.usecases.plain_document import GROUPS, document_of
from tests.storage.small_chain import (
    FORMER,
    KEPT_ROW,
    NOTE,
    POLICY,
    RECORDS,
    REPORT,
    ROUND,
    SCENARIO,
    SCOPE,
)

CASE: dict[str, object] = {
    "own": "F",
    "organisations": ["F", {"id": "A", "name": "Acme", "country": "BD"}],
    "links": [{"id": "A-F", "supplier": "A", "buyer": "F", "value": 60}],
    "risks": [{"id": "r", "theme": "lab.child", "link": "A-F", "scale": 5, "actual": True}],
}


def taken_in(document: dict[str, object], network: Network) -> ImportPlan:
    plan = import_case.plan(document, network)
    network.apply(plan.edit)
    return plan


def errors_of(plan: ImportPlan) -> list[tuple[str, str]]:
    return [(one.code, one.value) for one in plan.findings]


def test_that_the_short_form_is_read_and_ids_are_kept() -> None:
    network = Network()
    plan = taken_in(CASE, network)

    assert network.own is not None
    assert network.own.id == "F"
    assert network.organisations["A"].name == "Acme"
    assert network.links["A-F"].value == 60
    assert network.risks["r"].status is RiskStatus.PLAUSIBLE
    assert (plan.rows_in, plan.rows_used, plan.rows_aside) == (4, 4, 0)


def test_that_what_is_left_out_goes_with_what_needs_it() -> None:
    network = Network()
    left_out = ImportChoices(left_out=frozenset({(Kind.ORGANISATION, "A")}))
    plan = import_case.plan(CASE, network, left_out)
    network.apply(plan.edit)

    assert (list(network.organisations), dict(network.links)) == (["F"], {})
    assert (plan.counts.organisations.new, plan.counts.links.new) == (1, 0)
    assert ("left_out_with", "2") in errors_of(plan)


def test_that_the_same_case_twice_changes_nothing() -> None:
    network = Network()
    taken_in(CASE, network)

    assert import_case.plan(CASE, network).edit.changes == ()


def test_that_our_own_export_comes_back_whole() -> None:
    network, copy = Network(), Network()
    taken_in(CASE, network)
    taken_in(dict(document_of(network)), copy)

    assert copy.checksum() == network.checksum()


def test_that_what_is_beside_the_chain_is_in_our_own_export() -> None:
    copy = Network()
    taken_in(dict(document_of(Network(RECORDS))), copy)

    assert (copy.former, copy.kept_rows) == ({FORMER.id: FORMER}, {KEPT_ROW.id: KEPT_ROW})
    assert (copy.notes, copy.scope_choices) == ({NOTE.id: NOTE}, {SCOPE.id: SCOPE})
    assert copy.get(Kind.SCENARIO, SCENARIO.id) == SCENARIO
    assert copy.get(Kind.ROUND, ROUND.id) == ROUND
    assert (policy_of(copy), report_settings_of(copy)) == (POLICY, REPORT)


def listed(rows: object) -> list[dict[str, object]]:
    return rows if isinstance(rows, list) else []


def without_the_year(measure: dict[str, object]) -> dict[str, object]:
    later = ("agreement", "commitments", "partners")
    return {name: value for name, value in measure.items() if name not in later}


def test_that_an_export_from_before_rows_were_kept_comes_in() -> None:
    older: dict[str, object] = dict(document_of(Network(RECORDS)))
    del older["former"], older["kept_rows"], older["notes"], older["scope"]
    del older["scenarios"], older["rounds"], older["policy"], older["report"]
    for group, kind in GROUPS.items():
        if kind in CYCLE_TYPES:
            del older[group]
    older["measures"] = [without_the_year(one) for one in listed(older["measures"])]
    plan = taken_in(older, Network())

    assert (plan.rows_aside, plan.rows_used) == (0, len(RECORDS) - 8 - len(CYCLE_TYPES))


def test_that_what_points_at_nothing_is_kept_aside_with_all_that_hangs_on_it() -> None:
    case = CASE | {"links": [{"id": "A-F", "supplier": "X", "buyer": "F"}]}
    plan = taken_in(case, Network())

    assert errors_of(plan) == [("reference_unknown", "X"), ("reference_unknown", "A-F")]
    assert (plan.rows_in, plan.rows_used, plan.rows_aside) == (4, 2, 2)
    assert plan.has_faults


@pytest.mark.parametrize(
    ("risk", "code"),
    [
        ({"id": "r", "theme": "lab.nothing", "link": "A-F"}, "field_invalid"),
        ({"id": "r", "theme": "lab.child", "link": "A-F", "scale": 9}, "field_invalid"),
        ({"id": "r", "link": "A-F"}, "field_missing"),
        ({"id": "r", "theme": "lab.child", "link": "A-F", "depth": 1}, "field_unknown"),
        ("r", "record_shape"),
    ],
)
def test_that_a_record_that_does_not_fit_is_kept_aside(risk: object, code: str) -> None:
    plan = taken_in(CASE | {"risks": [risk]}, Network())

    assert [one.code for one in plan.findings] == [code]
    assert plan.rows_aside == 1


def test_that_an_id_with_two_meanings_is_an_error() -> None:
    case = CASE | {"organisations": ["F", "A", {"id": "A", "name": "Another"}]}

    assert errors_of(taken_in(case, Network())) == [("id_clash", "A")]


def test_that_links_without_an_id_get_the_same_one_each_time() -> None:
    case = CASE | {"links": [{"supplier": "A", "buyer": "F"}] * 2, "risks": []}
    network = Network()
    taken_in(case, network)

    assert len(network.links) == 2
    assert import_case.plan(case, network).edit.changes == ()


def test_that_a_project_keeps_its_own_company() -> None:
    own = Organisation(id="own", name="Tas", kind=OrganisationKind.OWN)
    network = Network([own])
    plan = taken_in(CASE, network)

    assert network.own == own
    assert errors_of(plan) == [("own_second", "F")]


@pytest.mark.parametrize("document", [{}, {"rows": []}, {"organisations": "F"}])
def test_that_a_document_without_a_chain_is_refused(document: dict[str, object]) -> None:
    with pytest.raises(ImvoError, match="document_shape"):
        import_case.plan(document, Network())


@pytest.mark.parametrize("content", [b"", b"[1]", b"{", b"[" * 200_000, b"\xff\xfe"])
def test_that_a_file_that_is_no_case_is_said_to_be_so(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "case.json"
    path.write_bytes(content)
    with pytest.raises(ImvoError, match="file_not_a_case"):
        import_case.load(path)


def test_that_every_worked_example_comes_in(shared: Path) -> None:
    text = (shared / "hotspots" / "worked_examples.json").read_text(encoding="utf-8")
    for name, case in json.loads(text).items():
        plan = taken_in(case["input"], Network())

        assert plan.findings == (), name
        assert plan.rows_in == plan.rows_used > 0


def test_that_thousands_of_deliveries_without_an_id_take_little_time() -> None:
    links = [{"supplier": "a", "buyer": "own", "value": number} for number in range(5_000)]
    started = time.process_time()
    plan = import_case.plan(
        {"own": "own", "organisations": ["own", "a"], "links": links}, Network()
    )

    assert plan.counts.links.new == 5_000
    assert time.process_time() - started < 5
