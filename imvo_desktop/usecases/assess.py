"""Where risk and chain come together: the hotspots of a network, for window and command line."""

from __future__ import annotations

from imvo_desktop.analysis import hotspots
from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.analysis.method import Method
from imvo_desktop.analysis.mirror import ChainArrays
from imvo_desktop.analysis.stages import Stages
from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Project
from imvo_desktop.progress import SILENT, Progress


def method_of(project: Project) -> Method:
    """The method with the options this project chose."""
    return Method(severity=project.severity_rule, attenuation=project.attenuation)


def run(
    chain: ChainArrays | Network,
    method: Method,
    progress: Progress = SILENT,
    stages: Stages | None = None,
) -> Assessment:
    """Assess the chain as it is now; arrays and stages that were kept spare the making of them."""
    progress.step(0, 2)
    arrays = ChainArrays.from_network(chain) if isinstance(chain, Network) else chain
    progress.step(1, 2)
    assessment = hotspots.assess(arrays.columns(), method, stages)
    progress.step(2, 2)
    return assessment


def assess_network(network: Network, progress: Progress = SILENT) -> Assessment:
    """Assess a network by the method of its project."""
    return run(network, method_of(network.project), progress)


class KeptChain:
    """One chain, its arrays and the stages of its last assessment, fed the edits.

    One thread at a time may hold it; `network` is its own, only to be read by the others.
    """

    def __init__(self, snapshot: Network) -> None:
        self.network = snapshot.snapshot()
        self._arrays = ChainArrays.from_network(snapshot)
        self._stages = Stages()

    @property
    def revision(self) -> int:
        """The revision of the network it has followed so far."""
        return self._arrays.revision

    def follow(self, edit: Edit, revision: int, chain_revision: int) -> None:
        """Follow an edit a network applied; raises ValueError where one between was missed."""
        self._arrays.apply(edit, revision, chain_revision)
        self.network.apply(edit)

    def assess(self, method: Method, progress: Progress = SILENT) -> Assessment:
        """The hotspots of the chain as it is now; only what the edits touched is computed anew."""
        return run(self._arrays, method, progress, self._stages)
