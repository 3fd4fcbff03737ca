"use strict";
/* Checks a Kode keaslian against the register embedded in this page. Nothing is sent anywhere.
   Layout of the code: pasopati_desktop/domain/authenticity.py. Ed25519 as in RFC 8032. */
(function () {
  var PREFIX = "PSP1";
  var CONTEXT = "PASOPATI kode keaslian 1\u0000";
  var register = JSON.parse(document.getElementById("register").textContent);
  var byNumber = new Map();
  register.statements.forEach(function (row) { byNumber.set(row.number, row); });

  // Bytes.

  function hex(bytes) {
    return Array.from(bytes, function (b) { return b.toString(16).padStart(2, "0"); }).join("");
  }
  function unhex(text) {
    var out = new Uint8Array(text.length / 2);
    for (var i = 0; i < out.length; i++) { out[i] = parseInt(text.substr(2 * i, 2), 16); }
    return out;
  }
  function utf8(text) { return new TextEncoder().encode(text); }
  function joined(parts) {
    var out = new Uint8Array(parts.reduce(function (n, part) { return n + part.length; }, 0));
    var at = 0;
    parts.forEach(function (part) { out.set(part, at); at += part.length; });
    return out;
  }
  function unbase64(text) {
    if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) { return null; }
    var plain = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
    var out = Uint8Array.from(plain, function (c) { return c.charCodeAt(0); });
    var back = btoa(plain).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
    return back === text ? out : null;
  }

  // SHA-2 (FIPS 180-4) in plain script, for browsers that keep theirs from pages read over http.

  var PRIMES = (function () {
    var found = [];
    for (var n = 2; found.length < 80; n++) {
      if (found.every(function (p) { return n % p; })) { found.push(n); }
    }
    return found;
  })();
  function root(value, power) {
    var low = 0n, high = 1n << 80n;
    while (high - low > 1n) {
      var middle = (low + high) >> 1n;
      if (middle ** power <= value) { low = middle; } else { high = middle; }
    }
    return low;
  }
  function fraction(prime, power, bits) {
    return root(BigInt(prime) << (bits * power), power) & ((1n << bits) - 1n);
  }
  var K512 = PRIMES.map(function (p) { return fraction(p, 3n, 64n); });
  var H512 = PRIMES.slice(0, 8).map(function (p) { return fraction(p, 2n, 64n); });
  var K256 = PRIMES.slice(0, 64).map(function (p) { return Number(fraction(p, 3n, 32n)); });
  var H256 = PRIMES.slice(0, 8).map(function (p) { return Number(fraction(p, 2n, 32n)); });

  function padded(data, block, lengthBytes) {
    var total = Math.ceil((data.length + 1 + lengthBytes) / block) * block;
    var out = new Uint8Array(total);
    out.set(data);
    out[data.length] = 128;
    var bits = BigInt(data.length) * 8n;
    for (var i = 1; bits > 0n; i++) { out[total - i] = Number(bits & 255n); bits >>= 8n; }
    return out;
  }
  function sha512(data) {
    var mask = (1n << 64n) - 1n;
    function turn(x, n) { return ((x >> n) | (x << (64n - n))) & mask; }
    var text = padded(data, 128, 16), h = H512.slice();
    for (var at = 0; at < text.length; at += 128) {
      var w = [];
      for (var t = 0; t < 16; t++) { w.push(BigInt("0x" + hex(text.subarray(at + 8 * t, at + 8 * t + 8)))); }
      for (t = 16; t < 80; t++) {
        var a = w[t - 15], b = w[t - 2];
        w.push((w[t - 16] + (turn(a, 1n) ^ turn(a, 8n) ^ (a >> 7n)) + w[t - 7]
          + (turn(b, 19n) ^ turn(b, 61n) ^ (b >> 6n))) & mask);
      }
      var v = h.slice();
      for (t = 0; t < 80; t++) {
        var e = v[4], first = v[0];
        var one = v[7] + (turn(e, 14n) ^ turn(e, 18n) ^ turn(e, 41n))
          + ((e & v[5]) ^ (~e & mask & v[6])) + K512[t] + w[t];
        var two = (turn(first, 28n) ^ turn(first, 34n) ^ turn(first, 39n))
          + ((first & v[1]) ^ (first & v[2]) ^ (v[1] & v[2]));
        v = [(one + two) & mask, v[0], v[1], v[2], (v[3] + one) & mask, v[4], v[5], v[6]];
      }
      h = h.map(function (value, i) { return (value + v[i]) & mask; });
    }
    return unhex(h.map(function (value) { return value.toString(16).padStart(16, "0"); }).join(""));
  }
  function sha256(data) {
    function turn(x, n) { return (x >>> n) | (x << (32 - n)); }
    var text = padded(data, 64, 8), h = H256.slice(), w = new Int32Array(64);
    var view = new DataView(text.buffer);
    for (var at = 0; at < text.length; at += 64) {
      for (var t = 0; t < 16; t++) { w[t] = view.getInt32(at + 4 * t); }
      for (t = 16; t < 64; t++) {
        var x = w[t - 15], y = w[t - 2];
        w[t] = (w[t - 16] + (turn(x, 7) ^ turn(x, 18) ^ (x >>> 3)) + w[t - 7]
          + (turn(y, 17) ^ turn(y, 19) ^ (y >>> 10))) | 0;
      }
      var v = h.slice();
      for (t = 0; t < 64; t++) {
        var e = v[4], a = v[0];
        var one = (v[7] + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & v[5]) ^ (~e & v[6]))
          + K256[t] + w[t]) | 0;
        var two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22))
          + ((a & v[1]) ^ (a & v[2]) ^ (v[1] & v[2]))) | 0;
        v = [(one + two) | 0, v[0], v[1], v[2], (v[3] + one) | 0, v[4], v[5], v[6]];
      }
      h = h.map(function (value, i) { return (value + v[i]) | 0; });
    }
    return unhex(h.map(function (value) { return (value >>> 0).toString(16).padStart(8, "0"); }).join(""));
  }

  // Ed25519 in plain script: only checking, so nothing secret depends on its timing.

  var P = (1n << 255n) - 19n;
  var L = (1n << 252n) + 27742317777372353535851937790883648493n;
  function mod(a) { var r = a % P; return r < 0n ? r + P : r; }
  function power(base, exponent) {
    var result = 1n;
    for (base = mod(base); exponent > 0n; exponent >>= 1n) {
      if (exponent & 1n) { result = result * base % P; }
      base = base * base % P;
    }
    return result;
  }
  var D = mod(-121665n * power(121666n, P - 2n));
  var ROOT = power(2n, (P - 1n) / 4n);
  function number(bytes) {
    return BigInt("0x" + hex(Uint8Array.from(bytes).reverse()));
  }
  function point(bytes) {
    var y = number(bytes), sign = y >> 255n;
    y &= (1n << 255n) - 1n;
    if (y >= P) { return null; }
    var top = mod(y * y - 1n), foot = mod(D * y * y + 1n);
    var x = top * power(foot, 3n) % P * power(top * power(foot, 7n), (P - 5n) / 8n) % P;
    if (mod(foot * x * x) !== top) {
      x = x * ROOT % P;
      if (mod(foot * x * x) !== top) { return null; }
    }
    if (x === 0n && sign) { return null; }
    if ((x & 1n) !== sign) { x = P - x; }
    return [x, y, 1n, x * y % P];
  }
  function add(p, q) {
    var a = mod((p[1] - p[0]) * (q[1] - q[0])), b = (p[1] + p[0]) * (q[1] + q[0]) % P;
    var c = 2n * p[3] * q[3] % P * D % P, d = 2n * p[2] * q[2] % P;
    var e = mod(b - a), f = mod(d - c), g = (d + c) % P, h = (b + a) % P;
    return [e * f % P, g * h % P, f * g % P, e * h % P];
  }
  function times(scalar, p) {
    var sum = [0n, 1n, 1n, 0n];
    for (; scalar > 0n; scalar >>= 1n) {
      if (scalar & 1n) { sum = add(sum, p); }
      p = add(p, p);
    }
    return sum;
  }
  var BASE = point(unhex("5866666666666666666666666666666666666666666666666666666666666666"));
  function packed(p) {
    var inverse = power(p[2], P - 2n), x = mod(p[0] * inverse), y = mod(p[1] * inverse);
    var value = y | ((x & 1n) << 255n);
    return unhex(value.toString(16).padStart(64, "0")).reverse();
  }
  function verifyPlain(key, message, signature) {
    if (key.length !== 32 || signature.length !== 64) { return false; }
    var a = point(key), s = number(signature.subarray(32));
    if (a === null || s >= L) { return false; }
    var r = signature.subarray(0, 32);
    var k = number(sha512(joined([r, key, message]))) % L;
    var minus = [mod(-a[0]), a[1], 1n, mod(-a[3])];
    return hex(packed(add(times(s, BASE), times(k, minus)))) === hex(r);
  }
  async function verifySignature(key, message, signature) {
    if (window.crypto && crypto.subtle) {
      try {
        var known = await crypto.subtle.importKey("raw", key, { name: "Ed25519" }, false, ["verify"]);
        return await crypto.subtle.verify({ name: "Ed25519" }, known, signature, message);
      } catch (error) { /* this browser does not know Ed25519 yet */ }
    }
    return verifyPlain(key, message, signature);
  }
  async function digest(data) {
    if (window.crypto && crypto.subtle) {
      return new Uint8Array(await crypto.subtle.digest("SHA-256", data));
    }
    return sha256(data);
  }

  // The code.

  function found(text) {
    var packedText = text.replace(/[\s\u00ad\u200b\ufeff]+/g, "");
    if (packedText.indexOf(PREFIX) === 0) { return packedText; }
    var hit = /PSP1[A-Za-z0-9_-]{100,186}(?![A-Za-z0-9_-])/.exec(text);
    return hit ? hit[0] : null;
  }
  function parse(text) {
    if (text.length > 190) { return null; }
    var data = unbase64(text.slice(PREFIX.length));
    if (data === null || data.length < 104) { return null; }
    var length = data[6], hashed = length === 255, size = hashed ? 32 : length;
    if (!hashed && (length < 1 || length > 36)) { return null; }
    if (data.length !== 7 + size + 32 + 64) { return null; }
    var named = data.subarray(7, 7 + size), title = null;
    if (!hashed) {
      try { title = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(named); }
      catch (error) { return null; }
    }
    var days = data[4] * 256 + data[5];
    return {
      key: hex(data.subarray(0, 4)),
      date: new Date(Date.UTC(2000, 0, 1) + days * 86400000).toISOString().slice(0, 10),
      number: title,
      numberHash: hashed ? hex(named) : null,
      sha256: hex(data.subarray(7 + size, 7 + size + 32)),
      message: joined([utf8(CONTEXT), data.subarray(0, data.length - 64)]),
      signature: data.slice(data.length - 64)
    };
  }
  async function rowOf(token) {
    if (token.number !== null) { return byNumber.get(token.number) || null; }
    for (var row of register.statements) {
      if (hex(await digest(utf8(row.number))) === token.numberHash) { return row; }
    }
    return null;
  }

  // Verdicts: what to say is the Indonesian of the office.

  var WORDS = {
    good: "KODE ASLI", file: "ASLI", listed: "TERCATAT", ended: "TIDAK BERLAKU LAGI",
    bad: "TIDAK ASLI", unknown: "TIDAK TERCATAT", unread: "TIDAK TERBACA"
  };
  var COMPARE = "Bandingkan judul dan isi naskah dengan yang tercatat di bawah: kode asli dapat "
    + "ditempel orang pada naskah palsu.";
  function verdict(kind, sentence, row, extra) {
    return { kind: kind, word: WORDS[kind], sentence: sentence, row: row || null, extra: extra || "" };
  }
  function standing(row, kind, sentence, extra) {
    if (row.status === "diralat") {
      return verdict("ended", "Naskah ini sudah diralat." + (row.successor
        ? " Yang berlaku nomor " + row.successor + "." : ""), row, extra);
    }
    if (row.status === "ditarik") {
      return verdict("ended", "Naskah ini sudah ditarik. Jangan dipakai lagi.", row, extra);
    }
    return verdict(kind, sentence, row, extra);
  }
  async function checkCode(text) {
    var token = parse(text);
    if (token === null) {
      return verdict("unread", "Kode terpotong atau salah salin. Pindai atau salin ulang seluruhnya.");
    }
    var keys = register.keys.filter(function (key) { return key.id === token.key; });
    if (!keys.length) {
      return verdict("bad", "Kode ini ditandatangani kunci lain (" + token.key + "), bukan kunci unit "
        + "ini. Bila unit baru mengganti kunci, minta halaman ini yang terbaru.");
    }
    var key = null;
    for (var one of keys) {
      if (await verifySignature(unhex(one.public), token.message, token.signature)) { key = one; }
    }
    if (key === null) {
      return verdict("bad", "Tanda tangan kode ini palsu atau rusak. Jangan dipakai.");
    }
    var row = await rowOf(token);
    if (row === null) {
      return verdict("unknown", "Kode ini benar ditandatangani kunci unit, tetapi naskahnya "
        + (token.number === null ? "" : "(nomor " + token.number + ") ")
        + "tidak ada di register per " + shown(register.made_at) + ". Mungkin belum terbit atau lebih "
        + "baru dari halaman ini. Hubungi unit sebelum memuatnya.");
    }
    if (row.sha256 !== token.sha256 || row.date !== token.date) {
      return verdict("bad", "Kode ini untuk teks lain dari nomor " + row.number + " yang tercatat. "
        + "Jangan dipakai; hubungi unit.", row);
    }
    var extra = "";
    if (key.revoked) {
      if (row.date >= key.revoked) {
        return verdict("bad", "Kunci kode ini dicabut sejak " + shown(key.revoked)
          + ". Tanda tangannya tidak dipercaya. Hubungi unit.", row);
      }
      extra = "Kunci kode ini kemudian dicabut (" + shown(key.revoked) + "); naskah ini dari "
        + "sebelum itu dan tercatat.";
    }
    return standing(row, "good", "Kode ini asli dan naskahnya berlaku. " + COMPARE, extra);
  }
  function checkNumber(text) {
    var wanted = text.replace(/\s+/g, " ").trim();
    var row = byNumber.get(wanted);
    if (!row) {
      row = register.statements.find(function (item) {
        return item.number.toLowerCase() === wanted.toLowerCase();
      });
    }
    if (!row) {
      return verdict("unknown", "Nomor itu tidak ada di register per " + shown(register.made_at)
        + ". Periksa ejaannya seperti tertulis di naskah; bila benar, hubungi unit.");
    }
    return standing(row, "listed", "Nomor ini tercatat dan berlaku. Nomor saja tidak membuktikan apa "
      + "pun. " + COMPARE);
  }
  async function checkFile(data) {
    var hash = hex(await digest(data));
    var row = register.statements.find(function (item) { return item.pdf_sha256 === hash; });
    if (!row) {
      return verdict("bad", "Berkas ini tidak sama persis dengan berkas mana pun di register per "
        + shown(register.made_at) + ". Mungkin diubah, disimpan ulang, atau bertanda tangan. Periksa "
        + "kodenya, atau minta berkas asli dari unit.");
    }
    return standing(row, "file", "Berkas ini sama persis, bita demi bita, dengan berkas resmi unit.");
  }
  async function check(text) {
    if (!text.trim()) {
      return verdict("unread", "Tempel teks kode atau ketik nomor naskah dulu.");
    }
    var code = found(text);
    return code === null ? checkNumber(text) : checkCode(code);
  }

  // The page.

  var MONTHS = ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus",
    "September", "Oktober", "November", "Desember"];
  function shown(iso) {
    var parts = iso.slice(0, 10).split("-").map(Number);
    return parts[2] + " " + MONTHS[parts[1] - 1] + " " + parts[0];
  }
  function element(name, text, className) {
    var made = document.createElement(name);
    if (text) { made.textContent = text; }
    if (className) { made.className = className; }
    return made;
  }
  function line(list, name, value) {
    if (value) { list.append(element("dt", name), element("dd", value)); }
  }
  var STATUS = { berlaku: "Berlaku", diralat: "Diralat", ditarik: "Ditarik" };
  function show(said) {
    var box = document.getElementById("result");
    box.className = "result " + said.kind;
    var list = element("dl");
    if (said.row) {
      line(list, "Nomor", said.row.number);
      line(list, "Tanggal", shown(said.row.date));
      line(list, "Judul", said.row.title);
      line(list, "Jenis", said.row.kind);
      line(list, "Status", STATUS[said.row.status]
        + (said.row.successor ? " oleh nomor " + said.row.successor : ""));
      line(list, "Sidik teks", said.row.sha256.replace(/(.{8})/g, "$1 ").trim());
    }
    box.replaceChildren(element("h2", said.word), element("p", said.sentence));
    if (said.extra) { box.append(element("p", said.extra)); }
    if (said.row) {
      box.append(list);
      if (said.row.opening && said.row.opening.length) {
        var quote = element("blockquote");
        said.row.opening.forEach(function (part) { quote.append(element("p", part)); });
        box.append(element("h3", "Awal teks yang tercatat"), quote);
      }
    }
    box.hidden = false;
    box.focus();
  }
  async function act(work) {
    try { show(await work()); }
    catch (error) {
      show(verdict("unread", "Peramban ini tidak dapat memeriksa (" + error.name + "). Pakai Chrome, "
        + "Edge, Firefox, atau Safari terbaru, atau kirim naskahnya kepada unit."));
    }
  }
  var field = document.getElementById("code");
  document.getElementById("check").addEventListener("submit", function (event) {
    event.preventDefault();
    act(function () { return check(field.value); });
  });
  var picker = document.getElementById("file");
  function read(file) {
    if (!file) { return; }
    act(async function () {
      if (file.size > 100 * 1024 * 1024) {
        return verdict("unread", "Berkas ini terlalu besar untuk sebuah naskah.");
      }
      return checkFile(new Uint8Array(await file.arrayBuffer()));
    });
  }
  picker.addEventListener("change", function () { read(picker.files[0]); });
  document.addEventListener("dragover", function (event) { event.preventDefault(); });
  document.addEventListener("drop", function (event) {
    event.preventDefault();
    read(event.dataTransfer.files[0]);
  });

  document.getElementById("unit").textContent = register.unit;
  document.title = "Periksa keaslian naskah " + register.unit;
  document.getElementById("as-of").textContent = "Register " + register.statements.length
    + " naskah per " + shown(register.made_at) + ".";
  document.getElementById("contact").textContent = register.contact
    ? "Ragu? Hubungi " + register.contact + "." : "";
  var keys = document.getElementById("keys");
  register.keys.forEach(function (key) {
    var state = key.revoked ? "dicabut sejak " + shown(key.revoked)
      : key.retired ? "diganti " + shown(key.retired) : "berlaku sejak " + shown(key.since);
    keys.append(element("dt", "Kunci " + key.id + ", " + state),
      element("dd", key.public.replace(/(.{8})/g, "$1 ").trim(), "digits"));
  });
  var rows = document.getElementById("rows");
  var MOST = 200;
  register.statements.slice().reverse().slice(0, MOST).forEach(function (row) {
    var made = element("tr");
    made.append(element("td", row.number), element("td", shown(row.date)),
      element("td", row.title), element("td", STATUS[row.status]));
    rows.append(made);
  });
  document.getElementById("more").textContent = register.statements.length > MOST
    ? "Ditampilkan " + MOST + " terbaru; nomor yang lebih lama tetap dapat diketik di atas." : "";

  window.verifikasi = {
    check: check, checkFile: checkFile, verifyPlain: verifyPlain, sha256: sha256, sha512: sha512,
    unhex: unhex, hex: hex
  };
})();
