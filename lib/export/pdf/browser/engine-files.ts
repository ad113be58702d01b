import 'server-only';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { fontFiles } from '../fonts.mjs';

/** A file of what makes a memo in the browser. */
type EngineFile = {
  readonly bytes: Buffer<ArrayBuffer>;
  readonly contentType: string;
  /** True of what is asked for by its hash, so that a browser keeps it for good. */
  readonly isKept: boolean;
};

const packages = path.join(process.cwd(), 'node_modules');
const here = path.join(process.cwd(), 'lib', 'export', 'pdf');
const compilerPackage = '@myriaddreamin/typst-ts-web-compiler';
const compiler = path.join(packages, compilerPackage, 'pkg');

/** Small scripts, handed out as they are. */
const scripts = new Map([
  ['memo-worker.mjs', path.join(here, 'browser', 'memo-worker.mjs')],
  ['compile-here.mjs', path.join(here, 'browser', 'compile-here.mjs')],
  ['compiler.mjs', path.join(compiler, 'typst_ts_web_compiler.mjs')],
]);

/**
 * What is large and never changes, handed out packed: the worker unpacks it. Next lets no route name an
 * encoding, and would pack it anew for each reader.
 */
const engineName = 'compiler.wasm.gz';
const fontNames = fontFiles.map((file) => `${path.basename(file)}.gz`);
const packed = new Map([
  [engineName, path.join(compiler, 'typst_ts_web_compiler_bg.wasm')],
  ...fontFiles.map((file, index): [string, string] => [
    fontNames[index] ?? '',
    path.join(packages, file),
  ]),
]);

export const engineFileNames: readonly string[] = [
  'engine.json',
  ...scripts.keys(),
  ...packed.keys(),
];

/** @returns null for a name that is none of them */
export async function findEngineFile(name: string): Promise<EngineFile | null> {
  if (name === 'engine.json') {
    const text = JSON.stringify(await listEngine());
    return { bytes: Buffer.from(text), contentType: 'application/json', isKept: false };
  }
  const script = scripts.get(name);
  if (script !== undefined) {
    // A browser knows addresses and no packages.
    const source = (await readFile(script, 'utf8')).replace(
      `'${compilerPackage}'`,
      "'./compiler.mjs'",
    );
    const contentType = 'text/javascript; charset=utf-8';
    return { bytes: Buffer.from(source), contentType, isKept: false };
  }
  if (!packed.has(name)) return null;
  return { bytes: await pack(name), contentType: 'application/gzip', isKept: true };
}

/** What the worker asks for: the engine and the fonts by address, and the template itself. */
async function listEngine() {
  const folder = path.join(here, 'template');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.typ'));
  const sources = names.map(
    async (name) => [name, await readFile(path.join(folder, name), 'utf8')] as const,
  );
  return {
    wasm: await describe(engineName),
    fonts: await Promise.all(fontNames.map(describe)),
    template: Object.fromEntries(await Promise.all(sources)),
  };
}

async function describe(name: string): Promise<{ address: string; bytes: number }> {
  const bytes = await pack(name);
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 16);
  return { address: `${name}?v=${hash}`, bytes: bytes.byteLength };
}

const made = new Map<string, Promise<Buffer<ArrayBuffer>>>();

/** Packed once for each server: the engine takes a second of a core. */
function pack(name: string): Promise<Buffer<ArrayBuffer>> {
  const known = made.get(name) ?? readAndPack(name);
  made.set(name, known);
  return known;
}

async function readAndPack(name: string): Promise<Buffer<ArrayBuffer>> {
  const file = packed.get(name);
  if (file === undefined) throw new RangeError(`no file of the engine is called "${name}"`);
  return promisify(gzip)(await readFile(file));
}
