"""Sentences about what keeps a text at the writer's desk; the card says it shorter."""

from pasopati_desktop.ui.i18n import translate


def sentences() -> dict[str, str]:
    """Built on call: the language is chosen at start-up."""
    return {
        "statement.finding_open": translate(
            "messages",
            "Ada data pribadi atau perbedaan angka yang belum dijelaskan. "
            "Perbaiki naskah, atau konfirmasi di kartu Pemeriksaan.",
        ),
        "statement.variable_open": translate(
            "messages", "Isi semua tempat bertanda {{{{…}}}} atau hapus."
        ),
        "statement.holding_too_long": translate(
            "messages", "Ringkas pernyataan awal sampai paling banyak 150 kata."
        ),
        "statement.family_first": translate(
            "messages", "Beri tahu keluarga atau korban lebih dulu, lalu centang."
        ),
        "statement.exemption_incomplete": translate(
            "messages",
            "Lengkapi dasar pengecualian: pasal, uji konsekuensi, pejabat PPID, dan tanggal akhir.",
        ),
        "statement.no_questions": translate("messages", "Isi sedikitnya satu pertanyaan."),
        "statement.question_incomplete": translate(
            "messages", "Lengkapi pertanyaan dan jawaban di setiap baris."
        ),
    }
