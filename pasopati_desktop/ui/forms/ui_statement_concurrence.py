# Automatically generated from ui/statement_concurrence.ui by ui/compile.py - do not edit.

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QComboBox, QDateTimeEdit, QLabel, QLineEdit, QVBoxLayout, QWidget
class Ui_StatementConcurrence:
    def setupUi(self, StatementConcurrence: QWidget) -> None:
        if not StatementConcurrence.objectName():
            StatementConcurrence.setObjectName(u"StatementConcurrence")
        self.column = QVBoxLayout(StatementConcurrence)
        self.column.setObjectName(u"column")
        self.authority_field = QVBoxLayout()
        self.authority_field.setObjectName(u"authority_field")
        self.authority_label = QLabel(StatementConcurrence)
        self.authority_label.setObjectName(u"authority_label")
        self.authority_label.setProperty(u"textStyle", u"label")

        self.authority_field.addWidget(self.authority_label)

        self.authority = QComboBox(StatementConcurrence)
        self.authority.setObjectName(u"authority")

        self.authority_field.addWidget(self.authority)

        self.authority_help = QLabel(StatementConcurrence)
        self.authority_help.setObjectName(u"authority_help")
        self.authority_help.setWordWrap(True)
        self.authority_help.setProperty(u"textStyle", u"meta")
        self.authority_help.setProperty(u"ink", u"text3")

        self.authority_field.addWidget(self.authority_help)


        self.column.addLayout(self.authority_field)

        self.name_field = QVBoxLayout()
        self.name_field.setObjectName(u"name_field")
        self.name_label = QLabel(StatementConcurrence)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"textStyle", u"label")

        self.name_field.addWidget(self.name_label)

        self.name = QLineEdit(StatementConcurrence)
        self.name.setObjectName(u"name")
        self.name.setMaxLength(120)

        self.name_field.addWidget(self.name)

        self.name_help = QLabel(StatementConcurrence)
        self.name_help.setObjectName(u"name_help")
        self.name_help.setWordWrap(True)
        self.name_help.setProperty(u"textStyle", u"meta")
        self.name_help.setProperty(u"ink", u"text3")

        self.name_field.addWidget(self.name_help)


        self.column.addLayout(self.name_field)

        self.position_field = QVBoxLayout()
        self.position_field.setObjectName(u"position_field")
        self.position_label = QLabel(StatementConcurrence)
        self.position_label.setObjectName(u"position_label")
        self.position_label.setProperty(u"textStyle", u"label")

        self.position_field.addWidget(self.position_label)

        self.position = QLineEdit(StatementConcurrence)
        self.position.setObjectName(u"position")
        self.position.setMaxLength(220)

        self.position_field.addWidget(self.position)

        self.position_help = QLabel(StatementConcurrence)
        self.position_help.setObjectName(u"position_help")
        self.position_help.setWordWrap(True)
        self.position_help.setProperty(u"textStyle", u"meta")
        self.position_help.setProperty(u"ink", u"text3")

        self.position_field.addWidget(self.position_help)


        self.column.addLayout(self.position_field)

        self.given_by_field = QVBoxLayout()
        self.given_by_field.setObjectName(u"given_by_field")
        self.given_by_label = QLabel(StatementConcurrence)
        self.given_by_label.setObjectName(u"given_by_label")
        self.given_by_label.setProperty(u"textStyle", u"label")

        self.given_by_field.addWidget(self.given_by_label)

        self.given_by = QComboBox(StatementConcurrence)
        self.given_by.setObjectName(u"given_by")

        self.given_by_field.addWidget(self.given_by)

        self.given_by_help = QLabel(StatementConcurrence)
        self.given_by_help.setObjectName(u"given_by_help")
        self.given_by_help.setWordWrap(True)
        self.given_by_help.setProperty(u"textStyle", u"meta")
        self.given_by_help.setProperty(u"ink", u"text3")

        self.given_by_field.addWidget(self.given_by_help)


        self.column.addLayout(self.given_by_field)

        self.at_field = QVBoxLayout()
        self.at_field.setObjectName(u"at_field")
        self.at_label = QLabel(StatementConcurrence)
        self.at_label.setObjectName(u"at_label")
        self.at_label.setProperty(u"textStyle", u"label")

        self.at_field.addWidget(self.at_label)

        self.at = QDateTimeEdit(StatementConcurrence)
        self.at.setObjectName(u"at")
        self.at.setDisplayFormat(u"d MMM yyyy, HH.mm")
        self.at.setCalendarPopup(True)

        self.at_field.addWidget(self.at)

        self.at_help = QLabel(StatementConcurrence)
        self.at_help.setObjectName(u"at_help")
        self.at_help.setWordWrap(True)
        self.at_help.setProperty(u"textStyle", u"meta")
        self.at_help.setProperty(u"ink", u"text3")

        self.at_field.addWidget(self.at_help)


        self.column.addLayout(self.at_field)

        self.evidence_field = QVBoxLayout()
        self.evidence_field.setObjectName(u"evidence_field")
        self.evidence_label = QLabel(StatementConcurrence)
        self.evidence_label.setObjectName(u"evidence_label")
        self.evidence_label.setProperty(u"textStyle", u"label")

        self.evidence_field.addWidget(self.evidence_label)

        self.evidence = QLineEdit(StatementConcurrence)
        self.evidence.setObjectName(u"evidence")
        self.evidence.setMaxLength(2000)

        self.evidence_field.addWidget(self.evidence)

        self.evidence_help = QLabel(StatementConcurrence)
        self.evidence_help.setObjectName(u"evidence_help")
        self.evidence_help.setWordWrap(True)
        self.evidence_help.setProperty(u"textStyle", u"meta")
        self.evidence_help.setProperty(u"ink", u"text3")

        self.evidence_field.addWidget(self.evidence_help)


        self.column.addLayout(self.evidence_field)

