/*
 * Keeps one version of the hub on the device, and never mixes it with another one.
 *
 * The generator writes what this version holds before this script:
 *   self.hubFiles = {version, lists: {name: [hash, files, bytes]}, shell: [[path, hash]]}
 * and beside it offline/NAME.txt, lists with a line "hash size path" for each file.
 *
 * A file is kept or given out only if its content is that of this version, to the byte. A page that
 * the server has in another version comes from the network with all that it loads ("stranger").
 * A new version moves in whole beside the old one, and takes over when a reader says so.
 */
'use strict';
const scope = self.registration.scope;
const own = 'hub:' + new URL(scope).pathname + ':';
const current = own + 'v:' + hubFiles.version;
const PAGES_KEPT = 100;
const AT_ONCE = 6;

/** The list of a part of the site: hashes by path. @type {Map<string, Promise<Map<string, string>>>} */
const lists = new Map();
const strangers = new Set();

/** The server holds this file in another version. */
class OtherVersion extends Error {
  constructor(response) {
    super('another version');
    this.response = response;
  }
}

const checksums = new Uint32Array(256).map((_, byte) => {
  for (let bit = 0; bit < 8; bit++) byte = byte & 1 ? byte >>> 1 ^ 0xedb88320 : byte >>> 1;
  return byte;
});

/** CRC-32 and length, as the generator writes them. @param {ArrayBuffer} body */
function hashOf(body) {
  let crc = -1;
  for (const byte of new Uint8Array(body)) crc = crc >>> 8 ^ checksums[(crc ^ byte) & 255];
  return (~crc >>> 0).toString(16).padStart(8, '0') + body.byteLength.toString(16);
}

/** A response with nothing but the content, so that redirects and dates of servers are not kept. */
function plain(body, type) {
  return new Response(body, { headers: { 'Content-Type': type || 'application/octet-stream' } });
}

/** Loads a file from the network, which has to be that of this version. */
async function load(path, hash) {
  let answer;
  for (const cache of ['default', 'reload']) {
    answer = await fetch(scope + path, { cache });
    if (!answer.ok) break;
    const body = await answer.clone().arrayBuffer();
    if (hashOf(body) === hash) return plain(body, answer.headers.get('Content-Type'));
  }
  if (answer.status >= 500) throw new TypeError('the server has failed');
  throw new OtherVersion(answer);
}

async function stored(path) {
  return (await caches.open(current)).match(scope + path);
}

async function keep(path, response) {
  await (await caches.open(current)).put(scope + path, response);
}

function nameOfList(path) {
  const folder = path.split('/')[0];
  return path.includes('/') && folder !== 'main' && hubFiles.lists[folder] ? folder : 'main';
}

function list(name) {
  if (!lists.has(name)) {
    const loading = readList(name);
    lists.set(name, loading);
    loading.catch(() => lists.delete(name));
  }
  return lists.get(name);
}

async function readList(name) {
  const path = 'offline/' + name + '.txt';
  let response = await stored(path);
  if (!response) {
    response = await load(path, hubFiles.lists[name][0]);
    await keep(path, response.clone()).catch(() => {});
  }
  const files = new Map();
  for (const line of (await response.text()).split('\n')) {
    const [hash, , file] = line.split(' ');
    if (file) files.set(file, hash);
  }
  return files;
}

/** The hash that a file has in this version; nothing if this version has no such file. */
async function hashIn(path) {
  const listed = /^offline\/([a-z]+)\.txt$/.exec(path);
  if (listed && hubFiles.lists[listed[1]]) return hubFiles.lists[listed[1]][0];
  const inShell = hubFiles.shell.find(([file]) => file === path);
  return inShell ? inShell[1] : (await list(nameOfList(path))).get(path);
}

/** Does the work for each item, a few at once. */
async function each(items, work) {
  const queue = [...items];
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    while (queue.length) await work(queue.shift());
  }));
}

/** Brings everything that the old version kept into the new one; only then is that installed. */
async function install() {
  const wanted = new Map(hubFiles.shell);
  const before = [];
  for (const name of await caches.keys()) {
    if (name.startsWith(own + 'v:') && name !== current) before.push(await caches.open(name));
  }
  for (const cache of before) {
    for (const request of await cache.keys()) {
      const path = request.url.slice(scope.length);
      const hash = path.startsWith('offline/') && path.endsWith('.txt') ? undefined : await hashIn(path);
      if (hash) wanted.set(path, hash);
    }
  }
  for (const part of await wholeParts()) {
    for (const [path, hash] of await list(part)) wanted.set(path, hash);
  }
  await each(wanted, async ([path, hash]) => {
    if (await stored(path)) return;
    for (const cache of before) {
      const old = await cache.match(scope + path);
      if (old) {
        const body = await old.arrayBuffer();
        if (hashOf(body) === hash) {
          return keep(path, plain(body, old.headers.get('Content-Type')));
        }
      }
    }
    return keep(path, await load(path, hash));
  });
}

