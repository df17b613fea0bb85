"""How sure the order of a project is: the ranges of its ranks in 1,000 trial calculations."""

from __future__ import annotations

import numpy as np

from imvo_desktop.analysis.assessment import Assessment, Ints
from imvo_desktop.analysis.mirror import ChainArrays
from imvo_desktop.analysis.priorities import ranked_harms
from imvo_desktop.analysis.sensitivity import Sensitivity, sensitivity
from imvo_desktop.analysis.trials import CONFIDENCES
from imvo_desktop.domain.codes import Confidence
from imvo_desktop.domain.network import Network
from imvo_desktop.progress import SILENT, Progress


def rank_ranges(
    network: Network, assessment: Assessment, progress: Progress = SILENT
) -> Sensitivity:
    """Try the order of `network`, which must be as it was when it was assessed.

    Safe in any thread; raises `Cancelled` when `progress` is stopped.
    """
    chain = ChainArrays.from_network(network).columns()
    harms = np.sort(ranked_harms(assessment).at)
    return sensitivity(chain, assessment, _confidence(network, assessment), harms, progress)


def _confidence(network: Network, assessment: Assessment) -> Ints:
    """Per risk its place in `CONFIDENCES`; a judgement without confidence counts as a guess.

    Not knowing how sure somebody was is no reason to take it for sure.
    """
    given = (network.risks[one].confidence for one in assessment.risks.ids)
    numbers = [CONFIDENCES.index(one or Confidence.GUESS) for one in given]
    return np.array(numbers, dtype=np.int64)
