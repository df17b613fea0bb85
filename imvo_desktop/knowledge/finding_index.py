"""Findings by what they speak of: a product code, a country, a sector."""

from __future__ import annotations

from collections.abc import Iterable

from imvo_desktop.domain.codes import LevelFrom
from imvo_desktop.domain.source_records import SourceFinding

type Findings = tuple[SourceFinding, ...]

_CHAPTER, _HEADING = 2, 4


def plain_hs(text: str | None) -> str:
    """The digits of a product code, without the zeros that divide it no further; else empty.

    Codes of the Harmonized System and the Combined Nomenclature have 2 to 10 digits, always an
    even number: with an odd number a spreadsheet has lost the zero in front.
    """
    digits = (text or "").replace(".", "").replace(" ", "")
    if not (digits.isascii() and digits.isdigit() and 2 <= len(digits) <= 10):
        return ""
    digits = digits.zfill(len(digits) + len(digits) % 2)
    while len(digits) > _HEADING and digits.endswith("00"):
        digits = digits[:-2]
    return digits


def plain_sector(text: str | None) -> str:
    """The digits of a NACE code, at most the four of a class: what SBI adds is left out."""
    digits = "".join(one for one in text or "" if one.isascii() and one.isdigit())
    return digits[:4]


class FindingIndex:
    """Some findings, looked up without going through them all."""

    def __init__(self, findings: Iterable[SourceFinding]) -> None:
        self._by_code: dict[str, list[SourceFinding]] = {}
        self._within: dict[str, list[SourceFinding]] = {}
        self._by_country: dict[str, list[SourceFinding]] = {}
        self._by_sector: dict[str, list[SourceFinding]] = {}
        for finding in sorted(findings, key=lambda one: one.id):
            self._put(finding)

    def of_product(self, hs: str) -> Findings:
        """The findings whose codes cover all of what the plain code `hs` covers."""
        return self._gathered(self._by_code, _starts(hs))

    def within_product(self, hs: str) -> Findings:
        """The findings whose codes cover a part of what the plain code `hs` covers."""
        return tuple(self._within.get(hs, ()))

    def of_country(self, country: str) -> Findings:
        """The findings on the country itself."""
        return tuple(self._by_country.get(country, ()))

    def of_sector(self, sector: str) -> Findings:
        """The findings on the plain sector code, or on a wider one that holds it."""
        return self._gathered(self._by_sector, [sector[:at] for at in range(2, len(sector) + 1)])

    def _put(self, finding: SourceFinding) -> None:
        if finding.level_from is LevelFrom.COUNTRY and finding.country:
            self._by_country.setdefault(finding.country, []).append(finding)
            return
        codes = dict.fromkeys(map(plain_hs, finding.hs))
        for code in codes:
            self._by_code.setdefault(code, []).append(finding)
        wider = dict.fromkeys(code[:at] for code in codes for at in range(2, len(code), 2))
        for code in wider:
            if not any(code.startswith(one) for one in codes):
                self._within.setdefault(code, []).append(finding)
        for sector in dict.fromkeys(map(plain_sector, finding.sectors)):
            self._by_sector.setdefault(sector, []).append(finding)

    def _gathered(self, index: dict[str, list[SourceFinding]], keys: list[str]) -> Findings:
        found = {one.id: one for key in keys for one in index.get(key, ())}
        return tuple(found.values())


def _starts(hs: str) -> list[str]:
    return [hs[:at] for at in range(_CHAPTER, len(hs) + 1, 2)]
