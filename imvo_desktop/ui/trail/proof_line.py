"""Says whether the audit trail is unbroken, found while a person reads."""

from __future__ import annotations

from imvo_desktop.errors import ImvoError
from imvo_desktop.storage import trail_proof
from imvo_desktop.storage.trail_proof import TrailProof
from imvo_desktop.ui import messages
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.jobs import Job
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel

_MOST_ISSUES = 3


class ProofLine(WrappedLabel):
    """One line; where the trail is broken, also the first places of it."""

    def __init__(self, document: Document) -> None:
        super().__init__(role="quiet")
        self.setObjectName("trail.proof")
        self._document = document
        self._job: Job | None = None

    def prove(self) -> None:
        """Follow the chain of the trail in the file as it is now."""
        session = self._document.session
        if session is None:
            return
        self.let_go()
        path = session.path
        self.setText(self.tr("Whether the trail is unbroken is being looked at…"))
        self._job = self._document.project_work.run(
            lambda progress: trail_proof.prove(path, progress)
        )
        self._job.succeeded.connect(self._take)
        self._job.failed.connect(self._tell_error)

    def let_go(self) -> None:
        """Look no further."""
        if self._job is not None:
            self._job.let_go()
            self._job = None

    def _take(self, proof: TrailProof) -> None:
        self._job = None
        words = self._document.labels
        text = self.tr("The trail is unbroken: all {count} entries stand as they were written.")
        texts = [text.format(count=words.number(proof.entries))]
        if not proof.is_unbroken:
            told = proof.issues[:_MOST_ISSUES]
            texts = [
                self.tr("The trail is broken. Somebody changed the file by hand, or it is damaged.")
            ]
            texts += [words.text(f"issue.{one.code}", **dict(one.values)) for one in told]
        elif proof.blanked:
            said = self.tr("The content of {count} was taken out on request.")
            texts.append(said.format(count=words.number(proof.blanked)))
        self.setProperty("role", "quiet" if proof.is_unbroken else "emphasis")
        self.style().polish(self)
        self.setText(" ".join(texts))

    def _tell_error(self, error: ImvoError) -> None:
        self._job = None
        self.setText(messages.error_text(error, self._document.labels))
