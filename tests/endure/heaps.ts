/** Two pictures of a heap, and what the later one holds more of: where a growth that the figures show comes from. */
import type { Debugger } from 'electron';
import { readFileSync, writeFileSync } from 'node:fs';

/** Writes what the page's heap holds into `path`, as Chromium's own tools read it. */
export async function takeHeap(page: Debugger, path: string): Promise<void> {
  const pieces: string[] = [];
  const take = (_event: unknown, method: string, { chunk }: { chunk: string }) =>
    void (method === 'HeapProfiler.addHeapSnapshotChunk' && pieces.push(chunk));
  page.on('message', take);
  await page.sendCommand('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  page.off('message', take);
  writeFileSync(path, pieces.join(''));
}

interface Heap {
  snapshot: { meta: { node_fields: string[]; node_types: [string[], ...unknown[]] } };
  nodes: number[];
  strings: string[];
}

interface Kind {
  count: number;
  bytes: number;
}

/** Objects by what made them; for strings, code and the like by their kind and first words. */
function kindsIn(path: string): Map<string, Kind> {
  const { snapshot, nodes, strings } = JSON.parse(readFileSync(path, 'utf8')) as Heap;
  const fields = snapshot.meta.node_fields;
  const [types] = snapshot.meta.node_types;
  const at = {
    type: fields.indexOf('type'),
    name: fields.indexOf('name'),
    size: fields.indexOf('self_size'),
  };
  const kinds = new Map<string, Kind>();
  for (let i = 0; i < nodes.length; i += fields.length) {
    const type = types[nodes[i + at.type] ?? 0] ?? '?';
    const name = (strings[nodes[i + at.name] ?? 0] ?? '').slice(0, 60);
    const key = `${type}: ${name}`;
    const kind = kinds.get(key) ?? { count: 0, bytes: 0 };
    kind.count += 1;
    kind.bytes += nodes[i + at.size] ?? 0;
    kinds.set(key, kind);
  }
  return kinds;
}

/** The kinds that grew most, as lines for a person to read. */
export function grownBetween(before: string, after: string, most = 40): string[] {
  const earlier = kindsIn(before);
  const none = { count: 0, bytes: 0 };
  return [...kindsIn(after)]
    .map(([key, { count, bytes }]) => {
      const was = earlier.get(key) ?? none;
      return { key, count: count - was.count, bytes: bytes - was.bytes };
    })
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, most)
    .map(
      ({ key, count, bytes }) => `${String(bytes).padStart(9)} bytes ${String(count).padStart(7)} × ${key}`,
    );
}
