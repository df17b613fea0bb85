"""What a person can do with the passport, at random."""

from __future__ import annotations

from typing import TYPE_CHECKING

from imvo_desktop.analysis.core_subjects import CORE_SUBJECTS
from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import edit
from imvo_desktop.domain.passport import Domain, SubjectRelevance
from imvo_desktop.knowledge.indicator_sets import all_sectors
from imvo_desktop.usecases import passport_edits
from tests.usecases.full_networks import text

if TYPE_CHECKING:
    from imvo_desktop.domain.edit import Edit
    from tests.wishes import Wisher

DAY = "2026-11-22"
_TYPED = ("", "0", "12,5", "1.250", "-3")


def keep_indicators(wisher: Wisher) -> Edit:
    """Indicators are taken from a set, made, changed or taken out."""
    network, dice = wisher.network, wisher.dice
    if not network.records(Kind.INDICATOR) or dice.random() < 0.3:
        sector = wisher.one_of(*all_sectors())
        offered = passport_edits.offered(network, sector)
        codes = [one.indicator.code for one in offered if dice.random() < 0.3]
        return passport_edits.take_indicators(network, sector, codes, "nl", wisher.new_id)
    if dice.random() < 0.3:
        domain = wisher.one_of(*Domain)
        return passport_edits.new_indicator(network, domain, "Eigen", wisher.new_id)[0]
    chosen = wisher.some(Kind.INDICATOR)
    if dice.random() < 0.3:
        return editing.remove(network, Kind.INDICATOR, chosen)
    fields = wisher.fields(
        {"name": text(dice)},
        {"domain": wisher.one_of(*Domain)},
        {"target": wisher.one_of(None, 0.0, 55.5)},
    )
    return editing.change(network, Kind.INDICATOR, chosen, **fields)


def fill_passport(wisher: Wisher) -> Edit:
    """A value is typed, or a core subject of ISO 26000 answered."""
    network, dice = wisher.network, wisher.dice
    if not network.records(Kind.INDICATOR) or dice.random() < 0.4:
        pairs = (
            ("relevance", wisher.one_of(None, *SubjectRelevance)), ("reason", text(dice)),
        )  # fmt: skip
        code, (name, value) = wisher.one_of(*CORE_SUBJECTS), wisher.one_of(*pairs)
        return passport_edits.answer_subject(network, code, name, value, ("An", DAY))
    indicator, year = wisher.any(Kind.INDICATOR), wisher.one_of(2024, 2025, 2026)
    typed = passport_edits.type_value(
        network, indicator, year, wisher.one_of(*_TYPED), wisher.new_id
    )
    return typed or edit("change_indicator_value", (), count=0)
