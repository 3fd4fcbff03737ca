# Automatically generated from ui/assignment_editor.ui by ui/compile.py - do not edit.

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget
class Ui_AssignmentEditor:
    def setupUi(self, AssignmentEditor: QWidget) -> None:
        if not AssignmentEditor.objectName():
            AssignmentEditor.setObjectName(u"AssignmentEditor")
        self.column = QVBoxLayout(AssignmentEditor)
        self.column.setObjectName(u"column")
        self.role_box = QVBoxLayout()
        self.role_box.setObjectName(u"role_box")

        self.column.addLayout(self.role_box)

        self.position_title_field = QVBoxLayout()
        self.position_title_field.setObjectName(u"position_title_field")
        self.position_title_label = QLabel(AssignmentEditor)
        self.position_title_label.setObjectName(u"position_title_label")

        self.position_title_field.addWidget(self.position_title_label)

        self.position_title = QLineEdit(AssignmentEditor)
        self.position_title.setObjectName(u"position_title")

        self.position_title_field.addWidget(self.position_title)


        self.column.addLayout(self.position_title_field)

        self.decree = QHBoxLayout()
        self.decree.setObjectName(u"decree")
        self.acting_field = QVBoxLayout()
        self.acting_field.setObjectName(u"acting_field")
        self.acting_label = QLabel(AssignmentEditor)
        self.acting_label.setObjectName(u"acting_label")

        self.acting_field.addWidget(self.acting_label)

        self.acting = QComboBox(AssignmentEditor)
        self.acting.setObjectName(u"acting")

        self.acting_field.addWidget(self.acting)


        self.decree.addLayout(self.acting_field)

        self.decree_number_field = QVBoxLayout()
        self.decree_number_field.setObjectName(u"decree_number_field")
        self.decree_number_label = QLabel(AssignmentEditor)
        self.decree_number_label.setObjectName(u"decree_number_label")

        self.decree_number_field.addWidget(self.decree_number_label)

        self.decree_number = QLineEdit(AssignmentEditor)
        self.decree_number.setObjectName(u"decree_number")

        self.decree_number_field.addWidget(self.decree_number)


        self.decree.addLayout(self.decree_number_field)


        self.column.addLayout(self.decree)

        self.dates = QHBoxLayout()
        self.dates.setObjectName(u"dates")
        self.valid_from_field = QVBoxLayout()
        self.valid_from_field.setObjectName(u"valid_from_field")
        self.valid_from_label = QLabel(AssignmentEditor)
        self.valid_from_label.setObjectName(u"valid_from_label")

        self.valid_from_field.addWidget(self.valid_from_label)

        self.valid_from = QDateEdit(AssignmentEditor)
        self.valid_from.setObjectName(u"valid_from")
        self.valid_from.setCalendarPopup(True)

        self.valid_from_field.addWidget(self.valid_from)


        self.dates.addLayout(self.valid_from_field)

        self.valid_to_field = QVBoxLayout()
        self.valid_to_field.setObjectName(u"valid_to_field")
        self.valid_to_label = QLabel(AssignmentEditor)
        self.valid_to_label.setObjectName(u"valid_to_label")

        self.valid_to_field.addWidget(self.valid_to_label)

        self.valid_to = QDateEdit(AssignmentEditor)
        self.valid_to.setObjectName(u"valid_to")
        self.valid_to.setCalendarPopup(True)

        self.valid_to_field.addWidget(self.valid_to)


        self.dates.addLayout(self.valid_to_field)


        self.column.addLayout(self.dates)

        self.open_end = QCheckBox(AssignmentEditor)
        self.open_end.setObjectName(u"open_end")

        self.column.addWidget(self.open_end)

#if QT_CONFIG(shortcut)
        self.position_title_label.setBuddy(self.position_title)
        self.acting_label.setBuddy(self.acting)
        self.decree_number_label.setBuddy(self.decree_number)
        self.valid_from_label.setBuddy(self.valid_from)
        self.valid_to_label.setBuddy(self.valid_to)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.position_title, self.acting)
        QWidget.setTabOrder(self.acting, self.decree_number)
        QWidget.setTabOrder(self.decree_number, self.valid_from)
        QWidget.setTabOrder(self.valid_from, self.valid_to)
        QWidget.setTabOrder(self.valid_to, self.open_end)

        self.retranslateUi(AssignmentEditor)

        QMetaObject.connectSlotsByName(AssignmentEditor)
    # setupUi

    def retranslateUi(self, AssignmentEditor: QWidget) -> None:
#if QT_CONFIG(accessibility)
        AssignmentEditor.setAccessibleName(QCoreApplication.translate("AssignmentEditor", u"Peran", None))
#endif // QT_CONFIG(accessibility)
        self.position_title_label.setText(QCoreApplication.translate("AssignmentEditor", u"&Jabatan seperti tercetak", None))
#if QT_CONFIG(accessibility)
        self.position_title.setAccessibleName(QCoreApplication.translate("AssignmentEditor", u"Jabatan seperti tercetak", None))
#endif // QT_CONFIG(accessibility)
        self.acting_label.setText(QCoreApplication.translate("AssignmentEditor", u"&Kedudukan", None))
#if QT_CONFIG(accessibility)
        self.acting.setAccessibleName(QCoreApplication.translate("AssignmentEditor", u"Kedudukan", None))
#endif // QT_CONFIG(accessibility)
        self.decree_number_label.setText(QCoreApplication.translate("AssignmentEditor", u"Nomor &SK atau surat perintah", None))
#if QT_CONFIG(accessibility)
        self.decree_number.setAccessibleName(QCoreApplication.translate("AssignmentEditor", u"Nomor SK atau surat perintah", None))
#endif // QT_CONFIG(accessibility)
        self.valid_from_label.setText(QCoreApplication.translate("AssignmentEditor", u"&Mulai berlaku", None))
#if QT_CONFIG(accessibility)
        self.valid_from.setAccessibleName(QCoreApplication.translate("AssignmentEditor", u"Mulai berlaku", None))
#endif // QT_CONFIG(accessibility)
        self.valid_to_label.setText(QCoreApplication.translate("AssignmentEditor", u"&Hari terakhir", None))
#if QT_CONFIG(accessibility)
        self.valid_to.setAccessibleName(QCoreApplication.translate("AssignmentEditor", u"Hari terakhir", None))
#endif // QT_CONFIG(accessibility)
        self.open_end.setText(QCoreApplication.translate("AssignmentEditor", u"&Tanpa batas akhir", None))
    # retranslateUi
