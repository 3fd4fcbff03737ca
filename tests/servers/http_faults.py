"""A loopback HTTP server that misbehaves in every way a source can, each by its own path."""

import contextlib
import gzip
import http.server
import select
import socket
import socketserver
import ssl
import subprocess
import threading
import time
import zlib
from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, ClassVar
from urllib.parse import parse_qs, urlsplit

ETAG = '"versi-7"'
LAST_MODIFIED = "Sat, 21 Nov 2026 07:20:00 GMT"
FEED = b"""<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>Sumber Uji</title><link>https://sumber.example/</link>
<item><title>Razia rutin</title><link>https://sumber.example/1</link><guid>g-1</guid>
<pubDate>Sat, 21 Nov 2026 08:00:00 +0700</pubDate><description>Tertib.</description></item>
</channel></rss>"""
LOGIN_PAGE = (
    b"<!doctype html><html><head><title>Masuk</title></head><body><form></form></body></html>"
)


@dataclass(frozen=True)
class Seen:
    """One request as it arrived."""

    path: str
    headers: dict[str, str]
    server_address: str
    client_port: int


@dataclass
class FaultServer:
    """`url(path)` names the server by its numeric address; `seen` lists what was asked."""

    host: str
    port: int
    scheme: str = "http"
    seen: list[Seen] = field(default_factory=list)
    stopping: threading.Event = field(default_factory=threading.Event)
    active: int = 0
    most_active: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)

    def url(self, path: str, host: str | None = None) -> str:
        return f"{self.scheme}://{host or self.host}:{self.port}{path}"


