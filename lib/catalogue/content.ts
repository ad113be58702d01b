import type { GuideFile } from './schema/guide-file';
import type { PresetsFile } from './schema/presets-file';
import type { ProviderFile } from './schema/provider-file';
import type { RubricFile } from './schema/rubric-file';

/** Everything that is written in `data/`, checked. Providers stand in the article's order. */
export type CatalogueContent = {
  readonly rubric: RubricFile;
  readonly guide: GuideFile;
  readonly presets: PresetsFile['presets'];
  readonly providers: readonly ProviderFile[];
};
