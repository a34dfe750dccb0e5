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
  const core = packFile(site, "core");
  const cards = [];
  for (let i = 0; fs.existsSync(path.join(site, "search/pack", `c${i}.js`)); i++) cards.push(...packFile(site, "c" + i));
  const kinds = core.runs.flatMap((run) => {
    const [language, kind, count] = run.split(" ");
    return Array(+count).fill({ language, kind });
  });
  return cards.map(([title, url, link, summary, , publisher], number) => {
    const [page, anchor] = url.split("#");
    const { language, kind } = kinds[number];
    const id = anchor ?? path.basename(page, ".html");
    const text = anchor ? publisher : mainText(site, page);
    return { number, key: `${kind}:${id}`, kind, language, title, summary, text, url, link };
  });
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
