import type { Mandate } from '@/lib/url/mandate';

/**
 * What of a mandate an answer to a check is given for: regions and requirements. Weights and the rest
 * change no answer, so they are no part of it. No requirement has a name of its own, because an empty
 * text is easily lost.
 */
export const checkScope = ({ requirements }: Pick<Mandate, 'requirements'>): string =>
  requirements.length === 0 ? 'any' : requirements.join(',');
