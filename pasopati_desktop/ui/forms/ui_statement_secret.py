# Automatically generated from ui/statement_secret.ui by ui/compile.py - do not edit.

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget
class Ui_StatementSecret:
    def setupUi(self, StatementSecret: QWidget) -> None:
        if not StatementSecret.objectName():
            StatementSecret.setObjectName(u"StatementSecret")
        self.column = QVBoxLayout(StatementSecret)
        self.column.setObjectName(u"column")
        self.secret_field = QVBoxLayout()
        self.secret_field.setObjectName(u"secret_field")
        self.secret_label = QLabel(StatementSecret)
        self.secret_label.setObjectName(u"secret_label")
        self.secret_label.setProperty(u"textStyle", u"label")

        self.secret_field.addWidget(self.secret_label)

        self.secret = QLineEdit(StatementSecret)
        self.secret.setObjectName(u"secret")
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.secret.setMaxLength(256)

        self.secret_field.addWidget(self.secret)

        self.secret_help = QLabel(StatementSecret)
        self.secret_help.setObjectName(u"secret_help")
        self.secret_help.setWordWrap(True)
        self.secret_help.setProperty(u"textStyle", u"meta")
        self.secret_help.setProperty(u"ink", u"text3")

        self.secret_field.addWidget(self.secret_help)


        self.column.addLayout(self.secret_field)

#if QT_CONFIG(shortcut)
        self.secret_label.setBuddy(self.secret)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(StatementSecret)

        QMetaObject.connectSlotsByName(StatementSecret)
    # setupUi

    def retranslateUi(self, StatementSecret: QWidget) -> None:
#if QT_CONFIG(accessibility)
        StatementSecret.setAccessibleName(QCoreApplication.translate("StatementSecret", u"PIN atau kata sandi", None))
#endif // QT_CONFIG(accessibility)
        self.secret_label.setText(QCoreApplication.translate("StatementSecret", u"&PIN atau kata sandi", None))
#if QT_CONFIG(accessibility)
        self.secret.setAccessibleName(QCoreApplication.translate("StatementSecret", u"PIN atau kata sandi", None))
#endif // QT_CONFIG(accessibility)
        self.secret_help.setText(QCoreApplication.translate("StatementSecret", u"Diminta lagi karena tindakan ini memakai nama Kepala.", None))
    # retranslateUi
