# Automatically generated from ui/consent_editor.ui by ui/compile.py - do not edit.

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from pasopati_desktop.ui.widgets.day_edit import DayEdit
class Ui_ConsentEditor:
    def setupUi(self, ConsentEditor: QWidget) -> None:
        if not ConsentEditor.objectName():
            ConsentEditor.setObjectName(u"ConsentEditor")
        self.column = QVBoxLayout(ConsentEditor)
        self.column.setObjectName(u"column")
        self.head_agreed = QLabel(ConsentEditor)
        self.head_agreed.setObjectName(u"head_agreed")

        self.column.addWidget(self.head_agreed)

        self.level_field = QVBoxLayout()
        self.level_field.setObjectName(u"level_field")
        self.level_label = QLabel(ConsentEditor)
        self.level_label.setObjectName(u"level_label")

        self.level_field.addWidget(self.level_label)

        self.level = QComboBox(ConsentEditor)
        self.level.setObjectName(u"level")

        self.level_field.addWidget(self.level)


        self.column.addLayout(self.level_field)

        self.purposes_field = QVBoxLayout()
        self.purposes_field.setObjectName(u"purposes_field")
        self.purposes_label = QLabel(ConsentEditor)
        self.purposes_label.setObjectName(u"purposes_label")

        self.purposes_field.addWidget(self.purposes_label)

        self.purposes = QWidget(ConsentEditor)
        self.purposes.setObjectName(u"purposes")
        self.row_purposes = QHBoxLayout(self.purposes)
        self.row_purposes.setObjectName(u"row_purposes")
        self.row_purposes.setContentsMargins(0, 0, 0, 0)
        self.purpose_catalogue = QCheckBox(self.purposes)
        self.purpose_catalogue.setObjectName(u"purpose_catalogue")

        self.row_purposes.addWidget(self.purpose_catalogue)

        self.purpose_exhibition = QCheckBox(self.purposes)
        self.purpose_exhibition.setObjectName(u"purpose_exhibition")

        self.row_purposes.addWidget(self.purpose_exhibition)

        self.purpose_social_media = QCheckBox(self.purposes)
        self.purpose_social_media.setObjectName(u"purpose_social_media")

        self.row_purposes.addWidget(self.purpose_social_media)

        self.purpose_press_release = QCheckBox(self.purposes)
        self.purpose_press_release.setObjectName(u"purpose_press_release")

        self.row_purposes.addWidget(self.purpose_press_release)

        self.purpose_interview = QCheckBox(self.purposes)
        self.purpose_interview.setObjectName(u"purpose_interview")

        self.row_purposes.addWidget(self.purpose_interview)


        self.purposes_field.addWidget(self.purposes)


        self.column.addLayout(self.purposes_field)

        self.channels_field = QVBoxLayout()
        self.channels_field.setObjectName(u"channels_field")
        self.channels_label = QLabel(ConsentEditor)
        self.channels_label.setObjectName(u"channels_label")

        self.channels_field.addWidget(self.channels_label)

        self.channels = QWidget(ConsentEditor)
        self.channels.setObjectName(u"channels")
        self.row_channels = QHBoxLayout(self.channels)
        self.row_channels.setObjectName(u"row_channels")
        self.row_channels.setContentsMargins(0, 0, 0, 0)
        self.channel_site = QCheckBox(self.channels)
        self.channel_site.setObjectName(u"channel_site")

        self.row_channels.addWidget(self.channel_site)

        self.channel_wordpress = QCheckBox(self.channels)
        self.channel_wordpress.setObjectName(u"channel_wordpress")

        self.row_channels.addWidget(self.channel_wordpress)

        self.channel_social_media = QCheckBox(self.channels)
        self.channel_social_media.setObjectName(u"channel_social_media")

        self.row_channels.addWidget(self.channel_social_media)

        self.channel_print = QCheckBox(self.channels)
        self.channel_print.setObjectName(u"channel_print")

        self.row_channels.addWidget(self.channel_print)

        self.channel_press = QCheckBox(self.channels)
        self.channel_press.setObjectName(u"channel_press")

        self.row_channels.addWidget(self.channel_press)


        self.channels_field.addWidget(self.channels)


        self.column.addLayout(self.channels_field)

        self.data_kinds_field = QVBoxLayout()
        self.data_kinds_field.setObjectName(u"data_kinds_field")
        self.data_kinds_label = QLabel(ConsentEditor)
        self.data_kinds_label.setObjectName(u"data_kinds_label")

        self.data_kinds_field.addWidget(self.data_kinds_label)

        self.data_kinds = QLineEdit(ConsentEditor)
        self.data_kinds.setObjectName(u"data_kinds")
        self.data_kinds.setMaxLength(300)

        self.data_kinds_field.addWidget(self.data_kinds)


        self.column.addLayout(self.data_kinds_field)

        self.row_text = QHBoxLayout()
        self.row_text.setObjectName(u"row_text")
        self.text_version_field = QVBoxLayout()
        self.text_version_field.setObjectName(u"text_version_field")
        self.text_version_label = QLabel(ConsentEditor)
        self.text_version_label.setObjectName(u"text_version_label")

        self.text_version_field.addWidget(self.text_version_label)

        self.text_version = QLineEdit(ConsentEditor)
        self.text_version.setObjectName(u"text_version")
        self.text_version.setMaxLength(80)

        self.text_version_field.addWidget(self.text_version)


        self.row_text.addLayout(self.text_version_field)

        self.language_field = QVBoxLayout()
        self.language_field.setObjectName(u"language_field")
        self.language_label = QLabel(ConsentEditor)
        self.language_label.setObjectName(u"language_label")

        self.language_field.addWidget(self.language_label)

        self.language = QLineEdit(ConsentEditor)
        self.language.setObjectName(u"language")
        self.language.setMaxLength(80)

        self.language_field.addWidget(self.language)


        self.row_text.addLayout(self.language_field)


        self.column.addLayout(self.row_text)

        self.legal_basis_field = QVBoxLayout()
        self.legal_basis_field.setObjectName(u"legal_basis_field")
        self.legal_basis_label = QLabel(ConsentEditor)
        self.legal_basis_label.setObjectName(u"legal_basis_label")

        self.legal_basis_field.addWidget(self.legal_basis_label)

        self.legal_basis = QLineEdit(ConsentEditor)
        self.legal_basis.setObjectName(u"legal_basis")
        self.legal_basis.setMaxLength(300)

        self.legal_basis_field.addWidget(self.legal_basis)


        self.column.addLayout(self.legal_basis_field)

        self.head_signing = QLabel(ConsentEditor)
        self.head_signing.setObjectName(u"head_signing")

        self.column.addWidget(self.head_signing)

        self.row_days = QHBoxLayout()
        self.row_days.setObjectName(u"row_days")
        self.signed_at_field = QVBoxLayout()
        self.signed_at_field.setObjectName(u"signed_at_field")
        self.signed_at_label = QLabel(ConsentEditor)
        self.signed_at_label.setObjectName(u"signed_at_label")

        self.signed_at_field.addWidget(self.signed_at_label)

        self.signed_at = DayEdit(ConsentEditor)
        self.signed_at.setObjectName(u"signed_at")
        self.signed_at.setMaxLength(20)

        self.signed_at_field.addWidget(self.signed_at)


        self.row_days.addLayout(self.signed_at_field)

        self.valid_until_field = QVBoxLayout()
        self.valid_until_field.setObjectName(u"valid_until_field")
        self.valid_until_label = QLabel(ConsentEditor)
        self.valid_until_label.setObjectName(u"valid_until_label")

        self.valid_until_field.addWidget(self.valid_until_label)

        self.valid_until = DayEdit(ConsentEditor)
        self.valid_until.setObjectName(u"valid_until")
        self.valid_until.setMaxLength(20)

        self.valid_until_field.addWidget(self.valid_until)


        self.row_days.addLayout(self.valid_until_field)

        self.release_date_field = QVBoxLayout()
        self.release_date_field.setObjectName(u"release_date_field")
        self.release_date_label = QLabel(ConsentEditor)
        self.release_date_label.setObjectName(u"release_date_label")

        self.release_date_field.addWidget(self.release_date_label)

        self.release_date = DayEdit(ConsentEditor)
        self.release_date.setObjectName(u"release_date")
        self.release_date.setMaxLength(20)

        self.release_date_field.addWidget(self.release_date)


        self.row_days.addLayout(self.release_date_field)


        self.column.addLayout(self.row_days)

        self.row_people = QHBoxLayout()
        self.row_people.setObjectName(u"row_people")
        self.witness_field = QVBoxLayout()
        self.witness_field.setObjectName(u"witness_field")
        self.witness_label = QLabel(ConsentEditor)
        self.witness_label.setObjectName(u"witness_label")

        self.witness_field.addWidget(self.witness_label)

        self.witness = QLineEdit(ConsentEditor)
        self.witness.setObjectName(u"witness")
        self.witness.setMaxLength(300)

        self.witness_field.addWidget(self.witness)


        self.row_people.addLayout(self.witness_field)

        self.guardian_field = QVBoxLayout()
        self.guardian_field.setObjectName(u"guardian_field")
        self.guardian_label = QLabel(ConsentEditor)
        self.guardian_label.setObjectName(u"guardian_label")

        self.guardian_field.addWidget(self.guardian_label)

        self.guardian = QLineEdit(ConsentEditor)
        self.guardian.setObjectName(u"guardian")
        self.guardian.setMaxLength(300)

        self.guardian_field.addWidget(self.guardian)


        self.row_people.addLayout(self.guardian_field)


        self.column.addLayout(self.row_people)

        self.restriction_field = QVBoxLayout()
        self.restriction_field.setObjectName(u"restriction_field")
        self.restriction_label = QLabel(ConsentEditor)
        self.restriction_label.setObjectName(u"restriction_label")

        self.restriction_field.addWidget(self.restriction_label)

        self.restriction = QComboBox(ConsentEditor)
        self.restriction.setObjectName(u"restriction")

        self.restriction_field.addWidget(self.restriction)


        self.column.addLayout(self.restriction_field)

        self.rights_field = QVBoxLayout()
        self.rights_field.setObjectName(u"rights_field")
        self.rights_label = QLabel(ConsentEditor)
        self.rights_label.setObjectName(u"rights_label")

        self.rights_field.addWidget(self.rights_label)

        self.rights = QWidget(ConsentEditor)
        self.rights.setObjectName(u"rights")
        self.rights_column = QVBoxLayout(self.rights)
        self.rights_column.setObjectName(u"rights_column")
        self.rights_column.setContentsMargins(0, 0, 0, 0)
        self.rights_explained = QCheckBox(self.rights)
        self.rights_explained.setObjectName(u"rights_explained")

        self.rights_column.addWidget(self.rights_explained)

        self.counsel_informed = QCheckBox(self.rights)
        self.counsel_informed.setObjectName(u"counsel_informed")

        self.rights_column.addWidget(self.counsel_informed)


        self.rights_field.addWidget(self.rights)


        self.column.addLayout(self.rights_field)

        self.form_sha256_field = QVBoxLayout()
        self.form_sha256_field.setObjectName(u"form_sha256_field")
        self.form_sha256_label = QLabel(ConsentEditor)
        self.form_sha256_label.setObjectName(u"form_sha256_label")

        self.form_sha256_field.addWidget(self.form_sha256_label)

        self.form_sha256 = QWidget(ConsentEditor)
        self.form_sha256.setObjectName(u"form_sha256")
        self.row_form = QHBoxLayout(self.form_sha256)
        self.row_form.setObjectName(u"row_form")
        self.row_form.setContentsMargins(0, 0, 0, 0)
        self.attach = QPushButton(self.form_sha256)
        self.attach.setObjectName(u"attach")

        self.row_form.addWidget(self.attach)

        self.form_name = QLabel(self.form_sha256)
        self.form_name.setObjectName(u"form_name")
        self.form_name.setWordWrap(True)

        self.row_form.addWidget(self.form_name)


        self.form_sha256_field.addWidget(self.form_sha256)


        self.column.addLayout(self.form_sha256_field)

