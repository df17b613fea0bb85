"""Where risk and chain come together: the hotspots of a network, for window and command line."""

from __future__ import annotations

from imvo_desktop.analysis import hotspots
from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.analysis.method import Method
from imvo_desktop.analysis.mirror import ChainArrays
from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Project
from imvo_desktop.progress import SILENT, Progress


def method_of(project: Project) -> Method:
    """The method with the options this project chose."""
    return Method(severity=project.severity_rule, attenuation=project.attenuation)


def run(chain: ChainArrays | Network, method: Method, progress: Progress = SILENT) -> Assessment:
    """Assess the chain as it is now; arrays that were kept up spare the making of them."""
    progress.step(0, 2)
    arrays = ChainArrays.from_network(chain) if isinstance(chain, Network) else chain
    progress.step(1, 2)
    assessment = hotspots.assess(arrays.columns(), method)
    progress.step(2, 2)
    return assessment


def assess_network(network: Network, progress: Progress = SILENT) -> Assessment:
    """Assess a network by the method of its project."""
    return run(network, method_of(network.project), progress)


def kept_up(arrays: ChainArrays | None, network: Network, edit: Edit) -> ChainArrays:
    """Arrays that hold what `network` holds after it applied `edit`.

    Where an edit was missed they are made anew.
    """
    if arrays is None or arrays.revision + 1 != network.revision:
        return ChainArrays.from_network(network)
    arrays.apply(edit, network.revision, network.chain_revision)
    return arrays
