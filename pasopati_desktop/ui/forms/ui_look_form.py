# Automatically generated from ui/look_form.ui by ui/compile.py - do not edit.

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QSpinBox, QVBoxLayout, QWidget
class Ui_LookForm:
    def setupUi(self, LookForm: QWidget) -> None:
        if not LookForm.objectName():
            LookForm.setObjectName(u"LookForm")
        self.column = QVBoxLayout(LookForm)
        self.column.setObjectName(u"column")
        self.look = QHBoxLayout()
        self.look.setObjectName(u"look")
        self.mode_field = QVBoxLayout()
        self.mode_field.setObjectName(u"mode_field")
        self.mode_label = QLabel(LookForm)
        self.mode_label.setObjectName(u"mode_label")

        self.mode_field.addWidget(self.mode_label)

        self.mode = QComboBox(LookForm)
        self.mode.setObjectName(u"mode")

        self.mode_field.addWidget(self.mode)


        self.look.addLayout(self.mode_field)

        self.factor_field = QVBoxLayout()
        self.factor_field.setObjectName(u"factor_field")
        self.factor_label = QLabel(LookForm)
        self.factor_label.setObjectName(u"factor_label")

        self.factor_field.addWidget(self.factor_label)

        self.factor = QComboBox(LookForm)
        self.factor.setObjectName(u"factor")

        self.factor_field.addWidget(self.factor)


        self.look.addLayout(self.factor_field)

        self.language_field = QVBoxLayout()
        self.language_field.setObjectName(u"language_field")
        self.language_label = QLabel(LookForm)
        self.language_label.setObjectName(u"language_label")

        self.language_field.addWidget(self.language_label)

        self.language = QComboBox(LookForm)
        self.language.setObjectName(u"language")

        self.language_field.addWidget(self.language)


        self.look.addLayout(self.language_field)


        self.column.addLayout(self.look)

        self.motion = QCheckBox(LookForm)
        self.motion.setObjectName(u"motion")

        self.column.addWidget(self.motion)

        self.idle_field = QVBoxLayout()
        self.idle_field.setObjectName(u"idle_field")
        self.idle_label = QLabel(LookForm)
        self.idle_label.setObjectName(u"idle_label")

        self.idle_field.addWidget(self.idle_label)

        self.idle = QSpinBox(LookForm)
        self.idle.setObjectName(u"idle")
        self.idle.setMinimum(1)
        self.idle.setMaximum(240)

        self.idle_field.addWidget(self.idle)


        self.column.addLayout(self.idle_field)

#if QT_CONFIG(shortcut)
        self.mode_label.setBuddy(self.mode)
        self.factor_label.setBuddy(self.factor)
        self.language_label.setBuddy(self.language)
        self.idle_label.setBuddy(self.idle)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.mode, self.factor)
        QWidget.setTabOrder(self.factor, self.language)
        QWidget.setTabOrder(self.language, self.motion)
        QWidget.setTabOrder(self.motion, self.idle)

        self.retranslateUi(LookForm)

        QMetaObject.connectSlotsByName(LookForm)
    # setupUi

    def retranslateUi(self, LookForm: QWidget) -> None:
#if QT_CONFIG(accessibility)
        LookForm.setAccessibleName(QCoreApplication.translate("LookForm", u"Tampilan", None))
#endif // QT_CONFIG(accessibility)
        self.mode_label.setText(QCoreApplication.translate("LookForm", u"&Tema", None))
#if QT_CONFIG(accessibility)
        self.mode.setAccessibleName(QCoreApplication.translate("LookForm", u"Tema", None))
#endif // QT_CONFIG(accessibility)
        self.factor_label.setText(QCoreApplication.translate("LookForm", u"&Ukuran teks", None))
#if QT_CONFIG(accessibility)
        self.factor.setAccessibleName(QCoreApplication.translate("LookForm", u"Ukuran teks", None))
#endif // QT_CONFIG(accessibility)
        self.language_label.setText(QCoreApplication.translate("LookForm", u"&Bahasa", None))
#if QT_CONFIG(accessibility)
        self.language.setAccessibleName(QCoreApplication.translate("LookForm", u"Bahasa", None))
#endif // QT_CONFIG(accessibility)
        self.motion.setText(QCoreApplication.translate("LookForm", u"Kurangi &gerak", None))
        self.idle_label.setText(QCoreApplication.translate("LookForm", u"&Kunci layar setelah tidak dipakai", None))
#if QT_CONFIG(accessibility)
        self.idle.setAccessibleName(QCoreApplication.translate("LookForm", u"Kunci layar setelah tidak dipakai", None))
#endif // QT_CONFIG(accessibility)
        self.idle.setSuffix(QCoreApplication.translate("LookForm", u" menit", None))
    # retranslateUi
