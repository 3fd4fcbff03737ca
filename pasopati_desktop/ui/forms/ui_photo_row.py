# Automatically generated from ui/photo_row.ui by ui/compile.py - do not edit.

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QSpacerItem, QToolButton, QVBoxLayout, QWidget
class Ui_PhotoRow:
    def setupUi(self, PhotoRow: QWidget) -> None:
        if not PhotoRow.objectName():
            PhotoRow.setObjectName(u"PhotoRow")
        self.line = QHBoxLayout(PhotoRow)
        self.line.setObjectName(u"line")
        self.picture = QLabel(PhotoRow)
        self.picture.setObjectName(u"picture")

        self.line.addWidget(self.picture)

        self.column = QVBoxLayout()
        self.column.setObjectName(u"column")
        self.state = QLabel(PhotoRow)
        self.state.setObjectName(u"state")
        self.state.setWordWrap(True)

        self.column.addWidget(self.state)

        self.alt_field = QVBoxLayout()
        self.alt_field.setObjectName(u"alt_field")
        self.alt_label = QLabel(PhotoRow)
        self.alt_label.setObjectName(u"alt_label")

        self.alt_field.addWidget(self.alt_label)

        self.alt = QLineEdit(PhotoRow)
        self.alt.setObjectName(u"alt")
        self.alt.setMaxLength(400)

        self.alt_field.addWidget(self.alt)


        self.column.addLayout(self.alt_field)

        self.row_words = QHBoxLayout()
        self.row_words.setObjectName(u"row_words")
        self.caption_field = QVBoxLayout()
        self.caption_field.setObjectName(u"caption_field")
        self.caption_label = QLabel(PhotoRow)
        self.caption_label.setObjectName(u"caption_label")

        self.caption_field.addWidget(self.caption_label)

        self.caption = QLineEdit(PhotoRow)
        self.caption.setObjectName(u"caption")
        self.caption.setMaxLength(400)

        self.caption_field.addWidget(self.caption)


        self.row_words.addLayout(self.caption_field)

        self.credit_field = QVBoxLayout()
        self.credit_field.setObjectName(u"credit_field")
        self.credit_label = QLabel(PhotoRow)
        self.credit_label.setObjectName(u"credit_label")

        self.credit_field.addWidget(self.credit_label)

        self.credit = QLineEdit(PhotoRow)
        self.credit.setObjectName(u"credit")
        self.credit.setMaxLength(400)

        self.credit_field.addWidget(self.credit)


        self.row_words.addLayout(self.credit_field)


        self.column.addLayout(self.row_words)

        self.row_acts = QHBoxLayout()
        self.row_acts.setObjectName(u"row_acts")
        self.shows_face = QCheckBox(PhotoRow)
        self.shows_face.setObjectName(u"shows_face")

        self.row_acts.addWidget(self.shows_face)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_acts.addItem(self.space)

        self.up = QToolButton(PhotoRow)
        self.up.setObjectName(u"up")

        self.row_acts.addWidget(self.up)

        self.down = QToolButton(PhotoRow)
        self.down.setObjectName(u"down")

        self.row_acts.addWidget(self.down)

        self.remove = QToolButton(PhotoRow)
        self.remove.setObjectName(u"remove")

        self.row_acts.addWidget(self.remove)


        self.column.addLayout(self.row_acts)


        self.line.addLayout(self.column)

#if QT_CONFIG(shortcut)
        self.alt_label.setBuddy(self.alt)
        self.caption_label.setBuddy(self.caption)
        self.credit_label.setBuddy(self.credit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.alt, self.caption)
        QWidget.setTabOrder(self.caption, self.credit)
        QWidget.setTabOrder(self.credit, self.shows_face)
        QWidget.setTabOrder(self.shows_face, self.up)
        QWidget.setTabOrder(self.up, self.down)
        QWidget.setTabOrder(self.down, self.remove)

        self.retranslateUi(PhotoRow)

        QMetaObject.connectSlotsByName(PhotoRow)
    # setupUi

    def retranslateUi(self, PhotoRow: QWidget) -> None:
#if QT_CONFIG(accessibility)
        PhotoRow.setAccessibleName(QCoreApplication.translate("PhotoRow", u"Foto", None))
#endif // QT_CONFIG(accessibility)
        self.alt_label.setText(QCoreApplication.translate("PhotoRow", u"Teks alternatif: apa yang tampak di foto", None))
#if QT_CONFIG(accessibility)
        self.alt.setAccessibleName(QCoreApplication.translate("PhotoRow", u"Teks alternatif: apa yang tampak di foto", None))
#endif // QT_CONFIG(accessibility)
        self.caption_label.setText(QCoreApplication.translate("PhotoRow", u"Keterangan", None))
#if QT_CONFIG(accessibility)
        self.caption.setAccessibleName(QCoreApplication.translate("PhotoRow", u"Keterangan", None))
#endif // QT_CONFIG(accessibility)
        self.credit_label.setText(QCoreApplication.translate("PhotoRow", u"Sumber foto", None))
#if QT_CONFIG(accessibility)
        self.credit.setAccessibleName(QCoreApplication.translate("PhotoRow", u"Sumber foto", None))
#endif // QT_CONFIG(accessibility)
        self.shows_face.setText(QCoreApplication.translate("PhotoRow", u"Memperlihatkan wajah", None))
    # retranslateUi
