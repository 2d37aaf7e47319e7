/** What of the address of a link is not allowed. */
export function checkAddress(url: string): string[] {
  const [, bare] = /^(www\..+)/i.exec(url) ?? [];
  if (bare !== undefined)
    return [
      `found the address “${url}”; expected one with https:// before it; mend: write https://${bare}`,
    ];
  if (/^https?:[/\\]*[^/\\?#]*@/i.test(url))
    return [
      `found the address “${url}”, in which “@” hides the real host; expected one without a user name`,
    ];
  return isSafeAddress(url)
    ? []
    : [`found the address “${url}”; expected http, https, mailto or a relative address`];
}

/** Only http, https, mailto and relative addresses, however they are disguised. */
export function isSafeAddress(address: string): boolean {
  let plain = address;
  try {
    plain = decodeURIComponent(address);
  } catch {
    return false;
  }
  const bare = plain
    .replaceAll(/&(?:#x?[0-9a-f]+|[a-z]+);?/gi, '')
    .replaceAll(/[\0-\x20\u007f-\u009f]/g, '');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
  // Browsers read a backslash as a slash, so “/\\host” leads to another site as “//host” does.
  return scheme === undefined
    ? !/^[/\\]{2}/.test(bare)
    : ['http', 'https', 'mailto'].includes(scheme);
}
