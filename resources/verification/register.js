"use strict";
/* The register: its canonical bytes, its signature, and which key may follow which.
   The same rules in Python: pasopati_desktop/domain/register.py. */
var daftar = (function () {
  var CONTEXT = "PASOPATI register 1\u0000";
  var LINK_CONTEXT = "PASOPATI kunci penerus 1\u0000";
  var FORMAT = 2;
  var PLACE = new RegExp("<" + "script type=\"application/json\" id=\"register\">([^]*?)</" + "script>");

  // RFC 8785 for what occurs here: names sorted, no blanks, strings as JSON writes them.
  function canonical(value) {
    if (Array.isArray(value)) { return "[" + value.map(canonical).join(",") + "]"; }
    if (value !== null && typeof value === "object") {
      return "{" + Object.keys(value).sort().map(function (name) {
        return JSON.stringify(name) + ":" + canonical(value[name]);
      }).join(",") + "}";
    }
    return JSON.stringify(value);
  }
  async function signedBytes(register) {
    var body = {};
    Object.keys(register).forEach(function (name) {
      if (name !== "signature") { body[name] = register[name]; }
    });
    var hash = await hitung.digest(hitung.utf8(canonical(body)));
    return hitung.joined([hitung.utf8(CONTEXT), hash]);
  }
  function linkBytes(former, successor) {
    return hitung.joined([hitung.utf8(LINK_CONTEXT), hitung.unhex(former), hitung.unhex(successor)]);
  }
  function isKey(text) { return typeof text === "string" && /^[0-9a-f]{64}$/.test(text); }
  function isDay(text) { return typeof text === "string" && /^\d{4}-\d{2}-\d{2}$/.test(text); }
  function signatureOf(text) {
    var bytes = typeof text === "string" ? hitung.unbase64(text) : null;
    return bytes !== null && bytes.length === 64 ? bytes : null;
  }
  function keyOf(register, id) {
    return register.keys.find(function (key) { return key.id === id; }) || null;
  }

  // Read a file that was chosen: register.json, or a page with a register in it.
  function read(text) {
    var inside = PLACE.exec(text);
    var json = (inside ? inside[1] : text).replace(/^\ufeff/, "").trim();
    try { return { register: JSON.parse(json), why: "" }; }
    catch (error) { return { register: null, why: /^\{[^]*[^}]$/.test(json) ? "cut" : "malformed" }; }
  }

  async function whole(register) {
    if (register === null || typeof register !== "object" || !Array.isArray(register.keys)
      || !Array.isArray(register.statements) || isNaN(Date.parse(register.made_at))) { return false; }
    for (var row of register.statements) {
      if (row === null || typeof row !== "object" || typeof row.number !== "string"
        || typeof row.title !== "string" || !isDay(row.date) || !isKey(row.sha256)) { return false; }
    }
    var names = new Set();
    for (var key of register.keys) {
      if (key === null || typeof key !== "object" || !isKey(key.public) || names.has(key.id)) { return false; }
      names.add(key.id);
      var name = hitung.hex(await hitung.digest(hitung.unhex(key.public))).slice(0, 8);
      if (name !== key.id) { return false; }
    }
    return true;
  }

  /* What a register proves by itself: that the holder of `key` signed it and that nothing was changed
     since. Whose key that is, it cannot say. `why` is empty where it is signed and whole. */
  async function inspect(register) {
    if (register !== null && typeof register === "object" && register.format !== FORMAT) {
      return { why: "version", key: null };
    }
    if (!await whole(register)) { return { why: "malformed", key: null }; }
    if (!register.signature) {
      return { why: register.keys.length ? "unsigned" : "keyless", key: null };
    }
    var key = keyOf(register, register.signature.key);
    var signature = signatureOf(register.signature.value);
    if (key === null || signature === null) { return { why: "altered", key: null }; }
    var message = await signedBytes(register);
    if (!await hitung.verifySignature(hitung.unhex(key.public), message, signature)) {
      return { why: "altered", key: key };
    }
    return { why: key.revoked || key.retired ? "ended" : "", key: key };
  }

  /* Which keys follow from `roots` (public keys that are held to be good) by introductions: a key
     that is revoked introduces nobody and is introduced by nobody. */
  async function reached(roots, register) {
    var good = new Set(roots.filter(function (root) {
      return !register.keys.some(function (key) { return key.public === root && key.revoked; });
    }));
    for (var more = true; more;) {
      more = false;
      for (var key of register.keys) {
        var by = key.introduced && keyOf(register, key.introduced.by);
        if (good.has(key.public) || key.revoked || !by || !good.has(by.public)) { continue; }
        var signature = signatureOf(key.introduced.signature);
        if (signature !== null && await hitung.verifySignature(
          hitung.unhex(by.public), linkBytes(by.public, key.public), signature)) {
          good.add(key.public);
          more = true;
        }
      }
    }
    return good;
  }
  function activeKeys(register) {
    return register.keys.filter(function (key) { return !key.retired && !key.revoked; })
      .map(function (key) { return key.public; });
  }

  /* May `given` take the place of `held`? `roots` are public keys that are held to be good. */
  async function compare(given, held, roots) {
    var found = await inspect(given);
    if (found.why) { return found; }
    var known = held.keys.find(function (key) { return key.public === found.key.public; });
    if (known && (known.retired || known.revoked)) { return { why: "ended", key: found.key }; }
    if (!roots.length) { return { why: "rootless", key: found.key }; }
    if (!(await reached(roots, given)).has(found.key.public)) {
      var lost = given.keys.some(function (key) { return key.revoked && roots.indexOf(key.public) >= 0; });
      return { why: lost ? "replaced" : "foreign", key: found.key };
    }
    var age = Date.parse(given.made_at) - Date.parse(held.made_at);
    return { why: age < 0 ? "older" : age === 0 && canonical(given) === canonical(held) ? "same" : "", key: found.key };
  }

  return {
    canonical: canonical, read: read, inspect: inspect, reached: reached, compare: compare,
    activeKeys: activeKeys, isKey: isKey
  };
})();
