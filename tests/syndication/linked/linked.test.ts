import { expect, test } from 'vitest';
import { linkedArticle } from '../../../src/syndication/linked/linked-article.ts';
import { linkedClaim } from '../../../src/syndication/linked/linked-claim.ts';
import { linkedDataset } from '../../../src/syndication/linked/linked-dataset.ts';
import { assemble, claimOf, type ClaimParts } from '../../domain/builders.ts';

const imprint = { publisher: 'P', language: 'en', site: 'https://a.example', title: 'T' };
const mended = { text: 'Was 4.', published: '2031-04-03', address: 'https://a.example/u/' };
const CORRECTION = [
  {
    '@type': 'CorrectionComment',
    text: 'Was 4.',
    datePublished: '2031-04-03',
    url: 'https://a.example/u/',
  },
];

const linked = (parts: ClaimParts, corrections = [mended]) =>
  linkedClaim(
    claimOf(assemble({ one: parts }), 'one'),
    {
      address: 'https://a.example/claims/one/',
      name: 'Who, when: what',
      description: 'Who, when: what. Denied by nobody.',
      image: 'https://a.example/cards/one.png',
      offset: '+04:00',
      corrections,
    },
    imprint,
  );

test('a claim is what somebody said and where it was read, with its corrections and no verdict', () => {
  const claim = linked({ said: '2031-05-01 09:48' });
  expect(claim).toMatchObject({
    '@type': 'Claim',
    name: 'Who, when: what',
    author: { '@type': 'Organization', name: 'the northern army' },
    dateCreated: '2031-05-01T09:48:00+04:00',
    appearance: [{ '@type': 'WebPage', publisher: { '@type': 'Organization' } }],
    correction: CORRECTION,
  });
  expect(JSON.stringify(claim)).not.toMatch(/Review|Rating|reviewed/);
  expect(linked({ said: '2031-05-01 09:48' }, [])).not.toHaveProperty('correction');
});

test.each([
  ['2031-05-01', '2031-05-01'],
  ['by 2031-05-01 09:48', undefined],
  ['about 2031-05-01 09:48', undefined],
  ['2031-05-01 morning', undefined],
])('of a claim said “%s” the hour is %s: no more exact than its words', (said, date) => {
  expect(linked({ said })).toHaveProperty('name');
  expect((linked({ said }) as { dateCreated?: string }).dateCreated).toBe(date);
});

test('an article is background of the moment that it is about, by its publisher, on the days that are true', () => {
  expect(
    linkedArticle(
      {
        address: 'https://a.example/',
        headline: 'H',
        description: 'D',
        image: 'https://a.example/i.png',
        published: '2031-06-01',
        updated: '2031-06-02',
        moment: '2031-05-01T12:00:00+04:00',
        compiled: 'Compiled later.',
        corrections: [mended],
      },
      imprint,
    ),
  ).toMatchObject({
    '@type': 'BackgroundNewsArticle',
    contentReferenceTime: '2031-05-01T12:00:00+04:00',
    datePublished: '2031-06-01',
    dateModified: '2031-06-02',
    author: { '@type': 'Organization', name: 'P' },
    correction: CORRECTION,
  });
});

test('the data name every file with its type, and their bounds south and west first', () => {
  expect(
    linkedDataset(
      {
        address: 'https://a.example/data/',
        name: 'N',
        description: 'D',
        citation: 'C',
        version: '2031-06-02',
        published: '2031-06-01',
        hours: { from: '2031-05-01T00:00:00+04:00', to: '2031-05-03T00:00:00+04:00' },
        southwest: [10, 50],
        northeast: [12, 51],
        files: ['https://a.example/data/claims.csv', 'https://a.example/data/claims.geojson'],
        corrections: [],
      },
      imprint,
    ),
  ).toMatchObject({
    '@type': 'Dataset',
    temporalCoverage: '2031-05-01T00:00:00+04:00/2031-05-03T00:00:00+04:00',
    spatialCoverage: { geo: { box: '50 10 51 12' } },
    distribution: [
      { contentUrl: 'https://a.example/data/claims.csv', encodingFormat: 'text/csv' },
      {
        contentUrl: 'https://a.example/data/claims.geojson',
        encodingFormat: 'application/geo+json',
      },
    ],
  });
});
