"""The one place of the window that imports heavy modules, after the window is visible."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from imvo_desktop.domain.codes import Level
from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.issues import Issue
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Risk
from imvo_desktop.progress import Progress

if TYPE_CHECKING:
    from imvo_desktop.analysis.assessment import Assessment
    from imvo_desktop.ui.main_window import MainWindow
    from imvo_desktop.usecases.rating import Rating
    from imvo_desktop.usecases.session import Session

HEAVY = (
    "imvo_desktop.usecases.session",
    "imvo_desktop.usecases.assess",
    "imvo_desktop.analysis.structure",
)


def warm_up(_progress: Progress) -> None:
    """Import what will be needed soon, so that the first click does not wait for it."""
    for name in HEAVY:
        importlib.import_module(name)


def create_session(path: Path, author: str, first: Callable[[], Edit]) -> Session:
    """A new project at `path` that holds the edit of `first`; undo does not go back behind it."""
    from imvo_desktop.usecases import session

    made = session.Session.create(path, author=author)
    made.do(first())
    return made


def open_session(path: Path, author: str, *, is_read_only: bool = False) -> Session:
    """The project at `path`."""
    from imvo_desktop.usecases import session

    return session.Session.open(path, author=author, read_only=is_read_only)


def assess(network: Network, progress: Progress) -> Assessment:
    """The hotspots of `network`, which must be a snapshot."""
    from imvo_desktop.usecases import assess as use_case

    return use_case.run(network, use_case.method_of(network.project), progress)


def chain_issues(network: Network) -> list[Issue]:
    """What is remarkable about the shape of the chain."""
    from imvo_desktop.analysis import structure

    return structure.chain_issues(network)


def rate_risks(network: Network, risks: Sequence[Risk]) -> tuple[Rating, ...]:
    """The level of each risk by the rules of the project."""
    from imvo_desktop.usecases import rate_risk

    return rate_risk.rate(risks, network.project.severity_rule)


def grid_level(severity: int, likelihood: int) -> Level:
    """The level where `severity` and `likelihood` meet."""
    from imvo_desktop.usecases import rate_risk

    return rate_risk.grid_level(severity, likelihood)


def example_edit(language: str) -> Edit:
    """The edit that fills an empty project with the example."""
    from imvo_desktop.usecases import example

    return example.example_edit(language)


def complete(window: MainWindow) -> None:
    """Give the window the parts that draw and judge."""
    from imvo_desktop.ui.canvas.chain_view import ChainView
    from imvo_desktop.ui.panels.inspector import Inspector

    window.add_inspector(Inspector(window.document, window.selection))
    window.add_chain(ChainView(window.document, window.selection, window.theme))
