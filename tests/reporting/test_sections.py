"""The sections of the report on what is done: policy, hotspots, measures, talks, sign-off."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from imvo_desktop.analysis.compared import Standing
from imvo_desktop.charts.harms import harms
from imvo_desktop.domain.codes import (
    Certainty,
    Judged,
    Kind,
    Level,
    MeasureKind,
    MeasureStatus,
    RiskStatus,
    SpokenWith,
    Theme,
)
from imvo_desktop.domain.measure import Evidence, Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.policy import Policy, Workforce
from imvo_desktop.domain.purchasing import Practices
from imvo_desktop.domain.records import Record, Risk, Site
from imvo_desktop.domain.report_settings import ReportPart, ReportSettings
from imvo_desktop.domain.round import Round
from imvo_desktop.reporting.agreements_section import agreements_section
from imvo_desktop.reporting.basis import Basis
from imvo_desktop.reporting.blocks import (
    Digest,
    GoTo,
    HarmCard,
    LevelMark,
    Note,
    Report,
    SignOff,
    Table,
    Target,
    Tone,
)
from imvo_desktop.reporting.content import report
from imvo_desktop.reporting.evidence_annex import evidence_section
from imvo_desktop.reporting.glossary_section import glossary_section
from imvo_desktop.reporting.heard_section import heard_section
from imvo_desktop.reporting.hotspots_section import hotspots_section
from imvo_desktop.reporting.indicators import indicators
from imvo_desktop.reporting.measures_section import measures_section
from imvo_desktop.reporting.outline import outline
from imvo_desktop.reporting.policy_section import policy_section
from imvo_desktop.reporting.rounds_told import RoundsTold
from imvo_desktop.reporting.sign_off import sign_off_section
from imvo_desktop.usecases.report_figures import report_figures
from tests.charts import chains
from tests.reporting.made import DAY, all_text, basis_of, parts, report_of, section
from tests.reporting.paper_chains import chain

ROUND = Round(id="y", name="Ronde 2025", date="2025-11-22", copy="0" * 64)
ABSENT = "f" * 64


def textile(*records: Record) -> Network:
    changed = {(type(one), one.id) for one in records}
    kept = [one for one in chains.textile() if (type(one), one.id) not in changed]
    return Network([*kept, *records])


def cards_of(network: Network, language: str = "en") -> list[HarmCard]:
    found = parts(hotspots_section(basis_of(network, language), "6", "5"), HarmCard)
    return [one for one in found if isinstance(one, HarmCard)]


def without(basis: Basis, *left_out: ReportPart) -> Report:
    edition = replace(basis.edition, left_out=left_out)
    basis = replace(basis, edition=edition)
    return report(basis, report_figures(basis))


def test_that_an_unwritten_policy_is_said_to_be_unwritten() -> None:
    found = parts(policy_section(basis_of(chains.textile()), "3"), Note)
    assert [one.tone for one in found if isinstance(one, Note)] == [Tone.WARNING]
    assert "No policy has been written down yet" in all_text(tuple(found))


def test_that_the_policy_stands_with_who_answers_for_it() -> None:
    policy = Policy(text="Wij kopen eerlijk.\n\nElk jaar.", responsible="A. Smit",
                    responsible_role="directeur", adopted="2026-01-15")  # fmt: skip
    text = all_text(policy_section(basis_of(textile(policy)), "3"))
    assert "Wij kopen eerlijk." in text
    assert "A. Smit, directeur" in text
    assert "15 January 2026" in text
    assert "not given" in text
    assert "No policy" not in text


def test_that_the_own_way_of_buying_is_counted_and_what_was_not_asked_too() -> None:
    basis = basis_of(chains.textile())
    assert "was not asked yet for any delivery" in all_text(policy_section(basis, "3"))
    link = replace(chains.textile().links["l-agent-own"], practices=Practices(price=True))
    table = parts(policy_section(basis_of(textile(link)), "3"), Table)[0]
    assert isinstance(table, Table)
    total = len(basis.deliveries)
    assert [all_text(row).split() for row in table.rows[:1]] == [
        ["Price", "1", "0", f"{total - 1}"]
    ]
    assert all(sum(int(str(cell[0])) for cell in row[1:]) == total for row in table.rows)


def test_that_every_hotspot_has_its_way_to_the_own_company() -> None:
    cards = cards_of(chains.textile())
    grave = [one for one in basis_of(chains.textile()).harms if one.level in
             (Level.VERY_HIGH, Level.HIGH)]  # fmt: skip
    assert len(cards) == len(grave)
    for card in cards:
        facts = dict(card.facts)
        assert str(facts["Way to us"][0]).partition(". There")[0].endswith("BV (Netherlands)")


def test_that_what_is_assumed_stands_apart_from_what_is_known() -> None:
    first = cards_of(chains.textile())[0]
    risk = basis_of(chains.textile()).harms[0].risk
    assert first.assumed_title == "Assumed, open or not known"
    guess = replace(chains.textile().risks[risk], judged=Judged.ACCEPTED, spoken_with=None)
    assert "taken over from sources" in all_text(cards_of(textile(guess))[0].assumed)
    assert "taken over from sources" not in all_text(first.facts)


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (None, "It was not recorded whether anybody who is at risk was heard."),
        (SpokenWith.NO, "Nobody who is at risk was heard yet."),
    ],
)
def test_that_a_talk_nobody_recorded_is_not_told_as_no_talk(
    answer: SpokenWith | None, said: str
) -> None:
    first = chains.textile().risks[basis_of(chains.textile()).harms[0].risk]
    told = all_text(cards_of(textile(replace(first, spoken_with=answer)))[0].assumed)
    assert said in told
    assert told.count("heard") == 1


def test_that_assumed_deliveries_on_the_way_are_counted() -> None:
    links = [replace(one, certainty=Certainty.ASSUMED) for one in chains.textile().links.values()]
    network = textile(*links)
    way = dict(cards_of(network)[0].facts)["Way to us"]
    count = str(way[0]).count("(assumed)")
    assert f"{count} of the {count} deliveries on this way" in all_text(cards_of(network)[0])


def test_that_without_hotspots_it_is_said_that_this_is_no_proof() -> None:
    assert "does not mean that there is none" in all_text(
        hotspots_section(basis_of(Network()), "6", "5")
    )


def test_that_hotspots_beyond_those_told_are_counted_with_their_section() -> None:
    network = chains.large(300)
    basis = basis_of(network)
    grave = [one for one in harms(network, basis.assessment, basis.words)
             if one.level in (Level.VERY_HIGH, Level.HIGH)]  # fmt: skip
    text = all_text(hotspots_section(basis, "6", "5"))
    assert f"{len(grave) - 15} more risks that are high or very high are in section 5." in text


def test_that_every_measure_has_its_row_with_owner_and_status() -> None:
    basis = basis_of(chains.textile())
    tables = parts(measures_section(basis, "7", ()), Table)
    assert isinstance(tables[0], Table)
    assert len(tables[0].rows) == len(basis.measures)
    bare = Measure(id="n", subject="r-mill-forced", kind=MeasureKind.PREVENT)
    assert "nobody named, planned" in all_text(measures_section(basis_of(textile(bare)), "7", ()))


def test_that_a_measure_on_a_site_is_told_by_its_site() -> None:
    site = Site(id="hall", organisation="mill", name="Hal 4")
    at_site = Measure(id="n", subject="hall", subject_kind=Kind.SITE, kind=MeasureKind.PREVENT)
    assert "Hal 4" in all_text(measures_section(basis_of(textile(site, at_site)), "7", ()))


def test_that_an_effect_ends_with_one_sign() -> None:
    measure = Measure(id="m", subject="r-mill-forced", kind=MeasureKind.PREVENT, effect="Betaald.",
                      evidence="p")  # fmt: skip
    proof = Evidence(id="p", subject="r-mill-forced", name="Foto.jpg")
    text = all_text(measures_section(basis_of(textile(measure, proof)), "7", ()))
    assert "Betaald; evidence: Foto.jpg" in text


def test_that_a_date_that_passed_is_said() -> None:
    late = Measure(id="n", subject="r-mill-forced", kind=MeasureKind.PREVENT, due="2026-01-01")
    basis = basis_of(textile(late))
    assert "Of 1 measure the date has passed" in all_text(measures_section(basis, "7", ()))
    done = replace(late, status=MeasureStatus.DONE)
    assert "date has passed" not in all_text(measures_section(basis_of(textile(done)), "7", ()))


def test_that_a_level_then_is_shown_only_with_evidence_of_the_effect() -> None:
    proof = Evidence(id="p", subject="n", subject_kind=Kind.MEASURE, name="Telling.pdf")
    acted = Measure(id="n", subject="r-mill-forced", kind=MeasureKind.PREVENT, evidence="p",
                    effect="Geen borg meer.")  # fmt: skip
    levels = {"r-mill-forced": Standing(Level.VERY_HIGH, is_at_least=True)}
    for measure, marks in ((acted, 2), (replace(acted, effect=None), 1),
                           (replace(acted, evidence=None), 1)):  # fmt: skip
        basis = basis_of(textile(proof, measure, ROUND))
        edition = replace(basis.edition, rounds=RoundsTold((), (), levels))
        made = measures_section(replace(basis, edition=edition), "7", ())
        table = parts(made, Table)[0]
        assert isinstance(table, Table)
        row = next(row for row in table.rows if "Prevent" in str(row[0][0]))
        assert len(parts(row, LevelMark)) == marks


def test_that_the_level_before_now_and_after_are_told_with_what_was_found() -> None:
    proof = Evidence(id="p", subject="n", subject_kind=Kind.MEASURE, name="Telling.pdf")
    acted = Measure(
        id="n", subject="r-mill-forced", kind=MeasureKind.PREVENT, evidence="p",
        measured_effect="Geen borg meer", measured_on="2026-10-01", likelihood_after=1,
        level_before=Level.VERY_HIGH, status=MeasureStatus.PAUSED, status_reason="Fabriek dicht",
    )  # fmt: skip
    leaving = replace(acted, kind=MeasureKind.RESPONSIBLE_EXIT)
    for measure, marks in ((acted, 3), (replace(acted, likelihood_after=None), 2),
                           (replace(acted, evidence=None), 1), (leaving, 1)):  # fmt: skip
        section = measures_section(basis_of(textile(proof, measure)), "7", ())
        table = parts(section, Table)[0]
        assert isinstance(table, Table)
        row = next(row for row in table.rows if "Geen borg" in str(row[3]))
        assert len(parts(row, LevelMark)) == marks
        assert "Geen borg meer" in all_text(section)
        assert "paused: Fabriek dicht" in all_text(section)


def test_that_change_is_told_when_rounds_can_be_read() -> None:
    text = all_text(measures_section(basis_of(chains.textile()), "7", ()))
    assert "No round has been held yet" in text
    basis = basis_of(textile(ROUND))
    text = all_text(measures_section(basis, "7", ()))
    assert "1 round was held, on 22 November 2025." in text
    told = replace(basis, edition=replace(basis.edition, rounds=RoundsTold(("2 remedied.",), ())))
    assert "2 remedied." in all_text(measures_section(told, "7", ()))


def test_that_who_was_heard_is_counted_and_what_is_missing_is_said() -> None:
    text = all_text(heard_section(basis_of(Network()), "8"))
    assert text.count("Not yet") == 3
    basis = basis_of(chains.textile())
    text = all_text(heard_section(basis, "8"))
    heard = [one.spoken_with for one in basis.network.risks.values()]
    assert f"was spoken for {heard.count(SpokenWith.YES)}, not for" in text
    assert f"for {heard.count(None)} it was not recorded" in text


def test_that_harm_is_counted_from_signal_to_remedy() -> None:
    signal = Risk(id="sig", theme=Theme.WAGE, organisation="dyer", status=RiskStatus.SIGNAL)
    remedied = replace(signal, id="rem", status=RiskStatus.REMEDIED)
    remedy = Measure(id="n", subject="rem", kind=MeasureKind.REMEDY, text="Loon nabetaald.")
    made = heard_section(basis_of(textile(signal, remedied, remedy)), "8")
    rows = {all_text(row).split("\n")[0]: all_text(row).split("\n")[1:]
            for one in parts(made, Table) if isinstance(one, Table)
            for row in one.rows}  # fmt: skip
    assert rows["Signal"] == ["1", "0"]
    assert rows["Remedied"] == ["1", "1"]
    assert "Loon nabetaald" in all_text(made)


def test_that_a_place_to_complain_is_told_as_it_was_answered() -> None:
    policy = Policy(workforce=Workforce(complaints=True))
    text = all_text(heard_section(basis_of(textile(policy)), "8"))
    assert "there is a place to complain." in text
    assert (
        "there is" not in all_text(heard_section(basis_of(Network()), "8")).split("Complaints")[1]
    )


@pytest.mark.parametrize("network", [chains.textile(), Network()])
def test_that_the_indicators_of_the_report_are_those_of_the_module(network: Network) -> None:
    basis = basis_of(network)
    table = parts(agreements_section(basis, "9"), Table)[0]
    assert isinstance(table, Table)
    values = [all_text(row[3]).split(" ")[0] for row in table.rows]
    told = [str(one.value) if one.of != 0 else "none" for one in indicators(basis)]
    assert values == told


def test_that_only_agreements_on_our_themes_are_named() -> None:
    text = all_text(agreements_section(basis_of(chains.textile()), "9"))
    assert "Metaalsectorovereenkomst" in text
    assert "Running, since 17 November 2025; to be checked" in text
    assert "Transparantiebenchmark" not in text
    assert "None of the agreements" in all_text(agreements_section(basis_of(Network()), "9"))


def test_that_an_agreement_names_the_gravest_of_our_themes_and_counts_the_rest() -> None:
    basis = basis_of(chains.textile())
    table = parts(agreements_section(basis, "9"), Table)[1]
    assert isinstance(table, Table)
    gravest = basis.words.text(f"theme.{basis.network.risks[basis.harms[0].risk].theme}").lower()
    named = [str(row[2][0]) for row in table.rows]
    assert any(re.fullmatch(r"[^,]+, [^,]+, .+ and \d+ more", one) for one in named)
    assert all(one.startswith(gravest) for one in named if gravest in one)


def test_that_who_signs_is_named_and_the_rest_is_a_line_to_write_on() -> None:
    settings = ReportSettings(signer="A. Smit", signer_role="directeur")
    basis = basis_of(textile(settings))
    first, second = parts(sign_off_section(basis, "11"), SignOff)
    assert isinstance(first, SignOff)
    assert isinstance(second, SignOff)
    assert [text for _, text in first.lines] == ["A. Smit", "directeur", "", ""]
    assert [text for _, text in second.lines] == [""] * 4
    assert "A draft is not signed." in all_text(sign_off_section(basis, "11"))
    final = replace(basis, edition=replace(basis.edition, is_draft=False))
    assert "A draft is not signed." not in all_text(sign_off_section(final, "11"))


def test_that_every_piece_of_evidence_has_its_whole_digest() -> None:
    proof = Evidence(id="p", subject="r-mill-forced", name="Foto.jpg", sha256=ABSENT, added=DAY)
    link = Evidence(id="q", subject="dyer", subject_kind=Kind.ORGANISATION, name="Certificaat")
    made = evidence_section(basis_of(textile(proof, link)), "B")
    digests = [one.digest for one in parts(made, Digest) if isinstance(one, Digest)]
    assert ABSENT in digests
    assert all(len(one) == 64 for one in digests)
    assert "22 November 2026" in all_text(made)
    assert "Gujarat Dye House" in all_text(made)
    assert "No evidence" in all_text(evidence_section(basis_of(Network()), "B"))


@pytest.mark.parametrize("wrong", ["0" * 63, "abc", "niet de som", "é" * 20, "G" * 64])
def test_that_what_is_no_digest_does_not_stop_the_report(wrong: str) -> None:
    proof = Evidence(id="p", subject="r-mill-forced", name="Foto.jpg", sha256=wrong, added=DAY)
    network = textile(proof)
    made = evidence_section(basis_of(network), "B")
    assert Digest(wrong) not in parts(made, Digest)
    assert "The SHA-256 does not match a file in the project." in all_text(made)


def test_that_a_digest_of_no_kept_file_is_said_not_to_match() -> None:
    proof = Evidence(id="p", subject="r-mill-forced", name="Foto.jpg", sha256=ABSENT, added=DAY)
    basis = basis_of(textile(proof))
    assert "does not match" not in all_text(evidence_section(basis, "B"))
    other = replace(basis, edition=replace(basis.edition, unmatched=frozenset({ABSENT})))
    assert "does not match" in all_text(evidence_section(other, "B"))


def test_that_a_talk_does_not_stand_for_who_is_at_risk() -> None:
    first = chains.textile().risks[basis_of(chains.textile()).harms[0].risk]
    risk = replace(first, affected=(), spoken_with=SpokenWith.YES)
    facts = {name: all_text(value) for name, value in cards_of(textile(risk))[0].facts}
    assert facts["Who is at risk"] == "not given. Spoken with them: yes"


def test_that_nothing_is_said_of_digests_where_none_is_listed() -> None:
    address = Evidence(id="q", subject="own", subject_kind=Kind.ORGANISATION, name="Certificaat")
    said = all_text(evidence_section(basis_of(chain(address)), "B"))
    assert "No file is listed here with its SHA-256." in said
    assert "anybody can check" not in said


def test_that_evidence_says_whether_its_judgement_was_verified() -> None:
    proof = Evidence(id="p", subject="r-mill-forced", name="Foto.jpg")
    for judged, said in ((Judged.OWN, "no"), (Judged.VERIFIED, "yes")):
        risk = replace(chains.textile().risks["r-mill-forced"], judged=judged)
        table = parts(evidence_section(basis_of(textile(proof, risk)), "B"), Table)[0]
        assert isinstance(table, Table)
        row = next(row for row in table.rows if row[0][0] == "Foto.jpg")
        assert row[3] == (said,)


def test_that_the_steps_point_at_the_sections_that_are_there() -> None:
    basis = basis_of(chains.textile())
    table = parts(glossary_section(basis, "C", outline()), Table)[1]
    assert isinstance(table, Table)
    assert [row[1][0] for row in table.rows][:2] == ["3", "2, 4, 5, 6"]
    fewer = outline([ReportPart.POLICY, ReportPart.HOTSPOTS])
    table = parts(glossary_section(basis, "C", fewer), Table)[1]
    assert isinstance(table, Table)
    assert [row[1][0] for row in table.rows][:2] == ["left out", "2, 3, 4"]


LEAVABLE = [one for one in ReportPart if one not in (
    ReportPart.METHOD, ReportPart.LIMITS, ReportPart.SOURCES)]  # fmt: skip


@pytest.mark.full
@pytest.mark.parametrize("left_out", [*((one,) for one in LEAVABLE), tuple(LEAVABLE)])
def test_that_a_part_left_out_leaves_no_dead_reference(left_out: tuple[ReportPart, ...]) -> None:
    made = without(basis_of(chains.textile()), *left_out)
    cards = {one.number for one in parts(made.sections, HarmCard) if isinstance(one, HarmCard)}
    rows = {one.target for one in parts(made.sections, Target) if isinstance(one, Target)}
    points = {one.harm for one in parts(made.sections, GoTo) if isinstance(one, GoTo)}
    assert points - {0} <= cards | rows
    numbers = [one.number for one in made.sections if one.number.isdigit()]
    assert numbers == [str(number) for number in range(1, len(numbers) + 1)]
    titles = [one.title for one in made.sections]
    limits = all_text(section(made, numbers[titles.index("Limits")]))
    assert "Left out of this report, by choice" in limits
    assert "in section ." not in all_text(made.sections)


def test_that_hotspots_without_their_section_are_cards_among_the_others() -> None:
    basis = basis_of(chains.textile())
    made = without(basis, ReportPart.HOTSPOTS)
    cards = {one.number for one in parts(made.sections, HarmCard) if isinstance(one, HarmCard)}
    assert cards == set(range(1, len(basis.harms) + 1))


@pytest.mark.parametrize("network", [chains.textile(), chains.hostile(), Network()])
def test_that_both_languages_have_the_same_blocks_and_numbers(network: Network) -> None:
    dutch, english = report_of(network, "nl"), report_of(network, "en")
    for one, other in zip(dutch.sections, english.sections, strict=True):
        assert [type(block) for block in one.blocks] == [type(block) for block in other.blocks]
        tables = zip(parts(one, Table), parts(other, Table), strict=True)
        for first, second in tables:
            assert isinstance(first, Table)
            assert isinstance(second, Table)
            assert len(first.rows) == len(second.rows)
            assert len(first.headers) == len(first.widths) == len(first.rows[0])


def test_that_the_logo_is_said_to_be_the_logo_of_the_company() -> None:
    basis = basis_of(chains.textile())
    with_logo = replace(basis, edition=replace(basis.edition, logo=b"PNG"))
    cover = report(with_logo, report_figures(with_logo)).cover
    assert bytes(cover.logo) == b"PNG"
    assert cover.logo_alt == "Logo of Wever & Zoon Kleding BV"
    assert not report_of(chains.textile()).cover.logo
