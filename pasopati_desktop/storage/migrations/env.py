"""Alembic's environment; the program calls it with a connection of its own."""

from alembic import context

from pasopati_desktop.storage.base import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    transaction_per_migration=False,
    render_as_batch=False,
)
context.run_migrations()
