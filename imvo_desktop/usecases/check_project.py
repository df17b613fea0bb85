"""Whether a project is sound: the file itself, and what its chain still lacks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from imvo_desktop.analysis.structure import chain_issues
from imvo_desktop.domain import rules
from imvo_desktop.domain.issues import Issue, Seriousness
from imvo_desktop.domain.words import Words
from imvo_desktop.storage.examination import Examination, examine
from imvo_desktop.usecases.clock import Clock, utc_now


@dataclass(frozen=True, slots=True)
class ProjectCheck:
    """The look at the file, and every issue of file and chain, errors first."""

    examination: Examination
    issues: tuple[Issue, ...]

    @property
    def has_errors(self) -> bool:
        """Whether something must be put right, in the file or in the chain."""
        return any(one.seriousness is Seriousness.ERROR for one in self.issues)


def check(path: Path, clock: Clock = utc_now) -> ProjectCheck:
    """Check the project at `path`; raises `ProjectError` when it is not opened at all."""
    instant = clock()
    found = examine(path, instant)
    issues = list(found.issues)
    if found.network is not None:
        issues += [*rules.check(found.network, instant[:10]), *chain_issues(found.network)]
    return ProjectCheck(found, tuple(sorted(issues, key=lambda one: one.sort_key)))


def document(checked: ProjectCheck, words: Words) -> dict[str, object]:
    """What `imvo check --json` answers; `ok` is about the file, `findings` about the chain too."""
    found = checked.examination
    return {
        "ok": found.is_sound,
        "application_id": found.application_id,
        "schema_version": found.schema_version,
        "checksum": found.state.checksum_text,
        "edits": found.state.edits,
        "integrity": "; ".join(found.integrity) or "ok",
        "foreign_keys": found.dangling,
        "fingerprint": found.fingerprint,
        "findings": list(_findings(checked.issues, words)),
    }


def _findings(issues: tuple[Issue, ...], words: Words) -> Iterator[dict[str, object]]:
    for one in issues:
        values = dict(one.values)
        yield {
            "code": one.code,
            "severity": one.seriousness.value,
            "kind": one.kind.value if one.kind else None,
            "id": one.id,
            "values": values,
            "text": words.text(f"issue.{one.code}", **values),
        }
