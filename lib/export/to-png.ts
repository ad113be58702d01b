import 'server-only';
import path from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { Gatekeeper } from './gatekeeper';

// A matrix of ten providers takes half a second of a core; a rush is refused instead of queued.
const gatekeeper = new Gatekeeper({ running: 1, waiting: 8, seconds: 0.5 });

/** Pixels for a unit of the drawing: sharp on a slide and in print. */
export const pixelsPerUnit = 2;

const fonts = [
  'ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf',
  'ibm-plex-sans/600SemiBold/IBMPlexSans_600SemiBold.ttf',
  'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
];

/**
 * An SVG as PNG, in the fonts of the site and none of the machine's, so that the same chart has the
 * same bytes everywhere. Drawn outside the event loop.
 *
 * @throws BusyError when too many wait already.
 */
export async function toPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const rendered = await gatekeeper.run(() =>
    renderAsync(svg, {
      fitTo: { mode: 'zoom', value: pixelsPerUnit },
      font: {
        loadSystemFonts: false,
        fontFiles: fonts.map((file) =>
          path.join(process.cwd(), 'node_modules/@expo-google-fonts', file),
        ),
        defaultFontFamily: 'IBM Plex Sans',
      },
    }),
  );
  return new Uint8Array(rendered.asPng());
}
