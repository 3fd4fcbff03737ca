"""The audit chain: how a change becomes one line of text, and how lines are chained.

Each row's hash covers the previous hash and the row's canonical JSON, so that changing, removing
or reordering any row shows. Tamper-evident, not tamper-proof: anchors outside the file show
whether the whole chain was replaced.
"""

import hashlib
import json
from collections.abc import Mapping

GENESIS = "0" * 64


def canonical(record: Mapping[str, object]) -> str:
    return json.dumps(record, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def chained_hash(previous: str, text: str) -> str:
    return hashlib.sha256((previous + text).encode()).hexdigest()
