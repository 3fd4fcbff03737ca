# Automatically generated from ui/letterhead_form.ui by ui/compile.py - do not edit.

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget
class Ui_LetterheadForm:
    def setupUi(self, LetterheadForm: QWidget) -> None:
        if not LetterheadForm.objectName():
            LetterheadForm.setObjectName(u"LetterheadForm")
        self.column = QVBoxLayout(LetterheadForm)
        self.column.setObjectName(u"column")
        self.lines_box = QVBoxLayout()
        self.lines_box.setObjectName(u"lines_box")

        self.column.addLayout(self.lines_box)

        self.logo_box = QVBoxLayout()
        self.logo_box.setObjectName(u"logo_box")

        self.column.addLayout(self.logo_box)

        self.page = QHBoxLayout()
        self.page.setObjectName(u"page")
        self.paper_field = QVBoxLayout()
        self.paper_field.setObjectName(u"paper_field")
        self.paper_label = QLabel(LetterheadForm)
        self.paper_label.setObjectName(u"paper_label")

        self.paper_field.addWidget(self.paper_label)

        self.paper = QComboBox(LetterheadForm)
        self.paper.setObjectName(u"paper")

        self.paper_field.addWidget(self.paper)


        self.page.addLayout(self.paper_field)

        self.body_size_field = QVBoxLayout()
        self.body_size_field.setObjectName(u"body_size_field")
        self.body_size_label = QLabel(LetterheadForm)
        self.body_size_label.setObjectName(u"body_size_label")

        self.body_size_field.addWidget(self.body_size_label)

        self.body_size = QDoubleSpinBox(LetterheadForm)
        self.body_size.setObjectName(u"body_size")
        self.body_size.setDecimals(1)
        self.body_size.setMinimum(9.000000000000000)
        self.body_size.setMaximum(14.000000000000000)
        self.body_size.setSingleStep(0.500000000000000)

        self.body_size_field.addWidget(self.body_size)


        self.page.addLayout(self.body_size_field)

        self.line_spacing_field = QVBoxLayout()
        self.line_spacing_field.setObjectName(u"line_spacing_field")
        self.line_spacing_label = QLabel(LetterheadForm)
        self.line_spacing_label.setObjectName(u"line_spacing_label")

        self.line_spacing_field.addWidget(self.line_spacing_label)

        self.line_spacing = QDoubleSpinBox(LetterheadForm)
        self.line_spacing.setObjectName(u"line_spacing")
        self.line_spacing.setDecimals(2)
        self.line_spacing.setMinimum(1.000000000000000)
        self.line_spacing.setMaximum(2.000000000000000)
        self.line_spacing.setSingleStep(0.050000000000000)

        self.line_spacing_field.addWidget(self.line_spacing)


        self.page.addLayout(self.line_spacing_field)


        self.column.addLayout(self.page)

        self.margins = QHBoxLayout()
        self.margins.setObjectName(u"margins")
        self.margin_left_field = QVBoxLayout()
        self.margin_left_field.setObjectName(u"margin_left_field")
        self.margin_left_label = QLabel(LetterheadForm)
        self.margin_left_label.setObjectName(u"margin_left_label")

        self.margin_left_field.addWidget(self.margin_left_label)

        self.margin_left = QDoubleSpinBox(LetterheadForm)
        self.margin_left.setObjectName(u"margin_left")
        self.margin_left.setDecimals(0)
        self.margin_left.setMinimum(10.000000000000000)
        self.margin_left.setMaximum(50.000000000000000)

        self.margin_left_field.addWidget(self.margin_left)


        self.margins.addLayout(self.margin_left_field)

        self.margin_right_field = QVBoxLayout()
        self.margin_right_field.setObjectName(u"margin_right_field")
        self.margin_right_label = QLabel(LetterheadForm)
        self.margin_right_label.setObjectName(u"margin_right_label")

        self.margin_right_field.addWidget(self.margin_right_label)

        self.margin_right = QDoubleSpinBox(LetterheadForm)
        self.margin_right.setObjectName(u"margin_right")
        self.margin_right.setDecimals(0)
        self.margin_right.setMinimum(10.000000000000000)
        self.margin_right.setMaximum(50.000000000000000)

        self.margin_right_field.addWidget(self.margin_right)


        self.margins.addLayout(self.margin_right_field)

        self.margin_bottom_field = QVBoxLayout()
        self.margin_bottom_field.setObjectName(u"margin_bottom_field")
        self.margin_bottom_label = QLabel(LetterheadForm)
        self.margin_bottom_label.setObjectName(u"margin_bottom_label")

        self.margin_bottom_field.addWidget(self.margin_bottom_label)

        self.margin_bottom = QDoubleSpinBox(LetterheadForm)
        self.margin_bottom.setObjectName(u"margin_bottom")
        self.margin_bottom.setDecimals(0)
        self.margin_bottom.setMinimum(10.000000000000000)
        self.margin_bottom.setMaximum(50.000000000000000)

        self.margin_bottom_field.addWidget(self.margin_bottom)


        self.margins.addLayout(self.margin_bottom_field)


        self.column.addLayout(self.margins)

