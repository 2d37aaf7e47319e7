/** The characters of each cut, as in faces.css: a file is fetched when the page has one of its characters. */
export const RANGES = {
  latin:
    'U+20-21, U+26-29, U+2B-3B, U+3F, U+41-5A, U+61-7A, U+A0, U+A9, U+B0-B1, U+B7, U+D7, U+2013-2014, U+2018-2019, U+201C-201D, U+2026, U+2212',
  more: 'U+22-25, U+2A, U+3C-3E, U+40, U+5B-60, U+7B-7E, U+A7, U+AB, U+B2, U+BB-D6, U+D8-FF, U+2000-2012, U+2020-2022, U+202F, U+2190-2193, U+2248-2265',
  az: 'U+11E-11F, U+130-131, U+15E-15F, U+18F, U+259',
  cyr: 'U+400-45F',
  hy: 'U+531-58A',
} as const;
