"""What an officer chose last on this workstation: printer, both sides, colours.

Pages, copies and paper are never remembered: they belong to one paper.
"""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSettings

from pasopati_desktop.services.workspace import Workspace


@dataclass(frozen=True)
class Habit:
    printer: str = ""
    two_sided: bool = True
    """Where the printer can."""
    gray: bool = False


class PrintMemory:
    """Kept in the settings file of the data folder, one group an officer."""

    def __init__(self, file: Path | None, officer_id: int | None) -> None:
        self._settings = QSettings(str(file), QSettings.Format.IniFormat) if file else None
        self._group = f"printing/{officer_id or 0}"

    @classmethod
    def of(cls, workspace: Workspace | None) -> "PrintMemory":
        if workspace is None:
            return cls(None, None)
        return cls(workspace.data.settings_file, workspace.officer_id)

    def habit(self) -> Habit:
        if self._settings is None:
            return Habit()
        return Habit(
            str(self._settings.value(f"{self._group}/printer", "")),
            str(self._settings.value(f"{self._group}/two_sided", "true")) == "true",
            str(self._settings.value(f"{self._group}/gray", "false")) == "true",
        )

    def keep(self, habit: Habit) -> None:
        if self._settings is None:
            return
        self._settings.setValue(f"{self._group}/printer", habit.printer)
        self._settings.setValue(f"{self._group}/two_sided", "true" if habit.two_sided else "false")
        self._settings.setValue(f"{self._group}/gray", "true" if habit.gray else "false")
