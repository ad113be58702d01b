import { z } from 'zod';

/** RFC 9457, with what was wrong about a parameter. */
export const problemSchema = z.strictObject({
  type: z.string().meta({ description: 'The stable name of this kind of problem.' }),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  instance: z.string().meta({ description: 'Path and query of the request.' }),
  parameter: z.string().optional(),
  expected: z.string().optional(),
  errors: z
    .array(z.strictObject({ parameter: z.string(), expected: z.string() }))
    .optional()
    .meta({ description: 'The first twenty bad parameters, where there are several.' }),
});

export type ProblemResource = z.infer<typeof problemSchema>;
