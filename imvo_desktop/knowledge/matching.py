"""What the sources say of one delivery, and how much of it may be said of the likelihood.

This good from this country on a list: 4. Only the good, only the sector, or a material behind the
product: 3. Only the country, or a material that may or may not be in it: no likelihood, a point of
attention. Never 1, 2 or 5, and what is on no list is not known, never low (practice.md;
docs/knowledge.md).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from operator import attrgetter

from imvo_desktop.domain.codes import LevelFrom, Theme
from imvo_desktop.domain.source_records import SourceFinding
from imvo_desktop.knowledge import findings, materials
from imvo_desktop.knowledge.areas import is_in_area
from imvo_desktop.knowledge.finding_index import FindingIndex
from imvo_desktop.knowledge.made_of import Behind, behind, commodities, named
from imvo_desktop.knowledge.materials import Material
from imvo_desktop.knowledge.plain_codes import plain_hs, plain_sector
from imvo_desktop.knowledge.product_finder import code_of

OFTEN_REPORTED, OCCURS = 4, 3
_ORDER = {
    LevelFrom.COUNTRY_PRODUCT: 0,
    LevelFrom.PRODUCT: 1,
    LevelFrom.SECTOR: 2,
    LevelFrom.MATERIAL: 3,
    LevelFrom.COUNTRY: 4,
}
_KEPT = 50_000

type _Subject = tuple[Theme, str | tuple[tuple[str, ...], tuple[str, ...]]]


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
        self._behind: dict[Behind, tuple[Mapping[str, _Hit], tuple[Said, ...]]] = {}
        self._of_country: dict[str, tuple[Said, ...]] = {}

    def said_of(self, asked: Asked) -> tuple[Said, ...]:
        """What is said of the delivery, theme by theme, the strongest first."""
        met = _strongest({}, self._hits(asked))
        hits, told = self._told_behind(behind(plain_hs(asked.hs), asked.product))
        of_country = self._told_of_country(asked.country or "")
        listed_here = _listed_here(met.values())
        if not listed_here and met.keys().isdisjoint(hits):
            return merged((*told, *of_country), _told(met.values()))
        every = _strongest(hits, met.values()).values()
        left = _without_lists_of_others(every, listed_here, asked.country)
        return merged(of_country, _told(left))

    def _told_behind(self, behind: Behind) -> tuple[Mapping[str, _Hit], tuple[Said, ...]]:
        """What is said of materials alone; it is the same for every product made of them."""
        if behind not in self._behind:
            hits = _strongest({}, self._of_materials(behind))
            self._behind[behind] = (hits, _told(hits.values()))
        return self._behind[behind]

    def _told_of_country(self, country: str) -> tuple[Said, ...]:
        """What is said of the country alone; it is the same for everything made there."""
        if country not in self._of_country:
            found = self._index.of_country(country)
            self._of_country[country] = _told(_Hit(one, LevelFrom.COUNTRY, None) for one in found)
        return self._of_country[country]

    def _hits(self, asked: Asked) -> Iterator[_Hit]:
        """What is said of the delivery itself, but for the country."""
        hs = plain_hs(asked.hs)
        for one, is_meant in self._on_product(hs, asked.product):
            yield _of_product(one, asked, is_meant=is_meant)
        for one in self._index.of_sector(plain_sector(asked.sector)):
            if not hs or one.level_from is LevelFrom.SECTOR:
                yield _Hit(one, LevelFrom.SECTOR, _at_most(one, OCCURS))

    def _on_product(self, hs: str, product: str | None) -> Iterator[tuple[SourceFinding, bool]]:
        """The findings on the product, each with whether the product is surely what it means."""
        by_name = self._index.of_name(product)
        found, beside = (self._index.of_product(hs), by_name) if hs else (by_name, ())
        within = self._index.within_product(hs)
        is_sure = not within and not any(one.is_part for one in found)
        told = frozenset() if is_sure else self._told_by_words(hs, product)
        yield from ((one, not one.is_part or one.good in told) for one in found)
        yield from ((one, True) for one in beside if not one.hs)
        yield from ((one, one.good in told or _is_meant(one, hs, product)) for one in within)

    def _told_by_words(self, hs: str, product: str | None) -> frozenset[str]:
        """The goods and commodities that the words of the product, or what lies behind it, name."""
        return self._index.goods_named(product) | named(hs, product)

    def _of_materials(self, behind: Behind) -> Iterator[_Hit]:
        """What is said of what lies behind the product, wherever that comes from."""
        for material_id, is_sure in behind:
            material = materials.all_materials()[material_id]
            for one in self._of_material(material):
                if not one.is_part or self._is_of(material, one):
                    likelihood = _at_most(one, OCCURS) if is_sure else None
                    yield _Hit(one, LevelFrom.MATERIAL, likelihood, material_id)

    def _is_of(self, material: Material, finding: SourceFinding) -> bool:
        """Whether the material is the commodity of the finding, or a word for it the good."""
        named_goods = frozenset().union(*map(self._index.goods_named, material.words))
        return finding.good in named_goods or finding.good in commodities(material)

    def _of_material(self, material: Material) -> Iterator[SourceFinding]:
        """The findings on a material, and on what is a kind of it."""
        codes = tuple(map(plain_hs, material.hs))
        for code in codes:
            yield from self._index.of_product(code)
            narrower = self._index.within_product(code) if material.is_raw else ()
            yield from (one for one in narrower if _is_kind(one, codes))


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


def _of_product(finding: SourceFinding, asked: Asked, *, is_meant: bool) -> _Hit:
    """A finding on the good: of this country, or for other countries or all of them.

    Where the code may be of another good, it says nothing of the likelihood unless `is_meant`.
    """
    is_here = finding.level_from is LevelFrom.COUNTRY_PRODUCT and finding.country == asked.country
    level = LevelFrom.COUNTRY_PRODUCT if is_here else LevelFrom.PRODUCT
    if not is_meant:
        return _Hit(finding, level, None)
    is_reported = is_here and is_in_area(finding, asked.region)
    return _Hit(finding, level, _at_most(finding, OFTEN_REPORTED if is_reported else OCCURS))


def _is_meant(finding: SourceFinding, hs: str, product: str | None) -> bool:
    """Whether the words of a delivery with a wider code lead to what the finding is about."""
    code = "" if finding.is_part else plain_hs(code_of(product))
    return code.startswith(hs) and code.startswith(tuple(map(plain_hs, finding.hs)))


def _is_kind(finding: SourceFinding, codes: tuple[str, ...]) -> bool:
    """Whether all of what the finding is about falls under `codes`."""
    return all(plain_hs(one).startswith(codes) for one in finding.hs)


def _at_most(finding: SourceFinding, likelihood: int) -> int | None:
    return None if finding.likelihood is None else min(finding.likelihood, likelihood)


def _strongest(before: Mapping[str, _Hit], hits: Iterable[_Hit]) -> dict[str, _Hit]:
    """Each finding of `before` and `hits` once, by its id and the way in which it says most."""
    found = dict(before)
    for hit in hits:
        other = found.get(hit.finding.id)
        if other is None or _strength(hit) < _strength(other):
            found[hit.finding.id] = hit
    return found


def _strength(hit: _Hit) -> tuple[int, int]:
    return (-(hit.likelihood or 0), _ORDER[hit.level_from])


def _subject(finding: SourceFinding) -> _Subject:
    """The theme and the good; a list of one's own may name a good by its codes alone."""
    return finding.theme, finding.good or (finding.hs, finding.sectors)


