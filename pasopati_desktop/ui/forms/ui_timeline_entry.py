# Automatically generated from ui/timeline_entry.ui by ui/compile.py - do not edit.

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from pasopati_desktop.ui.widgets.moment_edit import MomentEdit
class Ui_TimelineEntry:
    def setupUi(self, TimelineEntry: QWidget) -> None:
        if not TimelineEntry.objectName():
            TimelineEntry.setObjectName(u"TimelineEntry")
        self.fields = QVBoxLayout(TimelineEntry)
        self.fields.setObjectName(u"fields")
        self.row_when = QHBoxLayout()
        self.row_when.setObjectName(u"row_when")
        self.happened_at_field = QVBoxLayout()
        self.happened_at_field.setObjectName(u"happened_at_field")
        self.happened_at_label = QLabel(TimelineEntry)
        self.happened_at_label.setObjectName(u"happened_at_label")

        self.happened_at_field.addWidget(self.happened_at_label)

        self.happened_at = MomentEdit(TimelineEntry)
        self.happened_at.setObjectName(u"happened_at")

        self.happened_at_field.addWidget(self.happened_at)


        self.row_when.addLayout(self.happened_at_field)

        self.kind_field = QVBoxLayout()
        self.kind_field.setObjectName(u"kind_field")
        self.kind_label = QLabel(TimelineEntry)
        self.kind_label.setObjectName(u"kind_label")

        self.kind_field.addWidget(self.kind_label)

        self.kind = QComboBox(TimelineEntry)
        self.kind.setObjectName(u"kind")

        self.kind_field.addWidget(self.kind)


        self.row_when.addLayout(self.kind_field)


        self.fields.addLayout(self.row_when)

        self.text_field = QVBoxLayout()
        self.text_field.setObjectName(u"text_field")
        self.text_label = QLabel(TimelineEntry)
        self.text_label.setObjectName(u"text_label")

        self.text_field.addWidget(self.text_label)

        self.text = QPlainTextEdit(TimelineEntry)
        self.text.setObjectName(u"text")
        self.text.setTabChangesFocus(True)

        self.text_field.addWidget(self.text)


        self.fields.addLayout(self.text_field)

        self.pinned = QCheckBox(TimelineEntry)
        self.pinned.setObjectName(u"pinned")

        self.fields.addWidget(self.pinned)

#if QT_CONFIG(shortcut)
        self.happened_at_label.setBuddy(self.happened_at)
        self.kind_label.setBuddy(self.kind)
        self.text_label.setBuddy(self.text)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.text, self.happened_at)
        QWidget.setTabOrder(self.happened_at, self.kind)
        QWidget.setTabOrder(self.kind, self.pinned)

        self.retranslateUi(TimelineEntry)

        QMetaObject.connectSlotsByName(TimelineEntry)
    # setupUi

    def retranslateUi(self, TimelineEntry: QWidget) -> None:
        self.happened_at_label.setText(QCoreApplication.translate("TimelineEntry", u"&Waktu kejadian (WIB)", None))
#if QT_CONFIG(accessibility)
        self.happened_at.setAccessibleName(QCoreApplication.translate("TimelineEntry", u"Waktu kejadian (WIB)", None))
#endif // QT_CONFIG(accessibility)
        self.kind_label.setText(QCoreApplication.translate("TimelineEntry", u"&Jenis catatan", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("TimelineEntry", u"Jenis catatan", None))
#endif // QT_CONFIG(accessibility)
        self.text_label.setText(QCoreApplication.translate("TimelineEntry", u"&Catatan", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("TimelineEntry", u"Catatan", None))
#endif // QT_CONFIG(accessibility)
        self.pinned.setText(QCoreApplication.translate("TimelineEntry", u"&Sematkan sebagai catatan penting", None))
        pass
    # retranslateUi
