"""Answers become exactly what they say: facts where nothing was known, claims beside judgements."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import (
    Certainty,
    Judged,
    Kind,
    LevelFrom,
    OrganisationKind,
    RiskStatus,
    Theme,
)
from imvo_desktop.domain.edit import Change, edit
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import FormerOrganisation, Link, Risk, Site
from imvo_desktop.domain.source_records import Baseline, Source
from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases import import_check, questionnaire_check
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.import_batch import ListToImport
from imvo_desktop.usecases.import_choices import ImportChoices
from imvo_desktop.usecases.questionnaire_form import suppliers_to_ask
from imvo_desktop.usecases.questionnaire_import import edit_of, plan
from imvo_desktop.usecases.questionnaire_in import Answers, answers_of
from imvo_desktop.usecases.questionnaire_read import KEY, Filled
from imvo_desktop.usecases.questionnaire_said import on_one_line
from imvo_desktop.usecases.questionnaire_wishes import State
from tests.charts import chains
from tests.naughty import IN_SCRIPT, MARKUP, TURNED
from tests.usecases.questionnaires import Cells, number_of, rows_of, said

SUPPLIER = "knitter"
CHOICES = ImportChoices(file="antwoorden.xlsx", when="2026-11-23T10:00:00Z")


def number(question: str, at: int = 0) -> str:
    return number_of(chains.textile(), SUPPLIER, question, at)


def answered(network: Network, **cells: Cells) -> Answers:
    """The proposals where a question (its code with `__` for a point) is answered with `cells`."""
    given = {number(code.replace("__", ".")): some for code, some in cells.items()}
    return answers_of(said(network, SUPPLIER, given), network, CHOICES.when)


def after(network: Network, answers: Answers) -> Network:
    """The chain once everything usual is taken over."""
    made = network.snapshot()
    usual = [one for one in answers.proposals if one.is_usual]
    made.apply(edit_of(answers, usual, network, CHOICES))
    return made


def link_of(network: Network) -> Link:
    return network.links_out(SUPPLIER)[0]


def without_country(network: Network) -> Network:
    link = link_of(network)
    network.apply(edit("x", [Change(link, replace(link, country_of_making=None))]))
    return network


def records[T](network: Network, kind: Kind, of: type[T]) -> list[T]:
    return [one for one in network.records(kind).values() if isinstance(one, of)]


def test_that_a_country_fills_what_was_not_known() -> None:
    network = without_country(chains.textile())
    made = after(network, answered(network, made_where=("Bangladesh", "Gazipur")))
    link = link_of(made)
    assert link.country_of_making == "BD"
    assert link.note is not None
    assert link.note.endswith("Waar wordt het gemaakt?: Gazipur")
    assert "volgens leverancier" in link.note


def test_that_another_country_is_shown_and_not_taken() -> None:
    network = chains.textile()
    before = link_of(network).country_of_making
    answers = answered(network, made_where=("Vietnam",))
    (found,) = answers.proposals
    assert (found.state, found.now, found.is_usual) == (State.DIFFERS, before, False)
    assert link_of(after(network, answers)) == link_of(network)
    chosen = network.snapshot()
    chosen.apply(edit_of(answers, [found], network, CHOICES))
    assert link_of(chosen).country_of_making == "VN"


def test_that_a_command_keeps_aside_what_differs() -> None:
    network = chains.textile()
    filled = said(network, SUPPLIER, {number("made_where"): ("Vietnam",)})
    made = plan({KEY: asdict(filled)}, network, CHOICES)
    assert (made.rows_in, made.rows_used, made.rows_aside) == (1, 0, 1)
    assert [one.code for one in made.findings] == ["answers_differ"]
    (kept,) = made.kept
    assert "Vietnam" in kept.cells


def test_that_workers_and_sites_become_facts() -> None:
    network = chains.textile()
    there = network.organisations[SUPPLIER]
    network.apply(edit("x", [Change(there, replace(there, workers=None))]))
    site = ("Hoofdfabriek", "Dhaka", "bangladesh", "1.200")
    made = after(network, answered(network, workers=("ca. 1.250 mensen",), site=site))
    assert made.organisations[SUPPLIER].workers == 1250
    (found,) = records(made, Kind.SITE, Site)
    assert (found.organisation, found.name, found.city) == (SUPPLIER, "Hoofdfabriek", "Dhaka")
    assert (found.country, found.workers) == ("BD", 1200)


def test_that_a_named_supplier_is_known_and_one_not_shared_is_assumed() -> None:
    network = chains.textile()
    answers = {
        number("material", 0): ("katoen", "Nieuwe Spinnerij Ltd", "India"),
        number("material", 1): ("verf", "niet gedeeld", "China"),
    }
    made = after(network, answers_of(said(network, SUPPLIER, answers), network))
    new = {
        one.product: one for one in made.links_in(SUPPLIER) if one not in network.links_in(SUPPLIER)
    }
    assert {product: one.certainty for product, one in new.items()} == {
        "katoen": Certainty.KNOWN,
        "verf": Certainty.ASSUMED,
    }
    makers = {product: made.organisations[one.supplier] for product, one in new.items()}
    assert makers["katoen"].name == "Nieuwe Spinnerij Ltd"
    assert makers["katoen"].kind is OrganisationKind.SUB_SUPPLIER
    assert makers["verf"].kind is OrganisationKind.UNKNOWN
    assert all(one.country is None for one in makers.values())
    assert {one.country_of_making for one in new.values()} == {"IN", "CN"}


def test_that_a_supplier_that_is_known_is_not_added_again() -> None:
    network = chains.textile()
    (there, *_) = network.links_in(SUPPLIER)
    name = network.organisations[there.supplier].name.upper()
    made = after(network, answered(network, material=(there.product, name, "")))
    assert made.organisations.keys() == network.organisations.keys()
    assert made.links.keys() == network.links.keys()


def test_that_a_claim_stands_beside_and_counts_nowhere() -> None:
    network = chains.textile()
    made = after(network, answered(network, harm__lab__child=("nee", "nooit")))
    (claim,) = [
        one for one in records(made, Kind.BASELINE, Baseline) if one.note and "nooit" in one.note
    ]
    assert (claim.theme, claim.level_from) == (Theme.CHILD_LABOUR, LevelFrom.SUPPLIER)
    assert (claim.likelihood, claim.scale, claim.level) == (None, None, None)
    assert claim.link == link_of(network).id
    source = made.get(Kind.SOURCE, claim.source or "")
    assert isinstance(source, Source)
    assert source.title.startswith("Vragenlijst, Dhaka Knit Ltd, ")
    assert made.risks == network.risks
    levels = [assess_network(one).links.level.tolist() for one in (network, made)]
    assert levels[0] == levels[1]


def test_that_harm_that_is_reported_is_a_signal_nobody_judged() -> None:
    network = chains.textile()
    made = after(network, answered(network, harm__lab__conditions=("Yes", "in april")))
    (risk,) = [one for one in made.risks.values() if one.id not in network.risks]
    assert (risk.status, risk.theme) == (RiskStatus.SIGNAL, Theme.CONDITIONS)
    assert not risk.is_own_judgement
    assert risk.judged is not Judged.ACCEPTED
    assert (*risk.answers, risk.likelihood) == (None, None, None, None)
    assert risk.sources


def test_that_harm_never_touches_a_judgement_that_is_there() -> None:
    network = chains.textile()
    link = link_of(network)
    judged = Risk(id="mine", theme=Theme.CONDITIONS, link=link.id, scale=4, scope=4, likelihood=4)
    network.apply(edit("x", [Change(None, judged)]))
    answers = answered(network, harm__lab__conditions=("ja",))
    assert [one.state for one in answers.proposals] == [State.SIGNAL]
    made = after(network, answers)
    assert made.risks == network.risks
    lines = questionnaire_check.groups(answers, network, Labels("nl"))[0].lines
    assert "kijk nog eens naar uw oordeel" in lines[0].becomes


def test_that_a_sentence_without_yes_or_no_is_kept_as_it_is() -> None:
    network = chains.textile()
    answers = answered(network, harm__lab__ohs=("two accidents",))
    assert [one.state for one in answers.proposals] == [State.UNCLEAR]
    assert [one.code for one in answers.findings] == ["answers_unclear"]
    made = after(network, answers)
    assert any(
        "two accidents" in (one.note or "") for one in records(made, Kind.BASELINE, Baseline)
    )
    assert made.risks == network.risks


def test_that_what_is_said_of_us_is_only_a_remark() -> None:
    network = chains.textile()
    made = after(network, answered(network, practice__price=("ja", "sinds 2024")))
    note = made.organisations[SUPPLIER].note or ""
    assert "Is onze prijs te laag om dit product goed te kunnen maken?: ja. sinds 2024" in note
    assert link_of(made).practices == link_of(network).practices


@pytest.mark.parametrize(
    ("question", "cells", "reason"),
    [
        ("made_where", ("Atlantis",), "answers_country_unknown"),
        ("workers", ("veel",), "answers_count_unclear"),
        ("site", ("", "", "NL"), "answers_name_missing"),
        ("material", ("", "", "NL"), "answers_name_missing"),
        ("material", ("garen", "Dhaka Knit Ltd"), "answers_itself"),
    ],
)
def test_that_what_cannot_be_used_is_kept_aside(question: str, cells: Cells, reason: str) -> None:
    network = chains.textile()
    answers = answered(network, **{question: cells})
    assert answers.proposals == []
    assert [one.reason for one in answers.aside] == [reason]
    for language in ("nl", "en"):
        assert Labels(language).has(f"kept.{reason}")
        assert Labels(language).has(f"finding.{reason}")
    kept = after(network, answers).kept_rows
    assert {text for one in kept.values() for text in one.cells} >= {one for one in cells if one}


def test_that_another_project_and_a_delivery_that_is_gone_change_nothing() -> None:
    network = chains.textile()
    filled = said(network, SUPPLIER, {number("made_where"): ("India",), number("workers"): ("5",)})
    other = answers_of(replace(filled, supplier="somebody"), network)
    assert {one.reason for one in other.aside} == {"answers_other_project"}
    gone = network.snapshot()
    link = link_of(gone)
    gone.apply(editing.remove(gone, Kind.LINK, [link.id]))
    found = answers_of(filled, gone)
    assert [one.reason for one in found.aside] == ["answers_link_unknown"]
    assert len(found.proposals) == 1


def test_that_a_supplier_that_was_joined_with_another_is_known() -> None:
    network = chains.textile()
    filled = said(network, SUPPLIER, {number("complaints"): ("ja",)})
    former = FormerOrganisation(id="old", organisation=SUPPLIER, name="Dhaka Knits")
    network.apply(edit("x", [Change(None, former)]))
    found = answers_of(replace(filled, supplier="old"), network)
    assert found.supplier == SUPPLIER
    assert len(found.proposals) == 1


def test_that_the_same_answers_twice_change_nothing_and_undo_brings_all_back() -> None:
    network = without_country(chains.textile())
    given = {one.number: ("ja", "uitleg", "India", "12") for one in rows_of(network, SUPPLIER)}
    document = {KEY: asdict(said(network, SUPPLIER, given))}
    before = network.snapshot()
    first = plan(document, network, CHOICES)
    network.apply(first.edit)
    later = replace(CHOICES, when="2027-01-01T00:00:00Z")
    assert plan(document, network, later).edit.changes == ()
    network.apply(first.edit.reversed())
    assert set(network) == set(before)


def test_that_a_judged_signal_and_a_claim_set_aside_stay_so() -> None:
    network = chains.textile()
    answers = answered(network, harm__lab__conditions=("ja",))
    network = after(network, answers)
    risk = next(one for one in network.risks.values() if one.status is RiskStatus.SIGNAL)
    claim = next(
        one for one in records(network, Kind.BASELINE, Baseline) if one.source in risk.sources
    )
    judged, aside = replace(risk, scale=4, likelihood=3), replace(claim, aside="bekeken")
    network.apply(edit("x", [Change(risk, judged), Change(claim, aside)]))
    again = after(network, answered(network, harm__lab__conditions=("ja", "nu meer")))
    assert again.risks[risk.id] == judged
    found = cast(Baseline, again.get(Kind.BASELINE, claim.id))
    assert found.aside == "bekeken"
    assert (found.note or "").endswith("nu meer")


def test_that_several_come_in_together_and_are_shown_before() -> None:
    network = chains.textile()
    items = [
        ListToImport(f"{one.id}.xlsx", {KEY: asdict(said(network, one.id, {"D1": ("ja",)}))})
        for one in suppliers_to_ask(network)
    ]
    found = import_check.check(items, network, Labels("nl"))
    assert found.summary.rows_in == len(items) > 1
    after = network.snapshot()
    after.apply(found.edit)
    noted = {one.id for one in after.organisations.values() if "Is onze prijs" in (one.note or "")}
    assert noted == {one.id for one in suppliers_to_ask(network)}


@pytest.mark.parametrize("text", [*MARKUP, *IN_SCRIPT.values(), *TURNED, "=1", "\x00\ud800a"])
def test_that_hostile_text_stays_text(text: str) -> None:
    network = chains.textile()
    given = {one.number: (text,) * 4 for one in rows_of(network, SUPPLIER)}
    made = plan({KEY: asdict(said(network, SUPPLIER, given))}, network, CHOICES)
    assert made.rows_in == made.rows_used + made.rows_aside
    network.apply(made.edit)
    claims = [one.note or "" for one in records(network, Kind.BASELINE, Baseline)]
    assert any(on_one_line(text).rstrip(".") in one for one in claims)
    assert on_one_line(text).rstrip(".") in (link_of(network).note or "")


TEXTS = st.one_of(
    st.sampled_from(["ja", "nee", "Yes.", "no, never", "weet niet", "?", "", "India", "12", "—"]),
    st.text(max_size=30),
)


@given(st.data())
def test_that_no_answer_is_lost_and_none_lowers_a_level(data: st.DataObject) -> None:
    network = chains.textile()
    rows = rows_of(network, SUPPLIER)
    some = data.draw(st.lists(st.sampled_from(rows), max_size=6, unique_by=lambda one: one.number))
    given = {one.number: data.draw(st.tuples(TEXTS, TEXTS, TEXTS, TEXTS)) for one in some}
    given = {key: cells for key, cells in given.items() if any(cells)}
    filled: Filled = said(network, SUPPLIER, given)
    made = plan({KEY: asdict(filled)}, network, CHOICES)
    assert made.rows_in == len(given) == made.rows_used + made.rows_aside
    after = network.snapshot()
    after.apply(made.edit)
    assert after.missing() == []
    assert {key: after.risks[key] for key in network.risks} == dict(network.risks)
    assert not any(
        one.is_own_judgement for key, one in after.risks.items() if key not in network.risks
    )
    assert plan({KEY: asdict(filled)}, after, CHOICES).edit.changes == ()
