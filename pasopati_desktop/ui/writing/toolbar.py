"""The tools of the text: looks, lists, links, tables, places that wait, facts, Word files.

They act on the field that had the focus last. Each has a key, so nobody needs the bar.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QWidget
from shiboken6 import isValid

from pasopati_desktop.domain.rich_text import BlockKind
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.widgets.buttons import IconButton
from pasopati_desktop.ui.writing.fields import TextArea
from pasopati_desktop.ui.writing.link_dialog import LinkDialog
from pasopati_desktop.ui.writing.rich_area import RichArea
from pasopati_desktop.ui.writing.table_tools import table_actions

Area = RichArea | TextArea


class TextBar(QFrame):
    """Acts on the text field that had the focus last."""

    fact_requested = Signal()
    variable_requested = Signal(bool)
    """Go to the next place that waits for words; True for the one before."""
    import_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._area: Area | None = None
        self.setProperty("edge", "bottom")
        line = theme.measure(QHBoxLayout(self), (12, 2, 12, 4), 2)
        self.buttons: dict[str, IconButton] = {}
        for name, icon, words, keys, act in self._tools():
            made = IconButton(icon, words, keys=keys, box=28)
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the selection alone
            made.clicked.connect(lambda _on=False, act=act: act())
            if name in {"bold", "italic", "bullet", "number", "quote"}:
                made.setCheckable(True)
            self.buttons[name] = made
            line.addWidget(made)
        line.addStretch(1)
        self._add_menus()
        self._show_state()

    def _tools(self) -> Sequence[tuple[str, str, str, str, Callable[[], object]]]:
        tr = translate
        return (
            ("heading", "heading", tr("Statements", "Judul dan paragraf"), "", self._nothing),
            ("bold", "bold", tr("Statements", "Tebal"), "Ctrl+B", self.bold),
            ("italic", "italic", tr("Statements", "Miring"), "Ctrl+I", self.italic),
            (
                "bullet",
                "list",
                tr("Statements", "Daftar berbutir"),
                "Ctrl+Shift+8",
                lambda: self._set_kind(BlockKind.BULLET),
            ),
            (
                "number",
                "list-ordered",
                tr("Statements", "Daftar bernomor"),
                "Ctrl+Shift+7",
                lambda: self._set_kind(BlockKind.NUMBER),
            ),
            (
                "quote",
                "quote",
                tr("Statements", "Kutipan"),
                "Ctrl+Shift+9",
                lambda: self._set_kind(BlockKind.QUOTE),
            ),
            ("link", "link", tr("Statements", "Tautan …"), "Ctrl+Shift+K", self.link),
            ("table", "table", tr("Statements", "Tabel"), "", self._nothing),
            (
                "variable",
                "braces",
                tr("Statements", "Isian berikutnya"),
                "F3 / Ctrl+J",
                lambda: self.variable_requested.emit(False),
            ),
            (
                "fact",
                "clipboard-check",
                tr("Statements", "Sisipkan fakta …"),
                "Ctrl+Shift+F",
                self.fact_requested.emit,
            ),
            (
                "import",
                "file-input",
                tr("Statements", "Impor dari Word …"),
                "",
                self.import_requested.emit,
            ),
            ("undo", "undo-2", tr("Statements", "Urungkan"), "Ctrl+Z", self.undo),
            ("redo", "redo-2", tr("Statements", "Ulangi"), "Ctrl+Shift+Z", self.redo),
        )

    def bind_keys(self, owner: QWidget) -> None:
        """Let the keys of the tools work wherever the focus is inside `owner`."""
        for keys, act in (
            ("Ctrl+Shift+K", self.link),
            ("Ctrl+Shift+F", self.fact_requested.emit),
            ("F3", lambda: self.variable_requested.emit(False)),
            ("Ctrl+J", lambda: self.variable_requested.emit(False)),
            ("Shift+F3", lambda: self.variable_requested.emit(True)),
            ("Ctrl+Shift+J", lambda: self.variable_requested.emit(True)),
        ):
            shortcut = QShortcut(QKeySequence.fromString(keys), owner)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _add_menus(self) -> None:
        kinds = QMenu(self)
        for words, keys, kind, level in (
            (translate("Statements", "Paragraf"), "Ctrl+Shift+0", BlockKind.PARAGRAPH, 0),
            (translate("Statements", "Judul"), "Ctrl+Shift+1", BlockKind.HEADING, 1),
            (translate("Statements", "Judul kecil"), "Ctrl+Shift+2", BlockKind.HEADING, 2),
        ):
            action = QAction(f"{words}\t{keys}", kinds)
            action.triggered.connect(
                lambda _on=False, kind=kind, level=level: self._set_kind(kind, level)
            )
            kinds.addAction(action)
        self._set_menu("heading", kinds)
        tables = QMenu(self)
        tables.aboutToShow.connect(lambda: self._fill_tables(tables))
        self._set_menu("table", tables)

    def _set_menu(self, name: str, menu: QMenu) -> None:
        made = self.buttons[name]
        made.setMenu(menu)
        made.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)

    def _fill_tables(self, menu: QMenu) -> None:
        menu.clear()
        area = self._rich()
        for words, act in table_actions(area) if area is not None else ():
            action = QAction(words, menu)
            action.setEnabled(act is not None)
            if act is not None:
                action.triggered.connect(lambda _on=False, act=act: act())
            menu.addAction(action)

    # Following the focus.

    def follow(self, area: Area) -> None:
        """Remember `area` whenever it gets the focus."""
        area.installEventFilter(self)
        if isinstance(area, RichArea):
            area.style_changed.connect(self._show_state)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, Area):
            self._area = watched
            self._show_state()
        return super().eventFilter(watched, event)

    def target(self) -> Area | None:
        """Return the field to act on, or None where nobody may write."""
        area = self._area
        return area if area is not None and isValid(area) and not area.isReadOnly() else None

    def _rich(self) -> RichArea | None:
        area = self.target()
        return area if isinstance(area, RichArea) else None

    def _show_state(self) -> None:
        """Show which looks the cursor stands in, and which tools the field has."""
        area = self._rich()
        for name in ("heading", "bold", "italic", "bullet", "number", "quote", "link", "table"):
            self.buttons[name].setEnabled(area is not None)
        kind = area.kind()[0] if area is not None else None
        for name, on in (
            ("bold", area is not None and area.is_bold()),
            ("italic", area is not None and area.is_italic()),
            ("bullet", kind is BlockKind.BULLET),
            ("number", kind is BlockKind.NUMBER),
            ("quote", kind is BlockKind.QUOTE),
        ):
            self.buttons[name].setChecked(on)

    # Acts.

    def bold(self) -> None:
        self._do(RichArea.toggle_bold)

    def italic(self) -> None:
        self._do(RichArea.toggle_italic)

    def _set_kind(self, kind: BlockKind, level: int = 0) -> None:
        self._do(lambda area: area.set_kind(kind, level))

    def link(self) -> None:
        """Ask for the address of the chosen words."""
        area = self._rich()
        if area is not None:
            words, address = area.link()
            made = LinkDialog.ask(words, address, self)
            if made is not None:
                area.set_link(*made)
            area.setFocus()

    def undo(self) -> None:
        if (area := self.target()) is not None:
            area.undo()
            area.setFocus()

    def redo(self) -> None:
        if (area := self.target()) is not None:
            area.redo()
            area.setFocus()

    def _do(self, act: Callable[[RichArea], object]) -> None:
        if (area := self._rich()) is not None:
            act(area)
            area.setFocus()
        self._show_state()

    def _nothing(self) -> None:
        """The button opens its menu by itself."""
