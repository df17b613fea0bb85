"""The indicators of the passport with what is known of each, year by year, and how they move."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.passport import (
    PASSPORT_ID,
    Domain,
    Indicator,
    IndicatorValue,
    PassportSettings,
)
from imvo_desktop.knowledge.indicator_sets import Better, SetIndicator, all_indicators

_YEARS_BEFORE = 3


class Trend(StrEnum):
    """How an indicator moved between the last two years that are known.

    Better or worse is said only where one way is better; else just which way it went.
    """

    BETTER = "better"
    WORSE = "worse"
    SAME = "same"
    UP = "up"
    DOWN = "down"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class IndicatorYears:
    """An indicator, what the sets say of it (None for one of its own), and its values by year."""

    indicator: Indicator
    known: SetIndicator | None
    values: Mapping[int, IndicatorValue]

    def value(self, year: int) -> float | None:
        """The value in `year`; None where it is not known."""
        found = self.values.get(year)
        return found.value if found is not None else None

    def known_years(self, years: Sequence[int]) -> tuple[int, ...]:
        """Those of `years` in which it is known."""
        return tuple(year for year in years if self.value(year) is not None)

    def trend(self, years: Sequence[int]) -> Trend:
        """How it moved between the last two of `years` in which it is known."""
        found = [value for year in years if (value := self.value(year)) is not None][-2:]
        if len(found) < len(("before", "after")):
            return Trend.UNKNOWN
        before, after = found
        if before == after:
            return Trend.SAME
        better = self.known.better if self.known else None
        if better is None:
            return Trend.UP if after > before else Trend.DOWN
        is_better = (after > before) is (better is Better.MORE)
        return Trend.BETTER if is_better else Trend.WORSE


def settings_of(network: Network) -> PassportSettings:
    """For which sector and year the passport is; without a choice a blank one."""
    found = network.get(Kind.PASSPORT, PASSPORT_ID)
    return found if isinstance(found, PassportSettings) else PassportSettings()


def years_of(network: Network, day: str) -> tuple[int, ...]:
    """The year the passport is for, else that of `day` (ISO), and the three before it."""
    last = settings_of(network).year or date.fromisoformat(day).year
    return tuple(range(last - _YEARS_BEFORE, last + 1))


def indicator_years(network: Network) -> tuple[IndicatorYears, ...]:
    """Every indicator: people, planet, profit; within these those of the sets first."""
    values: dict[str, dict[int, IndicatorValue]] = {}
    for _, one in sorted(network.records(Kind.INDICATOR_VALUE).items()):
        if isinstance(one, IndicatorValue):
            values.setdefault(one.indicator, {})[one.year] = one
    order = {code: at for at, code in enumerate(all_indicators())}
    domains = tuple(Domain)
    found = [one for one in network.records(Kind.INDICATOR).values() if isinstance(one, Indicator)]
    found.sort(
        key=lambda one: (
            domains.index(one.domain), order.get(one.code or "", len(order)), one.name, one.id,
        )
    )  # fmt: skip
    return tuple(
        IndicatorYears(one, all_indicators().get(one.code or ""), values.get(one.id, {}))
        for one in found
    )
