"""A report of a lens said in words: every code has its text, and nothing is left to fill in."""

from __future__ import annotations

from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases.lens_report import Form, LensReport


def said(report: LensReport, language: str = "en") -> list[str]:
    """All sentences of a report, and the headings, options and codes of its table."""
    words = Labels(language)
    codes = [f"lens.{report.lens}.{one}" for one in ("title", "question", "formula", "source")]
    codes += [f"lens.{report.lens}.empty"]
    codes += [f"lens.column.{one.code}" for one in report.columns]
    codes += [f"lens.option.{name}" for name, _ in report.options]
    codes += [
        f"lens.cell.{cell}"
        for row in report.rows
        for column, cell in zip(report.columns, row.cells, strict=True)
        if column.form is Form.CODE and cell is not None
    ]
    sentences = [words.text(code, **values) for code, values in (report.finding, *report.remarks)]
    missing = [one for one in codes if not words.has(one)]
    assert missing == []
    assert [one for one in sentences if "{" in one or one.startswith("lens.")] == []
    return sentences


def cells(report: LensReport, column: str) -> list[object]:
    """The cells of one column, row by row."""
    at = [one.code for one in report.columns].index(column)
    return [row.cells[at] for row in report.rows]
