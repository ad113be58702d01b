import type { MetadataRoute } from 'next';
import { lightColours } from '@/lib/colours';
import { siteIs } from '@/lib/words/site-words';

export default function manifest(): MetadataRoute.Manifest {
  return {
    name: 'Custodian Compare',
    short_name: 'Custodians',
    description: `${siteIs}.`,
    start_url: '/',
    display: 'browser',
    background_color: lightColours.page,
    theme_color: lightColours.surface,
    icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' }],
  };
}
