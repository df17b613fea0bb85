"""Ten thousand findings are a few lines with counts."""

from __future__ import annotations

from imvo_desktop.domain.issues import Seriousness
from imvo_desktop.importing.table import Finding
from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases.grouped_findings import grouped

WORDS = Labels("en")
REMARK, ERROR = Seriousness.REMARK, Seriousness.ERROR


def country(row: int, value: str = "Holland", repaired: str = "NL") -> Finding:
    return Finding("country_read", REMARK, row, "Land", value, repaired)


def test_that_equal_findings_are_one_line_with_a_count_and_some_rows() -> None:
    (kind,) = grouped([("", country(row)) for row in range(2, 10_002)], WORDS)

    assert kind.cells == (
        "Countries written in another way",
        "Remark",
        "10,000",
        "2, 3, 4, 5, 6, 7, 8, 9 …",
    )
    assert [one.cells[0] for one in kind.under] == ["Land: Holland → Netherlands"]


def test_that_each_repair_stands_apart_the_most_frequent_first() -> None:
    found = [country(2), country(3, "BRD", "DE"), country(4)]

    (kind,) = grouped([("", one) for one in found], WORDS)

    assert [one.cells for one in kind.under] == [
        ("Land: Holland → Netherlands", "", "2", "2, 4"),
        ("Land: BRD → Germany", "", "1", "3"),
    ]


def test_that_the_gravest_come_first_and_one_finding_is_said_in_full() -> None:
    missing = Finding("name_missing", ERROR, 7, None)

    first, second = grouped([("", country(2)), ("", missing)], WORDS)

    assert first.cells[:2] == ("Row 7 has no name. It is kept aside.", "Error")
    assert (second.cells[2], second.under) == ("1", ())


def test_that_findings_of_several_lists_say_in_which() -> None:
    (one, other) = grouped([("a.csv", country(2)), ("b.csv", country(2))], WORDS)

    assert (one.cells[0][:7], other.cells[0][:7]) == ("a.csv: ", "b.csv: ")


def test_that_no_more_cases_are_listed_than_can_be_looked_at() -> None:
    (kind,) = grouped([("", country(row, f"Land {row}")) for row in range(2, 902)], WORDS)

    assert len(kind.under) == 501
    assert kind.under[-1].cells == ("and 400 more",)


def test_that_a_kind_without_a_name_says_its_first_finding() -> None:
    found = [Finding("nul_removed", REMARK, row, None) for row in (3, 9)]

    (kind,) = grouped([("", one) for one in found], WORDS)

    assert kind.cells[0].startswith("From row 3 on: empty control characters")
