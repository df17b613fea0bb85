"""Ids that a person said are one: pairs joined step by step, the first in order stays."""

from __future__ import annotations

from collections.abc import Iterable, Mapping


class JoinedIds:
    """One id for all that are the same; those not in `order` and their pairs do not count."""

    def __init__(self, pairs: Iterable[tuple[str, str]], order: Iterable[str]) -> None:
        wanted = sorted(pairs)
        named = {one for pair in wanted for one in pair}
        place = {one: index for index, one in enumerate(order) if one in named}
        self._above: dict[str, str] = {}
        for first, second in wanted:
            if first in place and second in place:
                kept, other = sorted((self.of(first), self.of(second)), key=place.__getitem__)
                if kept != other:
                    self._above[other] = kept

    @property
    def others(self) -> Mapping[str, str]:
        """The ids that give way, each with the one that stays."""
        return {one: self.of(one) for one in self._above}

    def of(self, record_id: str) -> str:
        """The id that stays for `record_id`: itself when it is joined with nothing."""
        while record_id in self._above:
            record_id = self._above[record_id]
        return record_id
