"""The chain: who delivers to whom, with levels, ready to be changed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QStackedWidget,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Edit
from imvo_desktop.ui.canvas.chain_canvas import ChainCanvas
from imvo_desktop.ui.canvas.chain_commands import ChainCommands
from imvo_desktop.ui.canvas.chain_menu import ChainMenu, select_under
from imvo_desktop.ui.canvas.chain_scene import ChainScene, Hit
from imvo_desktop.ui.canvas.empty_chain import EmptyChain
from imvo_desktop.ui.canvas.footer import Footer
from imvo_desktop.ui.canvas.gestures import Stage
from imvo_desktop.ui.canvas.keyboard import Keyboard
from imvo_desktop.ui.canvas.notes import Hint
from imvo_desktop.ui.canvas.placing import Places, Placing, places_of, rows_of
from imvo_desktop.ui.canvas.tips import tip
from imvo_desktop.ui.canvas.zoomed_view import ZOOM_STEP
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.theme import Theme

_MOST_LOOKED_FOR = 50


class ChainView(QWidget):
    """The chain with its legend and zoom.

    `details_asked` when a person presses Enter or clicks twice on what is selected, `import_asked`
    from the button of the empty state, `merge_asked` for the two organisations that are selected.
    """

    details_asked = Signal()
    import_asked = Signal()
    merge_asked = Signal()

    def __init__(
        self, document: Document, selection: Selection, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("chain_view")
        self._document = document
        self._selection = selection
        self._theme = theme
        self._must_fit = True
        self.scene = ChainScene(theme.palette, document.labels)
        self.commands = ChainCommands(document, selection)
        self.keyboard = Keyboard(self.scene, self.commands, document, selection)
        self.canvas = ChainCanvas(Stage(self.scene, self.commands, self._pan), self.keyboard)
        self.setFocusProxy(self.canvas)
        self._placing = Placing(document.workers)
        self._lay_out()
        self._connect()
        self._dress()
        self._retranslate()
        self._load()

    def fit(self) -> None:
        """Show the whole chain."""
        self.canvas.fit()

    def zoom_in(self) -> None:
        """Look closer."""
        self._zoom(1)

    def zoom_out(self) -> None:
        """Look from further away."""
        self._zoom(-1)

    def tidy(self) -> None:
        """Let every organisation find its own place again: one edit."""
        self.commands.tidy()

    def select_all(self) -> None:
        """Select every organisation."""
        self.keyboard.select_all()

    def start_link(self) -> None:
        """Let a person choose the buyer for a new delivery of the selected organisation."""
        self.keyboard.start_link()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_when_asked()
        self._hint.place()

    def _load(self) -> None:
        self._placing.forget()
        self.keyboard.stop_picking()
        self.scene.load(self._document.network, self._document.assessment)
        self._must_fit = True
        self._placing.request(self._document.network, {})
        self._mark_selection()
        self._show_state()

    def _follow(self, edit: Edit) -> None:
        touched = self.scene.follow(edit)
        if touched.is_layout:
            kept = {} if touched.is_freed else places_of(self.scene.model)
            self._placing.request(self._document.network, kept)
            self._mark_selection()
        self._show_state()

    def _take_places(self, places: Places) -> None:
        self.scene.set_places(rows_of(places, self.scene.model))
        self.canvas.look()
        self._fit_when_asked()
        self._reveal_selected()

    def _take_levels(self) -> None:
        self.scene.set_levels(self._document.assessment)

    def _mark_selection(self) -> None:
        self.scene.mark(self._selection.kind, self._selection.ids)
        self._reveal_selected()

    def _fit_when_asked(self) -> None:
        if self._must_fit and self.isVisible() and not self.scene.sceneRect().isEmpty():
            self._must_fit = False
            own = self._document.network.own
            self.canvas.begin(
                self.scene.place_of(Kind.ORGANISATION, own.id) if own is not None else None
            )

    def _reveal_selected(self) -> None:
        """Bring the first of what is selected into view, unless some of it is there already."""
        chosen = self._selection.ids[:_MOST_LOOKED_FOR]
        places = [self.scene.place_of(self._selection.kind, one) for one in chosen]
        there = [one for one in places if one is not None]
        if there and not any(map(self.canvas.seen().contains, there)):
            self.canvas.reveal(there[0])

    def _pan(self, right: int, down: int) -> None:
        self.canvas.pan(right, down)

    def _zoom(self, step: int) -> None:
        if step:
            self.canvas.set_zoom(self.canvas.zoom * ZOOM_STEP**step)
        else:
            self.canvas.fit()

    def _show_tip(self, hit: Hit, where: QPoint) -> None:
        text = tip(self._document.network, self.scene.model, self._document.labels, hit)
        QToolTip.showText(where, text, self.canvas)

    def _show_menu(self, hit: Hit, where: QPoint) -> None:
        record_id = self.scene.id_of(hit)
        select_under(self.commands, hit, record_id, self._selection.ids)
        menu = ChainMenu(self.commands, self.keyboard, hit, record_id, self)
        menu.details_asked.connect(self.details_asked)
        menu.fit_asked.connect(self.fit)
        menu.merge_asked.connect(self.merge_asked)
        menu.popup(where)

    def _show_state(self) -> None:
        network = self._document.network
        self._pages.setCurrentWidget(self._chain_page if network.organisations else self._empty)
        is_lonely = len(network.organisations) == 1 and not network.links
        self._hint.say(
            self.tr("Press + beside your company to add a supplier.") if is_lonely else ""
        )

    def _show_picking(self, is_picking: bool) -> None:
        text = self.tr("Choose who receives this delivery: click, or arrows and Enter. Esc stops.")
        self._hint.say(text if is_picking else "")

    def _dress(self) -> None:
        palette, words = self._theme.palette, self._document.labels
        self.scene.use(palette, words)
        self.canvas.use(palette)
        self._footer.use(palette, words)

    def _retranslate(self) -> None:
        self.canvas.setAccessibleName(self.tr("Chain of suppliers"))
        self.canvas.setAccessibleDescription(
            self.tr("Arrow keys walk along the deliveries. The table shows the same.")
        )
        self._show_state()

    def _connect(self) -> None:
        document = self._document
        for signal in (document.opened, document.closed):
            signal.connect(self._load)
        document.changed.connect(self._follow)
        document.assessed.connect(self._take_levels)
        document.language_changed.connect(self._dress)
        self._theme.changed.connect(self._dress)
        self._selection.changed.connect(self._mark_selection)
        self._placing.placed.connect(self._take_places)
        self.canvas.zoomed.connect(self._footer.show_zoom)
        self.canvas.looked.connect(self._footer.show_count)
        self.canvas.menu_asked.connect(self._show_menu)
        self.canvas.tip_asked.connect(self._show_tip)
        self.canvas.clicked_twice.connect(self.details_asked)
        self.keyboard.entered.connect(self.details_asked)
        self.keyboard.picking.connect(self._show_picking)
        self.keyboard.zoom_asked.connect(self._zoom)
        self._footer.zoom_asked.connect(self._zoom)
        self._empty.import_asked.connect(self.import_asked)

    def _lay_out(self) -> None:
        self._footer = Footer(self._theme.palette, self._document.labels)
        self._hint = Hint(self.canvas)
        self._empty = EmptyChain()
        self._chain_page = QWidget()
        chain = QVBoxLayout(self._chain_page)
        chain.setContentsMargins(0, 0, 0, 0)
        chain.setSpacing(0)
        chain.addWidget(self.canvas, 1)
        chain.addWidget(self._footer)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._chain_page)
        self._pages.addWidget(self._empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)
