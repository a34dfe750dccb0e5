// Reads the documents of a built hub: what each search result shows, and the text of its page.
import fs from "node:fs";
import path from "node:path";

const HTML = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&nbsp;": " " };

/** The value of a file of the search pack. */
export function packFile(site, name) {
  let value;
  const text = fs.readFileSync(path.join(site, "search/pack", name + ".js"), "utf8");
  new Function("hubPack", text)((hash, file, content) => (value = content));
  return typeof value === "string" && /^[[{]/.test(value) ? JSON.parse(value) : value;
}

/** The words of a page's own text, without the lists of links before and after it. */
function mainText(site, page) {
  const html = fs.readFileSync(path.join(site, page), "utf8");
  const start = html.indexOf('<div class="text">');
  const end = html.indexOf('<div class="after">', start);
  return html
    .slice(start < 0 ? html.indexOf("<main") : start, end < 0 ? html.indexOf("</main>") : end)
    .replace(/<(nav|script|style|svg|form)\b.*?<\/\1>/gs, " ")
    .replace(/<[^>]+>/g, " ")
    .replace(/&(?:amp|lt|gt|quot|nbsp|#39);/g, (entity) => HTML[entity])
    .replace(/\s+/g, " ");
}

/**
 * All documents, in the order of the index: number, key ("kind:id", the same in all languages), kind,
 * language, title, summary, text, url, and the outside address of a resource.
 */
export function documents(site) {
  const core = packFile(site, "core-en");
  const cards = cardsOf(site, core);
  const kinds = core.runs.flatMap((run) => {
    const [language, kind, count] = run.split(" ");
    return Array(+count).fill({ language, kind });
  });
  const details = [];
  for (let i = 0; fs.existsSync(path.join(site, "search/pack", `d${i}.js`)); i++) details.push(...packFile(site, "d" + i));
  return details.map(([link, summary], number) => {
    const [title, url, , publisher = ""] = cards[number];
    const [page, anchor] = url.split("#");
    const { language, kind } = kinds[number];
    const id = anchor ?? path.basename(page, ".html");
    const text = anchor ? publisher : mainText(site, page);
    return { number, key: `${kind}:${id}`, kind, language, title, summary, text, url, link };
  });
}

/** The cards by number of the document, see docs/search.md: each topic has files of its own. */
function cardsOf(site, core) {
  const cards = [];
  const [later, earlier] = core.same;
  const steps = numbers(earlier);
  let first = -1;
  const same = rising(later).map((doc, i) => [doc, (first += steps[i] % 2 ? (1 - steps[i]) / 2 : steps[i] / 2 + 1)]);
  core.groups.forEach((group, g) => {
    const others = new Set(rising(group));
    const docs = [...rising(core.topics[2 * g + 1] ?? ""), ...others, ...same.filter(([, page]) => others.has(page)).map(([doc]) => doc)].sort((a, b) => a - b);
    docs.forEach((doc, i) => {
      if (i % core.cards === 0) docs.file = packFile(site, `c${g}-${i / core.cards}`);
      const [title, short, ...rest] = docs.file[i % core.cards];
      const slug = title.toLowerCase().normalize("NFKD").replace(/[ßæœ]/g, (c) => ({ ß: "ss", æ: "ae", œ: "oe" })[c]).replace(/\p{Mn}/gu, "").normalize("NFC").replace(/['’]/g, "").replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
      cards[doc] = [title, short.replace(/~(\d*)~/, (_, length) => slug.slice(0, length || undefined)), ...rest];
    });
  });
  return cards;
}

const LETTERS = "#$%&()*+,-./0123456789:;=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~";

/** Reads the numbers of a text as the pack writes them. */
function numbers(text) {
  const out = [];
  let number = 0, unit = 1;
  for (const letter of text) {
    const digit = LETTERS.indexOf(letter);
    number += (digit % 44) * unit;
    unit *= 44;
    if (digit < 44) {
      out.push(number);
      number = 0;
      unit = 1;
    }
  }
  return out;
}

function rising(text) {
  let last = -1;
  return numbers(text).map((step) => (last += step + 1));
}

/** The judged queries: language, kind of query, text, and a grade for each key that helps. */
export function judgedQueries(file) {
  return fs
    .readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line && !line.startsWith("#"))
    .map((line) => {
      const [language, kind, query, judgements] = line.split("\t");
      const grades = new Map(judgements.split(" ").map((j) => [j.slice(0, j.lastIndexOf("=")), +j.slice(j.lastIndexOf("=") + 1)]));
      return { language, kind, query, grades };
    });
}

/** Random numbers from 0 to 1 that are the same in each run. */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Queries for documents that are known: two or three rarer words of each, the same with another
 * ending, and the same with a typing mistake.
 */
export function knownItems(docs, count) {
  const next = random(20261124);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const words = (doc) => [...new Set(`${doc.title} ${doc.summary} ${doc.text}`.toLowerCase().match(/[a-z]{5,}/g) ?? [])];
  const frequency = new Map();
  const english = docs.filter((doc) => doc.language === "en" && ["guide", "outcome", "news", "note", "resource"].includes(doc.kind));
  const bags = english.map(words);
  bags.forEach((bag) => bag.forEach((word) => frequency.set(word, (frequency.get(word) ?? 0) + 1)));
  const made = [];
  while (made.length < count) {
    const at = Math.floor(next() * english.length);
    const rare = bags[at].filter((word) => frequency.get(word) <= english.length / 50);
    if (rare.length < 6) continue;
    const chosen = [...new Set([pick(rare), pick(rare), pick(rare)])];
    const matching = bags.filter((bag) => chosen.every((word) => bag.includes(word)));
    if (matching.length !== 1) continue;
    const changed = Math.floor(next() * chosen.length);
    const change = (how) => chosen.map((word, i) => (i === changed ? how(word) : word)).join(" ");
    made.push({ key: english[at].key, exact: chosen.join(" "), inflected: change(inflect), typo: change((word) => mistype(word, next)) });
  }
  return made;
}

function inflect(word) {
  if (word.endsWith("ies")) return word.slice(0, -3) + "y";
  if (word.endsWith("ing") || word.endsWith("ed")) return word.replace(/(ing|ed)$/, "s");
  if (word.endsWith("s")) return word.slice(0, -1);
  return word.endsWith("y") ? word.slice(0, -1) + "ies" : word + "s";
}

function mistype(word, next) {
  const at = 1 + Math.floor(next() * (word.length - 2));
  switch (Math.floor(next() * 3)) {
    case 0: return word.slice(0, at) + word.slice(at + 1);
    case 1: return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
    default: return word.slice(0, at) + word[at] + word.slice(at);
  }
}
