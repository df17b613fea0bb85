"""Our graph work beside that of other libraries: `python -m tests.graph_times [SIZE…]`.

Time and peak memory of the main method, dominators, articulation points (joints), strongly
connected groups, shared sub-suppliers and betweenness (from 100 sources), on the same made-up
chains with three links an organisation, in one run. Every library keeps its own structure ready;
making that is not timed. "ours" is what the program computes for the whole lens. Put others on the
path: igraph, rustworkx, networkit, scipy. Linux only: the peak is read from the system.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import networkx as nx
import numpy as np

from imvo_desktop.analysis.exposure import exposure, reach, spread
from imvo_desktop.analysis.graph import numbered_graph
from imvo_desktop.analysis.hotspots import assess
from imvo_desktop.analysis.method import Method
from imvo_desktop.analysis.mirror import ChainArrays
from imvo_desktop.analysis.network_figures import betweenness
from imvo_desktop.analysis.shared_suppliers import shared_suppliers
from imvo_desktop.analysis.single_points import single_points
from imvo_desktop.domain.network import Network
from tests.benchmarks.synthetic import synthetic_chain
from tests.graph_times_others import LIBRARIES, SOURCES, Chain, Works, installed

SIZES = (1_000, 10_000, 100_000)
WORKS = ("main", "dominators", "joints", "groups", "shared", "betweenness")
LONGEST_S = 300
ENOUGH_S = 1.5
_RESET_PEAK = "5"


@dataclass(frozen=True, slots=True)
class Measured:
    """The fastest round in ms and the memory it took beside what was there, in MB; or a fault."""

    work: str
    who: str
    ms: float = 0.0
    mb: float = 0.0
    fault: str = ""


def main(arguments: list[str]) -> int:
    """Print a table for each size."""
    parser = argparse.ArgumentParser(prog="python -m tests.graph_times", description=__doc__)
    parser.add_argument("sizes", nargs="*", type=int, default=list(SIZES))
    parser.add_argument("--work", choices=WORKS, action="append", help="only this")
    asked = parser.parse_args(arguments)
    for size in asked.sizes:
        print(f"\n{size:,} organisations, {3 * size:,} links", flush=True)
        print(f"{'work':14}{'by':34}{'ms':>12}{'to fastest':>12}{'peak MB':>10}")
        for found in measured(size, tuple(asked.work or WORKS)):
            _show(found)
    return 0


def measured(size: int, works: tuple[str, ...]) -> Iterator[list[Measured]]:
    """All that do each of `works`, on one chain of so many organisations."""
    # In a child: libraries that start threads when they are imported cannot be forked after.
    offered: dict[str, list[str]] = json.loads(_in_fork(_offered))
    network = synthetic_chain(size, 3 * size)
    arrays = ChainArrays.from_network(network)
    chain = plain_chain(network, arrays)
    makers: dict[str, Callable[[], Works]] = {"ours": partial(ours, network, arrays)}
    makers |= {name: partial(LIBRARIES[name], chain) for name in installed()}
    gc.collect()
    gc.freeze()
    for work in works:
        names = [(one, name) for one in makers for name in offered[one] if _title(name) == work]
        yield [_forked(one, name, makers[one]) for one, name in names]
    gc.unfreeze()


def _offered() -> dict[str, list[str]]:
    """What each offers, asked of a small chain."""
    network = synthetic_chain(50, 150)
    arrays = ChainArrays.from_network(network)
    chain = plain_chain(network, arrays)
    found = {name: sorted(LIBRARIES[name](chain)) for name in installed()}
    return {"ours": sorted(ours(network, arrays)), **found}


def _title(name: str) -> str:
    return name.partition(": ")[0]


def plain_chain(network: Network, arrays: ChainArrays) -> Chain:
    """The edges of our own chain with the shares that our method gives them."""
    columns = arrays.columns()
    found = assess(columns, Method())
    links, size = found.links, len(found.organisations.ids)
    used = columns.shape.is_carrying
    code = links.supplier[used] * size + links.buyer[used]
    pairs, where = np.unique(code, return_inverse=True)
    brought = np.bincount(links.buyer, weights=0.9 * links.share * links.weight, minlength=size)
    return Chain(
        size=size,
        own=columns.own,
        supplier=pairs // size,
        buyer=pairs % size,
        share=np.bincount(where, weights=links.share[used], minlength=len(pairs)),
        brought=brought,
        sources=np.random.default_rng(1).choice(size, min(SOURCES, size), replace=False).tolist(),
    )


def ours(network: Network, arrays: ChainArrays) -> Works:
    """What the program does; names before a colon are those of `WORKS`."""
    columns = arrays.columns()
    assessment = assess(columns, Method())
    carried, weight = 0.9 * assessment.links.share, assessment.links.weight
    graph = numbered_graph(network, assessment)
    turned = graph.reverse(copy=False)
    plain: nx.Graph[int] = nx.Graph(graph.edges())
    sources = np.random.default_rng(1).choice(len(graph), min(SOURCES, len(graph)), replace=False)
    return {
        "main: ours, reach and exposure": lambda: (
            reach(columns, carried),
            exposure(columns, carried, weight),
        ),
        "main: ours, with shares and flow": lambda: spread(columns, 0.9, weight),
        "main: ours, with levels and ranks": lambda: assess(columns, Method()),
        "dominators: ours": lambda: nx.immediate_dominators(turned, columns.own),
        "joints: ours": lambda: list(nx.articulation_points(plain)),
        "joints: ours, lens of single points": lambda: single_points(network, assessment),
        "groups: ours": lambda: list(nx.strongly_connected_components(graph)),
        "shared: ours, the whole lens": lambda: shared_suppliers(network, assessment),
        "betweenness: ours": lambda: betweenness(graph, sources.tolist()),
    }


def _forked(name: str, work: str, made: Callable[[], Works]) -> Measured:
    said = _in_fork(lambda: _timed(made()[work]))
    title, _, detail = work.partition(": ")
    if not said:
        return Measured(title, detail or name, fault=f"more than {LONGEST_S} s, or failed")
    ms, mb = json.loads(said)
    return Measured(title, detail or name, ms, mb)


def _in_fork(work: Callable[[], object]) -> str:
    """What `work` gives, as JSON, done in a child; empty where it failed or took too long."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        import signal

        signal.alarm(LONGEST_S)
        os.close(reading)
        try:
            said = json.dumps(work())
            os.write(writing, said.encode())
        finally:
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        said = pipe.read()
    os.waitpid(child, 0)
    return said


def _timed(work: Callable[[], object]) -> tuple[float, float]:
    """The fastest round in ms, and the peak of the first one in MB."""
    Path("/proc/self/clear_refs").write_text(_RESET_PEAK, encoding="ascii")
    before = _status("VmRSS")
    begin = time.perf_counter()
    work()
    first = time.perf_counter() - begin
    peak = _status("VmHWM") - before
    rounds = [first]
    while sum(rounds) < ENOUGH_S or len(rounds) < 3:
        if sum(rounds) > 4 * ENOUGH_S:
            break
        begin = time.perf_counter()
        work()
        rounds.append(time.perf_counter() - begin)
    return min(rounds) * 1000, max(peak, 0) / 1024


def _status(name: str) -> int:
    """A line of what the system says about this process, in kB."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith(name):
            return int(line.split()[1])
    return 0


def _show(found: list[Measured]) -> None:
    fastest = min((one.ms for one in found if not one.fault), default=0.0)
    for one in found:
        if one.fault:
            print(f"{one.work:14}{one.who:34}  {one.fault}", flush=True)
        else:
            ratio = f"{one.ms / fastest:.1f}×"
            print(f"{one.work:14}{one.who:34}{one.ms:12.2f}{ratio:>12}{one.mb:10.1f}", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
