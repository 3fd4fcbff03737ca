"""One line while papers carry no code of authenticity: why, and the way to the key."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from pasopati_desktop.domain.errors import PasopatiError
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.domain.workflow import Step
from pasopati_desktop.services import unit_keys
from pasopati_desktop.services.statement_views import StatementDetail
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui import messages
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.statements.people.desk_bar import Act, DeskBar

_BEFORE = {
    Step.APPROVE: Permission.APPROVE_STATEMENT,
    Step.PUBLISH: Permission.RELEASE_STATEMENT,
}
"""Steps before which it matters, to whoever takes them."""


class KeyBar(DeskBar):
    """`go` opens a panel on a record: the section of the key in the settings."""

    def __init__(
        self,
        workspace: Workspace,
        go: Callable[[str, object], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._go = go

    def show_gap(self, code: str | None) -> None:
        """Say why papers carry no code: `key.none`, `key.locked` or `key.uncoded`."""
        if code is None:
            self.clear()
            return
        may = self._workspace.identity.may(Permission.MANAGE_UNIT)
        acts: list[Act] = []
        if may and code == "key.none":
            acts = [(translate("KeyBar", "Buat kunci"), self._open)]
        elif may and code == "key.locked":
            acts = [(translate("KeyBar", "Buka kunci"), self._open)]
        self.show_words(_sentence(code, may=may), acts, kind="warn", icon="key-round")

    def follow(self, detail: StatementDetail) -> None:
        """Say it of one statement, to whoever approves it or gives it out next."""
        needed = _BEFORE.get(detail.offer.step) if detail.offer is not None else None
        if needed is None or not self._workspace.identity.may(needed):
            self.clear()
            return
        try:
            self.show_gap(unit_keys.code_gap(self._workspace, detail.id))
        except PasopatiError:
            self.clear()  # the statement is gone; the panel says so itself

    def _open(self) -> None:
        self._go("settings", "authenticity")


def _sentence(code: str, *, may: bool) -> str:
    if code == "key.uncoded":
        return messages.text(code)
    if code == "key.none":
        what = translate("KeyBar", "Belum ada kunci keaslian: naskah terbit tanpa kode.")
    else:
        what = translate(
            "KeyBar",
            "Kunci keaslian terkunci di komputer ini: naskah yang disetujui di sini tanpa kode.",
        )
    asked = translate("KeyBar", "Minta admin ke Pengaturan, Kunci keaslian.")
    return what if may else f"{what} {asked}"
