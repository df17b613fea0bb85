"""What of a thing said is copied into a project, and what a copy said: one copy a good, not one a
country.

Where only the good is met (by product, sector or material), a source that lists it for twenty
countries says one thing. Its copy bears a key of the good, `<source>:<good>`, and in its note the
countries of that day. Where the country itself is met, the copy bears the id of the finding.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from imvo_desktop.domain.codes import LevelFrom
from imvo_desktop.domain.source_records import Baseline, SourceFinding
from imvo_desktop.knowledge import countries, findings
from imvo_desktop.knowledge.matching import Said

_OF_COUNTRY = frozenset((LevelFrom.COUNTRY, LevelFrom.COUNTRY_PRODUCT))
_BETWEEN = ", "

type Ground = tuple[str, LevelFrom, str | None]
"""What was met and how: a finding or the key of a good, what it speaks of, what lies between."""


@dataclass(frozen=True, slots=True)
class Statement:
    """What one source says of one good, or of a country: what is copied as one.

    `key` is what the copy names in `finding`.
    """

    key: str
    level_from: LevelFrom
    likelihood: int | None
    material: str | None
    findings: tuple[SourceFinding, ...]

    @property
    def ground(self) -> Ground:
        """What was met, and how."""
        return (self.key, self.level_from, self.material)

    @property
    def grounds(self) -> list[Ground]:
        """The same as copies of single findings name it."""
        return [(one.id, self.level_from, self.material) for one in self.findings]

    @property
    def note(self) -> str | None:
        """The countries the good is listed for, by code; None where that says nothing more."""
        listed = sorted({one.country for one in self.findings if one.country})
        return _BETWEEN.join(listed) if self.key != self.findings[0].id and listed else None


def statements(said: Iterable[Said]) -> tuple[Statement, ...]:
    """What is `said` of one theme as what is copied, each once, in the same order."""
    found: dict[tuple[str, LevelFrom, int | None, str | None], dict[str, SourceFinding]] = {}
    for one in said:
        for finding in one.findings:
            key = (key_of(finding, one.level_from), one.level_from, one.likelihood, one.material)
            found.setdefault(key, {})[finding.id] = finding
    return tuple(Statement(*key, tuple(some.values())) for key, some in found.items())


def names_of(said: Said) -> frozenset[str]:
    """What copies of what is `said` may name in `finding`: keys and ids."""
    ids = (one.id for one in said.findings)
    return frozenset((*ids, *(key_of(one, said.level_from) for one in said.findings)))


def key_of(finding: SourceFinding, level_from: LevelFrom) -> str:
    """What a copy of `finding`, met as `level_from`, names: the good, else the finding itself."""
    if level_from in _OF_COUNTRY or not finding.good:
        return finding.id
    return _good_key(finding.source, finding.good) or finding.id


class Copies:
    """Tells what copies said, by the findings of the knowledge base and the `own` lists."""

    def __init__(self, own: Iterable[SourceFinding] = ()) -> None:
        self._own = _by_name(own)

    def findings_of(self, copy: Baseline) -> tuple[SourceFinding, ...]:
        """The findings a copy was made of, as far as they are still known; by id."""
        name = copy.finding or ""
        found = self._own.get(name) or _bundled().get(name) or []
        of_theme = [one for one in found if one.theme is copy.theme or one.id == name]
        listed = _countries_in(copy.note)
        here = [one for one in of_theme if one.id == name or (one.country or "") in listed]
        return tuple(here or of_theme)

    def said(self, copies: Sequence[Baseline]) -> Said | None:
        """What copies that say the same said; None where their findings are no longer known."""
        first = copies[0]
        known = {one.id: one for copy in copies for one in self.findings_of(copy)}
        if not known:
            return None
        named = {code for copy in copies for code in _countries_in(copy.note)}
        listed = {one.country or "" for one in known.values()} | named
        return Said(
            theme=first.theme,
            level_from=first.level_from,
            likelihood=first.likelihood,
            findings=tuple(known[one] for one in sorted(known)),
            material=first.material,
            countries=tuple(sorted(listed - {""})),
        )


@lru_cache(maxsize=4096)
def _good_key(source: str, good: str) -> str:
    is_plain = good.isidentifier() and good.islower()
    name = good if is_plain else countries.folded(good).replace(" ", "-")
    return f"{source}:{name}" if name else ""


def _countries_in(note: str | None) -> frozenset[str]:
    """The codes of a note of a copy; the empty code, of no single country, where there are none."""
    parts = (note or "").split(_BETWEEN)
    return frozenset(parts if all(map(countries.by_code, parts)) else ("",))


def _by_name(found: Iterable[SourceFinding]) -> Mapping[str, list[SourceFinding]]:
    """Findings by their id, and by the key of their good."""
    index: dict[str, list[SourceFinding]] = {}
    for one in found:
        index.setdefault(one.id, []).append(one)
        if one.good:
            index.setdefault(_good_key(one.source, one.good), []).append(one)
    return index


@cache
def _bundled() -> Mapping[str, list[SourceFinding]]:
    return _by_name(findings.bundled())
