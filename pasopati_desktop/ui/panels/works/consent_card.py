"""The consent of a work at a glance: state and last day, what was agreed, who saw it signed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from pasopati_desktop.domain.consent import Badge, ConsentState
from pasopati_desktop.services.work_reading import WorkDetail
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.works import labels
from pasopati_desktop.ui.panels.works.icon_label import IconLabel

_LOOKS = {
    Badge.ACTIVE: ("shield-check", "good"),
    Badge.EXPIRING: ("clock", "warn"),
    Badge.UNNAMED: ("user-check", "neu"),
    Badge.PENDING: ("pencil", "info"),
    Badge.WITHDRAWN: ("ban", "bad"),
    Badge.EXPIRED: ("clock", "bad"),
    Badge.BLOCKED: ("lock", "bad"),
    Badge.NONE: ("circle-question-mark", "neu"),
}
_STATES = {
    Badge.ACTIVE: ConsentState.ACTIVE,
    Badge.EXPIRING: ConsentState.ACTIVE,
    Badge.PENDING: ConsentState.DRAFT,
    Badge.WITHDRAWN: ConsentState.WITHDRAWN,
    Badge.EXPIRED: ConsentState.EXPIRED,
    Badge.BLOCKED: ConsentState.BLOCKED,
}


class ConsentCard(QFrame):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "sunken")
        column = theme.measure(QVBoxLayout(self), (12, 10, 12, 10), 6)
        head = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 8)
        self._mark = IconLabel(size=16)
        self.title = theme.dress(QLabel(), "body_strong", "text")
        self.title.setWordWrap(True)
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.title, 1)
        column.addLayout(head)
        self._grid = theme.measure(QGridLayout(), (0, 0, 0, 0), 6)
        self._grid.setColumnStretch(1, 1)
        column.addLayout(self._grid)
        self._cells: list[QWidget] = []
        self._badge = Badge.NONE
        self._scan = ""
        self._scan_cell: QLabel | None = None
        self._scan_mark: IconLabel | None = None

    @property
    def scan(self) -> str:
        """SHA-256 of the scan that is shown, blank where there is none."""
        return self._scan

    @property
    def scan_words(self) -> str:
        """What is said of the scan."""
        return self._scan_cell.text() if self._scan_cell is not None else ""

    def show_consent(self, detail: WorkDetail) -> None:
        self._badge = detail.row.badge
        consent = detail.consent
        state = _STATES.get(self._badge)
        if consent is not None and state is not None:
            self.title.setText(labels.consent_title(consent, state))
        elif self._badge is Badge.UNNAMED:
            self.title.setText(translate("Works", "Karya saja; tidak perlu izin"))
        else:
            self.title.setText(labels.badge_word(self._badge))
        rows = [(translate("Works", "Tampilan"), labels.level_word(detail.draft.level))]
        self._scan = ""
        if consent is not None and state is not None:
            signed = words.medium_date(consent.signed_at) if consent.signed_at else ""
            rows += [
                (translate("Works", "Keperluan"), labels.purposes_line(consent.purposes)),
                (translate("Works", "Kanal"), labels.channels_line(consent.channels)),
                (translate("Works", "Saksi"), ", ".join(filter(None, (consent.witness, signed)))),
                (translate("Works", "Alasan"), consent.withdrawal_reason),
            ]
            if state is ConsentState.BLOCKED:
                rows.append(
                    (translate("Works", "Sebab"), labels.restriction_word(consent.restriction))
                )
            self._scan = consent.form_sha256
        self._show_rows([row for row in rows if row[1]])
        said = "; ".join([self.title.text(), *(f"{name} {value}" for name, value in rows if value)])
        self.setAccessibleName(said)
        self._mark.show_icon(*_LOOKS[self._badge])

    def tell_scan(self, sha256: str, *, whole: bool) -> None:
        """Say whether the scan in the store is the one that was signed."""
        if sha256 != self._scan or self._scan_cell is None or self._scan_mark is None:
            return
        ink = "good" if whole else "bad"
        words_ = (
            translate("Works", "pindaian cocok")
            if whole
            else translate("Works", "pindaian rusak atau hilang")
        )
        theme.dress(self._scan_cell, "body", ink)
        self._scan_cell.setText(words_)
        icon = "circle-check" if whole else "octagon-alert"
        self._scan_mark.show_icon(icon, ink)

    def _show_rows(self, rows: list[tuple[str, str]]) -> None:
        for cell in self._cells:
            self._grid.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        self._cells = []
        self._scan_cell = self._scan_mark = None
        for at, (name, value) in enumerate(rows):
            self._put(at, name, self._value(value))
        if self._scan:
            holder = QWidget()
            line = theme.measure(QHBoxLayout(holder), (0, 0, 0, 0), 6)
            self._scan_mark = IconLabel()
            self._scan_cell = self._value(translate("Works", "memeriksa pindaian"))
            line.addWidget(self._scan_mark)
            line.addWidget(self._scan_cell, 1)
            self._put(len(rows), translate("Works", "Formulir"), holder)

    def _put(self, at: int, name: str, cell: QWidget) -> None:
        head = theme.fix(theme.dress(QLabel(name), "meta", "text3"), width=96)
        self._grid.addWidget(head, at, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(cell, at, 1)
        self._cells += [head, cell]

    @staticmethod
    def _value(text: str) -> QLabel:
        made = theme.dress(QLabel(text), "body", "text")
        made.setTextFormat(Qt.TextFormat.PlainText)
        made.setWordWrap(True)
        return made
