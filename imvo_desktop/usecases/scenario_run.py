"""A what-if worked out: the chain as it is beside a copy on which the steps were made.

Both are assessed by the same method. Who leaves takes the harm out of sight and out of the
numbers, not out of the world: what leaves is told apart and is never an improvement.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from imvo_desktop.analysis.compared import Side, compare
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.network import Network
from imvo_desktop.progress import SILENT, Progress
from imvo_desktop.usecases import assess
from imvo_desktop.usecases.scenario_figures import Figures, figures
from imvo_desktop.usecases.scenario_groups import Group, Groups, grouped
from imvo_desktop.usecases.scenario_steps import Leave, Replace, Split, Step
from imvo_desktop.usecases.scenario_trial import Tried, assumed_risks, try_steps

_STAGES = 5


@dataclass(frozen=True, slots=True, eq=False)
class ScenarioOutcome:
    """What came of the steps; `revision` is that of the chain it was worked out from."""

    tried: tuple[Tried, ...]
    before: Side
    after: Side
    groups: Mapping[Kind, Groups]
    figures: tuple[Figures, Figures]
    revision: int

    @property
    def is_leaving(self) -> bool:
        """Whether a step that was made takes somebody or something out of the chain."""
        return self._has(Leave, Replace)

    @property
    def is_elsewhere(self) -> bool:
        """Whether we buy less from somebody by a step that was made."""
        return self._has(Leave, Replace, Split)

    @property
    def is_expecting(self) -> bool:
        """Whether something is less grave only by an effect that nobody has shown."""
        return any(one[Group.EXPECTED] for one in self.groups.values())

    def _has(self, *kinds: type[Step]) -> bool:
        return any(one.edit is not None and isinstance(one.step, kinds) for one in self.tried)


def work_out(
    network: Network,
    steps: Iterable[Step],
    progress: Progress = SILENT,
    last: ScenarioOutcome | None = None,
) -> ScenarioOutcome:
    """Make `steps` on a copy of `network` and compare. Safe in any thread with a snapshot.

    What was worked out of the same chain for the `last` steps is not worked out again.
    """
    copy = network.snapshot()
    tried = try_steps(copy, steps)
    progress.step(0, _STAGES)
    known = last if last is not None and _is_same(last.before.network, network) else None
    before = known.before if known is not None else _assessed(network, network)
    progress.step(1, _STAGES)
    after = before if copy.revision == network.revision else _assessed(copy, network)
    progress.step(2, _STAGES)
    found = compare(before, after, progress)
    there = before.chain(), after.chain()
    progress.step(3, _STAGES)
    first = known.figures[0] if known is not None else figures(before, there[0], progress)
    progress.step(4, _STAGES)
    second = first if after is before else figures(after, there[1], progress)
    groups = grouped(found, there, assumed_risks(tried))
    return ScenarioOutcome(tried, before, after, groups, (first, second), network.revision)


def _is_same(one: Network, other: Network) -> bool:
    """Whether two chains hold the same; the what-ifs beside them do not matter."""
    kinds = (kind for kind in Kind if kind is not Kind.SCENARIO)
    return all(one.records(kind) == other.records(kind) for kind in kinds)


def _assessed(network: Network, as_in: Network) -> Side:
    """A chain with its levels, by the method of the real one."""
    return Side(network, assess.run(network, assess.method_of(as_in.project)))
