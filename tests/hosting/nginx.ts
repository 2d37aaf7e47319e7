import { type Directive, type Host, known, named, parseDirectives } from './samples.ts';

const SILENT = [
  ['listen', 'server_name', 'ssl_certificate', 'ssl_certificate_key', 'root'],
  ['index', 'error_page', 'absolute_redirect', 'include', 'types'],
  ['charset', 'charset_types', 'gzip', 'gzip_vary', 'gzip_types'],
].flat();

/** Reads the sample as nginx does, as far as the sample goes: maps, and one server’s headers. */
export function readNginx(text: string): Host {
  const top = parseDirectives(text, /^;$/);
  known(top, ['map', 'server']);
  const [server] = named(top, 'server');
  known(server!.inner, [...SILENT, 'add_header']);
  const maps = new Map(named(top, 'map').map((map) => [map.words[1]!, map]));
  return (address) =>
    Object.fromEntries(
      named(server!.inner, 'add_header').flatMap(({ words: [name, value, always] }) => {
        if (always !== 'always') throw new SyntaxError(`${name} is not sent with errors.`);
        const sent = valueOf(value!, pathOf(address), maps);
        return sent === '' ? [] : [[name!.toLowerCase(), sent]];
      }),
    );
}

/** Of a folder nginx serves its index file, and sees the address of that one. */
function pathOf(address: string): string {
  return address.endsWith('/') ? `${address}index.html` : address;
}

function valueOf(word: string, uri: string, maps: ReadonlyMap<string, Directive>): string {
  if (word === '$uri') return uri;
  if (!word.startsWith('$')) return word;
  const { words, inner } = maps.get(word)!;
  const subject = valueOf(words[0]!, uri, maps);
  // What is written out comes before every pattern, patterns in their order.
  const exact = inner.find(({ name }) => name === subject);
  const pattern = inner.find(
    ({ name }) => name.startsWith('~') && new RegExp(name.slice(1)).test(subject),
  );
  const [found] = (exact ?? pattern ?? named(inner, 'default')[0]!).words;
  return valueOf(found!, uri, maps);
}
