"""What the rows of the menu of documents do: show the report view with one chosen."""

from __future__ import annotations

from PySide6.QtCore import QObject

from imvo_desktop.domain.report_settings import Paper
from imvo_desktop.ui.report_commands import ReportCommands


class PaperCommands(QObject):
    """One method per document but the risk report."""

    def __init__(self, reports: ReportCommands, parent: QObject) -> None:
        super().__init__(parent)
        self._reports = reports

    def paper_answer_pack(self) -> None:
        """Answers for a customer."""
        self._reports.show_paper(Paper.ANSWER_PACK)

    def paper_child_labour(self) -> None:
        """Statement on child labour."""
        self._reports.show_paper(Paper.CHILD_LABOUR)

    def paper_forced_labour(self) -> None:
        """Check on forced labour."""
        self._reports.show_paper(Paper.FORCED_LABOUR)

    def paper_passport(self) -> None:
        """MVO passport."""
        self._reports.show_paper(Paper.PASSPORT)

    def paper_vsme(self) -> None:
        """Paragraph for a VSME report."""
        self._reports.show_paper(Paper.VSME)

    def paper_lessons(self) -> None:
        """Lessons to share."""
        self._reports.show_paper(Paper.LESSONS)

    def paper_agreement_progress(self) -> None:
        """Yearly plan and progress on agreements."""
        self._reports.show_paper(Paper.AGREEMENT_PROGRESS)
