"""A name planted in every text that a chain can hold, and the bytes in which it could be left."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.fields import Plain, field_names, from_plain, to_plain
from imvo_desktop.domain.mentions import swapped
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Record, kind_of
from imvo_desktop.domain.references import REFERENCES
from imvo_desktop.errors import InputError
from imvo_desktop.storage import frozen_copies

NAME = "Jannetje Kwakernaat"
MAIL = "j.kwakernaat@voorbeeld.example"
_KEPT = {"id", "subject", "copy", "sha256", "currency", "steps"}
_FORMS = (
    NAME,
    MAIL,
    NAME.upper(),
    f"Gebeld met {NAME}, zij zou mailen.",
    f"a\n{NAME.lower()}\tb",
    f'<b>"{NAME}"</b>',
    "Jannetje  Kwakernaat",
    f"{NAME} <{MAIL}>",
)


def planted(network: Network, dice: random.Random) -> Network:
    """`network` with the name in every text of every record, and in some of the ids."""
    ids = {
        record.id: f"{NAME} {record.id}"
        for record in network
        if kind_of(record) is not Kind.PROJECT and dice.random() < 0.3
    }
    return Network(_planted(record, ids, dice) for record in network)


def traces(path: Path) -> list[str]:
    """Where bytes of the name are left: the file as it is, each copy unpacked, files beside it."""
    found = [f"{one.name}: {form}" for one in path.parent.iterdir() for form in _in_bytes(one)]
    with closing(sqlite3.connect(path)) as connection:
        for copy_id, payload in connection.execute("SELECT id, payload FROM frozen"):
            text = frozen_copies.unpacked(payload, copy_id)
            assert text is not None
            found += [f"{copy_id}: {form}" for form in _in_text(text)]
    return found


def _in_bytes(path: Path) -> list[str]:
    data = path.read_bytes()
    texts = [data.decode(one, "ignore") for one in ("utf-8", "utf-16-le", "utf-16-be")]
    return [one for text in texts for one in _in_text(text)]


def _in_text(text: str) -> list[str]:
    """The names by which it would be recognised; a single first name is nobody's."""
    folded = text.casefold()
    return [one for one in ("kwakernaat", MAIL) if one in folded]


def _planted(record: Record, ids: Mapping[str, str], dice: random.Random) -> Record:
    kind = kind_of(record)
    plain = dict(to_plain(record))
    kept = _KEPT | {one.field for one in REFERENCES.get(kind, ())}
    for name in field_names(kind):
        if name not in kept:
            plain = _with_name(kind, plain, name, dice)
    renamed = {name: swapped(value, None, ids) for name, value in plain.items()}
    return from_plain(kind, renamed)


def _with_name(
    kind: Kind, plain: dict[str, Plain], field: str, dice: random.Random
) -> dict[str, Plain]:
    """`plain` with the name in `field`, where that is a text or holds texts."""
    now, form = plain.get(field), dice.choice(_FORMS)
    tries: list[Plain] = [form, [form, "x"], *([_filled(now, form)] if now else [])]
    if kind is Kind.SOURCE_FINDING or isinstance(now, dict):
        tries.reverse()
    for value in tries:
        made = {**plain, field: value}
        try:
            from_plain(kind, made)
        except InputError:
            continue
        return made
    return plain


def _filled(value: Plain, form: str) -> Plain:
    if isinstance(value, str):
        return form
    if isinstance(value, list):
        return [_filled(one, form) for one in value]
    if isinstance(value, dict):
        return {name: _filled(one, form) for name, one in value.items()}
    return value
