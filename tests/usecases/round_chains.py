"""A small chain in a project of its own, and rounds of it, for tests."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from imvo_desktop.domain.codes import OrganisationKind, RiskStatus, Theme
from imvo_desktop.domain.ids import random_ids
from imvo_desktop.domain.records import Link, Organisation, Record, Risk
from imvo_desktop.domain.round import Round
from imvo_desktop.storage import frozen_copies
from imvo_desktop.usecases.round_copy import freeze
from imvo_desktop.usecases.round_edits import RoundWish, rounds_of, start
from imvo_desktop.usecases.session import Session
from tests.storage.small_chain import adding

AT = "2025-11-22T13:05:00Z"
OWN = Organisation(id="own", name="Fietstas BV", kind=OrganisationKind.OWN)
MILL = Organisation(id="mill", name="Weverij\u2028Noord")
DYER = Organisation(id="dyer", name="Ververij")
LINK = Link(id="l", supplier="mill", buyer="own", product="canvas")
DYED = Link(id="d", supplier="dyer", buyer="mill")
WAGE = Risk(id="w", theme=Theme.WAGE, link="l", scale=4, scope=3, irremediability=3, likelihood=3)
FORCED = Risk(
    id="f",
    theme=Theme.FORCED_LABOUR,
    link="d",
    scale=5,
    scope=3,
    irremediability=5,
    likelihood=5,
    status=RiskStatus.CONFIRMED,
)
CHAIN: tuple[Record, ...] = (OWN, MILL, DYER, LINK, DYED, WAGE, FORCED)


@contextmanager
def project(folder: Path, *records: Record) -> Iterator[Session]:
    """A project with `records`, else with the whole small chain."""
    path = folder / "tassen.imvo"
    with Session.create(path, author="An", clock=lambda: AT) as session:
        session.do(adding(*(records or CHAIN)))
        yield session


def hold(session: Session, name: str = "Ronde 2025", date: str = "2025-11-22") -> Round:
    """A round of the chain of `session` as it is now."""
    copy = freeze(session.network.snapshot(), name, f"{date}T13:05:00Z", session.author)
    edit = start(session.network, RoundWish(name, date), copy, random_ids())
    session.do(edit, frozen_copies.beside(copy))
    return next(one for one in rounds_of(session.network) if one.name == name)
