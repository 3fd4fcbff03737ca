# Automatically generated from ui/numbering_form.ui by ui/compile.py - do not edit.

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget
class Ui_NumberingForm:
    def setupUi(self, NumberingForm: QWidget) -> None:
        if not NumberingForm.objectName():
            NumberingForm.setObjectName(u"NumberingForm")
        self.column = QVBoxLayout(NumberingForm)
        self.column.setObjectName(u"column")
        self.codes = QHBoxLayout()
        self.codes.setObjectName(u"codes")
        self.unit_code_field = QVBoxLayout()
        self.unit_code_field.setObjectName(u"unit_code_field")
        self.unit_code_label = QLabel(NumberingForm)
        self.unit_code_label.setObjectName(u"unit_code_label")

        self.unit_code_field.addWidget(self.unit_code_label)

        self.unit_code = QLineEdit(NumberingForm)
        self.unit_code.setObjectName(u"unit_code")

        self.unit_code_field.addWidget(self.unit_code)


        self.codes.addLayout(self.unit_code_field)

        self.class_code_field = QVBoxLayout()
        self.class_code_field.setObjectName(u"class_code_field")
        self.class_code_label = QLabel(NumberingForm)
        self.class_code_label.setObjectName(u"class_code_label")

        self.class_code_field.addWidget(self.class_code_label)

        self.class_code = QLineEdit(NumberingForm)
        self.class_code.setObjectName(u"class_code")

        self.class_code_field.addWidget(self.class_code)


        self.codes.addLayout(self.class_code_field)


        self.column.addLayout(self.codes)

        self.statement_field = QVBoxLayout()
        self.statement_field.setObjectName(u"statement_field")
        self.statement_label = QLabel(NumberingForm)
        self.statement_label.setObjectName(u"statement_label")

        self.statement_field.addWidget(self.statement_label)

        self.statement = QLineEdit(NumberingForm)
        self.statement.setObjectName(u"statement")

        self.statement_field.addWidget(self.statement)


        self.column.addLayout(self.statement_field)

        self.incident_field = QVBoxLayout()
        self.incident_field.setObjectName(u"incident_field")
        self.incident_label = QLabel(NumberingForm)
        self.incident_label.setObjectName(u"incident_label")

        self.incident_field.addWidget(self.incident_label)

        self.incident = QLineEdit(NumberingForm)
        self.incident.setObjectName(u"incident")

        self.incident_field.addWidget(self.incident)


        self.column.addLayout(self.incident_field)

        self.issue_field = QVBoxLayout()
        self.issue_field.setObjectName(u"issue_field")
        self.issue_label = QLabel(NumberingForm)
        self.issue_label.setObjectName(u"issue_label")

        self.issue_field.addWidget(self.issue_label)

        self.issue = QLineEdit(NumberingForm)
        self.issue.setObjectName(u"issue")

        self.issue_field.addWidget(self.issue)


        self.column.addLayout(self.issue_field)

        self.work_field = QVBoxLayout()
        self.work_field.setObjectName(u"work_field")
        self.work_label = QLabel(NumberingForm)
        self.work_label.setObjectName(u"work_label")

        self.work_field.addWidget(self.work_label)

        self.work = QLineEdit(NumberingForm)
        self.work.setObjectName(u"work")

        self.work_field.addWidget(self.work)


        self.column.addLayout(self.work_field)

#if QT_CONFIG(shortcut)
        self.unit_code_label.setBuddy(self.unit_code)
        self.class_code_label.setBuddy(self.class_code)
        self.statement_label.setBuddy(self.statement)
        self.incident_label.setBuddy(self.incident)
        self.issue_label.setBuddy(self.issue)
        self.work_label.setBuddy(self.work)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.unit_code, self.class_code)
        QWidget.setTabOrder(self.class_code, self.statement)
        QWidget.setTabOrder(self.statement, self.incident)
        QWidget.setTabOrder(self.incident, self.issue)
        QWidget.setTabOrder(self.issue, self.work)

        self.retranslateUi(NumberingForm)

        QMetaObject.connectSlotsByName(NumberingForm)
    # setupUi

    def retranslateUi(self, NumberingForm: QWidget) -> None:
#if QT_CONFIG(accessibility)
        NumberingForm.setAccessibleName(QCoreApplication.translate("NumberingForm", u"Penomoran", None))
#endif // QT_CONFIG(accessibility)
        self.unit_code_label.setText(QCoreApplication.translate("NumberingForm", u"Kode &unit", None))
#if QT_CONFIG(accessibility)
        self.unit_code.setAccessibleName(QCoreApplication.translate("NumberingForm", u"Kode unit", None))
#endif // QT_CONFIG(accessibility)
        self.unit_code.setPlaceholderText(QCoreApplication.translate("NumberingForm", u"W6.PAS.PAS3", None))
        self.class_code_label.setText(QCoreApplication.translate("NumberingForm", u"Kode &klasifikasi", None))
#if QT_CONFIG(accessibility)
        self.class_code.setAccessibleName(QCoreApplication.translate("NumberingForm", u"Kode klasifikasi", None))
#endif // QT_CONFIG(accessibility)
        self.statement_label.setText(QCoreApplication.translate("NumberingForm", u"Pola nomor &pernyataan", None))
#if QT_CONFIG(accessibility)
        self.statement.setAccessibleName(QCoreApplication.translate("NumberingForm", u"Pola nomor pernyataan", None))
#endif // QT_CONFIG(accessibility)
        self.incident_label.setText(QCoreApplication.translate("NumberingForm", u"Pola nomor &insiden", None))
#if QT_CONFIG(accessibility)
        self.incident.setAccessibleName(QCoreApplication.translate("NumberingForm", u"Pola nomor insiden", None))
#endif // QT_CONFIG(accessibility)
        self.issue_label.setText(QCoreApplication.translate("NumberingForm", u"Pola nomor i&su", None))
#if QT_CONFIG(accessibility)
        self.issue.setAccessibleName(QCoreApplication.translate("NumberingForm", u"Pola nomor isu", None))
#endif // QT_CONFIG(accessibility)
        self.work_label.setText(QCoreApplication.translate("NumberingForm", u"Pola kode k&arya", None))
#if QT_CONFIG(accessibility)
        self.work.setAccessibleName(QCoreApplication.translate("NumberingForm", u"Pola kode karya", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
