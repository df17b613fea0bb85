"""Our solver of shares gives the published Leontief inverse.

Miller & Blair 2009, Input-Output Analysis, table 2.3: deliveries between two sectors, and final
demand. What a sector buys of each is its direct input; with nothing lost per step, what reaches
final demand of one unit of each sector is the inverse.
"""

from __future__ import annotations

import numpy as np
import pytest

from imvo_desktop.analysis import exposure
from imvo_desktop.analysis.mirror import ChainArrays
from imvo_desktop.domain.codes import OrganisationKind
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation

DELIVERED = ((150, 500), (200, 100))
FINAL = (350, 1700)
INVERSE = np.array([[1.25412541, 0.330033], [0.2640264, 1.12211221]])
_HALVES = ("x", "y")


def economy(asked: int) -> Network:
    """Two sectors, of which we buy everything of one; each buys of both as a share of its output.

    A sector also buys of itself: that half goes over a stand-in, since a link of an organisation
    to itself carries nothing in our method.
    """
    outputs = [sum(row) + final for row, final in zip(DELIVERED, FINAL, strict=True)]
    records: list[Organisation | Link] = [
        Organisation(id="own", name="own", kind=OrganisationKind.OWN)
    ]
    for sector in range(2):
        records += [Organisation(id=f"{sector}{half}", name=f"{sector}{half}") for half in _HALVES]
    for supplier in range(2):
        for buyer in range(2):
            share = DELIVERED[supplier][buyer] / outputs[buyer]
            for half, other in (_HALVES, _HALVES[::-1]):
                one, two = f"{supplier}{other}", f"{buyer}{half}"
                records.append(Link(id=f"{one}-{two}", supplier=one, buyer=two, share=share))
    records.append(Link(id="ours", supplier=f"{asked}x", buyer="own", share=1.0))
    return Network(records)


@pytest.mark.parametrize("asked", [0, 1])
def test_that_reach_is_the_leontief_inverse(asked: int) -> None:
    chain = ChainArrays.from_network(economy(asked)).columns()
    found = exposure.reach(chain, exposure.shares(chain).share)
    reach = dict(zip(chain.organisation_ids, found.values.tolist(), strict=True))
    per_sector = [reach[f"{sector}x"] + reach[f"{sector}y"] for sector in range(2)]
    assert found.is_settled
    assert per_sector == pytest.approx(INVERSE[:, asked].tolist(), abs=5e-9)


def test_that_the_shares_are_the_direct_inputs() -> None:
    chain = ChainArrays.from_network(economy(0)).columns()
    share = dict(zip(chain.link_ids, exposure.shares(chain).share.tolist(), strict=True))
    assert share["0y-0x"] == pytest.approx(0.15)
    assert share["1y-0x"] == pytest.approx(0.2)
    assert share["0y-1x"] == pytest.approx(0.25)
    assert share["1y-1x"] == pytest.approx(0.05)
