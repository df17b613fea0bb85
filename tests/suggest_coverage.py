"""`python -m tests.suggest_coverage`: of how much of real lists our sources speak, and how fast.

Reads the lists of the shared data (Nike, Open Supply Hub, PalmWatch) where they are.
"""

from __future__ import annotations

import dataclasses
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Record
from imvo_desktop.usecases import import_files
from imvo_desktop.usecases.suggest_lines import by_theme
from imvo_desktop.usecases.suggest_risks import suggest
from tests.conftest import SHARED

BUYER = "Wij"


def main() -> int:
    """Print a table for each list; 0 also where the lists are not there."""
    folder = SHARED / "suppliers"
    lists = {
        "Nike": [folder / "nike" / "nike_factories_2021-02.csv"],
        "Open Supply Hub": sorted((folder / "osh").glob("*.csv")),
        "PalmWatch": [folder / "palmwatch" / "mills.csv"],
    }
    for name, files in lists.items():
        if all(one.exists() for one in files) and files:
            network = imported(files)
            show(name, network)
    palm = [folder / "palmwatch" / "mills.csv"]
    if palm[0].exists():
        show("PalmWatch, with “palm oil” filled in as the product", with_product(imported(palm)))
    return 0


def imported(files: list[Path]) -> Network:
    """The chain after importing `files` as they are."""
    target = import_files.Trial(Network())
    given = [import_files.read_given(one) for one in files]
    import_files.import_given(given, target, buyer=BUYER)
    return target.network


def with_product(network: Network, product: str = "palm oil") -> Network:
    """The same with `product` on every delivery: what a person fills in at once."""

    def filled() -> Iterator[Record]:
        for one in network:
            yield dataclasses.replace(one, product=product) if isinstance(one, Link) else one

    return Network(filled())


def show(name: str, network: Network) -> None:
    """Print how much is said of the deliveries of a list, theme by theme."""
    began = time.perf_counter()
    found = suggest(network)
    seconds = time.perf_counter() - began
    share = found.links_with_findings / found.links if found.links else 0.0
    likely = {one.link for one in found.items if not one.is_attention}
    print(f"\n{name}: {found.links} deliveries, {seconds:.2f} s")
    print(f"  with at least one finding      {found.links_with_findings:6} {share:7.1%}")
    print(f"  with a likelihood (3 or 4)     {len(likely):6} {len(likely) / found.links:7.1%}")
    print(f"  country of making not known    {found.origin_unknown:6}")
    print(f"  product not known              {found.product_unknown:6}")
    print(f"  {'theme':28} {'likelihood 4':>12} {'3':>8} {'attention':>10} {'share':>8}")
    for theme, some in by_theme(found):
        four, three, none = (sum(one.likelihood == level for one in some) for level in (4, 3, None))
        share = len(some) / found.links
        print(f"  {theme.value:28} {four:12} {three:8} {none:10} {share:8.1%}")
    print(f"  no source: {', '.join(found.uncovered)}")


if __name__ == "__main__":
    sys.exit(main())
