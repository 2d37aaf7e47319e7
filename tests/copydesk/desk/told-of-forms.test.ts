import { add, ARTICLE, change, FERRY, MORE, UPDATE } from '../desk.ts';
import { eachIsTold } from '../told.ts';

// The form of YAML.
eachIsTold([
  [
    'forgot a closing bracket',
    FERRY,
    change('river-mirror]', 'river-mirror'),
    '15:10: found a [ that is never closed; expected its ] on the same line',
  ],
  [
    'forgot a closing brace',
    MORE,
    change('2031-03-04 morning }', '2031-03-04 morning'),
    '11:13: found a { that is never closed; expected its } on the same line',
  ],
  [
    'indented a line too far',
    FERRY,
    change('  prec: 2', '    prec: 2'),
    '9:1: found a line that begins in another column than those it belongs to; expected the fields of one entry below each other; mend: count the spaces at its beginning',
  ],
  [
    'indented the first line',
    FERRY,
    (text) => ` ${text}`,
    '2:1: found a line that begins in another column than those it belongs to; expected the fields of one entry below each other; mend: count the spaces at its beginning',
  ],
  [
    'began a text with a quotation',
    FERRY,
    change('label: Landing', 'label: "Landing" place'),
    '5:18: found text after the end of a value; expected nothing more on the line; mend: put straight double quotation marks around the whole, and write an apostrophe as ’',
  ],
  [
    'began a text with an at sign',
    FERRY,
    change('label: Landing', 'label: @Landing'),
    '5:8: found a text that begins with @, which means something else in YAML; expected one text; mend: put quotation marks around the whole of it',
  ],
  [
    'began a text with a star',
    FERRY,
    change('label: Landing', 'label: *Landing'),
    '5:8: found the alias “*Landing”; expected the value itself; mend: a text that begins with * needs quotation marks around it',
  ],
  [
    'began a text with a greater-than sign',
    FERRY,
    change('label: Landing', 'label: > Landing'),
    '5:10: found a text that begins with a sign which means something else in YAML (> | & -); expected one text; mend: put quotation marks around the whole of it',
  ],
  [
    'wrote a number sign in a text',
    FERRY,
    change('label: Landing', 'label: Landing #2'),
    '5:16: found “#2 at Sedge Ferry shelled”, which YAML drops as a note; expected the whole text in quotation marks, or the note on a line of its own',
  ],
  [
    'wrote a backslash in double quotation marks',
    FERRY,
    change('label: Landing at Sedge Ferry shelled', 'label: "Landing \\here"'),
    '5:17: found a backslash in double quotation marks; expected plain text; mend: take it away, or use single ones',
  ],
  [
    'forgot the dash of an entry',
    'questions.yaml',
    change('- id: ferry', '  id: ferry'),
    [
      'questions.yaml:6:3: found a field that stands above already; expected each field once; mend: keep one of the two, or begin a new entry with “- ” before the first of its fields',
      'questions.yaml:7:3: found a field that stands above already; expected each field once; mend: keep one of the two, or begin a new entry with “- ” before the first of its fields',
    ],
  ],
  [
    'forgot the space after a dash',
    FERRY,
    change('sources: [kessen-wire, river-mirror]', 'sources:\n  -kessen-wire\n  -river-mirror'),
    '15:1: sources: found “-kessen-wire -river-mirror”; expected a list, each entry beginning with “- ” or all of them in [ ]; mend: put a space after each -',
  ],
  [
    'pasted a special space',
    FERRY,
    change('label: Landing', 'label:\u00a0Landing'),
    '5:7: found a special space (U+00A0), as word processors make them; expected a plain one; mend: type it anew',
  ],
  [
    'pasted a soft hyphen',
    FERRY,
    change('label: Landing', 'label: Land\u00ading'),
    '5:12: found the hidden character U+00AD; expected visible text; mend: delete it',
  ],
  [
    'saved with the line ends of an old Mac',
    FERRY,
    (text) => text.replaceAll('\n', '\r'),
    '1:15: found the line ends of an old Mac; expected those of today; mend: save the file with LF',
  ],
  [
    'wrote two addresses in one',
    'sources.yaml',
    change('url: https://wire.example/bridge', 'url: https://wire.example/bridge (archived)'),
    '11:3: 1.url: found “https://wire.example/bridge (archived)”; expected an address alone, without spaces',
  ],
  [
    'wrote an address without https',
    'sources.yaml',
    change('url: https://wire.example/bridge', 'url: wire.example/bridge'),
    '11:3: 1.url: found “wire.example/bridge”; expected an address that begins with https:// or http://',
  ],
  [
    'wrote a language in full',
    'sources.yaml',
    change('language: en', 'language: English'),
    '6:3: 0.language: found “English”; expected two small letters, such as en',
  ],
]);

