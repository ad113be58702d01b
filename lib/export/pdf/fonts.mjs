import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The fonts that a memo embeds, read from npm packages, because the fonts of a machine would make
 * the same memo differ between machines. Typst reads ttf, so these are the ttf editions of the web
 * fonts.
 */
export const fontFiles = [
  '@expo-google-fonts/ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf',
  '@expo-google-fonts/ibm-plex-sans/500Medium/IBMPlexSans_500Medium.ttf',
  '@expo-google-fonts/ibm-plex-sans/600SemiBold/IBMPlexSans_600SemiBold.ttf',
  '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  'geist/dist/fonts/geist-mono/GeistMono-Regular.ttf',
];

/**
 * @param {string} root the folder that holds `node_modules`
 * @returns {Buffer[]}
 * @throws Error when a font package is not installed.
 */
export function readFonts(root) {
  return fontFiles.map((file) => readFileSync(path.join(root, 'node_modules', file)));
}
