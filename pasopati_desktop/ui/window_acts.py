"""What each key of the window does, and the window's own commands in the palette."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from pasopati_desktop.ui import theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panel import Command, Panel

if TYPE_CHECKING:
    from pasopati_desktop.ui.main_window import MainWindow

Act = Callable[[], object]


def window_acts(window: "MainWindow") -> dict[str, Act]:
    """Return the act of each binding of `shortcuts.window_bindings`."""

    def on_panel(verb: Callable[[Panel], object]) -> Act:
        def act() -> None:
            if (panel := window.stack.panel()) is not None:
                verb(panel)

        return act

    def panel_number(number: int) -> None:
        if number <= len(window.specs()):
            window.open_panel(window.specs()[number - 1].key)

    return {
        "palette": window.open_palette,
        **{f"panel.{n}": partial(panel_number, n) for n in range(1, 9)},
        "new": on_panel(lambda panel: panel.new_record()),
        "save": on_panel(lambda panel: panel.save()),
        "print": on_panel(lambda panel: panel.print_record()),
        "filter": on_panel(lambda panel: panel.focus_filter()),
        "undo": on_panel(lambda panel: panel.undo()),
        "lock": window.lock,
        "fold": window.fold,
        "next_pane": partial(window.next_pane, 1),
        "previous_pane": partial(window.next_pane, -1),
        "reload": on_panel(lambda panel: panel.reload()),
        "help": window.show_help,
        "escape": window.escape,
    }


def window_commands(window: "MainWindow", shown: Callable[[str], str]) -> list[Command]:
    """Return the commands every panel has."""

    def command(key: str, title: str, icon: str, run: Act, words: str = "") -> Command:
        return Command(f"window.{key}", title, run, icon, shown(key), words)

    acts = window_acts(window)
    dark = theme.is_dark()
    mode = "light" if dark else "dark"
    look = (
        translate("MainWindow", "Pakai tema terang")
        if dark
        else translate("MainWindow", "Pakai tema gelap")
    )
    return [
        command("new", translate("MainWindow", "Buat baru di panel ini"), "plus", acts["new"]),
        command("reload", translate("MainWindow", "Muat ulang"), "refresh-cw", acts["reload"]),
        command("filter", translate("MainWindow", "Saring daftar"), "funnel", acts["filter"]),
        command("lock", translate("MainWindow", "Kunci layar"), "lock", window.lock),
        command("sign_out", translate("MainWindow", "Keluar"), "log-out", window.sign_out),
        command("look", look, "contrast", lambda: window.set_look(mode, theme.factor()), "tema"),
        command(
            "larger",
            translate("MainWindow", "Perbesar teks"),
            "zoom-in",
            lambda: window.set_look(theme.mode(), theme.factor() + 0.25),
            words="ukuran huruf",
        ),
        command(
            "smaller",
            translate("MainWindow", "Perkecil teks"),
            "zoom-out",
            lambda: window.set_look(theme.mode(), theme.factor() - 0.25),
            words="ukuran huruf",
        ),
        command("fold", translate("MainWindow", "Lipat navigasi"), "panel-left", window.fold),
        command(
            "help", translate("MainWindow", "Bantuan layar ini"), "book-open", window.show_help
        ),
        command("keys", translate("MainWindow", "Daftar tombol"), "keyboard", window.show_keys),
    ]
