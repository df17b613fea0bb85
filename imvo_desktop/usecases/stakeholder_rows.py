"""Stakeholders, conversations and joint actions as rows, and the grave risks nobody spoke about."""

from __future__ import annotations

from imvo_desktop.domain.codes import Kind, Level, SpokenWith
from imvo_desktop.domain.measure import Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Risk
from imvo_desktop.domain.stakeholder import (
    Conversation,
    JointAction,
    Stakeholder,
    StakeholderKind,
)
from imvo_desktop.domain.words import Words
from imvo_desktop.knowledge.laws import Body, all_bodies
from imvo_desktop.labels.judgement import level_text
from imvo_desktop.labels.names import record_name
from imvo_desktop.usecases import judge_risk
from imvo_desktop.usecases.found_levels import FoundLevels
from imvo_desktop.usecases.judge_risk import Subject

_GRAVE = frozenset({Level.HIGH, Level.VERY_HIGH})
_ANSWERED = frozenset({SpokenWith.YES, SpokenWith.TOO_DANGEROUS})


def stakeholders(network: Network, kind: StakeholderKind | None = None) -> tuple[Stakeholder, ...]:
    """The stakeholders by name; only those of `kind` where one is given."""
    records = network.records(Kind.STAKEHOLDER).values()
    found = [one for one in records if isinstance(one, Stakeholder) and kind in (None, one.kind)]
    return tuple(sorted(found, key=lambda one: (one.name.casefold(), one.id)))


def conversations(network: Network) -> tuple[Conversation, ...]:
    """The conversations, the newest first."""
    records = network.records(Kind.CONVERSATION).values()
    found = sorted((one for one in records if isinstance(one, Conversation)), key=lambda it: it.id)
    return tuple(sorted(found, key=lambda one: one.date, reverse=True))


def talk_count(network: Network, subject: Subject) -> int:
    """How many conversations were about the risks of `subject`, or with a party of it."""
    talks = conversations(network)
    risks = {one.id for one in judge_risk.risks_of(network, subject)} if talks else set()
    found = 0
    for one in talks:
        party = network.get(Kind.STAKEHOLDER, one.stakeholder)
        place = party.organisation if isinstance(party, Stakeholder) else None
        is_with = subject.kind is Kind.ORGANISATION and place in subject.ids
        found += is_with or not risks.isdisjoint(one.risks)
    return found


def joint_actions(network: Network) -> tuple[JointAction, ...]:
    """What is done together, by name."""
    records = network.records(Kind.JOINT_ACTION).values()
    found = [one for one in records if isinstance(one, JointAction)]
    return tuple(sorted(found, key=lambda one: (one.name.casefold(), one.id)))


def stakeholder_texts(network: Network, one: Stakeholder, words: Words) -> tuple[str, ...]:
    """A stakeholder in a list: name, kind, country and how many conversations."""
    talks = sum(each.stakeholder == one.id for each in conversations(network))
    country = words.country(one.country) if one.country else ""
    return (one.name, words.text(f"stakeholder_kind.{one.kind}"), country, words.number(talks))


def conversation_texts(network: Network, one: Conversation, words: Words) -> tuple[str, ...]:
    """A conversation in a list: its day, with whom, about how many risks, what came of it."""
    with_whom = record_name(network, Kind.STAKEHOLDER, one.stakeholder, words)
    outcome = one.outcome or words.text("talks.no_outcome")
    return (words.date(one.date), with_whom, words.number(len(one.risks)), outcome)


def joint_texts(network: Network, one: JointAction, words: Words) -> tuple[str, ...]:
    """What is done together in a list: name, with whom, how far, until when."""
    names = [record_name(network, Kind.STAKEHOLDER, each, words) for each in one.partners]
    status = words.text(f"measure_status.{one.status}")
    return (one.name, ", ".join(names), status, words.date(one.due or ""))


def risks_gravest_first(network: Network, levels: FoundLevels) -> tuple[Risk, ...]:
    """Every risk: by level, severity and likelihood; those that happen now first of equals."""
    numbers = levels.numbers(Kind.RISK)

    def place(one: Risk) -> tuple[int, int, int, int, str]:
        severity = max(filter(None, one.answers), default=0)
        return (-numbers.get(one.id, 0), -int(one.is_actual), -severity,
                -(one.likelihood or 0), one.id)  # fmt: skip

    return tuple(sorted(network.risks.values(), key=place))


def unheard(network: Network, levels: FoundLevels) -> tuple[Risk, ...]:
    """The risks of a high or very high level about which nobody was heard, gravest first.

    Too dangerous to talk is an answer, and so is a conversation that was planned.
    """
    talked = {risk for one in conversations(network) for risk in one.risks}
    return tuple(
        one
        for one in risks_gravest_first(network, levels)
        if levels.level(Kind.RISK, one.id).level in _GRAVE
        and one.id not in talked
        and one.spoken_with not in _ANSWERED
    )


def unheard_texts(
    network: Network, one: Risk, levels: FoundLevels, words: Words
) -> tuple[str, ...]:
    """A risk in the list of those nobody spoke about: theme and place, and its level."""
    found = levels.level(Kind.RISK, one.id)
    level = level_text(words, found.level, is_at_least=found.is_at_least)
    return (record_name(network, Kind.RISK, one.id, words), level)


def offered_risks(network: Network, levels: FoundLevels, words: Words) -> list[tuple[str, str]]:
    """Every risk with its name and level, gravest first, to choose several of."""
    return [
        (one.id, " · ".join(unheard_texts(network, one, levels, words)))
        for one in risks_gravest_first(network, levels)
    ]


def free_bodies(network: Network) -> tuple[Body, ...]:
    """The offices of the library that are no stakeholder yet."""
    taken = {one.address for one in stakeholders(network)}
    return tuple(one for one in all_bodies() if one.address not in taken)


def measures_with(network: Network, record_id: str, words: Words) -> tuple[str, ...]:
    """The measures taken with one of the partners of a joint action, each in a line."""
    action = network.get(Kind.JOINT_ACTION, record_id)
    partners = set(action.partners) if isinstance(action, JointAction) else set()
    found = network.records(Kind.MEASURE).values()
    measures = (one for one in found if isinstance(one, Measure) and partners & set(one.partners))
    return tuple(
        f"{one.text or words.text(f'measure_kind.{one.kind}')}"
        f" ({words.text(f'measure_status.{one.status}')})"
        for one in sorted(measures, key=lambda one: one.id)
    )
