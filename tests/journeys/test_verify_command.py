"""`pasopati verify` as another program calls it: JSON lines and exit codes."""

import json
from pathlib import Path

import pytest

from pasopati_desktop import cli
from tests import photos
from tests.authenticity_kit import a_key, a_released, kept, locked
from tests.data import Desk
from tests.photos import Shot

KEYS = {"file", "authentic", "reason", "number", "status", "signed_at"}


@pytest.mark.parametrize("engine_url", ["sqlite"], indirect=True)
def test_verify_answers_in_json_with_exit_codes(
    desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    a_key(desk)
    made = a_released(desk)
    desk.nobody.database.close()
    folder = str(tmp_path / "data")

    def verify(*arguments: str) -> tuple[int, list[dict[str, object]]]:
        code = cli.main(["--data-dir", folder, "verify", "--json", *arguments])
        lines = capsys.readouterr().out.splitlines()
        return code, [json.loads(line) for line in lines]

    genuine = str(kept(tmp_path, made.pdf, "asli.pdf"))
    code, (answer,) = verify(genuine)
    assert code == 0
    assert set(answer) >= KEYS
    assert (answer["authentic"], answer["number"], answer["status"]) == (
        True,
        made.number,
        "PUBLISHED",
    )
    assert (answer["outcome"], answer["compare"]) == ("AUTHENTIC", False)
    photo = photos.take(photos.page(made.pdf), Shot(dpi=150, turn=4, tilt=0.08, blur=0.4, noise=5))
    code, (answer,) = verify(str(kept(tmp_path, photo, "foto.jpg")))
    assert code == 0
    assert (answer["authentic"], answer["compare"]) == (True, True)
    assert answer["opening"]
    code, answers = verify(genuine, str(kept(tmp_path, locked(made.pdf), "kunci.pdf")))
    assert code == 1
    assert [answer["reason"] for answer in answers] == ["verify.current", "verify.encrypted"]
    code, (answer,) = verify(str(tmp_path / "hilang.pdf"))
    assert (code, answer["reason"], answer["authentic"]) == (2, "file.missing", False)
    code, (answer,) = verify("--code", made.token)
    assert (code, answer["number"]) == (0, made.number)
    code, (answer,) = verify("--code", "HM.99")
    assert (code, answer["reason"]) == (1, "verify.no_such_number")
    code, (answer,) = verify("--export-page", str(tmp_path / "laman"))
    assert (code, answer["statements"], answer["keys"]) == (0, 1, 1)
    assert (tmp_path / "laman" / "verifikasi.html").is_file()
    page, listed = (str(tmp_path / "laman" / name) for name in ("verifikasi.html", "register.json"))
    code, answers = verify(page, listed)
    assert (code, {answer["reason"] for answer in answers}) == (0, {"verify.register_current"})
    published = json.loads((tmp_path / "laman" / "register.json").read_text())
    published["statements"][0]["status"] = "ditarik"
    changed = kept(tmp_path, json.dumps(published).encode(), "diubah.json")
    code, (answer,) = verify(str(changed))
    assert (code, answer["reason"]) == (1, "verify.register_altered")
    assert [row["number"] for row in published["statements"]] == [made.number]
    assert cli.main(["--data-dir", folder, "verify", "--code", made.token]) == 0
    said = capsys.readouterr().out
    assert "bandingkan isinya" in said
    assert "> Sebanyak 19 Warga Binaan" in said
    with pytest.raises(SystemExit) as stopped:
        cli.main(["--data-dir", folder, "verify"])
    assert stopped.value.code == 2
