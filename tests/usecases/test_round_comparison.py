"""Two rounds side by side: groups, names then and now, another method, and the line over time."""

from __future__ import annotations

import dataclasses
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from imvo_desktop.analysis.assessment import LinkColumns, RiskColumns
from imvo_desktop.analysis.compared import Standing
from imvo_desktop.analysis.method import Method
from imvo_desktop.domain.codes import Kind, Level, OrganisationKind, Relevance, SeverityRule
from imvo_desktop.domain.editing import change, change_project, remove
from imvo_desktop.domain.fields import Plain
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation
from imvo_desktop.domain.round import Round
from imvo_desktop.labels.labels import Labels
from imvo_desktop.progress import Progress
from imvo_desktop.storage import frozen_copies
from imvo_desktop.usecases import assess, round_comparison, round_copy, round_words
from imvo_desktop.usecases.own_judgements import own_judgements
from imvo_desktop.usecases.round_comparison import Group, RoundComparison, compare_rounds
from imvo_desktop.usecases.round_copy import method_plain
from imvo_desktop.usecases.round_trend import trend
from imvo_desktop.usecases.scenario_groups import Group as Left
from imvo_desktop.usecases.scenario_run import work_out
from imvo_desktop.usecases.scenario_steps import Leave
from imvo_desktop.usecases.session import Session
from tests.storage.small_chain import adding
from tests.usecases.round_chains import CHAIN, FORCED, LINK, WAGE, hold, project

pytestmark = pytest.mark.full

WORDS = Labels("nl")
NOTHING = Network()
ROUND = Round(id="r", name="R", date="2025-11-22", copy="c")


def compared(session: Session) -> RoundComparison:
    """A round of now, and now."""
    return compare_rounds(session.path, session.network, (hold(session), None))


def since(session: Session, *edits: tuple[str, dict[str, object]]) -> RoundComparison:
    """What changed by changing these risks after a round."""
    held = hold(session)
    for risk, fields in edits:
        session.do(change(session.network, Kind.RISK, [risk], **fields))
    return compare_rounds(session.path, session.network, (held, None))


def ids(found: RoundComparison, group: Group, kind: Kind = Kind.LINK) -> list[str]:
    return [one.id for one in found.groups[kind][group]]


def test_that_nothing_changed_is_said_so(tmp_path: Path) -> None:
    with project(tmp_path) as session:
        found = compared(session)
    assert ids(found, Group.SAME) == ["d", "l"]
    assert round_words.finding(WORDS, found, Kind.LINK).endswith("tot nu: niets veranderd.")


def test_that_the_finding_counts_what_is_graver_and_less_grave(tmp_path: Path) -> None:
    with project(tmp_path) as session:
        found = since(session, ("w", {"likelihood": 5}))
    assert ids(found, Group.UP) == ["l"]
    said = round_words.finding(WORDS, found, Kind.LINK)
    assert said == "Leveringen, van “Ronde 2025” tot nu: 1 ernstiger."
    assert "%" not in said


def test_that_leaving_with_harm_is_its_own_group_and_no_improvement(tmp_path: Path) -> None:
    with project(tmp_path) as session:
        held = hold(session)
        session.do(remove(session.network, Kind.ORGANISATION, ["dyer"]))
        found = compare_rounds(session.path, session.network, (held, None))
    groups = found.groups[Kind.LINK]
    assert ids(found, Group.GONE_UNSOLVED) == ["d"]
    assert not groups[Group.DOWN]
    assert not groups[Group.GONE]
    assert not groups[Group.REMEDIED]
    said = round_words.finding(WORDS, found, Kind.LINK)
    assert "tot nu: 1 uit de keten, schade niet opgelost. Weggaan uit de keten is geen" in said
    assert round_words.row_name(WORDS, found, groups[Group.GONE_UNSOLVED][0]).startswith("Ververij")


def test_that_all_that_lost_its_way_to_us_is_counted_with_its_part_of_open_harm(
    tmp_path: Path,
) -> None:
    with project(tmp_path) as session:
        held = hold(session)
        session.do(remove(session.network, Kind.LINK, ["l"]))
        found = compare_rounds(session.path, session.network, (held, None))
        line = trend(session.path, session.network, "2026-12-01")
    assert (ids(found, Group.GONE), ids(found, Group.GONE_UNSOLVED)) == (["l"], ["d"])
    assert not ids(found, Group.SAME)
    said = round_words.finding(WORDS, found, Kind.LINK)
    assert said.endswith(
        "tot nu: 2 uit de keten; bij 1 daarvan is de schade niet opgelost. "
        "Weggaan uit de keten is geen verbetering."
    )
    assert line.points[-1].left_unsolved == 1


