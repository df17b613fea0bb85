"""What the program remembers for one person, as one value; read and written in one place."""

from __future__ import annotations

import dataclasses
import getpass
from enum import StrEnum

from PySide6.QtCore import QByteArray, QLocale, QSettings

LANGUAGES = ("nl", "en")
TEXT_SIZES = (0, 100, 115, 130, 150, 175, 200)
"""How large text can be, in per cent of the size of the tokens; 0 follows the system."""

_MOST_RECENT = 8

_SIZE_CODES = tuple(str(size) for size in TEXT_SIZES)


class Appearance(StrEnum):
    """Light, dark, or what the system says."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Contrast(StrEnum):
    """High contrast, not, or what the system says."""

    SYSTEM = "system"
    NORMAL = "normal"
    HIGH = "high"


class Movement(StrEnum):
    """Whether things glide to their place: as the system says, or never."""

    SYSTEM = "system"
    OFF = "off"


@dataclasses.dataclass(frozen=True, slots=True)
class Settings:
    """Choices and places.

    `recent` holds the paths of projects, last opened first, and `days` when; `split` how the view
    and what is below it share the height; `away` the parts of the window that are put away;
    `columns` which columns each table shows, by the name of its kind; `text_size` is one of
    `TEXT_SIZES`; `analysis_page` the chart or lens that was looked at last; `known_synced` the
    paths of projects of which a person read that their folder is copied to other computers.
    """

    language: str = "nl"
    appearance: Appearance = Appearance.SYSTEM
    author: str = ""
    recent: tuple[str, ...] = ()
    geometry: bytes = b""
    state: bytes = b""
    split: bytes = b""
    away: tuple[str, ...] = ()
    days: tuple[str, ...] = ()
    columns: tuple[tuple[str, str], ...] = ()
    text_size: int = 0
    contrast: Contrast = Contrast.SYSTEM
    movement: Movement = Movement.SYSTEM
    analysis_page: str = ""
    known_synced: tuple[str, ...] = ()

    @property
    def recent_days(self) -> tuple[tuple[str, str], ...]:
        """Each recent project with the ISO day it was opened; an empty day is not known."""
        known = len(self.recent) - len(self.days)
        return tuple(zip(self.recent, (*self.days, *[""] * known), strict=False))

    def with_recent(self, path: str, day: str = "") -> Settings:
        """These settings with `path` as the project opened last, on the ISO day `day`."""
        return self._with(((path, day), *self._others(path))[:_MOST_RECENT])

    def without_recent(self, path: str) -> Settings:
        """These settings with `path` forgotten."""
        return self._with(self._others(path))

    def _others(self, path: str) -> tuple[tuple[str, str], ...]:
        return tuple(one for one in self.recent_days if one[0] != path)

    def _with(self, rows: tuple[tuple[str, str], ...]) -> Settings:
        recent, days = tuple(path for path, _ in rows), tuple(day for _, day in rows)
        return dataclasses.replace(self, recent=recent, days=days)


class SettingsStore:
    """Settings <-> QSettings; what cannot be understood becomes its default."""

    def __init__(self, store: QSettings) -> None:
        self._store = store

    def load(self) -> Settings:
        """The settings as they were saved last."""
        recent = self._text("recent", "")
        return Settings(
            language=_known(self._text("language", ""), LANGUAGES, system_language()),
            appearance=Appearance(
                _known(self._text("appearance", ""), tuple(Appearance), Appearance.SYSTEM)
            ),
            author=self._text("author", "") or login_name(),
            recent=tuple(one for one in recent.split("\n") if one),
            geometry=self._bytes("geometry"),
            state=self._bytes("state"),
            split=self._bytes("split"),
            away=tuple(self._text("away", "").split()),
            days=tuple(self._text("days", "").split(",")) if self._text("days", "") else (),
            columns=_pairs(self._text("columns", "")),
            text_size=int(_known(self._text("text_size", ""), _SIZE_CODES, "0")),
            contrast=Contrast(_known(self._text("contrast", ""), tuple(Contrast), Contrast.SYSTEM)),
            movement=Movement(_known(self._text("movement", ""), tuple(Movement), Movement.SYSTEM)),
            analysis_page=self._text("analysis_page", ""),
            known_synced=tuple(one for one in self._text("known_synced", "").split("\n") if one),
        )

    def save(self, settings: Settings) -> None:
        """Keep `settings` for the next start."""
        self._store.setValue("language", settings.language)
        self._store.setValue("appearance", settings.appearance.value)
        self._store.setValue("author", settings.author)
        self._store.setValue("recent", "\n".join(settings.recent))
        self._store.setValue("geometry", QByteArray(settings.geometry))
        self._store.setValue("state", QByteArray(settings.state))
        self._store.setValue("split", QByteArray(settings.split))
        self._store.setValue("days", ",".join(settings.days))
        columns = ("=".join(one) for one in settings.columns)
        self._store.setValue("columns", "\n".join(columns))
        self._store.setValue("away", " ".join(settings.away))
        self._store.setValue("text_size", str(settings.text_size))
        self._store.setValue("contrast", settings.contrast.value)
        self._store.setValue("movement", settings.movement.value)
        self._store.setValue("analysis_page", settings.analysis_page)
        self._store.setValue("known_synced", "\n".join(settings.known_synced))
        self._store.sync()

    def _text(self, key: str, default: str) -> str:
        value = self._store.value(key, default)
        return value if isinstance(value, str) else default

    def _bytes(self, key: str) -> bytes:
        value = self._store.value(key)
        return bytes(value.data()) if isinstance(value, QByteArray) else b""


def system_language() -> str:
    """Dutch where the system speaks Dutch, else English."""
    return "nl" if QLocale.system().language() == QLocale.Language.Dutch else "en"


def login_name() -> str:
    """The name the person is logged in by; empty where the system has none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""


def _pairs(text: str) -> tuple[tuple[str, str], ...]:
    parts = (line.partition("=") for line in text.split("\n") if "=" in line)
    return tuple((name, kept) for name, _, kept in parts)


def _known(value: str, allowed: tuple[str, ...], default: str) -> str:
    return value if value in allowed else default
