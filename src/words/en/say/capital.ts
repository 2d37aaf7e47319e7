/** Words with a capital at their beginning, as a sentence has it; not empty. */
export function capital(words: string): string {
  return `${words[0]!.toUpperCase()}${words.slice(1)}`;
}
