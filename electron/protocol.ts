/**
 * @file The `xatire://` scheme: `xatire://app/` serves the kiosk's own pages under a strict content policy,
 * `xatire://content/` the media of the exhibition, in ranges. Nothing else is served, nothing from a network.
 */
import { protocol, type ProtocolRequest, type Session } from 'electron';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { Readable } from 'node:stream';
import { keptInMemory } from './watch/resting.ts';
import { fileInside, mediaType, parseRange, sizeOf } from './archive/media.ts';
import { piecesOf } from './archive/pieces.ts';

export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' xatire://content",
  'media-src xatire://content',
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  // No printing, no form, no window, no download, no way to another program; scripts of our own origin run.
  'sandbox allow-scripts allow-same-origin',
].join('; ');

/** A medium is looked at and heard; opened as a page it is dead. */
const mediumPolicy = "default-src 'none'; sandbox";

const pageTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};

/** Must be called before the app is ready. */
export function declareScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, stream: true, corsEnabled: true };
  protocol.registerSchemesAsPrivileged([{ scheme: 'xatire', privileges }]);
}

export interface Served {
  /** The folder of the built renderer. */
  pages: string;
  /** Finds a medium of the exhibition by its path. */
  media: (path: string) => Promise<string | null>;
  /** Finds the face made of a portrait; asked for with `?face`, and where there is none the portrait itself is served. */
  face: (path: string) => Promise<string | null>;
  /** Is told of a file of the pages that should be there and cannot be read. */
  broken: (path: string) => void;
  /** Is called once, when a first file was handed out: long work begun before would have kept it waiting. */
  begun: () => void;
}

interface Answer {
  statusCode: number;
  headers: Record<string, string>;
  data: Readable;
}

/**
 * By streams and not by `protocol.handle`: its `Request` and `Response` bring undici, which takes the first page of a
 * start 100 ms to compile.
 */
export function serve(session: Session, { pages, media, face, broken, begun }: Served): void {
  const answerTo = async ({ url: address, method, headers }: ProtocolRequest): Promise<Answer> => {
    const url = new URL(address);
    if (method !== 'GET') return refused(405);
    const path = decoded(url.pathname);
    if (path === null) return refused(400);
    if (url.host === 'app') return page(pages, path, broken);
    if (url.host === 'content') {
      const file = await media(path);
      const small = file !== null && url.searchParams.has('face') ? await face(path) : null;
      return medium(small ?? file, rangeOf(headers));
    }
    return refused(404);
  };
  let first = true;
  session.protocol.registerStreamProtocol('xatire', (request, callback) => {
    void answerTo(request)
      .catch(() => refused(500))
      .then((answer) => {
        callback(answer);
        // Its bytes leave by streams, which have their turn first.
        if (first) setImmediate(begun);
        first = false;
      });
  });
}

/** Chromium writes its headers' names as it likes. */
const rangeOf = (headers: Readonly<Record<string, string>>): string | null =>
  Object.entries(headers).find(([name]) => name.toLowerCase() === 'range')?.[1] ?? null;

function decoded(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname).slice(1);
  } catch {
    return null;
  }
}

function page(folder: string, path: string, broken: Served['broken']): Answer {
  const kept = keptInMemory[path];
  if (kept) return pageOf(Buffer.from(kept.text), kept.type);
  const type = pageTypes[extname(path)];
  const file = fileInside(folder, path);
  const bytes = type && file ? read(file) : null;
  if (type && bytes) return pageOf(bytes, type);
  broken(path);
  return refused(404);
}

/** In one go: the pages are small, and four steps through the loop for each of a start's files add up. */
function read(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

const pageOf = (body: Buffer, type: string): Answer => ({
  statusCode: 200,
  headers: {
    ...guard(type),
    'content-length': String(body.byteLength),
    'content-security-policy': contentPolicy,
  },
  data: Readable.from([body]),
});

async function medium(file: string | null, rangeHeader: string | null): Promise<Answer> {
  const type = mediaType(file ?? '');
  const size = file === null ? null : await sizeOf(file);
  if (!type || file === null || size === null) return refused(404);
  const range = parseRange(rangeHeader, size);
  if (range === 'impossible') return refused(416, { 'content-range': `bytes */${size}` });
  const { from, to } = range === 'whole' ? { from: 0, to: size - 1 } : range;
  const headers: Record<string, string> = {
    ...guard(type),
    'accept-ranges': 'bytes',
    'content-length': String(to - from + 1),
    // A film's captions are read across origins.
    'access-control-allow-origin': 'xatire://app',
    'content-security-policy': mediumPolicy,
  };
  if (range !== 'whole') headers['content-range'] = `bytes ${from}-${to}/${size}`;
  return { statusCode: range === 'whole' ? 200 : 206, headers, data: piecesOf(file, { from, to }) };
}

const guard = (type: string) => ({
  'content-type': type,
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-cache',
});

const refused = (statusCode: number, headers: Record<string, string> = {}): Answer => ({
  statusCode,
  headers,
  data: Readable.from([]),
});
