"""What the checks found, and where."""
