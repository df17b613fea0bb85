"""Self-scans: one a year, a score per step or not known, and what changed since the one before."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.fields import to_plain_full
from imvo_desktop.domain.ids import IdSource
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.step import SelfScan
from imvo_desktop.domain.words import Words
from imvo_desktop.knowledge.step_questions import STEP_NUMBERS
from imvo_desktop.labels.scan_words import level_text, step_title


def scans_of(network: Network) -> tuple[SelfScan, ...]:
    """The scans, the latest first."""
    found = cast(Iterable[SelfScan], network.records(Kind.SELF_SCAN).values())
    return tuple(sorted(found, key=lambda one: (one.date, one.id), reverse=True))


def answered(scan: SelfScan) -> int:
    """How many steps have a level."""
    return sum(scan.scores.of(step) is not None for step in STEP_NUMBERS)


def add_scan(network: Network, day: str, who: str, new_id: IdSource) -> Edit:
    """Add a scan of `day` in which nothing is known yet: it never begins with earlier levels."""
    return editing.add(network, SelfScan(id=new_id(), date=day, who=who or None))


def set_score(network: Network, scan_id: str, step: int, level: int | None) -> Edit:
    """Give a step a level from 1 to 5, None for not known; another level raises `InputError`."""
    scan = cast(SelfScan, editing.existing(network, Kind.SELF_SCAN, scan_id))
    kept = to_plain_full(scan)["scores"]
    scores = {**(kept if isinstance(kept, dict) else {}), f"step_{step}": level}
    return editing.change(network, Kind.SELF_SCAN, [scan_id], scores=scores)


def earlier_than(network: Network, scan: SelfScan) -> SelfScan | None:
    """The scan before `scan`; None for the first."""
    earlier = [one for one in scans_of(network) if (one.date, one.id) < (scan.date, scan.id)]
    return earlier[0] if earlier else None


def changes(earlier: SelfScan, later: SelfScan, words: Words) -> tuple[str, ...]:
    """What changed from one scan to the next, step by step; empty where nothing did."""
    return tuple(
        _change(step, pair, words)
        for step in STEP_NUMBERS
        for pair in [(earlier.scores.of(step), later.scores.of(step))]
        if pair[0] != pair[1]
    )


def _change(step: int, pair: tuple[int | None, int | None], words: Words) -> str:
    code = "scan.new" if pair[0] is None else "scan.lost" if pair[1] is None else "scan.changed"
    then, now = (level_text(one, words) for one in pair)
    return words.text(code, step=step_title(step, words), before=then, after=now)
