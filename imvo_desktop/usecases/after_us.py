"""After us: use of the product, waste, customers. It takes no part in share, reach or exposure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from imvo_desktop.domain.codes import Kind, OrganisationKind, Theme
from imvo_desktop.domain.edit import Change, Edit, edit
from imvo_desktop.domain.ids import IdSource
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation, Risk
from imvo_desktop.domain.words import Words
from imvo_desktop.errors import InputError
from imvo_desktop.usecases.judge_risk import Subject, risks_of

FIRST_THEMES = (Theme.CONSUMER, Theme.WASTE, Theme.CLIMATE)
"""What is asked first of what happens after us."""


class After(StrEnum):
    """What can be added with one press."""

    USE = "use"
    WASTE = "waste"
    CUSTOMER = "customer"


@dataclass(frozen=True, slots=True)
class AfterLine:
    """A delivery to a customer, with the risks that count on it; or a customer without any."""

    organisation: str
    name: str
    supplier: str = ""
    product: str = ""
    link: str | None = None
    risks: tuple[Risk, ...] = ()

    @property
    def judged(self) -> int:
        """How many of its risks a person judged."""
        return sum(one.is_own_judgement for one in self.risks)


def lines_of(network: Network) -> tuple[AfterLine, ...]:
    """What happens after us, by name; customers without a delivery last."""
    customers = [one for one in network.organisations.values() if _is_customer(one)]
    found = [
        _line(network, one, link) for one in customers for link in network.links_in(one.id)
    ] + [AfterLine(one.id, one.name) for one in customers if not network.links_in(one.id)]
    return tuple(
        sorted(
            found, key=lambda one: (one.link is None, one.name.casefold(), one.product, one.link)
        )
    )


def add(network: Network, what: After, words: Words, new_id: IdSource) -> Edit:
    """Add the use of the product, its waste, or a customer, with the delivery from us.

    Raises `InputError` `own_missing` where there is no own company.
    """
    own = network.own
    if own is None:
        raise InputError("own_missing")
    name = words.text(f"after.new.{what}")
    organisation = Organisation(id=new_id(), name=name, kind=OrganisationKind.CUSTOMER)
    link = Link(id=new_id(), supplier=own.id, buyer=organisation.id)
    return edit("add_after", (Change(None, organisation), Change(None, link)), name=name)


def _is_customer(organisation: Organisation) -> bool:
    return organisation.kind is OrganisationKind.CUSTOMER


def _line(network: Network, customer: Organisation, link: Link) -> AfterLine:
    return AfterLine(
        organisation=customer.id,
        name=customer.name,
        supplier=network.organisations[link.supplier].name,
        product=link.product or "",
        link=link.id,
        risks=tuple(risks_of(network, Subject(Kind.LINK, (link.id,)))),
    )
