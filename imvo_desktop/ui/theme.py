"""The look of the window: Fusion in the colours of the tokens, light or dark."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from imvo_desktop import resources
from imvo_desktop.tokens import (
    DARK,
    LIGHT,
    LIST_HEAD_SIZE,
    RADIUS,
    START_TITLE_SIZE,
    TEXT_SIZE,
    VIEW_TITLE_SIZE,
    Palette,
)
from imvo_desktop.ui.settings import Appearance
from imvo_desktop.ui.style_template import STYLE


def palette_for(*, is_dark: bool) -> Palette:
    """The tokens of one mode."""
    return DARK if is_dark else LIGHT


def text_scale() -> float:
    """How much larger than ours the system's text is; never smaller."""
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    return max(1.0, QFontInfo(system).pixelSize() / TEXT_SIZE)


def style_sheet(palette: Palette, scale: float = 1.0) -> str:
    """The style sheet of the whole program, with text `scale` times the size of the tokens."""
    return STYLE.format(
        arrow=resources.path("icons", "down_arrow.svg").as_posix(),
        tick=resources.path(
            "icons", f"tick_{'dark' if palette == DARK else 'light'}.svg"
        ).as_posix(),
        ground=palette.ground,
        surface=palette.surface,
        text=palette.text,
        quiet=palette.quiet,
        line=palette.line,
        accent=palette.accent,
        on_accent=palette.on_accent,
        focus=palette.focus,
        radius=RADIUS,
        list_head=round(LIST_HEAD_SIZE * scale),
        view_title=round(VIEW_TITLE_SIZE * scale),
        start_title=round(START_TITLE_SIZE * scale),
    )


def qt_palette(palette: Palette) -> QPalette:
    """`palette` in Qt's roles, with a quiet text for what is disabled."""
    role = QPalette.ColorRole
    colours = {
        role.Window: palette.ground,
        role.WindowText: palette.text,
        role.Base: palette.surface,
        role.AlternateBase: palette.ground,
        role.Text: palette.text,
        role.PlaceholderText: palette.quiet,
        role.Button: palette.surface,
        role.ButtonText: palette.text,
        role.BrightText: palette.on_accent,
        role.ToolTipBase: palette.surface,
        role.ToolTipText: palette.text,
        role.Highlight: palette.accent,
        role.HighlightedText: palette.on_accent,
        role.Accent: palette.accent,
        role.Link: palette.accent,
        role.LinkVisited: palette.accent,
        role.Light: palette.surface,
        role.Midlight: palette.ground,
        role.Mid: palette.line,
        role.Dark: palette.line,
        role.Shadow: palette.line,
    }
    qt = QPalette()
    for name, colour in colours.items():
        qt.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        qt.setColor(QPalette.ColorGroup.Disabled, name, QColor(palette.quiet))
    return qt


_DRESSED = "dressed"


def apply(app: QApplication, *, is_dark: bool) -> Palette:
    """Dress the whole program and return the tokens it now wears."""
    palette = palette_for(is_dark=is_dark)
    # Once only: under a style sheet the style has no name, and to replace it time and again while
    # Python lets go of widgets ended in a crash.
    if not app.property(_DRESSED):
        app.setStyle("Fusion")
        app.setProperty(_DRESSED, True)
    scale = text_scale()
    font = app.font()
    font.setPixelSize(round(TEXT_SIZE * scale))
    app.setFont(font)
    app.setPalette(qt_palette(palette))
    app.setStyleSheet(style_sheet(palette, scale))
    return palette


class Theme(QObject):
    """The tokens in use; follows the system unless a person chose light or dark."""

    changed = Signal()

    def __init__(self, app: QApplication, appearance: Appearance) -> None:
        super().__init__(app)
        self._app = app
        self._appearance = appearance
        self.palette = apply(app, is_dark=self._is_dark())
        app.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def is_dark(self) -> bool:
        """Whether the dark tokens are in use."""
        return self.palette == DARK

    def choose(self, appearance: Appearance) -> None:
        """Wear `appearance` from now on."""
        self._appearance = appearance
        self._dress()

    def _follow_system(self) -> None:
        if self._appearance is Appearance.SYSTEM:
            self._dress()

    def _dress(self) -> None:
        is_dark = self._is_dark()
        if is_dark != self.is_dark:
            self.palette = apply(self._app, is_dark=is_dark)
            self.changed.emit()

    def _is_dark(self) -> bool:
        if self._appearance is Appearance.SYSTEM:
            return self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self._appearance is Appearance.DARK
