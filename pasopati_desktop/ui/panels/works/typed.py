"""Whole numbers as people type them."""


def whole(text: str) -> int | None:
    """Return `850000` for `850.000`, `Rp 850 000` or `850000`; None for an empty text.

    Raises:
        ValueError: it is no whole number.
    """
    plain = text.strip().removeprefix("Rp").strip()
    if not plain:
        return None
    digits = plain.replace(".", "").replace(" ", "")
    if not (digits.isascii() and digits.isdigit()):
        raise ValueError(text)
    return int(digits)


def written(number: int | None) -> str:
    """Return `850.000`."""
    return "" if number is None else f"{number:,}".replace(",", ".")
