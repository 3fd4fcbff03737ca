"""Remarks and suggestions on a text."""
