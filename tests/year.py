"""`python -m tests.year DIR`: a year of due diligence on the example, with a picture of each month.

A list comes in in January, is judged and planned for, people are heard, a complaint comes in May,
the effect of the measure is measured, and in December a round is held and compared. What a person
presses for each of these has tests of its own; here all of it follows one another in one project.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from imvo_desktop.domain import editing
from imvo_desktop.domain.agreement import Agreement, Commitment
from imvo_desktop.domain.codes import (
    Kind,
    Leverage,
    MeasureKind,
    MeasureStatus,
    SpokenWith,
    Theme,
)
from imvo_desktop.domain.grievance import GrievanceChannel, GrievanceRole, GrievanceStatus
from imvo_desktop.domain.learning import LessonKind
from imvo_desktop.domain.measure import Evidence
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.passport import PassportSettings
from imvo_desktop.domain.records import Risk
from imvo_desktop.domain.stakeholder import Conversation, Manner, Stakeholder, StakeholderKind
from imvo_desktop.domain.step import Maturity, SelfScan
from imvo_desktop.usecases import grievance_steps, grievances, learning, plan_edits
from imvo_desktop.usecases.found_levels import FoundLevels
from imvo_desktop.usecases.grievance_steps import By, StepWish
from imvo_desktop.usecases.plan_edits import MeasureWish, Moment, Taking
from tests.usecases.round_chains import hold

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from imvo_desktop.domain.edit import Edit
    from imvo_desktop.ui.app import Program

type Picture = tuple[str, QWidget]
type Settle = Callable[[Program], None]

NEW = "Naaiatelier Zuid"
LIST = f"Leverancier;Land;Productieland;Product;Bedrag\n{NEW};Marokko;Marokko;tassen;48.000,00\n"
WHO = "Ad de Vries"


@dataclass
class Year:
    """The months, each of which changes the project of `program` and shows where."""

    program: Program
    settle: Settle
    folder: Path
    made: dict[str, str] = field(default_factory=dict)

    def months(self) -> Iterator[Picture]:
        """Every month in its order."""
        for month in (
            self.january, self.february, self.march, self.april, self.may, self.june,
            self.september, self.november, self.december,
        ):  # fmt: skip
            view = month()
            self._show(view)
            if view == "rounds":
                self.compare()
            if view == "grievances":
                self.program.window.showing.show(Kind.GRIEVANCE, self.made["grievance"])
                self.settle(self.program)
            yield f"year_{month.__name__}", self.program.window

    def january(self) -> str:
        """The round of last year is there; the list of a new supplier comes in."""
        document = self.program.document
        assert document.session is not None
        hold(document.session, "Ronde 2025", "2025-12-15")
        from imvo_desktop.usecases import import_suppliers, read_table
        from imvo_desktop.usecases.import_choices import ImportChoices

        path = self.folder / "nieuw.csv"
        path.write_text(LIST, encoding="utf-8")
        found = read_table.read(path)
        own = document.network.own
        choices = ImportChoices(buyer=own.name if own else "")
        self._do(import_suppliers.plan(found.table, found.fields, document.network, choices).edit)
        return "links"

    def february(self) -> str:
        """The delivery is judged."""
        self.made["link"] = next(
            one.id for one in self._network.links.values() if self._supplier_of(one.id) == NEW
        )
        risk = Risk(
            id=self._new_id("risk"), theme=Theme.CONDITIONS, link=self.made["link"], scale=4,
            scope=3, irremediability=2, likelihood=4, reason="Overwerk in het hoogseizoen, gezien",
            who=WHO, when="2026-02-10",
        )  # fmt: skip
        self._do(editing.add(self._network, risk))
        return "risks"

    def march(self) -> str:
        """A measure is planned through an agreement the company joins."""
        agreement = Agreement(
            id=self._new_id("agreement"), name="Afspraken tassen en schoenen",
            themes=(Theme.CONDITIONS,), joined="2026-03-01",
        )  # fmt: skip
        self._do(editing.add(self._network, agreement))
        commitment = Commitment(
            id=self._new_id("commitment"), agreement=agreement.id, text="Minder overwerk",
            themes=(Theme.CONDITIONS,), due="2026-12-01",
        )  # fmt: skip
        self._do(editing.add(self._network, commitment))
        wish = MeasureWish(
            (Kind.RISK, self.made["risk"]), MeasureKind.PREVENT, "Drie maanden vooruit bestellen",
            WHO, "2026-10-01",
        )  # fmt: skip
        moment = self._moment("2026-03-15")
        edit = plan_edits.add_measure(self._network, wish, moment, self._ids)
        self._do(edit)
        self.made["measure"] = edit.changes[-1].id
        for name, value in (
            ("agreement", agreement.id), ("commitments", (commitment.id,)),
            ("leverage", Leverage.AGREEMENT), ("status", MeasureStatus.BUSY),
        ):  # fmt: skip
            self._do(
                plan_edits.change_measure(
                    self._network, self.made["measure"], name, value, self._moment("2026-03-15")
                )
            )
        return "plan"

    def april(self) -> str:
        """The union is heard about it."""
        union = Stakeholder(
            id=self._new_id("union"), name="Vakbond Noord", kind=StakeholderKind.UNION,
            country="MA", themes=(Theme.CONDITIONS,), contact="secretariaat",
        )  # fmt: skip
        self._do(editing.add(self._network, union))
        talk = Conversation(
            id=self._new_id("talk"), stakeholder=union.id, date="2026-04-20", manner=Manner.CALL,
            risks=(self.made["risk"],), about="Overwerk",
            outcome="Overwerk vooral in augustus; vraagt om een melding vooraf.",
            next_date="2026-09-20", who=WHO,
        )  # fmt: skip
        self._do(editing.add(self._network, talk))
        risk = [self.made["risk"]]
        self._do(editing.change(self._network, Kind.RISK, risk, spoken_with=SpokenWith.YES))
        return "stakeholders"

    def may(self) -> str:
        """A complaint comes in, and is plausible: the harm happens."""
        network, by = self._network, By(WHO, "2026-05-06")
        place = (Kind.LINK, self.made["link"])
        edit, complaint = grievances.receive(network, place, "2026-05-04", self._ids)
        self._do(edit)
        self.made["grievance"] = complaint
        for name, value in (
            ("channel", GrievanceChannel.UNION), ("role", GrievanceRole.REPRESENTATIVE),
            ("people", 14), ("theme", Theme.CONDITIONS), ("text", "Overwerk is niet betaald."),
        ):  # fmt: skip
            self._do(grievances.change(network, complaint, name, value, by))
        wish = StepWish(GrievanceStatus.PLAUSIBLE, "Loonstroken gezien", risks=(self.made["risk"],))
        self._move(wish, by)
        return "grievances"

    def june(self) -> str:
        """The pay is made good, and the complaint closed with a lesson."""
        by, network = By(WHO, "2026-06-20"), self._network
        asked = (MeasureKind.REMEDY, "Achterstallig loon betalen", WHO)
        one = grievances.of(network, self.made["grievance"])
        assert one is not None
        moment = self._moment(by.day)
        self._do(grievance_steps.add_measure(network, one, asked, moment, self._ids))
        for to, reason in (
            (GrievanceStatus.CONFIRMED, "Bezoek"), (GrievanceStatus.ACTION, "Rooster aangepast"),
            (GrievanceStatus.REMEDY, "Loon is betaald"),
        ):  # fmt: skip
            is_ended = to is not GrievanceStatus.CONFIRMED
            self._move(StepWish(to, reason, is_ended=is_ended), by)
        closing = StepWish(
            GrievanceStatus.CLOSED, "Vooraf melden helpt", is_ended=True, is_satisfied=True
        )
        self._move(closing, by)
        return "home"

    def september(self) -> str:
        """The effect of the measure is measured, with evidence, and taken over in the judgement."""
        network, measure = self._network, self.made["measure"]
        piece = Evidence(id="", subject="", name="Roosters juli en augustus", address="map 12")
        self._do(plan_edits.show_effect(network, measure, piece, self._ids))
        for name, value in (
            ("measured_effect", "Geen overwerk boven 48 uur in 8 weken"),
            ("measured_on", "2026-09-15"), ("likelihood_after", 2),
        ):  # fmt: skip
            moment = self._moment("2026-09-15")
            self._do(plan_edits.change_measure(network, measure, name, value, moment))
        taking = Taking("Roosters gezien", "2026-09-16", WHO)
        self._do(plan_edits.take_over(network, measure, taking, self._ids))
        return "plan"

    def november(self) -> str:
        """The company looks at itself: a self-scan, and the sector of its passport."""
        scores = Maturity(step_1=3, step_2=4, step_3=3, step_4=2, step_5=3, step_6=2)
        scan = SelfScan(id=self._new_id("scan"), date="2026-11-10", scores=scores, who=WHO)
        self._do(editing.add(self._network, scan))
        if not self._network.records(Kind.PASSPORT):
            settings = PassportSettings(sector="textiles", year=2026)
            self._do(editing.add(self._network, settings))
        return "self_scan"

    def december(self) -> str:
        """The round of the year, what was learnt, and what changed since the last."""
        session = self.program.document.session
        assert session is not None
        hold(session, "Ronde 2026", "2026-12-14")
        by = (WHO, "2026-12-14")
        edit, lesson = learning.new_lesson(self._network, LessonKind.WORKS, by, self._ids)
        self._do(edit)
        text = "Vooruit bestellen nam het overwerk weg."
        changed = {"text": text, "may_share": True}
        self._do(editing.change(self._network, Kind.LESSON, [lesson], **changed))
        return "rounds"

    def compare(self) -> None:
        """Compare the round of last year with that of this year in the view of rounds."""
        from PySide6.QtWidgets import QComboBox

        for name, row in (("rounds.then", 0), ("rounds.later", 0)):
            box = self.program.window.findChild(QComboBox, name)
            assert box is not None
            box.setCurrentIndex(row)
            box.activated.emit(row)
            self.settle(self.program)

    @property
    def _network(self) -> Network:
        return self.program.document.network

    @property
    def _ids(self) -> Callable[[], str]:
        return self.program.document.new_id

    def _new_id(self, name: str) -> str:
        self.made[name] = self._ids()
        return self.made[name]

    def _moment(self, day: str) -> Moment:
        return Moment(FoundLevels(self.program.document.assessment), day)

    def _supplier_of(self, link: str) -> str:
        network = self._network
        return network.organisations[network.links[link].supplier].name

    def _move(self, wish: StepWish, by: By) -> None:
        one = grievances.of(self._network, self.made["grievance"])
        assert one is not None
        self._do(grievance_steps.move_on(self._network, one, wish, by, self._ids))

    def _do(self, edit: Edit) -> None:
        self.program.document.do(edit)
        self.settle(self.program)

    def _show(self, view: str) -> None:
        self.program.window.selection.clear()
        self.program.window.go_to(view)
        for _ in range(3):
            self.settle(self.program)


def main(arguments: list[str] | None = None) -> int:
    """Play the year and draw each month into a folder."""
    parser = argparse.ArgumentParser(prog="python -m tests.year", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--language", default="nl")
    parser.add_argument("--look", default="light")
    options = parser.parse_args(arguments)
    options.folder.mkdir(parents=True, exist_ok=True)
    from tests import screenshots

    screenshots.use_screen(options.folder / "screen.json", 1.0)
    from PySide6.QtWidgets import QApplication

    app = QApplication([])
    with tempfile.TemporaryDirectory() as name:
        program = screenshots._program(app, Path(name), options.language, options.look)
        screenshots._open_example(program, Path(name))
        for month, window in Year(program, screenshots._settle, Path(name)).months():
            window.grab().save(str(options.folder / f"{month}.png"))
            print(options.folder / f"{month}.png")
        program.close()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
