import type { MetadataRoute } from 'next';
import { lightColours } from '@/lib/colours';

export default function manifest(): MetadataRoute.Manifest {
  return {
    name: 'Custodian Compare',
    short_name: 'Custodians',
    description: 'An open, evidence-backed comparison of institutional crypto custodians.',
    start_url: '/',
    display: 'browser',
    background_color: lightColours.page,
    theme_color: lightColours.surface,
    icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' }],
  };
}
