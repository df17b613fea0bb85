"""What stands where no what-if is yet: what it is for, and an example with one button."""

from __future__ import annotations

from imvo_desktop.domain.words import cut_short
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.empty_state import EmptyState
from imvo_desktop.usecases.scenario_choices import example, supplier_name

_LONGEST, _LEAST = 48, 12


class EmptyWhatIf(EmptyState):
    """Names a supplier of this chain in its example."""

    def __init__(self, document: Document) -> None:
        super().__init__("what_if.begin")
        self._document = document
        self.refresh()

    def refresh(self) -> None:
        """Follow the chain: the example is about what comes first."""
        document = self._document
        ranking = document.assessment.ranking if document.assessment is not None else ()
        wish = example(document.network, ranking)
        button = self.tr("Make a what-if")
        if wish is not None:
            name = supplier_name(document.network, wish.supplier, document.labels)
            risk = document.network.risks.get(wish.target)
            if risk is None:
                text = self.tr("What if you replace {name}?")
                button = text.format(name=_short(name, _LONGEST))
            else:
                theme = document.labels.text(f"theme.{risk.theme}")
                text = self.tr("Try: tackle {theme} at {name}")
                button = text.format(theme=theme, name=_short(name, _LONGEST - len(theme)))
        self.say(
            self.tr("What if?"),
            self.tr(
                "Try out what happens to your chain when you improve something, split a delivery "
                "or replace a supplier. It happens on a copy: your chain stays as it is."
            ),
            button.replace("&", "&&"),
        )
        self.button.setEnabled(not document.is_read_only and document.is_open)

    def retranslate(self) -> None:
        """Say it in the language of now."""
        self.refresh()


def _short(name: str, longest: int) -> str:
    """`name`, shortened so that the button fits a narrow view."""
    return cut_short(name, max(longest, _LEAST))
