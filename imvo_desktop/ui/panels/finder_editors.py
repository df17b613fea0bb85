"""Fields that offer what they know while somebody types: product, code, country, sector."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from imvo_desktop.domain.network import Network
from imvo_desktop.domain.words import Words
from imvo_desktop.knowledge import countries
from imvo_desktop.ui import lazily
from imvo_desktop.ui.panels.field_editors import FieldEditor
from imvo_desktop.ui.panels.finder_line import FinderLine
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from imvo_desktop.usecases.find_offers import Offer


class FinderEditor(FieldEditor):
    """One line that offers something; `finder` says what is looked for.

    Before `get_ready` nothing is offered or named: what that needs is still being read.
    """

    finder = ""

    def __init__(self, words: Words, name: str) -> None:
        super().__init__(words, name)
        self._is_ready = False
        self._line = FinderLine(self._offers)
        self.adopt(self._line)
        self._note = self._add_label(f"name.{name}", "quiet")
        self._problem = self._add_label(f"problem.{name}", "")
        self._line.editingFinished.connect(self._commit)
        self._line.textChanged.connect(self._show_name)
        self._line.chosen.connect(self._take)

    def get_ready(self) -> None:
        """Offer and name from now on."""
        self._is_ready = True
        self._show_name()

    def show_value(self, value: object, *, is_mixed: bool) -> None:
        self._line.setText(self._shown_text(value))
        self._line.setPlaceholderText(self.tr("They differ") if is_mixed else self._empty_text())
        self._problem.hide()
        self._show_name()

    def _shown_text(self, value: object) -> str:
        return value if isinstance(value, str) else ""

    def _empty_text(self) -> str:
        return ""

    def _named(self, _text: str) -> str:
        """What stands under the line: the name of a code."""
        return ""

    def _commit(self) -> None:
        """Give what was typed."""
        self._problem.hide()
        self._line.setModified(False)
        self.give(self._line.text().strip() or None)

    def _take(self, offer: Offer) -> None:
        """Give what was chosen."""
        self._problem.hide()
        self._line.setModified(False)
        self.give(offer.code)

    def _say_problem(self, text: str) -> None:
        self._problem.setText(text)
        self._problem.show()

    def _show_name(self) -> None:
        text = self._named(self._line.text().strip()) if self._is_ready else ""
        self._note.setText(text)
        self._note.setVisible(bool(text))

    def _offers(self, typed: str) -> tuple[Offer, ...]:
        return lazily.offers(self.finder, typed, self.words) if self._is_ready else ()

    def _add_label(self, name: str, role: str) -> WrappedLabel:
        label = WrappedLabel(role=role)
        label.setObjectName(name)
        label.hide()
        self.column.addWidget(label)
        return label


class ProductEditor(FinderEditor):
    """A product in own words; choosing a heading fills its code too and leaves the words."""

    finder = "product"
    completed = Signal(dict)

    def _take(self, offer: Offer) -> None:
        text = self._line.text().strip() or None
        self._line.setModified(False)
        self.shown = text
        self.completed.emit({self.name: text, "hs": offer.code})


class HsEditor(FinderEditor):
    """A code of the Harmonized System with its name below; words find it too."""

    finder = "hs"

    def _named(self, text: str) -> str:
        if not text or not lazily.is_product_code(text):
            return ""
        return lazily.offer_name(self.finder, text, self.words) or self.tr(
            "This code is not in our list."
        )

    def _commit(self) -> None:
        text = self._line.text().strip()
        if text and text != self.shown and not lazily.is_product_code(text):
            self._say_problem(
                self.tr("This is not a code. Choose a product from the list. Nothing changed.")
            )
            return
        super()._commit()


class SectorEditor(FinderEditor):
    """A sector by its code, with its name below; words find it, and may stay as they are."""

    finder = "sector"

    def _named(self, text: str) -> str:
        return lazily.offer_name(self.finder, text, self.words) if text else ""


class CountryEditor(FinderEditor):
    """A country in any spelling; what looks like one is offered, never taken for it."""

    finder = "country"

    def _shown_text(self, value: object) -> str:
        return self.words.country(value) if isinstance(value, str) else ""

    def _empty_text(self) -> str:
        return self.tr("Not known")

    def _commit(self) -> None:
        text = self._line.text().strip()
        code = countries.resolve(text) if text else None
        if not text or code is not None:
            self._problem.hide()
            self._line.setModified(False)
            self.give(code)
            return
        alike = self._offers(text)
        said = self.tr("This country is not known. Nothing changed.")
        if alike:
            said = self.tr("This country is not known. Did you mean {name}? Nothing changed.")
            said = said.format(name=alike[0].said)
        self._say_problem(said)


class OrganisationEditor(FinderEditor):
    """An organisation of the chain by its name; a name that is none is said, not kept."""

    def __init__(self, words: Words, name: str) -> None:
        super().__init__(words, name)
        self._network = Network()

    def look_in(self, network: Network) -> None:
        """Offer and name the organisations of `network` from now on."""
        self._network = network
        self._is_ready = True

    def _offers(self, typed: str) -> tuple[Offer, ...]:
        from imvo_desktop.usecases.find_organisations import organisation_offers

        return organisation_offers(self._network, typed, self.words)

    def _shown_text(self, value: object) -> str:
        found = self._network.organisations.get(str(value))
        return found.name if found is not None else ""

    def _commit(self) -> None:
        """Give the organisation that has exactly this name, if it is the only one."""
        typed = self._line.text().strip()
        if typed == self._shown_text(self.shown):
            return
        names = self._network.organisations.values()
        found = [one.id for one in names if one.name.casefold() == typed.casefold()]
        if typed and len(found) != 1:
            self._say_problem(self.tr("Choose an organisation from the list. Nothing changed."))
            return
        self._problem.hide()
        self._line.setModified(False)
        self.give(found[0] if typed else None)
