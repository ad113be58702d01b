import type { CatalogueContent } from './content';
import { toProvider } from './to-provider';
import type { Catalogue, Edition } from './types';

/** What the site shows of an edition: its content with every source resolved. */
export const toCatalogue = (edition: Edition, content: CatalogueContent): Catalogue => ({
  edition,
  rubric: content.rubric,
  guide: content.guide,
  presets: content.presets,
  diligence: content.diligence ?? null,
  providers: content.providers.map(toProvider),
});
