# Automatically generated from ui/level_form.ui by ui/compile.py - do not edit.

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSpinBox, QVBoxLayout, QWidget
class Ui_LevelForm:
    def setupUi(self, LevelForm: QWidget) -> None:
        if not LevelForm.objectName():
            LevelForm.setObjectName(u"LevelForm")
        self.column = QVBoxLayout(LevelForm)
        self.column.setObjectName(u"column")
        self.level_1 = QHBoxLayout()
        self.level_1.setObjectName(u"level_1")
        self.label_1_field = QVBoxLayout()
        self.label_1_field.setObjectName(u"label_1_field")
        self.label_1_label = QLabel(LevelForm)
        self.label_1_label.setObjectName(u"label_1_label")

        self.label_1_field.addWidget(self.label_1_label)

        self.label_1 = QLineEdit(LevelForm)
        self.label_1.setObjectName(u"label_1")

        self.label_1_field.addWidget(self.label_1)


        self.level_1.addLayout(self.label_1_field)

        self.score_1_field = QVBoxLayout()
        self.score_1_field.setObjectName(u"score_1_field")
        self.score_1_label = QLabel(LevelForm)
        self.score_1_label.setObjectName(u"score_1_label")

        self.score_1_field.addWidget(self.score_1_label)

        self.score_1 = QSpinBox(LevelForm)
        self.score_1.setObjectName(u"score_1")
        self.score_1.setMaximum(18)

        self.score_1_field.addWidget(self.score_1)


        self.level_1.addLayout(self.score_1_field)

        self.minutes_1_field = QVBoxLayout()
        self.minutes_1_field.setObjectName(u"minutes_1_field")
        self.minutes_1_label = QLabel(LevelForm)
        self.minutes_1_label.setObjectName(u"minutes_1_label")

        self.minutes_1_field.addWidget(self.minutes_1_label)

        self.minutes_1 = QSpinBox(LevelForm)
        self.minutes_1.setObjectName(u"minutes_1")
        self.minutes_1.setMinimum(1)
        self.minutes_1.setMaximum(43200)
        self.minutes_1.setSingleStep(15)

        self.minutes_1_field.addWidget(self.minutes_1)


        self.level_1.addLayout(self.minutes_1_field)


        self.column.addLayout(self.level_1)

        self.level_2 = QHBoxLayout()
        self.level_2.setObjectName(u"level_2")
        self.label_2_field = QVBoxLayout()
        self.label_2_field.setObjectName(u"label_2_field")
        self.label_2_label = QLabel(LevelForm)
        self.label_2_label.setObjectName(u"label_2_label")

        self.label_2_field.addWidget(self.label_2_label)

        self.label_2 = QLineEdit(LevelForm)
        self.label_2.setObjectName(u"label_2")

        self.label_2_field.addWidget(self.label_2)


        self.level_2.addLayout(self.label_2_field)

        self.score_2_field = QVBoxLayout()
        self.score_2_field.setObjectName(u"score_2_field")
        self.score_2_label = QLabel(LevelForm)
        self.score_2_label.setObjectName(u"score_2_label")

        self.score_2_field.addWidget(self.score_2_label)

        self.score_2 = QSpinBox(LevelForm)
        self.score_2.setObjectName(u"score_2")
        self.score_2.setMaximum(18)

        self.score_2_field.addWidget(self.score_2)


        self.level_2.addLayout(self.score_2_field)

        self.minutes_2_field = QVBoxLayout()
        self.minutes_2_field.setObjectName(u"minutes_2_field")
        self.minutes_2_label = QLabel(LevelForm)
        self.minutes_2_label.setObjectName(u"minutes_2_label")

        self.minutes_2_field.addWidget(self.minutes_2_label)

        self.minutes_2 = QSpinBox(LevelForm)
        self.minutes_2.setObjectName(u"minutes_2")
        self.minutes_2.setMinimum(1)
        self.minutes_2.setMaximum(43200)
        self.minutes_2.setSingleStep(15)

        self.minutes_2_field.addWidget(self.minutes_2)


        self.level_2.addLayout(self.minutes_2_field)


        self.column.addLayout(self.level_2)

        self.level_3 = QHBoxLayout()
        self.level_3.setObjectName(u"level_3")
        self.label_3_field = QVBoxLayout()
        self.label_3_field.setObjectName(u"label_3_field")
        self.label_3_label = QLabel(LevelForm)
        self.label_3_label.setObjectName(u"label_3_label")

        self.label_3_field.addWidget(self.label_3_label)

        self.label_3 = QLineEdit(LevelForm)
        self.label_3.setObjectName(u"label_3")

        self.label_3_field.addWidget(self.label_3)


        self.level_3.addLayout(self.label_3_field)

        self.score_3_field = QVBoxLayout()
        self.score_3_field.setObjectName(u"score_3_field")
        self.score_3_label = QLabel(LevelForm)
        self.score_3_label.setObjectName(u"score_3_label")

        self.score_3_field.addWidget(self.score_3_label)

        self.score_3 = QSpinBox(LevelForm)
        self.score_3.setObjectName(u"score_3")
        self.score_3.setMaximum(18)

        self.score_3_field.addWidget(self.score_3)


        self.level_3.addLayout(self.score_3_field)

        self.minutes_3_field = QVBoxLayout()
        self.minutes_3_field.setObjectName(u"minutes_3_field")
        self.minutes_3_label = QLabel(LevelForm)
        self.minutes_3_label.setObjectName(u"minutes_3_label")

        self.minutes_3_field.addWidget(self.minutes_3_label)

        self.minutes_3 = QSpinBox(LevelForm)
        self.minutes_3.setObjectName(u"minutes_3")
        self.minutes_3.setMinimum(1)
        self.minutes_3.setMaximum(43200)
        self.minutes_3.setSingleStep(15)

        self.minutes_3_field.addWidget(self.minutes_3)


        self.level_3.addLayout(self.minutes_3_field)


        self.column.addLayout(self.level_3)

        self.level_4 = QHBoxLayout()
        self.level_4.setObjectName(u"level_4")
        self.label_4_field = QVBoxLayout()
        self.label_4_field.setObjectName(u"label_4_field")
        self.label_4_label = QLabel(LevelForm)
        self.label_4_label.setObjectName(u"label_4_label")

        self.label_4_field.addWidget(self.label_4_label)

        self.label_4 = QLineEdit(LevelForm)
        self.label_4.setObjectName(u"label_4")

        self.label_4_field.addWidget(self.label_4)


        self.level_4.addLayout(self.label_4_field)

        self.score_4_field = QVBoxLayout()
        self.score_4_field.setObjectName(u"score_4_field")
        self.score_4_label = QLabel(LevelForm)
        self.score_4_label.setObjectName(u"score_4_label")

        self.score_4_field.addWidget(self.score_4_label)

        self.score_4 = QSpinBox(LevelForm)
        self.score_4.setObjectName(u"score_4")
        self.score_4.setMaximum(18)

        self.score_4_field.addWidget(self.score_4)


        self.level_4.addLayout(self.score_4_field)

        self.minutes_4_field = QVBoxLayout()
        self.minutes_4_field.setObjectName(u"minutes_4_field")
        self.minutes_4_label = QLabel(LevelForm)
        self.minutes_4_label.setObjectName(u"minutes_4_label")

        self.minutes_4_field.addWidget(self.minutes_4_label)

        self.minutes_4 = QSpinBox(LevelForm)
        self.minutes_4.setObjectName(u"minutes_4")
        self.minutes_4.setMinimum(1)
        self.minutes_4.setMaximum(43200)
        self.minutes_4.setSingleStep(15)

        self.minutes_4_field.addWidget(self.minutes_4)


        self.level_4.addLayout(self.minutes_4_field)


        self.column.addLayout(self.level_4)