#if QT_CONFIG(shortcut)
        self.paper_label.setBuddy(self.paper)
        self.body_size_label.setBuddy(self.body_size)
        self.line_spacing_label.setBuddy(self.line_spacing)
        self.margin_left_label.setBuddy(self.margin_left)
        self.margin_right_label.setBuddy(self.margin_right)
        self.margin_bottom_label.setBuddy(self.margin_bottom)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.paper, self.body_size)
        QWidget.setTabOrder(self.body_size, self.line_spacing)
        QWidget.setTabOrder(self.line_spacing, self.margin_left)
        QWidget.setTabOrder(self.margin_left, self.margin_right)
        QWidget.setTabOrder(self.margin_right, self.margin_bottom)

        self.retranslateUi(LetterheadForm)

        QMetaObject.connectSlotsByName(LetterheadForm)
    # setupUi

    def retranslateUi(self, LetterheadForm: QWidget) -> None:
#if QT_CONFIG(accessibility)
        LetterheadForm.setAccessibleName(QCoreApplication.translate("LetterheadForm", u"Kop surat", None))
#endif // QT_CONFIG(accessibility)
        self.paper_label.setText(QCoreApplication.translate("LetterheadForm", u"&Ukuran kertas", None))
#if QT_CONFIG(accessibility)
        self.paper.setAccessibleName(QCoreApplication.translate("LetterheadForm", u"Ukuran kertas", None))
#endif // QT_CONFIG(accessibility)
        self.body_size_label.setText(QCoreApplication.translate("LetterheadForm", u"Ukuran &huruf isi", None))
#if QT_CONFIG(accessibility)
        self.body_size.setAccessibleName(QCoreApplication.translate("LetterheadForm", u"Ukuran huruf isi", None))
#endif // QT_CONFIG(accessibility)
        self.body_size.setSuffix(QCoreApplication.translate("LetterheadForm", u" pt", None))
        self.line_spacing_label.setText(QCoreApplication.translate("LetterheadForm", u"Jarak &baris", None))
#if QT_CONFIG(accessibility)
        self.line_spacing.setAccessibleName(QCoreApplication.translate("LetterheadForm", u"Jarak baris", None))
#endif // QT_CONFIG(accessibility)
        self.margin_left_label.setText(QCoreApplication.translate("LetterheadForm", u"Tepi kir&i", None))
#if QT_CONFIG(accessibility)
        self.margin_left.setAccessibleName(QCoreApplication.translate("LetterheadForm", u"Tepi kiri", None))
#endif // QT_CONFIG(accessibility)
        self.margin_left.setSuffix(QCoreApplication.translate("LetterheadForm", u" mm", None))
        self.margin_right_label.setText(QCoreApplication.translate("LetterheadForm", u"Tepi ka&nan", None))
#if QT_CONFIG(accessibility)
        self.margin_right.setAccessibleName(QCoreApplication.translate("LetterheadForm", u"Tepi kanan", None))
#endif // QT_CONFIG(accessibility)
        self.margin_right.setSuffix(QCoreApplication.translate("LetterheadForm", u" mm", None))
        self.margin_bottom_label.setText(QCoreApplication.translate("LetterheadForm", u"Tepi ba&wah", None))
#if QT_CONFIG(accessibility)
        self.margin_bottom.setAccessibleName(QCoreApplication.translate("LetterheadForm", u"Tepi bawah", None))
#endif // QT_CONFIG(accessibility)
        self.margin_bottom.setSuffix(QCoreApplication.translate("LetterheadForm", u" mm", None))
    # retranslateUi
