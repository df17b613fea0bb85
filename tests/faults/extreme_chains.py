"""Chains at the end of what anybody has: very many, very deep, round and round, side by side."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.ids import IdSource
from imvo_desktop.domain.network import Network
from tests.analysis.chains import OWN, chain, link, risk
from tests.benchmarks.synthetic import synthetic_chain

Shape = Callable[[int], Network]


def star(size: int) -> Network:
    """`size` suppliers of the own company, each with a delivery."""
    return _with_risks(chain(*(f"s{at:06}-{OWN}" for at in range(size))))


def double_star(size: int) -> Network:
    """`size` farms, one trader that buys of all of them, and one delivery to the own company."""
    return _with_risks(chain(*(f"f{at:06}-trader" for at in range(size)), f"trader-{OWN}"))


def line(size: int) -> Network:
    """One behind the other, `size` deep."""
    steps = [f"s{at + 1:06}-s{at:06}" for at in range(size)]
    return _with_risks(chain(f"s{0:06}-{OWN}", *steps))


def ring(size: int) -> Network:
    """A round of `size` that all deliver to the next, each also to itself; one delivers to us."""
    round_ = [f"s{at:06}-s{(at + 1) % size:06}" for at in range(size)]
    selves = [f"s{at:06}-s{at:06}-self" for at in range(size)]
    return _with_risks(chain(f"s{0:06}-{OWN}", *round_, *selves))


def side_by_side(size: int) -> Network:
    """Two organisations with `size` deliveries between them."""
    return _with_risks(chain(*(link(f"mill-{OWN}-{at}", value=at) for at in range(size))))


def knot(size: int) -> Network:
    """Each of a few delivers to each, so that every way there is leads back."""
    few = max(2, round(size**0.5))
    every = [f"s{one:06}-s{other:06}" for one in range(few) for other in range(few)]
    return _with_risks(chain(f"s{0:06}-{OWN}", *every))


def grown(size: int) -> Network:
    """A chain as companies have them, four deliveries for each organisation."""
    return synthetic_chain(size, 4 * size)


SHAPES: Mapping[str, Shape] = {
    "star": star,
    "double_star": double_star,
    "line": line,
    "ring": ring,
    "side_by_side": side_by_side,
    "knot": knot,
    "grown": grown,
}


def _with_risks(network: Network) -> Network:
    answers = (4, 3, 2, 4)
    some = [*network.links][:: max(1, len(network.links) // 20)]
    return Network([*network, *(risk(f"r{at}", one, answers) for at, one in enumerate(some))])


def some_edit(network: Network, dice: random.Random, new_id: IdSource) -> Edit:
    """Something a person does to a chain, whatever it is."""
    makers = (_rename, _revalue, _grow, _connect, _judge, _unlink, _remove)
    return dice.choices(makers, (4, 4, 6, 3, 4, 2, 1))[0](network, dice, new_id)


def _rename(network: Network, dice: random.Random, _: IdSource) -> Edit:
    one = dice.choice([*network.organisations])
    return editing.change(network, Kind.ORGANISATION, [one], name=f"Name {dice.random()}")


def _revalue(network: Network, dice: random.Random, new_id: IdSource) -> Edit:
    if not network.links:
        return _grow(network, dice, new_id)
    some = dice.sample([*network.links], min(3, len(network.links)))
    return editing.change(network, Kind.LINK, some, value=dice.randrange(10**9))


def _grow(network: Network, dice: random.Random, new_id: IdSource) -> Edit:
    buyer = dice.choice([*network.organisations])
    return editing.add_supplier_of(network, buyer, f"New {dice.random()}", new_id)


def _connect(network: Network, dice: random.Random, new_id: IdSource) -> Edit:
    every = [*network.organisations]
    return editing.connect(network, dice.choice(every), dice.choice(every), new_id)


def _judge(network: Network, dice: random.Random, new_id: IdSource) -> Edit:
    if not network.links:
        return _grow(network, dice, new_id)
    one = dice.choice([*network.links])
    answers = tuple(dice.choice((None, 1, 3, 5)) for _ in range(4))
    return editing.tag_risk(network, risk("any", one, answers), [one], new_id)


def _unlink(network: Network, dice: random.Random, new_id: IdSource) -> Edit:
    if not network.links:
        return _grow(network, dice, new_id)
    return editing.remove(network, Kind.LINK, [dice.choice([*network.links])])


def _remove(network: Network, dice: random.Random, new_id: IdSource) -> Edit:
    every = [one for one in network.organisations if one != OWN]
    if len(every) < 3:
        return _grow(network, dice, new_id)
    return editing.remove(network, Kind.ORGANISATION, dice.sample(every, 2))
