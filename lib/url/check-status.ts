/** What a person may decide for one check and one provider. */
export const checkStatuses = ['to-ask', 'waiting', 'met', 'not-met', 'not-needed'] as const;

export type CheckStatus = (typeof checkStatuses)[number];

export const checkStatusNames: Record<CheckStatus, string> = {
  'to-ask': 'To ask',
  waiting: 'Waiting',
  met: 'Met',
  'not-met': 'Not met',
  'not-needed': 'Not needed',
};

/** Answers by provider slug and checklist item id; an absent one is not answered yet. */
export type CheckAnswers = Readonly<Record<string, Readonly<Record<string, CheckStatus>>>>;
