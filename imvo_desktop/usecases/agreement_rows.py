"""The rows of the lists of agreements and commitments, in words."""

from __future__ import annotations

from dataclasses import dataclass

from imvo_desktop.domain.agreement import Commitment, CommitmentStatus
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.words import Words
from imvo_desktop.reporting.agreement_coverage import covered_text, line_of
from imvo_desktop.reporting.agreement_records import agreements_of, all_measures, commitments_of
from imvo_desktop.reporting.agreement_records import measure_name as _name


@dataclass(frozen=True, slots=True)
class Row:
    """One record: its id and what stands in each column."""

    id: str
    texts: tuple[str, ...]


def own_rows(network: Network, words: Words) -> tuple[Row, ...]:
    """Each own agreement: name, status, how many commitments, how many of them done."""
    rows = []
    for one in agreements_of(network):
        found = commitments_of(network, one.id)
        done = sum(each.status is CommitmentStatus.DONE for each in found)
        state = words.text(f"agreement_state.{one.status}")
        rows.append(Row(one.id, (one.name, state, words.number(len(found)), words.number(done))))
    return tuple(rows)


def commitment_rows(network: Network, agreement: str, words: Words) -> tuple[Row, ...]:
    """Each commitment: text, day, and whether measures cover it."""
    return tuple(
        Row(
            one.id,
            (
                one.text,
                words.date(one.due or ""),
                covered_text(line_of(network, one).covered, words),
            ),
        )
        for one in commitments_of(network, agreement)
    )


def offered_measures(network: Network, words: Words) -> list[tuple[str, str]]:
    """Every measure with its name and how far it is, to tie to a commitment."""
    return [
        (one.id, f"{_name(network, one, words)} ({words.text(f'measure_status.{one.status}')})")
        for one in all_measures(network)
    ]


def agreement_of(network: Network, commitment: str) -> str:
    """The id of the agreement a commitment belongs to; empty where there is no commitment."""
    found = network.get(Kind.COMMITMENT, commitment)
    return found.agreement if isinstance(found, Commitment) else ""