/** The parts of the site that the reader keeps whole. */
async function wholeParts() {
  const marks = await (await caches.open(own + 'marks')).keys();
  return marks
    .map((mark) => mark.url.slice(scope.length).split('/'))
    .filter(([, kind, part]) => kind === 'whole' && hubFiles.lists[part])
    .map(([, , part]) => part);
}

async function activate() {
  for (const name of await caches.keys()) {
    if (name.startsWith(own + 'v:') && name !== current) await caches.delete(name);
  }
  await caches.delete(own + 'strangers');
  await self.clients.claim();
}

/** Whether a window shows a page of another version; remembered while the worker sleeps. */
async function isStranger(id) {
  if (!id) return false;
  return strangers.has(id) || !!(await (await caches.open(own + 'strangers')).match(scope + id));
}

async function estrange(id) {
  if (!id) return;
  strangers.add(id);
  await (await caches.open(own + 'strangers')).put(scope + id, new Response('')).catch(() => {});
}

/** Of the pages that were only read, the oldest go. */
async function trim() {
  if ((await wholeParts()).length) return;
  const cache = await caches.open(current);
  const marks = await caches.open(own + 'marks');
  const read = [];
  for (const request of await cache.keys()) {
    const path = request.url.slice(scope.length);
    const inShell = hubFiles.shell.some(([file]) => file === path);
    if (path.endsWith('.html') && !inShell && !(await marks.match(scope + 'marks/saved/' + path))) {
      read.push(request);
    }
  }
  await Promise.all(read.slice(0, -PAGES_KEPT).map((request) => cache.delete(request)));
}

/** The file that an address names, as static servers take it. */
function fileNames(path) {
  if (path === '' || path.endsWith('/')) return [path + 'index.html'];
  return /\.[a-z0-9]+$/.test(path) ? [path] : [path + '.html', path + '/index.html', path];
}

async function page(event, address) {
  const names = fileNames(address);
  for (const path of names) {
    const response = await stored(path);
    if (response) return response;
  }
  try {
    for (const path of names) {
      const hash = await hashIn(path);
      if (hash) {
        const response = await load(path, hash);
        const copy = response.clone();
        event.waitUntil(keep(path, copy).then(trim).catch(() => {}));
        return response;
      }
    }
    await estrange(event.resultingClientId);
    return await fetch(event.request);
  } catch (error) {
    if (error instanceof OtherVersion) {
      await estrange(event.resultingClientId);
      self.registration.update().catch(() => {});
      // A page behind a redirect may not be handed on; the browser asks the network itself.
      return error.response.redirected ? Response.redirect(error.response.url) : error.response;
    }
    const language = /^(es|fr)\//.exec(address);
    return Response.redirect(
      scope + (language ? language[0] : '') + 'offline.html?page=' + encodeURIComponent(address));
  }
}

async function part(event, path) {
  const saving = event.request.headers.has('x-hub-save');
  if (!saving && await isStranger(event.clientId)) return fetch(event.request);
  const known = await stored(path);
  if (known) return known;
  try {
    const hash = await hashIn(path);
    if (!hash) return fetch(event.request);
    const response = await load(path, hash);
    const kept = keep(path, response.clone());
    if (saving) await kept; else event.waitUntil(kept.catch(() => {}));
    return response;
  } catch (error) {
    if (error instanceof OtherVersion) {
      self.registration.update().catch(() => {});
      return new Response('', { status: 409 });
    }
    if (error.name === 'QuotaExceededError') return new Response('', { status: 507 });
    return saving ? new Response('', { status: 504 }) : Response.error();
  }
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));

self.addEventListener('fetch', (event) => {
  const address = event.request.url.replace(/[?#].*/, '');
  if (event.request.method !== 'GET' || !address.startsWith(scope)) return;
  const path = decodeURI(address.slice(scope.length));
  if (/\.(?:zip|pdf|epub|xml|csv|ics)$/.test(path)) return;
  event.respondWith(event.request.mode === 'navigate' ? page(event, path) : part(event, path));
});

self.addEventListener('message', (event) => {
  if (event.data === 'take-over') self.skipWaiting();
  if (event.data === 'about' && event.ports[0]) event.ports[0].postMessage(hubFiles);
});
