/** A command that cannot be carried out as it was typed, said to the person who typed it. */
export class Refusal extends Error {}

/** What to print of an error: a sentence, never a stack trace. */
export function refusalOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n')[0]!;
}
