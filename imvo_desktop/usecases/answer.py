"""What a command answers: a document for programs, lines for people."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Answer:
    """`document` is what `--json` prints, `lines` what a person reads; lines may be made when read.

    `has_findings` makes the exit code 1.
    """

    document: Mapping[str, object]
    lines: Iterable[str] = ()
    has_findings: bool = False
