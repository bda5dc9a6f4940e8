/**
 * Serves what fake kiosks show: for each the built pages on one origin and its exhibition's media on another, as in the
 * kiosk, on this machine's own loopback. Through the test driver every byte would go twice, as text.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { fileInside, mediaType } from '../../electron/archive/media.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The kiosk's own policy (electron/protocol.ts, which cannot be imported without Electron), for such an origin. */
const policyFor = (content: string) =>
  `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' ${content}; media-src ${content}; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'; sandbox allow-scripts allow-same-origin`;

interface Served {
  /** The folder of the pages. */
  pages: string;
  /** Where a medium of this name lies on the disk; null where there is none. */
  media: (path: string) => Promise<string | null>;
}

const kiosks: Served[] = [];
let listening: Promise<number> | undefined;

/** Serves one more kiosk for as long as this process lives; answers the origin of its pages. */
export async function serveKiosk(kiosk: Served): Promise<string> {
  const port = await (listening ??= listen());
  // Chromium takes every name under localhost for this machine, and its pages for secure.
  return `http://app-${kiosks.push(kiosk) - 1}.localhost:${port}`;
}

function listen(): Promise<number> {
  const server = createServer((request, response) => void answer(request, response));
  server.unref();
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)),
  );
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const host = request.headers.host ?? '';
  const [, origin, number] = /^(app|content)-(\d+)\.localhost:\d+$/.exec(host) ?? [];
  const kiosk = kiosks[Number(number)];
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname).slice(1);
  // A browser asks any server for the sign of its tab; the kiosk has none.
  if (path === 'favicon.ico') return void response.writeHead(204).end();
  const fromApp = origin === 'app';
  const file = fromApp ? kiosk && fileInside(kiosk.pages, path) : await kiosk?.media(path);
  const type = fromApp ? types[extname(path)] : mediaType(path);
  try {
    if (!file || !type) throw new Error('not served');
    const body = await readFile(file);
    response.setHeader('content-type', type);
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('cache-control', 'no-store');
    if (fromApp)
      response.setHeader('content-security-policy', policyFor(`http://${host.replace('app', 'content')}`));
    else response.setHeader('access-control-allow-origin', `http://${host.replace('content', 'app')}`);
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
}
