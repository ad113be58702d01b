import type { DiligenceFile } from './schema/diligence-file';
import type { GuideFile } from './schema/guide-file';
import type { PresetsFile } from './schema/presets-file';
import type { ProviderFile } from './schema/provider-file';
import type { RubricFile } from './schema/rubric-file';

/** Everything that is written in `data/`, checked. Providers stand in the article's order. */
export type CatalogueContent = {
  readonly rubric: RubricFile;
  readonly guide: GuideFile;
  readonly presets: PresetsFile['presets'];
  /** Not there in editions before the second. */
  readonly diligence?: DiligenceFile | undefined;
  readonly providers: readonly ProviderFile[];
};
