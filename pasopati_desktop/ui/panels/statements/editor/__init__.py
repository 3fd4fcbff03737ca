"""One statement as a form: its text in sections, its tables and what goes with it."""
