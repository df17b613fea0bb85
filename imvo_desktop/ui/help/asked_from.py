"""Which page of the help belongs to the place where the keyboard is."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QDialog, QWidget

from imvo_desktop.ui.workspace import Workspace

FIRST = "first_steps"

OF_PARTS: Mapping[str, str] = {
    "start_page": "start",
    "checklist": "first_steps",
    "inspector": "inspector",
    "hotspots": "hotspots",
    "problems": "problems",
    "history_panel": "history",
}
"""The pages of the parts of the window, by the name of the widget."""

OF_DIALOGS: Mapping[str, str] = {
    "AnswersDialog": "questionnaire",
    "AskDialog": "questionnaire",
    "DiagnosticsDialog": "safety",
    "ExportDialog": "report",
    "FindingPalette": "keys",
    "HelpWindow": "first_steps",
    "IdentityDialog": "grievances",
    "ImportWizard": "import",
    "JobDialog": "import",
    "KeptRowsDialog": "kept_rows",
    "KeysSheet": "keys",
    "LibraryWindow": "library",
    "MergeDialog": "organisations",
    "NewProjectDialog": "start",
    "OwnCompanyDialog": "own_operations",
    "OwnListDialog": "own_lists",
    "OwnSourcesDialog": "own_lists",
    "PersonDialog": "persons",
    "PrintDialog": "report",
    "ReasonDialog": "sources",
    "RestoreDialog": "backups",
    "RoundDialog": "rounds",
    "SettingsDialog": "settings",
    "CrashBox": "safety",
    "StepDialog": "grievances",
    "StoppedBox": "safety",
    "TextDialog": "first_steps",
    "TrailDialog": "history",
    "VersionsDialog": "versions",
}
"""The pages of the dialogs, by the name of their class."""


def page_at(widget: QWidget | None, workspace: Workspace) -> str:
    """The page for `widget`, which may be deep in a part; that of the view where no part is nearer.

    In the path the keyboard is where a view was chosen, so that it leads to the view too.
    """
    while widget is not None:
        if isinstance(widget, QDialog):
            return OF_DIALOGS.get(type(widget).__name__, FIRST)
        if widget.objectName() in OF_PARTS:
            return OF_PARTS[widget.objectName()]
        widget = widget.parentWidget()
    return page_of_view(workspace.view) if workspace.isVisible() else "start"


def page_of_view(name: str) -> str:
    """The page of the view `name`; the six steps share one."""
    return "steps" if name.startswith("step_") else name
