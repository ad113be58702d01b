import 'server-only';
import path from 'node:path';
import { renderAsync } from '@resvg/resvg-js';

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
 */
export async function toPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const rendered = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: pixelsPerUnit },
    font: {
      loadSystemFonts: false,
      fontFiles: fonts.map((file) =>
        path.join(process.cwd(), 'node_modules/@expo-google-fonts', file),
      ),
      defaultFontFamily: 'IBM Plex Sans',
    },
  });
  return new Uint8Array(rendered.asPng());
}
