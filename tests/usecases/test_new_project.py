"""A new project has its company, and a file name every system accepts."""

from __future__ import annotations

import pytest

from imvo_desktop.domain.network import Network
from imvo_desktop.usecases.new_project import file_name, first_edit


def test_that_a_new_project_holds_the_own_company() -> None:
    network = Network()
    network.apply(first_edit("Fietstas BV", lambda: "own"))
    assert network.project.name == "Fietstas BV"
    assert network.own is not None
    assert network.own.name == "Fietstas BV"


@pytest.mark.parametrize(
    ("company", "name"),
    [
        ("Fietstas BV", "Fietstas BV.imvo"),
        ("A/B: \\ c?*", "A B c.imvo"),
        ("...", "IMVO.imvo"),
        ("Café „Zon”", "Café Zon.imvo"),
    ],
)
def test_that_the_file_name_leaves_out_what_a_system_refuses(company: str, name: str) -> None:
    assert file_name(company) == name
