"""What an import would do, in the numbers a person decides by."""

from __future__ import annotations

from dataclasses import dataclass

from imvo_desktop.domain.records import Link
from imvo_desktop.usecases.import_plan import ImportPlan


@dataclass(frozen=True, slots=True)
class Summary:
    """Rows in and out, and how many of the deliveries in the list say where they are made."""

    rows_in: int
    rows_used: int
    rows_aside: int
    deliveries: int
    making_unknown: int
    has_changes: bool


def summarise(plan: ImportPlan) -> Summary:
    """The numbers of `plan`; deliveries that stay as they are do not count."""
    links = [one.after for one in plan.edit.changes if isinstance(one.after, Link)]
    return Summary(
        rows_in=plan.rows_in,
        rows_used=plan.rows_used,
        rows_aside=plan.rows_aside,
        deliveries=len(links),
        making_unknown=sum(link.country_of_making is None for link in links),
        has_changes=bool(plan.edit.changes),
    )
