// Compiles a document where it runs: in a worker of the reader's browser, so that nothing private leaves
// the machine. The engine is the same version of Typst as the server's, as WebAssembly.
import init, { TypstCompilerBuilder } from '@myriaddreamin/typst-ts-web-compiler';

/** Of the formats and the forms of diagnostics that the engine numbers, those that are used here. */
const format = 'pdf';
const plainDiagnostics = 2;

/**
 * @typedef {object} Engine what a document is made with
 * @property {BufferSource} wasm
 * @property {readonly Uint8Array[]} fonts
 * @property {Readonly<Record<string, string>>} template sources by file name
 */

/**
 * The engine begins with stand-ins that it writes as text, which would need a policy with 'unsafe-eval'.
 * All of them are replaced before anything is compiled, so none has to be made.
 *
 * @template Made
 * @param {() => Made} make
 * @returns {Made}
 */
function withoutWrittenCode(make) {
  const { Function: written } = globalThis;
  globalThis.Function = new Proxy(written, { construct: () => refuse });
  try {
    return make();
  } finally {
    globalThis.Function = written;
  }
}

/** @returns {never} */
function refuse() {
  throw new Error('The template reads a file that it was not given.');
}

/**
 * @param {Engine} engine
 * @param {Readonly<Record<string, string>>} inputs what the template reads
 * @returns {Promise<Uint8Array>}
 * @throws Error with the words of the compiler when the document cannot be made.
 */
export async function compileHere({ wasm, fonts, template }, inputs) {
  await init({ module_or_path: wasm });
  const builder = withoutWrittenCode(() => new TypstCompilerBuilder());
  // There is nothing to read beside what is handed over, and nothing to fetch.
  await builder.set_access_model(
    null,
    () => 0,
    () => true,
    (/** @type {string} */ name) => name,
    refuse,
  );
  await builder.set_package_registry(null, refuse);
  for (const font of fonts) await builder.add_raw_font(font);
  const compiler = await builder.build();
  for (const [name, source] of Object.entries(template)) compiler.add_source(`/${name}`, source);
  const made = compiler.compile('/memo.typ', Object.entries(inputs), format, plainDiagnostics);
  compiler.free();
  if (!(made?.result instanceof Uint8Array)) throw new Error(JSON.stringify(made?.diagnostics));
  return made.result;
}
