"use strict";
/* Bytes, hashes and signatures, only for checking. Ed25519 as in RFC 8032, SHA-2 as in FIPS 180-4. */
var hitung = (function () {
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

  // A browser that has Ed25519 itself does it; else the lines above do. `native` is null before the first.

  var way = { native: null };
  async function verifySignature(key, message, signature) {
    if (window.crypto && crypto.subtle) {
      try {
        var known = await crypto.subtle.importKey("raw", key, { name: "Ed25519" }, false, ["verify"]);
        var good = await crypto.subtle.verify({ name: "Ed25519" }, known, signature, message);
        way.native = true;
        return good;
      } catch (error) { /* this browser does not know Ed25519 yet, or the key is no key */ }
    }
    way.native = false;
    return verifyPlain(key, message, signature);
  }
  async function digest(data) {
    if (window.crypto && crypto.subtle) {
      return new Uint8Array(await crypto.subtle.digest("SHA-256", data));
    }
    return sha256(data);
  }

  return {
    hex: hex, unhex: unhex, utf8: utf8, joined: joined, unbase64: unbase64, sha256: sha256,
    sha512: sha512, verifyPlain: verifyPlain, verifySignature: verifySignature, digest: digest, way: way
  };
})();
