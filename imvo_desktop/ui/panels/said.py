"""What sources say, in one wording wherever it stands beside the own judgement."""

from __future__ import annotations

from imvo_desktop.domain.codes import Kind, Level
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.source_records import Baseline, Source
from imvo_desktop.domain.words import Words
from imvo_desktop.labels.judgement import answers_text
from imvo_desktop.ui.panels.source_picker import source_name


def named_source(network: Network, source_id: str | None) -> str:
    """The source on one line; empty when there is none."""
    source = network.get(Kind.SOURCE, source_id) if source_id else None
    return source_name(source) if isinstance(source, Source) else ""


def said_text(network: Network, found: Baseline, words: Words) -> str:
    """What it speaks of, its level and answers, and the source on a line of its own."""
    parts = [words.text(f"level_from.{found.level_from}")]
    graves = (found.scale, found.scope, found.irremediability)
    severity = max((float(one) for one in graves if one is not None), default=None)
    level = found.level or Level.UNKNOWN
    if severity is None and found.likelihood is None:
        parts.append(words.text(f"level.{level}"))
    else:
        if found.level is not None:
            parts.append(words.text(f"level.{level}"))
        parts.append(answers_text(words, severity, found.likelihood))
    line = " · ".join(parts)
    source = named_source(network, found.source)
    return f"{line}\n{source}" if source else line
