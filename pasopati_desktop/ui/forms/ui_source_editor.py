# Automatically generated from ui/source_editor.ui by ui/compile.py - do not edit.

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSpinBox, QVBoxLayout, QWidget
class Ui_SourceEditor:
    def setupUi(self, SourceEditor: QWidget) -> None:
        if not SourceEditor.objectName():
            SourceEditor.setObjectName(u"SourceEditor")
        self.column = QVBoxLayout(SourceEditor)
        self.column.setObjectName(u"column")
        self.url_field = QVBoxLayout()
        self.url_field.setObjectName(u"url_field")
        self.url_label = QLabel(SourceEditor)
        self.url_label.setObjectName(u"url_label")
        self.url_label.setProperty(u"textStyle", u"label")

        self.url_field.addWidget(self.url_label)

        self.url_row = QHBoxLayout()
        self.url_row.setObjectName(u"url_row")
        self.url = QLineEdit(SourceEditor)
        self.url.setObjectName(u"url")
        self.url.setMaxLength(2000)

        self.url_row.addWidget(self.url)

        self.browse = QPushButton(SourceEditor)
        self.browse.setObjectName(u"browse")

        self.url_row.addWidget(self.browse)

        self.test = QPushButton(SourceEditor)
        self.test.setObjectName(u"test")

        self.url_row.addWidget(self.test)


        self.url_field.addLayout(self.url_row)

        self.url_help = QLabel(SourceEditor)
        self.url_help.setObjectName(u"url_help")
        self.url_help.setWordWrap(True)
        self.url_help.setProperty(u"textStyle", u"meta")
        self.url_help.setProperty(u"ink", u"text3")

        self.url_field.addWidget(self.url_help)


        self.column.addLayout(self.url_field)

        self.result = QFrame(SourceEditor)
        self.result.setObjectName(u"result")
        self.result.setProperty(u"card", u"sunken")
        self.result_column = QVBoxLayout(self.result)
        self.result_column.setObjectName(u"result_column")
        self.result_title = QLabel(self.result)
        self.result_title.setObjectName(u"result_title")
        self.result_title.setWordWrap(True)
        self.result_title.setTextFormat(Qt.TextFormat.PlainText)
        self.result_title.setProperty(u"textStyle", u"body_strong")

        self.result_column.addWidget(self.result_title)

        self.result_lines = QLabel(self.result)
        self.result_lines.setObjectName(u"result_lines")
        self.result_lines.setWordWrap(True)
        self.result_lines.setTextFormat(Qt.TextFormat.PlainText)
        self.result_lines.setProperty(u"textStyle", u"meta")
        self.result_lines.setProperty(u"ink", u"text2")

        self.result_column.addWidget(self.result_lines)


        self.column.addWidget(self.result)

        self.name_field = QVBoxLayout()
        self.name_field.setObjectName(u"name_field")
        self.name_label = QLabel(SourceEditor)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"textStyle", u"label")

        self.name_field.addWidget(self.name_label)

        self.name = QLineEdit(SourceEditor)
        self.name.setObjectName(u"name")
        self.name.setMaxLength(120)

        self.name_field.addWidget(self.name)

        self.name_help = QLabel(SourceEditor)
        self.name_help.setObjectName(u"name_help")
        self.name_help.setWordWrap(True)
        self.name_help.setProperty(u"textStyle", u"meta")
        self.name_help.setProperty(u"ink", u"text3")

        self.name_field.addWidget(self.name_help)


        self.column.addLayout(self.name_field)

        self.outlet_field = QVBoxLayout()
        self.outlet_field.setObjectName(u"outlet_field")
        self.outlet_label = QLabel(SourceEditor)
        self.outlet_label.setObjectName(u"outlet_label")
        self.outlet_label.setProperty(u"textStyle", u"label")

        self.outlet_field.addWidget(self.outlet_label)

        self.outlet = QLineEdit(SourceEditor)
        self.outlet.setObjectName(u"outlet")
        self.outlet.setMaxLength(120)

        self.outlet_field.addWidget(self.outlet)

        self.outlet_help = QLabel(SourceEditor)
        self.outlet_help.setObjectName(u"outlet_help")
        self.outlet_help.setWordWrap(True)
        self.outlet_help.setProperty(u"textStyle", u"meta")
        self.outlet_help.setProperty(u"ink", u"text3")

        self.outlet_field.addWidget(self.outlet_help)


        self.column.addLayout(self.outlet_field)

        self.grid = QGridLayout()
        self.grid.setObjectName(u"grid")
        self.group_label = QLabel(SourceEditor)
        self.group_label.setObjectName(u"group_label")
        self.group_label.setProperty(u"textStyle", u"label")

        self.grid.addWidget(self.group_label, 0, 0, 1, 1)

        self.tier_label = QLabel(SourceEditor)
        self.tier_label.setObjectName(u"tier_label")
        self.tier_label.setProperty(u"textStyle", u"label")

        self.grid.addWidget(self.tier_label, 0, 1, 1, 1)

        self.interval_label = QLabel(SourceEditor)
        self.interval_label.setObjectName(u"interval_label")
        self.interval_label.setProperty(u"textStyle", u"label")

        self.grid.addWidget(self.interval_label, 0, 2, 1, 1)

        self.group = QComboBox(SourceEditor)
        self.group.setObjectName(u"group")

        self.grid.addWidget(self.group, 1, 0, 1, 1)

        self.tier = QComboBox(SourceEditor)
        self.tier.setObjectName(u"tier")

        self.grid.addWidget(self.tier, 1, 1, 1, 1)

        self.interval = QSpinBox(SourceEditor)
        self.interval.setObjectName(u"interval")
        self.interval.setMinimum(5)
        self.interval.setMaximum(1440)
        self.interval.setSingleStep(5)
        self.interval.setValue(15)

        self.grid.addWidget(self.interval, 1, 2, 1, 1)


        self.column.addLayout(self.grid)

        self.enabled = QCheckBox(SourceEditor)
        self.enabled.setObjectName(u"enabled")
        self.enabled.setChecked(True)

        self.column.addWidget(self.enabled)

        self.allow_private = QCheckBox(SourceEditor)
        self.allow_private.setObjectName(u"allow_private")

        self.column.addWidget(self.allow_private)

