// Weight, first paint on a slow line, and Lighthouse's marks of the main pages: measure.mjs SITE [ROUNDS]
import { serve } from "../search/serve.mjs";
import { CHROMIUM, FLAGS, chromium, load, median } from "./tools.mjs";

const PAGES = {
  home: "index.html",
  guide: "guides/businesses/hs-codes.html",
  library: "library.html",
  topic: "topics/trade-finance.html",
  meeting: "meetings/2024-12-10.html",
  search: "search.html",
  "search with results": "search.html?q=letter+of+credit",
};
const KILOBYTES = { home: 30, guide: 40, library: 100 };
const SECONDS = { home: 1.5, guide: 2 };
const MARKS = { performance: 98, accessibility: 100, "best-practices": 100, seo: 100 };

const [site, rounds = "3"] = process.argv.slice(2);
const server = await serve(site);
let bad = 0;
const line = (what, value, limit, met) => {
  if (!met) bad++;
  console.log(`${what.padEnd(28)} ${value}${limit === undefined ? "" : `   limit ${limit}${met ? "" : "   NOT MET"}`}`);
};

const browser = await chromium();
for (const [name, page] of Object.entries(PAGES)) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, serviceWorkers: "block" });
  const tab = await context.newPage();
  server.log.length = 0;
  await tab.goto(server.address + page, { waitUntil: "load" });
  await tab.waitForTimeout(500);
  const bytes = server.log.filter((entry) => !entry.name.includes("/offline")).reduce((sum, entry) => sum + entry.bytes, 0);
  const limit = KILOBYTES[name];
  line(`${name}: KB at first view`, (bytes / 1024).toFixed(1), limit, !limit || bytes <= limit * 1024);
  await context.close();
}
for (const name of Object.keys(SECONDS)) {
  const times = [];
  for (let round = 0; round < 5; round++) {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, serviceWorkers: "block" });
    const tab = await context.newPage();
    const devtools = await context.newCDPSession(tab);
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 });
    await tab.goto(server.address + PAGES[name], { waitUntil: "load" });
    times.push(await tab.evaluate(() => new Promise((done) => {
      new PerformanceObserver((list) => {
        const paint = list.getEntriesByName("first-contentful-paint")[0];
        if (paint) done(paint.startTime);
      }).observe({ type: "paint", buffered: true });
    })));
    await context.close();
  }
  line(`${name}: s to first paint`, (median(times) / 1000).toFixed(2), SECONDS[name], median(times) <= SECONDS[name] * 1000);
}
await browser.close();

const { default: lighthouse } = await load("lighthouse");
const { launch } = await load("chrome-launcher");
for (const [name, page] of Object.entries(PAGES)) {
  const marks = Object.fromEntries(Object.keys(MARKS).map((category) => [category, []]));
  const faults = new Set();
  for (let round = 0; round < Number(rounds); round++) {
    const chrome = await launch({ chromePath: CHROMIUM, chromeFlags: ["--headless=new", ...FLAGS] });
    const { lhr } = await lighthouse(server.address + page, { port: chrome.port, logLevel: "error", onlyCategories: Object.keys(MARKS) });
    await chrome.kill();
    for (const category of Object.keys(MARKS)) {
      marks[category].push(Math.round(lhr.categories[category].score * 100));
      for (const { id, weight } of lhr.categories[category].auditRefs) {
        const { score, displayValue } = lhr.audits[id];
        if (weight > 0 && score !== null && score < 0.9) faults.add(`${id} ${displayValue ?? ""}`);
      }
    }
  }
  for (const [category, limit] of Object.entries(MARKS)) {
    const mark = median(marks[category]);
    line(`${name}: ${category}`, mark, limit, mark >= limit);
  }
  for (const fault of faults) console.log(`    ${fault}`);
}
server.close();
process.exit(bad ? 1 : 0);
