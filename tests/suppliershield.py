"""Our lenses beside SupplierShield, on its own data: `python -m tests.suppliershield FOLDER`.

The folder holds its `suppliers.csv`, `dependencies.csv`, `country_risk.csv` and `product_bom.csv`
(github.com/andrei-motora/suppliershield, MIT). Its figures are computed again from its rules
(`suppliershield_rule.py`); ours from the chain as the program imports these files. Its scores tell
of business continuity, so they become no risks for people and planet here. `docs/suppliershield.md`
says what the figures mean.
"""

from __future__ import annotations

import argparse
import dataclasses
import os
import subprocess
import sys
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.analysis.continuity import continuity
from imvo_desktop.analysis.purchases import purchases
from imvo_desktop.analysis.shared_suppliers import shared_suppliers
from imvo_desktop.analysis.single_points import SinglePoint, single_points
from imvo_desktop.domain.network import Network
from imvo_desktop.usecases import import_files
from imvo_desktop.usecases.assess import assess_network
from tests.suppliershield_rule import Shield

FILES = ("suppliers.csv", "dependencies.csv", "product_bom.csv")
BUYER = "Fietstas BV"
_TOP = 10
_SHOWN = 0.005


@dataclass(frozen=True)
class Ours:
    """The chain as imported; suppliers are called by the numbers of the data set."""

    network: Network
    assessment: Assessment

    @classmethod
    def read(cls, folder: Path) -> Ours:
        """Import the files as a person would, without mapping a column."""
        target = import_files.Trial(Network())
        given = import_files.read_all([folder / one for one in FILES])
        import_files.import_given(given, target, buyer=BUYER)
        return cls(target.network, assess_network(target.network))

    def with_weights(self, shield: Shield) -> Ours:
        """The same with the weight of each dependency as a stated share of what is bought."""
        numbers = {one.identifiers.own: one.id for one in self.network.organisations.values()}
        stated = {
            (numbers[supplier], numbers[buyer]): weight / 100.0
            for supplier, buyer, weight in shield.dependencies
        }
        records = [
            dataclasses.replace(one, share=stated.get((one.supplier, one.buyer)))
            for one in self.network.links.values()
        ]
        network = Network([*self.network.organisations.values(), *records])
        return Ours(network, assess_network(network))

    def number(self, at: int) -> str:
        """The number of the organisation at a position."""
        one = self.network.organisations[self.assessment.organisations.ids[at]]
        return one.identifiers.own or one.name

    def points(self) -> Mapping[str, SinglePoint]:
        """Whom we cannot go around, and joints, in order."""
        found = single_points(self.network, self.assessment).found
        return {self.number(one.organisation): one for one in found}

    def only_suppliers(self) -> list[str]:
        """Who is the only supplier of somebody, as the lens of single points counts it."""
        found = {one.only for one in purchases(self.network, self.assessment).values() if one.only}
        at = {one: number for number, one in enumerate(self.assessment.organisations.ids)}
        return [self.number(at[one]) for one in found]

    def shared(self) -> Mapping[str, int]:
        """Behind how many direct suppliers each shared one sits, most first."""
        found = shared_suppliers(self.network, self.assessment).found
        return {self.number(one.organisation): one.behind for one in found}

    def losses(self) -> Mapping[str, float]:
        """The part of what we buy that a stop of each supplier takes, greatest first."""
        found = continuity(self.network, self.assessment).stops
        return {self.number(one.at): one.loss for one in found}

    def unreached(self) -> list[str]:
        """Suppliers without a way to us."""
        tiers = self.assessment.organisations.tier.tolist()
        return [self.number(at) for at, tier in enumerate(tiers) if tier < 0]


def theirs_again(shield: Shield) -> Iterator[str]:
    """What its rules give on its data, computed again."""
    points, raised = shield.single_points(), shield.raised
    risky = [one for one, why in points.items() if why == "risk"]
    only = [one for one, why in points.items() if why == "only source"]
    yield f"single points: {len(points)}"
    yield f"  by a score over 60: {_named(risky)}"
    yield f"  as the only source of somebody: {_named(only)}"
    yield f"raised: {len(shield.raised_suppliers())}"
    yield f"S047: {shield.own_score('S047'):.2f} -> {raised['S047']:.2f}"
    yield f"contracts behind S016: {shield.contracts_behind('S016'):.1f} million"
    yield f"suppliers before half of all criticality: {shield.few_for_half()}"
    by_weight = shield.raised_by_weight()
    changes = {one: value - raised[one] for one, value in by_weight.items()}
    moved = {one: change for one, change in changes.items() if abs(change) >= _SHOWN}
    most = max(moved, key=lambda one: abs(moved[one]))
    yield f"scores that would differ had the weights counted: {len(moved)}"
    yield f"  most for {most}: {raised[most]:.2f} -> {by_weight[most]:.2f}"


def ours_beside(shield: Shield, ours: Ours) -> Iterator[str]:
    """What our lenses find, and how it lies beside theirs."""
    theirs, points = shield.single_points(), ours.points()
    needed = [number for number, one in points.items() if one.only_over]
    sources = ours.only_suppliers()
    yield f"whom we cannot go around: {len(needed)}: {_named(needed)}"
    yield f"  of these single points of theirs: {_named([one for one in needed if one in theirs])}"
    yield f"joints: {_named([number for number, one in points.items() if one.is_joint])}"
    yield f"only supplier of somebody: {len(sources)}: {_named(sources)}"
    yield f"  of these single points of theirs: {_named([one for one in sources if one in theirs])}"
    yield f"  of these with a backup by their table: {_named(shield.with_backup(sources))}"
    yield f"no way to us: {_named(ours.unreached())}"
    yield f"behind two or more direct suppliers: {len(ours.shared())}: {_first(ours.shared())}"
    yield f"lost when one stops, equal parts: {_first(ours.losses())}"
    yield f"lost when one stops, by weight: {_first(ours.with_weights(shield).losses())}"


def _named(numbers: Collection[str]) -> str:
    return ", ".join(sorted(numbers)) or "none"


def _first(found: Mapping[str, float]) -> str:
    """The first few with their figures."""
    figures = list(found.items())[:_TOP]
    return ", ".join(
        f"{one} {value:.4f}" if isinstance(value, float) else f"{one} {value}"
        for one, value in figures
    )


def drawn(folder: Path, process: int) -> str:
    """The seeded simulation in a process of its own: S024 for 30 days, 95th percentile, millions.

    `process` stands for the order in which Python keeps sets of texts there.
    """
    made = subprocess.run(
        [sys.executable, "-m", "tests.suppliershield", str(folder), "--draw"],
        env={**os.environ, "PYTHONHASHSEED": str(process)},
        capture_output=True,
        check=True,
        text=True,
    )
    return made.stdout.strip()


def main(arguments: list[str]) -> int:
    """Print the comparison."""
    parser = argparse.ArgumentParser(prog="python -m tests.suppliershield")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--draw", action="store_true", help="only one seeded simulation of theirs")
    options = parser.parse_args(arguments)
    shield = Shield.read(options.folder)
    if options.draw:
        print(f"{shield.simulated('S024', 30):.4f}")
        return 0
    print("SupplierShield, computed again", *theirs_again(shield), sep="\n  ")
    print(
        "Its simulation, seed 42, in three processes",
        *(drawn(options.folder, one) for one in (1, 2, 3)),
        sep="\n  ",
    )
    print("Ours", *ours_beside(shield, Ours.read(options.folder)), sep="\n  ")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
