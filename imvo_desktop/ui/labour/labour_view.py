"""For each delivery: is there ground to look further into child labour or forced labour?"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QTabBar, QVBoxLayout, QWidget

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.labour_check import LabourSubject
from imvo_desktop.errors import ImvoError
from imvo_desktop.knowledge.laws import law_called
from imvo_desktop.reporting.law_words import law_line
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.clear_button import add_clear_button
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.due_diligence.rebuilt_view import Body, RebuiltView
from imvo_desktop.ui.labour.labour_form import LabourForm
from imvo_desktop.ui.labour.labour_table import LabourTable
from imvo_desktop.ui.panels.choice_row import ChoiceRow
from imvo_desktop.ui.panels.scrolled import scrolled
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.register.beside import BesideOrBelow
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.sources.low_column import LowColumn
from imvo_desktop.ui.theme import Theme
from imvo_desktop.usecases import labour_checks
from imvo_desktop.usecases.clock import today
from imvo_desktop.usecases.labour_checks import LAW_OF, Answering, LabourLine, Part, Stamp
from imvo_desktop.usecases.labour_help import Help, SaidOn, help_for, said_on, take_over

_SUBJECTS = tuple(LabourSubject)
_LEAST_FORM = 32 * GRID


class LabourView(RebuiltView):
    """The view by the name `labour`."""

    def __init__(self, document: Document, selection: Selection, theme: Theme) -> None:
        del theme
        super().__init__(document, "labour", lambda: LabourBody(document, selection))
        document.suggesting.found.connect(self._refresh)

    def copy(self) -> None:
        """Copy the selected deliveries as a table."""
        self._labour.table.copy()

    def select_all(self) -> None:
        """Select every delivery that is shown."""
        self._labour.table.selectAll()

    def go_to_filter(self) -> None:
        """Go to where one searches among the deliveries."""
        self._labour.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def _labour(self) -> LabourBody:
        assert isinstance(self.body, LabourBody)
        return self.body


class LabourBody(Body):
    """A tab for each subject, the counts, and the deliveries with the answer beside them."""

    def __init__(self, document: Document, selection: Selection) -> None:
        super().__init__()
        self._document = document
        self._selection = selection
        self._said: SaidOn = {}
        self._said_of: object = None
        self._tabs = QTabBar()
        self._law = WrappedLabel(role="quiet")
        self._parts = ChoiceRow("labour.part")
        self._part = Part.ALL
        self._make = QPushButton()
        self.search = QLineEdit()
        self._nothing = WrappedLabel(role="quiet")
        self._import = QPushButton(self.tr("Import a supplier list…"))
        self.table = LabourTable(document, self._help)
        self.form = LabourForm(document)
        self._both = BesideOrBelow(self.table, _form_area(self.form))
        self._lay_out()
        self._connect()

    @property
    def tab(self) -> int:
        """Which subject is in front."""
        return self._tabs.currentIndex()

    @tab.setter
    def tab(self, tab: int) -> None:
        self._tabs.setCurrentIndex(tab)

    @property
    def subject(self) -> LabourSubject:
        """What is looked for."""
        return _SUBJECTS[max(self.tab, 0)]

    def refresh(self) -> None:
        """Show the answers of now, without the deliveries that the views are narrowed away from."""
        found = self._document.suggesting.last
        if found is not self._said_of:
            self._said_of, self._said = found, said_on(found.items if found else ())
        keeps = self._document.filtering.keeps
        every = labour_checks.labour_lines(self._document.network, self.subject)
        found_lines = labour_checks.found_by(self.search.text(), every)
        lines = [one for one in found_lines if keeps(Kind.LINK, one.link.id)]
        self._offer_parts(lines)
        self.table.show_lines([one for one in lines if one.is_in(self._part)])
        for part in (self._nothing, self._import):
            part.setVisible(not every)
        self.search.setVisible(bool(every))
        self._both.setVisible(bool(every))
        self._law.setText(self._law_told())
        is_child = self.subject is LabourSubject.CHILD
        text = self.tr("Make the statement…") if is_child else self.tr("Make the document…")
        self._make.setText(text)
        self._make.setAccessibleName(text)

    def _law_told(self) -> str:
        """The law a reader thinks of: its status, the day that was checked, where to read it."""
        words, law_id = self._document.labels, LAW_OF[self.subject]
        source = f"{words.text('labour.law.source')}: {law_called(law_id).source}"
        return f"{law_line(law_id, words, today())} {source}"

    def _offer_parts(self, lines: list[LabourLine]) -> None:
        words = self._document.labels
        counts = labour_checks.counts(lines)
        names = {
            Part.ALL: self.tr("All ({count})"),
            Part.LOOKED: self.tr("Looked at ({count})"),
            Part.GROUND: self.tr("With ground ({count})"),
            Part.NO_PLAN: self.tr("Plan missing ({count})"),
            Part.NOT_LOOKED: self.tr("Not looked at ({count})"),
        }
        offered = [(one.value, names[one].format(count=words.number(counts[one]))) for one in Part]
        self._parts.offer(offered)
        self._parts.setVisible(bool(lines))
        self._parts.show_chosen(self._part)

    def _help(self, line: LabourLine) -> Help:
        document = self._document
        return help_for(document.network, line, self.subject, self._said, document.labels)

    def _lay_out(self) -> None:
        self._set_up()
        head = QHBoxLayout()
        head.addWidget(WrappedLabel(self.tr("Child and forced labour"), "list_head"), 1)
        head.addWidget(self._make)
        about = self.tr(
            "Answer for each delivery whether there is ground to look further. Select several to "
            "answer for all of them at once; keys 1 (yes), 2 (none found) and 0 (not looked at)."
        )
        low = LowColumn()
        low.column.addLayout(head)
        for part in (WrappedLabel(about), self._tabs, self._law, self._parts, self.search):
            low.column.addWidget(part)
        low.column.addWidget(self._nothing)
        low.column.addWidget(self._import, 0, Qt.AlignmentFlag.AlignLeft)
        low.column.addWidget(self._both, 1)
        low.column.addStretch(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(low))
        self.setFocusProxy(self._tabs)

    def _set_up(self) -> None:
        words = self._document.labels
        named: tuple[tuple[QWidget, str], ...] = (
            (self._tabs, "tabs"),
            (self._law, "law"),
            (self._make, "make"),
            (self.search, "search"),
            (self._nothing, "nothing"),
            (self._import, "import"),
        )
        for control, name in named:
            control.setObjectName(f"labour.{name}")
        self._tabs.setAccessibleName(self.tr("Child labour, forced labour"))
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        # A click must take the keyboard: what is typed is then kept where it was typed.
        self._tabs.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for subject in _SUBJECTS:
            self._tabs.addTab(words.text(f"labour_subject.{subject}"))
        self._parts.name_parts(self.tr("Which deliveries"))
        self._import.setAccessibleName(self._import.text())
        self.search.setPlaceholderText(self.tr("Search a supplier or a product"))
        self.search.setAccessibleName(self.search.placeholderText())
        add_clear_button(self.search, self.tr("Empty the field"))
        self._import.setProperty("role", "primary")
        self._nothing.setText(
            self.tr(
                "Here you answer for each delivery. There are no deliveries yet that lead to your "
                "company: import your list of suppliers first."
            )
        )
        self._both.setContentsMargins(0, GRID // 2, 0, 0)

    def _connect(self) -> None:
        self._tabs.currentChanged.connect(self.refresh)
        self.search.textChanged.connect(self.refresh)
        self._parts.chosen.connect(self._show_part)
        self._import.clicked.connect(lambda: self.asked.emit("import_list"))
        self._make.clicked.connect(self._ask_statement)
        self.table.shown.connect(self._show_chosen)
        self.table.picked.connect(self._pick)
        self.table.wanted.connect(lambda ground: self._answer("ground", ground))
        self.form.answered.connect(self._answer)
        self.form.planned.connect(self._plan)
        self.form.taken.connect(self._take_over)
        self.form.show_asked.connect(self._show_in_chain)

    def _show_part(self, part: str) -> None:
        self._part = Part(part)
        self.refresh()

    def _show_chosen(self) -> None:
        lines = self.table.chosen
        self.form.show_lines(lines, self._help(lines[0]) if len(lines) == 1 else None)

    def _pick(self) -> None:
        """What a person selects here is selected everywhere."""
        self._show_chosen()
        self._selection.set(Kind.LINK, [one.link.id for one in self.table.chosen])

    def _show_in_chain(self) -> None:
        self._pick()
        self.asked.emit("show_chain")

    def _ask_statement(self) -> None:
        self.asked.emit(f"paper_{self.subject}_labour")

    @property
    def _answering(self) -> Answering:
        document = self._document
        stamp = Stamp(document.author or None, today())
        return Answering(document.network, self.subject, stamp, document.new_id)

    def _answer(self, name: str, value: object) -> None:
        lines = self.table.chosen
        if not lines or self._document.is_read_only:
            return
        try:
            edit = self._answering.answer(lines, {name: value})
        except ImvoError as error:
            self._document.failed.emit(error)
            return
        self._do(edit)

    def _plan(self, text: str) -> None:
        self._do(self._answering.plan(self.table.chosen, text))

    def _take_over(self) -> None:
        """What a person asks to take over: yes, with what it rests on, where nothing was said."""
        pairs = [(line, self._help(line)) for line in self.table.chosen]
        self._do(take_over(self._answering, pairs))

    def _do(self, edit: Edit) -> None:
        if not self._document.is_read_only:
            self._document.do(edit)


def _form_area(form: LabourForm) -> QWidget:
    area = scrolled(form)
    area.setMinimumHeight(_LEAST_FORM)
    return area
