"""The documents that are made of the content of the report, each for its own reader."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from imvo_desktop.domain.report_settings import Paper
from imvo_desktop.reporting.basis import Basis
from imvo_desktop.reporting.blocks import Report

PAPERS: Mapping[Paper, Callable[[Basis], Report]] = {}
"""How each document but the risk report is made."""
