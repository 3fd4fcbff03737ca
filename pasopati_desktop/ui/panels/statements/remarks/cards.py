"""One remark as a card: what it is about, what was said, what can be done with it."""

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from pasopati_desktop.domain.remarks import RemarkKind
from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.services.remarks import RemarkRow
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.link_button import LinkButton
from pasopati_desktop.ui.panels.statements import field_words
from pasopati_desktop.ui.panels.statements.remarks import words as remark_words

QUOTE = 160
"""Letters of a quoted passage; the tooltip has it all."""
_INKS = {RemarkKind.COMMENT: "info", RemarkKind.SUGGESTION: "good", RemarkKind.MARK: "warn"}


class RemarkCard(QFrame):
    """A tab stop by its links; choosing it leads to its passage."""

    chosen = Signal(object)
    acted = Signal(str, object)
    """`reply`, `resolve`, `reopen`, `accept` or `reject`, and the `RemarkRow`."""

    def __init__(self, row: RemarkRow, kind: StatementKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = row
        self.setProperty("card", "card")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.links: dict[str, LinkButton] = {}
        column = theme.measure(QVBoxLayout(self), (11, 8, 11, 6), 4)
        self._add_head(column)
        self._add_passage(column, kind)
        if row.body:
            column.addWidget(_label(row.body, "body", "text"))
        if row.reason:
            text = translate("Statements", "Alasan: {why}").format(why=row.reason)
            column.addWidget(_label(text, "body", "text"))
        for reply in row.replies:
            head = f"{reply.author} · {words.clock(reply.made_at)}"
            column.addWidget(_label(head, "micro_strong", "text3"))
            column.addWidget(_label(reply.body, "body", "text2"))
        if row.may_accept:
            text = translate(
                "Statements",
                "Bila diterima, {who} ikut menjadi penyusun dan tidak dapat memeriksa naskah ini.",
            )
            column.addWidget(_label(text.format(who=row.author), "meta", "warn"))
        self._add_acts(column)
        self.setAccessibleName(self.sentence())
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sentence(self) -> str:
        """Return the card in one sentence, for a screen reader."""
        row = self.row
        parts = (
            remark_words.kind_label(row),
            row.author,
            words.exact(row.made_at),
            field_words.short(row.mark.quote, QUOTE),
            row.body,
            row.replacement or "",
            remark_words.state_label(row),
        )
        return ", ".join(part for part in parts if part)

    def _add_head(self, column: QVBoxLayout) -> None:
        row = self.row
        line = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 6)
        line.addWidget(theme.dress(QLabel(remark_words.kind_label(row)), "meta_strong", self._ink))
        line.addStretch(1)
        line.addWidget(theme.dress(QLabel(words.clock(row.made_at)), "meta", "text3"))
        column.addLayout(line)
        who = row.author
        if state := remark_words.state_label(row):
            who = f"{who} · {state}"
        told = _label(who, "meta", "text2")
        told.setToolTip(words.exact(row.made_at))
        column.addWidget(told)

    @property
    def _ink(self) -> str:
        return _INKS[self.row.kind] if self.row.is_open else "text3"

    def _add_passage(self, column: QVBoxLayout, kind: StatementKind) -> None:
        row = self.row
        field = field_words.field_label(kind, row.mark.field)
        column.addWidget(_label(field, "micro_strong", "text3"))
        if row.is_lost:
            text = translate("Statements", "Kata-kata ini tidak ada lagi di naskah:")
            column.addWidget(_label(text, "meta", "warn"))
        if not row.mark.quote:
            return
        quote = field_words.short(row.mark.quote, QUOTE)
        if row.replacement is None:
            shown = _label(f"“{quote}”", "meta", "text2")
        else:
            shown = theme.dress(QLabel(), "body", "text")
            new = field_words.short(row.replacement, QUOTE)
            shown.setTextFormat(Qt.TextFormat.RichText)
            shown.setText(f"<s>{escape(quote)}</s> <u><b>{escape(new)}</b></u>")
            shown.setWordWrap(True)
        shown.setToolTip(field_words.short(row.mark.quote, 1_000))
        column.addWidget(shown)

    def _add_acts(self, column: QVBoxLayout) -> None:
        row = self.row
        is_suggestion = row.kind is RemarkKind.SUGGESTION
        offered = []
        if row.may_accept:
            offered.append(("accept", translate("Statements", "Terima usul")))
        if row.may_close and is_suggestion:
            text = (
                translate("Statements", "Tarik usul")
                if row.is_own
                else translate("Statements", "Tolak usul")
            )
            offered.append(("reject", text))
        elif row.may_close:
            offered.append(("resolve", translate("Statements", "Tandai selesai")))
        if row.may_reopen:
            offered.append(("reopen", translate("Statements", "Buka lagi")))
        if row.may_reply:
            offered.append(("reply", translate("Statements", "Balas")))
        line = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 10)
        for act, text in offered:
            link = LinkButton(text, style="meta_strong", underline=False)
            link.clicked.connect(lambda _on=False, act=act: self.acted.emit(act, self.row))
            self.links[act] = link
            line.addWidget(link)
        line.addStretch(1)
        if offered:
            column.addLayout(line)

    def set_active(self, active: bool) -> None:
        """Show that its passage is the one in view."""
        theme.set_property(self, "bar", "info" if active else None)
        theme.set_property(self, "card", None if active else "card")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self.rect().contains(event.position().toPoint()):
            self.chosen.emit(self.row)


def _label(text: str, style: str, ink: str) -> QLabel:
    made = theme.dress(QLabel(text), style, ink)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    made.setMinimumWidth(1)
    return made
