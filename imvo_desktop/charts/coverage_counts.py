"""How far anyone came with each delivery and theme, counted per tier or per theme."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.domain.codes import Judged, Theme
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Risk
from imvo_desktop.domain.words import Words

TIERS, THEMES = "tiers", "themes"
CHOICES = (TIERS, THEMES)

type Suggested = Mapping[str, Iterable[Theme]]
"""The deliveries that matter for conduct, by id, each with the themes of its open suggestions."""


class Known(StrEnum):
    """How far anyone came, the furthest first."""

    VERIFIED = "verified"
    OWN = "own"
    LOOKED = "looked"
    ACCEPTED = "accepted"
    SUGGESTED = "suggested"
    UNKNOWN = "unknown"


JUDGED = (Known.VERIFIED, Known.OWN, Known.LOOKED)
"""What a person judged; the others are open."""

_ORDER = {state: number for number, state in enumerate(Known)}


@dataclass(frozen=True, slots=True)
class Part:
    """The deliveries of one row that are equally far known."""

    state: Known
    links: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A tier or a theme; its parts hold every delivery once, the furthest known first."""

    name: str
    parts: tuple[Part, ...]

    @property
    def deliveries(self) -> int:
        """The number of deliveries."""
        return sum(len(part.links) for part in self.parts)

    @property
    def unjudged(self) -> int:
        """The number of deliveries that nobody judged."""
        return sum(len(part.links) for part in self.parts if part.state not in JUDGED)

    @property
    def unknown(self) -> int:
        """The number of deliveries of which nothing is known, not even by sources."""
        return sum(len(part.links) for part in self.parts if part.state is Known.UNKNOWN)


@dataclass(frozen=True, slots=True)
class CoverageData:
    """The rows, of `deliveries` in all; `unasked` counts those without relevance or after us.

    `questions` are the deliveries times the themes, of which `judged` were judged by a person.
    """

    rows: tuple[Row, ...]
    deliveries: int
    questions: int
    judged: int
    unasked: int
    choice: str = TIERS


def data(
    network: Network,
    assessment: Assessment,
    suggested: Suggested,
    words: Words,
    choice: str = "",
) -> CoverageData:
    """Count the deliveries of `suggested`, per tier or per theme.

    Never narrowed: what is not known has no risk by which it could be kept in view.
    """
    known = _known(network, suggested)
    is_by_theme = choice == THEMES
    rows = _by_theme(known, words) if is_by_theme else _by_tier(network, assessment, known, words)
    judged = sum(state in JUDGED for themes in known.values() for state in themes.values())
    return CoverageData(
        rows=tuple(rows),
        deliveries=len(known),
        questions=len(known) * len(Theme),
        judged=judged,
        unasked=len(network.links) - len(known),
        choice=THEMES if is_by_theme else TIERS,
    )


def state_of(risk: Risk) -> Known | None:
    """How far a risk brings its theme; None where nobody answered anything.

    To have looked without a reason and a source is to know nothing (hotspots.md 2).
    """
    if risk.judged is Judged.ACCEPTED:
        return Known.ACCEPTED
    if risk.is_looked:
        return Known.LOOKED
    if risk.judged is Judged.LOOKED_NOTHING_FOUND and not risk.is_actual:
        return None
    if not risk.is_own_judgement:
        return None
    return Known.VERIFIED if risk.judged is Judged.VERIFIED else Known.OWN


def _known(network: Network, suggested: Suggested) -> dict[str, dict[Theme, Known]]:
    """How far each theme is known on each delivery; what is missing is not known."""
    on_links, on_suppliers = _of_places(network.risks.values())
    found: dict[str, dict[Theme, Known]] = {}
    for link_id, themes in sorted(suggested.items()):
        states = dict.fromkeys(themes, Known.SUGGESTED)
        supplier = network.links[link_id].supplier
        for place in (on_links.get(link_id, {}), on_suppliers.get(supplier, {})):
            for theme, state in place.items():
                states[theme] = min(states.get(theme, state), state, key=_ORDER.__getitem__)
        found[link_id] = states
    return found


type _Places = dict[str, dict[Theme, Known]]


def _of_places(risks: Iterable[Risk]) -> tuple[_Places, _Places]:
    """How far each theme is known on links, and on organisations."""
    on_links: _Places = {}
    on_suppliers: _Places = {}
    for risk in risks:
        state = state_of(risk)
        if state is not None:
            places = on_suppliers if risk.link is None else on_links
            states = places.setdefault(risk.link or risk.organisation or "", {})
            theme = risk.theme
            states[theme] = min(states.get(theme, state), state, key=_ORDER.__getitem__)
    return on_links, on_suppliers


def _by_tier(
    network: Network, assessment: Assessment, known: Mapping[str, Mapping[Theme, Known]],
    words: Words,
) -> Iterator[Row]:  # fmt: skip
    """A row for each tier of who delivers, ours first; each delivery by its best known theme."""
    columns = assessment.organisations
    tiers = dict(zip(columns.ids, columns.tier.tolist(), strict=True))
    of_tier: dict[int, dict[Known, list[str]]] = {}
    for link_id, themes in known.items():
        state = min(themes.values(), key=_ORDER.__getitem__, default=Known.UNKNOWN)
        tier = int(tiers.get(network.links[link_id].supplier, -1))
        of_tier.setdefault(tier, {}).setdefault(state, []).append(link_id)
    for tier in sorted(of_tier, key=lambda one: (one < 0, one)):
        code = "folding.tier.none" if tier < 0 else "folding.tier.name"
        yield Row(words.text(code, number=tier), _parts(of_tier[tier]))


def _by_theme(known: Mapping[str, Mapping[Theme, Known]], words: Words) -> list[Row]:
    """A row for each theme, that of which most is open first."""
    rows = []
    for theme in Theme if known else ():
        of_state: dict[Known, list[str]] = {}
        for link_id, themes in known.items():
            of_state.setdefault(themes.get(theme, Known.UNKNOWN), []).append(link_id)
        rows.append(Row(words.text(f"theme.{theme}"), _parts(of_state)))
    return sorted(rows, key=lambda row: (-row.unjudged, -row.unknown))


def _parts(of_state: Mapping[Known, list[str]]) -> tuple[Part, ...]:
    return tuple(Part(state, tuple(of_state[state])) for state in Known if state in of_state)
