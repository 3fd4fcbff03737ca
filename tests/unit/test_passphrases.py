"""The word on a passphrase: what people write on a note is weak, four odd words are strong."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pasopati_desktop.domain.passphrases import Strength, bits, strength
from pasopati_desktop.services import unit_keys


@pytest.mark.parametrize(
    ("passphrase", "word"),
    [
        ("", Strength.SHORT),
        ("pendek", Strength.SHORT),
        ("            ", Strength.SHORT),
        ("aaaaaaaaaaaaaaaa", Strength.WEAK),
        ("123456789012", Strength.WEAK),
        ("qwertyuiop123", Strength.WEAK),
        ("admin admin admin admin", Strength.WEAK),
        ("lapas kelas satu 2026", Strength.WEAK),
        ("password 12345", Strength.WEAK),
        ("rusa rusa rusa rusa rusa", Strength.WEAK),
        ("sawah hijau timur", Strength.FAIR),
        ("sawah hijau di timur kota", Strength.STRONG),
        ("Rumah panggung di tepi sungai", Strength.STRONG),
        ("x9Kq2mP7vL3zR8", Strength.STRONG),
    ],
)
def test_the_word_fits_what_is_typed(passphrase: str, word: Strength) -> None:
    assert strength(passphrase) is word


@given(st.text(max_size=200))
def test_short_is_what_the_service_refuses(passphrase: str) -> None:
    refused = bool(unit_keys.passphrase_problems(passphrase))
    assert refused == (strength(passphrase) is Strength.SHORT)


@given(st.text(max_size=60), st.text(max_size=20))
def test_more_is_never_weaker_by_repeating(passphrase: str, more: str) -> None:
    assert bits(f"{passphrase} {passphrase}") == pytest.approx(bits(passphrase))
    assert bits(f"{passphrase} {more}") >= bits(passphrase) - 1e-9
