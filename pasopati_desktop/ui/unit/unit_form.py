"""The unit's profile as a form, in the first run and in the settings."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pasopati_desktop.domain.guideline import UnitProfile
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.forms.ui_unit_form import Ui_UnitForm
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.unit.fields import Fields

ZONES = (("Asia/Jakarta", "WIB"), ("Asia/Makassar", "WITA"), ("Asia/Jayapura", "WIT"))

_LINES = ("name", "short_name", "city", "address", "phone", "email", "website", "media_center")


class UnitForm(QWidget):
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_UnitForm()
        self.form.setupUi(self)
        self._base = UnitProfile("", "", "")
        self.fields = Fields(self.form, self)
        self._dress()
        self.fields.connect(self.changed.emit)

    def _dress(self) -> None:
        form, add = self.form, self.fields.add
        theme.measure(form.column, (0, 0, 0, 0), 12)
        for row in (form.names, form.contact, form.places, form.zone_row):
            theme.measure(row, (0, 0, 0, 0), 12)
        for index, (zone, label) in enumerate(ZONES):
            form.zone.addItem(f"{label} ({zone})", zone)
            form.zone.setItemData(index, zone)
        add(
            "name",
            required=True,
            limit=160,
            help_text=translate("UnitForm", "Tercetak di kop dan siaran pers."),
        )
        add(
            "short_name",
            required=True,
            limit=60,
            help_text=translate("UnitForm", "Di bilah atas dan galeri."),
        )
        add(
            "city",
            required=True,
            limit=60,
            help_text=translate("UnitForm", "Mendahului tanggal di naskah."),
        )
        add("address", limit=300)
        add("phone", limit=60)
        add("email", limit=120)
        add("website", limit=120)
        add("media_center", limit=60)
        add("zone")
        add(
            "about",
            limit=2000,
            help_text=translate("UnitForm", "Alinea penutup setiap siaran pers; boleh nanti."),
        )
        theme.fix(form.about, height=92)
        form.zone_row.setStretch(0, 1)
        form.zone_row.setStretch(1, 1)

    def set_value(self, unit: UnitProfile) -> None:
        self._base = unit
        for name in _LINES:
            getattr(self.form, name).setText(getattr(unit, name))
        self.form.about.setPlainText(unit.about)
        self.form.zone.setCurrentIndex(max(0, self.form.zone.findData(unit.timezone)))

    def value(self) -> UnitProfile:
        texts = {name: getattr(self.form, name).text().strip() for name in _LINES}
        zone = str(self.form.zone.currentData())
        return replace(
            self._base,
            **texts,
            about=self.form.about.toPlainText().strip(),
            timezone=zone,
            zone_label=dict(ZONES).get(zone, self._base.zone_label),
        )

    def show_problems(self, problems: Mapping[str, str]) -> None:
        self.fields.show(problems)

    def set_editable(self, on: bool) -> None:
        self.fields.set_enabled(on)
