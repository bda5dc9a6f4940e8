import { svelte } from '@sveltejs/vite-plugin-svelte';
import { builtinModules } from 'node:module';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type EnvironmentOptions } from 'vite';
import { sourcesHash } from './setup/app-build.mjs';
import { forgetBundled, noteBundled } from './bundled-packages.ts';

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
/** Where the app is built to; a folder of one's own lets two people build at once. */
const out = process.env['XATIRE_OUT'] ?? 'dist/app';

/** Main process and preload: CommonJS, because a sandboxed preload can be nothing else, and Node 18 inside the runtime. */
function machine(entry: string): EnvironmentOptions {
  return {
    // What one program found sound its next start need not check again; another program must.
    define: { XATIRE_BUILD: JSON.stringify(sourcesHash(at(''), ['exhibition', 'electron']).slice(0, 16)) },
    consumer: 'server',
    resolve: {
      noExternal: true,
      external: ['electron'],
      conditions: ['node', 'module', 'import', 'default'],
    },
    build: {
      target: 'node18',
      outDir: at(out),
      emptyOutDir: false,
      minify: false,
      sourcemap: false,
      ssr: true,
      rolldownOptions: {
        input: at(`electron/${entry}.ts`),
        external: ['electron', ...builtinModules, /^node:/],
        output: {
          format: 'cjs',
          entryFileNames: `${entry}.cjs`,
          chunkFileNames: '[name].cjs',
          // A start reads the main process in parts (electron/main.ts); everything else is one file.
          codeSplitting: entry === 'main',
        },
      },
    },
  };
}

/** Parts are named after what is in them, and what is no part any more is not to be packaged. */
function forgetParts(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (/\.cjs(\.v8)?$/.test(name)) rmSync(join(folder, name));
}

export default defineConfig({
  root: at('renderer'),
  base: './',
  configFile: false,
  publicDir: false,
  // yazl requires it, and would get the module form, which has no `unsigned` of its own.
  resolve: { alias: { 'buffer-crc32': at('node_modules/buffer-crc32/dist/index.cjs') } },
  plugins: [svelte({ configFile: at('build/svelte.config.js') }), noteBundled(at(out))],
  worker: { format: 'es', plugins: () => [noteBundled(at(out))] },
  environments: {
    client: {
      build: {
        target: 'chrome114',
        outDir: at(`${out}/renderer`),
        emptyOutDir: true,
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        rolldownOptions: {
          input: { index: at('renderer/index.html'), workshop: at('renderer/workshop/index.html') },
        },
      },
    },
    main: machine('main'),
    preload: machine('preload'),
    workshop: machine('workshop-preload'),
    importRoom: machine('import-room'),
  },
  builder: {
    async buildApp(builder) {
      forgetBundled(at(out));
      forgetParts(at(out));
      for (const name of ['client', 'main', 'preload', 'workshop', 'importRoom']) {
        const environment = builder.environments[name];
        if (environment) await builder.build(environment);
      }
    },
  },
});
