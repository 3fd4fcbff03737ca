# Automatically generated from ui/work_editor.ui by ui/compile.py - do not edit.

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from pasopati_desktop.ui.widgets.long_text import LongText
class Ui_WorkEditor:
    def setupUi(self, WorkEditor: QWidget) -> None:
        if not WorkEditor.objectName():
            WorkEditor.setObjectName(u"WorkEditor")
        self.column = QVBoxLayout(WorkEditor)
        self.column.setObjectName(u"column")
        self.head_work = QLabel(WorkEditor)
        self.head_work.setObjectName(u"head_work")

        self.column.addWidget(self.head_work)

        self.title_field = QVBoxLayout()
        self.title_field.setObjectName(u"title_field")
        self.title_label = QLabel(WorkEditor)
        self.title_label.setObjectName(u"title_label")

        self.title_field.addWidget(self.title_label)

        self.title = QLineEdit(WorkEditor)
        self.title.setObjectName(u"title")
        self.title.setMaxLength(300)

        self.title_field.addWidget(self.title)


        self.column.addLayout(self.title_field)

        self.row_kind = QHBoxLayout()
        self.row_kind.setObjectName(u"row_kind")
        self.category_field = QVBoxLayout()
        self.category_field.setObjectName(u"category_field")
        self.category_label = QLabel(WorkEditor)
        self.category_label.setObjectName(u"category_label")

        self.category_field.addWidget(self.category_label)

        self.category = QComboBox(WorkEditor)
        self.category.setObjectName(u"category")

        self.category_field.addWidget(self.category)


        self.row_kind.addLayout(self.category_field)

        self.year_field = QVBoxLayout()
        self.year_field.setObjectName(u"year_field")
        self.year_label = QLabel(WorkEditor)
        self.year_label.setObjectName(u"year_label")

        self.year_field.addWidget(self.year_label)

        self.year = QLineEdit(WorkEditor)
        self.year.setObjectName(u"year")
        self.year.setMaxLength(8)

        self.year_field.addWidget(self.year)


        self.row_kind.addLayout(self.year_field)


        self.column.addLayout(self.row_kind)

        self.description_field = QVBoxLayout()
        self.description_field.setObjectName(u"description_field")
        self.description_label = QLabel(WorkEditor)
        self.description_label.setObjectName(u"description_label")

        self.description_field.addWidget(self.description_label)

        self.description = LongText(WorkEditor)
        self.description.setObjectName(u"description")
        self.description.setTabChangesFocus(True)

        self.description_field.addWidget(self.description)


        self.column.addLayout(self.description_field)

        self.photos_field = QVBoxLayout()
        self.photos_field.setObjectName(u"photos_field")
        self.photos_label = QLabel(WorkEditor)
        self.photos_label.setObjectName(u"photos_label")

        self.photos_field.addWidget(self.photos_label)

        self.photos = QWidget(WorkEditor)
        self.photos.setObjectName(u"photos")

        self.photos_field.addWidget(self.photos)


        self.column.addLayout(self.photos_field)

        self.head_maker = QLabel(WorkEditor)
        self.head_maker.setObjectName(u"head_maker")

        self.column.addWidget(self.head_maker)

        self.row_maker = QHBoxLayout()
        self.row_maker.setObjectName(u"row_maker")
        self.level_field = QVBoxLayout()
        self.level_field.setObjectName(u"level_field")
        self.level_label = QLabel(WorkEditor)
        self.level_label.setObjectName(u"level_label")

        self.level_field.addWidget(self.level_label)

        self.level = QComboBox(WorkEditor)
        self.level.setObjectName(u"level")

        self.level_field.addWidget(self.level)


        self.row_maker.addLayout(self.level_field)

        self.maker_name_field = QVBoxLayout()
        self.maker_name_field.setObjectName(u"maker_name_field")
        self.maker_name_label = QLabel(WorkEditor)
        self.maker_name_label.setObjectName(u"maker_name_label")

        self.maker_name_field.addWidget(self.maker_name_label)

        self.maker_name = QLineEdit(WorkEditor)
        self.maker_name.setObjectName(u"maker_name")
        self.maker_name.setMaxLength(300)

        self.maker_name_field.addWidget(self.maker_name)


        self.row_maker.addLayout(self.maker_name_field)


        self.column.addLayout(self.row_maker)

        self.row_person = QHBoxLayout()
        self.row_person.setObjectName(u"row_person")
        self.subject_code_field = QVBoxLayout()
        self.subject_code_field.setObjectName(u"subject_code_field")
        self.subject_code_label = QLabel(WorkEditor)
        self.subject_code_label.setObjectName(u"subject_code_label")

        self.subject_code_field.addWidget(self.subject_code_label)

        self.subject_code = QLineEdit(WorkEditor)
        self.subject_code.setObjectName(u"subject_code")
        self.subject_code.setMaxLength(40)

        self.subject_code_field.addWidget(self.subject_code)


        self.row_person.addLayout(self.subject_code_field)

        self.maker_checks = QVBoxLayout()
        self.maker_checks.setObjectName(u"maker_checks")
        self.maker_is_child = QCheckBox(WorkEditor)
        self.maker_is_child.setObjectName(u"maker_is_child")

        self.maker_checks.addWidget(self.maker_is_child)

        self.maker_is_patient = QCheckBox(WorkEditor)
        self.maker_is_patient.setObjectName(u"maker_is_patient")

        self.maker_checks.addWidget(self.maker_is_patient)


        self.row_person.addLayout(self.maker_checks)


        self.column.addLayout(self.row_person)

        self.head_facts = QLabel(WorkEditor)
        self.head_facts.setObjectName(u"head_facts")

        self.column.addWidget(self.head_facts)

        self.row_made = QHBoxLayout()
        self.row_made.setObjectName(u"row_made")
        self.programme_field = QVBoxLayout()
        self.programme_field.setObjectName(u"programme_field")
        self.programme_label = QLabel(WorkEditor)
        self.programme_label.setObjectName(u"programme_label")

        self.programme_field.addWidget(self.programme_label)

        self.programme = QLineEdit(WorkEditor)
        self.programme.setObjectName(u"programme")
        self.programme.setMaxLength(400)

        self.programme_field.addWidget(self.programme)


        self.row_made.addLayout(self.programme_field)

        self.material_field = QVBoxLayout()
        self.material_field.setObjectName(u"material_field")
        self.material_label = QLabel(WorkEditor)
        self.material_label.setObjectName(u"material_label")

        self.material_field.addWidget(self.material_label)

        self.material = QLineEdit(WorkEditor)
        self.material.setObjectName(u"material")
        self.material.setMaxLength(400)

        self.material_field.addWidget(self.material)


        self.row_made.addLayout(self.material_field)


        self.column.addLayout(self.row_made)

        self.row_how = QHBoxLayout()
        self.row_how.setObjectName(u"row_how")
        self.technique_field = QVBoxLayout()
        self.technique_field.setObjectName(u"technique_field")
        self.technique_label = QLabel(WorkEditor)
        self.technique_label.setObjectName(u"technique_label")

        self.technique_field.addWidget(self.technique_label)

        self.technique = QLineEdit(WorkEditor)
        self.technique.setObjectName(u"technique")
        self.technique.setMaxLength(400)

        self.technique_field.addWidget(self.technique)


        self.row_how.addLayout(self.technique_field)

        self.dimensions_field = QVBoxLayout()
        self.dimensions_field.setObjectName(u"dimensions_field")
        self.dimensions_label = QLabel(WorkEditor)
        self.dimensions_label.setObjectName(u"dimensions_label")

        self.dimensions_field.addWidget(self.dimensions_label)

        self.dimensions = QLineEdit(WorkEditor)
        self.dimensions.setObjectName(u"dimensions")
        self.dimensions.setMaxLength(400)

        self.dimensions_field.addWidget(self.dimensions)


        self.row_how.addLayout(self.dimensions_field)


        self.column.addLayout(self.row_how)

        self.row_more = QHBoxLayout()
        self.row_more.setObjectName(u"row_more")
        self.colour_field = QVBoxLayout()
        self.colour_field.setObjectName(u"colour_field")
        self.colour_label = QLabel(WorkEditor)
        self.colour_label.setObjectName(u"colour_label")

        self.colour_field.addWidget(self.colour_label)

        self.colour = QLineEdit(WorkEditor)
        self.colour.setObjectName(u"colour")
        self.colour.setMaxLength(400)

        self.colour_field.addWidget(self.colour)


        self.row_more.addLayout(self.colour_field)

        self.awards_field = QVBoxLayout()
        self.awards_field.setObjectName(u"awards_field")
        self.awards_label = QLabel(WorkEditor)
        self.awards_label.setObjectName(u"awards_label")

        self.awards_field.addWidget(self.awards_label)

        self.awards = QLineEdit(WorkEditor)
        self.awards.setObjectName(u"awards")
        self.awards.setMaxLength(400)

        self.awards_field.addWidget(self.awards)


        self.row_more.addLayout(self.awards_field)


        self.column.addLayout(self.row_more)

        self.head_sale = QLabel(WorkEditor)
        self.head_sale.setObjectName(u"head_sale")

        self.column.addWidget(self.head_sale)

        self.row_price = QHBoxLayout()
        self.row_price.setObjectName(u"row_price")
        self.price_field = QVBoxLayout()
        self.price_field.setObjectName(u"price_field")
        self.price_label = QLabel(WorkEditor)
        self.price_label.setObjectName(u"price_label")

        self.price_field.addWidget(self.price_label)

        self.price = QLineEdit(WorkEditor)
        self.price.setObjectName(u"price")
        self.price.setMaxLength(20)

        self.price_field.addWidget(self.price)


        self.row_price.addLayout(self.price_field)

        self.stock_field = QVBoxLayout()
        self.stock_field.setObjectName(u"stock_field")
        self.stock_label = QLabel(WorkEditor)
        self.stock_label.setObjectName(u"stock_label")

        self.stock_field.addWidget(self.stock_label)

        self.stock = QLineEdit(WorkEditor)
        self.stock.setObjectName(u"stock")
        self.stock.setMaxLength(8)

        self.stock_field.addWidget(self.stock)


        self.row_price.addLayout(self.stock_field)

        self.order_days_field = QVBoxLayout()
        self.order_days_field.setObjectName(u"order_days_field")
        self.order_days_label = QLabel(WorkEditor)
        self.order_days_label.setObjectName(u"order_days_label")

        self.order_days_field.addWidget(self.order_days_label)

        self.order_days = QLineEdit(WorkEditor)
        self.order_days.setObjectName(u"order_days")
        self.order_days.setMaxLength(8)

        self.order_days_field.addWidget(self.order_days)


        self.row_price.addLayout(self.order_days_field)


        self.column.addLayout(self.row_price)

        self.row_contact = QHBoxLayout()
        self.row_contact.setObjectName(u"row_contact")
        self.contact_field = QVBoxLayout()
        self.contact_field.setObjectName(u"contact_field")
        self.contact_label = QLabel(WorkEditor)
        self.contact_label.setObjectName(u"contact_label")

        self.contact_field.addWidget(self.contact_label)

        self.contact = QLineEdit(WorkEditor)
        self.contact.setObjectName(u"contact")
        self.contact.setMaxLength(400)

        self.contact_field.addWidget(self.contact)


        self.row_contact.addLayout(self.contact_field)

        self.shop_url_field = QVBoxLayout()
        self.shop_url_field.setObjectName(u"shop_url_field")
        self.shop_url_label = QLabel(WorkEditor)
        self.shop_url_label.setObjectName(u"shop_url_label")

        self.shop_url_field.addWidget(self.shop_url_label)

        self.shop_url = QLineEdit(WorkEditor)
        self.shop_url.setObjectName(u"shop_url")
        self.shop_url.setMaxLength(400)

        self.shop_url_field.addWidget(self.shop_url)


        self.row_contact.addLayout(self.shop_url_field)


        self.column.addLayout(self.row_contact)

        self.head_internal = QLabel(WorkEditor)
        self.head_internal.setObjectName(u"head_internal")

        self.column.addWidget(self.head_internal)

        self.row_cost = QHBoxLayout()
        self.row_cost.setObjectName(u"row_cost")
        self.material_cost_field = QVBoxLayout()
        self.material_cost_field.setObjectName(u"material_cost_field")
        self.material_cost_label = QLabel(WorkEditor)
        self.material_cost_label.setObjectName(u"material_cost_label")

        self.material_cost_field.addWidget(self.material_cost_label)

        self.material_cost = QLineEdit(WorkEditor)
        self.material_cost.setObjectName(u"material_cost")
        self.material_cost.setMaxLength(20)

        self.material_cost_field.addWidget(self.material_cost)


        self.row_cost.addLayout(self.material_cost_field)

        self.share_premi_field = QVBoxLayout()
        self.share_premi_field.setObjectName(u"share_premi_field")
        self.share_premi_label = QLabel(WorkEditor)
        self.share_premi_label.setObjectName(u"share_premi_label")

        self.share_premi_field.addWidget(self.share_premi_label)

        self.share_premi = QLineEdit(WorkEditor)
        self.share_premi.setObjectName(u"share_premi")
        self.share_premi.setMaxLength(4)

        self.share_premi_field.addWidget(self.share_premi)


        self.row_cost.addLayout(self.share_premi_field)

        self.share_pnbp_field = QVBoxLayout()
        self.share_pnbp_field.setObjectName(u"share_pnbp_field")
        self.share_pnbp_label = QLabel(WorkEditor)
        self.share_pnbp_label.setObjectName(u"share_pnbp_label")

        self.share_pnbp_field.addWidget(self.share_pnbp_label)

        self.share_pnbp = QLineEdit(WorkEditor)
        self.share_pnbp.setObjectName(u"share_pnbp")
        self.share_pnbp.setMaxLength(4)

        self.share_pnbp_field.addWidget(self.share_pnbp)


        self.row_cost.addLayout(self.share_pnbp_field)

        self.share_modal_field = QVBoxLayout()
        self.share_modal_field.setObjectName(u"share_modal_field")
        self.share_modal_label = QLabel(WorkEditor)
        self.share_modal_label.setObjectName(u"share_modal_label")

        self.share_modal_field.addWidget(self.share_modal_label)

        self.share_modal = QLineEdit(WorkEditor)
        self.share_modal.setObjectName(u"share_modal")
        self.share_modal.setMaxLength(4)

        self.share_modal_field.addWidget(self.share_modal)


        self.row_cost.addLayout(self.share_modal_field)


        self.column.addLayout(self.row_cost)

