"""The forms in which a project can be exported, as a person chooses before anything is made."""

from __future__ import annotations

from pathlib import Path

from imvo_desktop.domain.report_settings import Profile
from imvo_desktop.domain.words import Words
from imvo_desktop.reporting.profiles import NAMELESS

FORMS = ("xlsx", "csv", "zip", "json", "png", "svg", "graphml", "gexf", "geojson")
"""The suffixes, without their dot, in the order in which they are offered."""

WHOLE = frozenset(("json",))
"""What takes the whole project along, to be read in again: never for a reader outside."""


def is_offered(form: str, profile: Profile) -> bool:
    """Whether a reader may have the project in this form."""
    return profile is Profile.INTERNAL or form not in WHOLE


def name_filter(form: str, words: Words) -> str:
    """The form as a file dialog wants it."""
    return f"{words.text(f'export.form.{form}')} (*.{form})"


def proposed(project: Path, form: str, profile: Profile, words: Words) -> Path:
    """A name beside the project that says for whom it is.

    Not called after the project where names are left out: it may be called after a supplier.
    """
    called = words.text("part.chain") if profile in NAMELESS else project.stem
    for_whom = "" if profile is Profile.INTERNAL else f" {words.text(f'reader.file.{profile}')}"
    return project.with_name(f"{called}{for_whom}.{form}")
