import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from './serve.mjs';

const folder = mkdtempSync(path.join(os.tmpdir(), 'serve-'));
const root = path.join(folder, 'dist');
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  mkdirSync(path.join(root, 'part'), { recursive: true });
  for (const [name, text] of [
    ['index.html', 'home'],
    ['send.html', 'chapter'],
    ['404.html', 'lost'],
    ['app.js', 'code'],
    ['part/index.html', 'part'],
    ['../secret.txt', 'secret'],
  ] as const) {
    writeFileSync(path.join(root, name), text);
  }
  symlinkSync(path.join(folder, 'secret.txt'), path.join(root, 'link.txt'));
  site = await serve({ root, base: '/a/b/' });
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

/** Asks for a path as it stands: `fetch` would tidy `..` away. */
function get(path: string, options: http.RequestOptions = {}) {
  return new Promise<{ status?: number; body: string; headers: http.IncomingHttpHeaders }>(
    (resolve, reject) => {
      const request = http.request(
        { host: '127.0.0.1', port: site.port, path, ...options },
        (response) => {
          let body = '';
          response.setEncoding('utf8').on('data', (chunk) => {
            body += chunk;
          });
          response.on('end', () => {
            resolve({ status: response.statusCode ?? 0, body, headers: response.headers });
          });
        },
      );
      request.on('error', reject).end();
    },
  );
}

test.each([
  ['/a/b/', 200, 'home'],
  ['/a/b/send', 200, 'chapter'],
  ['/a/b/send.html?x=1', 200, 'chapter'],
  ['/a/b/part/', 200, 'part'],
  ['/a/b/none', 404, 'lost'],
  ['/a/b/%zz', 400, '400 Bad Request\n'],
  ['/elsewhere', 404, '404 Not Found\n'],
])('%s answers %i', async (path, status, body) => {
  expect(await get(path)).toMatchObject({ status, body });
});

test.each([
  ['/a/b', '/a/b/'],
  ['/a/b/part?x=1', '/a/b/part/?x=1'],
  ['/a/b/send/', '/a/b/send'],
  ['/a/b//part', '/a/b/part/'],
])('%s leads to %s', async (path, location) => {
  expect(await get(path)).toMatchObject({ status: 301, headers: { location } });
});

test.each([
  '/a/b/../../../secret.txt',
  '/a/b/%2e%2e/secret.txt',
  '/a/b/..%2fsecret.txt',
  '/a/b/link.txt',
])('%s does not leave the folder', async (path) => {
  expect((await get(path)).body).not.toContain('secret');
});

test('a file has its type and is revalidated', async () => {
  const { headers } = await get('/a/b/app.js');
  expect(headers).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'no-cache',
  });
  const again = await get('/a/b/app.js', { headers: { 'If-None-Match': headers.etag } });
  expect(again).toMatchObject({ status: 304, body: '' });
});

test('only reading is allowed', async () => {
  expect(await get('/a/b/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
  expect(await get('/a/b/', { method: 'POST' })).toMatchObject({ status: 405 });
});

test('a busy port is an error that names its code', async () => {
  await expect(serve({ root, port: site.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