#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title)
        self.category_label.setBuddy(self.category)
        self.year_label.setBuddy(self.year)
        self.description_label.setBuddy(self.description)
        self.level_label.setBuddy(self.level)
        self.maker_name_label.setBuddy(self.maker_name)
        self.subject_code_label.setBuddy(self.subject_code)
        self.programme_label.setBuddy(self.programme)
        self.material_label.setBuddy(self.material)
        self.technique_label.setBuddy(self.technique)
        self.dimensions_label.setBuddy(self.dimensions)
        self.colour_label.setBuddy(self.colour)
        self.awards_label.setBuddy(self.awards)
        self.price_label.setBuddy(self.price)
        self.stock_label.setBuddy(self.stock)
        self.order_days_label.setBuddy(self.order_days)
        self.contact_label.setBuddy(self.contact)
        self.shop_url_label.setBuddy(self.shop_url)
        self.material_cost_label.setBuddy(self.material_cost)
        self.share_premi_label.setBuddy(self.share_premi)
        self.share_pnbp_label.setBuddy(self.share_pnbp)
        self.share_modal_label.setBuddy(self.share_modal)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title, self.category)
        QWidget.setTabOrder(self.category, self.year)
        QWidget.setTabOrder(self.year, self.description)
        QWidget.setTabOrder(self.description, self.photos)
        QWidget.setTabOrder(self.photos, self.level)
        QWidget.setTabOrder(self.level, self.maker_name)
        QWidget.setTabOrder(self.maker_name, self.subject_code)
        QWidget.setTabOrder(self.subject_code, self.maker_is_child)
        QWidget.setTabOrder(self.maker_is_child, self.maker_is_patient)
        QWidget.setTabOrder(self.maker_is_patient, self.programme)
        QWidget.setTabOrder(self.programme, self.material)
        QWidget.setTabOrder(self.material, self.technique)
        QWidget.setTabOrder(self.technique, self.dimensions)
        QWidget.setTabOrder(self.dimensions, self.colour)
        QWidget.setTabOrder(self.colour, self.awards)
        QWidget.setTabOrder(self.awards, self.price)
        QWidget.setTabOrder(self.price, self.stock)
        QWidget.setTabOrder(self.stock, self.order_days)
        QWidget.setTabOrder(self.order_days, self.contact)
        QWidget.setTabOrder(self.contact, self.shop_url)
        QWidget.setTabOrder(self.shop_url, self.material_cost)
        QWidget.setTabOrder(self.material_cost, self.share_premi)
        QWidget.setTabOrder(self.share_premi, self.share_pnbp)
        QWidget.setTabOrder(self.share_pnbp, self.share_modal)

        self.retranslateUi(WorkEditor)

        QMetaObject.connectSlotsByName(WorkEditor)
    # setupUi

    def retranslateUi(self, WorkEditor: QWidget) -> None:
