"""Small chains for tests: made by hand, or by hypothesis."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import strategies as st

from imvo_desktop.domain.codes import Judged, OrganisationKind, RiskStatus, Theme
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation, Record, Risk

OWN = "own"
FEW_THEMES = (Theme.CHILD_LABOUR, Theme.WATER, Theme.CORRUPTION)


def organisation(name: str, kind: OrganisationKind = OrganisationKind.SUPPLIER) -> Organisation:
    """An organisation whose id is its name; the one called `own` is the own company."""
    return Organisation(id=name, name=name, kind=OrganisationKind.OWN if name == OWN else kind)


def link(ends: str, value: int | None = None, share: float | None = None) -> Link:
    """The link `supplier-buyer`, or `supplier-buyer-2` for a parallel one."""
    supplier, buyer = ends.split("-")[:2]
    return Link(id=ends, supplier=supplier, buyer=buyer, value=value, share=share)


def risk(
    name: str, place: str, answers: Sequence[int | None], theme: Theme = Theme.CHILD_LABOUR
) -> Risk:
    """A risk on a link (`a-b`) or organisation with scale, scope, irremediability, likelihood."""
    scale, scope, irremediability, likelihood = answers
    return Risk(
        id=name,
        theme=theme,
        link=place if "-" in place else None,
        organisation=None if "-" in place else place,
        scale=scale,
        scope=scope,
        irremediability=irremediability,
        likelihood=likelihood,
    )


def looked(name: str, place: str, theme: Theme = Theme.CHILD_LABOUR) -> Risk:
    """A judgement "looked, nothing found" with its reason and source."""
    return Risk(
        id=name,
        theme=theme,
        link=place if "-" in place else None,
        organisation=None if "-" in place else place,
        judged=Judged.LOOKED_NOTHING_FOUND,
        reason="visited",
        sources=("s",),
    )


def chain(*parts: Record | str) -> Network:
    """A network of these records; a text is a link `supplier-buyer`; organisations follow."""
    records = [link(one) if isinstance(one, str) else one for one in parts]
    named = {one.id for one in records if isinstance(one, Organisation)}
    ends = {end for one in records if isinstance(one, Link) for end in (one.supplier, one.buyer)}
    return Network([*map(organisation, sorted(ends - named)), *records])


_answers = st.none() | st.integers(1, 5)
_amounts = st.none() | st.integers(0, 10_000)
_shares = st.none() | st.sampled_from([0.0, 0.1, 0.25, 0.5, 0.8, 1.0])


@st.composite
def records(draw: st.DrawFn) -> list[Record]:
    """Any small chain: cycles, self-links, parallel links, customers, loose ends."""
    size = draw(st.integers(1, 7))
    kinds = st.sampled_from([OrganisationKind.SUPPLIER] * 5 + [OrganisationKind.CUSTOMER])
    names = [OWN, *(f"o{at}" for at in range(size))]
    found: list[Record] = [organisation(one, draw(kinds)) for one in names]
    links = draw(st.integers(0, 14))
    for at in range(links):
        supplier, buyer = draw(st.sampled_from(names)), draw(st.sampled_from(names))
        value, share = draw(_amounts), draw(_shares)
        found.append(Link(id=f"l{at:02}", supplier=supplier, buyer=buyer, value=value, share=share))
    places = [("link", f"l{at:02}") for at in range(links)] + [("organisation", n) for n in names]
    found.extend(draw(risks(places, f"r{at:02}")) for at in range(draw(st.integers(0, 10))))
    return found


@st.composite
def risks(draw: st.DrawFn, places: Sequence[tuple[str, str]], name: str) -> Risk:
    """Any risk at one of `places` (field, id)."""
    field, place = draw(st.sampled_from(places))
    is_looked = draw(st.integers(0, 9)) == 0
    return Risk(
        id=name,
        theme=draw(st.sampled_from(FEW_THEMES)),
        link=place if field == "link" else None,
        organisation=place if field == "organisation" else None,
        scale=draw(_answers),
        scope=draw(_answers),
        irremediability=draw(_answers),
        likelihood=draw(_answers),
        status=draw(st.sampled_from(RiskStatus)),
        judged=Judged.LOOKED_NOTHING_FOUND if is_looked else Judged.OWN,
        reason="seen" if is_looked else None,
        sources=("s",) if is_looked else (),
    )
