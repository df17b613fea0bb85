"""What sources say: the source, its findings, and the copies kept beside the own judgement."""

from __future__ import annotations

from dataclasses import dataclass, field

from imvo_desktop.domain.codes import Level, LevelFrom, Theme

_ANSWER = {"low": 1, "high": 5}
_LISTED = {"low": 3, "high": 4}


@dataclass(frozen=True, slots=True, kw_only=True)
class Baseline:
    """What a source says of a link or organisation: beside the own judgement, never counted.

    A copy of what was said when it was accepted or set aside. `finding` is the id of the finding
    in the table it comes from, or the key of a good that is listed for the countries in `note`;
    `material` is what it goes through, `aside` the reason it does not hold here.
    """

    id: str
    theme: Theme
    level_from: LevelFrom
    link: str | None = None
    organisation: str | None = None
    level: Level | None = None
    scale: int | None = field(default=None, metadata=_ANSWER)
    scope: int | None = field(default=None, metadata=_ANSWER)
    irremediability: int | None = field(default=None, metadata=_ANSWER)
    likelihood: int | None = field(default=None, metadata=_ANSWER)
    source: str | None = None
    note: str | None = None
    finding: str | None = None
    material: str | None = None
    aside: str | None = None
    who: str | None = None
    when: str | None = None

    @property
    def is_aside(self) -> bool:
        """Whether somebody set this finding aside for this place, with a reason."""
        return bool(self.aside)


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a statement comes from."""

    id: str
    publisher: str
    title: str
    year: int | None = field(default=None, metadata={"low": 1000, "high": 9999})
    address: str | None = None
    edition: str | None = None
    licence: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceFinding:
    """One thing a source says of a country, a product, a product from a country, or a sector.

    The knowledge base holds them, and a project the ones of its own lists. `country` and
    `input_country` are ISO 3166-1 alpha-2; `areas` names the parts of the country it holds for,
    none being the whole; `hs` are codes that start with what is meant, of the Harmonized System or
    the Combined Nomenclature, and `is_part` says that only part of them is; `sectors` are NACE
    codes. `likelihood` is 3 or 4 (practice.md), absent where a source says nothing of it; `value`
    is what was measured, in `unit`, under the code `measure`.
    """

    id: str
    source: str
    theme: Theme
    level_from: LevelFrom
    country: str | None = None
    areas: tuple[str, ...] = ()
    good: str | None = None
    hs: tuple[str, ...] = ()
    is_part: bool = False
    sectors: tuple[str, ...] = ()
    input_country: str | None = None
    likelihood: int | None = field(default=None, metadata=_LISTED)
    measure: str | None = None
    value: float | None = None
    unit: str | None = None
    note: str | None = None
