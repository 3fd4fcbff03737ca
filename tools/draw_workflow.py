"""Write docs/alur-pernyataan.md from the table of transitions and the shipped chains.

Run without arguments to write the page, with `--check` to tell whether it is fresh.
"""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from pasopati_desktop.domain.chains import DEFAULT_CHAINS, ChainRule
from pasopati_desktop.domain.guideline import DEFAULT_LEVELS
from pasopati_desktop.domain.roles import Permission, Role, permissions_of
from pasopati_desktop.domain.statements import Concern
from pasopati_desktop.domain.workflow import STEP_ROLE, TRANSITIONS, Guard, Stage, Status, Step
from pasopati_desktop.services.statement_layout import KIND_LABELS, STATUS_LABELS
from pasopati_desktop.ui.unit.words import role_word

PAGE = Path(__file__).parents[1] / "docs" / "alur-pernyataan.md"

STEPS: dict[Step, str] = {
    Step.SUBMIT: "kirim ke verifikator",
    Step.VERIFY: "nyatakan terverifikasi",
    Step.REVIEW: "setujui telaah",
    Step.LEGAL: "setujui telaah hukum",
    Step.SPOKESPERSON: "bubuhkan paraf",
    Step.APPROVE: "setujui dan beri nomor",
    Step.PUBLISH: "catat terbit",
    Step.RETURN: "kembalikan",
    Step.REJECT: "tolak",
    Step.REVISE: "perbaiki",
    Step.CORRECT: "ralat",
    Step.WITHDRAW: "tarik",
    Step.VOID: "batalkan",
    Step.ARCHIVE: "arsipkan",
}
GUARDS: dict[Guard, str] = {
    Guard.TEXT_SEEN: "Yang ditandatangani adalah SHA-256 naskah di layar, dan itu versi terbaru.",
    Guard.FOUR_EYES: "Bukan orang yang pernah menulis naskah ini.",
    Guard.SECTIONS_FILLED: "Bagian wajib terisi, tanpa tempat kosong dari templat.",
    Guard.CLASS_CHOSEN: "Kelas informasi (UU 14/2008) sudah dipilih.",
    Guard.FACTS_CHECKED: "Setiap fakta punya status dan sumber; yang meragukan tidak di naskah.",
    Guard.PRIVACY_CHECKED: "Pemeriksaan data pribadi sudah dicentang.",
    Guard.PICTURES_CLEARED: "Siapa yang dikenali di gambar dinyatakan, dan izinnya berlaku.",
    Guard.STAGE_COMPLETE: "Semua tanda tangan tahap ini sudah ada.",
    Guard.CHAIN_COMPLETE: "Semua tanda tangan rantai sudah ada, untuk naskah ini juga.",
    Guard.NUMBER_TAKEN: "Nomor, tanggal, dan penanda tangan dikunci dalam transaksi yang sama.",
    Guard.SECRET_GIVEN: "PIN atau kata sandi diketik sekali lagi.",
    Guard.REASON_GIVEN: "Alasan ditulis, sedikitnya 10 huruf.",
    Guard.OFFICERS_TURN: "Hanya pemeriksa yang sedang gilirannya.",
    Guard.CLASS_OPEN: "Kelas informasinya bukan dikecualikan.",
    Guard.CONCURRENCE_GIVEN: "Persetujuan Kanwil atau Ditjenpas tercatat untuk naskah ini juga.",
    Guard.EMBARGO_OVER: "Embargo sudah lewat.",
    Guard.PROOF_RECORDED: "Saluran, waktu, dan tautan atau bukti tercatat.",
    Guard.SUCCESSOR_APPROVED: "Terjadi saat kepala menyetujui penggantinya, bersama-sama.",
    Guard.UNDISPUTED: "Tidak ada tanda tangan yang disanggah pejabatnya dan belum diberikan lagi.",
    Guard.PUBLIC_KIND: "Jenisnya untuk umum, bukan bahan kerja di dalam.",
    Guard.INTERNAL_KIND: "Jenisnya bahan kerja di dalam (tanya jawab, pokok bicara).",
}
AUTHORITIES = {"REGIONAL": "Kanwil", "DIRECTORATE": "Ditjenpas"}
CONCERNS = {Concern.VICTIM: "korban", Concern.CHILD: "anak"}


def who(step: Step, permission: Permission) -> str:
    """Return the role that takes a step; several where more than one may."""
    if step in STEP_ROLE:
        roles = [role for role in Role if permission in permissions_of([role])]
        first = [STEP_ROLE[step]]
        return ", ".join(role_word(role) for role in first + [r for r in roles if r not in first])
    if step is Step.REVISE:
        roles = [role for role in Role if Permission.WRITE_STATEMENT in permissions_of([role])]
        return ", ".join(role_word(role) for role in roles)
    return "Pemeriksa yang sedang gilirannya"


