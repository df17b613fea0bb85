"""What sources suggest of what is selected, with what a person can do about each."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from imvo_desktop.domain.codes import Theme
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.card import card
from imvo_desktop.ui.panels.clearing import clear
from imvo_desktop.ui.panels.fold import Fold
from imvo_desktop.ui.panels.gradually import Step
from imvo_desktop.ui.panels.steps_card import StepsCard
from imvo_desktop.ui.panels.suggestion_card import CardMaker, in_flow
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.topics import MoreButton

if TYPE_CHECKING:
    from imvo_desktop.usecases.theme_suggestions import ThemeCard, ThemeCards

type Unsaid = Mapping[Theme, Sequence[str]]


class SuggestionList(QWidget):
    """Suggestions in sight, points of attention and what was set aside folded.

    `accept_asked`, `adjust_asked`, `aside_asked` and `back_asked` carry the card,
    `making_asked` the deliveries without a country of making.
    """

    accept_asked = Signal(object)
    adjust_asked = Signal(object)
    aside_asked = Signal(object)
    back_asked = Signal(object)
    making_asked = Signal(object)

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.setObjectName("suggestion_list")
        self._document = document
        self._open = set[str]()
        self._cards: ThemeCards | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(GRID)

    def fold_all(self) -> None:
        """Close what was opened: another selection begins calm."""
        self._open.clear()

    def show_cards(self, cards: ThemeCards | None, unsaid: Unsaid) -> list[Step]:
        """Show `cards`, in these steps; None while they are looked up.

        `unsaid` is what else sources say.
        """
        clear(self._layout)
        words = self._document.labels
        self._cards = cards
        if cards is None:
            self._layout.addWidget(WrappedLabel(words.text("suggested.busy"), "quiet"))
            return []
        maker = CardMaker(words, len(cards.links), is_read_only=self._document.is_read_only)
        opened = cards.of_look("open")
        return [
            partial(self._add_heading, cards),
            *(partial(self._add_open, maker, one, unsaid.get(one.theme, ())) for one in opened),
            partial(self._add_attention, maker, cards, unsaid),
            partial(self._add_aside, maker, cards),
            partial(self._add_beside, cards),
        ]

    def _add_heading(self, cards: ThemeCards) -> None:
        if cards.cards:
            words = self._document.labels
            self._layout.addWidget(WrappedLabel(words.text("suggested.title"), "list_head"))
            text = words.text("suggested.nothing_by_itself")
            self._layout.addWidget(WrappedLabel(text, "quiet"))

    def _add_beside(self, cards: ThemeCards) -> None:
        if cards.unknown:
            self._layout.addWidget(self._make_origin(cards))
        if cards.steps:
            self._layout.addWidget(StepsCard(self._document, cards))

    def _add_open(self, maker: CardMaker, one: ThemeCard, unsaid: Sequence[str]) -> None:
        box, layout = maker.suggestion(one, unsaid)
        accept = maker.button("suggested.accept", "accept", one.theme, self._tell(one, "accept"))
        adjust = maker.button("suggested.adjust", "adjust", one.theme, self._tell(one, "adjust"))
        aside = maker.button("suggested.set_aside", "aside", one.theme, self._tell(one, "aside"))
        layout.addWidget(in_flow(accept, adjust, aside, MoreButton(one.theme)))
        self._layout.addWidget(box)

    def _add_attention(self, maker: CardMaker, cards: ThemeCards, unsaid: Unsaid) -> None:
        found = cards.of_look("attention")

        def fill(inside: QVBoxLayout) -> None:
            for one in found:
                box, layout = maker.attention(one, unsaid.get(one.theme, ()))
                judge = maker.button(
                    "suggested.judge", "adjust", one.theme, self._tell(one, "adjust")
                )
                aside = maker.button(
                    "suggested.set_aside", "aside", one.theme, self._tell(one, "aside")
                )
                layout.addWidget(in_flow(judge, aside, MoreButton(one.theme)))
                inside.addWidget(box)

        if found:
            title = self._document.labels.text(cards.attention_title, count=len(found))
            self._add_fold("fold.attention", title, fill)

    def _add_aside(self, maker: CardMaker, cards: ThemeCards) -> None:
        found = cards.of_look("aside")

        def fill(inside: QVBoxLayout) -> None:
            for one in found:
                box, layout = maker.aside(one)
                back = maker.button(
                    "suggested.bring_back", "back", one.theme, self._tell(one, "back")
                )
                layout.addWidget(in_flow(back))
                inside.addWidget(box)

        if found:
            title = self._document.labels.text("suggested.fold.aside", count=len(found))
            self._add_fold("fold.aside", title, fill)

    def _add_fold(self, name: str, title: str, fill: Callable[[QVBoxLayout], None]) -> None:
        """What a person opened stays open while the list is made anew."""
        fold = Fold(name, title, fill)
        if name in self._open:
            fold.open()
        fold.toggled.connect(lambda is_open: self._note(name, is_open=is_open))
        self._layout.addWidget(fold)

    def _note(self, name: str, *, is_open: bool) -> None:
        (self._open.add if is_open else self._open.discard)(name)

    def _make_origin(self, cards: ThemeCards) -> QWidget:
        words = self._document.labels
        box, layout = card("origin_card")
        layout.addWidget(WrappedLabel(words.text("suggested.origin.title"), "list_head"))
        if len(cards.links) > 1:
            count = {"count": len(cards.unknown), "all": len(cards.links)}
            layout.addWidget(WrappedLabel(words.text("suggested.origin", **count)))
        layout.addWidget(WrappedLabel(words.text("suggested.origin.why")))
        fill = QPushButton(words.text("suggested.origin.fill"))
        fill.setObjectName("origin.fill")
        fill.setAccessibleName(fill.text())
        fill.setEnabled(not self._document.is_read_only)
        fill.clicked.connect(lambda: self.making_asked.emit(cards.unknown))
        layout.addWidget(in_flow(fill))
        return box

    def _tell(self, one: ThemeCard, what: str) -> Callable[[], object]:
        signals = {
            "accept": self.accept_asked,
            "adjust": self.adjust_asked,
            "aside": self.aside_asked,
            "back": self.back_asked,
        }
        return lambda: signals[what].emit(one)
