"""The dialogs with heavy modules behind them, imported when they are asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from imvo_desktop.ui.dialogs.export_dialog import ExportDialog
    from imvo_desktop.ui.dialogs.import_wizard import ImportWizard
    from imvo_desktop.ui.dialogs.kept_rows_dialog import KeptRowsDialog
    from imvo_desktop.ui.dialogs.keys_sheet import KeysSheet
    from imvo_desktop.ui.dialogs.merge_dialog import MergeDialog
    from imvo_desktop.ui.dialogs.own_company_dialog import OwnCompanyDialog
    from imvo_desktop.ui.dialogs.own_list_dialog import OwnListDialog
    from imvo_desktop.ui.dialogs.own_sources_dialog import OwnSourcesDialog
    from imvo_desktop.ui.document import Document
    from imvo_desktop.ui.help.help_window import HelpWindow
    from imvo_desktop.ui.library.library_window import LibraryWindow
    from imvo_desktop.ui.questionnaire.answers_dialog import AnswersDialog
    from imvo_desktop.ui.questionnaire.ask_dialog import AskDialog
    from imvo_desktop.ui.theme import Theme


def answers_dialog(
    document: Document, content: Mapping[str, object], name: str, parent: QWidget
) -> AnswersDialog:
    """The dialog that takes over the answers in `content`, the file called `name`."""
    from imvo_desktop.ui.questionnaire import answers_dialog as dialog

    return dialog.AnswersDialog(document, content, name, parent)


def ask_dialog(
    document: Document, chosen: Sequence[str], folder: Path, parent: QWidget
) -> AskDialog | None:
    """The dialog that makes questionnaires; None where there is nobody to ask."""
    from imvo_desktop.ui.questionnaire import ask_dialog as dialog
    from imvo_desktop.usecases.questionnaire_form import suppliers_to_ask

    if not suppliers_to_ask(document.network):
        return None
    return dialog.AskDialog(document, chosen, folder, parent)


def import_wizard(
    document: Document, files: Sequence[tuple[Path, str]], memory: Path, parent: QWidget
) -> ImportWizard:
    """The dialog that imports `files`, each with its name; `memory` holds how lists were read."""
    from imvo_desktop.ui.dialogs import import_wizard as dialog
    from imvo_desktop.usecases.list_draft import ListDraft
    from imvo_desktop.usecases.remembered_lists import RememberedLists

    drafts = [ListDraft(path, name) for path, name in files]
    return dialog.ImportWizard(document, drafts, RememberedLists(memory), parent)


def keys_sheet(parent: QWidget) -> KeysSheet:
    """The sheet of every key there is."""
    from imvo_desktop.ui.dialogs import keys_sheet as dialog

    return dialog.KeysSheet(parent)


def kept_rows_dialog(document: Document, parent: QWidget) -> KeptRowsDialog:
    """The dialog with the rows that imports left aside."""
    from imvo_desktop.ui.dialogs import kept_rows_dialog as dialog

    return dialog.KeptRowsDialog(document, parent)


def export_dialog(document: Document, project: Path, parent: QWidget) -> ExportDialog:
    """The dialog that asks as what, for whom and where to the project is exported."""
    from imvo_desktop.ui.dialogs import export_dialog as dialog

    return dialog.ExportDialog(document, project, parent)


def merge_dialog(document: Document, pair: tuple[str, str], parent: QWidget) -> MergeDialog:
    """The dialog that makes two organisations one."""
    from imvo_desktop.ui.dialogs import merge_dialog as dialog

    return dialog.MergeDialog(document, pair, parent)


def own_company_dialog(document: Document, parent: QWidget) -> OwnCompanyDialog:
    """The dialog that chooses which organisation is the own company."""
    from imvo_desktop.ui.dialogs import own_company_dialog as dialog

    return dialog.OwnCompanyDialog(document, parent)


def help_window(document: Document, theme: Theme, parent: QWidget) -> HelpWindow:
    """The help, in a window beside the work."""
    from imvo_desktop.ui.help.help_view import HelpView
    from imvo_desktop.ui.help.help_window import HelpWindow

    return HelpWindow(HelpView(document, theme), parent)


def library_window(document: Document, theme: Theme, parent: QWidget) -> LibraryWindow:
    """The library in a window of its own."""
    from imvo_desktop.ui.library.library_view import LibraryView
    from imvo_desktop.ui.library.library_window import LibraryWindow

    return LibraryWindow(LibraryView(document, theme), parent)


def own_list_dialog(document: Document, path: Path, parent: QWidget) -> OwnListDialog:
    """The dialog that adds the list at `path` as a source of the project."""
    from imvo_desktop.ui.dialogs import own_list_dialog as dialog

    return dialog.OwnListDialog(document, path, parent)


def own_sources_dialog(document: Document, parent: QWidget) -> OwnSourcesDialog:
    """The dialog with the lists of one's own in the project."""
    from imvo_desktop.ui.dialogs import own_sources_dialog as dialog

    return dialog.OwnSourcesDialog(document, parent)
