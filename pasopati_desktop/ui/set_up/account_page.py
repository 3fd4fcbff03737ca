"""Step 4: the administrator who signs in first."""

from collections.abc import Callable, Collection, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from pasopati_desktop.domain.people import MIN_PASSWORD_CHARS, OfficerDraft
from pasopati_desktop.ui import icons, theme
from pasopati_desktop.ui.forms.ui_set_up_account import Ui_SetUpAccount
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.set_up.page import Page
from pasopati_desktop.ui.unit.fields import Fields
from pasopati_desktop.ui.unit.text import heading, label

Rule = tuple[str, Callable[[str, str], bool]]


def password_rules() -> list[Rule]:
    """Return each rule in words with its test of password and user name."""
    return [
        (
            translate(
                "PasswordRules", "sedikitnya {n} huruf; kalimat pendek paling mudah diingat"
            ).format(n=MIN_PASSWORD_CHARS),
            lambda password, _name: len(password) >= MIN_PASSWORD_CHARS,
        ),
        (
            translate("PasswordRules", "sedikitnya empat huruf yang berbeda"),
            lambda password, _name: len(set(password)) >= 4,
        ),
        (
            translate("PasswordRules", "tidak memuat nama pengguna"),
            lambda password, name: (
                bool(password) and not (name and name.casefold() in password.casefold())
            ),
        ),
    ]


class RuleList(QFrame):
    """The rules of a password, ticked while one types."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "sunken")
        grid = theme.measure(QGridLayout(self), (12, 10, 12, 10), 6)
        grid.setColumnStretch(1, 1)
        grid.addWidget(heading(translate("PasswordRules", "Aturan kata sandi")), 0, 0, 1, 2)
        self._rules = password_rules()
        self._marks: list[QLabel] = []
        self._met = [False] * len(self._rules)
        for at, (words, _test) in enumerate(self._rules, 1):
            mark = QLabel()
            grid.addWidget(mark, at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(words, "meta", "text2"), at, 1)
            self._marks.append(mark)
        self.theme_changed()

    def judge(self, password: str, username: str) -> None:
        self._met = [test(password, username) for _words, test in self._rules]
        self.theme_changed()

    def theme_changed(self) -> None:
        said = []
        for mark, met, (words, _test) in zip(self._marks, self._met, self._rules, strict=True):
            mark.setPixmap(
                icons.pixmap("check" if met else "minus", "good" if met else "text3", 14)
            )
            state = translate("PasswordRules", "terpenuhi") if met else ""
            said.append(" ".join(part for part in (words, state) if part))
        self.setAccessibleName("; ".join(said))


class AccountPage(Page):
    prefix = "admin."

    def __init__(self, taken: Callable[[], Collection[str]]) -> None:
        super().__init__(
            translate("SetUp", "Akun administrator"),
            translate(
                "SetUp",
                "Mengurus akun, data unit, dan cadangan. Tidak berhak atas isi naskah, "
                "jadi bukan akun untuk bekerja sehari-hari.",
            ),
        )
        self._taken = taken
        self.form = Ui_SetUpAccount()
        holder = QWidget()
        self.form.setupUi(holder)
        theme.measure(self.form.column, (0, 0, 0, 0), 12)
        theme.measure(self.form.secrets, (0, 0, 0, 0), 12)
        self.fields = Fields(self.form, holder)
        self.fields.add("name", required=True, limit=120)
        self.fields.add("username", required=True, limit=32)
        self.fields.add("password", required=True, limit=200)
        self.fields.add("again", required=True)
        self.form.username.setText("admin")
        self.rules = RuleList()
        self.body.addWidget(holder)
        self.body.addWidget(self.rules)
        self.body.addWidget(self._about_emergency())
        self.fields.connect(self._changed)

    def _about_emergency(self) -> QFrame:
        frame = QFrame()
        frame.setProperty("card", "sunken")
        column = theme.measure(QVBoxLayout(frame), (12, 10, 12, 10), 4)
        column.addWidget(heading(translate("SetUp", "Akun darurat dibuat otomatis")))
        column.addWidget(
            label(
                translate(
                    "SetUp",
                    "Untuk keadaan semua petugas tidak dapat masuk. Kata sandinya tampil sekali "
                    "di akhir penyiapan: cetak, segel, simpan di brankas Kepala. Setiap "
                    "pemakaiannya tercatat.",
                ),
                "meta",
            )
        )
        return frame

    def first(self) -> QWidget:
        return self.form.name if not self.form.name.text() else self.form.password

    def draft(self) -> OfficerDraft:
        return OfficerDraft(
            self.form.username.text().strip().lower(), self.form.name.text().strip()
        )

    def password(self) -> str:
        return self.form.password.text()

    def own_problems(self) -> dict[str, str]:
        found: dict[str, str] = {}
        if self.draft().username in self._taken():
            found["username"] = "people.username_taken"
        if self.form.again.text() != self.password():
            found["again"] = "input.passwords_differ"
        return found

    def show_problems(self, problems: Mapping[str, str]) -> None:
        self.fields.show(problems)

    def focus_first_error(self) -> None:
        self.fields.focus_first_error()

    def _changed(self) -> None:
        self.rules.judge(self.password(), self.draft().username)
        self.changed.emit()
