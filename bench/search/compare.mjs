// Compares the hub's search with Pagefind and MiniSearch over the same documents in Chromium:
//   node compare.mjs PEERS JUDGED REAL-SITE [SYNTHETIC-SITE]
// Prints relevance on judged queries and known items, bytes and requests, and times.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { createRequire } from "node:module";
import { documents, judgedQueries, knownItems } from "./documents.mjs";
import { hub, minisearch, pagefind } from "./engines.mjs";
import { serve } from "./serve.mjs";

const [peers, judgedFile, realSite, syntheticSite] = process.argv.slice(2);
const { chromium } = createRequire(path.join(peers, "npm/package.json"))("playwright-core");
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

const mean = (list) => list.reduce((sum, x) => sum + x, 0) / list.length;
const at = (list, share) => [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))];
const print = (name, ...values) => console.log(name.padEnd(34) + values.map((v) => String(v).padStart(12)).join(""));

/** Opens a browser that has seen nothing, does something with a page of it, and closes it. */
async function browse(task) {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), "hub-bench-"));
  const context = await chromium.launchPersistentContext(profile, { executablePath: process.env.HUB_CHROMIUM ?? "/usr/bin/chromium", headless: true, args: FLAGS });
  try {
    return await task(context.pages()[0]);
  } finally {
    await context.close();
    fs.rmSync(profile, { recursive: true, force: true });
  }
}

/** The keys that an engine finds for each query, with the page in the language of the query. */
async function ask(engine, address, queries, kind) {
  return browse(async (page) => {
    const answers = new Map();
    for (const language of new Set(queries.map((query) => query.language))) {
      await page.goto(address + engine.page(language));
      for (const query of queries.filter((q) => q.language === language)) answers.set(query, await page.evaluate(([text, kind]) => find(text, kind), [query.query, kind]));
    }
    return queries.map((query) => answers.get(query));
  });
}

function measure(keys, grades) {
  const rank = keys.findIndex((key) => grades.has(key)) + 1;
  const gain = (list) => list.slice(0, 10).reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0);
  const ideal = gain([...grades.values()].sort((a, b) => b - a));
  return { "success@1": +(rank === 1), "success@5": +(rank > 0 && rank <= 5), MRR: rank ? 1 / rank : 0, "nDCG@10": gain(keys.map((key) => grades.get(key) ?? 0)) / ideal };
}

async function relevance(engines, address) {
  const queries = judgedQueries(judgedFile);
  const groups = ["all", ...new Set(queries.flatMap((q) => [q.kind, "in " + q.language]))];
  const onlyResources = queries
    .map((q) => ({ ...q, grades: new Map([...q.grades].filter(([key]) => key.startsWith("resource:"))) }))
    .filter((q) => q.grades.size);
  for (const engine of engines) {
    const answers = await ask(engine, address, queries);
    fs.writeFileSync(path.join(os.tmpdir(), `hub-bench-${engine.name}.txt`), queries.map((q, i) => [q.language, q.kind, q.query, ...answers[i]].join("\t")).join("\n"));
    const results = answers.map((keys, i) => ({ ...queries[i], ...measure(keys, queries[i].grades) }));
    print(engine.name, "queries", "success@1", "success@5", "MRR", "nDCG@10");
    for (const group of groups) {
      const members = results.filter((r) => group === "all" || r.kind === group || "in " + r.language === group);
      print("  " + group, members.length, ...["success@1", "success@5", "MRR", "nDCG@10"].map((m) => mean(members.map((r) => r[m])).toFixed(3)));
    }
    const found = await ask(engine, address, onlyResources, "resource");
    const resources = found.map((keys, i) => measure(keys, onlyResources[i].grades));
    print("  only resources", resources.length, ...["success@1", "success@5", "MRR", "nDCG@10"].map((m) => mean(resources.map((r) => r[m])).toFixed(3)));
  }
}

async function known(engines, address, docs, title) {
  const items = knownItems(docs, 200);
  print(title, "exact", "inflected", "typo");
  for (const engine of engines) {
    const scores = [];
    for (const kind of ["exact", "inflected", "typo"]) {
      const answers = await ask(engine, address, items.map((item) => ({ language: "en", query: item[kind] })));
      scores.push(mean(answers.map((keys, i) => (keys.includes(items[i].key) ? 1 / (keys.indexOf(items[i].key) + 1) : 0))).toFixed(3));
    }
    print("  " + engine.name, ...scores);
  }
}

