"""Answers to customers: each from the content, with the numbers of the report."""

from __future__ import annotations

from imvo_desktop.domain.network import Network
from imvo_desktop.domain.policy import Policy
from imvo_desktop.domain.report_settings import Paper
from imvo_desktop.reporting.blocks import Heading, Note, Report, Section
from imvo_desktop.reporting.front import acts, findings, unknown
from imvo_desktop.reporting.heard_section import counted
from tests.charts import chains
from tests.reporting.made import all_text, basis_of, parts, report_of, section
from tests.reporting.paper_chains import chain, of_every_answer, paper_of


def pack(network: Network, language: str = "en") -> Report:
    return paper_of(network, Paper.ANSWER_PACK, language)


def answer(report: Report, question: str) -> str:
    """What stands under a question."""
    for one in report.sections:
        found, is_under = [], False
        for block in one.blocks:
            if isinstance(block, Heading):
                is_under = question in block.heading
            elif is_under:
                found.append(all_text(block))
        if found:
            return "\n".join(found)
    raise AssertionError(question)


def summary(network: Network) -> Section:
    return section(report_of(network), "1")


def test_that_the_numbers_are_those_of_the_report() -> None:
    network = chains.textile()
    basis, text = basis_of(network), all_text(pack(network).sections)
    said = [*findings(basis), *acts(basis), *unknown(basis), counted(basis)]
    assert [one for one in said if one not in text] == []
    in_report = all_text(report_of(network).sections)
    assert [one for one in said if one not in in_report] == []


def test_that_the_first_priorities_are_those_of_the_report() -> None:
    network = chains.textile()
    text = answer(pack(network), "gravest risks")
    first = basis_of(network).harms[:5]
    places = [text.index(f"{one.where}, {one.theme}") for one in first]
    assert places == sorted(places)
    assert all(one.where in all_text(summary(network)) for one in first[:2])


def test_that_what_is_not_filled_in_is_not_known() -> None:
    found = pack(chain())
    assert answer(found, "Who is responsible") == "Not known."
    assert "No policy has been recorded in this project yet." in answer(found, "policy for people")
    assert "From which smelters the metals come: not known." in answer(found, "conflict minerals")
    assert "From which plots of land it comes: not known." in answer(found, "deforestation")


def test_that_the_policy_and_who_answers_for_it_are_given() -> None:
    policy = Policy(text="Wij kopen eerlijk.", responsible="A. Smit", responsible_role="directeur",
                    adopted="2026-01-15")  # fmt: skip
    found = pack(chain(policy))
    told = answer(found, "policy for people")
    assert "Wij kopen eerlijk." in told
    assert "Adopted on: 15 January 2026; To be read at: not known." in told
    assert answer(found, "Who is responsible") == "A. Smit, directeur"


def test_that_the_counts_on_labour_are_those_of_the_statement() -> None:
    told = answer(pack(of_every_answer()), "child labour")
    assert told.splitlines() == [
        "Reason to look further: yes: 3 of 12 deliveries",
        "Reason to look further: none found in the part looked at: 1 of 12 deliveries",
        "Reason to look further: not looked at: 8 of 12 deliveries",
    ]


def test_that_deliveries_that_a_regulation_names_are_counted() -> None:
    told = answer(pack(chains.textile()), "conflict minerals")
    assert "0 of 9 deliveries" in told.splitlines()[0]
    assert "2 of 9 deliveries" in told.splitlines()[1]
    assert "In force, from 1 January 2021" in told


def test_that_a_question_beyond_the_standard_has_the_text_of_practice() -> None:
    (note,) = parts(pack(chain(), "nl"), Note)
    assert isinstance(note, Note)
    assert all_text(note.text) == (
        "Deze vraag gaat verder dan de vrijwillige standaard. Voor CSRD-verslaggeving mag u"
        " weigeren; een contract kan anders zeggen."
    )


def test_that_an_empty_project_answers_that_it_does_not_know() -> None:
    found = pack(Network())
    for question in ("know your chain", "not know yet"):
        assert answer(found, question) == "Not known: the chain has not been mapped yet."
    for question in ("child labour", "forced labour"):
        assert answer(found, question) == "Not known."
    assert answer(found, "conflict minerals").startswith("Not known.")
