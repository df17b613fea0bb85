"""The lines of text in a node, shortened to fit, and kept until they change."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF

from imvo_desktop.analysis.method import LEVELS
from imvo_desktop.charts.chain_style import DETAIL_SIZE, NAME_SIZE, NODE_PADDING, NODE_WIDTH
from imvo_desktop.charts.node_names import SMALL_NAME_SIZE, broken
from imvo_desktop.domain.codes import OrganisationKind
from imvo_desktop.domain.words import Words
from imvo_desktop.ui.canvas.chain_model import ChainModel

_WIDTH = NODE_WIDTH - 2 * NODE_PADDING


class NodeTexts:
    """Names, and under them the country and the level in a word."""

    def __init__(self, model: ChainModel, words: Words) -> None:
        self._model = model
        self._words = words
        self._shortened: dict[tuple[str, str], str] = {}
        self._names: dict[str, tuple[str, ...]] = {}
        self.name_font = QFont()
        self.name_font.setPixelSize(NAME_SIZE)
        self.name_font.setWeight(QFont.Weight.DemiBold)
        self.small_font = QFont(self.name_font)
        self.small_font.setPixelSize(SMALL_NAME_SIZE)
        self.detail_font = QFont()
        self.detail_font.setPixelSize(DETAIL_SIZE)
        self._name_metrics = QFontMetricsF(self.name_font)
        self._small_metrics = QFontMetricsF(self.small_font)
        self._detail_metrics = QFontMetricsF(self.detail_font)

    def name(self, row: int) -> tuple[str, ...]:
        """The name on one line, or on two in small letters."""
        name = self._model.nodes.names[row]
        found = self._names.get(name)
        if found is None:
            found = self._names[name] = self._lines(" ".join(name.split()))
        return found

    def detail(self, row: int) -> str:
        """Country (or how many it stands for) and level word, or that this is the own company."""
        nodes = self._model.nodes
        is_own = nodes.kind_of(row) is OrganisationKind.OWN
        level = LEVELS[int(nodes.level[row])]
        word = self._words.text("organisation_kind.own" if is_own else f"level.{level}")
        caption = nodes.captions.get(nodes.rows.ids[row])
        if caption is None:
            caption = self._words.country(nodes.countries[row])
        mark = nodes.marks.get(nodes.rows.ids[row])
        if mark is not None:
            parts = (self._words.text(f"chain.mark.{mark}"), caption)
            caption = " · ".join(part for part in parts if part)
        if not caption:
            return self._fitted(word, "", self._detail_metrics)
        return self._fitted(caption, f" · {word}", self._detail_metrics)

    def _lines(self, name: str) -> tuple[str, ...]:
        if self._name_metrics.horizontalAdvance(name) <= _WIDTH:
            return (name,)
        lines = broken(name, lambda text: self._small_metrics.horizontalAdvance(text) <= _WIDTH)
        metrics = self._small_metrics if len(lines) > 1 else self._name_metrics
        return tuple(metrics.elidedText(one, Qt.TextElideMode.ElideRight, _WIDTH) for one in lines)

    def _fitted(self, text: str, tail: str, metrics: QFontMetricsF) -> str:
        """`text` shortened so that it fits with `tail` behind it."""
        found = self._shortened.get((text, tail))
        if found is None:
            room = _WIDTH - metrics.horizontalAdvance(tail)
            one_line = " ".join(text.split())
            found = metrics.elidedText(one_line, Qt.TextElideMode.ElideRight, room) + tail
            self._shortened[text, tail] = found
        return found
