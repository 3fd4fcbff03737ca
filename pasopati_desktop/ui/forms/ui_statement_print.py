# Automatically generated from ui/statement_print.ui by ui/compile.py - do not edit.

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QComboBox, QLabel, QSpinBox, QVBoxLayout, QWidget
class Ui_StatementPrint:
    def setupUi(self, StatementPrint: QWidget) -> None:
        if not StatementPrint.objectName():
            StatementPrint.setObjectName(u"StatementPrint")
        self.column = QVBoxLayout(StatementPrint)
        self.column.setObjectName(u"column")
        self.printer_field = QVBoxLayout()
        self.printer_field.setObjectName(u"printer_field")
        self.printer_label = QLabel(StatementPrint)
        self.printer_label.setObjectName(u"printer_label")
        self.printer_label.setProperty(u"textStyle", u"label")

        self.printer_field.addWidget(self.printer_label)

        self.printer = QComboBox(StatementPrint)
        self.printer.setObjectName(u"printer")

        self.printer_field.addWidget(self.printer)

        self.printer_help = QLabel(StatementPrint)
        self.printer_help.setObjectName(u"printer_help")
        self.printer_help.setWordWrap(True)
        self.printer_help.setProperty(u"textStyle", u"meta")
        self.printer_help.setProperty(u"ink", u"text3")

        self.printer_field.addWidget(self.printer_help)


        self.column.addLayout(self.printer_field)

        self.copies_field = QVBoxLayout()
        self.copies_field.setObjectName(u"copies_field")
        self.copies_label = QLabel(StatementPrint)
        self.copies_label.setObjectName(u"copies_label")
        self.copies_label.setProperty(u"textStyle", u"label")

        self.copies_field.addWidget(self.copies_label)

        self.copies = QSpinBox(StatementPrint)
        self.copies.setObjectName(u"copies")
        self.copies.setMinimum(1)
        self.copies.setMaximum(99)

        self.copies_field.addWidget(self.copies)

        self.copies_help = QLabel(StatementPrint)
        self.copies_help.setObjectName(u"copies_help")
        self.copies_help.setWordWrap(True)
        self.copies_help.setProperty(u"textStyle", u"meta")
        self.copies_help.setProperty(u"ink", u"text3")

        self.copies_field.addWidget(self.copies_help)


        self.column.addLayout(self.copies_field)

#if QT_CONFIG(shortcut)
        self.printer_label.setBuddy(self.printer)
        self.copies_label.setBuddy(self.copies)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.printer, self.copies)

        self.retranslateUi(StatementPrint)

        QMetaObject.connectSlotsByName(StatementPrint)
    # setupUi

    def retranslateUi(self, StatementPrint: QWidget) -> None:
#if QT_CONFIG(accessibility)
        StatementPrint.setAccessibleName(QCoreApplication.translate("StatementPrint", u"Cetak", None))
#endif // QT_CONFIG(accessibility)
        self.printer_label.setText(QCoreApplication.translate("StatementPrint", u"&Pencetak", None))
#if QT_CONFIG(accessibility)
        self.printer.setAccessibleName(QCoreApplication.translate("StatementPrint", u"Pencetak", None))
#endif // QT_CONFIG(accessibility)
        self.printer_help.setText("")
        self.copies_label.setText(QCoreApplication.translate("StatementPrint", u"&Rangkap", None))
#if QT_CONFIG(accessibility)
        self.copies.setAccessibleName(QCoreApplication.translate("StatementPrint", u"Rangkap", None))
#endif // QT_CONFIG(accessibility)
        self.copies_help.setText(QCoreApplication.translate("StatementPrint", u"Rangkap dan pencetak dicatat di buku cetak.", None))
    # retranslateUi
