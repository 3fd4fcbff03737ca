"""Views of the list: the shipped ones and the officer's own, with how many each holds."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from pasopati_desktop.domain.errors import PasopatiError
from pasopati_desktop.domain.statement_filter import SHIPPED, RowFilter, ShippedView
from pasopati_desktop.services import saved_views, statement_list
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui import messages
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.statements.listing import words as list_words
from pasopati_desktop.ui.panels.statements.listing.view_dialogs import NameDialog
from pasopati_desktop.ui.tasks import Clash, TaskRunner


@dataclass(frozen=True)
class View:
    key: str
    """Such as `queue`, or `own/12`."""
    title: str
    icon: str
    wanted: RowFilter
    own_id: int | None = None
    count: int | None = None
    """None until it has been counted."""

    @property
    def sentence(self) -> str:
        if self.count is None:
            return self.title
        said = translate("StatementList", "{title}, {n} pernyataan")
        return said.format(title=self.title, n=words.count(self.count))

    @property
    def number(self) -> str:
        return "" if self.count is None else words.count(self.count)


class ViewDesk(QObject):
    """Knows the views, which one is shown, and what may be done with the officer's own."""

    changed = Signal()
    """Other views, other counts, or another one is shown."""
    chosen = Signal(object)
    """The `RowFilter` of the view the officer chose."""
    told = Signal(object)
    """A `Notice`."""

    def __init__(self, workspace: Workspace, tasks: TaskRunner, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._tasks = tasks
        self._window = window
        self._counts: dict[RowFilter, int] = {}
        self._views: list[View] = []
        self._wanted = RowFilter()
        self._current = ""
        self._again = False
        self._key = f"statement-views/{id(self)}"

    # What there is.

    def views(self) -> list[View]:
        return self._views

    @property
    def current(self) -> View | None:
        """The view that is shown; None for a filter without a name."""
        return next((view for view in self._views if view.key == self._current), None)

    def refresh(self) -> None:
        """Read the officer's views again, and count all of them in a worker."""
        try:
            own = saved_views.own(self._workspace)
        except PasopatiError as error:
            self.told.emit(messages.explain(error))
            own = []
        shipped = [
            View(view.value, list_words.view_title(view), list_words.VIEW_ICONS[view], wanted)
            for view, wanted in SHIPPED.items()
        ]
        mine = [View(f"own/{row.id}", row.name, "bookmark", row.wanted, row.id) for row in own]
        self._views = [self._counted(view) for view in (*shipped, *mine)]
        self.mark(self._wanted)
        self._count()

    def _counted(self, view: View) -> View:
        count = self._counts.get(view.wanted)
        return View(view.key, view.title, view.icon, view.wanted, view.own_id, count)

    def mark(self, wanted: RowFilter) -> None:
        """Note which filter is shown."""
        self._wanted = wanted
        same = [view for view in self._views if view.wanted == wanted]
        kept = next((view for view in same if view.key == self._current), None)
        self._current = (kept or (same[0] if same else View("", "", "", wanted))).key
        self.changed.emit()

    def _count(self) -> None:
        """Count all views in a worker; changes that come meanwhile are counted once, after it."""
        if self._tasks.running(self._key):
            self._again = True
            return
        wanted = [view.wanted for view in self._views]
        workspace = self._workspace
        self._tasks.start(
            translate("StatementList", "Menghitung tampilan"),
            lambda _control: statement_list.counts(workspace, wanted),
            on_done=lambda counts: self._show_counts(dict(zip(wanted, counts, strict=True))),
            on_failed=lambda error: self.told.emit(messages.explain(error)),
            key=self._key,
            clash=Clash.QUEUE,
            owner=self,
            quiet=True,
        )

    def _show_counts(self, counts: dict[RowFilter, int]) -> None:
        self._counts = counts
        self._views = [self._counted(view) for view in self._views]
        self.changed.emit()
        if self._again:
            self._again = False
            self._count()

    # What the officer does.

    def choose(self, view: View) -> None:
        self._current = view.key
        self.chosen.emit(view.wanted)

    def choose_shipped(self, view: ShippedView) -> None:
        self._current = view.value
        self.chosen.emit(SHIPPED[view])

    def save_current(self) -> None:
        """Ask for a name and keep the filter that is shown under it."""
        name = NameDialog.ask("", self._taken(), self._window)
        if name is not None:
            self._keep(name, self._wanted, None)

    def update_current(self, view: View) -> None:
        """Let an own view show the filter that is shown."""
        if view.own_id is not None:
            wanted, own_id = self._wanted, view.own_id
            if self._do(lambda: saved_views.change(self._workspace, own_id, wanted)):
                self.refresh()

    def rename(self, view: View) -> None:
        name = NameDialog.ask(view.title, self._taken(but=view), self._window)
        own_id = view.own_id
        if (
            name is not None
            and own_id is not None
            and self._do(lambda: saved_views.rename(self._workspace, own_id, name))
        ):
            self.refresh()

    def move(self, view: View, by: int) -> None:
        own_id = view.own_id
        if own_id is not None and self._do(lambda: saved_views.move(self._workspace, own_id, by)):
            self.refresh()

    def remove(self, view: View) -> None:
        """Remove an own view, and offer to put it back."""
        if view.own_id is None:
            return
        try:
            row = saved_views.remove(self._workspace, view.own_id)
        except PasopatiError as error:
            self.told.emit(messages.explain(error))
            return
        self.refresh()
        text = translate("StatementList", "Tampilan “{name}” dihapus.")
        undo = translate("StatementList", "Urungkan")
        back = partial(self._keep, row.name, row.wanted, row.position)
        self.told.emit(messages.good(text.format(name=row.name), "", (undo, back)))

    def _keep(self, name: str, wanted: RowFilter, position: int | None) -> None:
        if self._do(lambda: saved_views.keep(self._workspace, name, wanted, position=position)):
            self.refresh()

    def _do(self, act: Callable[[], object]) -> bool:
        try:
            act()
        except PasopatiError as error:
            self.told.emit(messages.explain(error))
            return False
        return True

    def _taken(self, but: View | None = None) -> frozenset[str]:
        return frozenset(
            view.title.casefold()
            for view in self._views
            if view.own_id is not None and view is not but
        )

    # Menus.

    def menu(self, parent: QWidget) -> QMenu:
        """Return the drop-down: every view, and what may be done with the one that is shown."""
        menu = QMenu(parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        was_own = False
        for view in self._views:
            if view.own_id is not None and not was_own:
                menu.addSection(own_heading())
                was_own = True
            title = view.title.replace("&", "&&")
            act = menu.addAction(f"{title}\t{view.number}")
            act.setCheckable(True)
            act.setChecked(view.key == self._current)
            act.triggered.connect(partial(_call, self.choose, view))
        menu.addSeparator()
        save = menu.addAction(translate("StatementList", "Simpan saringan ini …"))
        save.setEnabled(self.can_save())
        save.triggered.connect(lambda _on: self.save_current())
        if self.current is not None and self.current.own_id is not None:
            self.add_acts(menu, self.current)
        return menu

    def can_save(self) -> bool:
        """Tell whether the filter that is shown has no name yet."""
        return self.current is None

    def add_acts(self, menu: QMenu, view: View) -> None:
        """Add what may be done with an own view."""
        for text, act in (
            (translate("StatementList", "Ganti nama …"), self.rename),
            (translate("StatementList", "Geser ke atas"), lambda view: self.move(view, -1)),
            (translate("StatementList", "Geser ke bawah"), lambda view: self.move(view, 1)),
            (translate("StatementList", "Hapus tampilan"), self.remove),
        ):
            menu.addAction(text).triggered.connect(partial(_call, act, view))
        if self._wanted != view.wanted:
            text = translate("StatementList", "Perbarui dengan saringan ini")
            menu.addAction(text).triggered.connect(partial(_call, self.update_current, view))


def own_heading() -> str:
    return translate("StatementList", "Tampilan saya")


def _call(act: Callable[[View], object], view: View, _checked: bool = False) -> None:
    act(view)
