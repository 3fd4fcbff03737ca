# Automatically generated from ui/issue_editor.ui by ui/compile.py - do not edit.

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
class Ui_IssueEditor:
    def setupUi(self, IssueEditor: QWidget) -> None:
        if not IssueEditor.objectName():
            IssueEditor.setObjectName(u"IssueEditor")
        self.column = QVBoxLayout(IssueEditor)
        self.column.setObjectName(u"column")
        self.target_field = QVBoxLayout()
        self.target_field.setObjectName(u"target_field")
        self.target_label = QLabel(IssueEditor)
        self.target_label.setObjectName(u"target_label")
        self.target_label.setProperty(u"textStyle", u"label")

        self.target_field.addWidget(self.target_label)

        self.target = QComboBox(IssueEditor)
        self.target.setObjectName(u"target")

        self.target_field.addWidget(self.target)


        self.column.addLayout(self.target_field)

        self.title_field = QVBoxLayout()
        self.title_field.setObjectName(u"title_field")
        self.title_label = QLabel(IssueEditor)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"textStyle", u"label")

        self.title_field.addWidget(self.title_label)

        self.title = QLineEdit(IssueEditor)
        self.title.setObjectName(u"title")
        self.title.setMaxLength(300)

        self.title_field.addWidget(self.title)

        self.title_help = QLabel(IssueEditor)
        self.title_help.setObjectName(u"title_help")
        self.title_help.setWordWrap(True)
        self.title_help.setProperty(u"textStyle", u"meta")
        self.title_help.setProperty(u"ink", u"text3")

        self.title_field.addWidget(self.title_help)


        self.column.addLayout(self.title_field)

        self.category_field = QVBoxLayout()
        self.category_field.setObjectName(u"category_field")
        self.category_label = QLabel(IssueEditor)
        self.category_label.setObjectName(u"category_label")
        self.category_label.setProperty(u"textStyle", u"label")

        self.category_field.addWidget(self.category_label)

        self.category = QComboBox(IssueEditor)
        self.category.setObjectName(u"category")

        self.category_field.addWidget(self.category)

        self.category_help = QLabel(IssueEditor)
        self.category_help.setObjectName(u"category_help")
        self.category_help.setWordWrap(True)
        self.category_help.setProperty(u"textStyle", u"meta")
        self.category_help.setProperty(u"ink", u"text3")

        self.category_field.addWidget(self.category_help)


        self.column.addLayout(self.category_field)

        self.status_field = QVBoxLayout()
        self.status_field.setObjectName(u"status_field")
        self.status_label = QLabel(IssueEditor)
        self.status_label.setObjectName(u"status_label")
        self.status_label.setProperty(u"textStyle", u"label")

        self.status_field.addWidget(self.status_label)

        self.status = QComboBox(IssueEditor)
        self.status.setObjectName(u"status")

        self.status_field.addWidget(self.status)


        self.column.addLayout(self.status_field)

        self.summary_field = QVBoxLayout()
        self.summary_field.setObjectName(u"summary_field")
        self.summary_label = QLabel(IssueEditor)
        self.summary_label.setObjectName(u"summary_label")
        self.summary_label.setProperty(u"textStyle", u"label")

        self.summary_field.addWidget(self.summary_label)

        self.summary = QPlainTextEdit(IssueEditor)
        self.summary.setObjectName(u"summary")
        self.summary.setTabChangesFocus(True)

        self.summary_field.addWidget(self.summary)

        self.summary_help = QLabel(IssueEditor)
        self.summary_help.setObjectName(u"summary_help")
        self.summary_help.setWordWrap(True)
        self.summary_help.setProperty(u"textStyle", u"meta")
        self.summary_help.setProperty(u"ink", u"text3")

        self.summary_field.addWidget(self.summary_help)


        self.column.addLayout(self.summary_field)

#if QT_CONFIG(shortcut)
        self.target_label.setBuddy(self.target)
        self.title_label.setBuddy(self.title)
        self.category_label.setBuddy(self.category)
        self.status_label.setBuddy(self.status)
        self.summary_label.setBuddy(self.summary)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.target, self.title)
        QWidget.setTabOrder(self.title, self.category)
        QWidget.setTabOrder(self.category, self.status)
        QWidget.setTabOrder(self.status, self.summary)

        self.retranslateUi(IssueEditor)

        QMetaObject.connectSlotsByName(IssueEditor)
    # setupUi

    def retranslateUi(self, IssueEditor: QWidget) -> None:
#if QT_CONFIG(accessibility)
        IssueEditor.setAccessibleName(QCoreApplication.translate("IssueEditor", u"Isu", None))
#endif // QT_CONFIG(accessibility)
        self.target_label.setText(QCoreApplication.translate("IssueEditor", u"&Masukkan ke", None))
#if QT_CONFIG(accessibility)
        self.target.setAccessibleName(QCoreApplication.translate("IssueEditor", u"Masukkan ke", None))
#endif // QT_CONFIG(accessibility)
        self.title_label.setText(QCoreApplication.translate("IssueEditor", u"&Judul isu (wajib)", None))
#if QT_CONFIG(accessibility)
        self.title.setAccessibleName(QCoreApplication.translate("IssueEditor", u"Judul isu", None))
#endif // QT_CONFIG(accessibility)
        self.title_help.setText(QCoreApplication.translate("IssueEditor", u"Topik yang diikuti, bukan judul satu berita.", None))
        self.category_label.setText(QCoreApplication.translate("IssueEditor", u"&Kategori (wajib)", None))
#if QT_CONFIG(accessibility)
        self.category.setAccessibleName(QCoreApplication.translate("IssueEditor", u"Kategori", None))
#endif // QT_CONFIG(accessibility)
        self.category_help.setText("")
        self.status_label.setText(QCoreApplication.translate("IssueEditor", u"Per&kembangan", None))
#if QT_CONFIG(accessibility)
        self.status.setAccessibleName(QCoreApplication.translate("IssueEditor", u"Perkembangan", None))
#endif // QT_CONFIG(accessibility)
        self.summary_label.setText(QCoreApplication.translate("IssueEditor", u"&Ringkasan", None))
#if QT_CONFIG(accessibility)
        self.summary.setAccessibleName(QCoreApplication.translate("IssueEditor", u"Ringkasan", None))
#endif // QT_CONFIG(accessibility)
        self.summary_help.setText("")
    # retranslateUi