#if QT_CONFIG(shortcut)
        self.level_label.setBuddy(self.level)
        self.purposes_label.setBuddy(self.purpose_catalogue)
        self.channels_label.setBuddy(self.channel_site)
        self.data_kinds_label.setBuddy(self.data_kinds)
        self.text_version_label.setBuddy(self.text_version)
        self.language_label.setBuddy(self.language)
        self.legal_basis_label.setBuddy(self.legal_basis)
        self.signed_at_label.setBuddy(self.signed_at)
        self.valid_until_label.setBuddy(self.valid_until)
        self.release_date_label.setBuddy(self.release_date)
        self.witness_label.setBuddy(self.witness)
        self.guardian_label.setBuddy(self.guardian)
        self.restriction_label.setBuddy(self.restriction)
        self.rights_label.setBuddy(self.rights_explained)
        self.form_sha256_label.setBuddy(self.attach)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.level, self.purpose_catalogue)
        QWidget.setTabOrder(self.purpose_catalogue, self.purpose_exhibition)
        QWidget.setTabOrder(self.purpose_exhibition, self.purpose_social_media)
        QWidget.setTabOrder(self.purpose_social_media, self.purpose_press_release)
        QWidget.setTabOrder(self.purpose_press_release, self.purpose_interview)
        QWidget.setTabOrder(self.purpose_interview, self.channel_site)
        QWidget.setTabOrder(self.channel_site, self.channel_wordpress)
        QWidget.setTabOrder(self.channel_wordpress, self.channel_social_media)
        QWidget.setTabOrder(self.channel_social_media, self.channel_print)
        QWidget.setTabOrder(self.channel_print, self.channel_press)
        QWidget.setTabOrder(self.channel_press, self.data_kinds)
        QWidget.setTabOrder(self.data_kinds, self.text_version)
        QWidget.setTabOrder(self.text_version, self.language)
        QWidget.setTabOrder(self.language, self.legal_basis)
        QWidget.setTabOrder(self.legal_basis, self.signed_at)
        QWidget.setTabOrder(self.signed_at, self.valid_until)
        QWidget.setTabOrder(self.valid_until, self.release_date)
        QWidget.setTabOrder(self.release_date, self.witness)
        QWidget.setTabOrder(self.witness, self.guardian)
        QWidget.setTabOrder(self.guardian, self.restriction)
        QWidget.setTabOrder(self.restriction, self.rights_explained)
        QWidget.setTabOrder(self.rights_explained, self.counsel_informed)
        QWidget.setTabOrder(self.counsel_informed, self.attach)

        self.retranslateUi(ConsentEditor)

        QMetaObject.connectSlotsByName(ConsentEditor)
    # setupUi

    def retranslateUi(self, ConsentEditor: QWidget) -> None:
