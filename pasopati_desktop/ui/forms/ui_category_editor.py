# Automatically generated from ui/category_editor.ui by ui/compile.py - do not edit.

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from pasopati_desktop.ui.widgets.long_text import LongText
class Ui_CategoryEditor:
    def setupUi(self, CategoryEditor: QWidget) -> None:
        if not CategoryEditor.objectName():
            CategoryEditor.setObjectName(u"CategoryEditor")
        self.column = QVBoxLayout(CategoryEditor)
        self.column.setObjectName(u"column")
        self.names = QHBoxLayout()
        self.names.setObjectName(u"names")
        self.code_field = QVBoxLayout()
        self.code_field.setObjectName(u"code_field")
        self.code_label = QLabel(CategoryEditor)
        self.code_label.setObjectName(u"code_label")

        self.code_field.addWidget(self.code_label)

        self.code = QLineEdit(CategoryEditor)
        self.code.setObjectName(u"code")

        self.code_field.addWidget(self.code)


        self.names.addLayout(self.code_field)

        self.label_field = QVBoxLayout()
        self.label_field.setObjectName(u"label_field")
        self.label_label = QLabel(CategoryEditor)
        self.label_label.setObjectName(u"label_label")

        self.label_field.addWidget(self.label_label)

        self.label = QLineEdit(CategoryEditor)
        self.label.setObjectName(u"label")

        self.label_field.addWidget(self.label)


        self.names.addLayout(self.label_field)


        self.column.addLayout(self.names)

        self.subtypes_field = QVBoxLayout()
        self.subtypes_field.setObjectName(u"subtypes_field")
        self.subtypes_label = QLabel(CategoryEditor)
        self.subtypes_label.setObjectName(u"subtypes_label")

        self.subtypes_field.addWidget(self.subtypes_label)

        self.subtypes = LongText(CategoryEditor)
        self.subtypes.setObjectName(u"subtypes")
        self.subtypes.setTabChangesFocus(True)

        self.subtypes_field.addWidget(self.subtypes)


        self.column.addLayout(self.subtypes_field)

#if QT_CONFIG(shortcut)
        self.code_label.setBuddy(self.code)
        self.label_label.setBuddy(self.label)
        self.subtypes_label.setBuddy(self.subtypes)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.code, self.label)
        QWidget.setTabOrder(self.label, self.subtypes)

        self.retranslateUi(CategoryEditor)

        QMetaObject.connectSlotsByName(CategoryEditor)
    # setupUi

    def retranslateUi(self, CategoryEditor: QWidget) -> None:
#if QT_CONFIG(accessibility)
        CategoryEditor.setAccessibleName(QCoreApplication.translate("CategoryEditor", u"Kategori", None))
#endif // QT_CONFIG(accessibility)
        self.code_label.setText(QCoreApplication.translate("CategoryEditor", u"&Kode", None))
#if QT_CONFIG(accessibility)
        self.code.setAccessibleName(QCoreApplication.translate("CategoryEditor", u"Kode", None))
#endif // QT_CONFIG(accessibility)
        self.label_label.setText(QCoreApplication.translate("CategoryEditor", u"&Nama kategori", None))
#if QT_CONFIG(accessibility)
        self.label.setAccessibleName(QCoreApplication.translate("CategoryEditor", u"Nama kategori", None))
#endif // QT_CONFIG(accessibility)
        self.subtypes_label.setText(QCoreApplication.translate("CategoryEditor", u"&Jenis di dalamnya, satu per baris", None))
#if QT_CONFIG(accessibility)
        self.subtypes.setAccessibleName(QCoreApplication.translate("CategoryEditor", u"Jenis di dalamnya, satu per baris", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
