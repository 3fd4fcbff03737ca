"""Points (1/72 inch) per unit of the office's ruler."""

mm: float = 72 / 25.4
