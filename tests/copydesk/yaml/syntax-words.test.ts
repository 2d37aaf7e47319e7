import { expect, test } from 'vitest';
import { change, COUNT, faultsIn, UPDATE, type Edit } from '../desk.ts';

/** Slips of the pen that leave a file no YAML or no MDX, and what an editor reads of them. */
test.each<[string, string, Edit, string]>([
  [
    'a colon in a text',
    COUNT,
    change('label: 4', 'label: Count: 4'),
    '5:8: found a colon and a space inside a text; expected one text; ' +
      'mend: put quotation marks around the whole of it',
  ],
  [
    'a line that is out of its column',
    COUNT,
    change('    status:', '   status:'),
    '9:1: found a line that begins in another column than those it belongs to; ' +
      'expected the fields of one entry below each other; mend: count the spaces at its beginning',
  ],
  [
    'a forgotten colon',
    COUNT,
    change('label: 4', 'label 4'),
    '5:1: found a line without a colon and a space after its field; expected “field: value”; ' +
      'mend: look for a forgotten colon or quotation mark on this line or the one before',
  ],
  [
    'one source where a list belongs',
    COUNT,
    change('[dolvara-bulletin]', 'dolvara-bulletin'),
    '15:1: sources: found “dolvara-bulletin”; ' +
      'expected a list, each entry beginning with “- ” or all of them in [ ]; mend: write [dolvara-bulletin]',
  ],
  [
    'an id without quotation marks',
    UPDATE,
    change('id="ke-04-bridge-taken"', 'id=ke-04-bridge-taken'),
    '12:31: found a tag that cannot be read; ' +
      'expected a name, and attributes as id="…" in straight quotation marks; mend: for the sign itself write \\<',
  ],
  [
    'a figure tag that is left open',
    UPDATE,
    change('<Killed />', '<Killed>'),
    '12:235: found </Claim> while <Killed> of 12:222 is open; ' +
      'expected <Killed /> there, with a slash before the >',
  ],
  [
    'a closing tag too many',
    UPDATE,
    change('had been taken</Claim>', 'had been taken</Claim></Claim>'),
    '12:95: found </Claim> that nothing opens; expected <Claim> before it',
  ],
  [
    'a file that is no text',
    COUNT,
    () => 'PK\u0003\u0004\0\0\0\0',
    '1:3: found the hidden character U+0003; expected visible text; mend: delete it',
  ],
])('%s is said in plain words', (_, path, edit, expected) => {
  expect(faultsIn(path, edit).split('\n')[0]).toBe(`${path}:${expected}`);
});