#if QT_CONFIG(shortcut)
        self.authority_label.setBuddy(self.authority)
        self.name_label.setBuddy(self.name)
        self.position_label.setBuddy(self.position)
        self.given_by_label.setBuddy(self.given_by)
        self.at_label.setBuddy(self.at)
        self.evidence_label.setBuddy(self.evidence)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.authority, self.name)
        QWidget.setTabOrder(self.name, self.position)
        QWidget.setTabOrder(self.position, self.given_by)
        QWidget.setTabOrder(self.given_by, self.at)
        QWidget.setTabOrder(self.at, self.evidence)

        self.retranslateUi(StatementConcurrence)

        QMetaObject.connectSlotsByName(StatementConcurrence)
    # setupUi

    def retranslateUi(self, StatementConcurrence: QWidget) -> None:
#if QT_CONFIG(accessibility)
        StatementConcurrence.setAccessibleName(QCoreApplication.translate("StatementConcurrence", u"Persetujuan atasan", None))
#endif // QT_CONFIG(accessibility)
        self.authority_label.setText(QCoreApplication.translate("StatementConcurrence", u"&Dari", None))
#if QT_CONFIG(accessibility)
        self.authority.setAccessibleName(QCoreApplication.translate("StatementConcurrence", u"Dari", None))
#endif // QT_CONFIG(accessibility)
        self.authority_help.setText("")
        self.name_label.setText(QCoreApplication.translate("StatementConcurrence", u"&Nama pejabat", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("StatementConcurrence", u"Nama pejabat", None))
#endif // QT_CONFIG(accessibility)
        self.name_help.setText("")
        self.position_label.setText(QCoreApplication.translate("StatementConcurrence", u"&Jabatan", None))
#if QT_CONFIG(accessibility)
        self.position.setAccessibleName(QCoreApplication.translate("StatementConcurrence", u"Jabatan", None))
#endif // QT_CONFIG(accessibility)
        self.position_help.setText("")
        self.given_by_label.setText(QCoreApplication.translate("StatementConcurrence", u"&Cara", None))
#if QT_CONFIG(accessibility)
        self.given_by.setAccessibleName(QCoreApplication.translate("StatementConcurrence", u"Cara", None))
#endif // QT_CONFIG(accessibility)
        self.given_by_help.setText("")
        self.at_label.setText(QCoreApplication.translate("StatementConcurrence", u"&Waktu (WIB)", None))
#if QT_CONFIG(accessibility)
        self.at.setAccessibleName(QCoreApplication.translate("StatementConcurrence", u"Waktu (WIB)", None))
#endif // QT_CONFIG(accessibility)
        self.at_help.setText("")
        self.evidence_label.setText(QCoreApplication.translate("StatementConcurrence", u"&Bukti", None))
#if QT_CONFIG(accessibility)
        self.evidence.setAccessibleName(QCoreApplication.translate("StatementConcurrence", u"Bukti", None))
#endif // QT_CONFIG(accessibility)
        self.evidence_help.setText(QCoreApplication.translate("StatementConcurrence", u"Nomor surat, atau tempat pesan dan catatan telepon disimpan.", None))
    # retranslateUi
