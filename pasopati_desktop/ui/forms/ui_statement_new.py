# Automatically generated from ui/statement_new.ui by ui/compile.py - do not edit.

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget
class Ui_StatementNew:
    def setupUi(self, StatementNew: QWidget) -> None:
        if not StatementNew.objectName():
            StatementNew.setObjectName(u"StatementNew")
        self.column = QVBoxLayout(StatementNew)
        self.column.setObjectName(u"column")
        self.kind_field = QVBoxLayout()
        self.kind_field.setObjectName(u"kind_field")
        self.kind_label = QLabel(StatementNew)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"textStyle", u"label")

        self.kind_field.addWidget(self.kind_label)

        self.kind = QComboBox(StatementNew)
        self.kind.setObjectName(u"kind")

        self.kind_field.addWidget(self.kind)

        self.kind_help = QLabel(StatementNew)
        self.kind_help.setObjectName(u"kind_help")
        self.kind_help.setWordWrap(True)
        self.kind_help.setProperty(u"textStyle", u"meta")
        self.kind_help.setProperty(u"ink", u"text3")

        self.kind_field.addWidget(self.kind_help)


        self.column.addLayout(self.kind_field)

        self.incident_field = QVBoxLayout()
        self.incident_field.setObjectName(u"incident_field")
        self.incident_label = QLabel(StatementNew)
        self.incident_label.setObjectName(u"incident_label")
        self.incident_label.setProperty(u"textStyle", u"label")

        self.incident_field.addWidget(self.incident_label)

        self.incident = QComboBox(StatementNew)
        self.incident.setObjectName(u"incident")

        self.incident_field.addWidget(self.incident)

        self.incident_help = QLabel(StatementNew)
        self.incident_help.setObjectName(u"incident_help")
        self.incident_help.setWordWrap(True)
        self.incident_help.setProperty(u"textStyle", u"meta")
        self.incident_help.setProperty(u"ink", u"text3")

        self.incident_field.addWidget(self.incident_help)


        self.column.addLayout(self.incident_field)

        self.title_field = QVBoxLayout()
        self.title_field.setObjectName(u"title_field")
        self.title_label = QLabel(StatementNew)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"textStyle", u"label")

        self.title_field.addWidget(self.title_label)

        self.title = QLineEdit(StatementNew)
        self.title.setObjectName(u"title")
        self.title.setMaxLength(300)

        self.title_field.addWidget(self.title)

        self.title_help = QLabel(StatementNew)
        self.title_help.setObjectName(u"title_help")
        self.title_help.setWordWrap(True)
        self.title_help.setProperty(u"textStyle", u"meta")
        self.title_help.setProperty(u"ink", u"text3")

        self.title_field.addWidget(self.title_help)


        self.column.addLayout(self.title_field)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind)
        self.incident_label.setBuddy(self.incident)
        self.title_label.setBuddy(self.title)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind, self.incident)
        QWidget.setTabOrder(self.incident, self.title)

        self.retranslateUi(StatementNew)

        QMetaObject.connectSlotsByName(StatementNew)
    # setupUi

    def retranslateUi(self, StatementNew: QWidget) -> None:
#if QT_CONFIG(accessibility)
        StatementNew.setAccessibleName(QCoreApplication.translate("StatementNew", u"Pernyataan baru", None))
#endif // QT_CONFIG(accessibility)
        self.kind_label.setText(QCoreApplication.translate("StatementNew", u"&Jenis", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("StatementNew", u"Jenis", None))
#endif // QT_CONFIG(accessibility)
        self.kind_help.setText("")
        self.incident_label.setText(QCoreApplication.translate("StatementNew", u"&Insiden", None))
#if QT_CONFIG(accessibility)
        self.incident.setAccessibleName(QCoreApplication.translate("StatementNew", u"Insiden", None))
#endif // QT_CONFIG(accessibility)
        self.incident_help.setText(QCoreApplication.translate("StatementNew", u"Tingkat insiden menentukan siapa yang harus menyetujui.", None))
        self.title_label.setText(QCoreApplication.translate("StatementNew", u"J&udul", None))
#if QT_CONFIG(accessibility)
        self.title.setAccessibleName(QCoreApplication.translate("StatementNew", u"Judul", None))
#endif // QT_CONFIG(accessibility)
        self.title_help.setText(QCoreApplication.translate("StatementNew", u"Dicetak di bawah nomor. Kosong berarti judul insiden.", None))
    # retranslateUi
