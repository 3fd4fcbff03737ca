"""Every key of the program in one map: shown by F1, printable, changeable.

Indonesian office keyboards are US QWERTY, laptops often lock Fn: no Ctrl+Alt, no dead or bracket
keys, and every function key has a second way.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QSettings
from PySide6.QtGui import QKeySequence

from pasopati_desktop.domain.errors import RuleViolation
from pasopati_desktop.ui.i18n import translate

GROUP = "keys"
MAX_PANELS = 8
"""Panels that a number key may open."""


@dataclass(frozen=True)
class KeyBinding:
    """One act and its keys; `where` is the heading on the printed map."""

    key: str
    where: str
    title: str
    default: tuple[str, ...]


def window_bindings() -> list[KeyBinding]:
    """The keys that act everywhere; panels add their own."""
    where = translate("KeyMap", "Di mana saja")

    def bind(key: str, title: str, *default: str) -> KeyBinding:
        return KeyBinding(key, where, title, default)

    return [
        bind("palette", translate("KeyMap", "Cari dan perintah"), "Ctrl+K"),
        *[
            bind(f"panel.{n}", translate("KeyMap", "Panel ke-{n}").format(n=n), f"Ctrl+{n}")
            for n in range(1, MAX_PANELS + 1)
        ],
        bind("new", translate("KeyMap", "Buat baru di panel ini"), "Ctrl+N"),
        bind("save", translate("KeyMap", "Simpan"), "Ctrl+S"),
        bind("print", translate("KeyMap", "Cetak"), "Ctrl+P"),
        bind("filter", translate("KeyMap", "Saring daftar"), "Ctrl+F"),
        bind("undo", translate("KeyMap", "Urungkan"), "Ctrl+Z"),
        bind("lock", translate("KeyMap", "Kunci layar"), "Ctrl+L"),
        bind("fold", translate("KeyMap", "Lipat navigasi"), "Ctrl+Shift+L"),
        bind("next_pane", translate("KeyMap", "Bagian layar berikutnya"), "F6", "Ctrl+Tab"),
        bind(
            "previous_pane",
            translate("KeyMap", "Bagian layar sebelumnya"),
            "Shift+F6",
            "Ctrl+Shift+Tab",
        ),
        bind("reload", translate("KeyMap", "Ambil atau muat ulang"), "F5", "Ctrl+R"),
        bind("help", translate("KeyMap", "Bantuan layar ini"), "F1", "Ctrl+Shift+H"),
        bind("escape", translate("KeyMap", "Tutup yang paling atas"), "Esc"),
    ]


class KeyMap:
    """The bindings with the officer's own changes, kept in the settings file."""

    def __init__(self, settings: QSettings, bindings: Iterable[KeyBinding] = ()) -> None:
        self._settings = settings
        self._bindings: dict[str, KeyBinding] = {}
        self.add(window_bindings())
        self.add(bindings)

    def add(self, bindings: Iterable[KeyBinding]) -> None:
        self._bindings.update({binding.key: binding for binding in bindings})

    def name_panels(self, titles: Iterable[str]) -> None:
        """Say `Buka Beranda` for `Ctrl+1` instead of a number; numbers without a panel go."""
        known = list(titles)
        for number in range(1, MAX_PANELS + 1):
            binding = self._bindings.get(f"panel.{number}")
            if binding is None:
                continue
            if number > len(known):
                del self._bindings[binding.key]
                continue
            words = translate("KeyMap", "Buka {panel}").format(panel=known[number - 1])
            self._bindings[binding.key] = replace(binding, title=words)

    def bindings(self) -> list[KeyBinding]:
        return list(self._bindings.values())

    def keys(self, key: str) -> list[QKeySequence]:
        """Return the keys of the act, best first; nothing for an act nobody bound."""
        binding = self._bindings.get(key)
        if binding is None:
            return []
        stored = str(self._settings.value(f"{GROUP}/{key}", "") or "")
        names = stored.split("|") if stored else list(binding.default)
        found = [QKeySequence.fromString(name) for name in names]
        return [sequence for sequence in found if not sequence.isEmpty()]

    def shown(self, key: str) -> str:
        """Return the first key as a person reads it, such as `Ctrl+K`."""
        keys = self.keys(key)
        return keys[0].toString(QKeySequence.SequenceFormat.NativeText) if keys else ""

    def change(self, key: str, *names: str) -> None:
        """Set the keys of an act; no names restore the default.

        Raises:
            RuleViolation: `settings.key_taken`; nothing was changed.
        """
        wanted = [QKeySequence.fromString(name) for name in names]  # names are not translated
        for other in self._bindings.values():
            clash = next((k for k in self.keys(other.key) if k in wanted), None)
            if other.key != key and clash is not None:
                raise RuleViolation("settings.key_taken", keys=clash.toString(), other=other.title)
        self._settings.setValue(f"{GROUP}/{key}", "|".join(k.toString() for k in wanted))
