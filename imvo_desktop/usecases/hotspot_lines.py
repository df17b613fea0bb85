"""What the command for priorities says to a person: what happens now, what comes first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.analysis.priorities import links_by_contribution
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.words import Words
from imvo_desktop.labels.names import link_ends
from imvo_desktop.usecases import hotspot_rows
from imvo_desktop.usecases.command_lines import MOST_ROWS, more_line, table_lines
from imvo_desktop.usecases.hotspot_rows import HotspotRow


def hotspot_lines(
    network: Network, assessment: Assessment, words: Words, *, by_exposure: bool = False
) -> Iterator[str]:
    """What happens now, then the priorities, then what is not known; what reaches us if asked."""
    rows = hotspot_rows.rows(network, assessment, words)
    yield rows.finding
    if rows.happening:
        yield from ("", words.text("command.hotspots.now"))
        yield from _rows(rows.happening)
    if rows.ranked:
        yield from ("", words.text("command.hotspots.priorities"))
        yield from _rows(rows.ranked[:MOST_ROWS])
        yield from more_line(len(rows.ranked) + rows.not_shown - MOST_ROWS, words)
    if by_exposure:
        yield from ("", words.text("command.hotspots.exposure"))
        ranked = links_by_contribution(assessment)
        first = [(str(rank), link_ends(network, one)) for rank, one in ranked[:MOST_ROWS]]
        yield from table_lines(first)
        yield from more_line(len(ranked) - MOST_ROWS, words)
    if rows.unknown_links:
        yield from ("", words.text("command.hotspots.unknown", count=rows.unknown_links))


def _rows(rows: Sequence[HotspotRow]) -> Iterator[str]:
    return table_lines([(one.rank, one.level_text, one.theme, one.where) for one in rows])
