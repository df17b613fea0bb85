"""A chain to try what-ifs on, and random steps for any chain."""

from __future__ import annotations

import random
from collections.abc import Iterator

from imvo_desktop.domain.codes import Kind, MeasureKind, OrganisationKind, RiskStatus, Theme
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation, Record, Risk
from imvo_desktop.usecases.scenario_groups import Group
from imvo_desktop.usecases.scenario_run import ScenarioOutcome, work_out
from imvo_desktop.usecases.scenario_steps import (
    Act,
    Answer,
    Leave,
    Proof,
    Question,
    Replace,
    Split,
    Step,
)

RECORDS: tuple[Record, ...] = (
    Organisation(id="own", name="Fietstas BV", kind=OrganisationKind.OWN),
    Organisation(id="mill", name="Weverij Noord"),
    Organisation(id="other", name="Weverij Zuid"),
    Organisation(id="farm", name="Katoenteler"),
    Organisation(id="spare", name="Gespen BV"),
    Link(id="canvas", supplier="mill", buyer="own", product="canvas", value=3000_00),
    Link(id="linen", supplier="other", buyer="own", product="linnen", value=1000_00),
    Link(id="cotton", supplier="farm", buyer="mill", product="katoen"),
    Risk(id="wage", theme=Theme.WAGE, link="canvas", scale=4, scope=3, irremediability=3,
         likelihood=4),
    Risk(id="forced", theme=Theme.FORCED_LABOUR, organisation="farm", scale=5, scope=3,
         irremediability=5, likelihood=5, status=RiskStatus.CONFIRMED),
    Risk(id="water", theme=Theme.WATER, organisation="other", scale=3, scope=3,
         irremediability=3, likelihood=3),
)  # fmt: skip


def chain() -> Network:
    """Two mills deliver to us, a farm with harm that happens to one of them."""
    return Network(RECORDS)


def run(*steps: Step) -> ScenarioOutcome:
    """What comes of `steps` on that chain."""
    return work_out(chain(), steps)


def ids(found: ScenarioOutcome, kind: Kind, group: Group) -> list[str]:
    """What stands in a group."""
    return [one.id for one in found.groups[kind][group]]


def random_steps(network: Network, dice: random.Random, count: int) -> Iterator[Step]:
    """Steps on records of the chain, now and then on one that is not there."""
    for _ in range(count):
        yield _step(network, dice)


def _step(network: Network, dice: random.Random) -> Step:
    def any_of(kind: Kind) -> str:
        ids = sorted(network.records(kind))
        return dice.choice([*ids, "gone"])

    organisation, link, risk = (any_of(one) for one in (Kind.ORGANISATION, Kind.LINK, Kind.RISK))
    by = dice.choice((None, any_of(Kind.ORGANISATION)))
    made: tuple[Step, ...] = (
        Leave(Kind.ORGANISATION, organisation),
        Leave(Kind.LINK, link),
        Replace(organisation, by, dice.choice(("", "Nieuw"))),
        Split(link, dice.randint(1, 99), by),
        Answer(risk, dice.choice(list(Question)), dice.randint(1, 5)),
        Act(
            risk,
            dice.choice(list(MeasureKind)),
            dice.choice(list(Proof)),
            "Bezoek",
            dice.choice((None, 1, 5)),
            dice.choice((None, 1, 5)),
        ),
    )
    return dice.choice(made)
