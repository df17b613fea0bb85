"""The policy and the questions about the own people, as edits."""

from __future__ import annotations

import pytest

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.company import policy_of
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.policy import Policy, Workforce
from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases import policy_edits
from imvo_desktop.usecases.policy_edits import change_policy, read_day
from imvo_desktop.usecases.typed_values import UnreadableError
from tests.ui.chains import bicycle_bags


def _with(network: Network, **values: object) -> Network:
    for name, value in values.items():
        network.apply(change_policy(network, name.replace("__", "."), value))
    return network


def test_that_the_first_field_makes_the_policy_and_the_next_changes_it() -> None:
    network = bicycle_bags()
    first = change_policy(network, "responsible", "Ad de Vries")
    assert (first.label.code, first.changes[0].before) == ("add_policy", None)
    network.apply(first)
    assert change_policy(network, "text", "Wij kijken.").label.code == "change_policy"
    assert policy_of(network).responsible == "Ad de Vries"


def test_that_a_policy_in_which_nothing_is_left_goes() -> None:
    network = _with(bicycle_bags(), text="Wij kijken.")
    network.apply(change_policy(network, "text", None))
    assert policy_of(network) == Policy()
    assert not list(network.records(Kind.POLICY))


def test_that_an_answer_about_the_own_people_leaves_the_others() -> None:
    network = _with(bicycle_bags(), workforce__complaints=True, workforce__covers_other="pesten")
    assert policy_of(network).workforce == Workforce(complaints=True, covers_other="pesten")
    network.apply(change_policy(network, "workforce.complaints", None))
    assert policy_of(network).workforce == Workforce(covers_other="pesten")


def test_that_the_same_value_is_no_edit_and_that_an_edit_can_be_taken_back() -> None:
    network = _with(bicycle_bags(), address="https://example.org")
    assert not change_policy(network, "address", "https://example.org").changes
    edit = change_policy(network, "address", None)
    network.apply(edit)
    network.apply(edit.reversed())
    assert policy_of(network).address == "https://example.org"


def test_that_the_questions_about_the_own_people_do_not_make_a_policy() -> None:
    network = _with(bicycle_bags(), workforce__incident_trafficking=False)
    policy = policy_of(network)
    assert policy_edits.is_empty(policy)
    assert policy_edits.is_asked(policy.workforce)
    assert not policy_edits.has_incident(policy.workforce)
    assert policy_edits.has_incident(Workforce(incident_other="brand"))


@pytest.mark.parametrize(
    ("typed", "iso"),
    [("1-3-2026", "2026-03-01"), ("maart 2026", "2026-03"), ("2026", "2026"), ("  ", None)],
)
def test_that_a_day_is_read_as_it_is_typed(typed: str, iso: str | None) -> None:
    assert read_day(typed) == iso


def test_that_what_is_no_date_is_not_read() -> None:
    with pytest.raises(UnreadableError):
        read_day("morgen misschien")


@pytest.mark.parametrize("language", ["nl", "en"])
def test_that_the_text_to_begin_with_names_the_own_company(language: str) -> None:
    network, words = bicycle_bags(), Labels(language)
    assert network.own is not None
    assert policy_edits.starter_text(network, words).startswith(network.own.name)
    assert policy_edits.starter_text(Network(), words).startswith(words.text("policy.our_company"))
