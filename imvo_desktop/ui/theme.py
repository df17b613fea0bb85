"""The look of the window: Fusion in the colours of the tokens, as light and large as asked."""

from __future__ import annotations

import dataclasses
import functools

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication

from imvo_desktop import resources
from imvo_desktop.tokens import (
    DARK,
    LIGHT,
    LIST_HEAD_SIZE,
    RADIUS,
    START_TITLE_SIZE,
    STRONG_DARK,
    STRONG_LIGHT,
    TEXT_SIZE,
    VIEW_TITLE_SIZE,
    Palette,
)
from imvo_desktop.ui import text_size
from imvo_desktop.ui.settings import Appearance, Contrast, Settings
from imvo_desktop.ui.style_template import STRONG_STYLE, STYLE


def palette_for(*, is_dark: bool, is_strong: bool = False) -> Palette:
    """The tokens of one mode."""
    if is_strong:
        return STRONG_DARK if is_dark else STRONG_LIGHT
    return DARK if is_dark else LIGHT


_FIELD_HEIGHT, _LINE_HEIGHT = 22, 1.4
"""In pixels at least, for a pointer; and in sizes of the text, which must fit in it."""


def style_sheet(palette: Palette, scale: float = 1.0) -> str:
    """The style sheet of the whole program, with text `scale` times the size of the tokens."""
    template = STYLE + STRONG_STYLE if palette.is_strong else STYLE
    return template.format(
        arrow=resources.path("icons", "down_arrow.svg").as_posix(),
        tick=resources.path(
            "icons", f"tick_{'dark' if palette.is_dark else 'light'}.svg"
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
        field=max(_FIELD_HEIGHT, round(TEXT_SIZE * _LINE_HEIGHT * scale)),
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


def apply(app: QApplication, palette: Palette, scale: float) -> None:
    """Dress the whole program in `palette`, with text `scale` times the size of the tokens."""
    # Once only: under a style sheet the style has no name, and to replace it time and again while
    # Python lets go of widgets ended in a crash.
    if not app.property(_DRESSED):
        app.setStyle("Fusion")
        app.setProperty(_DRESSED, True)
    before = text_size.keep(app, scale)
    font = app.font()
    font.setPixelSize(round(TEXT_SIZE * scale))
    app.setFont(font)
    app.setPalette(qt_palette(palette))
    app.setStyleSheet(style_sheet(palette, scale))
    text_size.fit_rows(app, before)


@functools.cache
def _hints() -> QStyleHints:
    """What the system says of its look. Python must hold on to it, or what it leads to is lost."""
    return QGuiApplication.styleHints()


class Theme(QObject):
    """The tokens in use; follows the system in what a person did not choose.

    `changed` when the colours or the size of the text did.
    """

    changed = Signal()

    def __init__(self, app: QApplication, appearance: Appearance) -> None:
        super().__init__(app)
        self._app = app
        self._wanted = Settings(appearance=appearance)
        self._dress_in(self._look())
        hints = _hints()
        hints.colorSchemeChanged.connect(self._dress)
        hints.accessibility().contrastPreferenceChanged.connect(self._dress)

    @property
    def is_dark(self) -> bool:
        """Whether dark tokens are in use."""
        return self.palette.is_dark

    def choose(self, appearance: Appearance) -> None:
        """Wear `appearance` from now on."""
        self.follow(dataclasses.replace(self._wanted, appearance=appearance))

    def follow(self, settings: Settings) -> None:
        """Wear the appearance, the contrast and the text size of `settings` from now on."""
        self._wanted = settings
        self._dress()

    def _dress(self) -> None:
        wanted = self._look()
        if wanted != (self.palette, self.text_scale):
            self._dress_in(wanted)
            self.changed.emit()

    def _dress_in(self, look: tuple[Palette, float]) -> None:
        self.palette, self.text_scale = look
        apply(self._app, *look)

    def _look(self) -> tuple[Palette, float]:
        palette = palette_for(is_dark=self._wants_dark(), is_strong=self._wants_strong())
        return palette, text_size.scale_of(self._wanted.text_size)

    def _wants_dark(self) -> bool:
        if self._wanted.appearance is Appearance.SYSTEM:
            return _hints().colorScheme() is Qt.ColorScheme.Dark
        return self._wanted.appearance is Appearance.DARK

    def _wants_strong(self) -> bool:
        if self._wanted.contrast is Contrast.SYSTEM:
            asked = _hints().accessibility().contrastPreference()
            return asked is Qt.ContrastPreference.HighContrast
        return self._wanted.contrast is Contrast.HIGH
