"""The hotspots one by one, each half a page: its way to us, what is known, what is assumed."""

from __future__ import annotations

from imvo_desktop.reporting.basis import Basis, rich
from imvo_desktop.reporting.blocks import Block, Paragraph, Section
from imvo_desktop.reporting.harm_cards import GRAVE, hotspot_card, hotspots


def hotspots_section(basis: Basis, number: str, priorities_number: str) -> Section:
    """The section of the hotspots; what does not fit is counted, by where it stands."""
    title, found = basis.words.text("part.hotspots"), hotspots(basis)
    if not found:
        blocks: tuple[Block, ...] = (Paragraph(rich(basis.say("hotspots.none"))),)
        return Section(number, title, blocks, flows=True)
    intro = " ".join([basis.say("hotspots.intro"), *_rest(basis, priorities_number)])
    cards = [hotspot_card(basis, one) for one in found]
    return Section(number, title, (Paragraph(rich(intro), is_quiet=True), *cards), flows=True)


def _rest(basis: Basis, priorities_number: str) -> list[str]:
    """How many more there are, by where they stand."""
    grave = sum(one.level in GRAVE for one in basis.harms)
    count = grave - len(hotspots(basis))
    if not count or not priorities_number:
        return []
    return [basis.say("hotspots.rest", count=count, section=priorities_number)]
