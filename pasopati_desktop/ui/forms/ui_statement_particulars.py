# Automatically generated from ui/statement_particulars.ui by ui/compile.py - do not edit.

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateTimeEdit, QLabel, QPlainTextEdit, QVBoxLayout, QWidget
class Ui_StatementParticulars:
    def setupUi(self, StatementParticulars: QWidget) -> None:
        if not StatementParticulars.objectName():
            StatementParticulars.setObjectName(u"StatementParticulars")
        self.column = QVBoxLayout(StatementParticulars)
        self.column.setObjectName(u"column")
        self.access_field = QVBoxLayout()
        self.access_field.setObjectName(u"access_field")
        self.access_label = QLabel(StatementParticulars)
        self.access_label.setObjectName(u"access_label")
        self.access_label.setProperty(u"textStyle", u"label")

        self.access_field.addWidget(self.access_label)

        self.access = QComboBox(StatementParticulars)
        self.access.setObjectName(u"access")

        self.access_field.addWidget(self.access)

        self.access_help = QLabel(StatementParticulars)
        self.access_help.setObjectName(u"access_help")
        self.access_help.setWordWrap(True)
        self.access_help.setProperty(u"textStyle", u"meta")
        self.access_help.setProperty(u"ink", u"text3")

        self.access_field.addWidget(self.access_help)


        self.column.addLayout(self.access_field)

        self.privacy_checked = QCheckBox(StatementParticulars)
        self.privacy_checked.setObjectName(u"privacy_checked")

        self.column.addWidget(self.privacy_checked)

        self.embargoed = QCheckBox(StatementParticulars)
        self.embargoed.setObjectName(u"embargoed")

        self.column.addWidget(self.embargoed)

        self.embargo_until_field = QVBoxLayout()
        self.embargo_until_field.setObjectName(u"embargo_until_field")
        self.embargo_until_label = QLabel(StatementParticulars)
        self.embargo_until_label.setObjectName(u"embargo_until_label")
        self.embargo_until_label.setProperty(u"textStyle", u"label")

        self.embargo_until_field.addWidget(self.embargo_until_label)

        self.embargo_until = QDateTimeEdit(StatementParticulars)
        self.embargo_until.setObjectName(u"embargo_until")
        self.embargo_until.setDisplayFormat(u"d MMM yyyy, HH.mm")
        self.embargo_until.setCalendarPopup(True)

        self.embargo_until_field.addWidget(self.embargo_until)

        self.embargo_until_help = QLabel(StatementParticulars)
        self.embargo_until_help.setObjectName(u"embargo_until_help")
        self.embargo_until_help.setWordWrap(True)
        self.embargo_until_help.setProperty(u"textStyle", u"meta")
        self.embargo_until_help.setProperty(u"ink", u"text3")

        self.embargo_until_field.addWidget(self.embargo_until_help)


        self.column.addLayout(self.embargo_until_field)

        self.copies_to_field = QVBoxLayout()
        self.copies_to_field.setObjectName(u"copies_to_field")
        self.copies_to_label = QLabel(StatementParticulars)
        self.copies_to_label.setObjectName(u"copies_to_label")
        self.copies_to_label.setProperty(u"textStyle", u"label")

        self.copies_to_field.addWidget(self.copies_to_label)

        self.copies_to = QPlainTextEdit(StatementParticulars)
        self.copies_to.setObjectName(u"copies_to")
        self.copies_to.setTabChangesFocus(True)

        self.copies_to_field.addWidget(self.copies_to)

        self.copies_to_help = QLabel(StatementParticulars)
        self.copies_to_help.setObjectName(u"copies_to_help")
        self.copies_to_help.setWordWrap(True)
        self.copies_to_help.setProperty(u"textStyle", u"meta")
        self.copies_to_help.setProperty(u"ink", u"text3")

        self.copies_to_field.addWidget(self.copies_to_help)


        self.column.addLayout(self.copies_to_field)

#if QT_CONFIG(shortcut)
        self.access_label.setBuddy(self.access)
        self.embargo_until_label.setBuddy(self.embargo_until)
        self.copies_to_label.setBuddy(self.copies_to)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.access, self.privacy_checked)
        QWidget.setTabOrder(self.privacy_checked, self.embargoed)
        QWidget.setTabOrder(self.embargoed, self.embargo_until)
        QWidget.setTabOrder(self.embargo_until, self.copies_to)

        self.retranslateUi(StatementParticulars)

        QMetaObject.connectSlotsByName(StatementParticulars)
    # setupUi

    def retranslateUi(self, StatementParticulars: QWidget) -> None:
#if QT_CONFIG(accessibility)
        StatementParticulars.setAccessibleName(QCoreApplication.translate("StatementParticulars", u"Keterangan naskah", None))
#endif // QT_CONFIG(accessibility)
        self.access_label.setText(QCoreApplication.translate("StatementParticulars", u"&Kelas informasi", None))
#if QT_CONFIG(accessibility)
        self.access.setAccessibleName(QCoreApplication.translate("StatementParticulars", u"Kelas informasi", None))
#endif // QT_CONFIG(accessibility)
        self.access_help.setText("")
        self.privacy_checked.setText(QCoreApplication.translate("StatementParticulars", u"Data &pribadi sudah diperiksa: tanpa NIK, data medis, blok, atau kamar", None))
        self.embargoed.setText(QCoreApplication.translate("StatementParticulars", u"&Embargo, tidak disiarkan sebelum", None))
        self.embargo_until_label.setText(QCoreApplication.translate("StatementParticulars", u"&Waktu embargo (WIB)", None))
#if QT_CONFIG(accessibility)
        self.embargo_until.setAccessibleName(QCoreApplication.translate("StatementParticulars", u"Waktu embargo (WIB)", None))
#endif // QT_CONFIG(accessibility)
        self.embargo_until_help.setText("")
        self.copies_to_label.setText(QCoreApplication.translate("StatementParticulars", u"&Tembusan", None))
#if QT_CONFIG(accessibility)
        self.copies_to.setAccessibleName(QCoreApplication.translate("StatementParticulars", u"Tembusan", None))
#endif // QT_CONFIG(accessibility)
        self.copies_to_help.setText(QCoreApplication.translate("StatementParticulars", u"Satu penerima satu baris.", None))
    # retranslateUi