#if QT_CONFIG(accessibility)
        WorkEditor.setAccessibleName(QCoreApplication.translate("WorkEditor", u"Karya", None))
#endif // QT_CONFIG(accessibility)
        self.head_work.setText(QCoreApplication.translate("WorkEditor", u"Karya", None))
        self.title_label.setText(QCoreApplication.translate("WorkEditor", u"&Nama karya", None))
#if QT_CONFIG(accessibility)
        self.title.setAccessibleName(QCoreApplication.translate("WorkEditor", u"Nama karya", None))
#endif // QT_CONFIG(accessibility)
        self.category_label.setText(QCoreApplication.translate("WorkEditor", u"&Kategori", None))
#if QT_CONFIG(accessibility)
        self.category.setAccessibleName(QCoreApplication.translate("WorkEditor", u"Kategori", None))
#endif // QT_CONFIG(accessibility)
        self.year_label.setText(QCoreApplication.translate("WorkEditor", u"&Tahun", None))
#if QT_CONFIG(accessibility)
        self.year.setAccessibleName(QCoreApplication.translate("WorkEditor", u"Tahun", None))
#endif // QT_CONFIG(accessibility)
        self.description_label.setText(QCoreApplication.translate("WorkEditor", u"&Deskripsi", None))
#if QT_CONFIG(accessibility)
        self.description.setAccessibleName(QCoreApplication.translate("WorkEditor", u"Deskripsi", None))
