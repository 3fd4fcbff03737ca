"""Who can be recognised on a picture, and by which consents they may be shown."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from pasopati_desktop.domain.figures import MAX_INMATES, Figure, Recognisable, ShownInmate
from pasopati_desktop.services.figure_consents import ConsentChoice
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui import icons, messages, theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.statements.field_words import recognisable_label
from pasopati_desktop.ui.widgets.form_field import FormField
from pasopati_desktop.ui.writing.field_group import choice_box

_SEARCHED = 6
"""From so many consents on they are searched."""
_CHOICE = Qt.ItemDataRole.UserRole


class FigurePeople(QWidget):
    """Shows the declaration of one picture, and gives it back."""

    changed = Signal()

    def __init__(self, choices: Sequence[ConsentChoice]) -> None:
        super().__init__()
        self._choices = tuple(choices)
        self._picked: set[ShownInmate] = set()
        column = theme.measure(QVBoxLayout(self), (0, 0, 0, 0), 12)
        self.who: QComboBox = choice_box()
        for one in Recognisable:
            self.who.addItem(recognisable_label(one), one.value)
        self.who_field = FormField(
            translate("Figures", "&Siapa yang dapat dikenali"), self.who, required=True
        )
        column.addWidget(self.who_field)
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search_field = FormField(translate("Figures", "&Cari kode atau karya"), self.search)
        column.addWidget(self.search_field)
        self.consents = QListWidget()
        self.consents.setWordWrap(True)
        theme.fix(self.consents, height=132)
        self.consents_field = FormField(translate("Figures", "&Izin mereka"), self.consents)
        column.addWidget(self.consents_field)
        self.who.currentIndexChanged.connect(self._chosen)
        self.search.textChanged.connect(self._list)
        self.consents.itemChanged.connect(self._ticked)

    @property
    def recognisable(self) -> Recognisable:
        return Recognisable(self.who.currentData())

    def show_figure(self, figure: Figure | None) -> None:
        """Show what was declared of a picture; None where there is no picture."""
        self.setEnabled(figure is not None)
        shown = figure or Figure("")
        self._picked = set(shown.inmates)
        blocked = self.who.blockSignals(True)
        self.who.setCurrentIndex(list(Recognisable).index(shown.recognisable))
        self.who.blockSignals(blocked)
        blocked = self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(blocked)
        self._list()
        self._tell()

    def inmates(self) -> tuple[ShownInmate, ...]:
        if self.recognisable is not Recognisable.INMATES:
            return ()
        return tuple(sorted(self._picked))

    def _chosen(self) -> None:
        self._tell()
        self.changed.emit()

    def _ticked(self, item: QListWidgetItem) -> None:
        choice = item.data(_CHOICE)
        if not isinstance(choice, ConsentChoice):
            return
        if item.checkState() is Qt.CheckState.Checked:
            self._picked.add(choice.inmate)
        else:
            self._picked.discard(choice.inmate)
        self._tell_count()
        self.changed.emit()

    def _list(self) -> None:
        """List the consents that match, those that were ticked first."""
        sought = self.search.text().casefold().split()
        shown = [one for one in self._choices if all(word in _words_of(one) for word in sought)]
        shown.sort(key=lambda one: one.inmate not in self._picked)
        blocked = self.consents.blockSignals(True)
        self.consents.clear()
        for choice in shown:
            item = QListWidgetItem(_label(choice), self.consents)
            item.setData(_CHOICE, choice)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsSelectable
                | Qt.ItemFlag.ItemIsUserCheckable
            )
            ticked = choice.inmate in self._picked
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            if choice.fault:
                item.setIcon(QIcon(icons.pixmap("octagon-alert", "bad", 16)))
                item.setToolTip(messages.text(choice.fault))
        if shown:
            self.consents.setCurrentRow(0)
        self.consents.blockSignals(blocked)

    def _tell(self) -> None:
        who = self.recognisable
        self.who_field.set_help(_help(who))
        wanted = who is Recognisable.INMATES
        self.consents_field.setVisible(wanted)
        self.search_field.setVisible(wanted and len(self._choices) > _SEARCHED)
        self._tell_count()

    def _tell_count(self) -> None:
        if not self._choices:
            told = translate(
                "Figures",
                "Belum ada izin yang mencakup siaran pers, kanal pers, dan wajah. "
                "Catat di Karya, atau ganti gambarnya.",
            )
        else:
            told = translate("Figures", "{n} dicentang, paling banyak {most}. Spasi mencentang.")
            told = told.format(n=words.count(len(self._picked)), most=MAX_INMATES)
        self.consents_field.set_help(told)


def _words_of(choice: ConsentChoice) -> str:
    return f"{choice.subject_code} {choice.work_code} {choice.work_title}".casefold()


def _label(choice: ConsentChoice) -> str:
    if choice.fault:
        state = messages.split(messages.text(choice.fault))[0].rstrip(".")
    elif choice.last_day is not None:
        state = translate("Figures", "sampai {day}").format(day=words.short_date(choice.last_day))
    else:
        state = ""
    head = ", ".join(part for part in (choice.subject_code, state) if part)
    return f"{head}\n{choice.work_code} {choice.work_title}".strip()


def _help(who: Recognisable) -> str:
    return {
        Recognisable.UNSEEN: translate(
            "Figures",
            "Lihat wajah, tubuh, pakaian, nama di baju, dan tempatnya. Selama belum dilihat, "
            "naskah tidak dapat diajukan.",
        ),
        Recognisable.NOBODY: translate(
            "Figures",
            "Wajah yang dikaburkan harus sudah kabur di berkasnya; program ini tidak mengaburkan.",
        ),
        Recognisable.OFFICERS: translate(
            "Figures", "Petugas yang sedang bertugas, atau tokoh publik di acara terbuka."
        ),
        Recognisable.INMATES: translate(
            "Figures", "Setiap orang perlu izin untuk siaran pers, kanal pers, dan wajah."
        ),
        Recognisable.PROTECTED: messages.text("figure.protected"),
    }[who]
