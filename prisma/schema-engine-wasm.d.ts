/** The parts of the engine's glue code that its own declarations leave out. */
declare module '@prisma/schema-engine-wasm/schema_engine_bg' {
  export function __wbg_set_wasm(exports: WebAssembly.Exports): void;
}

export {};
