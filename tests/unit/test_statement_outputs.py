"""What leaves the office of an approved text: archived, stamped, signed, masked, other forms."""

from dataclasses import replace
from datetime import timedelta

import pytest

from pasopati_desktop.domain.errors import InvalidInput, Refused, RuleViolation
from pasopati_desktop.domain.printing import PrintOrder
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.signatures import FileKind
from pasopati_desktop.domain.statements import Signing
from pasopati_desktop.domain.workflow import Status
from pasopati_desktop.services import (
    approval_sheets,
    approvals,
    endings,
    statement_exports,
    statement_papers,
    statement_preview,
    statements,
)
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.storage.audit import Actor
from pasopati_desktop.storage.tables import StatementFile
from tests.data import PIN, Desk
from tests.pdf_reading import page_texts
from tests.statement_data import a_draft, a_press_release, at_status, bring_to, sha_of

pytestmark = pytest.mark.parametrize("engine_url", ["sqlite"], indirect=True)

REASON = "Angka korban di paragraf kedua keliru."


def words(pdf: bytes) -> str:
    return "\n".join(page_texts(pdf))


def approved(desk: Desk, **changes: object) -> tuple[Workspace, int]:
    content = replace(a_press_release(), **changes)  # type: ignore[arg-type] # any field
    statement_id, _ = at_status(desk, Status.APPROVED, content)
    return desk.as_role(Role.WRITER), statement_id


def test_an_archived_file_stays_and_a_void_text_is_stamped(desk: Desk) -> None:
    writer, statement_id = approved(desk)
    statement_papers.archive(writer, statement_id)
    official = statement_papers.official_pdf(writer, statement_id)
    assert statement_papers.given_pdf(writer, statement_id) == official
    endings.void(desk.as_role(Role.HEAD_OF_UNIT), statement_id, REASON, PIN)
    given = statement_papers.given_pdf(writer, statement_id)
    assert statement_papers.official_pdf(writer, statement_id) == official
    assert given != official
    pages = page_texts(given)
    assert all("SALINAN — BATAL, 21 November 2026" in page for page in pages)
    assert "BATAL" not in words(official)
    assert given == statement_papers.given_pdf(writer, statement_id), "not the same bytes twice"
    preview = statement_preview.preview(writer, statement_id, a_press_release())
    assert preview.pdf == given


@pytest.mark.parametrize(
    ("signing", "kind"),
    [(Signing.EXTERNAL, FileKind.EXTERNAL), (Signing.CERTIFICATE, FileKind.CERTIFICATE)],
)
def test_an_unsigned_paper_never_looks_signed(desk: Desk, signing: Signing, kind: FileKind) -> None:
    writer, statement_id = approved(desk, signing=signing)
    assert "BELUM DITANDATANGANI SECARA ELEKTRONIK" in words(
        statement_papers.given_pdf(writer, statement_id)
    )
    stored = desk.nobody.files.adopt_bytes(b"%PDF-1.7 bertanda tangan")
    actor = Actor(None, "uji", "MEJA-1", "test", desk.clock())
    with desk.nobody.database.writing(actor) as session:
        session.add(
            StatementFile(
                statement_id=statement_id,
                kind=kind,
                sha256=stored.sha256,
                size=stored.size,
                name="naskah.pdf",
                added_at=desk.clock(),
            )
        )
    assert statement_papers.given_pdf(writer, statement_id) == b"%PDF-1.7 bertanda tangan"


def test_only_the_approved_external_form_claims_a_signature(desk: Desk) -> None:
    content = replace(a_press_release(), signing=Signing.EXTERNAL)
    statement_id, _ = at_status(desk, Status.REVIEW, content)
    writer = desk.as_role(Role.WRITER)
    draft = words(statement_papers.draft_pdf(writer, statement_id))
    assert "Ditandatangani secara elektronik" not in draft
    assert "UU ITE" not in draft
    writer, statement_id = approved(desk, signing=Signing.EXTERNAL)
    official = words(statement_papers.official_pdf(writer, statement_id))
    assert "Ditandatangani secara elektronik oleh:" in official
    assert "UU ITE Pasal 5 Ayat 1" in official
    for other in (Signing.WET, Signing.CERTIFICATE):
        writer, statement_id = approved(desk, signing=other)
        official = words(statement_papers.official_pdf(writer, statement_id))
        assert "elektronik" not in official


def test_an_embargo_holds_every_form_inside(desk: Desk) -> None:
    until = desk.clock() + timedelta(hours=3)
    writer, statement_id = approved(desk, embargo_until=until)
    acts = (
        lambda: statement_exports.word_file(writer, statement_id),
        lambda: statement_exports.web_page(writer, statement_id),
        lambda: statement_exports.message(writer, statement_id),
        lambda: statement_exports.redacted_pdf(writer, statement_id, ["Warga"]),
        lambda: statement_exports.copy_with_sheet(writer, statement_id),
        lambda: statement_preview.pdf_to_keep(writer, statement_id),
        lambda: statement_papers.print_official(writer, statement_id, PrintOrder("Kantor")),
    )
    for act in acts:
        with pytest.raises(RuleViolation, match=r"statement\.under_embargo"):
            act()
    assert statement_preview.pdf_to_sign(writer, statement_id).startswith(b"%PDF")


