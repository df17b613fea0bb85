"""The shelves of a project: its organisations, deliveries, measures and what to narrow by."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.measure import Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.words import Words
from imvo_desktop.labels.names import record_name
from imvo_desktop.usecases.chain_filter import By, Criterion
from imvo_desktop.usecases.filter_words import text_of
from imvo_desktop.usecases.palette import Entry, Section, Shelf
from imvo_desktop.usecases.record_address import Address, found

_BETWEEN = ":"
_SOME_WORD = "unlikely"


def shelves(network: Network, words: Words, other: Words) -> tuple[Shelf, ...]:
    """What can be found in `network`, a snapshot; `other` are the words of the other language."""
    organisations = Shelf(Section.ORGANISATION, list(_organisations(network, words)))
    organisations.search(_SOME_WORD)  # reads what the first key would wait for
    return (
        organisations,
        Shelf(Section.LINK, list(_links(network)), is_forgiving=False),
        Shelf(Section.MEASURE, list(_measures(network, words))),
        Shelf(Section.NARROW, list(_narrowings(network, words, other))),
    )


def referred(network: Network, typed: str, words: Words) -> Shelf | None:
    """The record of which `typed` is the address or the id; None for other text."""
    address = found(network, typed)
    if address is None:
        return None
    name = record_name(network, address.kind, address.id, words) if _is_named(address) else ""
    kind = words.text(f"kind.{address.kind}")
    entry = Entry(Section.REFERENCE, str(address), name or kind, kind, (typed,))
    return Shelf(Section.REFERENCE, [entry])


def key_of(criterion: Criterion) -> str:
    """The key of the entry that narrows to the one value of `criterion`."""
    return f"{criterion.by}{_BETWEEN}{criterion.values[0]}"


def criterion_of(key: str) -> Criterion:
    """The criterion of the entry with `key`."""
    by, _, value = key.partition(_BETWEEN)
    return Criterion(By(by), (value,))


def _is_named(address: Address) -> bool:
    return address.kind in (Kind.ORGANISATION, Kind.LINK, Kind.RISK)


def _organisations(network: Network, words: Words) -> Iterator[Entry]:
    kinds: dict[str, str] = {}
    for one in network.organisations.values():
        kind = kinds.get(one.kind) or kinds.setdefault(
            one.kind, words.text(f"organisation_kind.{one.kind}")
        )
        place = words.country(one.country) if one.country else ""
        detail = f"{kind} · {place}" if place else kind
        yield Entry(Section.ORGANISATION, one.id, one.name, detail)


def _links(network: Network) -> Iterator[Entry]:
    organisations = network.organisations
    for one in network.links.values():
        ends = f"{organisations[one.supplier].name} → {organisations[one.buyer].name}"
        yield Entry(Section.LINK, one.id, f"{one.product}: {ends}" if one.product else ends)


def _measures(network: Network, words: Words) -> Iterator[Entry]:
    for one in network.records(Kind.MEASURE).values():
        if isinstance(one, Measure):
            kind = words.text(f"measure_kind.{one.kind}")
            yield Entry(Section.MEASURE, one.id, one.text or kind, kind)


def _narrowings(network: Network, words: Words, other: Words) -> Iterator[Entry]:
    links = network.links.values()
    values: tuple[tuple[By, Iterable[str | None]], ...] = (
        (By.THEME, (one.theme for one in network.risks.values())),
        (By.COUNTRY, (one.country_of_making for one in links)),
        (By.PRODUCT, (one.product for one in links)),
    )
    for by, found_values in values:
        for value in dict.fromkeys(found_values):
            if value:
                criterion = Criterion(by, (value,))
                text = text_of(network, criterion, words)
                also = (text_of(network, criterion, other), text.partition(": ")[2])
                yield Entry(Section.NARROW, key_of(criterion), text, also=also)
