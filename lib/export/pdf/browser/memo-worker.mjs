// A worker that makes one document: what the template reads in; `{ loaded, total }` in bytes while the engine
// comes from this server, then `{ pdf }` or `{ error }` out. It is a script of its own and no part of any
// page, so its policy alone allows WebAssembly and no page loads the engine before somebody asks.
import { compileHere } from './compile-here.mjs';

/** @param {string} name */
async function load(name) {
  const response = await fetch(new URL(name, import.meta.url));
  if (!response.ok) throw new Error(`${name} answered ${response.status}.`);
  return response;
}

/**
 * @param {{ address: string }} file packed bytes
 * @param {(bytes: number) => void} onBytes
 */
async function unpack({ address }, onBytes) {
  const { body } = await load(address);
  if (body === null) throw new Error(`${address} is empty.`);
  const counted = new TransformStream({
    transform(/** @type {Uint8Array<ArrayBuffer>} */ part, out) {
      onBytes(part.byteLength);
      out.enqueue(part);
    },
  });
  const whole = body.pipeThrough(counted).pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(whole).arrayBuffer());
}

/** @param {Readonly<Record<string, string>>} inputs */
async function make(inputs) {
  const { wasm, fonts, template } = await (await load('engine.json')).json();
  const total = [wasm, ...fonts].reduce((sum, { bytes }) => sum + bytes, 0);
  let loaded = 0;
  /** @param {number} bytes */
  const onBytes = (bytes) => {
    loaded += bytes;
    postMessage({ loaded, total });
  };
  const [engine, fontBytes] = await Promise.all([
    unpack(wasm, onBytes),
    Promise.all(fonts.map((/** @type {typeof wasm} */ file) => unpack(file, onBytes))),
  ]);
  const pdf = await compileHere({ wasm: engine, fonts: fontBytes, template }, inputs);
  postMessage({ pdf });
}

addEventListener('message', ({ data }) => {
  make(data).catch((/** @type {unknown} */ error) =>
    postMessage({ error: error instanceof Error ? error.message : String(error) }),
  );
});
