"""What a criterion is called, for its chip and for the menus that offer it."""

from __future__ import annotations

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.words import Words
from imvo_desktop.labels.names import record_name
from imvo_desktop.usecases.chain_filter import NOT_FILLED_IN, By, Criterion

_NAMED = 2
_BY_CODE = {By.THEME: "theme", By.LEVEL: "level"}
_BY_RECORD = {
    By.ORGANISATION: Kind.ORGANISATION,
    By.BRANCH: Kind.ORGANISATION,
    By.LINK: Kind.LINK,
    By.RISK: Kind.RISK,
}


def text_of(network: Network, criterion: Criterion, words: Words) -> str:
    """The criterion as a chip says it: “Theme: child labour”; of many values the first two."""
    values = criterion.values
    names = ", ".join(_name(network, criterion.by, one, words) for one in values[:_NAMED])
    if len(values) > _NAMED:
        more = len(values) - _NAMED
        names = words.text("filter.several", names=names, more=more)
    return words.text(f"filter.{criterion.by}", names=names, count=len(values))


def _name(network: Network, by: By, value: str, words: Words) -> str:
    if value == NOT_FILLED_IN:
        return words.text("filter.not_filled_in")
    if by in _BY_CODE:
        return words.text(f"{_BY_CODE[by]}.{value}")
    if by in _BY_RECORD:
        return record_name(network, _BY_RECORD[by], value, words) or value
    return words.country(value) if by is By.COUNTRY else value