def test_that_what_gets_a_way_to_us_was_not_in_the_chain(tmp_path: Path) -> None:
    with project(tmp_path, *(one for one in CHAIN if one not in (LINK, WAGE))) as session:
        held = hold(session)
        session.do(adding(LINK))
        found = compare_rounds(session.path, session.network, (held, None))
    assert ids(found, Group.NEW) == ["d", "l"]
    for row in found.groups[Kind.LINK][Group.NEW]:
        assert round_words.then_text(WORDS, row) == "niet in de keten"


def test_that_the_same_leave_a_round_as_a_what_if(tmp_path: Path) -> None:
    with project(tmp_path) as session:
        held = hold(session)
        tried = work_out(session.network, [Leave(Kind.ORGANISATION, "mill")])
        session.do(remove(session.network, Kind.ORGANISATION, ["mill"]))
        found = compare_rounds(session.path, session.network, (held, None))
    left = tried.groups[Kind.LINK]
    out = [one.id for group in (Left.LEFT_UNSOLVED, Left.LEFT) for one in left[group]]
    assert sorted(ids(found, Group.GONE) + ids(found, Group.GONE_UNSOLVED)) == sorted(out)


def test_that_not_known_is_counted_of_the_deliveries_that_hotspots_count(tmp_path: Path) -> None:
    shop = Organisation(id="shop", name="Winkel", kind=OrganisationKind.CUSTOMER)
    more = (
        shop,
        Link(id="after", supplier="own", buyer="shop"),
        Link(id="back", supplier="shop", buyer="own"),
        Link(id="astray", supplier="mill", buyer="dyer", relevance=Relevance.NONE),
        Organisation(id="far", name="Ver weg"),
        Organisation(id="alone", name="Alleen"),
        Link(id="cut", supplier="far", buyer="alone"),
        Link(id="open", supplier="dyer", buyer="own"),
    )
    with project(tmp_path, *CHAIN, *more) as session:
        found = compared(session)
        assessment = assess.assess_network(session.network)
        asked = own_judgements(session.network, assessment).asked
    assert (found.unknown_now.links, found.unknown_now.of) == (2, asked) == (2, 4)


def test_that_an_organisation_that_was_renamed_is_called_by_both_names(tmp_path: Path) -> None:
    with project(tmp_path) as session:
        held = hold(session)
        session.do(change(session.network, Kind.ORGANISATION, ["mill"], name="Noord Textiel"))
        found = compare_rounds(session.path, session.network, (held, None))
    row = next(one for one in found.groups[Kind.LINK][Group.SAME] if one.id == "l")
    assert ids(found, Group.SAME) == ["d", "l"]
    name = round_words.row_name(WORDS, found, row)
    assert name == "canvas: Noord Textiel (heette: Weverij\u2028Noord) → Fietstas BV"
    assert "Noord Textiel" in list(round_words.remarks(WORDS, found))[-1]


def test_that_another_method_is_said_and_then_is_computed_by_that_of_now(tmp_path: Path) -> None:
    with project(tmp_path) as session:
        held = hold(session)
        session.do(change_project(session.network, severity_rule=SeverityRule.MEAN))
        found = compare_rounds(session.path, session.network, (held, None))
    assert found.is_other_method
    assert ids(found, Group.SAME) == ["d", "l"]
    remarks = list(round_words.remarks(WORDS, found))
    assert remarks[1].startswith("De methode is veranderd sinds een ronde.")


def test_that_a_level_told_otherwise_by_the_same_options_is_said_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def told(columns: LinkColumns | RiskColumns) -> dict[str, Standing]:
        return dict.fromkeys(columns.ids, Standing(Level.NONE))

    with project(tmp_path) as session:
        monkeypatch.setattr(round_copy, "standings", told)
        held = hold(session)
        found = compare_rounds(session.path, session.network, (held, None))
    assert (found.is_other_method, found.differs) == (True, 2)
    assert "2 leveringen hadden in hun ronde" in list(round_words.remarks(WORDS, found))[1]


def test_that_a_delivery_by_another_supplier_is_told_as_it_was(tmp_path: Path) -> None:
    harm = dataclasses.replace(FORCED, link=None, organisation="dyer")
    with project(tmp_path, *(one for one in CHAIN if one is not FORCED), harm) as session:
        held = hold(session)
        session.do(change(session.network, Kind.LINK, ["d"], supplier="own"))
        found = compare_rounds(session.path, session.network, (held, None))
    (row,) = found.groups[Kind.LINK][Group.GONE_UNSOLVED]
    assert round_words.row_name(WORDS, found, row).startswith("Ververij → ")
    assert round_words.now_text(WORDS, row) == "niet in de keten"
    assert round_words.then_text(WORDS, row) == "zeer hoog"


