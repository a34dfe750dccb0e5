// Three search engines over the same documents, each in a page of a browser, behind one interface:
// page(language) is the address of a page that answers window.find(query, kind) with keys, best first; a
// kind, where it is given, narrows the search to documents of that kind.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { createRequire } from "node:module";

const LANGUAGES = ["en", "fr", "es"];
const escape = (text) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
const frame = (language, body) => `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>x</title>${body}`;

/** The hub's own script and pack, from the built site. */
export function hub(site, docs) {
  fs.writeFileSync(path.join(site, "bench-keys.js"), `window.keys=${JSON.stringify(docs.map((doc) => doc.key))};`);
  fs.writeFileSync(
    path.join(site, "bench-hub.js"),
    `const pack = new hubSearch.Pack("search/pack/");
     window.find = (query, kind) => hubSearch.withEngine(pack, async (engine) => {
       const allowed = new Map(kind ? [["kind", new Set(engine.kind.flatMap((k, doc) => (k === kind ? [doc] : [])))]] : []);
       const result = await engine.search(query, { language: document.documentElement.lang, allowed });
       await engine.show(result.hits.map((hit) => hit.doc));
       return result.hits.map((hit) => window.keys ? keys[hit.doc] : hit.doc);
     });`,
  );
  for (const language of LANGUAGES) {
    const scripts = [`search/search-${language}.js`, "bench-keys.js", "bench-hub.js"];
    fs.writeFileSync(path.join(site, `bench-hub-${language}.html`), frame(language, scripts.map((s) => `<script src="${s}"></script>`).join("")));
  }
  return { name: "hub", page: (language) => `bench-hub-${language}.html`, isOurs: (name) => name.startsWith("/search/") };
}

/** Pagefind over one page for each document. */
export function pagefind(site, docs, peers) {
  const folder = path.join(site, "bench-pages");
  for (const doc of docs) {
    const file = path.join(folder, doc.language, doc.key.replace(":", "/") + ".html");
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, frame(doc.language, `<main data-pagefind-body data-pagefind-filter="kind:${doc.kind}"><h1>${escape(doc.title)}</h1><p>${escape(doc.summary)}</p><p>${escape(doc.text)}</p></main>`));
  }
  execFileSync(path.join(peers, "npm/node_modules/.bin/pagefind"), ["--silent", "--site", folder]);
  fs.writeFileSync(
    path.join(site, "bench-pagefind.js"),
    `window.ready = import("./bench-pages/pagefind/pagefind.js").then(async (pagefind) => {
       await pagefind.options({ baseUrl: "/" }); window.pagefind = pagefind; });
     window.find = async (query, kind) => {
       await ready;
       const { results } = await pagefind.search(query, kind && { filters: { kind } });
       const data = await Promise.all(results.slice(0, 10).map((result) => result.data()));
       return data.map(({ url }) => url.replace(/^\\/[a-z]+\\//, "").replace("/", ":").replace(/\\.html$/, ""));
     };`,
  );
  for (const language of LANGUAGES) fs.writeFileSync(path.join(site, `bench-pagefind-${language}.html`), frame(language, `<script src="bench-pagefind.js"></script>`));
  return { name: "pagefind", page: (language) => `bench-pagefind-${language}.html`, isOurs: (name) => name.includes("/pagefind/") };
}

/** MiniSearch with a stemmer, prefixes and typing mistakes allowed, and the page's language preferred. */
export function minisearch(site, docs, peers) {
  const require = createRequire(path.join(peers, "npm/package.json"));
  const MiniSearch = require("minisearch");
  fs.copyFileSync(require.resolve("minisearch").replace(/cjs\/index\.cjs$/, "umd/index.js"), path.join(site, "bench-minisearch-library.js"));
  const settings = `({ fields: ["title", "summary", "text"], storeFields: ["key", "kind", "language", "title", "summary", "url"],
    processTerm: (term) => { const t = term.toLowerCase().normalize("NFD").replace(/\\p{M}/gu, "");
      return t.length < 4 ? t : t.replace(/(?:ations?|ings?|ments?|ed|es|e|s)$/, ""); } })`;
  const index = new MiniSearch((0, eval)(settings));
  index.addAll(docs.map((doc) => ({ id: doc.number, ...doc })));
  fs.writeFileSync(path.join(site, "bench-minisearch-index.js"), `window.index = ${JSON.stringify(JSON.stringify(index))};`);
  fs.writeFileSync(
    path.join(site, "bench-minisearch.js"),
    `const mini = MiniSearch.loadJSON(window.index, ${settings});
     window.find = async (query, kind) => {
       const seen = new Set();
       for (const hit of mini.search(query, { prefix: true, fuzzy: 0.2, boost: { title: 3, summary: 2 }, filter: (hit) => !kind || hit.kind === kind,
           boostDocument: (id, term, doc) => doc.language === document.documentElement.lang ? 2 : 1 })) {
         seen.add(hit.key); if (seen.size === 10) break;
       }
       return [...seen];
     };`,
  );
  const scripts = ["bench-minisearch-library.js", "bench-minisearch-index.js", "bench-minisearch.js"];
  for (const language of LANGUAGES) fs.writeFileSync(path.join(site, `bench-minisearch-${language}.html`), frame(language, scripts.map((s) => `<script src="${s}"></script>`).join("")));
  return { name: "minisearch", page: (language) => `bench-minisearch-${language}.html`, isOurs: (name) => /library|index\.js/.test(name) };
}
