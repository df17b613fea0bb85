"""Fills what one organisation does not say with what another says of itself."""

from __future__ import annotations

import dataclasses

from imvo_desktop.domain.records import Organisation

_NUMBERS = "identifiers"
_OWN_WORDS = ("id", "name", "kind", _NUMBERS)
_BLANK = Organisation(id="", name="")


def with_blanks_filled(kept: Organisation, other: Organisation) -> Organisation:
    """`kept` with what only `other` says; what `kept` says stays, and so do name and kind."""
    values: dict[str, object] = {}
    for one in dataclasses.fields(Organisation):
        if one.name in _OWN_WORDS:
            continue
        if getattr(kept, one.name) == getattr(_BLANK, one.name):
            values[one.name] = getattr(other, one.name)
    numbers = {
        one.name: getattr(kept.identifiers, one.name) or getattr(other.identifiers, one.name)
        for one in dataclasses.fields(kept.identifiers)
    }
    values[_NUMBERS] = dataclasses.replace(kept.identifiers, **numbers)
    if values.get("parent") in (kept.id, other.id):
        values["parent"] = None
    return dataclasses.replace(kept, **values)  # type: ignore[arg-type]  # typed by field
