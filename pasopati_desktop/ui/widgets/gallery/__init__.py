"""Every component with its states on boards: for looking at, and for the screen tests."""
