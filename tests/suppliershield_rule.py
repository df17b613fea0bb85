"""The rules of SupplierShield as its source and README state them, read plainly; none of its code.

github.com/andrei-motora/suppliershield (MIT): scores in `src/risk/scorer.py` and `config.py`,
propagation in `src/risk/propagation.py`, single points in `src/risk/spof_detector.py`, simulation
in `src/simulation/monte_carlo.py`, criticality in `src/simulation/sensitivity.py`.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import networkx as nx
import numpy as np

TIERS = (3, 2, 1)
RAISED_BY = 0.1
RISKY = 60.0

type Row = Mapping[str, str]


@dataclass(frozen=True)
class Shield:
    """Its four tables, and what its rules make of them; scores run from 0 to 100."""

    suppliers: Mapping[str, Row]
    dependencies: Sequence[tuple[str, str, int]]
    countries: Mapping[str, Row]
    products: Mapping[str, tuple[float, tuple[str, ...]]]

    @classmethod
    def read(cls, folder: Path) -> Shield:
        """The tables in `folder`."""
        products = {
            one["product_id"]: (
                float(one["annual_revenue_eur_m"]),
                tuple(one["component_supplier_ids"].split(",")),
            )
            for one in _rows(folder / "product_bom.csv")
        }
        return cls(
            suppliers={one["id"]: one for one in _rows(folder / "suppliers.csv")},
            dependencies=[
                (one["source_id"], one["target_id"], int(one["dependency_weight"]))
                for one in _rows(folder / "dependencies.csv")
            ],
            countries={one["country_code"]: one for one in _rows(folder / "country_risk.csv")},
            products=products,
        )

    @cached_property
    def graph(self) -> nx.DiGraph[str]:
        """Suppliers and who they deliver to."""
        graph: nx.DiGraph[str] = nx.DiGraph()
        graph.add_nodes_from(self.suppliers)
        graph.add_edges_from((supplier, buyer) for supplier, buyer, _ in self.dependencies)
        return graph

    def tier(self, supplier: str) -> int:
        """The tier that the table states."""
        return int(self.suppliers[supplier]["tier"])

    def own_score(self, supplier: str) -> float:
        """30 % country stability, 20 % disasters, 20 % finances, 15 % logistics, 15 % sources."""
        row = self.suppliers[supplier]
        country = self.countries[row["country_code"]]
        sources = self.graph.in_degree(supplier)
        few = 75.0 if self.tier(supplier) == 1 else 60.0
        concentration = few if sources <= 1 else max(10.0, 60.0 - 15.0 * sources)
        score = (
            0.30 * float(country["political_stability"])
            + 0.20 * float(country["natural_disaster_freq"])
            + 0.20 * (100.0 - float(row["financial_health"]))
            + 0.15 * (100.0 - float(country["logistics_performance"]))
            + 0.15 * concentration
        )
        return round(score, 2)

    @cached_property
    def raised(self) -> dict[str, float]:
        """max(own, 0.6 own + 0.4 mean of its suppliers), for the tiers 3, 2 and 1 only.

        The mean is plain: the weight of a dependency takes no part. A supplier of another tier
        gets no score at all.
        """
        return self._raised(dict.fromkeys(self.graph.edges, 1))

    def raised_by_weight(self) -> dict[str, float]:
        """The same had the mean been by the weights of the dependencies: not what it does."""
        return self._raised(
            {(supplier, buyer): weight for supplier, buyer, weight in self.dependencies}
        )

    def _raised(self, weights: Mapping[tuple[str, str], int]) -> dict[str, float]:
        found: dict[str, float] = {}
        for tier in TIERS:
            for one in (other for other in self.suppliers if self.tier(other) == tier):
                own = self.own_score(one)
                behind = [] if tier == TIERS[0] else list(self.graph.predecessors(one))
                whole = sum(weights[other, one] for other in behind)
                mean = sum(weights[other, one] * found[other] for other in behind) / (whole or 1)
                found[one] = max(own, 0.6 * own + 0.4 * mean)
        return found

    def raised_suppliers(self) -> list[str]:
        """Those whose score rose by more than a tenth of a point."""
        rises = {one: value - self.own_score(one) for one, value in self.raised.items()}
        return [one for one, rise in rises.items() if rise > RAISED_BY]

    def single_points(self) -> dict[str, str]:
        """Without a backup by the table, and a score over 60 or the only source of a buyer.

        The third ground, that no way is left from any tier 3 to any tier 1, holds for nobody here.
        """
        found: dict[str, str] = {}
        for one, row in self.suppliers.items():
            if row["has_backup"] != "False":
                continue
            if round(self.raised[one], 2) > RISKY:
                found[one] = "risk"
            elif any(self.graph.in_degree(buyer) == 1 for buyer in self.graph.successors(one)):
                found[one] = "only source"
            elif self._leaves_no_way(one):
                found[one] = "no way left"
        return found

    def with_backup(self, numbers: Iterable[str]) -> list[str]:
        """Those of which the table says that there is a backup."""
        return [one for one in numbers if self.suppliers[one]["has_backup"] == "True"]

    def contracts_behind(self, supplier: str) -> float:
        """Contract values of a supplier and all it delivers to, directly or not, in millions."""
        taken = {supplier, *nx.descendants(self.graph, supplier)}
        return sum(float(self.suppliers[one]["contract_value_eur_m"]) for one in taken)

    def few_for_half(self) -> int:
        """How many suppliers come before half of all criticality (score × revenue) is passed.

        The revenue of a product behind several buyers counts once for each of these, by half.
        """
        values = sorted((self._criticality(one) for one in self.suppliers), reverse=True)
        return int((np.cumsum(values) / sum(values) <= 0.5).sum())

    def simulated(self, supplier: str, days: int, runs: int = 5_000, seed: int = 42) -> float:
        """The 95th percentile of revenue lost, in millions.

        The draws are seeded, but handed out in the order of a set of texts, which Python makes
        anew in every process.
        """
        dice = np.random.RandomState(seed)
        affected = {supplier, *nx.descendants(self.graph, supplier)}
        factor = min(days / 30.0, 1.5)
        chances = {one: min(self.raised[one] / 100.0 * factor, 0.95) for one in affected}
        lost = [self._one_run(affected, chances, dice) for _ in range(runs)]
        return float(np.percentile(lost, 95))

    def _one_run(
        self, affected: set[str], chances: Mapping[str, float], dice: np.random.RandomState
    ) -> float:
        failed = {one for one in affected if dice.random_sample() < chances[one]}
        return sum(
            revenue * dice.uniform(0.1, 0.5)
            for revenue, sources in self.products.values()
            if not failed.isdisjoint(sources)
        )

    def _criticality(self, supplier: str) -> float:
        direct = {one for one, (_, sources) in self.products.items() if supplier in sources}
        indirect = sum(
            revenue
            for other in nx.descendants(self.graph, supplier)
            for one, (revenue, sources) in self.products.items()
            if other in sources and one not in direct
        )
        exposed = sum(self.products[one][0] for one in direct) + 0.5 * indirect
        return round(self.raised[supplier], 2) / 100.0 * exposed

    def _leaves_no_way(self, gone: str) -> bool:
        rest = self.graph.copy()
        rest.remove_node(gone)
        first = [one for one in rest if self.tier(one) == 1]
        third = [one for one in rest if self.tier(one) == 3]
        reached = set().union(*(nx.descendants(rest, one) for one in third))
        return bool(first and third) and reached.isdisjoint(first)


def _rows(path: Path) -> list[Row]:
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))
