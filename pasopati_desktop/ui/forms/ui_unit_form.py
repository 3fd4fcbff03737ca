# Automatically generated from ui/unit_form.ui by ui/compile.py - do not edit.

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from pasopati_desktop.ui.widgets.long_text import LongText
class Ui_UnitForm:
    def setupUi(self, UnitForm: QWidget) -> None:
        if not UnitForm.objectName():
            UnitForm.setObjectName(u"UnitForm")
        self.column = QVBoxLayout(UnitForm)
        self.column.setObjectName(u"column")
        self.name_field = QVBoxLayout()
        self.name_field.setObjectName(u"name_field")
        self.name_label = QLabel(UnitForm)
        self.name_label.setObjectName(u"name_label")

        self.name_field.addWidget(self.name_label)

        self.name = QLineEdit(UnitForm)
        self.name.setObjectName(u"name")

        self.name_field.addWidget(self.name)


        self.column.addLayout(self.name_field)

        self.names = QHBoxLayout()
        self.names.setObjectName(u"names")
        self.short_name_field = QVBoxLayout()
        self.short_name_field.setObjectName(u"short_name_field")
        self.short_name_label = QLabel(UnitForm)
        self.short_name_label.setObjectName(u"short_name_label")

        self.short_name_field.addWidget(self.short_name_label)

        self.short_name = QLineEdit(UnitForm)
        self.short_name.setObjectName(u"short_name")

        self.short_name_field.addWidget(self.short_name)


        self.names.addLayout(self.short_name_field)

        self.city_field = QVBoxLayout()
        self.city_field.setObjectName(u"city_field")
        self.city_label = QLabel(UnitForm)
        self.city_label.setObjectName(u"city_label")

        self.city_field.addWidget(self.city_label)

        self.city = QLineEdit(UnitForm)
        self.city.setObjectName(u"city")

        self.city_field.addWidget(self.city)


        self.names.addLayout(self.city_field)


        self.column.addLayout(self.names)

        self.address_field = QVBoxLayout()
        self.address_field.setObjectName(u"address_field")
        self.address_label = QLabel(UnitForm)
        self.address_label.setObjectName(u"address_label")

        self.address_field.addWidget(self.address_label)

        self.address = QLineEdit(UnitForm)
        self.address.setObjectName(u"address")

        self.address_field.addWidget(self.address)


        self.column.addLayout(self.address_field)

        self.contact = QHBoxLayout()
        self.contact.setObjectName(u"contact")
        self.phone_field = QVBoxLayout()
        self.phone_field.setObjectName(u"phone_field")
        self.phone_label = QLabel(UnitForm)
        self.phone_label.setObjectName(u"phone_label")

        self.phone_field.addWidget(self.phone_label)

        self.phone = QLineEdit(UnitForm)
        self.phone.setObjectName(u"phone")

        self.phone_field.addWidget(self.phone)


        self.contact.addLayout(self.phone_field)

        self.email_field = QVBoxLayout()
        self.email_field.setObjectName(u"email_field")
        self.email_label = QLabel(UnitForm)
        self.email_label.setObjectName(u"email_label")

        self.email_field.addWidget(self.email_label)

        self.email = QLineEdit(UnitForm)
        self.email.setObjectName(u"email")

        self.email_field.addWidget(self.email)


        self.contact.addLayout(self.email_field)


        self.column.addLayout(self.contact)

        self.places = QHBoxLayout()
        self.places.setObjectName(u"places")
        self.website_field = QVBoxLayout()
        self.website_field.setObjectName(u"website_field")
        self.website_label = QLabel(UnitForm)
        self.website_label.setObjectName(u"website_label")

        self.website_field.addWidget(self.website_label)

        self.website = QLineEdit(UnitForm)
        self.website.setObjectName(u"website")

        self.website_field.addWidget(self.website)


        self.places.addLayout(self.website_field)

        self.media_center_field = QVBoxLayout()
        self.media_center_field.setObjectName(u"media_center_field")
        self.media_center_label = QLabel(UnitForm)
        self.media_center_label.setObjectName(u"media_center_label")

        self.media_center_field.addWidget(self.media_center_label)

        self.media_center = QLineEdit(UnitForm)
        self.media_center.setObjectName(u"media_center")

        self.media_center_field.addWidget(self.media_center)


        self.places.addLayout(self.media_center_field)


        self.column.addLayout(self.places)

        self.zone_row = QHBoxLayout()
        self.zone_row.setObjectName(u"zone_row")
        self.zone_field = QVBoxLayout()
        self.zone_field.setObjectName(u"zone_field")
        self.zone_label = QLabel(UnitForm)
        self.zone_label.setObjectName(u"zone_label")

        self.zone_field.addWidget(self.zone_label)

        self.zone = QComboBox(UnitForm)
        self.zone.setObjectName(u"zone")

        self.zone_field.addWidget(self.zone)


        self.zone_row.addLayout(self.zone_field)

        self.zone_space = QVBoxLayout()
        self.zone_space.setObjectName(u"zone_space")

        self.zone_row.addLayout(self.zone_space)


        self.column.addLayout(self.zone_row)

        self.about_field = QVBoxLayout()
        self.about_field.setObjectName(u"about_field")
        self.about_label = QLabel(UnitForm)
        self.about_label.setObjectName(u"about_label")

        self.about_field.addWidget(self.about_label)

        self.about = LongText(UnitForm)
        self.about.setObjectName(u"about")
        self.about.setTabChangesFocus(True)

        self.about_field.addWidget(self.about)


        self.column.addLayout(self.about_field)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.short_name_label.setBuddy(self.short_name)
        self.city_label.setBuddy(self.city)
        self.address_label.setBuddy(self.address)
        self.phone_label.setBuddy(self.phone)
        self.email_label.setBuddy(self.email)
        self.website_label.setBuddy(self.website)
        self.media_center_label.setBuddy(self.media_center)
        self.zone_label.setBuddy(self.zone)
        self.about_label.setBuddy(self.about)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.short_name)
        QWidget.setTabOrder(self.short_name, self.city)
        QWidget.setTabOrder(self.city, self.address)
        QWidget.setTabOrder(self.address, self.phone)
        QWidget.setTabOrder(self.phone, self.email)
        QWidget.setTabOrder(self.email, self.website)
        QWidget.setTabOrder(self.website, self.media_center)
        QWidget.setTabOrder(self.media_center, self.zone)
        QWidget.setTabOrder(self.zone, self.about)

        self.retranslateUi(UnitForm)

        QMetaObject.connectSlotsByName(UnitForm)
    # setupUi

    def retranslateUi(self, UnitForm: QWidget) -> None:
