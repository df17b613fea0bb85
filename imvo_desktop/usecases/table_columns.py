"""The columns of the tables of organisations, deliveries, risks and measures, as data."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from imvo_desktop.domain.codes import (
    Affected,
    Certainty,
    Confidence,
    Happens,
    Involvement,
    Judged,
    Kind,
    Leverage,
    MeasureKind,
    MeasureStatus,
    OrganisationKind,
    PlacePrecision,
    Relevance,
    RiskStatus,
    SpokenWith,
    Theme,
)
from imvo_desktop.domain.measure import Effort
from imvo_desktop.domain.measure_rules import EXIT_QUESTIONS


class Shape(StrEnum):
    """How a value is shown, sorted and read back.

    `CODES` and `WORDS` hold several values, parted by commas; `DEGREES` are coordinates. `RECORDS`
    names other records, `KEPT_LEVEL` is a level the program kept.
    """

    TEXT = "text"
    CODE = "code"
    CODES = "codes"
    WORDS = "words"
    YES_NO = "yes_no"
    COUNTRY = "country"
    COUNT = "count"
    ANSWER = "answer"
    MONEY = "money"
    SHARE = "share"
    AMOUNT = "amount"
    DEGREES = "degrees"
    DATE = "date"
    ORGANISATION = "organisation"
    SOURCES = "sources"
    PLACE = "place"
    LEVEL = "level"
    RANK = "rank"
    TIER = "tier"
    RECORDS = "records"
    KEPT_LEVEL = "kept_level"


COMPUTED = frozenset(
    {
        Shape.LEVEL,
        Shape.RANK,
        Shape.TIER,
        Shape.PLACE,
        Shape.SOURCES,
        Shape.RECORDS,
        Shape.KEPT_LEVEL,
    }
)
NUMERIC = frozenset(
    {
        Shape.COUNT,
        Shape.ANSWER,
        Shape.MONEY,
        Shape.SHARE,
        Shape.AMOUNT,
        Shape.DEGREES,
        Shape.RANK,
        Shape.TIER,
    }
)
LISTED = frozenset(
    {
        Shape.CODE,
        Shape.YES_NO,
        Shape.COUNTRY,
        Shape.ANSWER,
        Shape.ORGANISATION,
        Shape.LEVEL,
        Shape.TIER,
    }
)
"""The shapes of which a filter offers the values that occur."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: the field of the record, how it is shown, its width in pixels.

    `codes` are the choices of a CODE column and `names` the area their names are found in. A field
    that lies in another one says so by `inside`. One that `is_needed` cannot be left empty; one
    that `is_extra` is shown when a person asks for it.
    """

    field: str
    shape: Shape = Shape.TEXT
    width: int = 120
    codes: tuple[str, ...] = ()
    names: str = ""
    heading: str = ""
    inside: str = ""
    is_needed: bool = False
    is_extra: bool = False

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


def _needed(column: Column) -> Column:
    return replace(column, is_needed=True)


def _extra(*columns: Column) -> tuple[Column, ...]:
    return tuple(replace(one, is_extra=True) for one in columns)


def _number(field: str) -> Column:
    return Column(field, width=130, inside="identifiers")


COLUMNS: dict[Kind, tuple[Column, ...]] = {
    Kind.ORGANISATION: (
        _needed(Column("name", width=190)),
        Column("level", Shape.LEVEL, 140),
        _needed(_codes("kind", "organisation_kind", OrganisationKind, 130)),
        Column("country", Shape.COUNTRY, 140),
        Column("city", width=110),
        Column("sector", width=110),
        Column("workers", Shape.COUNT, 90),
        Column("tier", Shape.TIER, 90),
        Column("note", width=200),
        *_extra(
            Column("group"),
            Column("parent", Shape.ORGANISATION, 150),
            Column("region"),
            Column("postcode", width=90),
            Column("address", width=160),
            *(_number(one) for one in ("own", "kvk", "vat", "lei", "os_id")),
            Column("frontrunner", Shape.YES_NO, 90, ("yes", "no"), "answer"),
            Column("lat", Shape.DEGREES, 100),
            Column("lon", Shape.DEGREES, 100),
            _codes("place_precision", "place_precision", PlacePrecision, 130),
        ),
    ),
    Kind.LINK: (
        _needed(Column("supplier", Shape.ORGANISATION, 150)),
        _needed(Column("buyer", Shape.ORGANISATION, 140)),
        Column("product", width=120),
        Column("country_of_making", Shape.COUNTRY, 130),
        Column("level", Shape.LEVEL, 140),
        Column("rank", Shape.RANK, 70),
        Column("value", Shape.MONEY, 110),
        Column("share", Shape.SHARE, 90),
        _needed(_codes("certainty", "certainty", Certainty, 120)),
        _needed(_codes("relevance", "relevance", Relevance, 150)),
        Column("note", width=200),
        *_extra(
            Column("relevance_reason", width=200),
            Column("hs", width=90),
            Column("currency", width=90),
            Column("volume", Shape.AMOUNT, 90),
            Column("unit", width=90),
            Column("since", width=90),
        ),
    ),
    Kind.RISK: (
        _needed(_codes("theme", "theme", Theme, 190)),
        Column("place", Shape.PLACE, 220, heading="subject"),
        Column("level", Shape.LEVEL, 140),
        Column("scale", Shape.ANSWER, 90),
        Column("scope", Shape.ANSWER, 90),
        Column("irremediability", Shape.ANSWER, 90),
        Column("likelihood", Shape.ANSWER, 80),
        _needed(_codes("status", "risk_status", RiskStatus, 110)),
        _needed(_codes("judged", "judged", Judged, 150)),
        Column("reason", width=200),
        Column("when", Shape.DATE, 130),
        *_extra(
            Column("who"),
            _needed(_codes("happens", "happens", Happens, 150)),
            _codes("involvement", "involvement", Involvement, 150),
            Column("affected", Shape.CODES, 160, tuple(Affected), "affected"),
            _codes("spoken_with", "spoken_with", SpokenWith, 120),
            _codes("confidence", "confidence", Confidence, 110),
            Column("tags", Shape.WORDS, 130),
            Column("sources", Shape.SOURCES, 200),
        ),
    ),
    Kind.MEASURE: (
        Column("text", width=220),
        _needed(_codes("kind", "measure_kind", MeasureKind, 150)),
        Column("subject", Shape.PLACE, 220),
        _needed(_codes("status", "measure_status", MeasureStatus, 110)),
        Column("owner", width=120),
        Column("start", Shape.DATE, 130),
        Column("due", Shape.DATE, 130),
        _codes("leverage", "leverage", Leverage, 150),
        Column("effect", width=180),
        Column("cost", Shape.MONEY, 100),
        *_extra(
            Column("status_reason", width=180),
            _codes("effort", "effort", Effort, 100),
            Column("measured_effect", width=180),
            Column("measured_on", Shape.DATE, 130),
            Column("likelihood_after", Shape.ANSWER, 90),
            *(Column(one, width=160, inside="exit") for one in EXIT_QUESTIONS),
            Column("level_before", Shape.KEPT_LEVEL, 130),
            Column("agreement", Shape.RECORDS, 160),
            Column("commitments", Shape.RECORDS, 180),
            Column("partners", Shape.RECORDS, 160),
            Column("evidence", Shape.RECORDS, 160),
        ),
    ),
}
