"""What a report says of complaints: counts to everyone, numbers and roles inside."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.grievance import Grievance, GrievanceChannel, GrievanceStatus
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.report_settings import Profile
from imvo_desktop.reporting.blocks import Block, Paragraph, Table
from imvo_desktop.reporting.profiles import NAMELESS

if TYPE_CHECKING:
    from imvo_desktop.reporting.basis import Basis

FEWEST = 5
"""From how many on a reader outside is told a count of complaints (practice.md)."""

_ROWS = 150


@dataclass(frozen=True, slots=True)
class ComplaintCounts:
    """The complaints of the whole project, counted before anything is hidden from a reader.

    `in_time` are those of the `over` that were closed by the day an answer was promised; of the
    `remedied` it is counted whether those harmed are `satisfied`.
    """

    by_status: Counter[GrievanceStatus]
    by_channel: Counter[GrievanceChannel]
    in_time: int
    remedied: int
    satisfied: int
    unsatisfied: int

    @property
    def total(self) -> int:
        """All complaints."""
        return self.by_status.total()

    @property
    def over(self) -> int:
        """Those that are closed, or not plausible."""
        return self.by_status[GrievanceStatus.CLOSED] + self.by_status[GrievanceStatus.UNFOUNDED]


def count_complaints(network: Network) -> ComplaintCounts:
    """The complaints in `network`, counted."""
    found = complaints_in(network)
    remedied = [one for one in found if one.remedy]
    return ComplaintCounts(
        Counter(one.status for one in found),
        Counter(one.channel for one in found),
        in_time=sum(_is_in_time(one) for one in found),
        remedied=len(remedied),
        satisfied=sum(one.is_satisfied is True for one in remedied),
        unsatisfied=sum(one.is_satisfied is False for one in remedied),
    )


def complaints_in(network: Network) -> list[Grievance]:
    """The complaints, by day of receipt and id."""
    found = network.records(Kind.GRIEVANCE).values()
    every = [one for one in found if isinstance(one, Grievance)]
    return sorted(every, key=lambda one: (one.received, one.id))


def sentences(basis: Basis) -> list[str]:
    """How many complaints there were, answered in time, and remedied; as this reader may know."""
    counts = basis.complaints
    if basis.edition.profile in NAMELESS:
        return _outside(basis, counts)
    if not counts.total:
        return [basis.say("complaints.none")]
    told = [basis.say("complaints.total", count=counts.total)]
    if counts.over:
        told.append(basis.say("complaints.in_time", count=counts.in_time, over=counts.over))
    if counts.remedied:
        values = {"count": counts.remedied, "yes": counts.satisfied, "no": counts.unsatisfied}
        open_ = counts.remedied - counts.satisfied - counts.unsatisfied
        told.append(basis.say("complaints.remedied", open=open_, **values))
    return told


def blocks(basis: Basis) -> list[Block]:
    """Inside: the counts by status and channel, and the complaints without what was said."""
    counts = basis.complaints
    if basis.edition.profile in NAMELESS or not counts.total:
        return []
    parts: list[Block] = [_counted(basis, counts)]
    found = complaints_in(basis.network)
    if found:
        parts.append(_listed(basis, found))
    if len(found) > _ROWS:
        rest = basis.say("rest_rows", count=len(found) - _ROWS)
        parts.append(Paragraph((rest,), is_quiet=True))
    if basis.edition.profile is Profile.AUDITOR and len(found) < counts.total:
        parts.append(Paragraph((basis.say("complaints.not_shared"),), is_quiet=True))
    return parts


def _is_in_time(one: Grievance) -> bool:
    closed, due = one.closed, one.answer_due
    return one.is_over and closed is not None and due is not None and closed <= due


def _outside(basis: Basis, counts: ComplaintCounts) -> list[str]:
    """Only what gives no small group away, nor what is left when it is taken off."""
    if counts.total < FEWEST:
        is_public = basis.edition.profile is Profile.PUBLIC
        return [basis.say("complaints.untold" if is_public else "complaints.few", fewest=FEWEST)]
    told = [basis.say("complaints.total", count=counts.total)]
    if _may_tell(counts.over, counts.total) and _may_tell(counts.in_time, counts.over):
        told.append(basis.say("complaints.in_time", count=counts.in_time, over=counts.over))
    if _may_tell(counts.remedied, counts.total):
        told.append(basis.say("complaints.remedied_count", count=counts.remedied))
    return told


def _may_tell(part: int, whole: int) -> bool:
    return part >= FEWEST and (part == whole or whole - part >= FEWEST)


def _counted(basis: Basis, counts: ComplaintCounts) -> Table:
    """How far the complaints are, and along which ways they came."""
    words = basis.words
    rows = [
        (words.text(f"grievance_status.{one}"), counts.by_status[one]) for one in GrievanceStatus
    ]
    rows += [
        (words.text(f"grievance_channel.{one}"), counts.by_channel[one]) for one in GrievanceChannel
    ]
    headers = (basis.say("column.complaints_by"), basis.say("column.count"))
    cells = tuple(((name,), (words.number(count),)) for name, count in rows if count)
    return Table(headers, cells, (6, 2), numbers=(1,))


def _listed(basis: Basis, found: list[Grievance]) -> Table:
    """One row each: number, role, channel, theme, how far; whom it is about only where it may."""
    words, network = basis.words, basis.network
    names = ("complaint", "role", "theme_of", "complaint_about", "status")
    headers = tuple(basis.say(f"column.{one}") for one in names)
    has_places = basis.edition.profile is Profile.INTERNAL

    def about(one: Grievance) -> str:
        place = network.organisations.get(one.organisation or "")
        may = has_places or one.may_share
        return place.name if place is not None and may else basis.say("not_given")

    rows = tuple(
        (
            (one.number,),
            (words.text(f"grievance_role.{one.role}"),),
            (words.text(f"theme.{one.theme}") if one.theme else basis.say("not_given"),),
            (about(one),),
            (words.text(f"grievance_status.{one.status}"),),
        )
        for one in found[:_ROWS]
    )
    return Table(headers, rows, (2, 4, 5, 5, 3))
