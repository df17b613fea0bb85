"""What a measure can be about: the risks, deliveries and organisations that a typed text means."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.references import RecordKey
from imvo_desktop.domain.words import Words
from imvo_desktop.labels.judgement import level_text
from imvo_desktop.labels.names import record_name
from imvo_desktop.usecases.find_offers import Offer
from imvo_desktop.usecases.found_levels import FoundLevels
from imvo_desktop.usecases.plan_rows import Keeps

MOST = 12
_KINDS = (Kind.RISK, Kind.LINK, Kind.ORGANISATION)
_SIGN = ":"


def subject_offers(
    network: Network, typed: str, levels: FoundLevels, words: Words, keeps: Keeps
) -> tuple[Offer, ...]:
    """What `typed` may mean, risks first and the gravest of each kind first.

    For nothing typed the gravest risks. The code of an offer is read by `subject_of`.
    """
    wanted = typed.casefold().split()
    kinds = _KINDS if wanted else (Kind.RISK,)
    found = (
        _offer(network, (kind, one), levels, words)
        for kind in kinds
        for one in _gravest_first(network, kind, levels)
        if keeps(kind, one) and _means(wanted, record_name(network, kind, one, words))
    )
    return tuple(islice(found, MOST))


def subject_of(code: str) -> RecordKey:
    """The record of which an offer has this code."""
    kind, _, record_id = code.partition(_SIGN)
    return Kind(kind), record_id


def code_of(subject: RecordKey) -> str:
    """The code by which an offer names a record."""
    return f"{subject[0]}{_SIGN}{subject[1]}"


def _offer(network: Network, key: RecordKey, levels: FoundLevels, words: Words) -> Offer:
    kind, record_id = key
    name = record_name(network, kind, record_id, words)
    level = levels.level(kind, record_id)
    said = level_text(words, level.level, is_at_least=level.is_at_least)
    return Offer(code_of(key), f"{words.text(f'kind.{kind}')}: {name} ({said})", name)


def _gravest_first(network: Network, kind: Kind, levels: FoundLevels) -> Iterator[str]:
    """By level; risks of one level by severity and likelihood, as in the priorities."""
    numbers, risks = levels.numbers(kind), network.risks

    def place(one: str) -> tuple[int, int, int, str]:
        risk = risks[one] if kind is Kind.RISK else None
        severity = max(filter(None, risk.answers), default=0) if risk is not None else 0
        likelihood = (risk.likelihood or 0) if risk is not None else 0
        return -numbers.get(one, 0), -severity, -likelihood, one

    yield from sorted(network.records(kind), key=place)


def _means(wanted: list[str], name: str) -> bool:
    folded = name.casefold()
    return all(one in folded for one in wanted)
