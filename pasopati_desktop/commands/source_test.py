"""`pasopati source test FILE-OR-URL...`: what the parser makes of a feed, or why not."""

import argparse
import json
import sys
from collections.abc import Mapping
from pathlib import Path

from pasopati_desktop.domain.errors import EnvironmentFailure, PasopatiError
from pasopati_desktop.domain.news import Feed, FeedItem
from pasopati_desktop.sources.addresses import safe_url
from pasopati_desktop.sources.dates import WIB

DONE, ANSWER_IS_NO, BAD_INPUT = 0, 1, 2
_BAD_INPUT_CODES = frozenset({"fetch.scheme", "fetch.bad_url", "fetch.not_a_file"})


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add `test` to the subcommands of `source`."""
    parser = subparsers.add_parser("test", help="uji sumber berita: umpan dari berkas atau alamat")
    parser.add_argument("sources", nargs="+", metavar="BERKAS-ATAU-URL")
    parser.add_argument("--json", action="store_true", help="satu objek JSON per baris")
    parser.add_argument(
        "--allow-private", action="store_true", help="izinkan alamat jaringan dalam (intranet)"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Return 0 if all are feeds, 1 if one is not, 2 if one could not be had at all."""
    from pasopati_desktop.ui import messages

    allow_private = bool(getattr(args, "allow_private", False))
    result = DONE
    for source in args.sources:
        name = _shown(source)
        try:
            feed = _read(source, allow_private=allow_private)
        except PasopatiError as error:
            sentence = messages.explain(error).text
            result = max(result, _exit_code(error))
            if args.json:
                _print_json(name, None, sentence)
            else:
                print(f"{name}: {sentence}", file=sys.stderr, flush=True)
        else:
            if args.json:
                _print_json(name, feed, None)
            else:
                _print_lines(name, feed)
    return result


def _read(source: str, *, allow_private: bool) -> Feed:
    # Late: all commands are loaded for each, and the network's libraries take a tenth of a second.
    from pasopati_desktop.sources.feeds import parse_feed
    from pasopati_desktop.sources.fetch import FetchPolicy, fetch, read_file

    if "://" in source:
        found = fetch(source, FetchPolicy(allow_private=allow_private))
        return parse_feed(found.body, found.url, f"{found.content_type}; charset={found.charset}")
    return parse_feed(read_file(Path(source)), "")


def _exit_code(error: PasopatiError) -> int:
    unreadable = isinstance(error, EnvironmentFailure) or error.code in _BAD_INPUT_CODES
    return BAD_INPUT if unreadable else ANSWER_IS_NO


def _shown(source: str) -> str:
    """Return the source as it may be printed: no password, no undecodable bytes."""
    printable = source.encode("utf-8", "backslashreplace").decode("utf-8")
    return safe_url(printable) if "@" in printable and "://" in printable else printable


def _print_json(name: str, feed: Feed | None, error: str | None) -> None:
    answer: Mapping[str, object] = {
        "file": name,
        "ok": feed is not None,
        "kind": feed.kind if feed else None,
        "title": feed.title if feed else None,
        "items": [_item(item) for item in feed.items] if feed else [],
        "error": error,
    }
    # ASCII, so that a Windows console's code page cannot spoil it.
    print(json.dumps(answer), flush=True)


def _item(item: FeedItem) -> dict[str, str | None]:
    return {
        "id": item.id,
        "title": item.title,
        "link": item.link,
        "published": item.published.isoformat() if item.published else None,
        "summary": item.summary,
        "author": item.author,
    }


def _print_lines(name: str, feed: Feed) -> None:
    _say(f"{name}: umpan {feed.kind}, {feed.title or 'tanpa judul'}, {len(feed.items)} berita")
    for item in feed.items:
        when = "tanpa waktu         "
        if item.published:
            when = item.published.astimezone(WIB).strftime("%d-%m-%Y %H.%M WIB")
        _say(f"  {when}  {item.title}")
        _say(f"      {item.link or 'tanpa tautan'}")
    if not feed.items:
        _say("  Umpan ini kosong.")
    if feed.left_out:
        _say(f"  {feed.left_out} berita tidak diambil: rangkap, tanpa judul, atau melebihi batas.")


def _say(line: str) -> None:
    encoding = sys.stdout.encoding or "utf-8"
    print(line.encode(encoding, "replace").decode(encoding), flush=True)