def diagram() -> Iterator[str]:
    yield "```mermaid"
    yield "stateDiagram-v2"
    yield "    direction TB"
    for status in Status:
        yield f"    {status.value}: {STATUS_LABELS[status]}"
    yield "    [*] --> DRAFT"
    arrows: dict[tuple[Status, Status], list[str]] = {}
    for item in TRANSITIONS:
        words = arrows.setdefault((item.source, item.target), [])
        if STEPS[item.step] not in words:
            words.append(STEPS[item.step])
    for (source, target), words in arrows.items():
        yield f"    {source.value} --> {target.value}: {' / '.join(words)}"
    sources = {item.source for item in TRANSITIONS}
    for status in Status:
        if status not in sources:
            yield f"    {status.value} --> [*]"
    yield "```"


def table() -> Iterator[str]:
    numbers = {guard: at for at, guard in enumerate(GUARDS, 1)}
    yield "| Dari | Langkah | Menjadi | Siapa | Syarat |"
    yield "|---|---|---|---|---|"
    for item in TRANSITIONS:
        guards = ", ".join(str(number) for number in sorted(numbers[g] for g in item.guards))
        cells = (
            STATUS_LABELS[item.source],
            STEPS[item.step],
            STATUS_LABELS[item.target],
            who(item.step, item.permission),
            guards or "–",
        )
        yield f"| {' | '.join(cells)} |"


def legend() -> Iterator[str]:
    for at, sentence in enumerate(GUARDS.values(), 1):
        yield f"{at}. {sentence}"


def _stage(stage: Stage) -> str:
    between = " atau " if stage.any_of else " dan "
    words = between.join(role_word(STEP_ROLE[step]) for step in stage.signatures)
    if stage.also:
        words += "; ditambah " + " dan ".join(role_word(STEP_ROLE[step]) for step in stage.also)
    return f"{words} ({stage.minutes} menit)"


def _rule(rule: ChainRule) -> str:
    levels = {level.severity: level.label for level in DEFAULT_LEVELS}
    kinds = ", ".join(KIND_LABELS[kind] for kind in rule.kinds) or "semua jenis"
    named = ", ".join("tanpa insiden" if at is None else levels[at] for at in rule.levels)
    word = ", ".join(AUTHORITIES[item.value] for item in rule.concurrence) or "–"
    stages = " → ".join(_stage(stage) for stage in rule.stages)
    return f"| {kinds} | {named or 'semua tingkat'} | {stages} | {word} |"


def chains() -> Iterator[str]:
    yield "| Jenis | Tingkat | Rantai dan sasaran waktunya | Persetujuan atasan sebelum terbit |"
    yield "|---|---|---|---|"
    for rule in DEFAULT_CHAINS.rules:
        yield _rule(rule)


def page() -> str:
    concerns = " atau ".join(CONCERNS[item] for item in DEFAULT_CHAINS.legal_concerns)
    categories = ", ".join(DEFAULT_CHAINS.legal_categories)
    lines = [
        "# Alur pernyataan",
        "",
        "Halaman ini dibuat dari tabel transisi program (`domain/workflow.py`) dan rantai bawaan",
        "(`domain/chains.py`) oleh `tools/draw_workflow.py`; jangan disunting dengan tangan.",
        "",
        *diagram(),
        "",
        "Naskah yang dikembalikan kehilangan semua tanda tangannya. Tanda tangan terikat pada",
        "SHA-256 naskah: simpan tanpa perubahan tidak membatalkannya. Naskah yang diralat,",
        "ditarik, atau dibatalkan tetap dapat dibaca, dan nomornya tetap di buku nomor.",
        "Tanda tangan di luar sistem yang disanggah pejabatnya gugur: langkah itu diminta lagi,",
        "di mana pun naskahnya waktu itu. Persetujuan ulang memakai nomor dan tanggal yang sama.",
        "",
        "## Tabel transisi",
        "",
        *table(),
        "",
        "### Syarat",
        "",
        *legend(),
        "",
        "## Rantai bawaan",
        "",
        "Aturan pertama yang cocok dipakai. Unit dapat mengubahnya di Pengaturan › Rantai",
        "persetujuan; naskah yang sudah dikirim tetap mengikuti rantai pada saat dikirim.",
        "",
        *chains(),
        "",
        f"Pendamping hukum ikut menelaah bila kategori insidennya {categories}, atau bila naskah",
        f"menyangkut {concerns}. Tingkat yang naik di tengah jalan meminta tanda tangan yang",
        "kurang itu juga sesudah persetujuan; tingkat yang turun tidak membuat naskah menunggu.",
        "",
        "## Embargo",
        "",
        "Selama embargo berjalan, naskah yang sudah disetujui tidak dicatat terbit, dan berkas",
        "resminya tidak dicetak, disimpan, atau dikirim. Yang dapat dicetak dan disimpan untuk",
        "pemeriksaan di dalam hanyalah salinan periksa: setiap halamannya bertanda EMBARGO dengan",
        "waktunya. Sesudah waktunya lewat, atau bila naskah memang sudah terbit, batas itu hilang.",
        "",
    ]
    return "\n".join(lines)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="tell whether the page is fresh")
    chosen = parser.parse_args()
    fresh = page()
    if chosen.check:
        return 0 if PAGE.is_file() and PAGE.read_text(encoding="utf-8") == fresh else 1
    PAGE.write_text(fresh, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
