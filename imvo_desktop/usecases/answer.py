"""What a command answers: a document for programs, lines for people."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Answer:
    """`document` is what `--json` prints; `has_findings` makes the exit code 1."""

    document: Mapping[str, object]
    lines: tuple[str, ...] = ()
    has_findings: bool = False
