"""What is known of the 22 themes: a start value for severity, and the norms that are about them.

Start values and the choice of norms are our own (`themes.csv`); the numbers and names of the norms
stand in `norms.csv`, with edition and address.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from imvo_desktop.domain.codes import Theme
from imvo_desktop.domain.passport import Domain
from imvo_desktop.knowledge.tables import parts, rows


class Framework(StrEnum):
    """The norms a theme is placed in."""

    OECD = "oecd"
    ILO = "ilo"
    ISO_26000 = "iso26000"
    GRI = "gri"
    SDG = "sdg"


@dataclass(frozen=True, slots=True)
class Norm:
    """A chapter, convention, clause, disclosure or goal; `is_core` is None outside the ILO.

    The ILO has ten fundamental conventions and the protocol of 2014; all others are not core.
    """

    id: str
    framework: Framework
    number: str
    name_en: str
    name_nl: str
    edition: str
    is_core: bool | None
    source: str

    def name(self, language: str) -> str:
        """The name in `language` (`nl`, else English)."""
        return self.name_nl if language == "nl" else self.name_en


@dataclass(frozen=True, slots=True)
class ThemeFacts:
    """One theme; `scale` is 1 to 5. An empty list of norms means that none is directly about it.

    The lists hold the part after the colon of the id of a `Norm`. `ilo_is_core` is whether any
    of the conventions is a fundamental one, None without conventions. `vsme` names disclosures of
    the voluntary standard for small firms, Recommendation (EU) 2025/1710.
    """

    theme: Theme
    scale: int
    scale_reason_en: str
    scale_reason_nl: str
    oecd: tuple[str, ...]
    ilo: tuple[str, ...]
    ilo_is_core: bool | None
    iso26000: tuple[str, ...]
    gri: tuple[str, ...]
    sdg: tuple[str, ...]
    vsme: tuple[str, ...]
    ppp: Domain
    note: str

    def scale_reason(self, language: str) -> str:
        """Why the start value is what it is, in `language` (`nl`, else English)."""
        return self.scale_reason_nl if language == "nl" else self.scale_reason_en

    def norms(self, framework: Framework) -> tuple[Norm, ...]:
        """The norms of one framework, in the order of the table."""
        numbers: tuple[str, ...] = getattr(self, framework.value)
        return tuple(all_norms()[f"{framework}:{number}"] for number in numbers)


def facts_of(theme: Theme) -> ThemeFacts:
    """What is known of `theme`."""
    return all_themes()[theme]


@cache
def all_themes() -> Mapping[Theme, ThemeFacts]:
    """All 22 themes, in the order of the table."""
    return {Theme(row["theme"]): _facts(row) for row in rows("themes.csv")}


@cache
def all_norms() -> Mapping[str, Norm]:
    """Every norm by its id, `framework:number`."""
    return {row["id"]: _norm(row) for row in rows("norms.csv")}


def _facts(row: Mapping[str, str]) -> ThemeFacts:
    return ThemeFacts(
        theme=Theme(row["theme"]),
        scale=int(row["scale"]),
        scale_reason_en=row["scale_reason_en"],
        scale_reason_nl=row["scale_reason_nl"],
        oecd=parts(row["oecd"]),
        ilo=parts(row["ilo"]),
        ilo_is_core=_answer(row["ilo_is_core"]),
        iso26000=parts(row["iso26000"]),
        gri=parts(row["gri"]),
        sdg=parts(row["sdg"]),
        vsme=parts(row["vsme"]),
        ppp=Domain(row["ppp"]),
        note=row["note"],
    )


def _norm(row: Mapping[str, str]) -> Norm:
    return Norm(
        id=row["id"],
        framework=Framework(row["framework"]),
        number=row["number"],
        name_en=row["name_en"],
        name_nl=row["name_nl"],
        edition=row["edition"],
        is_core=_answer(row["is_core"]),
        source=row["source"],
    )


def _answer(text: str) -> bool | None:
    return text == "yes" if text else None
