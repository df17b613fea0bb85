"""Findings by what they speak of: a product code or its name, a country, a sector."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from imvo_desktop.domain.codes import LevelFrom
from imvo_desktop.domain.source_records import SourceFinding
from imvo_desktop.knowledge import goods
from imvo_desktop.knowledge.good_names import GoodNames
from imvo_desktop.knowledge.plain_codes import plain_hs, plain_sector
from imvo_desktop.knowledge.product_text import keys_of, normalised

type Findings = tuple[SourceFinding, ...]
type _Index = dict[str, list[SourceFinding]]

_CHAPTER = 2
_DIVISION = 2


class FindingIndex:
    """Some findings, looked up without going through them all."""

    def __init__(self, findings: Iterable[SourceFinding]) -> None:
        self._by_code: _Index = {}
        self._within: _Index = {}
        self._by_country: _Index = {}
        self._by_sector: _Index = {}
        self._within_sector: _Index = {}
        self._by_name: _Index = {}
        self._goods = GoodNames()
        self._of_product: dict[str, Findings] = {}
        for finding in sorted(findings, key=lambda one: one.id):
            self._put(finding)

    def of_product(self, hs: str) -> Findings:
        """The findings whose codes cover all of what the plain code `hs` covers."""
        if hs not in self._of_product:
            self._of_product[hs] = self._gathered(self._by_code, _starts(hs))
        return self._of_product[hs]

    def within_product(self, hs: str) -> Findings:
        """The findings whose codes cover a part of what the plain code `hs` covers."""
        return tuple(self._within.get(hs, ()))

    def of_name(self, product: str | None) -> Findings:
        """The findings on a good of which `product` is the name, singular or plural."""
        for key in _name_keys(product or ""):
            if key in self._by_name:
                return tuple(self._by_name[key])
        return ()

    def goods_named(self, product: str | None) -> frozenset[str]:
        """The goods of these findings that the words of `product` name, among other words."""
        return self._goods.named_in(product) if product else frozenset()

    def of_country(self, country: str) -> Findings:
        """The findings on the country itself."""
        return tuple(self._by_country.get(country, ()))

    def of_sector(self, sector: str) -> Findings:
        """The findings on the plain sector code, a wider one that holds it, or a part of it."""
        narrower = self._within_sector.get(sector, ())
        keys = [sector[:at] for at in range(_DIVISION, len(sector) + 1)]
        found = {one.id: one for one in (*self._gathered(self._by_sector, keys), *narrower)}
        return tuple(found.values())

    def _put(self, finding: SourceFinding) -> None:
        if finding.level_from is LevelFrom.COUNTRY and finding.country:
            _put_under(self._by_country, (finding.country,), finding)
            return
        codes = tuple(map(plain_hs, finding.hs))
        wider = (code[:at] for code in codes for at in range(_CHAPTER, len(code), 2))
        _put_under(self._by_code, codes, finding)
        _put_under(self._within, (one for one in wider if not one.startswith(codes)), finding)
        sectors = tuple(map(plain_sector, finding.sectors))
        broader = (one[:at] for one in sectors for at in range(_DIVISION, len(one)))
        _put_under(self._by_sector, sectors, finding)
        _put_under(self._within_sector, broader, finding)
        if finding.good:
            _put_under(self._by_name, _keys_of_good(finding.good), finding)
            listed = goods.all_goods().get(finding.good)
            also = listed.words if listed is not None else ()
            self._goods.add(finding.good, (*_names_of(finding.good), *also))

    def _gathered(self, index: _Index, keys: list[str]) -> Findings:
        found = {one.id: one for key in keys for one in index.get(key, ())}
        return tuple(found.values())


def _put_under(index: _Index, keys: Iterable[str], finding: SourceFinding) -> None:
    """Put the finding under each of the keys, once."""
    for key in dict.fromkeys(keys):
        index.setdefault(key, []).append(finding)


def _starts(hs: str) -> list[str]:
    return [hs[:at] for at in range(_CHAPTER, len(hs) + 1, 2)]


def _keys_of_good(good: str) -> Iterator[str]:
    for name in _names_of(good):
        yield from _name_keys(name)


def _names_of(good: str) -> tuple[str, ...]:
    """How a good is called: as the source does, and for the goods of the US list in plain words."""
    listed = goods.all_goods().get(good)
    return (good,) if listed is None else (good, listed.name_en, listed.name_nl)


def _name_keys(name: str) -> Iterator[str]:
    return keys_of(tuple(normalised(name).split()))
