/** Leads an address with a state, which the first page once took, to the page that takes it now; a claim that was chosen in this page stays in it. */
const asks = /[?&](?:at|clock|side|kind|grade|place|from|to|names|off)=/.test(location.search);
if (asks || (location.hash.startsWith('#c-') && !history.state?.chosen)) {
  const hours = document.querySelector<HTMLAnchorElement>('nav a[href$="/hours/"]');
  if (hours) location.replace(`${hours.href}${location.search}${location.hash}`);
}
export {};
