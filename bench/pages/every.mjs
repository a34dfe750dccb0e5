// Opens every page of a site: every.mjs SITE [--axe]
// No request to anybody else, no message of the browser, no cookie, no script or style in the page itself,
// nothing wider than a phone. With --axe, axe looks at one page of every template and language instead.
import fs from "node:fs";
import path from "node:path";
import { serve } from "../search/serve.mjs";
import { chromium, resolve } from "./tools.mjs";

const [site, option] = process.argv.slice(2);
const pages = fs.readdirSync(site, { recursive: true }).map((name) => name.replaceAll("\\", "/")).filter((name) => name.endsWith(".html")).sort();
const server = await serve(site);
const browser = await chromium();
const context = await browser.newContext({ viewport: { width: 320, height: 640 }, serviceWorkers: "block" });
let wrong = 0;
const complain = (page, what) => {
  wrong++;
  console.log(`${page}: ${what}`);
};

async function open(tab, page) {
  tab.current = page;
  await tab.goto(server.address + page, { waitUntil: "load" });
}

async function look(tab, page) {
  await open(tab, page);
  const found = await tab.evaluate(() => {
    const inline = [...document.querySelectorAll("style, [style], script:not([src]):not([type='application/ld+json'])")];
    const handlers = [...document.querySelectorAll("*")].filter((e) => e.getAttributeNames().some((name) => name.startsWith("on")));
    const root = document.documentElement;
    return [
      ...[...inline, ...handlers].map((e) => "in the page itself: " + e.outerHTML.slice(0, 120)),
      ...(root.scrollWidth > root.clientWidth ? ["wider than 320 pixels"] : []),
      ...(document.cookie ? ["cookie"] : []),
    ];
  });
  found.forEach((what) => complain(page, what));
}

async function examine(tab, page) {
  await open(tab, page);
  await tab.evaluate(fs.readFileSync(resolve("axe-core/axe.min.js"), "utf8"));
  for (const [width, colorScheme] of [[1280, "light"], [1280, "dark"], [360, "light"], [360, "dark"]]) {
    await tab.emulateMedia({ colorScheme });
    await tab.setViewportSize({ width, height: 800 });
    const found = await tab.evaluate(async () => (await axe.run({
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], resultTypes: ["violations"], preload: false,
    })).violations.map((v) => `${v.id}: ${v.nodes.slice(0, 3).map((n) => n.html.slice(0, 120)).join(" | ")}`));
    found.forEach((what) => complain(page, `${width} ${colorScheme} ${what}`));
  }
}

/** One page of each folder and language that looks alike: pages of a kind share folder and class of the body. */
function samples() {
  const kinds = new Map();
  for (const page of pages) {
    const html = fs.readFileSync(path.join(site, page), "utf8");
    const body = html.match(/<body class="([^"]*)"/);
    const folder = path.dirname(page);
    if (body) kinds.set(["fr", "es", "."].includes(folder) ? page : folder.replace(/(^|\/)game\/.*/, "$1game/*") + body[1], page);
  }
  return [...kinds.values()];
}

const [work, list] = option === "--axe" ? [examine, samples()] : [look, pages];
const queue = [...list];
await Promise.all([1, 2].map(async () => {
  const tab = await context.newPage();
  tab.on("console", (message) => {
    // Workers are blocked here, so that each page is looked at by itself; that message is not the site's.
    if (!message.text().includes("registration blocked")) complain(tab.current, `says ${message.text()}`);
  });
  tab.on("pageerror", (error) => complain(tab.current, `fails: ${error}`));
  tab.on("request", (request) => {
    if (!request.url().startsWith(server.address) && !request.url().startsWith("data:")) complain(tab.current, `asks ${request.url()}`);
  });
  for (let page = queue.pop(); page !== undefined; page = queue.pop()) await work(tab, page);
}));
if ((await context.cookies()).length) complain("the site", "has set a cookie");
await browser.close();
server.close();
console.log(`${list.length} pages, ${wrong} complaints`);
process.exit(wrong ? 1 : 0);