#if QT_CONFIG(accessibility)
        ConsentEditor.setAccessibleName(QCoreApplication.translate("ConsentEditor", u"Izin pembuat", None))
#endif // QT_CONFIG(accessibility)
        self.head_agreed.setText(QCoreApplication.translate("ConsentEditor", u"Yang disetujui", None))
        self.level_label.setText(QCoreApplication.translate("ConsentEditor", u"&Tampilan yang disetujui", None))
#if QT_CONFIG(accessibility)
        self.level.setAccessibleName(QCoreApplication.translate("ConsentEditor", u"Tampilan yang disetujui", None))
#endif // QT_CONFIG(accessibility)
        self.purposes_label.setText(QCoreApplication.translate("ConsentEditor", u"Keperluan", None))
#if QT_CONFIG(accessibility)
        self.purposes.setAccessibleName(QCoreApplication.translate("ConsentEditor", u"Keperluan", None))
#endif // QT_CONFIG(accessibility)
        self.purpose_catalogue.setText(QCoreApplication.translate("ConsentEditor", u"katalog", None))
        self.purpose_exhibition.setText(QCoreApplication.translate("ConsentEditor", u"pameran", None))
        self.purpose_social_media.setText(QCoreApplication.translate("ConsentEditor", u"media sosial", None))
        self.purpose_press_release.setText(QCoreApplication.translate("ConsentEditor", u"siaran pers", None))
        self.purpose_interview.setText(QCoreApplication.translate("ConsentEditor", u"wawancara", None))
        self.channels_label.setText(QCoreApplication.translate("ConsentEditor", u"Kanal", None))
