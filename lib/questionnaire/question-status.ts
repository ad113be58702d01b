/** Where a question stands between the reader and the provider. */
export const questionStatuses = ['not-sent', 'sent', 'answered', 'refused'] as const;

export type QuestionStatus = (typeof questionStatuses)[number];

export const questionStatusNames: Readonly<Record<QuestionStatus, string>> = {
  'not-sent': 'Not sent',
  sent: 'Sent',
  answered: 'Answered',
  refused: 'Refused',
};
