"""The organisations of a project that are perhaps one and the same, as issues."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.issues import Issue, Seriousness, issue
from imvo_desktop.domain.network import Network
from imvo_desktop.progress import SILENT, Progress, stepped
from imvo_desktop.usecases import likely_same
from imvo_desktop.usecases.party import Party, party

MOST_SHOWN = 2_000


def same_issues(network: Network, progress: Progress = SILENT) -> tuple[Issue, ...]:
    """One remark for each pair, those with one name first, then the likest; at most 2,000."""
    everyone = [network.organisations[one] for one in sorted(network.organisations)]
    parties = [party(one, is_new=True) for one in stepped(everyone, progress)]
    near = sorted(likely_same.near(parties, progress).found, key=lambda one: -one.likeness.value)
    pairs = [*_with_one_name(parties), *((one.first, one.second) for one in near)]
    return tuple(
        issue(
            "likely_same",
            Seriousness.REMARK,
            Kind.ORGANISATION,
            everyone[first].id,
            first=everyone[first].name,
            second=everyone[second].name,
            other=everyone[second].id,
        )
        for first, second in pairs[:MOST_SHOWN]
    )


def pair_of(one: Issue) -> tuple[str, str] | None:
    """The ids of the two that an issue says are perhaps the same."""
    other = dict(one.values).get("other")
    is_pair = one.code == "likely_same" and one.id is not None and isinstance(other, str)
    return (one.id or "", str(other)) if is_pair else None


def _with_one_name(parties: Sequence[Party]) -> Iterator[tuple[int, int]]:
    """Each with the first that differs from it in its legal form only."""
    firsts: dict[str, int] = {}
    for index, one in enumerate(parties):
        first = firsts.setdefault(one.base, index)
        if first != index:
            yield first, index
