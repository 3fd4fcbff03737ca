"""The papers of a statement, as the print desk takes them."""

from pasopati_desktop.services import approval_sheets, printing, statement_papers, statement_proofs
from pasopati_desktop.services.statement_views import StatementDetail
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.printing.items import PrintItem, paper_item


def item_of(workspace: Workspace, detail: StatementDetail) -> PrintItem:
    """Return the paper of a statement: official once approved, else with the DRAF diagonal.

    The approval sheet may go along with an official paper.
    """
    is_official = detail.number is not None
    send = statement_papers.print_official if is_official else statement_papers.print_draft
    return PrintItem(
        heading=translate("Statements", "Cetak pernyataan"),
        what=detail.number or translate("Statements", "Draf, dengan tulisan DRAF"),
        prepare=lambda control: statement_papers.for_print(workspace, detail.id, control),
        send=lambda _paper, order, control: send(workspace, detail.id, order, control),
        log=lambda paper, order: printing.log_print(workspace, paper, order),
        extra=sheet_of(workspace, detail) if is_official else None,
        extra_label=translate("Statements", "Cetak juga &lembar persetujuan, satu rangkap"),
    )


def proof_of(workspace: Workspace, detail: StatementDetail) -> PrintItem:
    """Return the copy for use inside while an embargo runs, marked on every page."""
    return PrintItem(
        heading=translate("Statements", "Cetak salinan periksa"),
        what=translate("Statements", "Salinan periksa, bertanda EMBARGO"),
        prepare=lambda control: statement_proofs.for_print(workspace, detail.id, control),
        send=lambda _paper, order, control: statement_proofs.print_proof(
            workspace, detail.id, order, control
        ),
        log=lambda paper, order: printing.log_print(workspace, paper, order),
    )


def sheet_of(workspace: Workspace, detail: StatementDetail) -> PrintItem:
    """Return the approval sheet: who did what when, with the hashes."""
    return paper_item(
        workspace,
        translate("Statements", "Cetak lembar persetujuan"),
        detail.number or detail.title,
        lambda control: approval_sheets.for_print(workspace, detail.id, control),
    )
