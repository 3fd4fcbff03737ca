# Automatically generated from ui/incident_editor.ui by ui/compile.py - do not edit.

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from pasopati_desktop.ui.widgets.moment_edit import MomentEdit
class Ui_IncidentEditor:
    def setupUi(self, IncidentEditor: QWidget) -> None:
        if not IncidentEditor.objectName():
            IncidentEditor.setObjectName(u"IncidentEditor")
        self.columns = QHBoxLayout(IncidentEditor)
        self.columns.setObjectName(u"columns")
        self.fields = QVBoxLayout()
        self.fields.setObjectName(u"fields")
        self.title_field = QVBoxLayout()
        self.title_field.setObjectName(u"title_field")
        self.title_label = QLabel(IncidentEditor)
        self.title_label.setObjectName(u"title_label")

        self.title_field.addWidget(self.title_label)

        self.title = QLineEdit(IncidentEditor)
        self.title.setObjectName(u"title")
        self.title.setMaxLength(300)

        self.title_field.addWidget(self.title)


        self.fields.addLayout(self.title_field)

        self.row_category = QHBoxLayout()
        self.row_category.setObjectName(u"row_category")
        self.category_field = QVBoxLayout()
        self.category_field.setObjectName(u"category_field")
        self.category_label = QLabel(IncidentEditor)
        self.category_label.setObjectName(u"category_label")

        self.category_field.addWidget(self.category_label)

        self.category = QComboBox(IncidentEditor)
        self.category.setObjectName(u"category")

        self.category_field.addWidget(self.category)


        self.row_category.addLayout(self.category_field)

        self.subtype_field = QVBoxLayout()
        self.subtype_field.setObjectName(u"subtype_field")
        self.subtype_label = QLabel(IncidentEditor)
        self.subtype_label.setObjectName(u"subtype_label")

        self.subtype_field.addWidget(self.subtype_label)

        self.subtype = QComboBox(IncidentEditor)
        self.subtype.setObjectName(u"subtype")

        self.subtype_field.addWidget(self.subtype)


        self.row_category.addLayout(self.subtype_field)


        self.fields.addLayout(self.row_category)

        self.row_known = QHBoxLayout()
        self.row_known.setObjectName(u"row_known")
        self.detected_field = QVBoxLayout()
        self.detected_field.setObjectName(u"detected_field")
        self.detected_label = QLabel(IncidentEditor)
        self.detected_label.setObjectName(u"detected_label")

        self.detected_field.addWidget(self.detected_label)

        self.detected = MomentEdit(IncidentEditor)
        self.detected.setObjectName(u"detected")

        self.detected_field.addWidget(self.detected)


        self.row_known.addLayout(self.detected_field)

        self.occurred_field = QVBoxLayout()
        self.occurred_field.setObjectName(u"occurred_field")
        self.occurred_label = QLabel(IncidentEditor)
        self.occurred_label.setObjectName(u"occurred_label")

        self.occurred_field.addWidget(self.occurred_label)

        self.occurred = MomentEdit(IncidentEditor)
        self.occurred.setObjectName(u"occurred")

        self.occurred_field.addWidget(self.occurred)


        self.row_known.addLayout(self.occurred_field)


        self.fields.addLayout(self.row_known)

        self.row_reported = QHBoxLayout()
        self.row_reported.setObjectName(u"row_reported")
        self.reported_field = QVBoxLayout()
        self.reported_field.setObjectName(u"reported_field")
        self.reported_label = QLabel(IncidentEditor)
        self.reported_label.setObjectName(u"reported_label")

        self.reported_field.addWidget(self.reported_label)

        self.reported = MomentEdit(IncidentEditor)
        self.reported.setObjectName(u"reported")

        self.reported_field.addWidget(self.reported)


        self.row_reported.addLayout(self.reported_field)

        self.owner_field = QVBoxLayout()
        self.owner_field.setObjectName(u"owner_field")
        self.owner_label = QLabel(IncidentEditor)
        self.owner_label.setObjectName(u"owner_label")

        self.owner_field.addWidget(self.owner_label)

        self.owner = QComboBox(IncidentEditor)
        self.owner.setObjectName(u"owner")

        self.owner_field.addWidget(self.owner)


        self.row_reported.addLayout(self.owner_field)


        self.fields.addLayout(self.row_reported)

        self.row_level = QHBoxLayout()
        self.row_level.setObjectName(u"row_level")
        self.severity_field = QVBoxLayout()
        self.severity_field.setObjectName(u"severity_field")
        self.severity_label = QLabel(IncidentEditor)
        self.severity_label.setObjectName(u"severity_label")

        self.severity_field.addWidget(self.severity_label)

        self.severity = QComboBox(IncidentEditor)
        self.severity.setObjectName(u"severity")

        self.severity_field.addWidget(self.severity)


        self.row_level.addLayout(self.severity_field)

        self.information_class_field = QVBoxLayout()
        self.information_class_field.setObjectName(u"information_class_field")
        self.information_class_label = QLabel(IncidentEditor)
        self.information_class_label.setObjectName(u"information_class_label")

        self.information_class_field.addWidget(self.information_class_label)

        self.information_class = QComboBox(IncidentEditor)
        self.information_class.setObjectName(u"information_class")

        self.information_class_field.addWidget(self.information_class)


        self.row_level.addLayout(self.information_class_field)


        self.fields.addLayout(self.row_level)

        self.row_place = QHBoxLayout()
        self.row_place.setObjectName(u"row_place")
        self.place_field = QVBoxLayout()
        self.place_field.setObjectName(u"place_field")
        self.place_label = QLabel(IncidentEditor)
        self.place_label.setObjectName(u"place_label")

        self.place_field.addWidget(self.place_label)

        self.place = QLineEdit(IncidentEditor)
        self.place.setObjectName(u"place")
        self.place.setMaxLength(200)

        self.place_field.addWidget(self.place)


        self.row_place.addLayout(self.place_field)

        self.source_field = QVBoxLayout()
        self.source_field.setObjectName(u"source_field")
        self.source_label = QLabel(IncidentEditor)
        self.source_label.setObjectName(u"source_label")

        self.source_field.addWidget(self.source_label)

        self.source = QLineEdit(IncidentEditor)
        self.source.setObjectName(u"source")
        self.source.setMaxLength(300)

        self.source_field.addWidget(self.source)


        self.row_place.addLayout(self.source_field)


        self.fields.addLayout(self.row_place)

        self.description_field = QVBoxLayout()
        self.description_field.setObjectName(u"description_field")
        self.description_label = QLabel(IncidentEditor)
        self.description_label.setObjectName(u"description_label")

        self.description_field.addWidget(self.description_label)

        self.description = QPlainTextEdit(IncidentEditor)
        self.description.setObjectName(u"description")
        self.description.setTabChangesFocus(True)

        self.description_field.addWidget(self.description)


        self.fields.addLayout(self.description_field)


        self.columns.addLayout(self.fields)

        self.helper = QFrame(IncidentEditor)
        self.helper.setObjectName(u"helper")

        self.columns.addWidget(self.helper)

