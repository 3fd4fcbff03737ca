# Automatically generated from ui/officer_editor.ui by ui/compile.py - do not edit.

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget
class Ui_OfficerEditor:
    def setupUi(self, OfficerEditor: QWidget) -> None:
        if not OfficerEditor.objectName():
            OfficerEditor.setObjectName(u"OfficerEditor")
        self.column = QVBoxLayout(OfficerEditor)
        self.column.setObjectName(u"column")
        self.name_field = QVBoxLayout()
        self.name_field.setObjectName(u"name_field")
        self.name_label = QLabel(OfficerEditor)
        self.name_label.setObjectName(u"name_label")

        self.name_field.addWidget(self.name_label)

        self.name = QLineEdit(OfficerEditor)
        self.name.setObjectName(u"name")

        self.name_field.addWidget(self.name)


        self.column.addLayout(self.name_field)

        self.person = QHBoxLayout()
        self.person.setObjectName(u"person")
        self.username_field = QVBoxLayout()
        self.username_field.setObjectName(u"username_field")
        self.username_label = QLabel(OfficerEditor)
        self.username_label.setObjectName(u"username_label")

        self.username_field.addWidget(self.username_label)

        self.username = QLineEdit(OfficerEditor)
        self.username.setObjectName(u"username")

        self.username_field.addWidget(self.username)


        self.person.addLayout(self.username_field)

        self.nip_field = QVBoxLayout()
        self.nip_field.setObjectName(u"nip_field")
        self.nip_label = QLabel(OfficerEditor)
        self.nip_label.setObjectName(u"nip_label")

        self.nip_field.addWidget(self.nip_label)

        self.nip = QLineEdit(OfficerEditor)
        self.nip.setObjectName(u"nip")

        self.nip_field.addWidget(self.nip)


        self.person.addLayout(self.nip_field)


        self.column.addLayout(self.person)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.username_label.setBuddy(self.username)
        self.nip_label.setBuddy(self.nip)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.username)
        QWidget.setTabOrder(self.username, self.nip)

        self.retranslateUi(OfficerEditor)

        QMetaObject.connectSlotsByName(OfficerEditor)
    # setupUi

    def retranslateUi(self, OfficerEditor: QWidget) -> None:
#if QT_CONFIG(accessibility)
        OfficerEditor.setAccessibleName(QCoreApplication.translate("OfficerEditor", u"Petugas", None))
#endif // QT_CONFIG(accessibility)
        self.name_label.setText(QCoreApplication.translate("OfficerEditor", u"&Nama lengkap, dengan gelar", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("OfficerEditor", u"Nama lengkap, dengan gelar", None))
#endif // QT_CONFIG(accessibility)
        self.username_label.setText(QCoreApplication.translate("OfficerEditor", u"Nama p&engguna", None))
#if QT_CONFIG(accessibility)
        self.username.setAccessibleName(QCoreApplication.translate("OfficerEditor", u"Nama pengguna", None))
#endif // QT_CONFIG(accessibility)
        self.username.setPlaceholderText(QCoreApplication.translate("OfficerEditor", u"s.maharani", None))
        self.nip_label.setText(QCoreApplication.translate("OfficerEditor", u"N&IP", None))
#if QT_CONFIG(accessibility)
        self.nip.setAccessibleName(QCoreApplication.translate("OfficerEditor", u"NIP", None))
#endif // QT_CONFIG(accessibility)
        self.nip.setPlaceholderText(QCoreApplication.translate("OfficerEditor", u"18 angka", None))
    # retranslateUi
