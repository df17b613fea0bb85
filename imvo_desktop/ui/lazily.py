"""The use cases the window needs, imported at the first call: after the window is visible."""

from __future__ import annotations

import importlib
import threading
from collections.abc import Callable, Collection, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from imvo_desktop.domain.codes import Level
from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Project, Risk
from imvo_desktop.domain.words import Words
from imvo_desktop.progress import Progress
from imvo_desktop.ui.responsive import searches_paused

if TYPE_CHECKING:
    from imvo_desktop.analysis.assessment import Assessment
    from imvo_desktop.analysis.rating import Rating, Turn
    from imvo_desktop.analysis.sensitivity import Sensitivity
    from imvo_desktop.domain.report_settings import Profile
    from imvo_desktop.usecases.assess import KeptChain
    from imvo_desktop.usecases.backups import Keeper
    from imvo_desktop.usecases.find_offers import Offer
    from imvo_desktop.usecases.hotspot_rows import HotspotRows
    from imvo_desktop.usecases.kept_issues import FoundIssues, KeptIssues
    from imvo_desktop.usecases.kept_suggestions import KeptSuggestions
    from imvo_desktop.usecases.make_report import ReportMade
    from imvo_desktop.usecases.make_theme_sheet import SheetMade
    from imvo_desktop.usecases.questionnaire_form import Asked
    from imvo_desktop.usecases.report_choices import ReportChoices
    from imvo_desktop.usecases.report_source import ReportSource
    from imvo_desktop.usecases.session import Session
    from imvo_desktop.usecases.suggestions import Suggestions

# What the view of suggestions imports: done on the thread that asks, before somebody goes there.
_OF_SUGGESTIONS = (
    "imvo_desktop.usecases.suggestion_groups",
    "imvo_desktop.usecases.what_is_unknown",
    "imvo_desktop.usecases.theme_suggestions",
)


# What an import needs, read while nobody waits for it.
_OF_IMPORTS = (
    "imvo_desktop.usecases.kept_rows",
    "imvo_desktop.usecases.import_check",
    "imvo_desktop.usecases.read_files",
    "imvo_desktop.usecases.remembered_lists",
    "imvo_desktop.ui.dialogs.import_wizard",
)
_IMPORTS_READY = threading.Event()


def warm_up_imports(_progress: Progress) -> None:
    """Import what the first import of a list needs, so that its dialog opens at once."""
    for name in _OF_IMPORTS:
        importlib.import_module(name)
    _IMPORTS_READY.set()


def can_import_at_once() -> bool:
    """Whether nothing is left to be imported before the dialog of imports opens."""
    return _IMPORTS_READY.is_set()


def create_session(
    path: Path, author: str, backups: Keeper | None, first: Callable[[], Edit]
) -> Session:
    """A new project at `path` that holds the edit of `first`; undo does not go back behind it."""
    from imvo_desktop.usecases import session

    with session.Session.create(path, author=author) as made:
        made.do(first())
    return session.Session.open(path, author=author, backups=backups)


def open_session(
    path: Path, author: str, backups: Keeper | None, *, is_read_only: bool = False
) -> Session:
    """The project at `path`; `backups` are made of it."""
    from imvo_desktop.usecases import session

    with searches_paused():
        return session.Session.open(path, author=author, read_only=is_read_only, backups=backups)


def save_copy(path: Path, target: Path, progress: Progress) -> None:
    """Copy the project at `path` as it is now."""
    from imvo_desktop.storage import copies

    copies.save_copy(path, target, progress)


def last_saved(path: Path) -> str:
    """The instant of the last change in the project at `path`; empty where it cannot be read."""
    from imvo_desktop.usecases import after_stop

    return after_stop.last_saved(path)


def assess(network: Network, progress: Progress) -> Assessment:
    """The hotspots of `network`, which must be a snapshot."""
    from imvo_desktop.usecases import assess as use_case

    return use_case.run(network, use_case.method_of(network.project), progress)


def assess_kept(
    chain: KeptChain | Network,
    edits: Iterable[tuple[Edit, int, int]],
    project: Project,
    progress: Progress,
) -> tuple[KeptChain, Assessment]:
    """The hotspots after `edits` with their revisions, and the chain to go on with.

    A network, which must be a snapshot, begins a new one.
    """
    from imvo_desktop.usecases import assess as use_case

    kept = use_case.KeptChain(chain) if isinstance(chain, Network) else chain
    for edit, revision, chain_revision in edits:
        kept.follow(edit, revision, chain_revision)
    return kept, kept.assess(use_case.method_of(project), progress)


def suggest(
    kept: KeptSuggestions | None, edits: Sequence[Edit], network: Network, progress: Progress
) -> tuple[KeptSuggestions, Suggestions]:
    """What sources say of the deliveries of `network`, a snapshot, and what to go on with.

    What was kept is followed by `edits`, or begun anew where these are not all there was.
    """
    from imvo_desktop.usecases import kept_suggestions

    for name in _OF_SUGGESTIONS:
        importlib.import_module(name)
    if kept is None or kept.revision + len(edits) != network.revision:
        kept = kept_suggestions.KeptSuggestions(network, progress)
    else:
        kept.follow(edits, network, progress)
    return kept, kept.found(network)


