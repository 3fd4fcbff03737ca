"""What an officer may know of the own account."""

from dataclasses import dataclass
from datetime import datetime

from pasopati_desktop.domain.errors import RecordMissing
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.services.workspace import Workspace, reads
from pasopati_desktop.storage.tables import Officer


@dataclass(frozen=True)
class OwnAccount:
    username: str
    name: str
    nip: str
    title: str
    """The position held today, `Plh.` or `Plt.` in front."""
    roles: tuple[Role, ...]
    """Held today, in the order of the handbook."""
    has_pin: bool
    must_change_password: bool
    """The password was handed out by the administrator."""
    is_emergency: bool
    last_sign_in_at: datetime | None


@reads
def own(workspace: Workspace) -> OwnAccount:
    """Return the account of the officer who is signed in.

    Raises:
        RecordMissing: nobody is signed in.
    """
    who = workspace.identity
    with workspace.reading() as session:
        row = session.get(Officer, who.officer_id) if who.officer_id is not None else None
        if row is None:
            raise RecordMissing("record.missing")
        return OwnAccount(
            username=row.username,
            name=row.name,
            nip=row.nip,
            title=who.title,
            roles=tuple(role for role in Role if role in who.roles),
            has_pin=row.pin_hash is not None,
            must_change_password=row.must_change_password,
            is_emergency=row.is_emergency,
            last_sign_in_at=row.last_sign_in_at,
        )
