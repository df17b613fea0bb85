"""The columns of the tables of organisations, deliveries and risks, as data."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from imvo_desktop.domain.codes import (
    Certainty,
    Judged,
    Kind,
    OrganisationKind,
    Relevance,
    RiskStatus,
    Theme,
)


class Shape(StrEnum):
    """How a value is shown, sorted and read back."""

    TEXT = "text"
    CODE = "code"
    COUNTRY = "country"
    COUNT = "count"
    ANSWER = "answer"
    MONEY = "money"
    SHARE = "share"
    DATE = "date"
    ORGANISATION = "organisation"
    PLACE = "place"
    LEVEL = "level"
    RANK = "rank"
    TIER = "tier"


COMPUTED = frozenset({Shape.LEVEL, Shape.RANK, Shape.TIER, Shape.PLACE, Shape.ORGANISATION})
NUMERIC = frozenset({Shape.COUNT, Shape.ANSWER, Shape.MONEY, Shape.SHARE, Shape.RANK, Shape.TIER})


@dataclass(frozen=True, slots=True)
class Column:
    """One column: the field of the record, how it is shown, its width in pixels.

    `codes` are the choices of a CODE column and `names` the area their names are found in.
    """

    field: str
    shape: Shape = Shape.TEXT
    width: int = 120
    codes: tuple[str, ...] = ()
    names: str = ""
    heading: str = ""

    @property
    def is_editable(self) -> bool:
        """Whether a person can type in it."""
        return self.shape not in COMPUTED

    @property
    def heading_code(self) -> str:
        """The code of the text above the column."""
        return f"field.{self.heading or self.field}"


def _codes(field: str, names: str, codes: Iterable[str], width: int) -> Column:
    return Column(field, Shape.CODE, width, tuple(codes), names)


COLUMNS: dict[Kind, tuple[Column, ...]] = {
    Kind.ORGANISATION: (
        Column("name", width=190),
        Column("level", Shape.LEVEL, 140),
        _codes("kind", "organisation_kind", OrganisationKind, 130),
        Column("country", Shape.COUNTRY, 140),
        Column("city", width=110),
        Column("sector", width=110),
        Column("workers", Shape.COUNT, 90),
        Column("tier", Shape.TIER, 90),
        Column("note", width=200),
    ),
    Kind.LINK: (
        Column("supplier", Shape.ORGANISATION, 170),
        Column("buyer", Shape.ORGANISATION, 150),
        Column("product", width=130),
        Column("country_of_making", Shape.COUNTRY, 130),
        Column("level", Shape.LEVEL, 140),
        Column("rank", Shape.RANK, 70),
        Column("value", Shape.MONEY, 110),
        Column("share", Shape.SHARE, 90),
        _codes("certainty", "certainty", Certainty, 120),
        _codes("relevance", "relevance", Relevance, 150),
        Column("note", width=200),
    ),
    Kind.RISK: (
        _codes("theme", "theme", Theme, 190),
        Column("place", Shape.PLACE, 220, heading="subject"),
        Column("level", Shape.LEVEL, 140),
        Column("scale", Shape.ANSWER, 90),
        Column("scope", Shape.ANSWER, 90),
        Column("irremediability", Shape.ANSWER, 90),
        Column("likelihood", Shape.ANSWER, 80),
        _codes("status", "risk_status", RiskStatus, 110),
        _codes("judged", "judged", Judged, 150),
        Column("reason", width=200),
        Column("when", Shape.DATE, 130),
    ),
}
