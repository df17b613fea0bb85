"""What sources say, as a reader outside sees it: no product where the product is not shown."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from functools import cached_property

from imvo_desktop.domain.codes import Kind, LevelFrom
from imvo_desktop.domain.source_records import Baseline, SourceFinding
from imvo_desktop.knowledge import countries, materials
from imvo_desktop.knowledge.copies import Copies, key_of
from imvo_desktop.reporting.sight import Sight

NOT_SHOWN = "not-shown"
"""Stands for a finding that is not shown: there is one, and its sentence cannot be made."""

_BETWEEN = ", "


class SeenFindings:
    """Tells of the copies in a chain which finding the reader may see behind each."""

    def __init__(self, sight: Sight) -> None:
        self._sight = sight
        self._bundled = Copies()

    def of(self, copy: Baseline) -> dict[str, object]:
        """Finding, material and note of `copy` as the reader sees them."""
        if copy.finding is None:
            return {"finding": None, "material": self._material(copy), "note": self._note(copy)}
        name = self._own.get(copy.finding)
        if name is None:
            name = copy.finding if self._bundled.findings_of(copy) else NOT_SHOWN
        if name == NOT_SHOWN or (self._sight.is_public and not self._may_be_read(copy)):
            return {"finding": NOT_SHOWN, "material": None, "note": None}
        return {"finding": name, "material": self._material(copy), "note": self._note(copy)}

    def _may_be_read(self, copy: Baseline) -> bool:
        """Whether the sentence of `copy` tells everyone nothing but what else is shown."""
        if copy.level_from is LevelFrom.COUNTRY:
            return not any(one.areas for one in self._bundled.findings_of(copy))
        if copy.level_from is LevelFrom.SECTOR:
            return False
        return all(one in self._sight.products for one in self._links(copy))

    def _links(self, copy: Baseline) -> list[str]:
        """The deliveries it speaks of."""
        if copy.link is not None:
            return [copy.link]
        out = self._sight.network.links_out(copy.organisation or "")
        return [one.id for one in out]

    def _material(self, copy: Baseline) -> str | None:
        is_known = copy.material in materials.all_materials()
        if self._sight.is_public:
            is_known = is_known and copy.finding is not None
        return copy.material if is_known else None

    def _note(self, copy: Baseline) -> str | None:
        """The countries a good is listed for; another note is a text."""
        if not copy.note:
            return copy.note
        if all(map(countries.by_code, copy.note.split(_BETWEEN))):
            return copy.note
        return self._sight.detail(copy.note) or None

    @cached_property
    def _own(self) -> Mapping[str, str]:
        """What the findings of own lists are named by, and what they are named by here."""
        if self._sight.is_public:
            return {}
        found: dict[str, str] = {}
        for one in self._sight.network.records(Kind.SOURCE_FINDING).values():
            if isinstance(one, SourceFinding):
                seen = self._renamed(one)
                found[key_of(one, LevelFrom.PRODUCT)] = key_of(seen, LevelFrom.PRODUCT)
                found[one.id] = seen.id
        return found

    def _renamed(self, one: SourceFinding) -> SourceFinding:
        ids = self._sight.ids
        return dataclasses.replace(
            one,
            id=ids.of(Kind.SOURCE_FINDING, one.id),
            source=ids.of(Kind.SOURCE, one.source),
            good=self._sight.detail(one.good) if one.good else one.good,
        )
