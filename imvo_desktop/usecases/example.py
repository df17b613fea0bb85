"""The example chain that comes with the program: a Dutch maker of bicycle bags."""

from __future__ import annotations

import json
from collections.abc import Mapping

from imvo_desktop import resources
from imvo_desktop.domain.edit import Change, Edit, edit
from imvo_desktop.domain.fields import Plain
from imvo_desktop.usecases.plain_document import records_of

_NAME = "fietstas"
_SOURCE_LANGUAGE = "nl"


def document(language: str) -> dict[str, Plain]:
    """The example as a plain document; ids and numbers are the same in every language."""
    chain = _read(f"{_NAME}.json")
    if language == _SOURCE_LANGUAGE:
        return chain
    texts = _read(f"{_NAME}_{language}.json")
    return {name: _translated(value, texts) for name, value in chain.items()}


def example_edit(language: str) -> Edit:
    """The edit that fills an empty project with the example."""
    records = tuple(records_of(document(language)))
    name = str(getattr(records[0], "name", ""))
    return edit("new_project", (Change(None, record) for record in records), name=name)


def _read(name: str) -> dict[str, Plain]:
    found: dict[str, Plain] = json.loads(
        resources.path("examples", name).read_text(encoding="utf-8")
    )
    return found


def _translated(value: Plain, texts: Mapping[str, Plain]) -> Plain:
    if isinstance(value, str):
        return texts.get(value, value)
    if isinstance(value, list):
        return [_translated(item, texts) for item in value]
    if isinstance(value, dict):
        return {name: _translated(item, texts) for name, item in value.items()}
    return value