#endif // QT_CONFIG(accessibility)
        self.photos_label.setText(QCoreApplication.translate("WorkEditor", u"Foto", None))
        self.head_maker.setText(QCoreApplication.translate("WorkEditor", u"Pembuat", None))
        self.level_label.setText(QCoreApplication.translate("WorkEditor", u"Tam&pilan pembuat", None))
#if QT_CONFIG(accessibility)
        self.level.setAccessibleName(QCoreApplication.translate("WorkEditor", u"Tampilan pembuat", None))
#endif // QT_CONFIG(accessibility)
        self.maker_name_label.setText(QCoreApplication.translate("WorkEditor", u"Na&ma pembuat (internal)", None))
#if QT_CONFIG(accessibility)
        self.maker_name.setAccessibleName(QCoreApplication.translate("WorkEditor", u"Nama pembuat (internal)", None))
#endif // QT_CONFIG(accessibility)
        self.subject_code_label.setText(QCoreApplication.translate("WorkEditor", u"K&ode pembuat", None))
#if QT_CONFIG(accessibility)
        self.subject_code.setAccessibleName(QCoreApplication.translate("WorkEditor", u"Kode pembuat", None))
#endif // QT_CONFIG(accessibility)
        self.maker_is_child.setText(QCoreApplication.translate("WorkEditor", u"Pembuat berusia di bawah 18 tahun", None))
        self.maker_is_patient.setText(QCoreApplication.translate("WorkEditor", u"Menyangkut orang sakit", None))
        self.head_facts.setText(QCoreApplication.translate("WorkEditor", u"Rincian", None))
        self.programme_label.setText(QCoreApplication.translate("WorkEditor", u"P&rogram atau unit kerja", None))
