# Automatically generated from ui/status_change.ui by ui/compile.py - do not edit.

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget
class Ui_StatusChange:
    def setupUi(self, StatusChange: QWidget) -> None:
        if not StatusChange.objectName():
            StatusChange.setObjectName(u"StatusChange")
        self.fields = QVBoxLayout(StatusChange)
        self.fields.setObjectName(u"fields")
        self.reason_field = QVBoxLayout()
        self.reason_field.setObjectName(u"reason_field")
        self.reason_label = QLabel(StatusChange)
        self.reason_label.setObjectName(u"reason_label")

        self.reason_field.addWidget(self.reason_label)

        self.reason = QPlainTextEdit(StatusChange)
        self.reason.setObjectName(u"reason")
        self.reason.setTabChangesFocus(True)

        self.reason_field.addWidget(self.reason)


        self.fields.addLayout(self.reason_field)

#if QT_CONFIG(shortcut)
        self.reason_label.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(StatusChange)

        QMetaObject.connectSlotsByName(StatusChange)
    # setupUi

    def retranslateUi(self, StatusChange: QWidget) -> None:
        self.reason_label.setText(QCoreApplication.translate("StatusChange", u"&Alasan", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("StatusChange", u"Alasan", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
