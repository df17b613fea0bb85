"""Which organisation each one of a list is: a known one, one said to be the same, or a new one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from imvo_desktop.domain import ids
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import FormerOrganisation, Identifiers, Organisation
from imvo_desktop.progress import SILENT, Progress, stepped
from imvo_desktop.usecases.joined_ids import JoinedIds
from imvo_desktop.usecases.supplier_directory import Directory, Match
from imvo_desktop.usecases.supplier_groups import Group, Groups


class Identities:
    """The id of every organisation of a list, where `same` are pairs of ids that are one.

    A known organisation stays; of new ones the first of the list does. What a group was on its
    own keeps its id (`alone`), so that the pairs a person chose are found again.
    """

    def __init__(
        self,
        groups: Groups,
        directory: Directory,
        network: Network,
        same: Iterable[tuple[str, str]],
        progress: Progress = SILENT,
    ) -> None:
        self._network = network
        self._groups = groups
        self._known: Mapping[Group, Match] = directory.match_all(groups, progress)
        self._new: dict[Group, str] = {}
        used: set[str] = set()
        for group in stepped(groups, progress):
            if group not in self._known:
                self._new[group] = self._free_id(group, used)
                used.add(self._new[group])
        own = [network.own.id] if network.own is not None else []
        order = dict.fromkeys([*own, *network.organisations, *self._new.values()])
        self._joined = JoinedIds(((self._now(a), self._now(b)) for a, b in same), order)

    def alone(self, group: Group) -> str:
        """The id it has when nothing is joined."""
        known = self._known.get(group)
        return known.organisation.id if known is not None else self._new[group]

    def of(self, group: Group) -> str:
        """The id of the organisation it is."""
        return self._joined.of(self.alone(group))

    def is_one(self, first: str, second: str) -> bool:
        """Whether the two ids are taken as one."""
        return self._joined.of(first) == self._joined.of(second)

    def is_known(self, group: Group) -> bool:
        """Whether the project had it, under this name or a former one."""
        return group in self._known

    def known(self, group: Group) -> Organisation | None:
        """The organisation of the project it is, as it was before the import."""
        return self._network.organisations.get(self.of(group))

    def is_spare(self, group: Group) -> bool:
        """Whether what it says only fills blanks: it was joined with another, now or before."""
        known = self._known.get(group)
        if known is not None and known.is_former:
            return True
        return self.of(group) != self.alone(group)

    def keeps_name(self, group: Group, known: Organisation) -> bool:
        """Whether the list has the name it had at the import, and a person changed it since."""
        if self.is_spare(group):
            return True
        return known.id == self._groups.new_id(group) and not self._groups.is_named(group, known)

    def former(self) -> Iterator[FormerOrganisation]:
        """What the new ones that are joined would have been, so that they are found again."""
        for group, new_id in self._new.items():
            if self._joined.of(new_id) != new_id:
                yield FormerOrganisation(
                    id=new_id,
                    organisation=self._joined.of(new_id),
                    name=group.name,
                    country=group.country or None,
                    identifiers=_identifiers(group),
                )

    def _now(self, record_id: str) -> str:
        """The id of the organisation that `record_id` was joined with, if it was."""
        former = self._network.former.get(record_id)
        return record_id if former is None else former.organisation

    def _free_id(self, group: Group, used: set[str]) -> str:
        """The id for a new one; another where a known organisation or former has it."""
        found, occurrence = self._groups.new_id(group), 0
        network = self._network
        while found in network.organisations or found in network.former or found in used:
            occurrence += 1
            key = "\n".join(group.key)
            found = ids.row_id(Kind.ORGANISATION, key, occurrence)
        return found


def _identifiers(group: Group) -> Identifiers:
    """The numbers as the list writes them."""
    numbers: dict[str, str] = {}
    for row in group.rows:
        for name, number in row.identifiers.items():
            numbers.setdefault(name, number)
    return Identifiers(**numbers)
