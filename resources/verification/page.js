"use strict";
/* Checks a Kode keaslian, a number or a file against the register in this page. Nothing is sent.
   Layout of the code: pasopati_desktop/domain/authenticity.py. What to say is the Indonesian of the
   office. */
(function () {
  var hex = hitung.hex, unhex = hitung.unhex, utf8 = hitung.utf8, joined = hitung.joined;
  var digest = hitung.digest, verifySignature = hitung.verifySignature;
  var PREFIX = "PSP1";
  var CONTEXT = "PASOPATI kode keaslian 1\u0000";
  var MONTHS = ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus",
    "September", "Oktober", "November", "Desember"];
  var OLD_DAYS = 30, AHEAD_DAYS = 2, DAY = 86400000;
  var register = JSON.parse(document.getElementById("register").textContent);
  var state = { why: "", key: null };
  var pin = { digits: "", state: "none" };
  var byNumber = new Map();

  function shown(iso) {
    var parts = iso.slice(0, 10).split("-").map(Number);
    return parts[2] + " " + MONTHS[parts[1] - 1] + " " + parts[0];
  }
  function issued(of) {
    return shown(of.made_at) + " pukul " + of.made_at.slice(11, 16).replace(":", ".");
  }
  function ageDays() { return Math.floor((Date.now() - Date.parse(register.made_at)) / DAY); }
  function grouped(digits) { return digits.replace(/(.{8})/g, "$1 ").trim(); }

  // The code.

  var SPACE = /[\s\u00ad\u200b\ufeff]+/g, LINE_END = /[ \t]*[\r\n]+[ \t>]*|[\u00ad\u200b\ufeff]+/g;
  var TOKEN = /PSP1[A-Za-z0-9_-]{100,186}(?![A-Za-z0-9_-])/g;
  var INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]/u;
  function cut(text, at) {
    var head = hitung.unbase64(text.slice(at + 4, at + 16));
    if (head === null || head.length < 7) { return ""; }
    var size = 7 + (head[6] === 255 ? 32 : head[6]) + 96;
    return text.slice(at, at + 4 + Math.ceil(size * 8 / 6));
  }
  function whole(text) {
    var packed = text.replace(SPACE, ""), hits = text.match(TOKEN) || [];
    [text.replace(LINE_END, ""), packed.indexOf(PREFIX) === 0 ? packed : ""].forEach(function (from) {
      for (var at = from.indexOf(PREFIX), n = 0; at >= 0 && n < 400; at = from.indexOf(PREFIX, at + 1), n++) {
        hits.push(cut(from, at));
      }
    });
    return Array.from(new Set(hits)).filter(function (hit) { return parse(hit) !== null; });
  }
  function found(text) {
    var packed = text.replace(SPACE, ""), hit = text.match(TOKEN);
    return whole(text)[0] || (hit && hit[0]) || (packed.indexOf(PREFIX) === 0 ? packed : null);
  }
  function parse(text) {
    if (text.length > 190 || text.indexOf(PREFIX) !== 0) { return null; }
    var data = hitung.unbase64(text.slice(PREFIX.length));
    if (data === null || data.length < 104) { return null; }
    var length = data[6], hashed = length === 255, size = hashed ? 32 : length;
    if (!hashed && (length < 1 || length > 36)) { return null; }
    if (data.length !== 7 + size + 32 + 64) { return null; }
    var named = data.subarray(7, 7 + size), title = null;
    if (!hashed) {
      try { title = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(named); }
      catch (error) { return null; }
      if (INVISIBLE.test(title)) { return null; }
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
    var rows = token.number !== null ? byNumber.get(token.number) || [] : [];
    if (token.number === null) {
      for (var row of register.statements) {
        if (hex(await digest(utf8(row.number))) === token.numberHash) { rows.push(row); }
      }
    }
    var same = rows.filter(function (row) { return row.sha256 === token.sha256 && row.date === token.date; });
    return same[0] || rows[rows.length - 1] || null;
  }

  // Numbers that look the same and are not: pasopati_desktop/domain/lookalikes.py.

  var SAME = new Map();
  function alike(signs, as) {
    Array.from(signs).forEach(function (sign, at) { SAME.set(sign, as.length > 1 ? as[at] : as); });
  }
  alike("\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u043a\u043c\u043d\u0442\u0432\u0456\u0458\u0455\u0501\u051b\u051d\u04bb", "aeopcyxkmhtbijsdqwh");
  alike("\u03b1\u03b2\u03b5\u03b6\u03b7\u03b9\u03ba\u03bc\u03bd\u03bf\u03c1\u03c4\u03c5\u03c7", "abezhikmnoptyx");
  alike("i\u0131l|\u01c0\u2223", "1");
  alike("o", "0");
  alike("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d\u30fc_", "-");
  alike("\u2024\u00b7\u2027\u2219\u2022\u3002\uff61\ufe52\uff0e,", ".");
  alike("\u2044\u2215\u2571\uff0f\\", "/");
  function skeleton(number) {
    var seen = Array.from(number.normalize("NFKC").toLowerCase().replace(/[\p{C}\p{Z}\p{M}]/gu, ""));
    function step(sign) { return SAME.get(sign) || sign; }
    return seen.map(step).map(step).join("");
  }

  // Verdicts: what to say is the Indonesian of the office.

  var WORDS = {
    good: "KODE ASLI", file: "ASLI", listed: "TERCATAT", ended: "TIDAK BERLAKU LAGI",
    bad: "TIDAK ASLI", unknown: "TIDAK TERCATAT", unread: "TIDAK TERBACA",
    stop: "BELUM DAPAT DINILAI"
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
    var row = (byNumber.get(wanted) || []).slice(-1)[0] || register.statements.find(function (item) {
      return item.number.toLowerCase() === wanted.toLowerCase();
    });
    if (!row) {
      var form = skeleton(wanted);
      var twin = form && register.statements.find(function (item) { return skeleton(item.number) === form; });
      if (twin) {
        return verdict("unknown", "Nomor itu tidak tercatat, hanya mirip nomor " + twin.number + ". Ada "
          + "huruf dari aksara lain, O dan nol yang tertukar, garis panjang, atau tanda tak terlihat. "
          + "Salah ketik atau tiruan: ketik ulang dengan tangan, dan periksa kodenya.");
      }
      return verdict("unknown", "Nomor itu tidak ada di register per " + shown(register.made_at)
        + ". Periksa ejaannya seperti tertulis di naskah; bila benar, hubungi unit.");
    }
    return standing(row, "listed", "Nomor ini tercatat dan berlaku. Nomor saja tidak membuktikan apa "
      + "pun. " + COMPARE);
  }
  async function checkBytes(data) {
    var hash = hex(await digest(data));
    var row = register.statements.find(function (item) { return item.pdf_sha256 === hash; });
    if (!row) {
      return verdict("bad", "Berkas ini tidak sama persis dengan berkas mana pun di register per "
        + shown(register.made_at) + ". Mungkin diubah, disimpan ulang, atau bertanda tangan. Periksa "
        + "kodenya, atau minta berkas asli dari unit.");
    }
    return standing(row, "file", "Berkas ini sama persis, bita demi bita, dengan berkas resmi unit.");
  }
  async function checkText(text) {
    if (!text.trim()) {
      return verdict("unread", "Tempel teks kode atau ketik nomor naskah dulu.");
    }
    var codes = whole(text);
    if (codes.length > 1) {
      return verdict("unread", "Ada " + codes.length + " Kode keaslian yang berbeda di sini; naskah unit "
        + "hanya membawa satu. Periksa satu per satu.");
    }
    var code = found(text);
    return code === null ? checkNumber(text) : checkCode(code);
  }

  // The register itself: who signed it, how old it is, and whether the reader's own sheet agrees.

  var CONTACT = "Hubungi unit dengan nomor yang sudah redaksi miliki.";
  var TROUBLE = {
    altered: "Register di halaman ini diubah setelah ditandatangani, atau tanda tangannya palsu. ",
    malformed: "Register di halaman ini rusak atau terpotong. ",
    version: "Register di halaman ini dari versi lain. ",
    unsigned: "Register di halaman ini memuat kunci, tetapi tidak ditandatangani: siapa pun dapat "
      + "menulisnya. ",
    ended: "Register di halaman ini ditandatangani kunci yang sudah diganti atau dicabut. "
  };
  var WRONG_PIN = "Register ini BUKAN ditandatangani kunci di lembar Anda. Halaman ini bukan milik unit, "
    + "atau lembarnya bukan dari unit. ";
  function stopped() {
    if (TROUBLE[state.why]) { return TROUBLE[state.why] + "Tidak ada yang dinilai. " + CONTACT; }
    if (pin.state === "wrong" || pin.state === "revoked") { return pin.sentence + "Tidak ada yang dinilai. " + CONTACT; }
    return "";
  }
  async function guarded(work) {
    await ready;
    var reason = stopped();
    if (reason) { return verdict("stop", reason); }
    var said = await work();
    var by = state.key ? "ditandatangani kunci " + state.key.id : "tidak ditandatangani";
    said.source = "Menurut register tertanggal " + issued(register) + ", " + by + ".";
    if (ageDays() > OLD_DAYS) {
      said.source += " Register ini berumur " + ageDays() + " hari: naskah dapat sudah diralat atau "
        + "ditarik sesudahnya. Minta yang terbaru.";
    }
    return said;
  }
  function check(text) { return guarded(function () { return checkText(text); }); }
  function checkFile(data) { return guarded(function () { return checkBytes(data); }); }

  function typedKey(text) {
    var packed = text.replace(/^\s*PSPK1/i, "").replace(/[\s:.-]+/g, "").toLowerCase();
    return packed.replace(/o/g, "0").replace(/[il]/g, "1");
  }
  async function comparePin(text) {
    var digits = typedKey(text);
    pin = { digits: digits, state: "none", sentence: "" };
    if (!digits) { return pin; }
    if (!/^[0-9a-f]*$/.test(digits) || digits.length > 64) {
      pin.state = "typing";
      pin.sentence = "Itu bukan kunci publik: isinya 64 angka 0–9 dan huruf a–f.";
    } else if (digits.length < 64) {
      pin.state = "typing";
      pin.sentence = digits.length + " dari 64 terisi.";
    } else if (!state.key) {
      pin.state = "typing";
      pin.sentence = "Register di halaman ini tidak ditandatangani, jadi tidak ada yang dapat dicocokkan.";
    } else if (digits === state.key.public) {
      pin.state = "right";
      pin.sentence = "Cocok. Register ini ditandatangani kunci di lembar Anda.";
    } else if (register.keys.some(function (key) { return key.public === digits && key.revoked; })) {
      pin.state = "revoked";
      pin.sentence = "Kunci di lembar Anda sudah dicabut. Minta lembar baru dari unit. ";
    } else if ((await daftar.reached([digits], register)).has(state.key.public)) {
      pin.state = "right";
      pin.sentence = "Cocok lewat penerus: kunci di lembar Anda sudah diganti, dan ia sendiri "
        + "memperkenalkan kunci " + state.key.id + ". Minta lembar yang baru.";
    } else {
      pin.state = "wrong";
      pin.sentence = WRONG_PIN;
    }
    return pin;
  }

  var REFUSED = {
    cut: "Berkas itu terpotong. Unduh ulang.",
    malformed: "Berkas itu bukan register unit, atau isinya rusak.",
    version: "Register itu dari versi lain. Minta halaman ini yang terbaru kepada unit.",
    unsigned: "Register itu tidak ditandatangani: siapa pun dapat menulisnya.",
    keyless: "Register itu tidak ditandatangani: siapa pun dapat menulisnya.",
    altered: "Register itu diubah setelah ditandatangani, atau tanda tangannya palsu.",
    ended: "Register itu ditandatangani kunci yang sudah diganti atau dicabut.",
    replaced: "Register itu mencabut kunci yang Anda pegang dan memakai kunci baru. Minta lembar kunci "
      + "baru langsung dari unit, lalu isikan di atas.",
    rootless: "Halaman ini tidak memegang kunci unit. Isikan dulu kunci publik dari lembar redaksi.",
    foreign: "Register itu ditandatangani kunci lain, yang tidak diperkenalkan kunci unit."
  };
  async function adopt(text) {
    await ready;
    var reading = daftar.read(text), given = reading.register;
    if (reading.why) { return { used: false, sentence: REFUSED[reading.why] }; }
    var roots = pin.digits.length === 64 ? [pin.digits] : state.why ? [] : daftar.activeKeys(register);
    var found = await daftar.compare(given, register, roots);
    if (found.why === "older") {
      return { used: false, sentence: "Register itu lebih lama: tertanggal " + issued(given)
        + ", sedangkan halaman ini memegang yang tertanggal " + issued(register) + "." };
    }
    if (found.why === "same") {
      return { used: true, sentence: "Register itu sama dengan yang sudah dipakai halaman ini." };
    }
    if (found.why) {
      return { used: false, sentence: REFUSED[found.why] + (found.key ? " Kunci: " + found.key.id + "." : "") };
    }
    register = given;
    state = { why: "", key: found.key };
    await comparePin(document.getElementById("pin").value);
    render();
    return { used: true, sentence: "Register tertanggal " + issued(register) + " dipakai, "
      + register.statements.length + " naskah, ditandatangani kunci " + found.key.id + "." };
  }

  // The page.

  function element(name, text, className) {
    var made = document.createElement(name);
    if (text) { made.textContent = text; }
    if (className) { made.className = className; }
    return made;
  }
  function put(id, text) { document.getElementById(id).textContent = text; }
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
      line(list, "Sidik teks", grouped(said.row.sha256));
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
    if (said.source) { box.append(element("p", said.source, "soft source")); }
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
  var typed = document.getElementById("pin");
  typed.addEventListener("input", async function () {
    await ready;
    await comparePin(typed.value);
    renderTrust();
  });
  var newer = document.getElementById("newer");
  newer.addEventListener("change", async function () {
    var file = newer.files[0];
    if (!file) { return; }
    var box = document.getElementById("newer-said");
    try {
      var done = file.size > 64 * 1024 * 1024 ? { used: false, sentence: REFUSED.malformed }
        : await adopt(await file.text());
      box.className = done.used ? "good" : "bad";
      box.textContent = done.sentence + (done.used ? "" : " Tidak dipakai; yang lama tetap berlaku.");
    } catch (error) {
      box.className = "bad";
      box.textContent = "Berkas itu tidak terbaca (" + error.name + "). Tidak dipakai.";
    }
    newer.value = "";
  });

  var OWN = "Halaman yang membawa kuncinya sendiri hanya membuktikan bahwa register dan kunci berasal dari "
    + "tangan yang sama. Cocokkan kunci di bawah dengan lembar yang redaksi terima dari unit.";
  function renderTrust() {
    var box = document.getElementById("trust"), bad = stopped();
    var kind = bad ? "bad" : pin.state === "right" ? "good" : "listed";
    var word = bad ? "Register tidak dipercaya" : pin.state === "right" ? "Register dari pemegang kunci unit"
      : state.key ? "Register utuh, kunci belum dicocokkan" : "Register tidak ditandatangani";
    var sentence = bad || (state.key ? "Ditandatangani kunci " + state.key.id + ", tertanggal "
      + issued(register) + (ageDays() > 0 ? " (" + ageDays() + " hari lalu)" : "") + ". "
      + (pin.state === "right" ? pin.sentence : OWN)
      : "Unit ini belum mempunyai kunci, jadi register hanya seaman laman yang memuatnya.");
    if (state.key && ageDays() < -AHEAD_DAYS) {
      sentence += " Tanggalnya di masa depan menurut komputer ini: periksa jam komputer.";
    }
    if (hitung.way.native === false) {
      sentence += " Peramban ini belum mengenal Ed25519, jadi tanda tangan dihitung oleh halaman ini "
        + "sendiri; hasilnya sama, hanya lebih lambat.";
    }
    box.className = "result " + kind;
    document.getElementById("contact").hidden = !!bad;  // a forger's page brings a forger's telephone
    put("trust-word", word);
    put("trust-said", sentence);
    document.getElementById("signer").hidden = !state.key;
    put("fingerprint", state.key ? grouped(state.key.public) : "");
    put("pin-said", pin.state === "typing" ? pin.sentence : "");
  }
  var MOST = 200;
  function render() {
    byNumber = new Map();
    register.statements.forEach(function (row) {
      byNumber.set(row.number, (byNumber.get(row.number) || []).concat([row]));
    });
    put("unit", register.unit);
    document.title = "Periksa keaslian naskah " + register.unit;
    put("as-of", "Register " + register.statements.length + " naskah tertanggal " + issued(register) + ".");
    put("contact", register.contact ? "Ragu? Hubungi " + register.contact + "." : "");
    var keys = document.getElementById("keys");
    keys.replaceChildren();
    register.keys.forEach(function (key) {
      var at = key.revoked ? "dicabut sejak " + shown(key.revoked)
        : key.retired ? "diganti " + shown(key.retired) : "berlaku sejak " + shown(key.since);
      var by = key.introduced ? ", diperkenalkan kunci " + key.introduced.by : "";
      keys.append(element("dt", "Kunci " + key.id + ", " + at + by),
        element("dd", grouped(key.public), "digits"));
    });
    var rows = document.getElementById("rows");
    rows.replaceChildren();
    register.statements.slice().reverse().slice(0, MOST).forEach(function (row) {
      var made = element("tr");
      made.append(element("td", row.number), element("td", shown(row.date)),
        element("td", row.title), element("td", STATUS[row.status]));
      rows.append(made);
    });
    put("more", register.statements.length > MOST
      ? "Ditampilkan " + MOST + " terbaru; nomor yang lebih lama tetap dapat diketik di atas." : "");
    renderTrust();
  }
  async function start() {
    state = await daftar.inspect(register);
    if (TROUBLE[state.why]) { renderTrust(); } else { render(); }
    document.getElementById("not-running").hidden = true;
  }
  var ready = start();

  window.verifikasi = {
    check: check, checkFile: checkFile, verifyPlain: hitung.verifyPlain, sha256: hitung.sha256,
    sha512: hitung.sha512, unhex: unhex, hex: hex, canonical: daftar.canonical, adopt: adopt,
    skeleton: skeleton, ready: ready
  };
})();
