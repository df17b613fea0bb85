"""The first sections of a document alone: to look at before a long one is made."""

from __future__ import annotations

import dataclasses

from imvo_desktop.reporting.blocks import Cite, GoTo, Report, Section


def first_sections(report: Report, most: int, page: str) -> Report:
    """`report` with its first `most` sections; what points at others stays as text.

    `page` is how its pages are numbered, since nobody knows yet how many there will be.
    """
    made = (_unlinked(one) for one in report.sections[:most])
    kept = tuple(one for one in made if isinstance(one, Section))
    return dataclasses.replace(report, sections=kept, page=page)


def _unlinked(value: object) -> object:
    if isinstance(value, Cite):
        return f"[{value.cite}]"
    if isinstance(value, GoTo):
        return dataclasses.replace(value, harm=0)
    if isinstance(value, tuple):
        return tuple(_unlinked(one) for one in value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        fields = {one.name: getattr(value, one.name) for one in dataclasses.fields(value)}
        return dataclasses.replace(value, **{name: _unlinked(one) for name, one in fields.items()})
    return value