@pytest.mark.parametrize(
    ("part", "said"),
    [(0.0, "0 %"), (0.001, "1 %"), (0.254, "25 %"), (0.999, "99 %"), (1.0, "100 %")],
)
def test_that_a_small_unknown_part_is_never_told_as_none(part: float, said: str) -> None:
    one = round_comparison.Unknown(1, 2, part)
    found = RoundComparison(ROUND, None, NOTHING, NOTHING, {}, (), one, one)
    assert f"toen {said}, daarna {said}." in next(round_words.remarks(WORDS, found))


def test_that_two_rounds_are_compared_without_now(tmp_path: Path) -> None:
    with project(tmp_path) as session:
        first = hold(session)
        session.do(change(session.network, Kind.RISK, ["w"], likelihood=5))
        second = hold(session, "Ronde 2026", "2026-11-22")
        session.do(remove(session.network, Kind.RISK, ["w"]))
        found = compare_rounds(session.path, session.network, (first, second))
    assert ids(found, Group.UP, Kind.RISK) == ["w"]
    assert "“Ronde 2026”" in round_words.finding(WORDS, found, Kind.RISK)


def test_that_what_is_not_known_is_counted_then_and_now(tmp_path: Path) -> None:
    with project(tmp_path, *(one for one in CHAIN if one not in (WAGE, FORCED))) as session:
        held = hold(session)
        session.do(adding(WAGE))
        found = compare_rounds(session.path, session.network, (held, None))
    assert (found.unknown_then.links, found.unknown_now.links) == (2, 1)
    assert ids(found, Group.BETTER) == ["l"]
    assert not ids(found, Group.UP)


def test_that_the_copied_block_holds_every_row_of_every_group(tmp_path: Path) -> None:
    with project(tmp_path) as session:
        found = since(session, ("w", {"likelihood": 5}))
    lines = round_words.as_lines(WORDS, found, Kind.RISK, ("a", "b", "c", "d")).split("\n")
    assert len(lines) == 3
    assert lines[1].startswith("Ernstiger\t")


def test_that_the_line_holds_each_round_and_now_and_marks_another_method(tmp_path: Path) -> None:
    with project(tmp_path) as session:
        hold(session)
        session.do(change_project(session.network, severity_rule=SeverityRule.MEAN))
        hold(session, "Ronde 2026", "2026-11-22")
        found = trend(session.path, session.network, "2026-12-01")
    assert [one.name for one in found.points] == ["Ronde 2025", "Ronde 2026", ""]
    assert [one.is_break for one in found.points] == [False, True, False]
    assert found.points[-1].is_now
    assert found.points[0].figures.happening == 1
    assert sum(found.points[0].figures.levels.values()) == 2
    assert found.points[0].figures.levels[Level.UNKNOWN] == 0


def test_that_the_line_counts_what_left_with_harm_since_the_first_round(tmp_path: Path) -> None:
    with project(tmp_path) as session:
        hold(session)
        session.do(remove(session.network, Kind.LINK, ["d"]))
        hold(session, "Ronde 2026", "2026-11-22")
        session.do(remove(session.network, Kind.LINK, ["l"]))
        found = trend(session.path, session.network, "2026-12-01")
    assert [one.left_unsolved for one in found.points] == [None, 1, 1]


def test_that_a_round_that_cannot_be_read_is_named_beside_the_line(tmp_path: Path) -> None:
    with project(tmp_path) as session:
        hold(session)
        hold(session, "Ronde 2026", "2026-11-22")
        with closing(sqlite3.connect(session.path)) as connection, connection:
            connection.execute("DELETE FROM frozen WHERE name = 'Ronde 2025'")
        found = trend(session.path, session.network, "2026-12-01")
    assert (found.unread, len(found.points)) == (("Ronde 2025",), 2)


