"""The officer's own account."""

from pasopati_desktop.ui.account.dialogs import (
    AccountDialog,
    ChangePasswordDialog,
    PinDialog,
)

__all__ = ["AccountDialog", "ChangePasswordDialog", "PinDialog"]