// The form of MDX.
eachIsTold([
  [
    'left a note open',
    UPDATE,
    add('{/* a note'),
    '13:1: found a note that is never closed; expected */} at its end, in the same paragraph',
  ],
  [
    'wrote a note of HTML',
    UPDATE,
    add('<!-- a note -->'),
    '13:1: found a note of HTML; expected a note {/* … */}',
  ],
  [
    'left a brace open',
    UPDATE,
    add('A { brace.'),
    '13:3: found { that is never closed; expected text, or a note {/* … */}',
  ],
  [
    'wrote an address in angle brackets',
    UPDATE,
    add('See <https://example.org/a>.'),
    '13:5: found an address in < >; expected a link; mend: write [words](https://example.org/a)',
  ],
  [
    'left a tag open before an apostrophe',
    UPDATE,
    add('<Claim the army’s bridge held.'),
    '13:1: found a tag that cannot be read; expected a name, and attributes as id="…" in straight quotation marks; mend: for the sign itself write \\<',
  ],
  [
    'pasted curly quotation marks into a tag',
    UPDATE,
    add('<Claim id=“a”>x</Claim>'),
    '13:1: found curly quotation marks in a tag; expected straight ones, as in id="…"',
  ],
  [
    'broke a line with HTML',
    UPDATE,
    add('One<br>two.'),
    '13:4: found the tag <br>; expected one of Claim, Killed, Wounded, KilledAndWounded, Bodies, Captured, Lost, Number, Said, Happened, Quote, Place, Disputed, Hours, Later, Losses, Map, Picture, Tolls, NotAFigure, Fact, Value; mend: take it away; an empty line begins a paragraph',
  ],
  [
    'wrote a tag in small letters',
    UPDATE,
    add('<place id="tollen" />'),
    '13:1: found the tag <place>; expected one of Claim, Killed, Wounded, KilledAndWounded, Bodies, Captured, Lost, Number, Said, Happened, Quote, Place, Disputed, Hours, Later, Losses, Map, Picture, Tolls, NotAFigure, Fact, Value; mend: did you mean <Place>?',
  ],
  [
    'left a tag open that takes no text',
    UPDATE,
    add('In <Place id="tollen">.'),
    '13:4: found <Place> that is never closed; expected <Place /> there, with a slash before the >',
  ],
  [
    'put a claim into a claim',
    UPDATE,
    add('<Claim id="do-04-4-killed">a <Claim id="ke-04-bridge-taken">b</Claim></Claim>'),
    '13:30: found <Claim> inside the <Claim> of do-04-4-killed; expected one after the other',
  ],
  [
    'linked without https',
    UPDATE,
    add('[a page](www.example.org)'),
    '13:1: found the address “www.example.org”; expected one with https:// before it; mend: write https://www.example.org',
  ],
  [
    'asked for the plural of a machine',
    UPDATE,
    add('<Claim id="ke-04-bridge-taken"><Lost item="tanks" /></Claim>'),
    '13:32: found item="tanks"; expected one of helicopter, aircraft, uav, tank, armoured-vehicle, air-defence-system, artillery-piece, engineering-vehicle, depot, other',
  ],
  [
    'left out the front matter’s first line',
    ARTICLE,
    change('---\n', ''),
    '1:1: found no front matter; expected fields between two lines of ---, the first of them the first of the file',
  ],
]);