#if QT_CONFIG(accessibility)
        UnitForm.setAccessibleName(QCoreApplication.translate("UnitForm", u"Profil unit", None))
#endif // QT_CONFIG(accessibility)
        self.name_label.setText(QCoreApplication.translate("UnitForm", u"&Nama resmi unit", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("UnitForm", u"Nama resmi unit", None))
#endif // QT_CONFIG(accessibility)
        self.name.setPlaceholderText(QCoreApplication.translate("UnitForm", u"Lembaga Pemasyarakatan Kelas I Cipinang", None))
        self.short_name_label.setText(QCoreApplication.translate("UnitForm", u"Nama &singkat", None))
#if QT_CONFIG(accessibility)
        self.short_name.setAccessibleName(QCoreApplication.translate("UnitForm", u"Nama singkat", None))
#endif // QT_CONFIG(accessibility)
        self.short_name.setPlaceholderText(QCoreApplication.translate("UnitForm", u"Lapas Kelas I Cipinang", None))
        self.city_label.setText(QCoreApplication.translate("UnitForm", u"K&ota", None))
#if QT_CONFIG(accessibility)
        self.city.setAccessibleName(QCoreApplication.translate("UnitForm", u"Kota", None))
#endif // QT_CONFIG(accessibility)
        self.city.setPlaceholderText(QCoreApplication.translate("UnitForm", u"Jakarta", None))
        self.address_label.setText(QCoreApplication.translate("UnitForm", u"&Alamat", None))
#if QT_CONFIG(accessibility)
        self.address.setAccessibleName(QCoreApplication.translate("UnitForm", u"Alamat", None))
#endif // QT_CONFIG(accessibility)
        self.phone_label.setText(QCoreApplication.translate("UnitForm", u"&Telepon", None))
#if QT_CONFIG(accessibility)
        self.phone.setAccessibleName(QCoreApplication.translate("UnitForm", u"Telepon", None))
#endif // QT_CONFIG(accessibility)
        self.email_label.setText(QCoreApplication.translate("UnitForm", u"&Pos-el", None))
#if QT_CONFIG(accessibility)
        self.email.setAccessibleName(QCoreApplication.translate("UnitForm", u"Pos-el", None))
#endif // QT_CONFIG(accessibility)
        self.website_label.setText(QCoreApplication.translate("UnitForm", u"La&man", None))
#if QT_CONFIG(accessibility)
        self.website.setAccessibleName(QCoreApplication.translate("UnitForm", u"Laman", None))
#endif // QT_CONFIG(accessibility)
        self.media_center_label.setText(QCoreApplication.translate("UnitForm", u"Nama tempat ker&ja", None))
#if QT_CONFIG(accessibility)
        self.media_center.setAccessibleName(QCoreApplication.translate("UnitForm", u"Nama tempat kerja", None))
#endif // QT_CONFIG(accessibility)
        self.zone_label.setText(QCoreApplication.translate("UnitForm", u"&Zona waktu", None))
#if QT_CONFIG(accessibility)
        self.zone.setAccessibleName(QCoreApplication.translate("UnitForm", u"Zona waktu", None))
#endif // QT_CONFIG(accessibility)
        self.about_label.setText(QCoreApplication.translate("UnitForm", u"Tentang l&embaga", None))
#if QT_CONFIG(accessibility)
        self.about.setAccessibleName(QCoreApplication.translate("UnitForm", u"Tentang lembaga", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
