"""What sources say of the deliveries on some themes, as plain data for documents."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from imvo_desktop.domain.codes import LevelFrom, Theme


@dataclass(frozen=True, slots=True)
class SaidHere:
    """One thing that is said; `text` as the reader may see it.

    `sources` are the ids of the sources, `published` who says it and in which edition.
    """

    text: str
    level_from: LevelFrom
    sources: tuple[str, ...]
    published: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SaidOfTheme:
    """What is said of one theme on one delivery, the strongest first.

    `is_open` while nobody took it over, judged the theme or set it aside; `is_aside` where somebody
    set it aside with a reason.
    """

    said: tuple[SaidHere, ...]
    is_open: bool
    is_aside: bool


@dataclass(frozen=True, slots=True)
class SourcesAsked:
    """The answers by delivery and theme; `product_unknown` are deliveries without any product."""

    by_place: Mapping[tuple[str, Theme], SaidOfTheme] = field(default_factory=dict)
    product_unknown: frozenset[str] = frozenset()

    def on(self, link_id: str, theme: Theme) -> SaidOfTheme | None:
        """What is said of `theme` on a delivery; None where no source says anything."""
        return self.by_place.get((link_id, theme))

    def named_by(self, source: str, theme: Theme) -> Iterator[str]:
        """The deliveries of which this source says something, its words on whole countries apart.

        What is said of a country alone is found with `made_in_named_by`.
        """
        for (link_id, found), of_theme in self.by_place.items():
            said = (one for one in of_theme.said if one.level_from is not LevelFrom.COUNTRY)
            if found is theme and any(source in one.sources for one in said):
                yield link_id

    def made_in_named_by(self, source: str, theme: Theme) -> Iterator[str]:
        """The deliveries made in a country of which this source says something."""
        for (link_id, found), of_theme in self.by_place.items():
            said = (one for one in of_theme.said if one.level_from is LevelFrom.COUNTRY)
            if found is theme and any(source in one.sources for one in said):
                yield link_id
