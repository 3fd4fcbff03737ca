# Automatically generated from ui/set_pin.ui by ui/compile.py - do not edit.

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget
class Ui_SetPin:
    def setupUi(self, SetPin: QWidget) -> None:
        if not SetPin.objectName():
            SetPin.setObjectName(u"SetPin")
        self.column = QVBoxLayout(SetPin)
        self.column.setObjectName(u"column")
        self.password_field = QVBoxLayout()
        self.password_field.setObjectName(u"password_field")
        self.password_label = QLabel(SetPin)
        self.password_label.setObjectName(u"password_label")

        self.password_field.addWidget(self.password_label)

        self.password = QLineEdit(SetPin)
        self.password.setObjectName(u"password")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)

        self.password_field.addWidget(self.password)


        self.column.addLayout(self.password_field)

        self.pins = QHBoxLayout()
        self.pins.setObjectName(u"pins")
        self.pin_field = QVBoxLayout()
        self.pin_field.setObjectName(u"pin_field")
        self.pin_label = QLabel(SetPin)
        self.pin_label.setObjectName(u"pin_label")

        self.pin_field.addWidget(self.pin_label)

        self.pin = QLineEdit(SetPin)
        self.pin.setObjectName(u"pin")
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setMaxLength(6)

        self.pin_field.addWidget(self.pin)


        self.pins.addLayout(self.pin_field)

        self.again_field = QVBoxLayout()
        self.again_field.setObjectName(u"again_field")
        self.again_label = QLabel(SetPin)
        self.again_label.setObjectName(u"again_label")

        self.again_field.addWidget(self.again_label)

        self.again = QLineEdit(SetPin)
        self.again.setObjectName(u"again")
        self.again.setEchoMode(QLineEdit.EchoMode.Password)
        self.again.setMaxLength(6)

        self.again_field.addWidget(self.again)


        self.pins.addLayout(self.again_field)


        self.column.addLayout(self.pins)

#if QT_CONFIG(shortcut)
        self.password_label.setBuddy(self.password)
        self.pin_label.setBuddy(self.pin)
        self.again_label.setBuddy(self.again)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.password, self.pin)
        QWidget.setTabOrder(self.pin, self.again)

        self.retranslateUi(SetPin)

        QMetaObject.connectSlotsByName(SetPin)
    # setupUi

    def retranslateUi(self, SetPin: QWidget) -> None:
#if QT_CONFIG(accessibility)
        SetPin.setAccessibleName(QCoreApplication.translate("SetPin", u"Setel PIN", None))
#endif // QT_CONFIG(accessibility)
        self.password_label.setText(QCoreApplication.translate("SetPin", u"&Kata sandi", None))
#if QT_CONFIG(accessibility)
        self.password.setAccessibleName(QCoreApplication.translate("SetPin", u"Kata sandi", None))
#endif // QT_CONFIG(accessibility)
        self.pin_label.setText(QCoreApplication.translate("SetPin", u"&PIN baru", None))
#if QT_CONFIG(accessibility)
        self.pin.setAccessibleName(QCoreApplication.translate("SetPin", u"PIN baru", None))
#endif // QT_CONFIG(accessibility)
        self.again_label.setText(QCoreApplication.translate("SetPin", u"PIN sekali &lagi", None))
#if QT_CONFIG(accessibility)
        self.again.setAccessibleName(QCoreApplication.translate("SetPin", u"PIN sekali lagi", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
