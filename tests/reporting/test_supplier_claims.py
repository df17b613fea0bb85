"""What a supplier says of itself: told as such in the report, and not to everybody."""

from __future__ import annotations

from dataclasses import asdict

import pytest

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Change, edit
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.report_settings import Profile, ReportSettings
from imvo_desktop.labels.labels import Labels
from imvo_desktop.reporting.basis import Basis
from imvo_desktop.reporting.profiles import seen_by
from imvo_desktop.reporting.said_by_sources import by_sources
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.import_choices import ImportChoices
from imvo_desktop.usecases.questionnaire_import import plan
from imvo_desktop.usecases.questionnaire_read import KEY
from tests.charts import chains
from tests.reporting.made import all_text, basis_of
from tests.usecases.questionnaires import rows_of, said

SUPPLIER, NAME = "knitter", "Dhaka Knit Ltd"
SECRET = "Rahima fell down the stairs"


@pytest.fixture
def network() -> Network:
    """The textile chain in which one supplier answered every question."""
    made = chains.textile()
    given = {one.number: ("ja", SECRET) for one in rows_of(made, SUPPLIER)}
    document = {KEY: asdict(said(made, SUPPLIER, given))}
    made.apply(plan(document, made, ImportChoices(file="a.xlsx")).edit)
    made.apply(edit("x", [Change(None, ReportSettings(pseudonym_key="k" * 32))]))
    return made


def test_that_it_stands_beside_the_judgement_as_its_own_words(network: Network) -> None:
    basis: Basis = basis_of(network, "nl")
    found = by_sources(basis, network.risks["r-knitter-ohs"])
    text = all_text(found)
    assert f"Volgens leverancier: {Labels('nl').text('ask.lab.ohs.harm')}: ja. {SECRET}" in text
    assert "Vragenlijst" in text or NAME in text


@pytest.mark.parametrize("profile", [Profile.CUSTOMER, Profile.PUBLIC])
def test_that_others_read_neither_its_name_nor_its_words(
    network: Network, profile: Profile
) -> None:
    seen = seen_by(network, assess_network(network), profile, Labels("nl")).network
    text = repr([seen.records(kind) for kind in Kind])
    assert NAME not in text
    assert SECRET not in text
