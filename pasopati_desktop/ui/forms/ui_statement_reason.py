# Automatically generated from ui/statement_reason.ui by ui/compile.py - do not edit.

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget
class Ui_StatementReason:
    def setupUi(self, StatementReason: QWidget) -> None:
        if not StatementReason.objectName():
            StatementReason.setObjectName(u"StatementReason")
        self.column = QVBoxLayout(StatementReason)
        self.column.setObjectName(u"column")
        self.reason_field = QVBoxLayout()
        self.reason_field.setObjectName(u"reason_field")
        self.reason_label = QLabel(StatementReason)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"textStyle", u"label")

        self.reason_field.addWidget(self.reason_label)

        self.reason = QPlainTextEdit(StatementReason)
        self.reason.setObjectName(u"reason")
        self.reason.setTabChangesFocus(True)

        self.reason_field.addWidget(self.reason)

        self.reason_help = QLabel(StatementReason)
        self.reason_help.setObjectName(u"reason_help")
        self.reason_help.setWordWrap(True)
        self.reason_help.setProperty(u"textStyle", u"meta")
        self.reason_help.setProperty(u"ink", u"text3")

        self.reason_field.addWidget(self.reason_help)


        self.column.addLayout(self.reason_field)

#if QT_CONFIG(shortcut)
        self.reason_label.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(StatementReason)

        QMetaObject.connectSlotsByName(StatementReason)
    # setupUi

    def retranslateUi(self, StatementReason: QWidget) -> None:
#if QT_CONFIG(accessibility)
        StatementReason.setAccessibleName(QCoreApplication.translate("StatementReason", u"Alasan", None))
#endif // QT_CONFIG(accessibility)
        self.reason_label.setText(QCoreApplication.translate("StatementReason", u"&Alasan", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("StatementReason", u"Alasan", None))
#endif // QT_CONFIG(accessibility)
        self.reason_help.setText(QCoreApplication.translate("StatementReason", u"Dibaca penyusun dan semua yang sudah menandatangani.", None))
    # retranslateUi
