"""The errors a person can meet: a code and values. `labels` makes the sentence."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

type ErrorValue = str | int | float


class ImvoError(Exception):
    """Something outside the program prevents what was asked; `code` and `values` say what.

    The sentence a person reads comes from `labels`, in their language. Raise it `from` the cause.
    """

    def __init__(self, code: str, **values: ErrorValue) -> None:
        super().__init__(code, values)
        self.code = code
        self.values = values

    def __str__(self) -> str:
        details = ", ".join(f"{name}={value!r}" for name, value in sorted(self.values.items()))
        return f"{self.code}({details})"


@contextmanager
def about_file(name: str) -> Iterator[None]:
    """Say in an error which of several files it is about: the value `about_file`."""
    try:
        yield
    except ImvoError as error:
        error.values.setdefault("about_file", name)
        raise


class InputError(ImvoError):
    """What was given cannot be used: a value, an option or a file's content."""


class FileError(ImvoError):
    """A file or folder cannot be read or written."""


class ProjectError(ImvoError):
    """A project file cannot be opened or written to."""


class EditConflictError(ImvoError):
    """An edit does not fit the chain as it is now; nothing was changed."""


class ReportError(ImvoError):
    """The report cannot be made."""
