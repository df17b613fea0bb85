"""The fields that have a rule of their own, as each reader outside sees them."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any  # one field of any record

import pytest

from imvo_desktop.domain.codes import Kind, OrganisationKind
from imvo_desktop.domain.measure import Evidence
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.policy import Policy, Workforce
from imvo_desktop.domain.records import Link, Organisation, Record, Site
from imvo_desktop.domain.report_settings import Profile, ReportSettings
from imvo_desktop.domain.round import Round
from imvo_desktop.domain.stakeholder import Conversation, Stakeholder, StakeholderKind
from imvo_desktop.errors import InputError
from imvo_desktop.knowledge import sources
from imvo_desktop.labels.labels import Labels
from imvo_desktop.reporting.profiles import Seen, seen_by
from imvo_desktop.reporting.rounds_told import RoundsTold
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.export_for_reader import check

NAME = "Zonnekwartier"
OUTSIDE = (Profile.CUSTOMER, Profile.PUBLIC)


def seen(profile: Profile, *records: Record) -> Seen:
    """What a reader sees of a supplier called `NAME`, with its site and its delivery."""
    network = Network(
        [
            Organisation(id="mill", name=f"{NAME} BV", note="note"),
            Organisation(id="own", name="Wever", kind=OrganisationKind.OWN),
            Site(id="hall", organisation="mill", name="Hal", note="note"),
            Link(id="l", supplier="mill", buyer="own", hs=f"6109 {NAME}", note="note"),
            ReportSettings(pseudonym_key="key"),
            *records,
        ]
    )
    return seen_by(network, assess_network(network), profile, Labels("en"))


def only(found: Seen, kind: Kind) -> Any:
    """The one record of a kind."""
    return next(iter(found.network.records(kind).values()))


@pytest.mark.parametrize("profile", OUTSIDE)
def test_that_a_policy_keeps_its_address_only_without_a_name_in_it(profile: Profile) -> None:
    for address, shown in (
        (f"https://wever.example/{NAME}", "not shown"),
        ("https://wever.example/beleid", "https://wever.example/beleid"),
    ):
        workforce = Workforce(covers_other=f"as {NAME} does")
        policy = only(seen(profile, Policy(address=address, workforce=workforce)), Kind.POLICY)
        assert policy.address == shown
        assert NAME not in policy.workforce.covers_other
        assert policy.workforce.covers_other


@pytest.mark.parametrize("profile", OUTSIDE)
def test_that_rounds_codes_and_editions_lose_the_name(profile: Profile) -> None:
    name, ours = next(iter(sources.all_sources().items()))
    source = dataclasses.replace(ours, id=f"source.{name}", edition=f"sent by {NAME}")
    held = Round(id="r", name=f"after {NAME}", date="2025-11-22", copy="0" * 64)
    found = seen(profile, source, held)
    assert NAME not in only(found, Kind.ROUND).name
    assert NAME not in (only(found, Kind.SOURCE).edition or "")
    assert only(found, Kind.LINK).hs is None


@pytest.mark.parametrize("profile", OUTSIDE)
def test_that_evidence_is_a_number_and_stands_for_what_is_seen(profile: Profile) -> None:
    evidence = Evidence(id="e", subject="hall", subject_kind=Kind.SITE, name=f"{NAME}.pdf")
    found = seen(profile, evidence)
    told = only(found, Kind.EVIDENCE)
    assert NAME not in told.name
    assert told.subject_kind is (Kind.SITE if profile is Profile.CUSTOMER else Kind.ORGANISATION)
    assert found.network.get(told.subject_kind, told.subject) is not None


@pytest.mark.parametrize("kind", [Kind.ORGANISATION, Kind.SITE, Kind.LINK])
@pytest.mark.parametrize("profile", list(Profile))
def test_that_notes_of_our_own_stay_inside(profile: Profile, kind: Kind) -> None:
    notes = {one.note for one in seen(profile).network.records(kind).values()}  # type: ignore[union-attr]
    assert ("note" in notes) is (profile is Profile.INTERNAL)


@pytest.mark.parametrize("profile", list(Profile))
def test_that_rounds_told_with_names_are_told_to_nobody_outside(profile: Profile) -> None:
    told = RoundsTold((f"since {NAME}",), (), is_named=True)
    assert (seen(profile).rounds(told) is None) is (profile in OUTSIDE)


@pytest.mark.parametrize("profile", [*OUTSIDE, Profile.AUDITOR])
def test_that_the_whole_project_is_for_ourselves_only(profile: Profile) -> None:
    with pytest.raises(InputError, match="export_internal_only"):
        check(profile, Path("x.JSON"))
    check(Profile.INTERNAL, Path("x.json"))


@pytest.mark.parametrize(
    "said",
    ["Selvi Ramanathan told us", "what RAMANATHAN saw", "her union, Penn Thozhilalar", "via Selvi"],
)
def test_that_who_was_heard_is_in_no_text_for_a_customer(said: str) -> None:
    heard = Stakeholder(
        id="s", name="Penn Thozhilalar", kind=StakeholderKind.UNION, contact="Selvi Ramanathan"
    )
    talk = Conversation(id="t", stakeholder="s", date="2026-05-01", about=said, may_share=True)
    found = only(seen(Profile.CUSTOMER, heard, talk), Kind.CONVERSATION).about
    assert not any(one in found.casefold() for one in ("selvi", "ramanathan", "thozhilalar"))


def test_that_a_party_called_by_a_plain_word_leaves_texts_as_they_are() -> None:
    workers = Stakeholder(id="s", name="Workers", kind=StakeholderKind.WORKERS)
    about = "Workers want gloves"
    talk = Conversation(id="t", stakeholder="s", date="2026-05-01", about=about, may_share=True)
    found = only(seen(Profile.CUSTOMER, workers, talk), Kind.CONVERSATION)
    assert found.about == about
