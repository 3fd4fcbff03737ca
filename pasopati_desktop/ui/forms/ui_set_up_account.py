# Automatically generated from ui/set_up_account.ui by ui/compile.py - do not edit.

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget
class Ui_SetUpAccount:
    def setupUi(self, SetUpAccount: QWidget) -> None:
        if not SetUpAccount.objectName():
            SetUpAccount.setObjectName(u"SetUpAccount")
        self.column = QVBoxLayout(SetUpAccount)
        self.column.setObjectName(u"column")
        self.name_field = QVBoxLayout()
        self.name_field.setObjectName(u"name_field")
        self.name_label = QLabel(SetUpAccount)
        self.name_label.setObjectName(u"name_label")

        self.name_field.addWidget(self.name_label)

        self.name = QLineEdit(SetUpAccount)
        self.name.setObjectName(u"name")

        self.name_field.addWidget(self.name)


        self.column.addLayout(self.name_field)

        self.username_field = QVBoxLayout()
        self.username_field.setObjectName(u"username_field")
        self.username_label = QLabel(SetUpAccount)
        self.username_label.setObjectName(u"username_label")

        self.username_field.addWidget(self.username_label)

        self.username = QLineEdit(SetUpAccount)
        self.username.setObjectName(u"username")

        self.username_field.addWidget(self.username)


        self.column.addLayout(self.username_field)

        self.secrets = QHBoxLayout()
        self.secrets.setObjectName(u"secrets")
        self.password_field = QVBoxLayout()
        self.password_field.setObjectName(u"password_field")
        self.password_label = QLabel(SetUpAccount)
        self.password_label.setObjectName(u"password_label")

        self.password_field.addWidget(self.password_label)

        self.password = QLineEdit(SetUpAccount)
        self.password.setObjectName(u"password")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)

        self.password_field.addWidget(self.password)


        self.secrets.addLayout(self.password_field)

        self.again_field = QVBoxLayout()
        self.again_field.setObjectName(u"again_field")
        self.again_label = QLabel(SetUpAccount)
        self.again_label.setObjectName(u"again_label")

        self.again_field.addWidget(self.again_label)

        self.again = QLineEdit(SetUpAccount)
        self.again.setObjectName(u"again")
        self.again.setEchoMode(QLineEdit.EchoMode.Password)

        self.again_field.addWidget(self.again)


        self.secrets.addLayout(self.again_field)


        self.column.addLayout(self.secrets)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.username_label.setBuddy(self.username)
        self.password_label.setBuddy(self.password)
        self.again_label.setBuddy(self.again)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.username)
        QWidget.setTabOrder(self.username, self.password)
        QWidget.setTabOrder(self.password, self.again)

        self.retranslateUi(SetUpAccount)

        QMetaObject.connectSlotsByName(SetUpAccount)
    # setupUi

    def retranslateUi(self, SetUpAccount: QWidget) -> None:
#if QT_CONFIG(accessibility)
        SetUpAccount.setAccessibleName(QCoreApplication.translate("SetUpAccount", u"Akun administrator", None))
#endif // QT_CONFIG(accessibility)
        self.name_label.setText(QCoreApplication.translate("SetUpAccount", u"&Nama administrator", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("SetUpAccount", u"Nama administrator", None))
#endif // QT_CONFIG(accessibility)
        self.username_label.setText(QCoreApplication.translate("SetUpAccount", u"Nama &pengguna", None))
#if QT_CONFIG(accessibility)
        self.username.setAccessibleName(QCoreApplication.translate("SetUpAccount", u"Nama pengguna", None))
#endif // QT_CONFIG(accessibility)
        self.password_label.setText(QCoreApplication.translate("SetUpAccount", u"Kata &sandi", None))
#if QT_CONFIG(accessibility)
        self.password.setAccessibleName(QCoreApplication.translate("SetUpAccount", u"Kata sandi", None))
#endif // QT_CONFIG(accessibility)
        self.again_label.setText(QCoreApplication.translate("SetUpAccount", u"Kata sandi sekali lag&i", None))
#if QT_CONFIG(accessibility)
        self.again.setAccessibleName(QCoreApplication.translate("SetUpAccount", u"Kata sandi sekali lagi", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
