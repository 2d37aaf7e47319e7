/** The address under which the build is published, without a slash at its end. */
export const ORIGIN = (import.meta.env.SITE ?? '').replace(/\/$/, '');

/** An address of this site, with the base path before it; hand-written links get none from Astro. */
export function url(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}

export const claimUrl = (id: string) => url(`/claims/${id}/`);

export const updateUrl = (slug: string) => url(`/updates/${slug}/`);

/** Where a claimant is told in a sentence. */
export const whoUrl = (id: string) => url(`/background/#who-${id}`);

/** The address of the published site with its base path, for what is read elsewhere. */
export const SITE = `${ORIGIN}${url('')}`;