def _listed_here(hits: Iterable[_Hit]) -> set[_Subject]:
    """The themes and goods for which this good from this country is on a list."""
    return {
        _subject(hit.finding)
        for hit in hits
        if hit.level_from is LevelFrom.COUNTRY_PRODUCT and hit.likelihood is not None
    }


def _without_lists_of_others(
    hits: Iterable[_Hit], listed_here: set[_Subject], country: str | None
) -> list[_Hit]:
    """Where this good from this country is listed, other countries add nothing to it."""
    return [
        hit
        for hit in hits
        if hit.finding.country in (country, None) or _subject(hit.finding) not in listed_here
    ]


def _told(hits: Iterable[_Hit]) -> tuple[Said, ...]:
    """The findings on one theme and good that are met the same way, as one thing said."""
    groups: dict[tuple[object, ...], list[_Hit]] = {}
    for hit in hits:
        one = hit.finding
        key = (hit.level_from, hit.likelihood, hit.material, _subject(one))
        groups.setdefault(key, []).append(hit)
    return tuple(sorted(map(_said, groups.values()), key=_by_theme))


def _said(hits: Sequence[_Hit]) -> Said:
    """Where a source names the good itself, its findings for single countries add nothing."""
    first = hits[0]
    naming = {hit.finding.source for hit in hits if hit.finding.country is None}
    is_here = first.level_from is LevelFrom.COUNTRY_PRODUCT
    found = [
        hit.finding
        for hit in hits
        if is_here or hit.finding.country is None or hit.finding.source not in naming
    ]
    return Said(
        theme=first.finding.theme,
        level_from=first.level_from,
        likelihood=first.likelihood,
        findings=tuple(sorted(found, key=attrgetter("id"))),
        material=first.material,
        countries=tuple(sorted({one.country for one in found if one.country})),
    )


def _by_theme(said: Said) -> tuple[str, tuple[int, int, str, str]]:
    return (said.theme.value, said.strength)