class _Server(socketserver.ThreadingMixIn, http.server.HTTPServer):
    daemon_threads = True
    block_on_close = True
    request_queue_size = 128
    faults: FaultServer

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Clients that stop reading in the middle are the point of these tests."""


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server
    timeout = 30
    routes: ClassVar[dict[str, Callable[["_Handler"], None]]] = {}

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
        del format, args

    def do_GET(self) -> None:
        faults = self.server.faults
        address = self.request.getsockname()[0]
        headers = {name.lower(): value for name, value in self.headers.items()}
        with faults.lock:
            faults.seen.append(Seen(self.path, headers, address, self.client_address[1]))
            faults.active += 1
            faults.most_active = max(faults.most_active, faults.active)
        try:
            with contextlib.suppress(OSError):
                self.routes[urlsplit(self.path).path](self)
        finally:
            with faults.lock:
                faults.active -= 1

    def query(self, name: str, default: str = "") -> str:
        return parse_qs(urlsplit(self.path).query).get(name, [default])[0]

    def hung_up(self) -> bool:
        readable, _, _ = select.select([self.connection], [], [], 0)
        return bool(readable) and self.connection.recv(1, socket.MSG_PEEK) == b""

    def answer(self, body: bytes, status: int = 200, **headers: str) -> None:
        self.send_response(status)
        given = {name.replace("_", "-"): value for name, value in headers.items()}
        given.setdefault("Content-Type", "application/rss+xml; charset=utf-8")
        given.setdefault("Content-Length", str(len(body)))
        for name, value in given.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def begin(self, **headers: str) -> None:
        """Start an answer without a length; it ends when the connection does."""
        self.close_connection = True
        self.send_response(200)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Connection", "close")
        self.end_headers()

    def pieces(self, piece: bytes, pause: float = 0.0, limit: float = 60.0) -> None:
        """Send `piece` again and again until the client or the test has had enough."""
        end = time.monotonic() + limit
        while time.monotonic() < end and not self.server.faults.stopping.wait(pause):
            self.wfile.write(piece)
            self.wfile.flush()


def _route(path: str) -> Callable[[Callable[[_Handler], None]], Callable[[_Handler], None]]:
    def keep(function: Callable[[_Handler], None]) -> Callable[[_Handler], None]:
        _Handler.routes[path] = function
        return function

    return keep


@_route("/feed")
def _feed(handler: _Handler) -> None:
    unchanged = handler.headers.get("If-None-Match") == ETAG or (
        handler.headers.get("If-Modified-Since") == LAST_MODIFIED
    )
    if unchanged:
        handler.send_response(304)
        handler.send_header("ETag", ETAG)
        handler.end_headers()
        return
    handler.answer(FEED, ETag=ETAG, Last_Modified=LAST_MODIFIED)


@_route("/gzip")
def _gzip(handler: _Handler) -> None:
    handler.answer(gzip.compress(FEED), Content_Encoding="gzip")


@_route("/gzip-members")
def _gzip_members(handler: _Handler) -> None:
    handler.answer(gzip.compress(FEED[:100]) + gzip.compress(FEED[100:]), Content_Encoding="gzip")


@_route("/many-members")
def _many_members(handler: _Handler) -> None:
    handler.answer(gzip.compress(b"x") * 20_000, Content_Encoding="gzip")


@_route("/deflate")
def _deflate(handler: _Handler) -> None:
    body = zlib.compress(FEED)
    if handler.query("bare"):
        body = body[2:-4]
    handler.answer(body, Content_Encoding="deflate")


@_route("/brotli")
def _brotli(handler: _Handler) -> None:
    handler.answer(b"\x8b\x00\x80hello\x03", Content_Encoding="br")


@_route("/false-gzip")
def _false_gzip(handler: _Handler) -> None:
    handler.answer(FEED, Content_Encoding="gzip")


@_route("/cut-gzip")
def _cut_gzip(handler: _Handler) -> None:
    handler.answer(gzip.compress(FEED)[:-20], Content_Encoding="gzip")


@cache
def gzip_bomb(megabytes: int = 300) -> bytes:
    """Return blanks at about a thousandth of their size."""
    packer = zlib.compressobj(1, zlib.DEFLATED, 31)
    blank = b" " * (1024 * 1024)
    return b"".join(packer.compress(blank) for _ in range(megabytes)) + packer.flush()


@_route("/bomb")
def _bomb(handler: _Handler) -> None:
    handler.answer(gzip_bomb(), Content_Encoding="gzip")


@_route("/endless")
def _endless(handler: _Handler) -> None:
    handler.begin(Content_Type="text/xml")
    handler.pieces(b"<item><title>lagi</title></item>" * 2000)


@_route("/announced")
def _announced(handler: _Handler) -> None:
    handler.begin(Content_Length=handler.query("n"))


@_route("/drip")
def _drip(handler: _Handler) -> None:
    handler.begin(Content_Type="text/xml")
    handler.pieces(b"<", pause=0.1)


@_route("/slow-headers")
def _slow_headers(handler: _Handler) -> None:
    handler.close_connection = True
    handler.wfile.write(b"HTTP/1.1 200 OK\r\n")
    handler.pieces(b"X-A: b\r\n", pause=0.1)


@_route("/endless-headers")
def _endless_headers(handler: _Handler) -> None:
    handler.close_connection = True
    handler.wfile.write(b"HTTP/1.1 200 OK\r\n")
    handler.pieces(b"X-A: " + b"b" * 4000 + b"\r\n")


@_route("/silence")
def _silence(handler: _Handler) -> None:
    handler.close_connection = True
    while not handler.hung_up() and not handler.server.faults.stopping.wait(0.05):
        pass


@_route("/cut")
def _cut(handler: _Handler) -> None:
    handler.close_connection = True
    handler.answer(FEED[:200], Content_Length=str(len(FEED)))


@_route("/hang-up")
def _hang_up(handler: _Handler) -> None:
    handler.close_connection = True


@_route("/not-http")
def _not_http(handler: _Handler) -> None:
    handler.close_connection = True
    handler.wfile.write(b"SSH-2.0-OpenSSH\r\n\r\n")


@_route("/status")
def _status(handler: _Handler) -> None:
    headers = {"Retry_After": handler.query("after")} if handler.query("after") else {}
    handler.answer(b"ditolak", int(handler.query("code")), **headers)


@_route("/login")
def _login(handler: _Handler) -> None:
    handler.answer(LOGIN_PAGE, Content_Type="text/html")


@_route("/odd-type")
def _odd_type(handler: _Handler) -> None:
    handler.answer(FEED, Content_Type="image/png")


@_route("/latin")
def _latin(handler: _Handler) -> None:
    body = FEED.replace(b"Razia rutin", "Café “Ruang”".encode("cp1252"))
    body = body.replace(b' encoding="UTF-8"', b"")
    handler.answer(body, Content_Type="text/xml; charset=ISO-8859-1")


@_route("/to")
def _to(handler: _Handler) -> None:
    """Redirect to the address in the query."""
    handler.answer(b"", int(handler.query("code", "302")), Location=handler.query("url"))


@_route("/loop")
def _loop(handler: _Handler) -> None:
    handler.answer(b"", 301, Location=f"/loop?n={int(handler.query('n', '0')) + 1}")


@_route("/short-rest")
def _short_rest(handler: _Handler) -> None:
    """A slow but honest answer, to hold a connection for a while."""
    handler.server.faults.stopping.wait(0.15)
    handler.answer(FEED)


@_route("/drop-next")
def _drop_next(handler: _Handler) -> None:
    """Promise to keep the connection, then close it before the next request."""
    handler.answer(FEED)
    handler.close_connection = True


@contextlib.contextmanager
def running(
    host: str = "127.0.0.1", tls: ssl.SSLContext | None = None, everywhere: bool = False
) -> Generator[FaultServer]:
    """Serve on a free port of `host`; with `everywhere` on all loopback addresses."""
    server = _Server(("0.0.0.0" if everywhere else host, 0), _Handler)  # noqa: S104 - 127.0.0.2 and on
    if tls is not None:
        server.socket = tls.wrap_socket(server.socket, server_side=True)
    port = server.socket.getsockname()[1]
    faults = FaultServer(host, port, "https" if tls else "http")
    server.faults = faults
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), name="http faults")
    thread.start()
    try:
        yield faults
    finally:
        faults.stopping.set()
        server.shutdown()
        thread.join()
        server.server_close()


@contextlib.contextmanager
def listening_only() -> Generator[int]:
    """A port that accepts connections and then says nothing at all."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1]


def certificate(folder: Path, name: str) -> tuple[Path, Path]:
    """Make a self-signed certificate for `name`; return certificate and key."""
    cert, key = folder / "cert.pem", folder / "key.pem"
    command = ["openssl", "req", "-x509", "-newkey", "ec", "-nodes", "-days", "2"]
    command += ["-pkeyopt", "ec_paramgen_curve:prime256v1", "-subj", f"/CN={name}"]
    command += ["-addext", f"subjectAltName=DNS:{name}", "-keyout", str(key), "-out", str(cert)]
    subprocess.run(command, check=True, capture_output=True)
    return cert, key
