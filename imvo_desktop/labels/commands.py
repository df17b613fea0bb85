"""What the command line says."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "command.imvo": QT_TRANSLATE_NOOP(
        "commands",
        "imvo maps a supply chain and its risks for people and environment. Everything stays "
        "on this computer.",
    ),
    "command.commands": QT_TRANSLATE_NOOP("commands", "Commands"),
    "command.options": QT_TRANSLATE_NOOP("commands", "With every command"),
    "command.demo": QT_TRANSLATE_NOOP(
        "commands", "Makes a project, a report and charts of the example"
    ),
    "command.read": QT_TRANSLATE_NOOP("commands", "Shows how a list would be read"),
    "command.import": QT_TRANSLATE_NOOP("commands", "Reads lists or JSON into a project"),
    "command.hotspots": QT_TRANSLATE_NOOP("commands", "Shows where to act first"),
    "command.report": QT_TRANSLATE_NOOP("commands", "Writes the risk report as PDF"),
    "command.export": QT_TRANSLATE_NOOP(
        "commands", "Writes the chain as CSV, XLSX, JSON, PNG or SVG"
    ),
    "command.edit": QT_TRANSLATE_NOOP(
        "commands", "Carries out the edits of a script, one per line"
    ),
    "command.check": QT_TRANSLATE_NOOP("commands", "Checks whether a project file is sound"),
    "command.option.json": QT_TRANSLATE_NOOP("commands", "prints one JSON document"),
    "command.option.lang": QT_TRANSLATE_NOOP("commands", "language: nl or en"),
    "command.option.author": QT_TRANSLATE_NOOP("commands", "who makes the changes"),
    "command.option.version": QT_TRANSLATE_NOOP("commands", "shows the version"),
    "command.demo.done": QT_TRANSLATE_NOOP(
        "commands",
        "The example is ready: {organisations} organisations, {links} deliveries, {risks} risks.",
    ),
    "command.demo.project": QT_TRANSLATE_NOOP("commands", "Project"),
    "command.demo.report": QT_TRANSLATE_NOOP("commands", "Report"),
    "command.demo.chart": QT_TRANSLATE_NOOP("commands", "Chart"),
    "command.demo.open": QT_TRANSLATE_NOOP("commands", "Open it with: imvo-desktop {path}"),
    "command.read.how": QT_TRANSLATE_NOOP("commands", "{rows} rows, {columns} columns ({format})"),
    "command.read.unmapped": QT_TRANSLATE_NOOP("commands", "not used"),
    "command.import.rows": QT_TRANSLATE_NOOP(
        "commands", "{rows_in} rows read, {rows_used} used, {rows_aside} kept aside."
    ),
    "command.import.counts": QT_TRANSLATE_NOOP(
        "commands", "{name}: {new} new, {changed} changed, {same} the same."
    ),
    "command.import.countries": QT_TRANSLATE_NOOP(
        "commands", "{count} country names were not recognised: {names}"
    ),
    "command.import.countries.one": QT_TRANSLATE_NOOP(
        "commands", "One country name was not recognised: {names}"
    ),
    "command.import.duplicates": QT_TRANSLATE_NOOP(
        "commands", "{count} organisations may be in the list twice."
    ),
    "command.import.duplicates.one": QT_TRANSLATE_NOOP(
        "commands", "One organisation may be in the list twice."
    ),
    "command.import.pair": QT_TRANSLATE_NOOP("commands", "  {first} – {second}"),
    "command.import.one": QT_TRANSLATE_NOOP("commands", "  {first} – {second}: taken as one"),
    "command.import.question": QT_TRANSLATE_NOOP("commands", "{question} Now: {said}."),
    "command.import.dry_run": QT_TRANSLATE_NOOP("commands", "Tried only: nothing was saved."),
    "command.hotspots.now": QT_TRANSLATE_NOOP(
        "commands", "First: harm that happens now or is not remedied"
    ),
    "command.hotspots.priorities": QT_TRANSLATE_NOOP("commands", "Priorities"),
    "command.hotspots.unknown": QT_TRANSLATE_NOOP(
        "commands", "{count} deliveries are not known: no risk rated, or questions open."
    ),
    "command.hotspots.unknown.one": QT_TRANSLATE_NOOP(
        "commands", "One delivery is not known: no risk rated, or questions open."
    ),
    "command.more": QT_TRANSLATE_NOOP("commands", "… and {count} more; all with --json."),
    "command.report.done": QT_TRANSLATE_NOOP("commands", "Report of {count} pages: {path}"),
    "command.report.done.one": QT_TRANSLATE_NOOP("commands", "Report of one page: {path}"),
    "command.export.done": QT_TRANSLATE_NOOP("commands", "Written: {path}"),
    "command.export.table": QT_TRANSLATE_NOOP("commands", "{name}: {count} rows"),
    "command.export.table.one": QT_TRANSLATE_NOOP("commands", "{name}: one row"),
    "command.edit.done": QT_TRANSLATE_NOOP("commands", "{count} edits saved."),
    "command.edit.done.one": QT_TRANSLATE_NOOP("commands", "One edit saved."),
    "command.check.ok": QT_TRANSLATE_NOOP("commands", "“{name}” is in order ({count} edits)."),
    "command.check.ok.one": QT_TRANSLATE_NOOP("commands", "“{name}” is in order (1 edit)."),
    "command.check.wrong": QT_TRANSLATE_NOOP("commands", "“{name}” is not in order."),
    "command.hotspots.exposure": QT_TRANSLATE_NOOP(
        "commands",
        "By what reaches us (a calculation, 10 % less per step; not a measure of suffering)",
    ),
    "command.table.entries": QT_TRANSLATE_NOOP("commands", "Entries of the audit trail"),
    "command.table.project": QT_TRANSLATE_NOOP("commands", "Project"),
    "command.table.organisations": QT_TRANSLATE_NOOP("commands", "Organisations"),
    "command.table.sites": QT_TRANSLATE_NOOP("commands", "Sites"),
    "command.table.links": QT_TRANSLATE_NOOP("commands", "Deliveries"),
    "command.table.sources": QT_TRANSLATE_NOOP("commands", "Sources"),
    "command.table.risks": QT_TRANSLATE_NOOP("commands", "Risks"),
    "command.table.source_findings": QT_TRANSLATE_NOOP("commands", "Findings of own lists"),
    "command.table.former": QT_TRANSLATE_NOOP("commands", "Joined organisations"),
    "command.table.kept_rows": QT_TRANSLATE_NOOP("commands", "Rows kept aside"),
    "command.table.notes": QT_TRANSLATE_NOOP("commands", "Notes on the drawing"),
    "command.table.scope": QT_TRANSLATE_NOOP("commands", "What comes first, later or not"),
    "command.table.scenarios": QT_TRANSLATE_NOOP("commands", "What-ifs"),
    "command.table.rounds": QT_TRANSLATE_NOOP("commands", "Rounds"),
    "command.table.policy": QT_TRANSLATE_NOOP("commands", "Policy"),
    "command.table.report": QT_TRANSLATE_NOOP("commands", "Settings of the report"),
    "command.table.baselines": QT_TRANSLATE_NOOP("commands", "Risks according to sources"),
    "command.table.evidence": QT_TRANSLATE_NOOP("commands", "Evidence"),
    "command.table.measures": QT_TRANSLATE_NOOP("commands", "Measures"),
    "command.table.placements": QT_TRANSLATE_NOOP("commands", "Places in the drawing"),
}
