"""What the exported workbook says of itself, and how the forms of an export are called."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "workbook.about": QT_TRANSLATE_NOOP("workbook", "About this file"),
    "workbook.counts": QT_TRANSLATE_NOOP("workbook", "Counts"),
    "workbook.title": QT_TRANSLATE_NOOP("workbook", "{name}: all tables"),
    "workbook.title_without_name": QT_TRANSLATE_NOOP("workbook", "All tables of the project"),
    "workbook.whole": QT_TRANSLATE_NOOP(
        "workbook",
        "This file holds the records of a project, with a sheet for each kind. IMVO Desktop "
        "reads it in again.",
    ),
    "workbook.ids": QT_TRANSLATE_NOOP(
        "workbook",
        "Each row has an id, by which the program knows what a row changes. Leave the ids as they "
        "are. Give a new row an id that is not there yet.",
    ),
    "workbook.headers": QT_TRANSLATE_NOOP(
        "workbook",
        "Leave the headers and the names of the sheets as they are. Point at a header to read "
        "what is in the column.",
    ),
    "workbook.codes": QT_TRANSLATE_NOOP(
        "workbook",
        "A cell with an arrow takes a code from its list. Several codes in one cell have a "
        "semicolon and a blank between them.",
    ),
    "workbook.blank": QT_TRANSLATE_NOOP(
        "workbook",
        "An empty cell is not known. When the file is read in, an empty cell changes nothing and "
        "a row that is gone deletes nothing.",
    ),
    "workbook.units": QT_TRANSLATE_NOOP(
        "workbook",
        "Money is in whole cents a year. A share is a part between 0 and 1. Dates are written as "
        "year-month-day.",
    ),
    "workbook.worked_out": QT_TRANSLATE_NOOP(
        "workbook",
        "Level, place and rank of a delivery are worked out from its risks. Changing them here "
        "has no effect.",
    ),
    "workbook.guard": QT_TRANSLATE_NOOP(
        "workbook",
        "Texts are text, also where they look like a formula. The program reads them back as they "
        "were.",
    ),
    "workbook.sheet": QT_TRANSLATE_NOOP("workbook", "Sheet"),
    "workbook.holds": QT_TRANSLATE_NOOP("workbook", "What is in it"),
    "workbook.rows": QT_TRANSLATE_NOOP("workbook", "Rows"),
    "workbook.of": QT_TRANSLATE_NOOP("workbook", "What is counted"),
    "workbook.by": QT_TRANSLATE_NOOP("workbook", "Of which"),
    "workbook.count": QT_TRANSLATE_NOOP("workbook", "Number"),
    "workbook.organisations": QT_TRANSLATE_NOOP("workbook", "Organisations"),
    "workbook.customers": QT_TRANSLATE_NOOP("workbook", "Customers"),
    "workbook.deliveries": QT_TRANSLATE_NOOP("workbook", "Deliveries"),
    "workbook.risks": QT_TRANSLATE_NOOP("workbook", "Risks"),
    "workbook.by_tier": QT_TRANSLATE_NOOP("workbook", "Organisations by tier"),
    "workbook.by_country": QT_TRANSLATE_NOOP("workbook", "Organisations by country"),
    "workbook.by_making": QT_TRANSLATE_NOOP("workbook", "Deliveries by country of making"),
    "workbook.by_link_level": QT_TRANSLATE_NOOP("workbook", "Deliveries by level"),
    "workbook.by_risk_level": QT_TRANSLATE_NOOP("workbook", "Risks by level"),
    "workbook.tier": QT_TRANSLATE_NOOP("workbook", "tier {number}"),
    "workbook.own": QT_TRANSLATE_NOOP("workbook", "own company"),
    "workbook.not_known": QT_TRANSLATE_NOOP("workbook", "not known"),
    "workbook.no_code": QT_TRANSLATE_NOOP("workbook", "This code is not in the list"),
    "workbook.choose": QT_TRANSLATE_NOOP("workbook", "Choose a code from the list of this cell."),
    "workbook.no_number": QT_TRANSLATE_NOOP("workbook", "This number is outside its limits"),
    "workbook.limits": QT_TRANSLATE_NOOP("workbook", "A number from {low} to {high}."),
    "workbook.limits_whole": QT_TRANSLATE_NOOP("workbook", "A whole number from {low} to {high}."),
    "workbook.several": QT_TRANSLATE_NOOP("workbook", "One or more of these codes:"),
    "workbook.one": QT_TRANSLATE_NOOP("workbook", "One of these codes:"),
    "workbook.computed": QT_TRANSLATE_NOOP("workbook", "Worked out by the program."),
    "export.form.xlsx": QT_TRANSLATE_NOOP("workbook", "Excel workbook with all tables"),
    "export.form.csv": QT_TRANSLATE_NOOP("workbook", "Deliveries as a table (CSV)"),
    "export.form.zip": QT_TRANSLATE_NOOP("workbook", "All tables as CSV files"),
    "export.form.json": QT_TRANSLATE_NOOP("workbook", "The whole project (JSON)"),
    "export.form.png": QT_TRANSLATE_NOOP("workbook", "Picture of the chain (PNG)"),
    "export.form.svg": QT_TRANSLATE_NOOP("workbook", "Drawing of the chain (SVG)"),
    "export.form.graphml": QT_TRANSLATE_NOOP("workbook", "Network (GraphML)"),
    "export.form.gexf": QT_TRANSLATE_NOOP("workbook", "Network with colours (GEXF)"),
    "export.form.geojson": QT_TRANSLATE_NOOP("workbook", "Map (GeoJSON)"),
    "export.told.xlsx": QT_TRANSLATE_NOOP(
        "workbook", "To look at or to edit. The program reads it in again."
    ),
    "export.told.csv": QT_TRANSLATE_NOOP(
        "workbook", "One row for each delivery, with names, level and place."
    ),
    "export.told.zip": QT_TRANSLATE_NOOP(
        "workbook", "One file for each table, together in one ZIP file."
    ),
    "export.told.json": QT_TRANSLATE_NOOP(
        "workbook", "To keep, or to open as a project elsewhere. Without the attached files."
    ),
    "export.told.png": QT_TRANSLATE_NOOP("workbook", "To put in a presentation or a letter."),
    "export.told.svg": QT_TRANSLATE_NOOP("workbook", "Stays sharp at every size."),
    "export.told.graphml": QT_TRANSLATE_NOOP(
        "workbook", "For programs that reckon with networks, such as Gephi, yEd or Python."
    ),
    "export.told.gexf": QT_TRANSLATE_NOOP(
        "workbook", "For Gephi: each organisation in the colour of its level."
    ),
    "export.told.geojson": QT_TRANSLATE_NOOP(
        "workbook", "For map programs. Only what has coordinates is on it."
    ),
    "export.only_ours": QT_TRANSLATE_NOOP(
        "workbook",
        "The whole project is only for yourselves: nothing can be left out of it. Choose another "
        "form, or “Ourselves”.",
    ),
}
