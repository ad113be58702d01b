import { ImageResponse } from 'next/og';
import { lightColours } from '@/lib/colours';
import { SocialMark } from './social-card';

export const size = { width: 180, height: 180 };
export const contentType = 'image/png';

export default function AppleIcon() {
  return new ImageResponse(
    <div
      style={{
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'center',
        width: '100%',
        height: '100%',
        background: lightColours.act,
      }}
    >
      <SocialMark width={128} colour={lightColours['on-act']} />
    </div>,
    size,
  );
}
