"""One statement from a cold start, as `bench_paper` measures it: `cold_paper.py PAPER LOGO OUT`.

PAPER is a pickled `StatementPaper`, where the program would read its database. Nothing else is
imported than what drawing and finishing a paper import by themselves.
"""

import pickle
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from pasopati_desktop.documents.statement_pdf import render_statement

paper, logo, out = (Path(name) for name in sys.argv[1:])
written = pickle.loads(paper.read_bytes())  # noqa: S301  the benchmark wrote it a moment ago
out.write_bytes(render_statement(written, logo.read_bytes()))
