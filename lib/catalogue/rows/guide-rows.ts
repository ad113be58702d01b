import { factorIds, requirementIds } from '@/lib/rubric/ids';
import type { GuideFile } from '../schema/guide-file';
import type { EditionRows } from './edition-rows';
import { inOrder } from './positions';
import { requireRow } from './require-row';
import { toOneOf } from './to-one-of';

type GuideRows = Pick<
  EditionRows,
  | 'guide'
  | 'guideText'
  | 'faqEntry'
  | 'checklistItem'
  | 'checklistRedFlag'
  | 'checklistFactor'
  | 'checklistRequirement'
  | 'useCase'
  | 'useCaseProvider'
>;
type Titled = GuideFile['mistakes'][number];
type Section = 'security-tip' | 'mistake' | 'api-key';

export const toGuideRows = (editionId: string, guide: GuideFile): GuideRows => {
  const toTexts = (section: Section, texts: readonly Titled[]): GuideRows['guideText'] =>
    texts.map(({ id, title, text }, position) => ({
      editionId,
      section,
      position,
      id,
      title,
      text,
    }));
  return {
    guide: [
      {
        editionId,
        introduction: guide.introduction,
        originTitle: guide.origin.title,
        originPublisher: guide.origin.publisher,
        originPublished: guide.origin.published,
        originUrl: guide.origin.url,
        originNote: guide.origin.note,
      },
    ],
    guideText: [
      ...toTexts('security-tip', guide.securityTips),
      ...toTexts('mistake', guide.mistakes),
      ...toTexts('api-key', guide.apiKeys),
    ],
    faqEntry: guide.faq.map(({ id, question, answer }, position) => ({
      editionId,
      id,
      position,
      question,
      answer,
    })),
    checklistItem: guide.checklist.map(
      ({ id, name, description, question, mandate }, position) => ({
        editionId,
        id,
        position,
        name,
        description,
        question,
        mandate,
      }),
    ),
    checklistRedFlag: guide.checklist.flatMap((item) =>
      item.redFlags.map((text, position) => ({ editionId, itemId: item.id, position, text })),
    ),
    checklistFactor: guide.checklist.flatMap((item) =>
      item.factors.map((factorId, position) => ({
        editionId,
        itemId: item.id,
        position,
        factorId,
      })),
    ),
    checklistRequirement: guide.checklist.flatMap((item) =>
      item.requirements.map((requirement, position) => ({
        editionId,
        itemId: item.id,
        position,
        requirement,
      })),
    ),
    useCase: guide.useCases.map(({ id, title, text, preset }, position) => ({
      editionId,
      id,
      position,
      title,
      text,
      presetId: preset,
    })),
    useCaseProvider: guide.useCases.flatMap((useCase) =>
      useCase.providers.map(({ slug, why }, position) => ({
        editionId,
        useCaseId: useCase.id,
        position,
        providerSlug: slug,
        why,
      })),
    ),
  };
};

export const fromGuideRows = (rows: GuideRows): GuideFile => {
  const guide = requireRow(rows.guide[0], 'Guide');
  const fromTexts = (section: Section): Titled[] =>
    inOrder(rows.guideText.filter((row) => row.section === section)).map(({ id, title, text }) => ({
      id,
      title,
      text,
    }));
  return {
    introduction: guide.introduction,
    checklist: inOrder(rows.checklistItem).map((item) => ({
      id: item.id,
      name: item.name,
      description: item.description,
      question: item.question,
      redFlags: inOrder(rows.checklistRedFlag.filter((row) => row.itemId === item.id)).map(
        (row) => row.text,
      ),
      factors: inOrder(rows.checklistFactor.filter((row) => row.itemId === item.id)).map((row) =>
        toOneOf(factorIds, row.factorId, 'ChecklistFactor.factorId'),
      ),
      requirements: inOrder(rows.checklistRequirement.filter((row) => row.itemId === item.id)).map(
        (row) => toOneOf(requirementIds, row.requirement, 'ChecklistRequirement.requirement'),
      ),
      mandate: item.mandate,
    })),
    useCases: inOrder(rows.useCase).map((useCase) => ({
      id: useCase.id,
      title: useCase.title,
      text: useCase.text,
      preset: useCase.presetId,
      providers: inOrder(rows.useCaseProvider.filter((row) => row.useCaseId === useCase.id)).map(
        ({ providerSlug, why }) => ({ slug: providerSlug, why }),
      ),
    })),
    securityTips: fromTexts('security-tip'),
    mistakes: fromTexts('mistake'),
    apiKeys: fromTexts('api-key'),
    faq: inOrder(rows.faqEntry).map(({ id, question, answer }) => ({ id, question, answer })),
    origin: {
      title: guide.originTitle,
      publisher: guide.originPublisher,
      published: guide.originPublished,
      url: guide.originUrl,
      note: guide.originNote,
    },
  };
};
