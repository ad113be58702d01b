import { getHealth } from '@/lib/catalogue/queries';

/**
 * For whoever starts and stops servers: `live` says that this one answers, `ready` that it has evidence
 * to answer from. What it serves is told by `/api/v1/health`.
 */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ probe: string }> },
): Promise<Response> {
  const { probe } = await params;
  if (probe === 'live') return say('live', 200);
  if (probe !== 'ready') return say('There are /health/live and /health/ready.', 404);
  const { edition } = await getHealth();
  return edition === null ? say('no edition can be read', 503) : say('ready', 200);
}

const say = (text: string, status: number): Response =>
  new Response(`${text}\n`, {
    status,
    headers: { 'cache-control': 'no-store', 'content-type': 'text/plain; charset=utf-8' },
  });
