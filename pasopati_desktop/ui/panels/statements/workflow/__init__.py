"""The way of a statement through its chain, and how it ends."""
