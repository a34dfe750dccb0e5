/*
 * The search of the hub in the browser. It repeats what Lucene decides: docs/search.md explains the pack, the scoring
 * plan and the markup. Classic script, loaded when a reader turns to the search box.
 *
 * The published file has neither comments nor indentation, and these names are shortened in it (see ScriptTrimmer;
 * "variables" are no property of anything, "short" names may be, but of nothing that comes from elsewhere):
 * @short hash weight file concepts pages files excluded forms joins before phrase postings touched isStrong outdated
 * @short known dictionary stamp arrived cardFiles folder addStems addTerm loadedFiles phrases titles acronym
 * @short endings holders written chooseJoined constants factor gather prepare weakStems
 * @variables name found group f32 last row stem term numbers best list parsed most order atoms result input tie code
 * @variables between form chosen state out left edit error event first edits Numbers query card page done active
 * @variables plain line got entry pairs LANGUAGES ties step digit script run others complete initial covered parts
 * @variables open attempt element RUN isNumber item steps place bits boost places other required bestText bestTitle
 * @variables seeds seed sum attributes status trouble option CORE lower match part least rule unit lines byte
 * @variables content without rarity taken turn VERSION fold to ending CODES address resolve reject shift Field
 * @variables documents strong spans rows space isIn button choose anchor mine moves WAIT ELISIONS LIGATURES compound
 * @variables joined mixed not source short slug shared timer LENGTHS norms k1 average table frequency rest weakOnly
 * @variables counting onlyWeak needed textWeight titleWeight linked share wanted work messages again fact box hit
 */