class Counted:
    """Counts which copies are read from the file."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.read: list[str] = []
        self._text_of = frozen_copies.text_of
        monkeypatch.setattr(frozen_copies, "text_of", self._read)

    def _read(self, path: Path, copy_id: str, name: str, progress: Progress) -> str:
        self.read.append(copy_id)
        return self._text_of(path, copy_id, name, progress)


def test_that_the_line_reads_each_round_once_whatever_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with project(tmp_path) as session:
        first = hold(session)
        session.do(change(session.network, Kind.RISK, ["w"], likelihood=5))
        second = hold(session, "Ronde 2026", "2026-11-22")
        counted = Counted(monkeypatch)
        before = trend(session.path, session.network, "2026-12-01")
        session.do(remove(session.network, Kind.LINK, ["d"]))
        after = trend(session.path, session.network, "2026-12-01")
    assert counted.read == [first.copy, second.copy]
    assert after.points[:2] == before.points[:2]
    assert (before.points[2].left_unsolved, after.points[2].left_unsolved) == (0, 1)


def test_that_the_same_round_is_not_read_again_to_compare_but_is_by_another_method(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with project(tmp_path) as session:
        held = hold(session)
        counted = Counted(monkeypatch)
        found = compare_rounds(session.path, session.network, (held, None))
        session.do(change(session.network, Kind.RISK, ["w"], likelihood=5))
        found = compare_rounds(session.path, session.network, (held, None), last=found)
        assert (ids(found, Group.UP), counted.read) == (["l"], [held.copy])
        session.do(change_project(session.network, severity_rule=SeverityRule.MEAN))
        again = compare_rounds(session.path, session.network, (held, None), last=found)
    assert counted.read == [held.copy] * 2
    assert again.then.checksum() == found.then.checksum()
    assert again.is_other_method


def test_that_the_line_counts_a_delivery_that_another_took_over_with_the_harm_left_behind(
    tmp_path: Path,
) -> None:
    harm = dataclasses.replace(FORCED, link=None, organisation="dyer")
    with project(tmp_path, *(one for one in CHAIN if one is not FORCED), harm) as session:
        hold(session)
        session.do(change(session.network, Kind.LINK, ["d"], supplier="own"))
        gone = trend(session.path, session.network, "2026-12-01")
        session.do(change(session.network, Kind.LINK, ["d"], supplier="dyer"))
        back = trend(session.path, session.network, "2026-12-01")
    assert (gone.points[-1].left_unsolved, back.points[-1].left_unsolved) == (1, 0)


def test_that_the_gravest_row_stands_first_in_a_group(tmp_path: Path) -> None:
    with project(tmp_path) as session:
        found = compared(session)
    levels = [one.gravest for one in found.groups[Kind.LINK][Group.SAME]]
    assert levels == sorted(levels, reverse=True)
    assert levels[0] > levels[-1]


def test_that_the_gravest_row_stands_first_whatever_its_id(tmp_path: Path) -> None:
    grave = dataclasses.replace(FORCED, link="l")
    small = dataclasses.replace(WAGE, link="d", scale=1, scope=1, irremediability=1, likelihood=1)
    with project(tmp_path, *(one for one in CHAIN if one not in (WAGE, FORCED)), grave, small) as s:
        found = compared(s)
    assert ids(found, Group.SAME) == ["l", "d"]
    assert ids(found, Group.SAME, Kind.RISK) == ["f", "w"]


def test_that_of_many_other_names_five_are_told_and_the_rest_counted() -> None:
    one = round_comparison.Unknown(1, 2, 0.5)
    names = tuple((f"oud{at}", f"nieuw{at}") for at in range(7))
    found = RoundComparison(ROUND, None, NOTHING, NOTHING, {}, names, one, one)
    assert list(round_words.remarks(WORDS, found))[-1].endswith("oud4 heet nu nieuw4, en nog 2.")


def test_that_harm_that_began_after_the_first_round_and_left_is_counted(tmp_path: Path) -> None:
    with project(tmp_path) as session:
        session.do(change(session.network, Kind.RISK, ["f"], status=None, likelihood=2))
        hold(session)
        session.do(change(session.network, Kind.RISK, ["f"], status=FORCED.status, likelihood=5))
        hold(session, "Ronde 2026", "2026-11-22")
        session.do(remove(session.network, Kind.LINK, ["d"]))
        found = trend(session.path, session.network, "2026-12-01")
    assert [one.left_unsolved for one in found.points] == [None, 0, 1]


def test_that_an_option_that_did_not_exist_then_is_no_other_method(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fewer(method: Method) -> dict[str, Plain]:
        return {name: one for name, one in method_plain(method).items() if name != "grid"}

    with project(tmp_path) as session:
        monkeypatch.setattr(round_copy, "method_plain", fewer)
        held = hold(session)
        monkeypatch.undo()
        found = compare_rounds(session.path, session.network, (held, None))
    assert not found.is_other_method
