"""Organisations are offered by a part of their name, those that begin with it first."""

from __future__ import annotations

from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Organisation
from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases.find_organisations import organisation_offers
from tests.ui.chains import bicycle_bags


def test_that_names_that_begin_so_come_first_and_say_where_they_are() -> None:
    words = Labels("nl")
    other = Organisation(id="x", name="De Weverij", city="Enschede", country="NL")
    network = Network([*bicycle_bags(), other])
    found = organisation_offers(network, " WEV ", words)
    assert [(one.code, one.said, one.text) for one in found] == [
        ("weaver", "Weverij Anand (India)", "Weverij Anand"),
        ("x", "De Weverij (Enschede, Nederland)", "De Weverij"),
    ]
    assert organisation_offers(network, " ", words) == ()
