/** How strong a source is, the strongest first. Derived from its kind and standing, never stored. */
export const grades = ['primary', 'company', 'press', 'third-party'] as const;

export type Grade = (typeof grades)[number];

/** Whether a grade reaches a bar; an item without a source reaches none. */
export const isAtLeast = (grade: Grade | null, bar: Grade): boolean =>
  grade !== null && grades.indexOf(grade) <= grades.indexOf(bar);
