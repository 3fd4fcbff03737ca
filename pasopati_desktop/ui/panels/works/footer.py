"""The line under the grid: the gallery as it was last built, and how many tiles are shown."""

from datetime import datetime

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from pasopati_desktop.services.gallery import Publication
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.i18n import translate


class GalleryFooter(QFrame):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("edge", "top")
        theme.ground(self, "surface")
        theme.fix(self, height=32)
        row = theme.measure(QHBoxLayout(self), (16, 0, 16, 0), 12)
        self.gallery = theme.dress(QLabel(), "meta", "text2")
        self.count = theme.dress(QLabel(), "meta", "text3")
        row.addWidget(self.gallery, 1)
        row.addWidget(self.count)

    def tell_gallery(self, last: Publication | None, now: datetime) -> None:
        if last is None:
            self.gallery.setText(translate("Works", "Galeri belum pernah dibangun"))
            return
        said = translate("Works", "Galeri dibangun {time}, {n} karya")
        when = words.table_time(last.built_at, now)
        text = said.format(time=when, n=words.count(len(last.works)))
        if last.refused:
            left = translate("Works", "{n} tidak ikut").format(n=words.count(len(last.refused)))
            text = f"{text}, {left}"
        self.gallery.setText(text)
        self.gallery.setToolTip(words.exact(last.built_at))

    def tell_count(self, shown: int, total: int) -> None:
        said = translate("Works", "{n} dari {total}")
        self.count.setText(said.format(n=words.count(shown), total=words.count(total)))
