"""Pictures of the rounds: none yet, the dialog, what changed, the numbers, the list."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from imvo_desktop.domain.edit import Edit
    from imvo_desktop.ui.app import Program

_PATIENCE = 8


def pictures(program: Program, settle: Callable[[Program], None]) -> Iterator[tuple[str, QWidget]]:
    """A round is held, the chain changed after it and compared; all of it is undone."""
    from PySide6.QtWidgets import QDialog, QPushButton, QTabBar

    window, document = program.window, program.document
    window.selection.clear()
    window.go_to("rounds")
    settle(program)
    yield "rounds_empty", window
    start = window.findChild(QPushButton, "rounds.start")
    assert start is not None
    start.click()
    settle(program)
    dialog = window.findChild(QDialog, "round_dialog")
    assert dialog is not None
    yield "rounds_dialog", dialog
    dialog.accept()
    for _ in range(_PATIENCE):
        settle(program)
    edits = _change_the_chain(program) + 1
    for _ in range(_PATIENCE):
        settle(program)
    yield "rounds_changes", window
    tabs = window.findChild(QTabBar, "rounds.tabs")
    assert tabs is not None
    for tab, name in ((1, "rounds_numbers"), (2, "rounds_list")):
        tabs.setCurrentIndex(tab)
        settle(program)
        yield name, window
    for _ in range(edits):
        document.undo()
        settle(program)
    window.go_to("chain")


def _change_the_chain(program: Program) -> int:
    """One judgement is graver, one less so, one new, a supplier renamed and one gone with harm."""
    import dataclasses

    from imvo_desktop.domain.codes import Confidence, Kind, RiskStatus, Theme
    from imvo_desktop.domain.editing import add, change, remove

    document = program.document
    network = document.network
    risks = sorted(one.id for one in network.risks.values() if one.link is not None)
    actual = [one for one in risks if network.risks[one].is_actual]
    others = [one for one in risks if one not in actual]
    first = network.risks[others[0]]
    judged = {one.link for one in network.risks.values()}
    open_link = min(one for one in network.links if one not in judged)
    new = dataclasses.replace(first, id="r-new", link=open_link, theme=Theme.WATER)
    gone = network.links[network.risks[actual[0]].link or ""].id if actual else open_link
    edits: list[Callable[[], Edit]] = [
        lambda: change(document.network, Kind.RISK, [others[0]], likelihood=5, scale=5),
        lambda: change(
            document.network, Kind.RISK, [others[1]], likelihood=1, confidence=Confidence.SURE
        ),
        lambda: add(document.network, new),
        lambda: change(document.network, Kind.RISK, [others[2]], status=RiskStatus.PLAUSIBLE),
        lambda: change(
            document.network,
            Kind.ORGANISATION,
            [network.links[open_link].supplier],
            name="Noord Textiel",
        ),
        lambda: remove(document.network, Kind.LINK, [gone]),
    ]
    for make in edits:
        document.do(make())
    return len(edits)