async function bytes(engines, server) {
  const queries = judgedQueries(judgedFile).filter((q) => q.language === "en").map((q) => q.query);
  print("bytes over the wire (gzip)", "first", "requests", "largest", "next");
  for (const engine of engines) {
    const firsts = [], nexts = [], requests = [];
    for (let i = 0; i * 6 + 5 < queries.length; i++) {
      await browse(async (page) => {
        const loaded = () => server.log.splice(0).filter((entry) => engine.isOurs(entry.name));
        loaded();
        await page.goto(server.address + engine.page("en"));
        await page.evaluate((text) => find(text), queries[i * 6]);
        const first = loaded();
        firsts.push(first.reduce((sum, entry) => sum + entry.bytes, 0));
        requests.push(first.length);
        for (let k = 1; k < 6; k++) {
          await page.evaluate((text) => find(text), queries[i * 6 + k]);
          nexts.push(loaded().reduce((sum, entry) => sum + entry.bytes, 0));
        }
      });
    }
    print("  " + engine.name, at(firsts, 0.5), at(requests, 0.5), Math.max(...firsts), at(nexts, 0.5));
  }
}

async function times(engines, address, title) {
  const queries = judgedQueries(judgedFile).filter((q) => q.language === "en").map((q) => q.query);
  print(title + ", ms", "median", "99 %", "largest");
  for (const engine of engines) {
    const taken = await browse(async (page) => {
      await page.goto(address + engine.page("en"));
      return page.evaluate(async (texts) => {
        for (const text of texts) await find(text); // Everything is loaded once, as for a reader who goes on.
        const taken = [];
        for (let round = 0; round < 5; round++) for (const text of texts) {
          const start = performance.now();
          await find(text);
          taken.push(performance.now() - start);
        }
        return taken;
      }, queries);
    });
    print("  " + engine.name, at(taken, 0.5).toFixed(1), at(taken, 0.99).toFixed(1), Math.max(...taken).toFixed(1));
  }
}

/** From a keystroke in the search box of the home page to the painted list. */
async function keystrokes(address) {
  const taken = await browse(async (page) => {
    await page.goto(address + "index.html");
    await page.focus("input[name=q]");
    await page.keyboard.type("c");
    await page.waitForSelector("[role=option]");
    await page.evaluate(() => {
      window.taken = [];
      const input = document.querySelector("input[name=q]"), list = document.querySelector("[role=listbox]");
      let start = 0;
      input.addEventListener("input", () => (start = performance.now()), true);
      new MutationObserver(() => {
        if (start) requestAnimationFrame(() => { const begun = start; start = 0; const channel = new MessageChannel(); channel.port1.onmessage = () => taken.push(performance.now() - begun); channel.port2.postMessage(0); });
      }).observe(list, { childList: true });
    });
    for (const text of ["letters of credit", "rules of origin", "how do I get paid", "cyber security", "custms brokr"]) {
      await page.fill("input[name=q]", "");
      await page.keyboard.type(text, { delay: 120 });
    }
    return page.evaluate(() => window.taken);
  });
  print("keystroke to painted list, ms", "median", "95 %", "largest");
  print("  hub", at(taken, 0.5).toFixed(1), at(taken, 0.95).toFixed(1), Math.max(...taken).toFixed(1));
}

async function run(site, task) {
  const docs = documents(site);
  const only = process.env.ENGINES?.split(",");
  const engines = [hub, pagefind, minisearch].filter((engine) => !only || only.includes(engine.name)).map((engine) => engine(site, docs, peers));
  const server = await serve(site);
  try {
    await task(engines, server, docs);
  } finally {
    server.close();
  }
}

await run(realSite, async (engines, server, docs) => {
  console.log(`The hub: ${docs.length} documents`);
  await relevance(engines, server.address);
  await known(engines, server.address, docs, "known items of the hub, MRR");
  if (process.env.ONLY === "relevance") return;
  await bytes(engines, server);
  await times(engines, server.address, "a query when all is loaded");
  await keystrokes(server.address);
});
if (syntheticSite) {
  await run(syntheticSite, async (engines, server, docs) => {
    console.log(`Synthetic: ${docs.length} documents`);
    await known(engines, server.address, docs, "known items, MRR");
    if (process.env.ONLY !== "relevance") await times(engines, server.address, "a query when all is loaded");
  });
}
