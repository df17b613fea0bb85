"""Taking suggestions over, setting them aside and bringing them back: each one edit."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence
from functools import cache
from typing import cast

from imvo_desktop.domain.codes import Happens, Judged, Kind, LevelFrom, Theme
from imvo_desktop.domain.edit import Change, Edit, edit
from imvo_desktop.domain.ids import IdSource
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Risk
from imvo_desktop.domain.source_records import Baseline, Source, SourceFinding
from imvo_desktop.errors import InputError
from imvo_desktop.knowledge import sources
from imvo_desktop.knowledge.copies import statements
from imvo_desktop.usecases.suggestion_states import Standing, is_kept, kept_in, set_aside_on
from imvo_desktop.usecases.suggestions import State, Suggestion

_COPY = "source."


@dataclasses.dataclass(frozen=True, slots=True)
class _Place:
    """Where a record sits: on a delivery, or on an organisation."""

    link: str | None = None
    organisation: str | None = None


class _Taking:
    """Makes the records of one edit; each source is copied into the project once."""

    def __init__(self, network: Network, new_id: IdSource, who: str, when: str) -> None:
        self.records: list[Source | Baseline | Risk] = []
        self._network = network
        self._new_id = new_id
        self._who = who
        self._when = when
        self._copied = set[str]()

    def risk(self, suggestion: Suggestion, place: _Place) -> None:
        """The suggestion as a risk that was accepted without research."""
        at_supplier = place.organisation is not None
        risk = Risk(
            id=self._new_id(),
            theme=suggestion.theme,
            link=place.link,
            organisation=place.organisation,
            happens=Happens.SUPPLIER if at_supplier else Happens.PRODUCT,
            scale=suggestion.scale,
            likelihood=suggestion.likelihood,
            judged=Judged.ACCEPTED,
            sources=self._sources(suggestion),
            who=self._who or None,
            when=self._when or None,
        )
        self.records.append(risk)

    def baselines(self, suggestion: Suggestion, place: _Place, aside: str | None = None) -> None:
        """A copy of each statement that carries the suggestion and is not there yet.

        What is set aside is copied whole, as only what was set aside stays so.
        """
        copies = _copies(self._network, suggestion.theme, place, is_aside=aside is not None)
        kept = kept_in(copies)
        for one in statements(suggestion.carrying if aside is None else suggestion.said):
            if is_kept(one, kept):
                continue
            copy = Baseline(
                id=self._new_id(),
                theme=suggestion.theme,
                level_from=one.level_from,
                link=place.link,
                organisation=place.organisation,
                scale=suggestion.scale,
                likelihood=one.likelihood,
                source=self._source(one.findings[0]),
                note=one.note,
                finding=one.key,
                material=one.material,
                aside=aside,
                who=self._who or None,
                when=self._when or None,
            )
            self.records.append(copy)

    def _sources(self, suggestion: Suggestion) -> tuple[str, ...]:
        found = {self._source(one) for said in suggestion.carrying for one in said.findings}
        return tuple(sorted(found))

    def _source(self, finding: SourceFinding) -> str:
        """The id of the source in the project; ours is copied when it is not there."""
        source = _source_in(self._network, finding)
        if source.id not in self._copied and self._network.get(Kind.SOURCE, source.id) is None:
            self.records.append(source)
        self._copied.add(source.id)
        return source.id


def accept(
    network: Network, suggestions: Sequence[Suggestion], new_id: IdSource, *, who: str, when: str
) -> Edit:
    """Take the open suggestions over, without research; points of attention are left out.

    Where every delivery that leaves a supplier is among them, by the same findings, made where the
    supplier is, and not by a material, it is one risk on the supplier: one harm is one row. Else it
    is one risk on each delivery, of the product. What is no longer open in `network` is left out.
    """
    opened = _in_state(network, suggestions, State.OPEN)
    chosen = [one for one in opened if not one.is_attention]
    taking = _Taking(network, new_id, who, when)
    for group in _by_supplier(network, chosen):
        on_supplier = _supplier_of_all(network, group)
        if on_supplier is not None:
            place = _Place(organisation=on_supplier)
            taking.baselines(group[0], place)
            taking.risk(group[0], place)
            continue
        for one in group:
            taking.baselines(one, _Place(link=one.link))
            taking.risk(one, _Place(link=one.link))
    changes = (Change(None, record) for record in taking.records)
    return edit("accept_suggestions", changes, count=len(chosen))


def set_aside(  # noqa: PLR0913 - who and when are two words of one thing
    network: Network,
    suggestions: Sequence[Suggestion],
    reason: str,
    new_id: IdSource,
    *,
    who: str,
    when: str,
) -> Edit:
    """Set the open suggestions aside for their delivery, points of attention too.

    Raises `InputError` (`field_missing`) without a reason.
    """
    if not reason.strip():
        raise InputError("field_missing", kind=Kind.BASELINE, field="aside")
    chosen = _in_state(network, suggestions, State.OPEN)
    taking = _Taking(network, new_id, who, when)
    for one in chosen:
        taking.baselines(one, _Place(link=one.link), reason.strip())
    changes = (Change(None, record) for record in taking.records)
    return edit("aside_suggestions", changes, count=len(chosen))


def bring_back(network: Network, suggestions: Sequence[Suggestion]) -> Edit:
    """Open again what was set aside; a source that nothing points at any more goes too."""
    removed: dict[str, Baseline] = {}
    count = 0
    for link_id, theme in dict.fromkeys((one.link, one.theme) for one in suggestions):
        of_theme = {one.id: one for one in set_aside_on(network, link_id, theme)}
        count += bool(of_theme)
        removed |= of_theme
    gone: list[Baseline | Source] = [*removed.values(), *_unneeded_sources(network, removed)]
    return edit("back_suggestions", (Change(one, None) for one in gone), count=count)


def sits_at_supplier(network: Network, suggestions: Sequence[Suggestion]) -> bool:
    """Whether they are every delivery of their suppliers, each by the same findings."""
    groups = _by_supplier(network, suggestions)
    return all(_supplier_of_all(network, group) is not None for group in groups)


def copied_sources(network: Network, suggestions: Sequence[Suggestion]) -> tuple[Source, ...]:
    """The sources of what carries them, as they are in the project or will be once it is kept."""
    found = {one for each in suggestions for said in each.carrying for one in said.findings}
    named = {_source_in(network, one).id: _source_in(network, one) for one in found}
    return tuple(named[one] for one in sorted(named))


def kept_beside(
    network: Network,
    suggestions: Sequence[Suggestion],
    new_id: IdSource,
    judged: Risk,
) -> tuple[Source | Baseline | Risk, ...]:
    """Copies of what carries them, to keep beside the own judgement `judged` of the same theme.

    They sit where the suggestions would when taken over; what was kept before is not kept twice.
    """
    taking = _Taking(network, new_id, judged.who or "", judged.when or "")
    is_supplier = judged.happens is Happens.SUPPLIER
    for group in _by_supplier(network, suggestions):
        supplier = _supplier_of_all(network, group) if is_supplier else None
        if supplier is not None:
            taking.baselines(group[0], _Place(organisation=supplier))
            continue
        for one in group:
            taking.baselines(one, _Place(link=one.link))
    return tuple(taking.records)


def _in_state(
    network: Network, suggestions: Sequence[Suggestion], state: State
) -> list[Suggestion]:
    """Those of `suggestions` that are in `state` now, each once, by link and theme."""
    links = network.links
    once = {(one.link, one.theme.value): one for one in suggestions if one.link in links}
    chosen = [once[key] for key in sorted(once)]
    about = list({one.link: links[one.link] for one in chosen}.values())
    standing = Standing.of_links(network, about)
    return [one for one in chosen if standing.state(links[one.link], one.theme, one.said) is state]


def _by_supplier(network: Network, chosen: Sequence[Suggestion]) -> Iterator[list[Suggestion]]:
    groups: dict[tuple[str, Theme], list[Suggestion]] = {}
    for one in chosen:
        groups.setdefault((network.links[one.link].supplier, one.theme), []).append(one)
    yield from groups.values()


def _supplier_of_all(network: Network, group: Sequence[Suggestion]) -> str | None:
    """The supplier, where `group` is every delivery that leaves it, by the same findings.

    What is said of a country or a product happens where it is made: a shop in another country, or
    one that does not say where its goods are made, is not the place (practice.md).
    """
    first = group[0]
    supplier = network.links[first.link].supplier
    outgoing = network.links_out(supplier)
    if {link.id for link in outgoing} != {one.link for one in group}:
        return None
    if any(one.said != first.said for one in group):
        return None
    if first.level_from is LevelFrom.SECTOR:
        return supplier
    if first.level_from is LevelFrom.MATERIAL:
        return None
    return supplier if _is_all_made_there(network, supplier) else None


def _is_all_made_there(network: Network, supplier: str) -> bool:
    """Whether all that leaves the supplier is made in its own country."""
    seat = network.organisations[supplier].country
    made = (one.country_of_making for one in network.links_out(supplier))
    return seat is not None and all(country == seat for country in made)


def _copies(network: Network, theme: Theme, place: _Place, *, is_aside: bool) -> Iterator[Baseline]:
    """What was copied to `place` before, in use or aside."""
    kind, place_id = (
        (Kind.LINK, place.link) if place.link else (Kind.ORGANISATION, place.organisation or "")
    )
    for one in cast(list[Baseline], network.referrers(kind, place_id or "", Kind.BASELINE)):
        if one.theme is theme and one.is_aside is is_aside:
            yield one


def _source_in(network: Network, finding: SourceFinding) -> Source:
    """The source of an own list of the project, else the copy of ours, there already or not."""
    is_own = network.get(Kind.SOURCE_FINDING, finding.id) == finding
    source_id = finding.source if is_own else f"{_COPY}{finding.source}"
    there = network.get(Kind.SOURCE, source_id)
    return there if isinstance(there, Source) else _copy_of(finding.source)


@cache
def _copy_of(source_id: str) -> Source:
    return dataclasses.replace(sources.all_sources()[source_id], id=f"{_COPY}{source_id}")


def _unneeded_sources(network: Network, removed: dict[str, Baseline]) -> Iterator[Source]:
    """Copies of our sources that only the `removed` findings point at."""
    for source_id in sorted({one.source for one in removed.values() if one.source}):
        source = cast(Source, network.get(Kind.SOURCE, source_id))
        ours = source_id.startswith(_COPY) and source_id[len(_COPY) :] in sources.all_sources()
        if not ours or source != _copy_of(source_id[len(_COPY) :]):
            continue
        if all(one.id in removed for one in network.referrers(Kind.SOURCE, source_id)):
            yield source