#if QT_CONFIG(accessibility)
        self.programme.setAccessibleName(QCoreApplication.translate("WorkEditor", u"Program atau unit kerja", None))
#endif // QT_CONFIG(accessibility)
        self.material_label.setText(QCoreApplication.translate("WorkEditor", u"&Bahan", None))
#if QT_CONFIG(accessibility)
        self.material.setAccessibleName(QCoreApplication.translate("WorkEditor", u"Bahan", None))
#endif // QT_CONFIG(accessibility)
        self.technique_label.setText(QCoreApplication.translate("WorkEditor", u"T&eknik", None))
#if QT_CONFIG(accessibility)
        self.technique.setAccessibleName(QCoreApplication.translate("WorkEditor", u"Teknik", None))
#endif // QT_CONFIG(accessibility)
        self.dimensions_label.setText(QCoreApplication.translate("WorkEditor", u"&Ukuran atau berat", None))
#if QT_CONFIG(accessibility)
        self.dimensions.setAccessibleName(QCoreApplication.translate("WorkEditor", u"Ukuran atau berat", None))
#endif // QT_CONFIG(accessibility)
        self.colour_label.setText(QCoreApplication.translate("WorkEditor", u"&Warna", None))
#if QT_CONFIG(accessibility)
        self.colour.setAccessibleName(QCoreApplication.translate("WorkEditor", u"Warna", None))
