"""The chain: who delivers to whom, with levels, ready to be changed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from imvo_desktop.ui.canvas.chain_canvas import ChainCanvas
from imvo_desktop.ui.canvas.chain_commands import ChainCommands
from imvo_desktop.ui.canvas.chain_menus import ChainMenus
from imvo_desktop.ui.canvas.chain_scene import ChainScene
from imvo_desktop.ui.canvas.corner import Corner
from imvo_desktop.ui.canvas.drawn_chain import DrawnChain
from imvo_desktop.ui.canvas.empty_chain import EmptyChain
from imvo_desktop.ui.canvas.fold_marks import FoldMarks
from imvo_desktop.ui.canvas.folds import Folds
from imvo_desktop.ui.canvas.footer import Footer
from imvo_desktop.ui.canvas.framing import Framing
from imvo_desktop.ui.canvas.gestures import Stage
from imvo_desktop.ui.canvas.hints import Hints
from imvo_desktop.ui.canvas.keyboard import Keyboard
from imvo_desktop.ui.canvas.level_choice import LevelChoice
from imvo_desktop.ui.canvas.minimap import Minimap
from imvo_desktop.ui.canvas.naming import Naming
from imvo_desktop.ui.canvas.notes_item import NotesItem
from imvo_desktop.ui.canvas.searching_chain import SearchingChain
from imvo_desktop.ui.canvas.telling import Telling
from imvo_desktop.ui.canvas.writing_notes import WritingNotes
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.first_in_sight import FirstInSight
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.theme import Theme
from imvo_desktop.usecases.group_organisations import GroupBy


class ChainView(QWidget):
    """The chain with its legend and zoom.

    `details_asked` when a person presses Enter or clicks twice on what is selected, `import_asked`
    from the button of the empty state, `merge_asked` for the two organisations that are selected,
    `asked(command)` for what the window does.
    """

    details_asked = Signal()
    import_asked = Signal()
    merge_asked = Signal()
    asked = Signal(str)

    def __init__(
        self, document: Document, selection: Selection, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("chain_view")
        self._document = document
        self._selection = selection
        self._theme = theme
        self.scene = ChainScene(theme.palette, document.labels)
        self.folds = Folds(document, self)
        self.reveal = self.folds.reveal_record
        self.commands = ChainCommands(selection, self.folds, self)
        self.keyboard = Keyboard(self.scene, self.commands, self.folds, document, selection)
        self._marks = FoldMarks(self.scene, self.folds, theme.palette)
        self.notes = NotesItem(self.scene, theme.palette)
        stage = Stage(self.scene, self.commands, self.folds, self._marks, self.notes)
        self.canvas = ChainCanvas(stage, self.keyboard)
        self._framing = Framing(self.canvas, self.scene, self.folds, document, selection)
        self._menus = ChainMenus(self.canvas, stage, self.keyboard, selection)
        self._naming = Naming(self.canvas, self.scene, self.commands)
        self._search = SearchingChain(self.canvas, self.scene, self.folds, selection, theme.palette)
        self._telling = Telling(self.canvas, self.scene, self.folds, self.keyboard)
        self._writing = WritingNotes(self.canvas, self.notes, self.commands, document, selection)
        self._drawn = DrawnChain(self.scene, selection, self.folds, self)
        self._lay_out()
        self._levels = LevelChoice(self._footer.legend, document, selection)
        self._connect()
        self._dress()
        self._retranslate()
        self._drawn.load()

    def fit(self) -> None:
        """Show the whole chain."""
        self.canvas.fit()

    def zoom_in(self) -> None:
        """Look closer."""
        self._framing.zoom(1)

    def zoom_out(self) -> None:
        """Look from further away."""
        self._framing.zoom(-1)

    def tidy(self) -> None:
        """Let every organisation find its own place again: an edit if any had another."""
        self.commands.tidy()
        self._drawn.tidy()

    def select_all(self) -> None:
        """Select every organisation."""
        self.keyboard.select_all()

    def start_link(self) -> None:
        """Let a person choose the buyer for a new delivery of the selected organisation."""
        self.keyboard.start_link()

    def group(self, by: GroupBy) -> None:
        """Group the organisations, or show each by itself."""
        self.folds.group(by)

    def focus_search(self) -> None:
        """Put the keyboard in the field that searches the chain."""
        self._search.open()

    def add_note(self) -> None:
        """Let a person write a note in the middle of what is in view."""
        at = self.canvas.seen().center()
        self.commands.add_note((round(at.x(), 1), round(at.y(), 1)))

    def rename(self) -> None:
        """Let a person change the name of the organisation, or the note, that is selected."""
        if self._writing.write_selected():
            return
        nodes = self.keyboard.nodes()
        if len(nodes) == 1 and self.commands.is_record(nodes[0]):
            self._naming.start(nodes[0])

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._framing.look()

    def _take_chain(self) -> None:
        self.keyboard.stop_picking()
        self._framing.begin()
        self._show_state()

    def _take_places(self, anchor: str) -> None:
        self._framing.take_places(anchor)
        self._naming.follow()
        self._corner.place()

    def _show_folding(self) -> None:
        self._corner.group_button.show_chosen(self.folds.folding.by)
        self._search.follow()
        self._minimap.refresh()

    def _ask(self, name: str) -> None:
        """Do what a key or a menu asks, or pass it on to the window."""
        here = {
            "details": self.details_asked.emit,
            "merge": self.merge_asked.emit,
            "tidy": self.tidy,
            "fit": self.fit,
            "rename": self.rename,
            "menu": self._menus.show_for_selected,
            "branch": self._levels.narrow_to_branch,
        }
        if name in here:
            here[name]()
        else:
            self.asked.emit(name)

    def _show_state(self) -> None:
        network = self._document.network
        self._pages.setCurrentWidget(self._chain_page if network.organisations else self._empty)
        self._hints.refresh()

    def _dress(self) -> None:
        palette, words = self._theme.palette, self._document.labels
        self.scene.use(palette, words)
        self._marks.use(palette)
        self.notes.use(palette)
        self.canvas.use(palette)
        self._footer.use(palette, words)
        self._corner.use(palette, words)
        self._search.use(palette)
        self._show_folding()

    def _retranslate(self) -> None:
        for part in (self.canvas, self.canvas.viewport()):
            part.setAccessibleName(self.tr("Chain of suppliers"))
        self._show_state()
        self._telling.announce()

    def _connect(self) -> None:
        self._document.language_changed.connect(self._dress)
        self._theme.changed.connect(self._dress)
        self._drawn.loaded.connect(self._take_chain)
        self._drawn.followed.connect(self._show_state)
        self._drawn.followed.connect(self._show_folding)
        self._drawn.placed.connect(self._take_places)
        for signal in (self._drawn.placed, self._drawn.rated):
            signal.connect(self._minimap.refresh)
        self._drawn.marked.connect(self._telling.announce)
        self._drawn.rated.connect(self._telling.announce)
        self._drawn.marked.connect(self._framing.reveal_selected)
        self.folds.chosen.connect(self._show_folding)
        self.canvas.zoomed.connect(self._corner.zoom_bar.show_zoom)
        self.canvas.looked.connect(self._footer.show_count)
        self.canvas.clicked_twice.connect(self.details_asked)
        self.canvas.name_asked.connect(self.rename)
        self.keyboard.entered.connect(self.details_asked)
        self.keyboard.zoom_asked.connect(self._framing.zoom)
        self.keyboard.asked.connect(self._ask)
        self._menus.asked.connect(self._ask)
        self._corner.zoom_bar.asked.connect(self._framing.zoom)
        self._corner.group_button.asked.connect(self.group)
        self._empty.import_asked.connect(self.import_asked)

    def _lay_out(self) -> None:
        self._footer = Footer(self._theme.palette, self._document.labels)
        self._minimap = Minimap(self.scene, self.canvas, self._theme.palette)
        self._corner = Corner(
            self.canvas, self._minimap, self._theme.palette, self._document.labels
        )
        self._hints = Hints(self.canvas, self.keyboard, self._document)
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
        FirstInSight(self, self.canvas, self._empty.button)