(function () {
  "use strict";

  const VERSION = 3;
  const LANGUAGES = ["en", "fr", "es"];
  const WAIT = 20000;
  const page = document.documentElement.lang.slice(0, 2);
  const LANGUAGE = LANGUAGES.includes(page) ? page : "en";
  const CORE = "core-" + LANGUAGE;
  const f32 = Math.fround;

  /** A file of the pack is missing, damaged, or of another version; `outdated` tells the last from the others. */
  class PackError extends Error {
    constructor(name, outdated) {
      super(name);
      this.outdated = outdated;
    }
  }

  // ---------------------------------------------------------------- words

  const HAN = "[\\p{Script=Han}\\p{Script=Hiragana}]";
  const RUN = new RegExp(
    `(?=[\\p{L}\\p{Nd}])(?:${HAN}|(?:(?!${HAN})[\\p{L}\\p{Nd}\\p{M}\\u00AD\\u200C\\u200D\\u2060\\uFEFF])+)`, "uy");
  const ELISIONS = new Set("l d j n m t s c qu jusqu lorsqu puisqu quoiqu dell all nell sull un".split(" "));
  const LIGATURES = { ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ł: "l", ı: "i", ς: "σ" };
  const isNumber = (text) => /^[0-9]+$/.test(text);

  /** Folds case and accents. @param {string} word @returns {string} */
  function fold(word) {
    const lower = word.toLowerCase();
    if (/^[\0-\x7f]*$/.test(lower)) return lower;
    return lower.normalize("NFKD")
      .replace(/[ßæœøđłıς]/g, (c) => LIGATURES[c])
      .replace(/[\p{Mn}\u00AD\u200C\u200D\u2060\uFEFF]/gu, "")
      .normalize("NFC").toLowerCase();
  }

  /**
   * Splits text into words.
   * @typedef {{text: string, start: number, end: number, joins: number}} Word
   * @param {string} text
   * @returns {Word[]}
   */
  function split(text) {
    const words = [];
    let runs = [], ties = "", at = 0;
    while (at < text.length) {
      RUN.lastIndex = at;
      const match = RUN.exec(text);
      if (!match) {
        at += text.codePointAt(at) > 0xffff ? 2 : 1;
        continue;
      }
      const end = at + match[0].length;
      runs.push({ text: fold(match[0].slice(0, 60)), start: at, end, joins: 0 });
      at = end;
      RUN.lastIndex = end + 1;
      const tie = text[end];
      if (tie && "'’‘-‐‑./&,".includes(tie) && RUN.test(text)
        && (tie !== "," || (isNumber(text[end - 1]) && isNumber(text[end + 1])))) {
        ties += tie;
        at++;
      } else {
        compound(runs, ties, words);
        runs = [];
        ties = "";
      }
    }
    return words;
  }

  const join = (a, b, joins) => ({ text: a.text + b.text, start: a.start, end: b.end, joins });

  /** Appends the words of runs that are tied together. */
  function compound(runs, ties, out) {
    const atoms = [runs[0]];
    const between = [];
    for (let i = 1; i < runs.length; i++) {
      const tie = ties[i - 1], last = atoms.length - 1;
      if (!"'’‘".includes(tie)) {
        between.push("‐‑".includes(tie) ? "-" : tie);
        atoms.push(runs[i]);
      } else if (ELISIONS.has(atoms[last].text)) atoms[last] = runs[i];
      else if (runs[i].text !== "s") atoms[last] = join(atoms[last], runs[i], 0);
    }
    for (let i = 0, end; i < between.length; ) {
      const tie = between[i];
      for (end = i; between[end] === tie; ) end++;
      if (tie === "," || ("./&".includes(tie)
        && atoms.slice(i, end + 1).every((a) => a.text.length === 1 && !isNumber(a.text)))) {
        for (let k = i; k < end; k++) atoms.splice(i, 2, join(atoms[i], atoms[i + 1], 0));
        between.splice(i, end - i);
      } else i = end;
    }
    const joined = (first, at) => between[at] === between[first] && (between[at] === "-"
      || (between[at] === "." && /^[0-9]{4}$/.test(atoms[first].text) && /^[0-9]{2}$/.test(atoms[at + 1].text)));
    for (let i = 0, end; i < atoms.length; i = end + 1) {
      for (end = i; end < between.length && joined(i, end); ) end++;
      let all = atoms[i];
      out.push(all);
      for (let k = i + 1; k <= end; k++) {
        out.push(atoms[k]);
        all = join(all, atoms[k], k - i + 1);
      }
      const count = end - i + 1;
      if (count > 1 && count <= 4 && !(between[i] === "-" && isNumber(all.text))) out.push(all);
    }
  }

  /**
   * Reads a query; every text is one.
   * @typedef {{words: (Word & {acronym: boolean})[], phrases: string[][], excluded: string[][]}} Parsed
   * @param {string} input
   * @returns {Parsed}
   */
  function parse(input) {
    const text = input.slice(0, 300);
    const parsed = { words: [], phrases: [], excluded: [] };
    const mixed = /\p{Ll}/u.test(text);
    const item = /(-(?=[^\s\0- ]))?(?:["“”„«»]([^"“”„«»]*)["“”„«»]?|([^\s\0- "“”„«»]+))|[\s\0- ]+/gu;
    for (const [, not, phrase, plain] of text.matchAll(item)) {
      const part = phrase ?? plain;
      if (part === undefined) continue;
      const words = split(part);
      const row = words.filter((w) => !w.joins).map((w) => w.text);
      if (not) {
        if (phrase === undefined) row.forEach((w) => parsed.excluded.push([w]));
        else if (row.length) parsed.excluded.push(row);
        continue;
      }
      if (phrase !== undefined && row.length) parsed.phrases.push(row);
      for (const word of words) {
        const written = part.slice(word.start, word.end);
        word.acronym = mixed && written.length > 1 && !/\p{Ll}/u.test(written) && /\p{Lu}/u.test(written);
        parsed.words.push(word);
      }
    }
    parsed.words.length = Math.min(parsed.words.length, 24);
    return parsed;
  }

  /**
   * Edits between two words, or more than `most`. Neighbours may be swapped. Only cells near the diagonal can be
   * small enough, so no others are looked at.
   */
  function distance(a, b, most) {
    if (Math.abs(a.length - b.length) > most) return most + 1;
    let before = [], last = [], row = [];
    for (let j = 0; j <= b.length; j++) last[j] = j;
    for (let i = 1; i <= a.length; i++) {
      const from = Math.max(1, i - most), to = Math.min(b.length, i + most);
      let least = (row[from - 1] = from > 1 ? most + 1 : i);
      for (let j = from; j <= to; j++) {
        let edits = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) edits = Math.min(edits, before[j - 2] + 1);
        row[j] = edits;
        if (edits < least) least = edits;
      }
      if (least > most) return most + 1;
      row[to + 1] = most + 1;
      [before, last, row] = [last, row, before];
    }
    return last[b.length];
  }

  /** Reads the rules of one language. @param {string} source @returns {(word: string) => string} */
  function stemmer(source) {
    const words = new Map(), steps = [], known = new Map();
    for (const line of source.trim().split("\n")) {
      const [a, b, left] = line.split(" ");
      if (a === "--") steps.push([]);
      else if (left === undefined) words.set(a, b);
      else steps[steps.length - 1].push([a, b === "-" ? "" : b, +left]);
    }
    return (word) => {
      let stem = known.get(word);
      if (stem !== undefined) return stem;
      if (!/^[a-z]*$/.test(word)) return word;
      stem = words.get(word) ?? word;
      for (const step of steps) {
        const rule = step.find(([ending, , left]) => stem.length - ending.length >= left && stem.endsWith(ending));
        if (rule) stem = stem.slice(0, stem.length - rule[0].length) + rule[1];
      }
      known.set(word, stem);
      return stem;
    };
  }

  // ---------------------------------------------------------------- the pack

  /** Digits by character: those from # to ~ but four. */
  const CODES = new Uint8Array(128);
  for (let c = 35, digit = 0; c < 127; c++) if (![39, 60, 92, 96].includes(c)) CODES[c] = digit++;

  /** Reads the numbers of a text one by one. */
  class Numbers {
    constructor(text, at = 0) {
      this.text = text;
      this.at = at;
    }

    get more() {
      return this.at < this.text.length;
    }

    next() {
      for (let number = 0, unit = 1; ; unit *= 44) {
        const digit = CODES[this.text.charCodeAt(this.at++)] || 0;
        if (digit < 44) return number + digit * unit;
        number += (digit - 44) * unit;
      }
    }

    /** Rising numbers, `count` of them or all. */
    rising(count = Infinity) {
      const out = [];
      for (let last = -1; count > 0 && this.more; count--) out.push(last += this.next() + 1);
      return out;
    }
  }

  const rising = (text) => new Numbers(text).rising();

  /** FNV-1a over UTF-16 units, folded to 24 bits. */
  function hash(text) {
    let hash = 0x811c9dc5;
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    return (hash ^ (hash >>> 24)) & 0xffffff;
  }

  /** The number of the file in which a key lies, by the first keys of the files. */
  const place = (keys, key) => Math.max(0, keys.findLastIndex((first) => first <= key));

  /** Writes out what an address or anchor has in common with a title. */
  function address(short, title) {
    const slug = fold(title).replace(/['’]/g, "").replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
    return short.replace(/~(\d*)~/, (_, length) => slug.slice(0, length || undefined));
  }

  /** Reads lines of a sorted file: letters shared with the line before, the rest of the key, values. */
  function lines(text) {
    let last = "";
    return text.split("\n").map((line) => {
      const numbers = new Numbers(line);
      const shared = numbers.next();
      const [end, ...values] = line.slice(numbers.at).split(" ");
      last = last.slice(0, shared) + end;
      return [last, ...values];
    });
  }

  /** Files of a pack. @param {string} folder address of the folder, with a slash at its end */
  class Pack {
    constructor(folder) {
      this.folder = folder;
      this.files = new Map();
      this.stamp = "";
    }

    /** Loads a file once; one that failed is tried again when it is asked for again. @returns {Promise<any>} */
    load(name) {
      let file = this.files.get(name);
      if (!file) {
        file = this.fetch(name);
        this.files.set(name, file);
        file.catch(() => this.files.delete(name));
      }
      return file;
    }

    fetch(name) {
      return new Promise((resolve, reject) => {
        const script = document.createElement("script");
        const done = () => {
          clearTimeout(timer);
          script.remove();
          const got = Pack.arrived.get(name);
          Pack.arrived.delete(name);
          if (!got) reject(new PackError(name, false));
          else if (name === CORE) resolve({ ...got.value, hash: got.hash });
          else if (got.hash !== this.hash) {
            this.stamp = got.hash;
            reject(new PackError(name, true));
          } else resolve(got.value);
        };
        const timer = setTimeout(done, WAIT);
        if (Pack.arrived.has(name)) return done();
        script.onload = script.onerror = done;
        script.src = this.folder + name + ".js" + (this.stamp && "?v=" + this.stamp);
        document.head.append(script);
      });
    }

    /** Forgets all that was loaded. */
    clear() {
      this.files.clear();
    }
  }
  Pack.arrived = new Map();
  window.hubPack = (hash, name, value) => Pack.arrived.set(name, { hash, value });
  // The messages may have brought the core along.
  if (window.hubCore) window.hubPack(...window.hubCore);

  // ---------------------------------------------------------------- scoring

  /** Lengths by Lucene's byte. */
  const LENGTHS = Float32Array.from({ length: 256 }, (_, byte) => {
    if (byte < 24) return byte;
    const code = byte - 24, bits = code & 7, shift = (code >> 3) - 1;
    return 24 + (shift < 0 ? bits : (bits | 8) * 2 ** shift);
  });

  /** BM25 of one field, each step rounded to 32 bits as Lucene does. */
  class Field {
    constructor([count, length, norms], docs, k1, b) {
      this.count = count;
      const average = f32(length / count);
      const table = LENGTHS.map((l) => f32(1 / f32(k1 * f32(f32(1 - b) + f32(f32(b * l) / average)))));
      const numbers = new Numbers(norms);
      this.factor = Float32Array.from({ length: docs }, () => table[numbers.next()]);
    }

    weight(boost, documents) {
      return f32(boost * f32(Math.log(1 + (this.count - documents + 0.5) / (documents + 0.5))));
    }

    score(weight, frequency, doc) {
      return f32(weight - f32(weight / f32(1 + f32(frequency * this.factor[doc]))));
    }
  }

  /**
   * The postings of a term: documents, frequencies in text and title, documents with it in the title.
   * @typedef {{docs: number[], text: number[], title: number[], titles: number}} Postings
   */

  /** One pack, ready to search. */
  class Engine {
    constructor(pack, core) {
      this.pack = pack;
      this.core = core;
      this.plan = {};
      for (const name in core.plan) this.plan[name] = f32(core.plan[name]);
      this.text = new Field(core.text, core.docs, this.plan.textK1, this.plan.textB);
      this.title = new Field(core.title, core.docs, this.plan.titleK1, this.plan.titleB);
      this.stems = LANGUAGES.map((language) => stemmer(core.stems[language]));
      this.weak = new Set(core.weak.split(" "));
      this.weakStems = new Set(LANGUAGES.flatMap((_, l) => [...this.weak].map((word) => this.stems[l](word))));
      this.language = [];
      this.kind = [];
      for (const run of core.runs) {
        const [language, kind, count] = run.split(" ");
        for (let i = 0; i < +count; i++) {
          this.language.push(language);
          this.kind.push(kind);
        }
      }
      this.read = Object.fromEntries(LANGUAGES.map((l) => [l, new Set(rising(core.read[l]))]));
      this.same = new Map();
      const pages = new Numbers(core.same[1]);
      let first = -1;
      for (const doc of rising(core.same[0])) {
        const step = pages.next();
        this.same.set(doc, first += step % 2 ? (1 - step) / 2 : step / 2 + 1);
      }
      this.details = rising(core.details);
      this.cards = new Map();
      const [shown, ...cards] = core.shown;
      rising(shown).forEach((doc, i) => this.cards.set(doc, cards[i]));
      this.gather();
      this.dictionary = new Map();
      this.postings = new Map();
      this.loadedFiles = new Set();
      this.spelling = new Map();
    }

    /** Which documents each file of cards has: of one topic, of those that go with it, and of their translations. */
    gather() {
      this.cardFiles = new Map();
      this.core.groups.forEach((group, g) => {
        const others = new Set(rising(group));
        for (const [doc, first] of this.same) if (others.has(first)) others.add(doc);
        const docs = [...rising(this.core.topics[2 * g + 1] ?? ""), ...others].sort((a, b) => a - b);
        for (let i = 0; i < docs.length; i += this.core.cards) {
          this.cardFiles.set("c" + g + "-" + i / this.core.cards, docs.slice(i, i + this.core.cards));
        }
      });
    }

    file(stem) {
      return this.weakStems.has(stem) ? "u" + (hash(stem) % this.core.weakFiles) : "t" + place(this.core.terms, stem);
    }

    /** Loads the files of stems, all at once. */
    async need(stems) {
      const files = new Set([...stems].map((stem) => this.file(stem)));
      await Promise.all([...files].map(async (name) => {
        const content = await this.pack.load(name);
        if (this.loadedFiles.has(name)) return;
        this.loadedFiles.add(name);
        for (const [term, postings = "", endings = "", holders = "", forms = "", keys = ""] of lines(content)) {
          this.dictionary.set(term, { postings, endings, holders, forms, keys });
        }
      }));
    }

    /** @returns {Postings | undefined} */
    find(term) {
      let found = this.postings.get(term);
      const entry = this.dictionary.get(term);
      if (!found && entry && entry.postings) {
        found = { docs: [], text: [], title: [], titles: 0 };
        for (let numbers = new Numbers(entry.postings), doc = -1; numbers.more; ) {
          doc += numbers.next() + 1;
          const code = numbers.next();
          const title = code % 3 === 2 ? numbers.next() : code % 3;
          found.docs.push(doc);
          found.text.push((code - (code % 3)) / 3);
          found.title.push(title);
          found.titles += title ? 1 : 0;
        }
        this.postings.set(term, found);
      }
      return found;
    }

    /** Documents that have a word just as it is written; none where its stem is one of a weak word. */
    written(word) {
      const docs = new Set();
      const terms = this.stems.map((stem) => stem(word));
      if (terms.some((term) => this.weakStems.has(term))) return docs;
      for (const term of terms) {
        const found = this.find(term);
        if (!found) continue;
        const { endings, holders } = this.dictionary.get(term);
        const numbers = new Numbers(holders);
        for (const ending of endings.split(",")) {
          const code = numbers.next();
          const listed = new Set(numbers.rising(code >> 1));
          if (term.slice(0, term.length - (parseInt(ending) || 0)) + ending.replace(/\d+/, "") !== word) continue;
          found.docs.forEach((doc, i) => {
            if (listed.has(i) === code % 2 > 0) docs.add(doc);
          });
        }
      }
      return docs;
    }

    /** Forms of synonyms that start with a stem in a language. */
    forms(stem, language) {
      const forms = this.dictionary.get(stem)?.forms;
      if (!forms) return [];
      return forms.split(",").filter((form) => +form[0] === language).map((form) => {
        const [concept, ...rest] = form.slice(1).split(":");
        return { concept: "~" + concept, stems: [stem, ...rest] };
      });
    }

    isStrong(word) {
      return word.acronym || !this.weak.has(word.text);
    }

    key(words, language) {
      const strong = words.filter((word) => !this.weak.has(word.text));
      return (strong.length ? strong : words).map((word) => this.stems[language](word.text));
    }

    /**
     * What a query comes to; see QueryPlanner.java, which does the same.
     * @param {Parsed} parsed
     * @param {string} language
     */
    async prepare(parsed, language) {
      const order = [LANGUAGES.indexOf(language), 0, 1, 2].filter((l, i, all) => l >= 0 && all.indexOf(l) === i);
      const plain = parsed.words.filter((word) => !word.joins);
      const weakOnly = !parsed.words.some((word) => this.isStrong(word));
      const counting = parsed.words.filter((word) => weakOnly || this.isStrong(word));
      const keys = order.map((l) => this.key(plain, l)).filter((key) => key.length);
      const stems = new Set(keys.map((key) => key[0]));
      for (const word of [...counting, ...plain.filter((w) => this.isStrong(w))]) {
        for (const l of order) stems.add(this.stems[l](word.text));
      }
      await this.need(stems);

      const spans = [];
      for (const l of order) {
        const row = plain.map((word) => this.stems[l](word.text));
        row.forEach((stem, i) => {
          for (const { concept, stems } of this.forms(stem, l)) {
            if (stems.length > 1 && stems.every((s, k) => row[i + k] === s)) spans.push([concept, plain.slice(i, i + stems.length)]);
          }
        });
      }

      const chosen = this.chooseJoined(parsed.words, order);
      const onlyWeak = !chosen.some((word) => this.isStrong(word));
      const groups = new Map();
      for (const word of chosen) {
        if ((onlyWeak || this.isStrong(word)) && !groups.has(word.text)) groups.set(word.text, this.known(word.text, order));
      }
      const concepts = new Set();
      for (const [concept, words] of spans) {
        if (!this.find(concept)) continue;
        concepts.add(concept);
        for (const word of words) groups.get(word.text)?.concepts.add(concept);
      }
      const last = chosen.length ? chosen[chosen.length - 1].text : "";
      const complete = [];
      for (const group of groups.values()) {
        if (!group.terms.size && !group.concepts.size) await this.unknown(group, order, group.word === last);
        if (group.terms.size || group.concepts.size) complete.push(group);
      }
      const excluded = parsed.excluded.filter((row) => row.length === 1)
        .flatMap(([word]) => order.map((l) => this.stems[l](word)));
      await this.need(excluded);
      return { groups: complete, concepts, excluded, keys: new Set(keys.map((key) => key.join(" "))),
        unknown: [...groups.values()].filter((g) => !g.terms.size && !g.concepts.size).map((g) => g.word) };
    }

    chooseJoined(words, order) {
      const chosen = [];
      for (const word of words) {
        if (!word.joins) chosen.push(word);
        else if (word.joins <= chosen.length && this.known(word.text, order).terms.size) {
          chosen.splice(chosen.length - word.joins, word.joins, word);
        }
      }
      return chosen;
    }

    known(word, order) {
      const group = { word, terms: new Map(), concepts: new Set(), instead: "", near: [] };
      this.addStems(group.terms, word, order, 1);
      for (const l of order) {
        for (const form of this.forms(this.stems[l](word), l)) {
          if (form.stems.length === 1) this.addTerm(group.terms, form.concept, this.plan.concept);
        }
      }
      return group;
    }

    addStems(terms, word, order, weight) {
      order.forEach((l, i) => {
        this.addTerm(terms, this.stems[l](word), i ? f32(weight * this.plan.otherLanguage) : weight);
      });
    }

    addTerm(terms, term, weight) {
      if (!terms.has(term) && this.find(term)) terms.set(term, weight);
    }

    /** Completes or corrects a word that the index does not have. */
    async unknown(group, order, last) {
      const word = group.word;
      const initial = word[0] >= "a" && word[0] <= "z" ? word[0] : "_";
      if (!this.core.initials.includes(initial)) return;
      const edits = word.length < 4 || /[0-9]/.test(word) ? 0 : word.length < 8 ? 1 : 2;
      const complete = last && word.length > 1;
      if (!complete && !edits) return;
      if (!this.spelling.has(initial)) this.spelling.set(initial, lines(await this.pack.load("v" + initial)));
      const all = this.spelling.get(initial).filter(([w]) => w[0] === word[0]);
      const entry = (edit) => ([w, count]) => [w, new Numbers(count).next(), edit];
      let near = complete ? all.filter(([w]) => w.length > word.length && w.startsWith(word)).map(entry(0)) : [];
      for (let edit = 1; !near.length && edit <= edits; edit++) {
        near = all.filter(([w]) => distance(word, w, edit) <= edit).map(entry(edit));
      }
      near.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      near = near.slice(0, this.plan.expansions);
      if (!near.length) return;
      await this.need(near.flatMap(([w]) => order.map((l) => this.stems[l](w))));
      near.forEach(([w, , edit], i) => {
        const weight = [this.plan.prefix, this.plan.oneEdit, this.plan.twoEdits][edit];
        this.addStems(group.terms, w, order, i ? f32(weight * this.plan.nextBest) : weight);
      });
      group.instead = near[0][0];
      group.near = near.map(([w]) => w);
    }

    /** Documents in which words stand side by side. */
    async phrase(words) {
      const rows = await Promise.all(words.map(async (word) => {
        const content = await this.pack.load("w" + (hash(word) % this.core.placeFiles));
        const places = new Map();
        const line = lines(content).find(([w]) => w === word);
        for (let numbers = new Numbers(line?.[1] ?? ""), doc = -1; numbers.more; ) {
          doc += numbers.next() + 1;
          places.set(doc, numbers.rising(numbers.next()));
        }
        return places;
      }));
      const found = new Set();
      for (const [doc, places] of rows[0]) {
        const others = rows.slice(1).map((row) => new Set(row.get(doc)));
        if (places.some((place) => others.every((other, i) => other.has(place + i + 1)))) found.add(doc);
      }
      return found;
    }

    /**
     * Searches.
     * @param {string} query
     * @param {{language: string, allowed?: Map<string, Set<number>>, limit?: number}} options allowed: facet to documents
     */
    async search(query, { language, allowed = new Map(), limit = 10 }) {
      const parsed = parse(query);
      const plan = await this.prepare(parsed, language);
      const result = { total: 0, hits: [], plan, matched: [] };
      if (!plan.groups.length) return result;
      const without = new Set();
      for (const row of parsed.excluded.filter((r) => r.length > 1)) (await this.phrase(row)).forEach((d) => without.add(d));
      for (const term of plan.excluded) this.find(term)?.docs.forEach((d) => without.add(d));
      const needed = await Promise.all(parsed.phrases.map((row) => this.phrase(row)));
      const state = this.words(plan);
      const required = plan.groups.length < 3 ? 1 : 2;
      const { scores, covered } = this.constants(plan, state, required);
      for (const doc of state.touched) {
        if (covered[doc] >= required && !without.has(doc) && needed.every((docs) => docs.has(doc))) result.matched.push(doc);
      }
      result.scores = scores;
      const hits = this.arrange(result.matched.filter((doc) => [...allowed.values()].every((docs) => docs.has(doc))), scores, language);
      result.total = hits.length;
      result.hits = this.top(hits, scores, language, limit)
        .map((doc) => ({ doc, score: f32(scores[doc]) }));
      return result;
    }

    /** Adds up the scores of words and concepts, and which words each document has. */
    words(plan) {
      const size = this.core.docs;
      const state = { scores: new Float64Array(size), text: new Uint32Array(size), title: new Uint32Array(size), touched: [] };
      const bestText = new Float32Array(size), bestTitle = new Float32Array(size);
      const add = (terms) => {
        const docs = [];
        for (const [term, boost] of terms) {
          const found = this.find(term);
          const textWeight = this.text.weight(boost, found.docs.length);
          const titleWeight = this.title.weight(f32(boost * this.plan.titleBoost), found.titles);
          for (let i = 0; i < found.docs.length; i++) {
            const doc = found.docs[i];
            docs.push(doc);
            const text = this.text.score(textWeight, found.text[i], doc);
            if (text > bestText[doc]) bestText[doc] = text;
            if (found.title[i]) {
              const title = this.title.score(titleWeight, found.title[i], doc);
              if (title > bestTitle[doc]) bestTitle[doc] = title;
            }
          }
        }
        for (const doc of docs) {
          state.scores[doc] += bestText[doc] + bestTitle[doc];
          bestText[doc] = bestTitle[doc] = 0;
        }
      };
      plan.groups.forEach((group, g) => {
        add(group.terms);
        for (const term of [...group.terms.keys(), ...group.concepts]) {
          const found = this.find(term);
          found.docs.forEach((doc, i) => {
            if (!state.text[doc]) state.touched.push(doc);
            state.text[doc] |= 1 << g;
            if (found.title[i]) state.title[doc] |= 1 << g;
          });
        }
      });
      for (const concept of plan.concepts) add([[concept, this.plan.phraseConcept]]);
      return state;
    }

    /** Adds what does not come from words: whole titles, all words, links from topics and guides. */
    constants(plan, state, required) {
      const { scores, text, title, touched } = state;
      const bits = (n) => {
        let count = 0;
        for (; n; n &= n - 1) count++;
        return count;
      };
      const covered = new Uint8Array(this.core.docs);
      for (const doc of touched) covered[doc] = bits(text[doc]);
      const seeds = touched.filter((d) => covered[d] >= required && (this.kind[d] === "topic" || this.kind[d] === "guide"))
        .sort((a, b) => f32(scores[b]) - f32(scores[a]) || a - b);
      const linked = [
        this.link(seeds.filter((d) => this.kind[d] === "topic"), this.core.topics, this.plan.topicSeeds, this.plan.topicLink, scores),
        this.link(seeds.filter((d) => this.kind[d] === "guide"), this.core.links, this.plan.guideSeeds, this.plan.guideLink, scores, true)];
      const all = 2 ** plan.groups.length - 1;
      let rarity = 0;
      for (const group of plan.groups) {
        let most = 0;
        for (const term of [...group.terms.keys(), ...group.concepts]) {
          most = Math.max(most, this.text.weight(group.terms.get(term) ?? this.plan.phraseConcept, this.find(term).docs.length));
        }
        rarity = f32(rarity + most);
        const score = f32(this.plan.asWritten * most);
        for (const doc of this.written(group.word)) scores[doc] += score;
      }
      const allWords = f32(this.plan.allWords * rarity);
      for (const doc of touched) {
        if (this.kind[doc] === "guide") scores[doc] += this.plan.guide;
        if (plan.groups.length > 1) {
          if (text[doc] === all) scores[doc] += allWords;
          if (title[doc] === all) scores[doc] += this.plan.allInTitle;
        }
      }
      for (const map of linked) for (const [doc, score] of map) scores[doc] += score;
      for (const [docs, score] of this.exact(plan.keys)) for (const doc of docs) scores[doc] += score;
      return { scores, covered };
    }

    /** The best score that each document gets from pages that lead to it. */
    link(seeds, pairs, most, share, scores) {
      this.pages ??= new Map();
      if (!this.pages.has(pairs)) {
        const pages = new Map();
        for (let i = 0; i < pairs.length; i += 2) rising(pairs[i]).forEach((doc) => pages.set(doc, i));
        this.pages.set(pairs, pages);
      }
      const pages = this.pages.get(pairs), taken = new Set(), best = new Map();
      for (const seed of seeds) {
        if (taken.size === most) break;
        const key = this.same.get(seed) ?? seed;
        if (taken.has(key)) continue;
        taken.add(key);
        const at = pages.get(seed);
        if (at === undefined) continue;
        const score = f32(share * f32(scores[seed]));
        for (const doc of rising(pairs[at + 1])) if (score > (best.get(doc) ?? 0)) best.set(doc, score);
      }
      return best;
    }

    /** Documents of which a title, or a phrase under which they are asked for, is the query. */
    exact(keys) {
      const found = [new Set(), new Set()];
      for (const key of keys) {
        const space = key.indexOf(" "), wanted = hash(key);
        for (let numbers = new Numbers(this.dictionary.get(space < 0 ? key : key.slice(0, space))?.keys ?? ""); numbers.more; ) {
          const same = numbers.next() === wanted;
          const code = numbers.next();
          const docs = numbers.rising(code >> 1);
          if (same) docs.forEach((doc) => found[code & 1].add(doc));
        }
      }
      return [[found[0], this.plan.exactTitle], [found[1], this.plan.exactAsked]];
    }

    tier(doc, language) {
      const isIn = (l) => this.language[doc] === l || this.read[l].has(doc);
      return isIn(language) ? 0 : isIn("en") ? 1 : 2;
    }

    before(a, b, scores, language) {
      return this.tier(a, language) - this.tier(b, language) || f32(scores[b]) - f32(scores[a]) || a - b;
    }

    /** Keeps one language of each page. */
    arrange(docs, scores, language) {
      const best = new Map();
      for (const doc of docs) {
        const page = this.same.get(doc) ?? doc;
        const other = best.get(page);
        if (other === undefined || this.before(doc, other, scores, language) < 0) best.set(page, doc);
      }
      return [...best.values()];
    }

    /** The first documents in order, without sorting all. */
    top(docs, scores, language, limit) {
      const top = [];
      for (const doc of docs) {
        if (top.length === limit && this.before(doc, top[limit - 1], scores, language) > 0) continue;
        let at = top.length;
        while (at > 0 && this.before(doc, top[at - 1], scores, language) < 0) at--;
        top.splice(at, 0, doc);
        if (top.length > limit) top.pop();
      }
      return top;
    }

    /**
     * What a list shows of documents, from the fewest files that have all of them.
     * @returns {Promise<{title: string, url: string, type: string, publisher: string, year: string}[]>}
     */
    async show(docs) {
      const files = [];
      for (let left = docs.filter((doc) => !this.cards.has(doc)); left.length; ) {
        let best = [], name;
        for (const [file, has] of this.cardFiles) {
          const found = left.filter((doc) => has.includes(doc));
          if (found.length > best.length) [best, name] = [found, file];
        }
        files.push(name);
        left = left.filter((doc) => !best.includes(doc));
      }
      await Promise.all(files.map(async (name) => {
        const cards = await this.pack.load(name);
        this.cardFiles.get(name).forEach((doc, i) => this.cards.set(doc, cards[i]));
      }));
      return docs.map((doc) => {
        const [title, url, type = "", publisher = "", year = ""] = this.cards.get(doc);
        return { title, url: address(url, title), type, publisher, year };
      });
    }

    /** Outside address, summary and sections of a document. @returns {Promise<any[]>} */
    async detail(doc) {
      const file = place(this.details, doc);
      return (await this.pack.load("d" + file))[doc - this.details[file]];
    }

    /** Number, heading and anchor of the section that has most of the words; none where the number is -1. */
    async section(doc, plan) {
      const [, , ...parts] = await this.detail(doc);
      const groups = [...plan.groups.map((g) => [...g.terms]), ...[...plan.concepts].map((c) => [[c, 1]])];
      let best = -1, most = 0;
      for (let i = 0; i < parts.length; i += 3) {
        const has = new Set(parts[i + 2].split(" "));
        let sum = 0;
        for (const terms of groups) sum = f32(sum + Math.max(0, ...terms.map(([term, weight]) => (has.has(term) ? weight : 0))));
        if (sum > most) [most, best] = [sum, i];
      }
      return best < 0 ? [best] : [best / 3, parts[best], address(parts[best + 1], parts[best])];
    }
  }

  /** Opens a pack; an outdated one is loaded once more. @param {Pack} pack @returns {Promise<Engine>} */
  async function open(pack) {
    for (let attempt = 0; ; attempt++) {
      const core = await pack.load(CORE);
      if (core.version === VERSION) {
        pack.hash = core.hash;
        return (pack.engine ??= new Engine(pack, core));
      }
      pack.clear();
      pack.stamp = "format" + VERSION;
      if (attempt) throw new PackError(CORE, true);
    }
  }

  /** Runs work on an open pack; when a new pack was published meanwhile, runs it again on that. */
  async function withEngine(pack, work) {
    for (let attempt = 0; ; attempt++) {
      try {
        return await work(await open(pack));
      } catch (error) {
        if (!(error instanceof PackError) || !error.outdated || attempt) throw error;
        pack.clear();
        pack.engine = undefined;
      }
    }
  }

  // ---------------------------------------------------------------- the box

  const messages = window.hubMessages ?? {};

  /** A text of the interface with its blanks filled. @param {string} key @param {Record<string, any>} [values] */
  const say = (key, values = {}) => (messages[key] ?? key).replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");

  /** An element with attributes and children. @returns {HTMLElement} */
  function make(name, attributes = {}, ...children) {
    const element = document.createElement(name);
    set(element, attributes);
    element.append(...children);
    return element;
  }

  function set(element, attributes) {
    for (const key in attributes) element.setAttribute(key, attributes[key]);
  }

  /** Text in which the words of a query are marked. @returns {DocumentFragment} */
  function marked(engine, plan, text) {
    const terms = new Set(plan.groups.flatMap((group) => [...group.terms.keys()]));
    const out = document.createDocumentFragment();
    let done = 0;
    for (const word of split(text)) {
      if (word.start < done || !engine.stems.some((stem) => terms.has(stem(word.text)))) continue;
      out.append(text.slice(done, word.start), make("mark", {}, text.slice(word.start, word.end)));
      done = word.end;
    }
    out.append(text.slice(done));
    return out;
  }

  const number = (n) => n.toLocaleString(page);
  const count = (n, key = "results") => say(n === 1 ? "result" : key, { n: number(n) });

  /** What failed, in words, with a button that tries again. */
  function failure(error, again) {
    const button = make("button", { type: "button" }, say("retry"));
    button.addEventListener("click", again);
    return make("p", { class: "search-failed" }, say(error.outdated ? "outdated" : "failed"), " ", button);
  }

  /** Kind, type, publisher, year, and the language where it is not the page's. */
  function facts(engine, doc, card) {
    const kind = engine.kind[doc], language = engine.language[doc];
    const list = [card.type ? say("type." + card.type) : say("kind." + kind), card.publisher, card.year];
    if (engine.tier(doc, LANGUAGE)) list.push(languageName(language));
    return list.filter((fact) => fact).join(" · ");
  }

  const languageName = (code) => new Intl.DisplayNames([page], { type: "language" }).of(code);

  /** Makes a combobox of a search form. @param {HTMLFormElement} form */
  function box(form) {
    const input = form.querySelector("input[name=q]");
    const { searchPack, searchRoot } = form.dataset;
    const pack = (window.hubSearch.packs[searchPack] ??= new Pack(searchPack));
    const list = make("ul", { role: "listbox", id: "search-options", "aria-label": say("results_label"), hidden: "" });
    const status = make("div", { role: "status", class: "visually-hidden" });
    const trouble = make("div", { class: "search-trouble" });
    set(input, { role: "combobox", "aria-expanded": "false", "aria-controls": list.id, "aria-autocomplete": "list",
      autocomplete: "off" });
    form.append(list, status, trouble);
    let turn = 0, active = -1;

    const show = (open) => {
      list.hidden = !open;
      input.setAttribute("aria-expanded", String(open));
      if (!open) choose(-1);
    };
    const choose = (at) => {
      active = at;
      [...list.children].forEach((option, i) => option.setAttribute("aria-selected", String(i === at)));
      if (at < 0) input.removeAttribute("aria-activedescendant");
      else {
        input.setAttribute("aria-activedescendant", list.children[at].id);
        list.children[at].scrollIntoView({ block: "nearest" });
      }
    };
    /** @param {() => Promise<any[]>} [section] finds the part of the page to which the option leads */
    const option = (url, section, ...children) => {
      const item = make("li", { role: "option", id: "search-option-" + list.children.length, "aria-selected": "false" }, ...children);
      item.go = async () => {
        const [, , anchor] = (await section?.().catch(() => {})) ?? [];
        location.assign(url + (anchor ? "#" + anchor : ""));
      };
      list.append(item);
    };

    async function run() {
      const mine = ++turn, query = input.value;
      trouble.replaceChildren();
      if (!query.trim()) {
        status.textContent = "";
        return show(false);
      }
      try {
        await withEngine(pack, async (engine) => {
          if (mine !== turn) return; // Typed while the core was on its way: only the last of these is looked for.
          const result = await engine.search(query, { language: LANGUAGE, limit: 8 });
          const cards = await engine.show(result.hits.map((hit) => hit.doc));
          if (mine !== turn) return;
          list.replaceChildren();
          result.hits.forEach(({ doc }, i) => {
            const card = cards[i];
            option(searchRoot + card.url, () => engine.section(doc, result.plan),
              make("span", { class: "search-title", lang: engine.language[doc] }, marked(engine, result.plan, card.title)),
              make("span", { class: "search-facts" }, facts(engine, doc, card)));
          });
          status.textContent = result.total ? count(result.total) : say("none", { q: query });
          const all = form.action + "?q=" + encodeURIComponent(query);
          option(all, undefined, result.total ? say("see_all", { n: number(result.total), q: query }) : say("none_more", { q: query }));
          show(true);
        });
      } catch (error) {
        if (mine !== turn) return;
        show(false);
        if (!(error instanceof PackError)) throw error;
        trouble.append(failure(error, run));
        status.textContent = trouble.textContent;
      }
    }

    input.addEventListener("input", run);
    input.addEventListener("keydown", (event) => {
      const last = list.children.length - 1;
      const moves = { ArrowDown: active < last ? active + 1 : -1, ArrowUp: active < 0 ? last : active - 1 };
      if (event.key in moves && last >= 0) {
        if (list.hidden) show(true);
        choose(moves[event.key]);
      } else if (event.key === "Escape") {
        if (list.hidden) input.value = "";
        else show(false);
      } else if (event.key === "Enter" && active >= 0) list.children[active].go();
      else return;
      event.preventDefault();
    });
    list.addEventListener("mousedown", (event) => event.preventDefault());
    list.addEventListener("click", (event) => event.target.closest("[role=option]").go());
    input.addEventListener("blur", () => show(false));
    if (input.value && document.activeElement === input) run();
  }

  window.hubSearch = { split, parse, stemmer, distance, Pack, Engine, PackError, withEngine, packs: {}, say, make, marked,
    count, number, facts, failure, languageName, rising, LANGUAGE };
  document.querySelectorAll("form[data-search-pack]").forEach(box);
})();
