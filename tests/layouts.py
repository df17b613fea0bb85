"""Our drawing of chains beside those of others: `python -m tests.layouts [--python OTHER]`.

Time, and crossings of straight lines by the same counter, of made-up chains
of several sizes, the example and, with `--suppliers FOLDER`, real chains. All get the same tiers.
"in columns" has every tier in one column, as the others draw it; "as drawn" is folded as in the
window. Others are run by this Python, or with `--python` by another that has igraph and pygraphviz.
"""

from __future__ import annotations

import argparse
import csv
import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from imvo_desktop.analysis.assessment import Floats
from imvo_desktop.analysis.crossed_links import crossed_links
from imvo_desktop.analysis.layout import SPACING, UNREACHABLE
from imvo_desktop.domain.codes import OrganisationKind
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation
from imvo_desktop.usecases import example
from imvo_desktop.usecases.arrange_chain import arrange, shape
from tests import layouts_others
from tests.benchmarks.synthetic import synthetic_chain
from tests.crossings import sampled_crossings

SIZES = (50, 100, 300, 1000, 5000, 10000)
SEEDS = (7, 8, 9)
LONGEST_S = 100
MOST_EXACT = 1000
IN_COLUMNS = replace(SPACING, most_rows=1_000_000)
OWN = Organisation(id="own", name="own", kind=OrganisationKind.OWN)


@dataclass(frozen=True, slots=True)
class Measured:
    """What one layout of one chain took and gave."""

    name: str
    ms: float
    crossed: int


def main(arguments: list[str]) -> int:
    """Print a row for each chain and layout."""
    parser = argparse.ArgumentParser(prog="python -m tests.layouts")
    parser.add_argument("--python", default=sys.executable, help="runs igraph and Graphviz")
    parser.add_argument("--suppliers", type=Path, help="folder with real chains")
    parser.add_argument("--most", type=int, default=SIZES[-1], help="organisations")
    parser.add_argument("--ours", action="store_true", help="only ours")
    options = parser.parse_args(arguments)
    tools = () if options.ours else tuple(layouts_others.TOOLS)
    print(f"{'chain':24}{'layout':22}{'ms':>10}{'crossings':>14}{'to ours':>9}")
    for title, network in chains(options.most, options.suppliers):
        found = list(ours(network))
        least = found[0].crossed
        for tool in tools:
            one = other(network, tool, options.python)
            if isinstance(one, str):
                print(f"{title:24}{tool:22}{one:>24}")
            else:
                found.append(one)
        for one in found:
            share = f"{one.crossed / least:9.2f}" if least else f"{'':9}"
            print(f"{title:24}{one.name:22}{one.ms:10.1f}{one.crossed:14,}{share}", flush=True)
    return 0


def chains(most: int, suppliers: Path | None) -> Iterator[tuple[str, Network]]:
    """The chains by name."""
    made = Network()
    made.apply(example.example_edit("nl"))
    yield "example", made
    for size in (size for size in SIZES if size <= most):
        for seed in SEEDS if size <= MOST_EXACT else SEEDS[:1]:
            yield f"{size:,} (seed {seed})", synthetic_chain(size, 3 * size, seed)
    if suppliers is not None:
        yield from _real_chains(suppliers)


def ours(network: Network) -> Iterator[Measured]:
    """Ours in columns and as drawn."""
    for name, spacing in (("ours, in columns", IN_COLUMNS), ("ours, as drawn", SPACING)):
        ms, places = timed(lambda: arrange(network, spacing=spacing))  # noqa: B023 - called at once
        xy = np.array([places[one] for one in sorted(places)])
        yield Measured(name, ms, counted(network, xy))


def other(network: Network, tool: str, python: str) -> Measured | str:
    """What another layout makes of the chain, or why it makes nothing of it."""
    links = shape(network)
    tier = links.tier
    far = np.where(tier == UNREACHABLE, tier.max() + 1, tier) - min(int(tier.min()), 0)
    ends = {"supplier": links.supplier.tolist(), "buyer": links.buyer.tolist()}
    given = {"tier": far.tolist(), **ends}
    command = [python, layouts_others.__file__, tool]
    try:
        done = subprocess.run(
            command, input=json.dumps(given), capture_output=True, check=True, text=True,
            timeout=LONGEST_S,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return f"over {LONGEST_S} s"
    except subprocess.CalledProcessError as error:
        return f"failed: {error.stderr.strip().splitlines()[-1][:60]}"
    found = json.loads(done.stdout)
    if "fault" in found:
        return str(found["fault"])
    return Measured(tool, found["ms"], counted(network, np.array(found["places"])))


def counted(network: Network, places: Floats) -> int:
    """The crossings of a drawing: exact up to 1,000 organisations."""
    links = shape(network)
    count = crossed_links if len(places) <= MOST_EXACT else sampled_crossings
    return count(places, links.supplier, links.buyer)


def timed[T](make: Callable[[], T], rounds: int = 3) -> tuple[float, T]:
    """The least milliseconds of several rounds, and what was made."""
    least = np.inf
    for _ in range(rounds):
        start = time.perf_counter()
        made = make()
        least = min(least, (time.perf_counter() - start) * 1000)
    return float(least), made


def _real_chains(folder: Path) -> Iterator[tuple[str, Network]]:
    files = {
        "nike": ("nike/nike_edges_2021-02_derived.csv", "supplier", "buyer"),
        "palmwatch": ("palmwatch/edges_2021_derived.csv", "supplier", "buyer"),
        "suppliershield": ("suppliershield/dependencies.csv", "target_id", "source_id"),
    }
    for name, (path, supplier, buyer) in files.items():
        if (folder / path).exists():
            yield name, _chain_of(folder / path, supplier, buyer)


def _chain_of(path: Path, supplier: str, buyer: str) -> Network:
    """The chain of a list; those who deliver to nobody in it deliver to us."""
    with path.open(newline="", encoding="utf-8-sig") as file:
        ends = sorted({(row[supplier], row[buyer]) for row in csv.DictReader(file)})
    names = sorted({name for pair in ends for name in pair})
    last = set(names) - {one for one, _ in ends}
    ends += [(name, OWN.id) for name in sorted(last)]
    organisations = (
        Organisation(id=name, name=name, kind=OrganisationKind.SUPPLIER) for name in names
    )
    links = (
        Link(id=f"l{at:05}", supplier=one, buyer=other) for at, (one, other) in enumerate(ends)
    )
    return Network((OWN, *organisations, *links))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
