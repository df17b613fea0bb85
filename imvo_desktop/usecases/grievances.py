"""Complaints: what is there, the edits that begin and change one, and what is late."""

from __future__ import annotations

import datetime
from typing import cast

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind, Theme
from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.grievance import Grievance, GrievanceStatus
from imvo_desktop.domain.grievance_rules import is_late
from imvo_desktop.domain.ids import IdSource
from imvo_desktop.domain.measure import Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Risk
from imvo_desktop.domain.references import RecordKey
from imvo_desktop.domain.words import Words
from imvo_desktop.usecases.grievance_steps import By, link_risks

ANSWER_DAYS = 14
"""By when an answer is proposed; our own proposal, no law says so."""

LIFE = (
    GrievanceStatus.RECEIVED,
    GrievanceStatus.PLAUSIBLE,
    GrievanceStatus.CONFIRMED,
    GrievanceStatus.ACTION,
    GrievanceStatus.REMEDY,
    GrievanceStatus.CLOSED,
)
"""The steps of a complaint that is plausible, in their order."""

_DAY_LENGTH = len("2026-11-23")


def grievances(network: Network) -> tuple[Grievance, ...]:
    """The complaints: those that wait for something first, the newest first among them."""
    found = cast(list[Grievance], [*network.records(Kind.GRIEVANCE).values()])
    newest = sorted(found, key=lambda one: (one.received, _counted(one.number)), reverse=True)
    return tuple(sorted(newest, key=lambda one: one.is_over))


def of(network: Network, grievance_id: str) -> Grievance | None:
    """The complaint of this id."""
    return cast("Grievance | None", network.get(Kind.GRIEVANCE, grievance_id))


def next_number(network: Network, day: str) -> str:
    """The number proposed for a complaint of `day` (ISO): the year, and how many before it."""
    year = day[:4]
    taken = [
        _counted(one.number)[1] for one in grievances(network) if one.number.startswith(f"{year}-")
    ]
    return f"{year}-{max(taken, default=0) + 1}"


def proposed_due(received: str) -> str | None:
    """The day by which an answer is proposed; None where the day of receipt is not whole."""
    if len(received) != _DAY_LENGTH:
        return None
    day = datetime.date.fromisoformat(received) + datetime.timedelta(days=ANSWER_DAYS)
    return day.isoformat()


def receive(
    network: Network, place: RecordKey | None, day: str, new_id: IdSource
) -> tuple[Edit, str]:
    """Begin a complaint that was received on `day` (ISO), about what is selected; and its id."""
    link, organisation = _place(network, place)
    made = Grievance(
        id=new_id(),
        number=next_number(network, day),
        received=day,
        link=link,
        organisation=organisation,
        answer_due=proposed_due(day),
    )
    return editing.add(network, made), made.id


def change(network: Network, grievance_id: str, name: str, value: object, by: By) -> Edit:
    """Give a complaint this `value` in the field `name`.

    The day of the answer moves along with that of receipt while it is the one proposed. Risks that
    are linked become what the complaint says of them. An unfit value raises `InputError`.
    """
    one = cast(Grievance, editing.existing(network, Kind.GRIEVANCE, grievance_id))
    if name == "risks":
        ids = tuple(map(str, value)) if isinstance(value, (tuple, list)) else ()
        return link_risks(network, one, ids, by)
    fields: dict[str, object] = {name: "" if value is None and name == "text" else value}
    if name == "received" and one.answer_due == proposed_due(one.received):
        fields["answer_due"] = proposed_due(str(value or ""))
    if name == "organisation" and one.link is not None and value is not None:
        link = network.links[one.link]
        if value not in (link.supplier, link.buyer):
            fields["link"] = None
    return editing.change(network, Kind.GRIEVANCE, [grievance_id], **fields)


def texts(network: Network, one: Grievance, day: str, words: Words) -> tuple[str, ...]:
    """A complaint in a list: number, how far, by when an answer is due, theme and about whom."""
    theme = words.text(f"theme.{one.theme}") if one.theme else words.text("grievance.no_theme")
    about = [theme, *filter(None, [place_name(network, one)])]
    status = words.text(f"grievance_status.{one.status}")
    return (one.number, status, _due(one, day, words), " · ".join(about))


def place_name(network: Network, one: Grievance) -> str:
    """About whom a complaint is: the organisation named, else who delivers; empty for nobody."""
    found = network.organisations.get(place_of(network, one) or "")
    return found.name if found is not None else ""


def place_of(network: Network, one: Grievance) -> str | None:
    """The organisation a complaint is about: the one named, else who delivers."""
    if one.organisation is not None or one.link is None:
        return one.organisation
    return network.links[one.link].supplier


def late_count(network: Network, day: str) -> int:
    """How many complaints should have had an answer before `day` (ISO)."""
    return sum(is_late(one, day) for one in grievances(network))


def risks_near(network: Network, one: Grievance) -> tuple[Risk, ...]:
    """The risks a complaint may touch: linked ones, those of its place; of its theme first.

    Where it has no place, every risk.
    """
    place = place_of(network, one)
    if place is None:
        found = {risk.id: risk for risk in network.risks.values()}
    else:
        links = [*network.links_out(place), *network.links_in(place)]
        found = {risk.id: risk for risk in network.risks_on_organisation(place)}
        found.update((risk.id, risk) for each in links for risk in network.risks_on_link(each.id))
    found.update((risk, network.risks[risk]) for risk in one.risks)
    order = {theme: at for at, theme in enumerate(Theme)}

    def key(risk: Risk) -> tuple[bool, int, str]:
        return (risk.theme is not one.theme, order[risk.theme], risk.id)

    return tuple(sorted(found.values(), key=key))


def links_near(network: Network, one: Grievance) -> tuple[Link, ...]:
    """The deliveries of the organisation a complaint is about; what leaves it first."""
    place = place_of(network, one)
    if place is None:
        return ()
    found = (*network.links_out(place), *network.links_in(place))
    return tuple({link.id: link for link in found}.values())


def measures_near(network: Network, one: Grievance) -> tuple[Measure, ...]:
    """The measures tied to a complaint, and those on the risks it touches, by id."""
    found = {each: network.get(Kind.MEASURE, each) for each in one.measures}
    for risk in one.risks:
        for each in network.referrers(Kind.RISK, risk, Kind.MEASURE):
            found[each.id] = each
    return tuple(each for _, each in sorted(found.items()) if isinstance(each, Measure))


def _place(network: Network, place: RecordKey | None) -> tuple[str | None, str | None]:
    """The link and the organisation of a place; nothing for what is gone or is no place."""
    if place is None or network.get(*place) is None:
        return None, None
    kind, record_id = place
    if kind is Kind.LINK:
        return record_id, network.links[record_id].supplier
    return None, record_id if kind is Kind.ORGANISATION else None


def _due(one: Grievance, day: str, words: Words) -> str:
    if one.is_over or not one.answer_due:
        return words.date(one.closed) if one.closed else ""
    date = words.date(one.answer_due)
    return words.text("grievance.late", date=date) if is_late(one, day) else date


def _counted(number: str) -> tuple[str, int]:
    """The year and the sequence in a number, to sort and to count on."""
    year, _, count = number.rpartition("-")
    return year, int(count) if count.isascii() and count.isdigit() else 0
