"""Every way to a printer goes through here: one dialog, one desk, one log."""