def test_a_draft_leaves_only_as_a_marked_word_file_or_draft(desk: Desk) -> None:
    statement_id, _ = at_status(desk, Status.REVIEW)
    writer = desk.as_role(Role.WRITER)
    assert statement_exports.word_file(writer, statement_id).startswith(b"PK")
    assert "DRAF" in words(statement_preview.pdf_to_keep(writer, statement_id))
    for act in (
        statement_exports.web_page,
        statement_exports.message,
        statement_exports.findings,
        statement_exports.copy_with_sheet,
    ):
        with pytest.raises(RuleViolation, match=r"statement\.not_approved"):
            act(writer, statement_id)


def test_a_redacted_copy_holds_nothing_of_what_was_masked(desk: Desk) -> None:
    writer, statement_id = approved(desk)
    found = statement_exports.findings(writer, statement_id, ["H. Kusuma"])
    assert "H. Kusuma" in [finding.text for finding in found]
    made = statement_exports.redacted_pdf(writer, statement_id, ["H. Kusuma", "klinik lapas"])
    assert made.count >= 3
    text = words(made.pdf)
    assert "Kusuma" not in text
    assert "klinik lapas" not in text
    assert "HM.01.02-1" in text
    with pytest.raises(Refused, match=r"redaction\.nothing"):
        statement_exports.redacted_pdf(writer, statement_id, ["kata yang tidak ada"])


def test_what_stands_in_the_letterhead_is_not_offered_for_masking(desk: Desk) -> None:
    contact = "Media center, (021) 000 0000; keluarga: 0812-3456-7890"
    sections = {**a_press_release().sections, "contact": contact}
    writer, statement_id = approved(desk, sections=sections)
    found = [finding.text for finding in statement_exports.findings(writer, statement_id)]
    assert "0812-3456-7890" in found
    assert "(021) 000 0000" not in found
    assert "(021) 000 0000" in contact


def test_the_sheet_comes_behind_a_copy_and_says_so(desk: Desk) -> None:
    writer, statement_id = approved(desk)
    official = statement_papers.official_pdf(writer, statement_id)
    copy = statement_exports.copy_with_sheet(writer, statement_id)
    pages = page_texts(copy)
    assert len(pages) == len(page_texts(official)) + 1
    assert all("SALINAN DENGAN LEMBAR PERSETUJUAN" in page for page in pages)
    assert "RIWAYAT PERSETUJUAN" in pages[-1]
    assert "Tenggat" in pages[-1]
    assert "SALINAN" not in words(official)


def test_the_sheet_tells_files_and_deadlines_in_the_units_zone(desk: Desk) -> None:
    writer, statement_id = approved(desk)
    sha256 = statement_papers.archive(writer, statement_id)
    sheet = approval_sheets.sheet_of(writer, statement_id)
    assert ("Naskah resmi (PDF)", sha256) in sheet.files
    assert sheet.zone_label == "WIB"
    assert {step.step for step in sheet.steps} >= {"Verifikasi", "Persetujuan"}


def test_a_corrected_text_names_its_successor_and_the_successor_the_original(desk: Desk) -> None:
    first, _ = at_status(desk, Status.PUBLISHED)
    writer = desk.as_role(Role.WRITER)
    official = statement_papers.official_pdf(writer, first)
    second = endings.begin_correction(writer, first, REASON)
    draft = statements.detail(writer, second).content
    statements.save(writer, second, replace(draft, privacy_checked=True), base_version=1)
    assert "Meralat Nomor HM.01.02-1" in words(statement_papers.draft_pdf(writer, second))
    bring_to(desk, second, Status.APPROVED)
    assert statement_papers.official_pdf(writer, first) == official
    given = page_texts(statement_papers.given_pdf(writer, first))
    assert all("SALINAN — DIRALAT oleh Nomor HM.01.02-2, 21 November 2026" in x for x in given)
    successor = words(statement_papers.official_pdf(writer, second))
    assert "Meralat Nomor HM.01.02-1, tanggal 21 November 2026" in successor
    assert "RALAT 1: Penanganan" in successor
    message = statement_exports.message(writer, first)
    assert "DIRALAT oleh Nomor HM.01.02-2" in message.text


def test_what_no_font_has_keeps_a_text_at_the_desk(desk: Desk) -> None:
    content = a_press_release()
    sections = {**content.sections, "body": f"{content.sections['body']} Media 新聞 أخبار."}
    statement_id = a_draft(desk, replace(content, sections=sections))
    writer = desk.as_role(Role.WRITER)
    with pytest.raises(InvalidInput) as caught:
        approvals.submit(writer, statement_id, sha256=sha_of(desk, statement_id))
    assert caught.value.problems["body"] == "statement.unprintable"
    sections["body"] = f"{content.sections['body']} ✓ → 😀"
    statements.save(writer, statement_id, replace(content, sections=sections), base_version=2)
    approvals.submit(writer, statement_id, sha256=sha_of(desk, statement_id))


def test_a_withdrawn_text_is_stamped_on_every_form(desk: Desk) -> None:
    statement_id, _ = at_status(desk, Status.PUBLISHED)
    writer = desk.as_role(Role.WRITER)
    endings.withdraw(desk.as_role(Role.HEAD_OF_UNIT), statement_id, REASON, PIN)
    stamp = "SALINAN — DITARIK, 21 November 2026"
    assert stamp in words(statement_papers.given_pdf(writer, statement_id))
    assert stamp in statement_exports.message(writer, statement_id).text
    assert stamp in statement_exports.web_page(writer, statement_id).decode()
