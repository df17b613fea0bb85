"""Finds the organisation of the project that a list speaks of, so that nothing comes in twice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from rapidfuzz import fuzz

from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import FormerOrganisation, Organisation
from imvo_desktop.importing.canonical import name_key
from imvo_desktop.progress import SILENT, Progress, stepped
from imvo_desktop.usecases.party import base_key, numbers_of
from imvo_desktop.usecases.supplier_groups import Group, Groups, place_key

_SAME_STREET = 60.0
_MOST = 50
_SHARED = frozenset({"kvk", "vat", "lei"})
"""Numbers that several sites of one company have in common."""

type Number = tuple[str, str]
type Rule = Callable[[Group], Match | None]


@dataclass(frozen=True, slots=True)
class Match:
    """The organisation a list speaks of; `is_former`: by what it was before it was joined."""

    organisation: Organisation
    is_former: bool = False


class Directory:
    """The organisations of a project by number, name and place; each is given out once."""

    def __init__(self, network: Network, progress: Progress = SILENT) -> None:
        self._network = network
        self._by_number: dict[Number, list[Organisation]] = defaultdict(list)
        self._by_name: dict[str, list[Organisation]] = defaultdict(list)
        self._by_place: dict[tuple[str, str, str], list[Organisation]] = defaultdict(list)
        self._by_base: dict[str, list[Organisation]] = defaultdict(list)
        self._former_by_number: dict[Number, list[FormerOrganisation]] = defaultdict(list)
        self._former_by_name: dict[Number, list[FormerOrganisation]] = defaultdict(list)
        self._taken: set[str] = set()
        for one in stepped(network.organisations.values(), progress):
            for number in numbers_of(one.identifiers).items():
                self._by_number[number].append(one)
            name = name_key(one.name)
            self._by_name[name].append(one)
            self._by_place[name, one.country or "", _place(one)].append(one)
            self._by_base[base_key(one.name, one.country)].append(one)
        for former in network.former.values():
            for number in numbers_of(former.identifiers).items():
                self._former_by_number[number].append(former)
            self._former_by_name[name_key(former.name), former.country or ""].append(former)

    def named(self, name: str) -> list[Organisation]:
        """The organisations with this name."""
        return self._by_name.get(name_key(name), [])

    def alike(self, base: str) -> list[Organisation]:
        """The organisations that may be the same as one with this base key."""
        return self._by_base.get(base, [])

    def match_all(self, groups: Groups, progress: Progress = SILENT) -> Mapping[Group, Match]:
        """What each group that is known stands for: the surest matches first."""
        found: dict[Group, Match] = {}
        if not self._network.organisations:
            return found
        waiting = list(groups)
        for rule in self._rules(groups):
            left = []
            for group in stepped(waiting, progress):
                match = rule(group)
                if match is None:
                    left.append(group)
                    continue
                found[group] = match
                if not match.is_former:
                    self._taken.add(match.organisation.id)
            waiting = left
        return found

    def _rules(self, groups: Groups) -> Iterator[Rule]:
        def once(rule: Callable[[Group, Groups], Organisation | None]) -> Rule:
            def match(group: Group) -> Match | None:
                one = rule(group, groups)
                return None if one is None else Match(one)

            return match

        yield lambda group: self._as_match(self._network.former.get(groups.new_id(group)))
        yield once(self._same_row)
        yield once(self._same_number)
        yield once(self._same_place)
        yield self._former_number
        yield once(self._only_one)
        yield once(self._same_id)
        yield once(self._last_of_its_name)
        yield self._former_name

    def _same_row(self, group: Group, groups: Groups) -> Organisation | None:
        """The one that came from the same row, as far as the list says the same of it still."""
        one = self._network.organisations.get(groups.new_id(group))
        if one is None or _parts(group, one) or not groups.is_named(group, one):
            return None
        return self._single([one]) if group.address in ("", _place(one)) else None

    def _same_number(self, group: Group, groups: Groups) -> Organisation | None:
        """The only one with a number of the group, the surest number first."""
        for number in group.numbers:
            if number[0] in _SHARED and groups.count(number) > 1:
                continue
            known = [one for one in self._by_number.get(number, []) if not _parts(group, one)]
            one = self._single(known)
            if one is not None:
                return one
        return None

    def _same_place(self, group: Group, groups: Groups) -> Organisation | None:
        """The same name, country and address."""
        del groups
        known = self._by_place.get((group.key[0], group.country, group.address), [])
        return self._single(one for one in known[:_MOST] if not _parts(group, one))

    def _only_one(self, group: Group, groups: Groups) -> Organisation | None:
        """The only one of that name in the list and in the project, in no other country."""
        if len(groups.find(group.name)) > 1:
            return None
        known = [one for one in self.named(group.name) if not _parts(group, one)]
        fitting = [one for one in known if not (one.country and group.country)]
        same = [one for one in known if one.country and one.country == group.country]
        return self._single(same or (fitting if len(known) == 1 else ()))

    def _same_id(self, group: Group, groups: Groups) -> Organisation | None:
        """One that came from the same row before and was renamed since."""
        found = self._network.organisations.get(groups.new_id(group))
        return None if found is None else self._single([found])

    def _last_of_its_name(self, group: Group, groups: Groups) -> Organisation | None:
        """The one left over of several with that name, where the address was put right."""
        listed, known = groups.find(group.name), self.named(group.name)
        if max(len(listed), len(known)) > _MOST:
            return None
        listed = [one for one in listed if one.country == group.country]
        known = [one for one in known if (one.country or "") == group.country]
        if len(listed) != len(known):
            return None
        one = self._single(known)
        if one is None or _parts(group, one):
            return None
        ratio = fuzz.token_sort_ratio(_place(one), group.address)
        return one if not group.address or ratio >= _SAME_STREET else None

    def _former_number(self, group: Group) -> Match | None:
        for number in group.numbers:
            listed = self._former_by_number.get(number, [])
            if len(listed) == 1:
                return self._as_match(listed[0])
        return None

    def _former_name(self, group: Group) -> Match | None:
        """By name and country; one of that name in the project goes before."""
        listed = self._former_by_name.get((group.key[0], group.country), [])
        is_clear = len({one.organisation for one in listed}) == 1 and not self.named(group.name)
        return self._as_match(listed[0] if is_clear else None)

    def _as_match(self, former: FormerOrganisation | None) -> Match | None:
        if former is None:
            return None
        return Match(self._network.organisations[former.organisation], is_former=True)

    def _single(self, candidates: Iterable[Organisation]) -> Organisation | None:
        free = [one for one in candidates if one.id not in self._taken]
        return free[0] if len(free) == 1 else None


def _parts(group: Group, organisation: Organisation) -> bool:
    """Whether the own numbers say that the two are not one."""
    known = organisation.identifiers.own
    return bool(group.own and known) and group.own != name_key(known or "")


def _place(organisation: Organisation) -> str:
    return place_key(organisation.address, organisation.postcode, organisation.city)
