# Automatically generated from ui/consent_withdrawal.ui by ui/compile.py - do not edit.

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QVBoxLayout, QWidget
class Ui_ConsentWithdrawal:
    def setupUi(self, ConsentWithdrawal: QWidget) -> None:
        if not ConsentWithdrawal.objectName():
            ConsentWithdrawal.setObjectName(u"ConsentWithdrawal")
        self.column = QVBoxLayout(ConsentWithdrawal)
        self.column.setObjectName(u"column")
        self.told = QLabel(ConsentWithdrawal)
        self.told.setObjectName(u"told")
        self.told.setWordWrap(True)

        self.column.addWidget(self.told)

        self.withdrawal_reason_field = QVBoxLayout()
        self.withdrawal_reason_field.setObjectName(u"withdrawal_reason_field")
        self.withdrawal_reason_label = QLabel(ConsentWithdrawal)
        self.withdrawal_reason_label.setObjectName(u"withdrawal_reason_label")

        self.withdrawal_reason_field.addWidget(self.withdrawal_reason_label)

        self.withdrawal_reason = QLineEdit(ConsentWithdrawal)
        self.withdrawal_reason.setObjectName(u"withdrawal_reason")
        self.withdrawal_reason.setMaxLength(300)

        self.withdrawal_reason_field.addWidget(self.withdrawal_reason)


        self.column.addLayout(self.withdrawal_reason_field)

        self.whole_person = QCheckBox(ConsentWithdrawal)
        self.whole_person.setObjectName(u"whole_person")

        self.column.addWidget(self.whole_person)

#if QT_CONFIG(shortcut)
        self.withdrawal_reason_label.setBuddy(self.withdrawal_reason)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.withdrawal_reason, self.whole_person)

        self.retranslateUi(ConsentWithdrawal)

        QMetaObject.connectSlotsByName(ConsentWithdrawal)
    # setupUi

    def retranslateUi(self, ConsentWithdrawal: QWidget) -> None:
#if QT_CONFIG(accessibility)
        ConsentWithdrawal.setAccessibleName(QCoreApplication.translate("ConsentWithdrawal", u"Tarik dari kanal", None))
#endif // QT_CONFIG(accessibility)
        self.withdrawal_reason_label.setText(QCoreApplication.translate("ConsentWithdrawal", u"&Alasan, tanpa data pribadi", None))
#if QT_CONFIG(accessibility)
        self.withdrawal_reason.setAccessibleName(QCoreApplication.translate("ConsentWithdrawal", u"Alasan, tanpa data pribadi", None))
#endif // QT_CONFIG(accessibility)
        self.whole_person.setText(QCoreApplication.translate("ConsentWithdrawal", u"Tarik juga karya lain dari pembuat yang sama", None))
    # retranslateUi