#if QT_CONFIG(shortcut)
        self.label_1_label.setBuddy(self.label_1)
        self.score_1_label.setBuddy(self.score_1)
        self.minutes_1_label.setBuddy(self.minutes_1)
        self.label_2_label.setBuddy(self.label_2)
        self.score_2_label.setBuddy(self.score_2)
        self.minutes_2_label.setBuddy(self.minutes_2)
        self.label_3_label.setBuddy(self.label_3)
        self.score_3_label.setBuddy(self.score_3)
        self.minutes_3_label.setBuddy(self.minutes_3)
        self.label_4_label.setBuddy(self.label_4)
        self.score_4_label.setBuddy(self.score_4)
        self.minutes_4_label.setBuddy(self.minutes_4)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.label_1, self.score_1)
        QWidget.setTabOrder(self.score_1, self.minutes_1)
        QWidget.setTabOrder(self.minutes_1, self.label_2)
        QWidget.setTabOrder(self.label_2, self.score_2)
        QWidget.setTabOrder(self.score_2, self.minutes_2)
        QWidget.setTabOrder(self.minutes_2, self.label_3)
        QWidget.setTabOrder(self.label_3, self.score_3)
        QWidget.setTabOrder(self.score_3, self.minutes_3)
        QWidget.setTabOrder(self.minutes_3, self.label_4)
        QWidget.setTabOrder(self.label_4, self.score_4)
        QWidget.setTabOrder(self.score_4, self.minutes_4)

        self.retranslateUi(LevelForm)

        QMetaObject.connectSlotsByName(LevelForm)
    # setupUi

    def retranslateUi(self, LevelForm: QWidget) -> None:
