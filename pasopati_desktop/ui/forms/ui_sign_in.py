# Automatically generated from ui/sign_in.ui by ui/compile.py - do not edit.

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
class Ui_SignIn:
    def setupUi(self, SignIn: QFrame) -> None:
        if not SignIn.objectName():
            SignIn.setObjectName(u"SignIn")
        self.column = QVBoxLayout(SignIn)
        self.column.setObjectName(u"column")
        self.head = QHBoxLayout()
        self.head.setObjectName(u"head")
        self.logo = QLabel(SignIn)
        self.logo.setObjectName(u"logo")

        self.head.addWidget(self.logo)

        self.names = QVBoxLayout()
        self.names.setObjectName(u"names")
        self.title = QLabel(SignIn)
        self.title.setObjectName(u"title")
        self.title.setText(u"PASOPATI Desktop")

        self.names.addWidget(self.title)

        self.unit = QLabel(SignIn)
        self.unit.setObjectName(u"unit")

        self.names.addWidget(self.unit)


        self.head.addLayout(self.names)


        self.column.addLayout(self.head)

        self.username_field = QVBoxLayout()
        self.username_field.setObjectName(u"username_field")
        self.username_label = QLabel(SignIn)
        self.username_label.setObjectName(u"username_label")

        self.username_field.addWidget(self.username_label)

        self.username = QLineEdit(SignIn)
        self.username.setObjectName(u"username")
        self.username.setMaxLength(64)

        self.username_field.addWidget(self.username)


        self.column.addLayout(self.username_field)

        self.secret_field = QVBoxLayout()
        self.secret_field.setObjectName(u"secret_field")
        self.secret_label = QLabel(SignIn)
        self.secret_label.setObjectName(u"secret_label")

        self.secret_field.addWidget(self.secret_label)

        self.secret = QLineEdit(SignIn)
        self.secret.setObjectName(u"secret")
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.secret.setMaxLength(256)

        self.secret_field.addWidget(self.secret)

        self.hint_row = QHBoxLayout()
        self.hint_row.setObjectName(u"hint_row")
        self.hint_icon = QLabel(SignIn)
        self.hint_icon.setObjectName(u"hint_icon")

        self.hint_row.addWidget(self.hint_icon)

        self.hint = QLabel(SignIn)
        self.hint.setObjectName(u"hint")
        self.hint.setWordWrap(True)

        self.hint_row.addWidget(self.hint)


        self.secret_field.addLayout(self.hint_row)


        self.column.addLayout(self.secret_field)

        self.submit = QPushButton(SignIn)
        self.submit.setObjectName(u"submit")
        self.submit.setProperty(u"kind", u"primary")

        self.column.addWidget(self.submit)

        self.foot = QHBoxLayout()
        self.foot.setObjectName(u"foot")
        self.forgot = QLabel(SignIn)
        self.forgot.setObjectName(u"forgot")

        self.foot.addWidget(self.forgot)

        self.foot_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.foot_space)

        self.other = QPushButton(SignIn)
        self.other.setObjectName(u"other")
        self.other.setProperty(u"kind", u"plain")

        self.foot.addWidget(self.other)


        self.column.addLayout(self.foot)

        self.rule = QFrame(SignIn)
        self.rule.setObjectName(u"rule")
        self.rule.setFrameShape(QFrame.Shape.HLine)

        self.column.addWidget(self.rule)

        self.status = QVBoxLayout()
        self.status.setObjectName(u"status")

        self.column.addLayout(self.status)

#if QT_CONFIG(shortcut)
        self.username_label.setBuddy(self.username)
        self.secret_label.setBuddy(self.secret)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.username, self.secret)
        QWidget.setTabOrder(self.secret, self.submit)
        QWidget.setTabOrder(self.submit, self.other)

        self.retranslateUi(SignIn)

        QMetaObject.connectSlotsByName(SignIn)
    # setupUi

    def retranslateUi(self, SignIn: QFrame) -> None:
#if QT_CONFIG(accessibility)
        SignIn.setAccessibleName(QCoreApplication.translate("SignIn", u"Masuk ke PASOPATI Desktop", None))
#endif // QT_CONFIG(accessibility)
        self.username_label.setText(QCoreApplication.translate("SignIn", u"&Nama pengguna", None))
#if QT_CONFIG(accessibility)
        self.username.setAccessibleName(QCoreApplication.translate("SignIn", u"Nama pengguna", None))
#endif // QT_CONFIG(accessibility)
        self.secret_label.setText(QCoreApplication.translate("SignIn", u"&Kata sandi", None))
#if QT_CONFIG(accessibility)
        self.secret.setAccessibleName(QCoreApplication.translate("SignIn", u"Kata sandi", None))
#endif // QT_CONFIG(accessibility)
        self.submit.setText(QCoreApplication.translate("SignIn", u"&Masuk", None))
        self.forgot.setText(QCoreApplication.translate("SignIn", u"Lupa kata sandi? Hubungi admin unit.", None))
        self.other.setText(QCoreApplication.translate("SignIn", u"&Akun darurat", None))
    # retranslateUi
