"""How long suggestions for 10,000 deliveries take, beside a plain loop over findings in the same
run. Nothing here fails for being slow; the target is two seconds.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind, LevelFrom
from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.ids import random_ids
from imvo_desktop.domain.network import Network
from imvo_desktop.knowledge import findings
from imvo_desktop.knowledge.plain_codes import plain_hs
from imvo_desktop.usecases.kept_suggestions import KeptSuggestions
from imvo_desktop.usecases.suggest_risks import asked_of, links_asked, suggest
from imvo_desktop.usecases.take_suggestions import accept
from tests.benchmarks.conftest import Sized
from tests.benchmarks.described import described_chain

pytestmark = pytest.mark.full

type Met = dict[str, set[str]]


@pytest.fixture(scope="module")
def network(sized: Sized) -> Network:
    """5,000 organisations and 10,000 deliveries."""
    return described_chain(sized(5_000), sized(10_000))


def plain_loop(network: Network) -> Met:
    """The themes met by product or country, every finding held beside every delivery."""
    rows = [(one, [plain_hs(code) for code in one.hs]) for one in findings.bundled()]
    met: Met = {}
    for link in links_asked(network):
        asked = asked_of(network, link)
        for one, codes in rows:
            if one.level_from is LevelFrom.COUNTRY:
                is_met = one.country == asked.country
            else:
                is_met = any(asked.hs.startswith(code) for code in codes)
            if is_met:
                met.setdefault(link.id, set()).add(one.theme)
    return met


def test_that_suggestions_agree_with_a_plain_loop_and_by_how_much_they_differ(
    network: Network, capsys: pytest.CaptureFixture[str]
) -> None:
    began = time.perf_counter()
    found = suggest(network)
    first = time.perf_counter() - began
    began = time.perf_counter()
    assert suggest(network) == found
    again = time.perf_counter() - began
    began = time.perf_counter()
    met = plain_loop(network)
    loop = time.perf_counter() - began

    suggested: Met = {}
    for one in found.items:
        suggested.setdefault(one.link, set()).add(one.theme)
    assert all(themes <= suggested[link] for link, themes in met.items())
    with capsys.disabled():
        print(
            f"\n{found.links} deliveries, {len(found.items)} suggestions on "
            f"{found.links_with_findings}: {first:.2f} s, again {again:.2f} s; plain loop over "
            f"{len(findings.bundled())} findings, product and country only: {loop:.2f} s; "
            f"ratio {loop / first:.1f}"
        )


def test_how_long_taking_all_over_takes(
    network: Network, capsys: pytest.CaptureFixture[str]
) -> None:
    found = suggest(network)
    began = time.perf_counter()
    taken = accept(network, found.items, random_ids(), who="a", when="2026-11-22")
    seconds = time.perf_counter() - began

    after = network.snapshot()
    after.apply(taken)
    assert accept(after, found.items, random_ids(), who="a", when="2026-11-22").changes == ()
    with capsys.disabled():
        print(
            f"\ntaking over: {seconds:.2f} s, {len(after.risks) - len(network.risks)} risks, "
            f"{len(after.records(Kind.BASELINE))} copied findings"
        )


def test_how_much_less_following_an_edit_takes_than_asking_anew(
    network: Network, capsys: pytest.CaptureFixture[str]
) -> None:
    chain = network.snapshot()
    kept = KeptSuggestions(chain)
    one, other = sorted(chain.links)[:1], chain.links[sorted(chain.links)[1]].supplier
    some = kept.found(chain).items[:1_000]
    steps: dict[str, Callable[[], Edit]] = {
        "one delivery": lambda: editing.change(chain, Kind.LINK, one, country_of_making="CD"),
        "who delivers it": lambda: editing.change(chain, Kind.LINK, one, supplier=other),
        "taking 1,000 over": lambda: accept(chain, some, random_ids(), who="a", when="2026-11-22"),
    }
    told: list[str] = []
    for name, make in steps.items():
        edit = make()
        chain.apply(edit)
        began = time.perf_counter()
        kept.follow([edit], chain)
        found = kept.found(chain)
        followed = time.perf_counter() - began
        began = time.perf_counter()
        assert suggest(chain) == found
        anew = time.perf_counter() - began
        told.append(f"{name}: {anew / followed:.0f} times as long anew, {1000 * followed:.0f} ms")
    with capsys.disabled():
        print("\n" + "\n".join(told))
