// @ts-check
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ipynb': 'application/x-ipynb+json',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.py': 'text/x-python; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * Serves a folder of static files on the loopback addresses, as a plain host would: `/chapter` finds `chapter.html`,
 * what is not there answers with `404.html`, and every answer is revalidated, so that a new build is seen at once.
 *
 * @param {object} options
 * @param {string} options.root the folder
 * @param {string} [options.base] the path under which it appears, such as `/a/b/`
 * @param {number} [options.port] 0 takes any free one; a busy one is an error (code EADDRINUSE)
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>} `url` ends with the base
 */
export async function serve({ root, base = '/', port = 0 }) {
  const site = { root: await realpath(root), base: `/${base}/`.replace(/\/+/g, '/') };
  const { servers, port: actual } = await listenOnLoopback((request, response) => {
    answer(site, request, response).catch(() => response.destroy());
  }, port);
  const close = async () => {
    await Promise.all(servers.map(shut));
  };
  return { url: `http://localhost:${actual}${site.base}`, port: actual, close };
}

/**
 * Takes a port of both loopback addresses: `localhost` may mean either, and must not lead to another program's.
 *
 * @param {http.RequestListener} listener
 * @param {number} port
 * @returns {Promise<{ servers: http.Server[], port: number }>}
 */
async function listenOnLoopback(listener, port) {
  const first = await listen(listener, port, '127.0.0.1');
  const { port: actual } = /** @type {import('node:net').AddressInfo} */ (first.address());
  try {
    return { servers: [first, await listen(listener, actual, '::1')], port: actual };
  } catch (error) {
    // Any other code: this machine has no IPv6.
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EADDRINUSE') {
      return { servers: [first], port: actual };
    }
    await shut(first);
    if (port === 0) return listenOnLoopback(listener, 0);
    throw error;
  }
}

/**
 * @param {http.RequestListener} listener
 * @param {number} port
 * @param {string} host
 * @returns {Promise<http.Server>}
 */
function listen(listener, port, host) {
  const server = http.createServer(listener);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}

/**
 * @param {http.Server} server
 * @returns {Promise<void>}
 */
function shut(server) {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/**
 * @param {{ root: string, base: string }} site
 * @param {http.IncomingMessage} request
 * @param {http.ServerResponse} response
 */
async function answer(site, request, response) {
  const [rawPath = '/', query] = (request.url ?? '/').split(/\?(.*)/s);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    end(response, 405, { Allow: 'GET, HEAD' });
    return;
  }
  const { status, file, location } = await find(site, rawPath);
  if (file !== undefined) await send(status, file, request, response);
  else if (location === undefined) end(response, status);
  else end(response, status, { Location: query === undefined ? location : `${location}?${query}` });
}

/**
 * What a path of the URL stands for.
 *
 * @param {{ root: string, base: string }} site
 * @param {string} rawPath still percent-encoded
 * @returns {Promise<{ status: number, file?: string | undefined, location?: string }>}
 */
async function find({ root, base }, rawPath) {
  const name = decode(rawPath);
  if (name === undefined) return { status: 400 };
  if (`${name}/` === base) return { status: 301, location: base };
  if (!name.startsWith(base)) return { status: 404 };
  const inside = `/${name.slice(base.length)}`;
  const clean = path.posix.normalize(inside).replace(/^\/|\/$/g, '');
  const names = [clean, `${clean}.html`, `${clean}/index.html`];
  const [file, page, index] = await Promise.all(names.map((each) => fileInside(root, each)));
  const here = base + clean.split('/').map(encodeURIComponent).join('/');
  if (inside.endsWith('/')) {
    if (index !== undefined) return { status: 200, file: index };
    if (page !== undefined) return { status: 301, location: here };
  } else {
    if (file !== undefined) return { status: 200, file };
    if (page !== undefined) return { status: 200, file: page };
    if (index !== undefined) return { status: 301, location: `${here}/` };
  }
  return { status: 404, file: await fileInside(root, '404.html') };
}

/**
 * @param {string} rawPath
 * @returns {string | undefined} undefined when it is no valid encoding, or could mean something to the file system
 */
function decode(rawPath) {
  try {
    const name = decodeURIComponent(rawPath);
    return /[\0\\]/.test(name) ? undefined : name;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} root a real path
 * @param {string} name relative to it
 * @returns {Promise<string | undefined>} the real path of a regular file that lies in the root, whatever `..` or links say
 */
async function fileInside(root, name) {
  try {
    const file = await realpath(path.join(root, name));
    if (!file.startsWith(root + path.sep)) return undefined;
    return (await stat(file)).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {number} status
 * @param {string} file
 * @param {http.IncomingMessage} request
 * @param {http.ServerResponse} response
 */
async function send(status, file, request, response) {
  const { size, mtimeMs } = await stat(file);
  const etag = `"${size.toString(36)}-${mtimeMs.toString(36)}"`;
  const headers = { 'Cache-Control': 'no-cache', ETag: etag, 'X-Content-Type-Options': 'nosniff' };
  if (status === 200 && request.headers['if-none-match'] === etag) {
    end(response, 304, headers);
    return;
  }
  const type = /** @type {Record<string, string>} */ (TYPES)[path.extname(file)];
  response.writeHead(status, {
    ...headers,
    'Content-Type': type ?? 'application/octet-stream',
    'Content-Length': size,
  });
  if (request.method === 'HEAD') response.end();
  else await pipeline(createReadStream(file), response);
}

/**
 * @param {http.ServerResponse} response
 * @param {number} status
 * @param {http.OutgoingHttpHeaders} [headers]
 */
function end(response, status, headers = {}) {
  const text = status === 304 ? '' : `${status} ${http.STATUS_CODES[status]}\n`;
  response.writeHead(status, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' }).end(text);
}
