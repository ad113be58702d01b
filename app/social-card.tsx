import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const font = (path: string): Promise<Buffer> =>
  readFile(join(process.cwd(), 'node_modules/@expo-google-fonts', path));

/**
 * Static cuts of the site's own fonts, from disk: nothing is fetched, and the renderer of social
 * images knows no variable ones.
 */
export async function readSocialFonts() {
  const [serif, sans] = await Promise.all([
    font('source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'),
    font('ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf'),
  ]);
  return [
    { name: 'Source Serif 4', data: serif, weight: 600 as const },
    { name: 'IBM Plex Sans', data: sans, weight: 400 as const },
  ];
}

/** The mark, drawn for a renderer without `currentColor`. */
export function SocialMark({ width, colour }: { width: number; colour: string }) {
  return (
    <svg width={width} height={(width * 18) / 25} viewBox="0 0 25 18">
      <rect x="0" y="4" width="13" height="10" rx="1.5" fill={colour} />
      <path
        d="m14.2 10.6 3.2-3.2m-.6 4 1.6-1.6m2.4-.6 1.8-1.8m-1 3.6 3-3"
        stroke={colour}
        strokeWidth="1.1"
      />
      <path d="M17.2 0h4.6L20.4 2.6V18h-1.8V2.6Z" fill={colour} />
    </svg>
  );
}
