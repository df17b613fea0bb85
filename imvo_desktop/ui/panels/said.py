"""What sources say, in one wording wherever it stands beside the own judgement."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from imvo_desktop.domain.codes import Kind, LevelFrom
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.source_records import Baseline, Source, SourceFinding
from imvo_desktop.domain.words import Words
from imvo_desktop.knowledge.copies import Copies
from imvo_desktop.knowledge.materials import all_materials
from imvo_desktop.labels import source_sentences
from imvo_desktop.labels.judgement import answers_text
from imvo_desktop.ui.panels.source_picker import source_name


def named_source(network: Network, source_id: str | None) -> str:
    """The source on one line; empty when there is none."""
    source = network.get(Kind.SOURCE, source_id) if source_id else None
    return source_name(source) if isinstance(source, Source) else ""


def said_text(network: Network, found: Baseline, words: Words) -> str:
    """What it speaks of, its level and answers; what is said and its source on their own lines."""
    parts = (words.text(f"level_from.{found.level_from}"), *_answers(found, words))
    said = _sentence(network, found, words) or found.note
    lines = (" · ".join(parts), said, named_source(network, found.source))
    return "\n".join(one for one in lines if one)


def _answers(found: Baseline, words: Words) -> Iterator[str]:
    """Its level and its answers, as far as it has them; else what it is."""
    graves = (found.scale, found.scope, found.irremediability)
    severity = max((float(one) for one in graves if one is not None), default=None)
    has_answers = severity is not None or found.likelihood is not None
    if found.level is not None:
        yield words.text(f"level.{found.level}")
    if has_answers:
        yield answers_text(words, severity, found.likelihood)
    elif found.level is None and found.level_from is not LevelFrom.SUPPLIER:
        is_attention = found.level_from is LevelFrom.COUNTRY
        yield words.text("suggested.attention" if is_attention else "level.unknown")


def _sentence(network: Network, found: Baseline, words: Words) -> str:
    """What the findings say that were copied; empty where there are none, or they are not known."""
    if found.finding is None or found.source is None:
        return ""
    own = network.referrers(Kind.SOURCE, found.source, Kind.SOURCE_FINDING)
    said = Copies(cast(list[SourceFinding], own)).said([found])
    if said is None or (said.material is not None and said.material not in all_materials()):
        return ""
    return source_sentences.said_text(words, said)
