# Automatically generated from ui/level_change.ui by ui/compile.py - do not edit.

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget
class Ui_LevelChange:
    def setupUi(self, LevelChange: QWidget) -> None:
        if not LevelChange.objectName():
            LevelChange.setObjectName(u"LevelChange")
        self.columns = QHBoxLayout(LevelChange)
        self.columns.setObjectName(u"columns")
        self.fields = QVBoxLayout()
        self.fields.setObjectName(u"fields")
        self.severity_field = QVBoxLayout()
        self.severity_field.setObjectName(u"severity_field")
        self.severity_label = QLabel(LevelChange)
        self.severity_label.setObjectName(u"severity_label")

        self.severity_field.addWidget(self.severity_label)

        self.severity = QComboBox(LevelChange)
        self.severity.setObjectName(u"severity")

        self.severity_field.addWidget(self.severity)


        self.fields.addLayout(self.severity_field)

        self.reason_field = QVBoxLayout()
        self.reason_field.setObjectName(u"reason_field")
        self.reason_label = QLabel(LevelChange)
        self.reason_label.setObjectName(u"reason_label")

        self.reason_field.addWidget(self.reason_label)

        self.reason = QPlainTextEdit(LevelChange)
        self.reason.setObjectName(u"reason")
        self.reason.setTabChangesFocus(True)

        self.reason_field.addWidget(self.reason)


        self.fields.addLayout(self.reason_field)


        self.columns.addLayout(self.fields)

        self.helper = QFrame(LevelChange)
        self.helper.setObjectName(u"helper")

        self.columns.addWidget(self.helper)

#if QT_CONFIG(shortcut)
        self.severity_label.setBuddy(self.severity)
        self.reason_label.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.severity, self.reason)

        self.retranslateUi(LevelChange)

        QMetaObject.connectSlotsByName(LevelChange)
    # setupUi

    def retranslateUi(self, LevelChange: QWidget) -> None:
        self.severity_label.setText(QCoreApplication.translate("LevelChange", u"T&ingkat baru", None))
#if QT_CONFIG(accessibility)
        self.severity.setAccessibleName(QCoreApplication.translate("LevelChange", u"Tingkat baru", None))
#endif // QT_CONFIG(accessibility)
        self.reason_label.setText(QCoreApplication.translate("LevelChange", u"&Alasan", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("LevelChange", u"Alasan", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
