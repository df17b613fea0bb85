"""What a report is made from beside the chain: the file of the project and what is kept in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from imvo_desktop.domain.network import Network
from imvo_desktop.domain.report_settings import Paper, ReportPart
from imvo_desktop.domain.words import Words
from imvo_desktop.progress import SILENT, Progress
from imvo_desktop.reporting.rounds_told import RoundsTold
from imvo_desktop.usecases.evidence import unmatched
from imvo_desktop.usecases.make_report import ReportOptions
from imvo_desktop.usecases.report_choices import ReportChoices, options_of
from imvo_desktop.usecases.report_logo import kept_logo
from imvo_desktop.usecases.report_rounds import rounds_told


@dataclass(frozen=True, slots=True)
class ReportSource:
    """`path` is that of the project, None without one; `read` gives a kept file by its SHA-256."""

    path: Path | None
    read: Callable[[str], bytes]

    def rounds(
        self, network: Network, choices: ReportChoices, words: Words, progress: Progress = SILENT
    ) -> RoundsTold | None:
        """What the chosen document tells of earlier rounds; None for one that tells nothing."""
        if self.path is None or choices.paper is not Paper.RISK_REPORT:
            return None
        return rounds_told(
            self.path, network, choices.date, words, profile=choices.profile, progress=progress
        )

    def options(
        self, network: Network, choices: ReportChoices, rounds: RoundsTold | None
    ) -> ReportOptions:
        """What the document is asked for with."""
        options = options_of(network, choices, kept_logo(network, self.read), rounds)
        if choices.paper is not Paper.RISK_REPORT or ReportPart.EVIDENCE in options.left_out:
            return options
        return replace(options, unmatched=unmatched(network, self.read))
