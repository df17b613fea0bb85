"""The statement on child labour and the check on forced labour as they are read and signed."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from imvo_desktop.domain.codes import Kind, MeasureKind, OrganisationKind, RiskStatus, Theme
from imvo_desktop.domain.labour_check import Ground, LabourCheck, LabourSubject, RestsOn
from imvo_desktop.domain.measure import Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Risk, kind_of
from imvo_desktop.domain.report_settings import Paper, Profile
from imvo_desktop.reporting.blocks import Report, SignOff, Table
from imvo_desktop.reporting.front import unknown_steps
from tests.charts import chains
from tests.reporting.made import all_text, basis_of, parts, section
from tests.reporting.paper_chains import chain, child, looked, of_every_answer, paper_of

ANSWER, YES, FOUND, SAID, UNSEEN, LAW, SIGN, SOURCES = "12345678"


def statement(network: Network, language: str = "en") -> Report:
    return paper_of(network, Paper.CHILD_LABOUR, language)


def rows(report: Report, number: str) -> list[tuple[str, ...]]:
    """The table of a section, each cell as text."""
    found = parts(section(report, number), Table)
    tables = [one for one in found if isinstance(one, Table)]
    return [tuple(all_text(cell) for cell in row) for table in tables for row in table.rows]


def test_that_the_names_are_those_of_practice() -> None:
    assert statement(chain(), "nl").cover.title == (
        "Verklaring kinderarbeid (vrijwillig; niet de verklaring uit de Wet zorgplicht"
        " kinderarbeid)"
    )
    title = paper_of(chain(), Paper.FORCED_LABOUR, "nl").cover.title
    assert title == "Controle op dwangarbeid"


def test_that_the_three_answers_are_counted_in_the_words_of_practice() -> None:
    found = rows(statement(of_every_answer(), "nl"), ANSWER)
    assert found == [
        ("Aanleiding voor nader onderzoek: ja", "3"),
        ("Aanleiding voor nader onderzoek: geen gevonden in bekeken deel", "1"),
        ("Aanleiding voor nader onderzoek: niet bekeken", "8"),
        ("Totaal", "12"),
    ]


def test_that_of_a_chain_that_is_not_mapped_nothing_is_counted_as_looked_at() -> None:
    made = statement(Network([one for one in chain() if kind_of(one) is not Kind.LINK]))
    not_mapped = "Not known: the chain has not been mapped yet."
    assert made.cover.status == not_mapped
    assert not_mapped in all_text(section(made, UNSEEN))
    assert "0 of 0" not in all_text(made)


def test_that_a_judgement_stands_with_likelihood_date_and_who() -> None:
    cell = rows(statement(of_every_answer()), YES)[0][1]
    assert "likelihood 3 of 5" in cell
    assert "A. Smit" in cell
    assert "1 February 2026" in cell


def test_that_a_reasonable_suspicion_is_left_for_a_person_to_write() -> None:
    found = rows(statement(of_every_answer()), YES)
    assert len(found) == 3
    assert all(row[-1].strip() == "" for row in found)
    assert "by hand" in all_text(section(statement(of_every_answer()), YES))


def test_that_the_plan_is_the_measures_there_or_that_there_is_none_yet() -> None:
    on_risk = Measure(id="m", subject="r0", kind=MeasureKind.PREVENT, text="Bezoek plannen")
    on_link = Measure(id="n", subject="l01", subject_kind=Kind.LINK, kind=MeasureKind.STOP)
    found = rows(statement(Network([*of_every_answer(), on_risk, on_link])), YES)
    assert "Bezoek plannen" in found[0][2]
    assert "Stop" in found[1][2]
    assert found[2][2] == "no measure yet"


def test_that_what_was_looked_at_stands_with_its_reason_and_source() -> None:
    report = statement(of_every_answer())
    (found,) = rows(report, FOUND)
    assert "Rondgang" in found[1]
    assert "A. Smit" in found[1]
    assert "Wij: Bezoek (2026)" in all_text(section(report, SOURCES))


def test_that_every_delivery_that_was_not_seen_is_listed() -> None:
    found = rows(statement(of_every_answer()), UNSEEN)
    assert len(found) == 8 + 1
    assert found[0] == ("Fietstas BV (our own company)", "nobody looked at this theme here")
    judged = next(row for row in found if "Bedrijf 04" in row[0])
    assert "likelihood 1" in judged[1]
    assert "not recorded as looked, nothing found" in judged[1]


def test_that_unknown_steps_and_origins_are_among_what_was_not_seen() -> None:
    basis, report = basis_of(chains.textile()), statement(chains.textile())
    text = all_text(section(report, UNSEEN))
    bare = [one for one in basis.deliveries if not one.country_of_making]
    assert f"{len(bare)} of {len(basis.deliveries)} deliveries" in text
    assert unknown_steps(basis)[0] in text
    why = [row[1] for row in rows(report, UNSEEN)]
    assert sum("not known where it is made" in one for one in why) == len(bare)
    assert sum("not known who delivers" in one for one in why) == 1


def test_that_a_step_nobody_knows_is_unseen_where_its_country_is_known_and_there_is_reason() -> (
    None
):
    step = replace(chain().organisations["o07"], kind=OrganisationKind.UNKNOWN)
    kept = [one for one in chain(child(7, likelihood=4)) if one.id != "o07"]
    found = statement(Network([*kept, step]))
    listed = {row[0]: row[1] for row in rows(found, UNSEEN)}
    assert listed["Bedrijf 07: Dienst (Netherlands)"] == "it is not known who delivers this"


def test_that_there_is_a_place_to_sign_under_the_part_that_was_not_seen() -> None:
    report = statement(of_every_answer())
    assert parts(section(report, SIGN), SignOff)
    assert "Of 12 deliveries 8 were not looked at" in all_text(section(report, SIGN))
    numbers = [one.number for one in report.sections]
    assert numbers.index(UNSEEN) < numbers.index(SIGN)


@pytest.mark.parametrize("network", [chain(), Network(), chain(child(0, likelihood=2))])
def test_that_there_is_nothing_to_sign_where_nothing_was_seen(network: Network) -> None:
    report = statement(network)
    assert not parts(report, SignOff)
    assert "There is nothing to sign yet" in all_text(section(report, SIGN))


def test_that_the_head_says_how_far_this_theme_was_looked_at() -> None:
    own = chain(*(Risk(id=f"w{at}", theme=Theme.WAGE, link=f"l{at:02}", likelihood=1, scale=1)
                  for at in range(12)))  # fmt: skip
    report = statement(own)
    assert report.cover.status == "Not looked at: 12 of 12 deliveries"
    assert report.footer.endswith(report.cover.status)
    assert "Judged by the company itself" not in all_text(report)


def test_that_the_law_stands_with_its_status_and_the_day_it_was_checked() -> None:
    text = all_text(section(statement(chain()), LAW))
    assert "Not in force" in text
    assert "22 November 2026" in text
    assert "zoek.officielebekendmakingen.nl" in text
    text = all_text(section(paper_of(chain(), Paper.FORCED_LABOUR), LAW))
    assert "14 December 2027" in text


def test_that_what_sources_say_stands_once_under_the_letter_that_rows_name() -> None:
    report = statement(chains.textile())
    said = all_text(section(report, SAID)).splitlines()
    letters = [one[1] for one in said if re.match(r"\([a-z]\) ", one)]
    assert letters == [chr(ord("a") + at) for at in range(len(letters))]
    named = [re.findall(r"\b[a-z]\b", row[1]) for row in rows(report, YES)]
    assert {one for row in named for one in row} == set(letters)
    assert all(row == sorted(row) for row in named)
    assert len(said) == len(set(said))


def test_that_harm_is_said_to_be_reported_and_not_to_be_there() -> None:
    risk = child(0, status=RiskStatus.SIGNAL)
    cell = rows(statement(chain(risk)), YES)[0][1]
    assert cell.startswith("Harm is reported.")


def test_that_each_theme_has_its_own_document() -> None:
    forced = Risk(id="x", theme=Theme.FORCED_LABOUR, link="l07", likelihood=5)
    network = chain(looked(3), forced)
    assert rows(statement(network), ANSWER)[0][1] == "0"
    assert rows(paper_of(network, Paper.FORCED_LABOUR), ANSWER)[0][1] == "1"


def test_that_only_the_kind_of_a_list_is_told_to_who_reads_no_products() -> None:
    shirts = replace(
        chain().links["l07"], product="T-shirts van katoen", hs="6109", country_of_making="BD"
    )
    kept = [one for one in of_every_answer() if one.id != "l07"]
    network = Network([*kept, shirts])
    told = paper_of(network, Paper.CHILD_LABOUR, profile=Profile.PUBLIC)
    said = all_text(section(told, SAID))
    assert "List of goods, this product from this country" in said
    assert "Bangladesh" not in said
    assert "Bangladesh" in all_text(section(statement(network), SAID))
    assert rows(told, ANSWER) == rows(statement(network), ANSWER)


def checked(link: str, ground: Ground, **values: object) -> LabourCheck:
    """What a person answered about child labour on a delivery."""
    said: dict[str, object] = {"who": "B. Bos", "when": "2026-03-04", **values}
    # reason: the tests give fields by name
    return LabourCheck(
        id=f"c-{link}",
        link=link,
        subject=LabourSubject.CHILD,
        ground=ground,
        **said,  # type: ignore[arg-type]
    )


def test_that_the_answer_of_a_person_goes_first_with_what_it_rests_on() -> None:
    visit = checked("l06", Ground.NONE_FOUND, rests_on=(RestsOn.VISIT,), note="Gesproken")
    found = rows(statement(Network([*of_every_answer(), visit])), FOUND)
    (cell,) = [row[1] for row in found if "Bedrijf 06" in row[0]]
    assert "Answer of a person: none found in the part looked at (B. Bos, 4 March 2026)." in cell
    assert "It rests on: Visit." in cell
    assert "Gesproken." in cell


def test_that_what_sources_and_judgements_say_stays_beside_the_answer() -> None:
    low = checked("l00", Ground.NONE_FOUND)
    found = rows(statement(Network([*of_every_answer(), low])), FOUND)
    (cell,) = [row[1] for row in found if "Bedrijf 00" in row[0]]
    assert "It does not say what it rests on." in cell
    assert "likelihood 3 of 5" in cell


def test_that_no_answer_takes_reported_harm_away() -> None:
    denied = checked("l01", Ground.NONE_FOUND)
    report = statement(Network([*of_every_answer(), denied]))
    (cell,) = [row[1] for row in rows(report, YES) if "Bedrijf 01" in row[0]]
    assert "Harm is reported here" in cell


def test_that_a_suspicion_and_a_plan_are_those_of_a_person() -> None:
    plan = Measure(id="m", subject="o06", subject_kind=Kind.ORGANISATION, kind=MeasureKind.PREVENT,
                   text="School zoeken")  # fmt: skip
    check = checked("l07", Ground.YES, is_suspected=True, measures=("m",))
    report = statement(Network([*of_every_answer(), plan, check]))
    (row,) = [row for row in rows(report, YES) if "Bedrijf 07" in row[0]]
    assert "School zoeken" in row[2]
    assert row[3] == "Yes (B. Bos, 4 March 2026)"
    others = [row[3] for row in rows(report, YES) if "Bedrijf 07" not in row[0]]
    assert all(one.strip() == "" for one in others)


def test_that_the_answers_of_persons_are_counted_apart() -> None:
    report = statement(Network([*of_every_answer(), checked("l07", Ground.YES)]))
    assert "Of 12 deliveries a person answered 1." in all_text(section(report, ANSWER))
    assert rows(report, ANSWER)[0][1] == "4"


def test_that_not_looked_at_by_a_person_is_no_answer() -> None:
    later = checked("l06", Ground.NOT_LOOKED, note="Later")
    report = statement(Network([*of_every_answer(), later]))
    assert "a person answered" not in all_text(report)
    assert any("Bedrijf 06" in row[0] for row in rows(report, UNSEEN))


def test_that_a_chain_that_a_person_looked_at_can_be_signed_with_the_rest_listed() -> None:
    bare = statement(chain())
    assert not parts(section(bare, SIGN), SignOff)
    report = statement(chain(checked("l00", Ground.NONE_FOUND, rests_on=(RestsOn.AUDIT,))))
    assert parts(section(report, SIGN), SignOff)
    listed = [row[0] for row in rows(report, UNSEEN)]
    assert sum("Bedrijf" in one for one in listed) == 11


def test_that_a_customer_reads_the_answer_and_its_day_but_neither_who_nor_the_suspicion() -> None:
    check = checked("l07", Ground.YES, is_suspected=True, note="Gezien door B. Bos bij Bedrijf 07")
    network = Network([*of_every_answer(), check])
    made = paper_of(network, Paper.CHILD_LABOUR, "en", Profile.CUSTOMER)
    text = all_text(made)
    assert "there is reason to look further (4 March 2026)" in text
    assert "Bos" not in text
    assert "Bedrijf 07" not in text
    assert all(row[3].strip() == "" for row in rows(made, YES))
    assert "a person answered" not in all_text(
        paper_of(network, Paper.CHILD_LABOUR, "en", Profile.PUBLIC)
    )
