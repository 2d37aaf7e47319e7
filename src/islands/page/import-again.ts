/** An import that can be made again where it failed. Browsers remember a module that could not be had; under another address they ask for it anew. */
export function importAgain<Module>(load: () => Promise<Module>): () => Promise<Module> {
  let failed: string | undefined;
  return async () => {
    try {
      return await (failed
        ? import(/* @vite-ignore */ `${failed}?again=${performance.now()}`)
        : load());
    } catch (error) {
      failed ??= /https?:[^\s?]+\.js/.exec(String(error))?.[0];
      throw error;
    }
  };
}
