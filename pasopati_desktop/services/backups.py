"""Backups: made, restored at once into a scratch place, and compared."""

from datetime import datetime

from pasopati_desktop.paths import DataDir
from pasopati_desktop.storage.database import Database


def before_upgrade(database: Database, data: DataDir, at: datetime) -> None:
    """Make and verify a backup before a migration touches anything."""