#endif // QT_CONFIG(accessibility)
        self.awards_label.setText(QCoreApplication.translate("WorkEditor", u"Pen&ghargaan atau pameran", None))
#if QT_CONFIG(accessibility)
        self.awards.setAccessibleName(QCoreApplication.translate("WorkEditor", u"Penghargaan atau pameran", None))
#endif // QT_CONFIG(accessibility)
        self.head_sale.setText(QCoreApplication.translate("WorkEditor", u"Penjualan", None))
        self.price_label.setText(QCoreApplication.translate("WorkEditor", u"&Harga (Rp)", None))
#if QT_CONFIG(accessibility)
        self.price.setAccessibleName(QCoreApplication.translate("WorkEditor", u"Harga (Rp)", None))
#endif // QT_CONFIG(accessibility)
        self.stock_label.setText(QCoreApplication.translate("WorkEditor", u"Tersedi&a (buah)", None))
#if QT_CONFIG(accessibility)
        self.stock.setAccessibleName(QCoreApplication.translate("WorkEditor", u"Tersedia (buah)", None))
#endif // QT_CONFIG(accessibility)
        self.order_days_label.setText(QCoreApplication.translate("WorkEditor", u"Pesanan (har&i)", None))
#if QT_CONFIG(accessibility)
        self.order_days.setAccessibleName(QCoreApplication.translate("WorkEditor", u"Pesanan (hari)", None))
#endif // QT_CONFIG(accessibility)
        self.contact_label.setText(QCoreApplication.translate("WorkEditor", u"Kontak peme&sanan", None))
#if QT_CONFIG(accessibility)
        self.contact.setAccessibleName(QCoreApplication.translate("WorkEditor", u"Kontak pemesanan", None))
#endif // QT_CONFIG(accessibility)
        self.shop_url_label.setText(QCoreApplication.translate("WorkEditor", u"Tautan toko", None))
#if QT_CONFIG(accessibility)
        self.shop_url.setAccessibleName(QCoreApplication.translate("WorkEditor", u"Tautan toko", None))
#endif // QT_CONFIG(accessibility)
        self.head_internal.setText(QCoreApplication.translate("WorkEditor", u"Internal, tidak pernah terbit", None))
        self.material_cost_label.setText(QCoreApplication.translate("WorkEditor", u"Biaya bahan (Rp)", None))
#if QT_CONFIG(accessibility)
        self.material_cost.setAccessibleName(QCoreApplication.translate("WorkEditor", u"Biaya bahan (Rp)", None))
#endif // QT_CONFIG(accessibility)
        self.share_premi_label.setText(QCoreApplication.translate("WorkEditor", u"Premi (%)", None))
#if QT_CONFIG(accessibility)
        self.share_premi.setAccessibleName(QCoreApplication.translate("WorkEditor", u"Premi (%)", None))
#endif // QT_CONFIG(accessibility)
        self.share_pnbp_label.setText(QCoreApplication.translate("WorkEditor", u"PNBP (%)", None))
#if QT_CONFIG(accessibility)
        self.share_pnbp.setAccessibleName(QCoreApplication.translate("WorkEditor", u"PNBP (%)", None))
#endif // QT_CONFIG(accessibility)
        self.share_modal_label.setText(QCoreApplication.translate("WorkEditor", u"Modal (%)", None))
#if QT_CONFIG(accessibility)
        self.share_modal.setAccessibleName(QCoreApplication.translate("WorkEditor", u"Modal (%)", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
