"""The one place of the window that imports heavy modules, after the window is visible."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import TYPE_CHECKING

from imvo_desktop.domain.issues import Issue
from imvo_desktop.domain.network import Network
from imvo_desktop.progress import Progress

if TYPE_CHECKING:
    from imvo_desktop.analysis.assessment import Assessment
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


def create_session(path: Path, author: str) -> Session:
    """A new, empty project at `path`."""
    from imvo_desktop.usecases import session

    return session.Session.create(path, author=author)


def open_session(path: Path, author: str, *, is_read_only: bool = False) -> Session:
    """The project at `path`."""
    from imvo_desktop.usecases import session

    return session.Session.open(path, author=author, read_only=is_read_only)


def assess(network: Network, progress: Progress) -> Assessment:
    """The hotspots of `network`, which must be a snapshot."""
    from imvo_desktop.usecases import assess as use_case

    return use_case.assess_network(network, progress)


def chain_issues(network: Network) -> list[Issue]:
    """What is remarkable about the shape of the chain."""
    from imvo_desktop.analysis import structure

    return structure.chain_issues(network)
