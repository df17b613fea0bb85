"""Keeping who complained, apart and locked with a password; opening and wiping it."""

from __future__ import annotations

import json
from dataclasses import dataclass

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.fields import dump
from imvo_desktop.errors import InputError
from imvo_desktop.storage import sealed_rows
from imvo_desktop.usecases.session import Session


@dataclass(frozen=True, slots=True)
class Identity:
    """Who complained, and how to reach them."""

    name: str
    contact: str = ""


def seal(session: Session, grievance_id: str, identity: Identity, password: str) -> None:
    """Keep an identity, in place of the one before.

    It is no edit: undo, history and the checksum know nothing of it.
    """
    # Slow to import, and only needed here and on opening.
    from imvo_desktop.storage import sealing

    editing.existing(session.network, Kind.GRIEVANCE, grievance_id)
    data = sealing.lock(dump([identity.name, identity.contact]), password, grievance_id)
    session.on_disk(lambda file: sealed_rows.keep(file, grievance_id, data))


def opened(session: Session, grievance_id: str, password: str) -> Identity:
    """The identity; raises `InputError` `identity_missing` or `identity_password`."""
    from imvo_desktop.storage import sealing

    data = sealed_rows.read(session.path, grievance_id)
    if data is None:
        raise InputError("identity_missing")
    name, contact = json.loads(sealing.unlock(data, password, grievance_id))
    return Identity(str(name), str(contact))


def wipe(session: Session, grievance_id: str) -> None:
    """Take an identity out of the file for good."""
    session.on_disk(lambda file: sealed_rows.remove(file, grievance_id))


def is_sealed(session: Session, grievance_id: str) -> bool:
    """Whether an identity is kept for a complaint."""
    return sealed_rows.read(session.path, grievance_id) is not None
