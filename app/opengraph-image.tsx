import { ImageResponse } from 'next/og';
import { getCatalogue } from '@/lib/catalogue/queries';
import { lightColours } from '@/lib/colours';
import { formatCount, formatDate } from '@/lib/format';
import { readSocialFonts, SocialMark } from './social-card';

export const size = { width: 1200, height: 630 };
export const contentType = 'image/png';
export const alt = 'Custodian Compare: which custodian fits your mandate?';

/** On request, because it names the edition and the number of providers of the day. */
export const dynamic = 'force-dynamic';

export default async function SocialImage() {
  const { edition, providers } = await getCatalogue();
  const { page, ink, ink2 } = lightColours;
  return new ImageResponse(
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        width: '100%',
        height: '100%',
        padding: 80,
        background: page,
        color: ink,
        fontFamily: 'IBM Plex Sans',
      }}
    >
      <div style={{ display: 'flex', alignItems: 'center', gap: 28 }}>
        <SocialMark width={100} colour={ink} />
        <div style={{ fontFamily: 'Source Serif 4', fontSize: 44 }}>Custodian Compare</div>
      </div>
      <div style={{ display: 'flex', flexDirection: 'column', gap: 24 }}>
        <div style={{ fontFamily: 'Source Serif 4', fontSize: 78, lineHeight: 1.12 }}>
          Which custodian fits your mandate?
        </div>
        <div style={{ fontSize: 31, lineHeight: 1.4, color: ink2 }}>
          What public evidence proves, what it leaves open, and what is still to ask.
        </div>
      </div>
      <div style={{ display: 'flex', justifyContent: 'space-between', fontSize: 28, color: ink2 }}>
        <div>{formatCount(providers.length, 'provider')}</div>
        <div>{`Edition ${formatDate(edition.date)}`}</div>
      </div>
    </div>,
    {
      ...size,
      fonts: await readSocialFonts(),
      headers: { 'Cache-Control': 'public, max-age=3600' },
    },
  );
}
