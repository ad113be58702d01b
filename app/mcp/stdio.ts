import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { getEnv } from '@/lib/env';
import { makeMcpServer } from './make-mcp-server';

/**
 * Script: `npm run mcp`. The tools for assistants on this machine, over standard input and output, from
 * the same database. Links lead to `SITE_URL`, else to where `npm start` serves.
 */
const origin = getEnv().siteOrigin ?? `http://127.0.0.1:${process.env['PORT'] ?? '3000'}`;

// Standard output belongs to the protocol.
console.log = console.error;
serveStdio(() => makeMcpServer(origin));