#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title)
        self.category_label.setBuddy(self.category)
        self.subtype_label.setBuddy(self.subtype)
        self.detected_label.setBuddy(self.detected)
        self.occurred_label.setBuddy(self.occurred)
        self.reported_label.setBuddy(self.reported)
        self.owner_label.setBuddy(self.owner)
        self.severity_label.setBuddy(self.severity)
        self.information_class_label.setBuddy(self.information_class)
        self.place_label.setBuddy(self.place)
        self.source_label.setBuddy(self.source)
        self.description_label.setBuddy(self.description)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title, self.category)
        QWidget.setTabOrder(self.category, self.subtype)
        QWidget.setTabOrder(self.subtype, self.detected)
        QWidget.setTabOrder(self.detected, self.occurred)
        QWidget.setTabOrder(self.occurred, self.reported)
        QWidget.setTabOrder(self.reported, self.owner)
        QWidget.setTabOrder(self.owner, self.severity)
        QWidget.setTabOrder(self.severity, self.information_class)
        QWidget.setTabOrder(self.information_class, self.place)
        QWidget.setTabOrder(self.place, self.source)
        QWidget.setTabOrder(self.source, self.description)

        self.retranslateUi(IncidentEditor)

        QMetaObject.connectSlotsByName(IncidentEditor)
    # setupUi

    def retranslateUi(self, IncidentEditor: QWidget) -> None:
        self.title_label.setText(QCoreApplication.translate("IncidentEditor", u"&Judul insiden", None))
