# Automatically generated from ui/statement_print.ui by ui/compile.py - do not edit.

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QLineEdit, QSpinBox, QVBoxLayout, QWidget
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

        self.paper_field = QVBoxLayout()
        self.paper_field.setObjectName(u"paper_field")
        self.paper_label = QLabel(StatementPrint)
        self.paper_label.setObjectName(u"paper_label")
        self.paper_label.setProperty(u"textStyle", u"label")

        self.paper_field.addWidget(self.paper_label)

        self.paper = QComboBox(StatementPrint)
        self.paper.setObjectName(u"paper")

        self.paper_field.addWidget(self.paper)

        self.paper_help = QLabel(StatementPrint)
        self.paper_help.setObjectName(u"paper_help")
        self.paper_help.setWordWrap(True)
        self.paper_help.setProperty(u"textStyle", u"meta")
        self.paper_help.setProperty(u"ink", u"text3")

        self.paper_field.addWidget(self.paper_help)


        self.column.addLayout(self.paper_field)

        self.pages_field = QVBoxLayout()
        self.pages_field.setObjectName(u"pages_field")
        self.pages_row = QHBoxLayout()
        self.pages_row.setObjectName(u"pages_row")
        self.pages_column = QVBoxLayout()
        self.pages_column.setObjectName(u"pages_column")
        self.pages_label = QLabel(StatementPrint)
        self.pages_label.setObjectName(u"pages_label")
        self.pages_label.setProperty(u"textStyle", u"label")

        self.pages_column.addWidget(self.pages_label)

        self.pages = QLineEdit(StatementPrint)
        self.pages.setObjectName(u"pages")
        self.pages.setMaxLength(300)
        self.pages.setClearButtonEnabled(True)

        self.pages_column.addWidget(self.pages)


        self.pages_row.addLayout(self.pages_column)

        self.parity_column = QVBoxLayout()
        self.parity_column.setObjectName(u"parity_column")
        self.parity_label = QLabel(StatementPrint)
        self.parity_label.setObjectName(u"parity_label")
        self.parity_label.setProperty(u"textStyle", u"label")

        self.parity_column.addWidget(self.parity_label)

        self.parity = QComboBox(StatementPrint)
        self.parity.setObjectName(u"parity")

        self.parity_column.addWidget(self.parity)


        self.pages_row.addLayout(self.parity_column)


        self.pages_field.addLayout(self.pages_row)

        self.pages_help = QLabel(StatementPrint)
        self.pages_help.setObjectName(u"pages_help")
        self.pages_help.setWordWrap(True)
        self.pages_help.setProperty(u"textStyle", u"meta")
        self.pages_help.setProperty(u"ink", u"text3")

        self.pages_field.addWidget(self.pages_help)


        self.column.addLayout(self.pages_field)

        self.copies_field = QVBoxLayout()
        self.copies_field.setObjectName(u"copies_field")
        self.copies_row = QHBoxLayout()
        self.copies_row.setObjectName(u"copies_row")
        self.copies_column = QVBoxLayout()
        self.copies_column.setObjectName(u"copies_column")
        self.copies_label = QLabel(StatementPrint)
        self.copies_label.setObjectName(u"copies_label")
        self.copies_label.setProperty(u"textStyle", u"label")

        self.copies_column.addWidget(self.copies_label)

        self.copies = QSpinBox(StatementPrint)
        self.copies.setObjectName(u"copies")
        self.copies.setMinimum(1)
        self.copies.setMaximum(99)

        self.copies_column.addWidget(self.copies)


        self.copies_row.addLayout(self.copies_column)

        self.sides_column = QVBoxLayout()
        self.sides_column.setObjectName(u"sides_column")
        self.sides_label = QLabel(StatementPrint)
        self.sides_label.setObjectName(u"sides_label")
        self.sides_label.setProperty(u"textStyle", u"label")

        self.sides_column.addWidget(self.sides_label)

        self.sides = QComboBox(StatementPrint)
        self.sides.setObjectName(u"sides")

        self.sides_column.addWidget(self.sides)


        self.copies_row.addLayout(self.sides_column)


        self.copies_field.addLayout(self.copies_row)

        self.copies_help = QLabel(StatementPrint)
        self.copies_help.setObjectName(u"copies_help")
        self.copies_help.setWordWrap(True)
        self.copies_help.setProperty(u"textStyle", u"meta")
        self.copies_help.setProperty(u"ink", u"text3")

        self.copies_field.addWidget(self.copies_help)


        self.column.addLayout(self.copies_field)

        self.checks_row = QHBoxLayout()
        self.checks_row.setObjectName(u"checks_row")
        self.extra = QCheckBox(StatementPrint)
        self.extra.setObjectName(u"extra")

        self.checks_row.addWidget(self.extra)

        self.gray = QCheckBox(StatementPrint)
        self.gray.setObjectName(u"gray")

        self.checks_row.addWidget(self.gray)


        self.column.addLayout(self.checks_row)

#if QT_CONFIG(shortcut)
        self.printer_label.setBuddy(self.printer)
        self.paper_label.setBuddy(self.paper)
        self.pages_label.setBuddy(self.pages)
        self.parity_label.setBuddy(self.parity)
        self.copies_label.setBuddy(self.copies)
        self.sides_label.setBuddy(self.sides)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.printer, self.paper)
        QWidget.setTabOrder(self.paper, self.pages)
        QWidget.setTabOrder(self.pages, self.parity)
        QWidget.setTabOrder(self.parity, self.copies)
        QWidget.setTabOrder(self.copies, self.sides)
        QWidget.setTabOrder(self.sides, self.extra)
        QWidget.setTabOrder(self.extra, self.gray)

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
        self.paper_label.setText(QCoreApplication.translate("StatementPrint", u"&Kertas", None))
#if QT_CONFIG(accessibility)
        self.paper.setAccessibleName(QCoreApplication.translate("StatementPrint", u"Kertas", None))
#endif // QT_CONFIG(accessibility)
        self.paper_help.setText("")
        self.pages_label.setText(QCoreApplication.translate("StatementPrint", u"&Halaman", None))
#if QT_CONFIG(accessibility)
        self.pages.setAccessibleName(QCoreApplication.translate("StatementPrint", u"Halaman", None))
#endif // QT_CONFIG(accessibility)
        self.pages.setPlaceholderText(QCoreApplication.translate("StatementPrint", u"Semua, atau 1-3, 5", None))
        self.parity_label.setText(QCoreApplication.translate("StatementPrint", u"&Ganjil atau genap", None))
#if QT_CONFIG(accessibility)
        self.parity.setAccessibleName(QCoreApplication.translate("StatementPrint", u"Ganjil atau genap", None))
#endif // QT_CONFIG(accessibility)
        self.pages_help.setText("")
        self.copies_label.setText(QCoreApplication.translate("StatementPrint", u"&Rangkap", None))
#if QT_CONFIG(accessibility)
        self.copies.setAccessibleName(QCoreApplication.translate("StatementPrint", u"Rangkap", None))
#endif // QT_CONFIG(accessibility)
        self.sides_label.setText(QCoreApplication.translate("StatementPrint", u"&Sisi kertas", None))
#if QT_CONFIG(accessibility)
        self.sides.setAccessibleName(QCoreApplication.translate("StatementPrint", u"Sisi kertas", None))
#endif // QT_CONFIG(accessibility)
        self.copies_help.setText("")
        self.extra.setText("")
        self.gray.setText(QCoreApplication.translate("StatementPrint", u"Tanpa &warna", None))
    # retranslateUi
