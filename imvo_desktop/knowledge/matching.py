"""What the sources say of one delivery, and how much of it may be said of the likelihood.

This good from this country on a list: 4. Only the good, only the sector, or a material behind the
product: 3. Only the country: no likelihood, a point of attention. Never 1, 2 or 5, and what is on
no list is not known, never low (practice.md; docs/knowledge.md).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from imvo_desktop.domain.codes import LevelFrom, Theme
from imvo_desktop.domain.source_records import SourceFinding
from imvo_desktop.knowledge import countries, findings
from imvo_desktop.knowledge.finding_index import FindingIndex, plain_hs, plain_sector

OFTEN_REPORTED, OCCURS = 4, 3
_ORDER = {
    LevelFrom.COUNTRY_PRODUCT: 0,
    LevelFrom.PRODUCT: 1,
    LevelFrom.SECTOR: 2,
    LevelFrom.MATERIAL: 3,
    LevelFrom.COUNTRY: 4,
}
_KEPT = 50_000


@dataclass(frozen=True, slots=True)
class Asked:
    """What is known of a delivery.

    `country` is where it is made, never where the supplier is established; `hs` a product code,
    empty when not known; `sector` the NACE code of the supplier; `region` where the supplier
    works, given only when it works in the country of making; `product` the words of the list.
    """

    country: str | None = None
    hs: str = ""
    sector: str | None = None
    region: str | None = None
    product: str | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """One thing said of a delivery, by one or more findings on the same theme and good.

    `likelihood` is 4, 3 or None (a point of attention); `material` the id of what lies behind the
    product; `countries` are those that list the good.
    """

    theme: Theme
    level_from: LevelFrom
    likelihood: int | None
    findings: tuple[SourceFinding, ...]
    material: str | None = None
    countries: tuple[str, ...] = ()

    @property
    def strength(self) -> tuple[int, int, str, str]:
        """A key to sort by: the strongest first."""
        good = self.findings[0].good or ""
        return (-(self.likelihood or 0), _ORDER[self.level_from], self.material or "", good)


@dataclass(frozen=True, slots=True)
class _Hit:
    """A finding that speaks of the delivery, and by which way."""

    finding: SourceFinding
    level_from: LevelFrom
    likelihood: int | None
    material: str | None = None


class Matcher:
    """Says of deliveries what some findings say."""

    def __init__(self, found: Iterable[SourceFinding]) -> None:
        self._index = FindingIndex(found)

    def said_of(self, asked: Asked) -> tuple[Said, ...]:
        """What is said of the delivery, theme by theme, the strongest first."""
        hits: dict[str, _Hit] = {}
        for hit in self._hits(asked):
            before = hits.get(hit.finding.id)
            if before is None or _strength(hit) < _strength(before):
                hits[hit.finding.id] = hit
        return _told(_without_lists_of_others(list(hits.values()), asked.country))

    def _hits(self, asked: Asked) -> Iterator[_Hit]:
        hs = plain_hs(asked.hs)
        yield from (_of_product(one, asked) for one in self._index.of_product(hs))
        yield from (_of_part(one, asked) for one in self._index.within_product(hs))
        for one in self._index.of_sector(plain_sector(asked.sector)):
            yield _Hit(one, LevelFrom.SECTOR, _at_most(one, OCCURS))
        if asked.country:
            for one in self._index.of_country(asked.country):
                yield _Hit(one, LevelFrom.COUNTRY, None)


def said_of(asked: Asked, own: tuple[SourceFinding, ...] = ()) -> tuple[Said, ...]:
    """What the knowledge base and the `own` lists of the project say of the delivery."""
    if not own:
        return _bundled_said(asked)
    return merged(_bundled_said(asked), Matcher(own).said_of(asked))


def merged(bundled: Sequence[Said], own: Sequence[Said]) -> tuple[Said, ...]:
    """Both, theme by theme and the strongest first."""
    return tuple(sorted((*bundled, *own), key=_by_theme))


@lru_cache(maxsize=_KEPT)
def _bundled_said(asked: Asked) -> tuple[Said, ...]:
    return _bundled_matcher().said_of(asked)


@cache
def _bundled_matcher() -> Matcher:
    return Matcher(findings.bundled())


def _of_product(finding: SourceFinding, asked: Asked) -> _Hit:
    is_here = finding.level_from is LevelFrom.COUNTRY_PRODUCT and finding.country == asked.country
    level = LevelFrom.COUNTRY_PRODUCT if is_here else LevelFrom.PRODUCT
    likelihood = OFTEN_REPORTED if is_here and is_in_area(finding, asked.region) else OCCURS
    return _Hit(finding, level, _at_most(finding, likelihood))


def _of_part(finding: SourceFinding, asked: Asked) -> _Hit:
    """The code of the delivery is wider than what the finding speaks of: it may be meant or not."""
    whole = _of_product(finding, asked)
    return _Hit(finding, whole.level_from, None)


def is_in_area(finding: SourceFinding, region: str | None) -> bool:
    """Whether the finding holds in `region`: for the whole country, or an area of that name."""
    if not finding.areas:
        return True
    wanted = countries.folded(region or "")
    return bool(wanted) and any(wanted in _area_names(one) for one in finding.areas)


@lru_cache(maxsize=4096)
def _area_names(area: str) -> frozenset[str]:
    """`IN-CT Chhattisgarh` is met as its code, its name, or both."""
    code, _, name = area.partition(" ")
    return frozenset(countries.folded(one) for one in (area, code, name, code[3:]) if one)


def _at_most(finding: SourceFinding, likelihood: int) -> int | None:
    return None if finding.likelihood is None else min(finding.likelihood, likelihood)


def _strength(hit: _Hit) -> tuple[int, int]:
    return (-(hit.likelihood or 0), _ORDER[hit.level_from])


def _without_lists_of_others(hits: Sequence[_Hit], country: str | None) -> list[_Hit]:
    """Where this good from this country is listed, other countries add nothing to it."""
    here = {
        (hit.finding.theme, hit.finding.good)
        for hit in hits
        if hit.level_from is LevelFrom.COUNTRY_PRODUCT and hit.likelihood is not None
    }
    return [
        hit
        for hit in hits
        if (hit.finding.theme, hit.finding.good) not in here
        or hit.finding.country in (country, None)
    ]


def _told(hits: Iterable[_Hit]) -> tuple[Said, ...]:
    """The findings on one theme and good that are met the same way, as one thing said."""
    groups: dict[tuple[object, ...], list[_Hit]] = {}
    for hit in hits:
        one = hit.finding
        key = (one.theme, hit.level_from, hit.likelihood, hit.material, one.good)
        groups.setdefault(key, []).append(hit)
    return tuple(sorted(map(_said, groups.values()), key=_by_theme))


def _said(hits: Sequence[_Hit]) -> Said:
    first = hits[0]
    found = tuple(sorted((hit.finding for hit in hits), key=lambda one: one.id))
    return Said(
        theme=first.finding.theme,
        level_from=first.level_from,
        likelihood=first.likelihood,
        findings=found,
        material=first.material,
        countries=tuple(sorted({one.country for one in found if one.country})),
    )


def _by_theme(said: Said) -> tuple[str, tuple[int, int, str, str]]:
    return (said.theme.value, said.strength)