#if QT_CONFIG(shortcut)
        self.url_label.setBuddy(self.url)
        self.name_label.setBuddy(self.name)
        self.outlet_label.setBuddy(self.outlet)
        self.group_label.setBuddy(self.group)
        self.tier_label.setBuddy(self.tier)
        self.interval_label.setBuddy(self.interval)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.url, self.browse)
        QWidget.setTabOrder(self.browse, self.test)
        QWidget.setTabOrder(self.test, self.name)
        QWidget.setTabOrder(self.name, self.outlet)
        QWidget.setTabOrder(self.outlet, self.group)
        QWidget.setTabOrder(self.group, self.tier)
        QWidget.setTabOrder(self.tier, self.interval)
        QWidget.setTabOrder(self.interval, self.enabled)
        QWidget.setTabOrder(self.enabled, self.allow_private)

        self.retranslateUi(SourceEditor)

        QMetaObject.connectSlotsByName(SourceEditor)
    # setupUi

    def retranslateUi(self, SourceEditor: QWidget) -> None:
#if QT_CONFIG(accessibility)
        SourceEditor.setAccessibleName(QCoreApplication.translate("SourceEditor", u"Sumber berita", None))
#endif // QT_CONFIG(accessibility)
        self.url_label.setText(QCoreApplication.translate("SourceEditor", u"&Alamat umpan (wajib)", None))
#if QT_CONFIG(accessibility)
        self.url.setAccessibleName(QCoreApplication.translate("SourceEditor", u"Alamat umpan", None))
#endif // QT_CONFIG(accessibility)
        self.url.setPlaceholderText(QCoreApplication.translate("SourceEditor", u"https://contoh.id/rss", None))
        self.browse.setText(QCoreApplication.translate("SourceEditor", u"Pilih &berkas \u2026", None))
        self.test.setText(QCoreApplication.translate("SourceEditor", u"&Uji sumber", None))
        self.url_help.setText(QCoreApplication.translate("SourceEditor", u"RSS, Atom, atau JSON Feed; atau berkas umpan di komputer ini.", None))
        self.name_label.setText(QCoreApplication.translate("SourceEditor", u"&Nama sumber (wajib)", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("SourceEditor", u"Nama sumber", None))
#endif // QT_CONFIG(accessibility)
        self.name_help.setText("")
        self.outlet_label.setText(QCoreApplication.translate("SourceEditor", u"Nama &media di kartu berita", None))
#if QT_CONFIG(accessibility)
        self.outlet.setAccessibleName(QCoreApplication.translate("SourceEditor", u"Nama media di kartu berita", None))
#endif // QT_CONFIG(accessibility)
        self.outlet_help.setText(QCoreApplication.translate("SourceEditor", u"Kosongkan bila sama dengan nama sumber.", None))
        self.group_label.setText(QCoreApplication.translate("SourceEditor", u"&Kelompok", None))
        self.tier_label.setText(QCoreApplication.translate("SourceEditor", u"&Jangkauan", None))
        self.interval_label.setText(QCoreApplication.translate("SourceEditor", u"Ambil &setiap", None))
#if QT_CONFIG(accessibility)
        self.group.setAccessibleName(QCoreApplication.translate("SourceEditor", u"Kelompok", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.tier.setAccessibleName(QCoreApplication.translate("SourceEditor", u"Jangkauan", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.interval.setAccessibleName(QCoreApplication.translate("SourceEditor", u"Ambil setiap, menit", None))
#endif // QT_CONFIG(accessibility)
        self.interval.setSuffix(QCoreApplication.translate("SourceEditor", u" menit", None))
        self.enabled.setText(QCoreApplication.translate("SourceEditor", u"Ambil berita dari sumber &ini", None))
        self.allow_private.setText(QCoreApplication.translate("SourceEditor", u"I&zinkan alamat jaringan kantor (intranet)", None))
    # retranslateUi
