"""The agreements of the knowledge base, to choose from, and taking one over as one's own."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from imvo_desktop.domain import editing
from imvo_desktop.domain.agreement import Agreement, AgreementStatus
from imvo_desktop.domain.codes import Kind, Theme
from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.ids import IdSource
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.words import Words
from imvo_desktop.errors import InputError
from imvo_desktop.knowledge.laws import Agreement as Known
from imvo_desktop.knowledge.laws import all_agreements

_ORDER = tuple(AgreementStatus)


@dataclass(frozen=True, slots=True)
class LibraryRow:
    """An agreement as it is shown: all in words, dates written out; `is_ours` is taken over.

    `shared` are its themes on which the project has a risk.
    """

    id: str
    name: str
    sector: str
    parties: str
    themes: str
    shared: tuple[Theme, ...]
    status: str
    period: str
    checked: str
    source: str
    is_ours: bool


def our_themes(network: Network) -> frozenset[Theme]:
    """The themes on which the project has a risk."""
    return frozenset(one.theme for one in network.risks.values())


def library_rows(
    network: Network,
    words: Words,
    statuses: Collection[AgreementStatus] = _ORDER,
    *,
    only_our_themes: bool = False,
) -> tuple[LibraryRow, ...]:
    """The agreements with one of `statuses`: those that run first, then in the order of the table.

    With `only_our_themes` those that name no theme of a recorded risk are left out.
    """
    ours, taken = our_themes(network), _taken(network)
    found = sorted(
        (one for one in all_agreements() if one.status in statuses),
        key=lambda one: _ORDER.index(one.status),
    )
    rows = (_row(one, words, ours, is_ours=one.id in taken) for one in found)
    return tuple(row for row in rows if row.shared or not only_our_themes)


def own_of(network: Network, library_id: str) -> Agreement | None:
    """The own agreement that was taken over from this one, None where there is none."""
    return _taken(network).get(library_id)


def take_part(network: Network, library_id: str, words: Words, new_id: IdSource) -> Edit:
    """Take an agreement of the library over, with its status and the day that was checked.

    Since when the company takes part is left open. Raises `InputError("agreement_taken")` where it
    is taken over already.
    """
    known = next(one for one in all_agreements() if one.id == library_id)
    if own_of(network, library_id) is not None:
        raise InputError("agreement_taken", name=known.name)
    own = Agreement(
        id=new_id(),
        name=known.name,
        library=known.id,
        parties=known.parties(words.language) or None,
        themes=known.themes,
        start=known.start or None,
        end=known.end or None,
        status=known.status,
        checked=known.checked_on,
        address=known.source,
    )
    return editing.add(network, own)


def _taken(network: Network) -> dict[str, Agreement]:
    found = sorted(network.records(Kind.AGREEMENT).items())
    own = [one for _, one in found if isinstance(one, Agreement)]
    return {one.library: one for one in own if one.library}


def _row(one: Known, words: Words, ours: frozenset[Theme], *, is_ours: bool) -> LibraryRow:
    checked = words.text("agreement.checked", date=one.checked_on)
    if not one.confirmed:
        checked = words.text("agreement.to_check", said=checked)
    return LibraryRow(
        id=one.id,
        name=one.name,
        sector=one.sector(words.language),
        parties=one.parties(words.language),
        themes=", ".join(words.text(f"theme.{theme}") for theme in one.themes),
        shared=tuple(theme for theme in one.themes if theme in ours),
        status=words.text(f"agreement_state.{one.status}"),
        period=period(one.start, one.end, words),
        checked=checked,
        source=one.source,
        is_ours=is_ours,
    )


def period(start: str | None, end: str | None, words: Words) -> str:
    """From when to when, as far as it is known; empty where neither is."""
    if start and end:
        return words.text("agreement.from_to", date=start, last=words.date(end))
    if start or end:
        return words.text("agreement.from" if start else "agreement.until", date=start or end)
    return ""
