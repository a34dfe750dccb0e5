// Where the tools of these measurements lie, and how Chromium is started for them.
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

const folder = process.env.BENCH_PAGES ?? path.join(os.homedir(), ".cache/trade4msmes-bench/pages");
const require = createRequire(path.join(folder, "package.json"));

export const CHROMIUM = process.env.HUB_CHROMIUM ?? "/usr/bin/chromium";
export const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];

/** A tool as a module. */
export const load = (name) => import(pathToFileURL(require.resolve(name)).href);

/** The path of a file of a tool. */
export const resolve = (name) => require.resolve(name);

/** Chromium, driven by Playwright. */
export const chromium = async () => (require("playwright-core")).chromium.launch({ executablePath: CHROMIUM, args: FLAGS });

/** The middle one of an odd number of values. */
export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