def find_issues(
    chain: KeptIssues | None, edits: Sequence[Edit], network: Network, most: int
) -> tuple[KeptIssues, FoundIssues]:
    """What is amiss in `network`, a snapshot, and what to go on with.

    What was kept is followed by `edits`, or begun anew where these are not all there was.
    """
    from imvo_desktop.usecases import clock, kept_issues

    if chain is None or chain.revision + len(edits) != network.revision:
        chain, edits = kept_issues.KeptIssues(network), ()
    chain.follow(edits, network)
    return chain, chain.found(network, most, clock.today())


def rate_risks(network: Network, risks: Sequence[Risk]) -> tuple[Rating, ...]:
    """The level of each risk by the rules of the project."""
    from imvo_desktop.analysis import rating

    return rating.rate(risks, network.project.severity_rule)


def level_turns(network: Network, risk: Risk) -> tuple[Turn, ...]:
    """Which other answers would change the level of `risk`."""
    from imvo_desktop.analysis import rating

    return rating.turns(risk, network.project.severity_rule)


def grid_level(severity: int, likelihood: int) -> Level:
    """The level where `severity` and `likelihood` meet."""
    from imvo_desktop.analysis import scoring

    return scoring.cell_level(severity, likelihood)


def hotspot_rows(
    network: Network,
    assessment: Assessment,
    words: Words,
    kept: Collection[str] | None,
    tried: Sensitivity | None,
) -> HotspotRows:
    """The priorities as rows to show: of all risks, or of those `kept`; with how sure they are."""
    from imvo_desktop.usecases import hotspot_rows as use_case

    return use_case.rows(network, assessment, words, kept, tried)


def make_report(
    network: Network,
    source: ReportSource,
    path: Path,
    choices: ReportChoices,
    progress: Progress,
) -> ReportMade:
    """The PDF of `network`, which must be a snapshot of the project of `source`, assessed anew."""
    from imvo_desktop.labels.labels import Labels
    from imvo_desktop.usecases import make_report as use_case

    assessment, words = assess(network, progress), Labels(choices.language)
    options = source.options(network, choices, source.rounds(network, choices, words, progress))
    return use_case.make(
        network, assessment, path, words, date=choices.date, options=options, progress=progress
    )


def offers(finder: str, typed: str, words: Words) -> tuple[Offer, ...]:
    """What a field offers for `typed`; `finder` is product, hs, country or sector."""
    from imvo_desktop.usecases import find_offers as use_case

    return use_case.offers(use_case.Finder(finder), typed, words)


def offer_name(finder: str, code: str, words: Words) -> str:
    """What a code in a field stands for; empty where it is not known."""
    from imvo_desktop.usecases import find_offers as use_case

    return use_case.name_of(use_case.Finder(finder), code, words)


def is_product_code(text: str) -> bool:
    """Whether `text` is written as a code of a product."""
    from imvo_desktop.usecases import find_offers as use_case

    return use_case.is_code(text)


def warm_up_finders(words: Words, _progress: Progress) -> None:
    """Read what the fields that offer something need, before the first key."""
    from imvo_desktop.usecases import find_offers as use_case

    use_case.warm_up(words)


def make_theme_sheet(
    names: Sequence[str], path: Path, words: Words, day: str, progress: Progress
) -> SheetMade:
    """The PDF of pages of the library."""
    from imvo_desktop.usecases import make_theme_sheet as use_case

    return use_case.make(names, path, words, day, progress)


def report_key(network: Network, profile: Profile) -> Edit | None:
    """The edit that gives the project its key, where a reader gets other names and it has none."""
    from imvo_desktop.usecases import report_key as use_case

    if not use_case.needs_key(network, profile):
        return None
    return use_case.make_key(network, use_case.random_keys())


def export(
    network: Network, path: Path, profile: Profile, words: Words, progress: Progress
) -> Path:
    """Write `network`, which must be a snapshot, in the form the suffix of `path` asks for."""
    from imvo_desktop.usecases import export_for_reader

    assessment = assess(network, progress)
    export_for_reader.export_for(profile, network, assessment, path, words, progress=progress)
    return path


def write_questionnaires(network: Network, wish: Asked, progress: Progress) -> tuple[Path, ...]:
    """The workbooks for the suppliers of `wish`, written; `network` must be a snapshot."""
    from imvo_desktop.labels.labels import Labels
    from imvo_desktop.usecases import clock, questionnaire_out

    words, day = Labels(wish.language), clock.today()
    asked, folder = wish.suppliers, wish.folder
    return questionnaire_out.write(network, asked, folder, words, day, progress=progress)


def change_product(network: Network, link_ids: Iterable[str], product: str | None) -> Edit:
    """Give the links another product."""
    from imvo_desktop.usecases import change_product as use_case

    return use_case.change_product(network, link_ids, product)


def example_edit(language: str) -> Edit:
    """The edit that fills an empty project with the example."""
    from imvo_desktop.usecases import example

    return example.example_edit(language)