#if QT_CONFIG(accessibility)
        self.channels.setAccessibleName(QCoreApplication.translate("ConsentEditor", u"Kanal", None))
#endif // QT_CONFIG(accessibility)
        self.channel_site.setText(QCoreApplication.translate("ConsentEditor", u"galeri", None))
        self.channel_wordpress.setText(QCoreApplication.translate("ConsentEditor", u"laman unit", None))
        self.channel_social_media.setText(QCoreApplication.translate("ConsentEditor", u"media sosial", None))
        self.channel_print.setText(QCoreApplication.translate("ConsentEditor", u"cetakan", None))
        self.channel_press.setText(QCoreApplication.translate("ConsentEditor", u"pers", None))
        self.data_kinds_label.setText(QCoreApplication.translate("ConsentEditor", u"&Data yang ditampilkan dan alasannya", None))
#if QT_CONFIG(accessibility)
        self.data_kinds.setAccessibleName(QCoreApplication.translate("ConsentEditor", u"Data yang ditampilkan dan alasannya", None))
#endif // QT_CONFIG(accessibility)
        self.text_version_label.setText(QCoreApplication.translate("ConsentEditor", u"&Versi teks persetujuan", None))
#if QT_CONFIG(accessibility)
        self.text_version.setAccessibleName(QCoreApplication.translate("ConsentEditor", u"Versi teks persetujuan", None))
