"""Issues by kind of issue, as the quality page lists them: no sentence before it is seen."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from imvo_desktop.domain import rules
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.issues import Issue, Seriousness
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.references import RecordKey

type Keeps = Callable[[Kind, str], bool]


@dataclass(frozen=True, slots=True)
class IssueGroup:
    """All issues of one code. `ids` are the records it is about, `issues` beside them if known.

    Where `issues` is empty each is found again from its record when it is shown.
    """

    code: str
    seriousness: Seriousness
    kind: Kind | None
    ids: tuple[str, ...]
    issues: tuple[Issue, ...] = ()

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self.issues) or len(self.ids)

    @property
    def sort_key(self) -> tuple[int, str]:
        """Errors first, then by code."""
        return Issue(self.code, self.seriousness).sort_key[0], self.code

    @property
    def records(self) -> tuple[str, ...]:
        """The records it is about, each once."""
        return tuple(dict.fromkeys(one for one in self.ids if one))

    def only(self, keeps: Keeps) -> IssueGroup:
        """The same without what is about records that are left out of view."""
        kind = self.kind
        if kind is None:
            return self
        if self.issues:
            return of_same(
                tuple(one for one in self.issues if one.id and keeps(kind, one.id)), self
            )
        return dataclasses.replace(self, ids=tuple(one for one in self.ids if keeps(kind, one)))

    def issue(self, network: Network, row: int) -> Issue | None:
        """The issue in a row; None when the chain changed and it is no more."""
        if self.issues:
            return self.issues[row] if row < len(self.issues) else None
        if row >= len(self.ids) or self.kind is None:
            return None
        record = network.get(self.kind, self.ids[row])
        found = rules.of_record(network, record, _NOWHERE) if record is not None else iter(())
        return next((one for one in found if one.code == self.code), None)


_NOWHERE: frozenset[RecordKey] = frozenset()
"""Nobody judged anything: then the issue that says so is among those of a record."""


def of_issues(issues: Iterable[Issue]) -> Iterator[IssueGroup]:
    """Issues that are there already, by code."""
    by_code: dict[str, list[Issue]] = {}
    for one in sorted(issues, key=lambda one: one.sort_key):
        by_code.setdefault(one.code, []).append(one)
    for code, some in by_code.items():
        empty = IssueGroup(code, some[0].seriousness, some[0].kind, ())
        gravest = min(some, key=lambda one: one.sort_key[0])
        yield of_same(tuple(some), dataclasses.replace(empty, seriousness=gravest.seriousness))


def of_same(issues: tuple[Issue, ...], like: IssueGroup) -> IssueGroup:
    """A group of these issues, of the code of another."""
    return dataclasses.replace(like, ids=tuple(one.id or "" for one in issues), issues=issues)


def narrowed(groups: Iterable[IssueGroup], keeps: Keeps) -> tuple[IssueGroup, ...]:
    """The groups with what is in view; one in which nothing is left goes."""
    return tuple(one for one in (group.only(keeps) for group in groups) if one.count)


def counts(groups: Iterable[IssueGroup]) -> Counter[Seriousness]:
    """How many issues of each seriousness are in the groups."""
    found: Counter[Seriousness] = Counter()
    for one in groups:
        found[one.seriousness] += one.count
    return found
