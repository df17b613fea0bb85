"""Finds the organisation of the project that a list speaks of, so that nothing comes in twice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Organisation
from imvo_desktop.importing.canonical import name_key
from imvo_desktop.usecases.supplier_groups import Group, Groups, base_key, place_key


class Directory:
    """The organisations of a project by number, name and place; each is given out once."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._by_number: dict[str, list[Organisation]] = defaultdict(list)
        self._by_name: dict[str, list[Organisation]] = defaultdict(list)
        self._by_base: dict[str, list[Organisation]] = defaultdict(list)
        self._taken: set[str] = set()
        for one in network.organisations.values():
            for number in filter(None, (one.identifiers.own, one.identifiers.os_id)):
                self._by_number[number].append(one)
            self._by_name[name_key(one.name)].append(one)
            self._by_base[base_key(one.name, one.country)].append(one)

    def named(self, name: str) -> list[Organisation]:
        """The organisations with this name."""
        return self._by_name.get(name_key(name), [])

    def alike(self, base: str) -> list[Organisation]:
        """The organisations that may be the same as one with this base key."""
        return self._by_base.get(base, [])

    def match_all(self, groups: Groups) -> dict[Group, Organisation]:
        """The known organisation of each group that has one: the surest matches first."""
        found: dict[Group, Organisation] = {}
        waiting = list(groups)
        for rule in (self._same_number, self._same_place, self._only_one, self._same_id):
            left = []
            for group in waiting:
                one = rule(group, groups)
                if one is None:
                    left.append(group)
                else:
                    found[group] = one
                    self._taken.add(one.id)
            waiting = left
        return found

    def _same_number(self, group: Group, groups: Groups) -> Organisation | None:
        del groups
        return self._single(self._by_number.get(group.number, [])) if group.number else None

    def _same_place(self, group: Group, groups: Groups) -> Organisation | None:
        """The same name, country and address."""
        del groups
        return self._single(
            one
            for one in self.named(group.name)
            if (one.country or "") == group.country and _place(one) == group.address
        )

    def _only_one(self, group: Group, groups: Groups) -> Organisation | None:
        """The only one of that name in the list and in the project, in no other country."""
        if len(groups.find(group.name)) > 1:
            return None
        known = self.named(group.name)
        fitting = [one for one in known if not (one.country and group.country)]
        same = [one for one in known if one.country and one.country == group.country]
        return self._single(same or (fitting if len(known) == 1 else ()))

    def _same_id(self, group: Group, groups: Groups) -> Organisation | None:
        """One that came from the same row before and was renamed since."""
        found = self._network.organisations.get(groups.new_id(group))
        return None if found is None else self._single([found])

    def _single(self, candidates: Iterable[Organisation]) -> Organisation | None:
        free = [one for one in candidates if one.id not in self._taken]
        return free[0] if len(free) == 1 else None


def _place(organisation: Organisation) -> str:
    return place_key(organisation.address, organisation.postcode, organisation.city)
