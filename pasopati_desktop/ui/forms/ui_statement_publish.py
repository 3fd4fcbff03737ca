# Automatically generated from ui/statement_publish.ui by ui/compile.py - do not edit.

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QComboBox, QDateTimeEdit, QLabel, QLineEdit, QVBoxLayout, QWidget
class Ui_StatementPublish:
    def setupUi(self, StatementPublish: QWidget) -> None:
        if not StatementPublish.objectName():
            StatementPublish.setObjectName(u"StatementPublish")
        self.column = QVBoxLayout(StatementPublish)
        self.column.setObjectName(u"column")
        self.channel_field = QVBoxLayout()
        self.channel_field.setObjectName(u"channel_field")
        self.channel_label = QLabel(StatementPublish)
        self.channel_label.setObjectName(u"channel_label")
        self.channel_label.setProperty(u"textStyle", u"label")

        self.channel_field.addWidget(self.channel_label)

        self.channel = QComboBox(StatementPublish)
        self.channel.setObjectName(u"channel")

        self.channel_field.addWidget(self.channel)

        self.channel_help = QLabel(StatementPublish)
        self.channel_help.setObjectName(u"channel_help")
        self.channel_help.setWordWrap(True)
        self.channel_help.setProperty(u"textStyle", u"meta")
        self.channel_help.setProperty(u"ink", u"text3")

        self.channel_field.addWidget(self.channel_help)


        self.column.addLayout(self.channel_field)

        self.at_field = QVBoxLayout()
        self.at_field.setObjectName(u"at_field")
        self.at_label = QLabel(StatementPublish)
        self.at_label.setObjectName(u"at_label")
        self.at_label.setProperty(u"textStyle", u"label")

        self.at_field.addWidget(self.at_label)

        self.at = QDateTimeEdit(StatementPublish)
        self.at.setObjectName(u"at")
        self.at.setDisplayFormat(u"d MMM yyyy, HH.mm")
        self.at.setCalendarPopup(True)

        self.at_field.addWidget(self.at)

        self.at_help = QLabel(StatementPublish)
        self.at_help.setObjectName(u"at_help")
        self.at_help.setWordWrap(True)
        self.at_help.setProperty(u"textStyle", u"meta")
        self.at_help.setProperty(u"ink", u"text3")

        self.at_field.addWidget(self.at_help)


        self.column.addLayout(self.at_field)

        self.link_field = QVBoxLayout()
        self.link_field.setObjectName(u"link_field")
        self.link_label = QLabel(StatementPublish)
        self.link_label.setObjectName(u"link_label")
        self.link_label.setProperty(u"textStyle", u"label")

        self.link_field.addWidget(self.link_label)

        self.link = QLineEdit(StatementPublish)
        self.link.setObjectName(u"link")
        self.link.setMaxLength(2000)

        self.link_field.addWidget(self.link)

        self.link_help = QLabel(StatementPublish)
        self.link_help.setObjectName(u"link_help")
        self.link_help.setWordWrap(True)
        self.link_help.setProperty(u"textStyle", u"meta")
        self.link_help.setProperty(u"ink", u"text3")

        self.link_field.addWidget(self.link_help)


        self.column.addLayout(self.link_field)

        self.proof_field = QVBoxLayout()
        self.proof_field.setObjectName(u"proof_field")
        self.proof_label = QLabel(StatementPublish)
        self.proof_label.setObjectName(u"proof_label")
        self.proof_label.setProperty(u"textStyle", u"label")

        self.proof_field.addWidget(self.proof_label)

        self.proof = QLineEdit(StatementPublish)
        self.proof.setObjectName(u"proof")
        self.proof.setMaxLength(2000)

        self.proof_field.addWidget(self.proof)

        self.proof_help = QLabel(StatementPublish)
        self.proof_help.setObjectName(u"proof_help")
        self.proof_help.setWordWrap(True)
        self.proof_help.setProperty(u"textStyle", u"meta")
        self.proof_help.setProperty(u"ink", u"text3")

        self.proof_field.addWidget(self.proof_help)


        self.column.addLayout(self.proof_field)

#if QT_CONFIG(shortcut)
        self.channel_label.setBuddy(self.channel)
        self.at_label.setBuddy(self.at)
        self.link_label.setBuddy(self.link)
        self.proof_label.setBuddy(self.proof)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.channel, self.at)
        QWidget.setTabOrder(self.at, self.link)
        QWidget.setTabOrder(self.link, self.proof)

        self.retranslateUi(StatementPublish)

        QMetaObject.connectSlotsByName(StatementPublish)
    # setupUi

    def retranslateUi(self, StatementPublish: QWidget) -> None:
#if QT_CONFIG(accessibility)
        StatementPublish.setAccessibleName(QCoreApplication.translate("StatementPublish", u"Catat terbit", None))
#endif // QT_CONFIG(accessibility)
        self.channel_label.setText(QCoreApplication.translate("StatementPublish", u"&Saluran", None))
#if QT_CONFIG(accessibility)
        self.channel.setAccessibleName(QCoreApplication.translate("StatementPublish", u"Saluran", None))
#endif // QT_CONFIG(accessibility)
        self.channel_help.setText("")
        self.at_label.setText(QCoreApplication.translate("StatementPublish", u"&Waktu terbit (WIB)", None))
#if QT_CONFIG(accessibility)
        self.at.setAccessibleName(QCoreApplication.translate("StatementPublish", u"Waktu terbit (WIB)", None))
#endif // QT_CONFIG(accessibility)
        self.at_help.setText("")
        self.link_label.setText(QCoreApplication.translate("StatementPublish", u"&Tautan", None))
#if QT_CONFIG(accessibility)
        self.link.setAccessibleName(QCoreApplication.translate("StatementPublish", u"Tautan", None))
#endif // QT_CONFIG(accessibility)
        self.link_help.setText(QCoreApplication.translate("StatementPublish", u"Tautan atau bukti, salah satu wajib.", None))
        self.proof_label.setText(QCoreApplication.translate("StatementPublish", u"&Bukti", None))
#if QT_CONFIG(accessibility)
        self.proof.setAccessibleName(QCoreApplication.translate("StatementPublish", u"Bukti", None))
#endif // QT_CONFIG(accessibility)
        self.proof_help.setText(QCoreApplication.translate("StatementPublish", u"Misalnya nama grup dan jumlah anggota, atau daftar penerima.", None))
    # retranslateUi
