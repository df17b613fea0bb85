"""imvo: the program without a window. Heavy modules are imported by the command that needs them."""

from __future__ import annotations

import argparse
import io
import json
import os
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from imvo_desktop.errors import ImvoError
from imvo_desktop.installed import version_of
from imvo_desktop.labels.later_words import LaterWords
from imvo_desktop.own_folder import log_file
from imvo_desktop.usecases import command_lines, command_projects, program_log
from imvo_desktop.usecases.answer import Answer
from imvo_desktop.usecases.command_parsing import HELP, help_lines, language_of, parsed

if TYPE_CHECKING:
    from imvo_desktop.analysis.assessment import Assessment
    from imvo_desktop.analysis.lens import Lens
    from imvo_desktop.analysis.method import Method
    from imvo_desktop.domain.network import Network
    from imvo_desktop.domain.words import Words

READ_TABLE_ARGUMENT = "--imvo-read-table"
GOOD, FINDINGS, CANNOT = 0, 1, 2

type Options = argparse.Namespace
type Command = Callable[[Options, Words], Answer]


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; the exit code is 0 good, 1 findings, 2 cannot."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments[:1] == [READ_TABLE_ARGUMENT]:
        from imvo_desktop.importing import child

        return child.main(arguments[1:])
    _speak_utf8()
    language = language_of(arguments)
    try:
        return _run(arguments, language)
    except BrokenPipeError:
        # Who reads our output has seen enough; nothing more can be said there.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return GOOD
    except ImvoError as error:
        return _cannot(error, language)
    except KeyboardInterrupt:
        return _cannot(ImvoError("stopped"), language)
    except MemoryError:
        return _cannot(ImvoError("memory"), language)
    except Exception as error:  # noqa: BLE001 - the last boundary: a sentence, never a traceback
        program_log.keep(log_file(), error)
        details = f"{type(error).__name__}: {error}".splitlines()[0][:200]
        return _cannot(ImvoError("unexpected", details=details), language)


def _run(arguments: list[str], language: str) -> int:
    if arguments == ["--version"]:
        print(f"imvo {version_of() or '0'}")
        return GOOD
    words = _words(language)
    if not arguments or HELP & set(arguments):
        print("\n".join(help_lines(words)))
        return GOOD
    options = parsed(arguments)
    answer = COMMANDS[options.command](options, words)
    if options.json:
        print(json.dumps(answer.document, ensure_ascii=False, sort_keys=True, allow_nan=False))
    else:
        print("\n".join(answer.lines))
    sys.stdout.flush()
    for problem in command_projects.problems(options):
        print(command_lines.sentence(problem, words), file=sys.stderr)
    return FINDINGS if answer.has_findings else GOOD


def _demo(options: Options, words: Words) -> Answer:
    from imvo_desktop.usecases import demo

    made = demo.make(Path(options.out), words, author=command_projects.author_of(options))
    return Answer(made.document(), made.lines(words))


def _read(options: Options, words: Words) -> Answer:
    from imvo_desktop.usecases import import_lines, import_questions, read_table

    found = read_table.read_or_nothing(Path(options.file))
    if options.output:
        read_table.write_clean(found.table, Path(options.output))
    questions = import_questions.questions_of(found)
    document = read_table.document_of(found, words) | {
        "questions": [import_questions.question_document(one, words) for one in questions]
    }
    has_errors = any(one.severity == "error" for one in found.table.findings)
    return Answer(document, import_lines.read_lines(found, questions, words), has_errors)


def _import(options: Options, words: Words) -> Answer:
    from imvo_desktop.usecases import import_files, import_lines, import_wishes

    given = import_files.read_all([Path(one) for one in options.files])
    wishes = (
        import_wishes.read(Path(options.mapping)) if options.mapping else import_wishes.NO_WISHES
    )
    with command_projects.target(options) as target:
        done = import_files.import_given(given, target, buyer=options.buyer, wishes=wishes)
    document = import_files.import_document(done, words)
    lines = import_lines.import_lines(done, words, is_trial=options.dry_run)
    return Answer(document, lines, any(one.plan.has_faults for one in done))


def _suggest(options: Options, words: Words) -> Answer:
    from imvo_desktop.usecases import suggest_lines, suggest_risks

    opened = command_projects.writing if options.accept else command_projects.reading
    with opened(options) as session:
        accepted = suggest_risks.accept_all(session) if options.accept else None
        found = suggest_risks.suggest(session.network)
    document = suggest_lines.suggest_document(found, accepted)
    return Answer(document, suggest_lines.suggest_lines(found, words, accepted))