#if QT_CONFIG(accessibility)
        LevelForm.setAccessibleName(QCoreApplication.translate("LevelForm", u"Tingkat", None))
#endif // QT_CONFIG(accessibility)
        self.label_1_label.setText(QCoreApplication.translate("LevelForm", u"Nama tingkat &1", None))
#if QT_CONFIG(accessibility)
        self.label_1.setAccessibleName(QCoreApplication.translate("LevelForm", u"Nama tingkat 1", None))
#endif // QT_CONFIG(accessibility)
        self.score_1_label.setText(QCoreApplication.translate("LevelForm", u"Skor terendah", None))
#if QT_CONFIG(accessibility)
        self.score_1.setAccessibleName(QCoreApplication.translate("LevelForm", u"Skor terendah tingkat 1", None))
#endif // QT_CONFIG(accessibility)
        self.minutes_1_label.setText(QCoreApplication.translate("LevelForm", u"Pernyataan pertama", None))
#if QT_CONFIG(accessibility)
        self.minutes_1.setAccessibleName(QCoreApplication.translate("LevelForm", u"Pernyataan pertama tingkat 1", None))
#endif // QT_CONFIG(accessibility)
        self.minutes_1.setSuffix(QCoreApplication.translate("LevelForm", u" menit", None))
        self.label_2_label.setText(QCoreApplication.translate("LevelForm", u"Nama tingkat &2", None))
#if QT_CONFIG(accessibility)
        self.label_2.setAccessibleName(QCoreApplication.translate("LevelForm", u"Nama tingkat 2", None))
#endif // QT_CONFIG(accessibility)
        self.score_2_label.setText(QCoreApplication.translate("LevelForm", u"Skor terendah", None))
#if QT_CONFIG(accessibility)
        self.score_2.setAccessibleName(QCoreApplication.translate("LevelForm", u"Skor terendah tingkat 2", None))
#endif // QT_CONFIG(accessibility)
        self.minutes_2_label.setText(QCoreApplication.translate("LevelForm", u"Pernyataan pertama", None))
#if QT_CONFIG(accessibility)
        self.minutes_2.setAccessibleName(QCoreApplication.translate("LevelForm", u"Pernyataan pertama tingkat 2", None))
#endif // QT_CONFIG(accessibility)
        self.minutes_2.setSuffix(QCoreApplication.translate("LevelForm", u" menit", None))
        self.label_3_label.setText(QCoreApplication.translate("LevelForm", u"Nama tingkat &3", None))
#if QT_CONFIG(accessibility)
        self.label_3.setAccessibleName(QCoreApplication.translate("LevelForm", u"Nama tingkat 3", None))
#endif // QT_CONFIG(accessibility)
        self.score_3_label.setText(QCoreApplication.translate("LevelForm", u"Skor terendah", None))
#if QT_CONFIG(accessibility)
        self.score_3.setAccessibleName(QCoreApplication.translate("LevelForm", u"Skor terendah tingkat 3", None))
#endif // QT_CONFIG(accessibility)
        self.minutes_3_label.setText(QCoreApplication.translate("LevelForm", u"Pernyataan pertama", None))
#if QT_CONFIG(accessibility)
        self.minutes_3.setAccessibleName(QCoreApplication.translate("LevelForm", u"Pernyataan pertama tingkat 3", None))
#endif // QT_CONFIG(accessibility)
        self.minutes_3.setSuffix(QCoreApplication.translate("LevelForm", u" menit", None))
        self.label_4_label.setText(QCoreApplication.translate("LevelForm", u"Nama tingkat &4", None))
#if QT_CONFIG(accessibility)
        self.label_4.setAccessibleName(QCoreApplication.translate("LevelForm", u"Nama tingkat 4", None))
#endif // QT_CONFIG(accessibility)
        self.score_4_label.setText(QCoreApplication.translate("LevelForm", u"Skor terendah", None))
#if QT_CONFIG(accessibility)
        self.score_4.setAccessibleName(QCoreApplication.translate("LevelForm", u"Skor terendah tingkat 4", None))
#endif // QT_CONFIG(accessibility)
        self.minutes_4_label.setText(QCoreApplication.translate("LevelForm", u"Pernyataan pertama", None))
#if QT_CONFIG(accessibility)
        self.minutes_4.setAccessibleName(QCoreApplication.translate("LevelForm", u"Pernyataan pertama tingkat 4", None))
#endif // QT_CONFIG(accessibility)
        self.minutes_4.setSuffix(QCoreApplication.translate("LevelForm", u" menit", None))
    # retranslateUi