#endif // QT_CONFIG(accessibility)
        self.language_label.setText(QCoreApplication.translate("ConsentEditor", u"&Bahasa", None))
#if QT_CONFIG(accessibility)
        self.language.setAccessibleName(QCoreApplication.translate("ConsentEditor", u"Bahasa", None))
#endif // QT_CONFIG(accessibility)
        self.legal_basis_label.setText(QCoreApplication.translate("ConsentEditor", u"Dasar &hukum", None))
#if QT_CONFIG(accessibility)
        self.legal_basis.setAccessibleName(QCoreApplication.translate("ConsentEditor", u"Dasar hukum", None))
#endif // QT_CONFIG(accessibility)
        self.head_signing.setText(QCoreApplication.translate("ConsentEditor", u"Penandatanganan", None))
        self.signed_at_label.setText(QCoreApplication.translate("ConsentEditor", u"Tan&ggal tanda tangan", None))
#if QT_CONFIG(accessibility)
        self.signed_at.setAccessibleName(QCoreApplication.translate("ConsentEditor", u"Tanggal tanda tangan", None))
#endif // QT_CONFIG(accessibility)
        self.valid_until_label.setText(QCoreApplication.translate("ConsentEditor", u"Ber&laku sampai", None))
#if QT_CONFIG(accessibility)
        self.valid_until.setAccessibleName(QCoreApplication.translate("ConsentEditor", u"Berlaku sampai", None))
#endif // QT_CONFIG(accessibility)
        self.release_date_label.setText(QCoreApplication.translate("ConsentEditor", u"Tanggal b&ebas", None))
#if QT_CONFIG(accessibility)
        self.release_date.setAccessibleName(QCoreApplication.translate("ConsentEditor", u"Tanggal bebas", None))
#endif // QT_CONFIG(accessibility)
        self.witness_label.setText(QCoreApplication.translate("ConsentEditor", u"Petugas &saksi", None))
#if QT_CONFIG(accessibility)
        self.witness.setAccessibleName(QCoreApplication.translate("ConsentEditor", u"Petugas saksi", None))
#endif // QT_CONFIG(accessibility)
        self.guardian_label.setText(QCoreApplication.translate("ConsentEditor", u"&Wali (bila pembuatnya anak)", None))
#if QT_CONFIG(accessibility)
        self.guardian.setAccessibleName(QCoreApplication.translate("ConsentEditor", u"Wali (bila pembuatnya anak)", None))
#endif // QT_CONFIG(accessibility)
        self.restriction_label.setText(QCoreApplication.translate("ConsentEditor", u"&Pembatasan pihak ketiga", None))
#if QT_CONFIG(accessibility)
        self.restriction.setAccessibleName(QCoreApplication.translate("ConsentEditor", u"Pembatasan pihak ketiga", None))
#endif // QT_CONFIG(accessibility)
        self.rights_label.setText(QCoreApplication.translate("ConsentEditor", u"Hak yang bersangkutan", None))
#if QT_CONFIG(accessibility)
        self.rights.setAccessibleName(QCoreApplication.translate("ConsentEditor", u"Hak yang bersangkutan", None))
#endif // QT_CONFIG(accessibility)
        self.rights_explained.setText(QCoreApplication.translate("ConsentEditor", u"Hak menolak dan menarik izin sudah dijelaskan", None))
        self.counsel_informed.setText(QCoreApplication.translate("ConsentEditor", u"Penasihat hukum sudah diberi tahu (bila ada)", None))
        self.form_sha256_label.setText(QCoreApplication.translate("ConsentEditor", u"Pindaian formulir", None))
#if QT_CONFIG(accessibility)
        self.form_sha256.setAccessibleName(QCoreApplication.translate("ConsentEditor", u"Pindaian formulir", None))
#endif // QT_CONFIG(accessibility)
        self.attach.setText(QCoreApplication.translate("ConsentEditor", u"Lampirkan p&indaian \u2026", None))
    # retranslateUi
