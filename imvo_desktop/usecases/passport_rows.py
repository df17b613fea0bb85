"""The rows of the passport in the window: what is typed by year, and what the chain counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.analysis.indicator_years import IndicatorYears, indicator_years
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.passport import Domain
from imvo_desktop.domain.words import Words
from imvo_desktop.labels import indicator_words
from imvo_desktop.reporting.basis import Basis, Edition
from imvo_desktop.reporting.indicators import Indicator as Counted
from imvo_desktop.reporting.indicators import indicator_words as counted_words
from imvo_desktop.reporting.indicators import indicators


@dataclass(frozen=True, slots=True)
class PassportRow:
    """One indicator in words; `id` is empty for a number that the chain gives.

    `values` are the cells of the years, empty for what is not known.
    """

    id: str
    domain: Domain | None
    part: str
    name: str
    disclosure: str
    unit: str
    values: tuple[str, ...]
    trend: str
    target: str

    @property
    def is_counted(self) -> bool:
        """Whether the chain gives it, so that nobody types it."""
        return not self.id


def typed_rows(network: Network, years: Sequence[int], words: Words) -> tuple[PassportRow, ...]:
    """The indicators that the company keeps up: people, planet, profit."""
    return tuple(_typed(one, years, words) for one in indicator_years(network))


def counted_rows(
    network: Network, assessment: Assessment, day: str, years: Sequence[int], words: Words
) -> tuple[PassportRow, ...]:
    """What the chain gives on `day` (ISO), in the column of that year."""
    basis = Basis(network, assessment, words, Edition(date=day, checksum="", program=""))
    found = sorted(indicators(basis), key=lambda one: _domain_order(one.domain))
    return tuple(_counted(basis, one, int(day[:4]), years) for one in found)


def joined_rows(
    typed: Sequence[PassportRow], counted: Sequence[PassportRow]
) -> tuple[PassportRow, ...]:
    """Both, part by part: what is typed first, then what is counted; the whole chain last."""
    order = (*Domain, None)
    rows = sorted([*typed, *counted], key=lambda one: (order.index(one.domain), one.is_counted))
    return tuple(rows)


def as_lines(headers: Sequence[str], rows: Sequence[PassportRow]) -> str:
    """The rows as a block that a sheet can paste."""
    lines = [
        (one.part, one.name, one.unit, *one.values, one.trend, one.target, one.disclosure)
        for one in rows
    ]
    return "\n".join("\t".join(cells) for cells in (headers, *lines)) + "\n"


def _typed(one: IndicatorYears, years: Sequence[int], words: Words) -> PassportRow:
    values = (one.value(year) for year in years)
    return PassportRow(
        one.indicator.id,
        one.indicator.domain,
        _domain_name(one.indicator.domain, words),
        indicator_words.name_of(one, words),
        indicator_words.disclosure_of(one, words),
        indicator_words.unit_of(one, words),
        tuple("" if one is None else indicator_words.number_text(one, words) for one in values),
        indicator_words.trend_text(one, years, words),
        indicator_words.target_text(one, words),
    )


def _counted(basis: Basis, one: Counted, year: int, years: Sequence[int]) -> PassportRow:
    words = basis.words
    said, value = counted_words(basis, one)
    return PassportRow(
        "",
        one.domain,
        _domain_name(one.domain, words),
        said,
        one.disclosure or words.text("report.norms.no_norm"),
        words.text("passport.counted_here"),
        tuple(value if year == at else "" for at in years),
        "",
        "",
    )


def _domain_name(domain: Domain | None, words: Words) -> str:
    return words.text(f"report.domain.{domain}") if domain else words.text("passport.whole_chain")


def _domain_order(domain: Domain | None) -> int:
    return list(Domain).index(domain) if domain else len(Domain)
