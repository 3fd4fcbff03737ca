# Automatically generated from ui/change_password.ui by ui/compile.py - do not edit.

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget
class Ui_ChangePassword:
    def setupUi(self, ChangePassword: QWidget) -> None:
        if not ChangePassword.objectName():
            ChangePassword.setObjectName(u"ChangePassword")
        self.column = QVBoxLayout(ChangePassword)
        self.column.setObjectName(u"column")
        self.old_field = QVBoxLayout()
        self.old_field.setObjectName(u"old_field")
        self.old_label = QLabel(ChangePassword)
        self.old_label.setObjectName(u"old_label")

        self.old_field.addWidget(self.old_label)

        self.old = QLineEdit(ChangePassword)
        self.old.setObjectName(u"old")
        self.old.setEchoMode(QLineEdit.EchoMode.Password)

        self.old_field.addWidget(self.old)


        self.column.addLayout(self.old_field)

        self.new_field = QVBoxLayout()
        self.new_field.setObjectName(u"new_field")
        self.new_label = QLabel(ChangePassword)
        self.new_label.setObjectName(u"new_label")

        self.new_field.addWidget(self.new_label)

        self.new = QLineEdit(ChangePassword)
        self.new.setObjectName(u"new")
        self.new.setEchoMode(QLineEdit.EchoMode.Password)

        self.new_field.addWidget(self.new)


        self.column.addLayout(self.new_field)

        self.again_field = QVBoxLayout()
        self.again_field.setObjectName(u"again_field")
        self.again_label = QLabel(ChangePassword)
        self.again_label.setObjectName(u"again_label")

        self.again_field.addWidget(self.again_label)

        self.again = QLineEdit(ChangePassword)
        self.again.setObjectName(u"again")
        self.again.setEchoMode(QLineEdit.EchoMode.Password)

        self.again_field.addWidget(self.again)


        self.column.addLayout(self.again_field)

#if QT_CONFIG(shortcut)
        self.old_label.setBuddy(self.old)
        self.new_label.setBuddy(self.new)
        self.again_label.setBuddy(self.again)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.old, self.new)
        QWidget.setTabOrder(self.new, self.again)

        self.retranslateUi(ChangePassword)

        QMetaObject.connectSlotsByName(ChangePassword)
    # setupUi

    def retranslateUi(self, ChangePassword: QWidget) -> None:
#if QT_CONFIG(accessibility)
        ChangePassword.setAccessibleName(QCoreApplication.translate("ChangePassword", u"Ganti kata sandi", None))
#endif // QT_CONFIG(accessibility)
        self.old_label.setText(QCoreApplication.translate("ChangePassword", u"Kata sandi se&karang", None))
#if QT_CONFIG(accessibility)
        self.old.setAccessibleName(QCoreApplication.translate("ChangePassword", u"Kata sandi sekarang", None))
#endif // QT_CONFIG(accessibility)
        self.new_label.setText(QCoreApplication.translate("ChangePassword", u"Kata sandi &baru", None))
#if QT_CONFIG(accessibility)
        self.new.setAccessibleName(QCoreApplication.translate("ChangePassword", u"Kata sandi baru", None))
#endif // QT_CONFIG(accessibility)
        self.again_label.setText(QCoreApplication.translate("ChangePassword", u"Kata sandi baru sekali &lagi", None))
#if QT_CONFIG(accessibility)
        self.again.setAccessibleName(QCoreApplication.translate("ChangePassword", u"Kata sandi baru sekali lagi", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
