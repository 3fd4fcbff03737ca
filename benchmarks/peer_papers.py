"""Run by `bench_paper` inside the peers' environment: the same statement by typst or WeasyPrint.

Each line on standard input is the JSON of a list of paragraphs; the answer is CPU milliseconds.
Fonts are loaded once, the logo lies beside the text.
"""

import json
import sys
import time
from html import escape
from pathlib import Path

NAME, FONTS, LOGO = sys.argv[1], sys.argv[2], sys.argv[3]
KOP = (
    *("KEMENTERIAN IMIGRASI DAN PEMASYARAKATAN", "REPUBLIK INDONESIA"),
    *("DIREKTORAT JENDERAL PEMASYARAKATAN", "KANTOR WILAYAH DAERAH KHUSUS JAKARTA"),
    "LEMBAGA PEMASYARAKATAN KELAS I CIPINANG",
)


def typst_source(paragraphs: list[str]) -> str:
    body = "\n\n".join(p.replace("\\", "\\\\").replace("#", "\\#") for p in paragraphs)
    lines = " \\ ".join(KOP)
    return f"""#set document(title: "Penjelasan", author: "Lapas")
#set page(paper: "a4", margin: (left: 30mm, right: 20mm, top: 20mm, bottom: 25mm),
  footer: context align(center)[Halaman #counter(page).display("1 dari 1", both: true)])
#set text(font: "Liberation Sans", size: 11pt, lang: "id", hyphenate: true)
#set par(justify: true, leading: 0.65em)
#grid(columns: (24mm, 1fr), image("logo.png", width: 20mm, alt: "Logo"), align(center)[{lines}])
#line(length: 100%)
#align(center)[= Penjelasan atas Keluhan Kesehatan]
{body}
#align(right)[Jakarta, 21 November 2026 \\ Kepala Lembaga Pemasyarakatan]
"""


def typst() -> None:
    import typst as engine

    fonts = engine.Fonts(include_system_fonts=False, font_paths=[FONTS])
    folder = Path(LOGO).parent
    source = folder / "statement.typ"
    for line in sys.stdin:
        source.write_text(typst_source(json.loads(line)))
        began = time.process_time()
        made = engine.compile(
            str(source), format="pdf", font_paths=fonts, pdf_standards=["a-2a", "ua-1"]
        )
        tell(began, made)


def weasyprint() -> None:
    from weasyprint import HTML
    from weasyprint.text.fonts import FontConfiguration

    configuration = FontConfiguration()
    for line in sys.stdin:
        body = "".join(f"<p>{escape(text)}</p>" for text in json.loads(line))
        page = f"""<html lang=id><title>Penjelasan</title><style>
@page {{ size: A4; margin: 20mm 20mm 25mm 30mm;
  @bottom-center {{ content: "Halaman " counter(page) " dari " counter(pages) }} }}
body {{ font: 11pt/1.3 "Liberation Sans"; }} p {{ text-align: justify; hyphens: auto }}
</style><img src="file://{LOGO}" alt=Logo width=75><div>{"<br>".join(KOP)}</div><hr>
<h1>Penjelasan atas Keluhan Kesehatan</h1>{body}<p>Jakarta, 21 November 2026</p></html>"""
        began = time.process_time()
        made = HTML(string=page).write_pdf(pdf_variant="pdf/a-2u", font_config=configuration)
        tell(began, made)


def tell(began: float, made: bytes) -> None:
    assert made.startswith(b"%PDF")
    print((time.process_time() - began) * 1000, flush=True)


if __name__ == "__main__":
    {"typst": typst, "weasyprint": weasyprint}[NAME]()
