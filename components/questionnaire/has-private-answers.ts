import { createKeptStore } from '@/components/ui/kept-store';

/** Under these names the browser keeps what changes the figures of a page. */
export const privateKeys = { findings: 'private-answers', requirements: 'requirement-answers' };

const isThere = (text: string | null): boolean => text !== null;
const findings = createKeptStore(privateKeys.findings, isThere);
const requirements = createKeptStore(privateKeys.requirements, isThere);

/** Told without what reads them, which is much, and which a reader who holds none can do without. */
export const hasPrivateAnswers = (): boolean => findings.read() || requirements.read();
