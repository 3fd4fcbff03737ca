"""The number book on the screen."""