#if QT_CONFIG(accessibility)
        self.title.setAccessibleName(QCoreApplication.translate("IncidentEditor", u"Judul insiden", None))
#endif // QT_CONFIG(accessibility)
        self.category_label.setText(QCoreApplication.translate("IncidentEditor", u"&Kategori utama", None))
#if QT_CONFIG(accessibility)
        self.category.setAccessibleName(QCoreApplication.translate("IncidentEditor", u"Kategori utama", None))
#endif // QT_CONFIG(accessibility)
        self.subtype_label.setText(QCoreApplication.translate("IncidentEditor", u"Je&nis kejadian", None))
#if QT_CONFIG(accessibility)
        self.subtype.setAccessibleName(QCoreApplication.translate("IncidentEditor", u"Jenis kejadian", None))
#endif // QT_CONFIG(accessibility)
        self.detected_label.setText(QCoreApplication.translate("IncidentEditor", u"&Diketahui (WIB)", None))
#if QT_CONFIG(accessibility)
        self.detected.setAccessibleName(QCoreApplication.translate("IncidentEditor", u"Diketahui (WIB)", None))
#endif // QT_CONFIG(accessibility)
        self.occurred_label.setText(QCoreApplication.translate("IncidentEditor", u"&Terjadi (WIB)", None))
#if QT_CONFIG(accessibility)
        self.occurred.setAccessibleName(QCoreApplication.translate("IncidentEditor", u"Terjadi (WIB)", None))
#endif // QT_CONFIG(accessibility)
        self.reported_label.setText(QCoreApplication.translate("IncidentEditor", u"Di&laporkan (WIB)", None))
#if QT_CONFIG(accessibility)
        self.reported.setAccessibleName(QCoreApplication.translate("IncidentEditor", u"Dilaporkan (WIB)", None))
#endif // QT_CONFIG(accessibility)
        self.owner_label.setText(QCoreApplication.translate("IncidentEditor", u"&Penanggung jawab", None))
#if QT_CONFIG(accessibility)
        self.owner.setAccessibleName(QCoreApplication.translate("IncidentEditor", u"Penanggung jawab", None))
#endif // QT_CONFIG(accessibility)
        self.severity_label.setText(QCoreApplication.translate("IncidentEditor", u"T&ingkat", None))
#if QT_CONFIG(accessibility)
        self.severity.setAccessibleName(QCoreApplication.translate("IncidentEditor", u"Tingkat", None))
#endif // QT_CONFIG(accessibility)
        self.information_class_label.setText(QCoreApplication.translate("IncidentEditor", u"Kelas infor&masi", None))
#if QT_CONFIG(accessibility)
        self.information_class.setAccessibleName(QCoreApplication.translate("IncidentEditor", u"Kelas informasi", None))
#endif // QT_CONFIG(accessibility)
        self.place_label.setText(QCoreApplication.translate("IncidentEditor", u"Temp&at", None))
#if QT_CONFIG(accessibility)
        self.place.setAccessibleName(QCoreApplication.translate("IncidentEditor", u"Tempat", None))
#endif // QT_CONFIG(accessibility)
        self.source_label.setText(QCoreApplication.translate("IncidentEditor", u"&Sumber", None))
#if QT_CONFIG(accessibility)
        self.source.setAccessibleName(QCoreApplication.translate("IncidentEditor", u"Sumber", None))
#endif // QT_CONFIG(accessibility)
        self.description_label.setText(QCoreApplication.translate("IncidentEditor", u"Kete&rangan", None))
#if QT_CONFIG(accessibility)
        self.description.setAccessibleName(QCoreApplication.translate("IncidentEditor", u"Keterangan", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