def _hotspots(options: Options, words: Words) -> Answer:
    from imvo_desktop.analysis.lens import Lens
    from imvo_desktop.usecases import assess, hotspot_lines, hotspot_table, rank_ranges

    with command_projects.reading(options) as session:
        network = session.network
    method = assess.method_of(network.project)
    if options.options:
        method = _chosen_method(method, Path(options.options))
    assessment = assess.run(network, method)
    tried = rank_ranges.rank_ranges(network, assessment)
    document = hotspot_table.hotspot_document(network, assessment, tried)
    if options.lens in (None, Lens.PEOPLE, Lens.EXPOSURE):
        by_exposure = options.lens is Lens.EXPOSURE
        lines = hotspot_lines.hotspot_lines(network, assessment, words, by_exposure=by_exposure)
        if options.lens is None or not options.json:
            return Answer(document, lines)
    return _looked(network, assessment, options.lens, document, words)


def _looked(
    network: Network,
    assessment: Assessment,
    lens: Lens,
    document: Mapping[str, object],
    words: Words,
) -> Answer:
    """The answer with what `lens` tells beside it; only here the graph is needed."""
    from imvo_desktop.usecases import lens_lines, look_through

    report = look_through.look_through(lens, network, assessment)
    lines = lens_lines.lens_lines(report, words, network.project.currency)
    return Answer({**document, "lens": lens_lines.lens_document(report, words)}, lines)


def _chosen_method(method: Method, path: Path) -> Method:
    from imvo_desktop.usecases import import_case
    from imvo_desktop.usecases.method_options import chosen_method

    return chosen_method(method, import_case.load(path), path.name)


def _report(options: Options, words: Words) -> Answer:
    from imvo_desktop.domain.report_settings import reader_of
    from imvo_desktop.usecases import assess, evidence, make_report, papers
    from imvo_desktop.usecases.report_rounds import rounds_told

    began = time.perf_counter()
    paper = papers.paper_of(options.document)
    profile = reader_of(paper, make_report.profile_of(options.profile))
    with command_projects.reading_for(options, profile) as session:
        network, day = session.network, options.date or session.last_saved[:10]
        rounds = rounds_told(session.path, network, day, words, profile=profile)
        unmatched = evidence.unmatched(network, session.attachment)
    assessment = assess.assess_network(network)
    chosen = make_report.ReportOptions(paper, profile, rounds=rounds, unmatched=unmatched)
    made = make_report.make(
        network, assessment, Path(options.output), words, date=day, options=chosen
    )
    seconds = round(time.perf_counter() - began, 3)
    return Answer(
        {
            "file": options.output,
            "pages": made.pages,
            "seconds": seconds,
            "checksum": made.checksum,
        },
        (words.text("command.report.done", count=made.pages, path=options.output),),
    )


def _export(options: Options, words: Words) -> Answer:
    from imvo_desktop.usecases import export_command

    return export_command.written(options, words)


def _edit(options: Options, words: Words) -> Answer:
    from imvo_desktop.usecases import edit_script

    def acknowledge(sequence: int, checksum: str) -> None:
        if options.ack:
            # In one piece, so that who reads it never sees half a line of a killed program.
            print(f"ACK {sequence} {checksum}\n", end="", flush=True)

    with command_projects.writing(options) as session:
        count = edit_script.run(session, Path(options.script), acknowledge)
        document = {"edits": count, "sequence": session.sequence, "checksum": session.checksum}
    return Answer(document, command_lines.edit_lines(count, words))


def _check(options: Options, words: Words) -> Answer:
    from imvo_desktop.usecases import check_project

    found = check_project.check(Path(options.project))
    lines = command_lines.check_lines(Path(options.project).name, found, words)
    return Answer(check_project.document(found, words), lines, found.has_errors)


def _rescue(options: Options, words: Words) -> Answer:
    from imvo_desktop.usecases import rescue

    return rescue.rescue_answer(options, command_projects.author_of(options), words)


def _knowledge(options: Options, words: Words) -> Answer:
    from imvo_desktop.usecases import knowledge_lines

    word = options.find
    document = knowledge_lines.knowledge_document(word)
    return Answer(document, knowledge_lines.knowledge_lines(words, word))


COMMANDS: Mapping[str, Command] = {
    "demo": _demo,
    "read": _read,
    "import": _import,
    "suggest": _suggest,
    "hotspots": _hotspots,
    "report": _report,
    "export": _export,
    "edit": _edit,
    "check": _check,
    "rescue": _rescue,
    "knowledge": _knowledge,
}


def _words(language: str) -> Words:
    return LaterWords(language, _labels)


def _labels(language: str) -> Words:
    from imvo_desktop.labels.labels import Labels

    return Labels(language)


def _cannot(error: ImvoError, language: str) -> int:
    """One sentence on the error output."""
    print(command_lines.sentence(error, _words(language)), file=sys.stderr)
    return CANNOT


def _speak_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


if __name__ == "__main__":
    sys.exit(main())
