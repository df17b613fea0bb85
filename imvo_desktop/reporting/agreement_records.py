"""The own agreements, their commitments and the measures tied to them, in the order of telling."""

from __future__ import annotations

from imvo_desktop.domain.agreement import Agreement, Commitment
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.measure import Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.words import Words
from imvo_desktop.labels.names import record_name


def agreements_of(network: Network) -> tuple[Agreement, ...]:
    """The own agreements by name."""
    found = network.records(Kind.AGREEMENT).values()
    own = (one for one in found if isinstance(one, Agreement))
    return tuple(sorted(own, key=lambda one: (one.name.casefold(), one.id)))


def agreement_called(network: Network, record_id: str) -> Agreement | None:
    """The own agreement of this id, None where there is none."""
    found = network.get(Kind.AGREEMENT, record_id)
    return found if isinstance(found, Agreement) else None


def commitments_of(network: Network, agreement: str) -> tuple[Commitment, ...]:
    """The commitments of an agreement: the first due first, those without a day last."""
    found = network.records(Kind.COMMITMENT).values()
    of_it = (one for one in found if isinstance(one, Commitment) and one.agreement == agreement)
    return tuple(sorted(of_it, key=lambda one: (one.due or "~", one.text.casefold(), one.id)))


def measures_of(network: Network, commitment: str) -> tuple[Measure, ...]:
    """The measures that answer to a commitment, by id."""
    found = network.referrers(Kind.COMMITMENT, commitment, Kind.MEASURE)
    return tuple(sorted((one for one in found if isinstance(one, Measure)), key=lambda one: one.id))


def all_measures(network: Network) -> tuple[Measure, ...]:
    """All measures of the project, by id."""
    found = sorted(network.records(Kind.MEASURE).items())
    return tuple(one for _, one in found if isinstance(one, Measure))


def measure_name(network: Network, measure: Measure, words: Words) -> str:
    """What a measure is called: its text, or its kind and what it is about."""
    if measure.text:
        return measure.text
    kind = words.text(f"measure_kind.{measure.kind}")
    about = record_name(network, measure.subject_kind, measure.subject, words)
    return f"{kind}: {about}" if about else kind
