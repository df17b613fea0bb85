"""What a new project starts with: its name and the own company."""

from __future__ import annotations

from imvo_desktop.domain.codes import OrganisationKind
from imvo_desktop.domain.edit import Change, Edit, edit
from imvo_desktop.domain.ids import IdSource
from imvo_desktop.domain.records import Organisation, Project
from imvo_desktop.usecases.file_names import fitting


def first_edit(company: str, new_id: IdSource) -> Edit:
    """The project is called after `company`, which is the own company."""
    own = Organisation(id=new_id(), name=company, kind=OrganisationKind.OWN)
    changes = (Change(None, Project(name=company)), Change(None, own))
    return edit("new_project", changes, name=company)


def file_name(company: str) -> str:
    """A name for the project file that every system accepts."""
    kept = "".join(one if one.isalnum() or one in " -_." else " " for one in company)
    return fitting(f"{' '.join(kept.split()).strip('.') or 'IMVO'}.imvo", "IMVO.imvo")
