"""What answers say of places, people and who delivers what: proposals to change the chain."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from imvo_desktop.domain import ids
from imvo_desktop.domain.codes import Certainty, Kind, OrganisationKind
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation, Site
from imvo_desktop.domain.words import Words
from imvo_desktop.importing.canonical import cleaned, name_key
from imvo_desktop.usecases.questionnaire_form import question_text
from imvo_desktop.usecases.questionnaire_said import NotUsableError, Said, stored
from imvo_desktop.usecases.questionnaire_wishes import (
    Proposal,
    Put,
    SetField,
    State,
    Wish,
    does_nothing,
)
from imvo_desktop.usecases.questionnaire_words import country, is_not_named, people

_WORKERS, _WHERE, _SITE, _MATERIAL = "workers", "made_where", "site", "material"


def proposals(network: Network, said: Said, words: Words) -> Iterator[Proposal]:
    """What `said` would change in the chain itself; raises `NotUsableError`."""
    if said.question == _WORKERS and said.cells[0]:
        count = _people(said.cells[0])
        yield _field(network, said, SetField(Kind.ORGANISATION, said.supplier, "workers", count))
    elif said.question == _WHERE and said.cells[0]:
        made_in = _country(said.cells[0])
        yield _field(network, said, SetField(Kind.LINK, said.link, "country_of_making", made_in))
    elif said.question == _SITE:
        yield from _site(network, said)
    elif said.question == _MATERIAL:
        yield from _material(network, said, words)


def remarks(said: Said, words: Words) -> Iterator[str]:
    """What of `said` is no field of any record, to be noted in words."""
    if said.question in (_SITE, _MATERIAL):
        return
    is_field = said.question in (_WORKERS, _WHERE) and bool(said.cells[0])
    kept = said.cells[1:] if is_field else said.cells
    text = ". ".join(one.rstrip(".") for one in kept if one)
    if text:
        question = question_text(said.question, words)
        yield stored(words.text("form.said"), question=question, answer=text)


def _field(network: Network, said: Said, wish: SetField) -> Proposal:
    """A value that is new, known, or other than what is known: then it is only shown."""
    now = getattr(network.get(wish.kind, wish.id), wish.field)
    if does_nothing(network, wish):
        return said.proposal(State.SAME, (wish,))
    state = State.NEW if now is None else State.DIFFERS
    return said.proposal(state, (wish,), "" if now is None else str(now))


def _site(network: Network, said: Said) -> Iterator[Proposal]:
    """A place where the supplier works: a new one, or what is said of one that is known."""
    name, place, land, count = (cleaned(one) for one in said.cells[:4])
    called = name or place
    if not called:
        raise NotUsableError("answers_name_missing", said.text)
    given: dict[str, str | int | None] = {
        "city": place or None,
        "country": _country(land) if land else None,
        "workers": _people(count) if count else None,
    }
    there = _site_called(network, said.supplier, called, place)
    if there is None:
        record_id = ids.row_id(Kind.SITE, f"{said.supplier}\n{name_key(called)}\n{name_key(place)}")
        site = Site(id=record_id, organisation=said.supplier, name=called, **given)  # type: ignore[arg-type]  # reason: each value fits its field
        yield said.proposal(State.NEW, (Put(site),))
        return
    for field, value in given.items():
        if value is not None:
            yield _field(network, said, SetField(Kind.SITE, there.id, field, value))


def _site_called(network: Network, supplier: str, name: str, place: str) -> Site | None:
    """The site of that name in that place, or of which the place is not known."""
    sites = cast(list[Site], network.referrers(Kind.ORGANISATION, supplier, Kind.SITE))
    called = [one for one in sites if name_key(one.name) == name_key(name)]
    here = (one for one in called if name_key(one.city or "") == name_key(place))
    return next(here, next((one for one in called if not one.city or not place), None))


def _material(network: Network, said: Said, words: Words) -> Iterator[Proposal]:
    """Who delivers a material to the supplier: known where it is named, else assumed."""
    product, name, land = (cleaned(one) for one in said.cells[:3])
    made_in = _country(land) if land else None
    is_named = not is_not_named(name)
    if not product and not is_named:
        raise NotUsableError("answers_name_missing", said.text)
    if is_named:
        organisation = _organisation(network, said.supplier, name)
    else:
        called = stored(words.text("form.unknown_maker"), product=product)
        organisation = _unknown(network, said.supplier, called, product)
    if organisation.id == said.supplier or organisation.kind is OrganisationKind.OWN:
        raise NotUsableError("answers_itself", name)
    delivery = _delivery(network, organisation.id, said.supplier, product)
    if delivery is not None:
        yield from _of_delivery(network, said, delivery, made_in)
        return
    new = Link(
        id=ids.row_id(Kind.LINK, f"{organisation.id}\n{said.supplier}\n{product.casefold()}"),
        supplier=organisation.id,
        buyer=said.supplier,
        product=product or None,
        country_of_making=made_in,
        certainty=Certainty.KNOWN if is_named else Certainty.ASSUMED,
    )
    wishes: tuple[Wish, ...] = (Put(organisation), Put(new))
    is_there = all(does_nothing(network, one) for one in wishes)
    yield said.proposal(State.SAME if is_there else State.NEW, wishes)


def _of_delivery(
    network: Network, said: Said, delivery: Link, made_in: str | None
) -> Iterator[Proposal]:
    """What is said of a delivery that is known already."""
    if made_in is None:
        yield said.proposal(State.SAME, ())
        return
    wish = SetField(Kind.LINK, delivery.id, "country_of_making", made_in)
    yield _field(network, said, wish)


def _organisation(network: Network, supplier: str, name: str) -> Organisation:
    """The organisation called `name`, first of those that deliver to `supplier`; or a new one."""
    key = name_key(name)
    called = [one for one in network.organisations.values() if name_key(one.name) == key]
    if called:
        near = {one.supplier for one in network.links_in(supplier)}
        return min(called, key=lambda one: (one.id not in near, one.id))
    record_id = ids.row_id(Kind.ORGANISATION, f"{supplier}\n{key}")
    there = network.organisations.get(record_id)
    kind = OrganisationKind.SUB_SUPPLIER
    return there or Organisation(id=record_id, name=name, kind=kind)


def _unknown(network: Network, supplier: str, name: str, product: str) -> Organisation:
    record_id = ids.row_id(Kind.ORGANISATION, f"{supplier}\n\n{product.casefold()}")
    there = network.organisations.get(record_id)
    return there or Organisation(id=record_id, name=name, kind=OrganisationKind.UNKNOWN)


def _delivery(network: Network, supplier: str, buyer: str, product: str) -> Link | None:
    """The delivery of `product` from one to the other that is known."""
    found = (one for one in network.links_in(buyer) if one.supplier == supplier)
    return next(
        (one for one in found if (one.product or "").casefold() == product.casefold()), None
    )


def _country(text: str) -> str:
    found = country(text)
    if found is None:
        raise NotUsableError("answers_country_unknown", text)
    return found


def _people(text: str) -> int:
    found = people(text)
    if found is None:
        raise NotUsableError("answers_count_unclear", text)
    return found
