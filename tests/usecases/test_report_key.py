"""The key of the names that stand for organisations is made once."""

from __future__ import annotations

import random

import pytest

from imvo_desktop.domain.company import report_settings_of
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.report_settings import Profile, ReportSettings
from imvo_desktop.usecases.report_key import make_key, needs_key, random_keys


@pytest.mark.parametrize(
    ("profile", "is_needed"),
    [
        (Profile.INTERNAL, False),
        (Profile.AUDITOR, False),
        (Profile.CUSTOMER, True),
        (Profile.PUBLIC, True),
    ],
)
def test_that_only_who_reads_no_names_needs_it(profile: Profile, is_needed: bool) -> None:
    network = Network()
    assert needs_key(network, profile) is is_needed
    network.apply(make_key(network, random_keys(random.Random(1))))
    assert not needs_key(network, profile)


def test_that_it_is_one_edit_that_can_be_taken_back() -> None:
    network = Network([ReportSettings(signer="J. Wever")])
    edit = make_key(network, random_keys(random.Random(1)))
    network.apply(edit)
    settings = report_settings_of(network)
    assert (len(settings.pseudonym_key or ""), settings.signer) == (64, "J. Wever")
    network.apply(edit.reversed())
    assert report_settings_of(network).pseudonym_key is None


def test_that_a_project_keeps_the_key_it_has() -> None:
    network = Network([ReportSettings(pseudonym_key="kept")])
    assert make_key(network, random_keys()).changes == ()


def test_that_keys_are_random_and_repeatable_with_dice() -> None:
    new_key = random_keys()
    assert new_key() != new_key()
    assert random_keys(random.Random(7))() == random_keys(random.Random(7))()
