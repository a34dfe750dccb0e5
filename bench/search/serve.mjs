// A web server for a folder that counts what a browser fetches, compressed as a host would send it.
import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import zlib from "node:zlib";

const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".json": "application/json" };

/** Serves a folder on loopback; the log has address and bytes of each answer. */
export async function serve(folder) {
  const log = [];
  const server = http.createServer((request, response) => {
    const name = decodeURIComponent(request.url.split("?")[0]);
    const file = path.join(folder, name);
    if (!fs.existsSync(file) || fs.statSync(file).isDirectory()) return response.writeHead(404).end();
    const type = TYPES[path.extname(file)];
    const body = type ? zlib.gzipSync(fs.readFileSync(file)) : fs.readFileSync(file);
    log.push({ name, bytes: body.length });
    response.writeHead(200, { "content-type": type ?? "application/octet-stream", ...(type && { "content-encoding": "gzip" }) });
    response.end(body);
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return { address: `http://127.0.0.1:${server.address().port}/`, log, close: () => server.close() };
}
