import type { MetadataRoute } from 'next';

export default function manifest(): MetadataRoute.Manifest {
  return {
    name: 'Custodian Compare',
    short_name: 'Custodians',
    description: 'An open, evidence-backed comparison of institutional crypto custodians.',
    start_url: '/',
    display: 'browser',
    background_color: '#faf9f6',
    theme_color: '#ffffff',
    icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' }],
  };
}
