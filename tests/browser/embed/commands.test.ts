import { expect, test } from 'vitest';
import { reading } from '../reading.ts';
import { GREETING, openHost, snippet, watched } from './host-page.ts';

test('the embed does nothing that its host tells it, and answers with nothing but its height', async () => {
  const host = await openHost(snippet(reading));
  const frame = await host.inside();
  await host.page.waitForTimeout(300);
  const state = async () => [
    await frame.content(),
    frame.url(),
    await frame.evaluate(() => scrollY),
  ];
  const before = await state();
  const { heard } = await watched(host.page);
  await host.page.evaluate(
    (all) => all.forEach((one) => frames[0]!.postMessage(one, '*')),
    [
      GREETING,
      ...[
        'resize',
        'reset',
        'message:"x"',
        'moveToAnchor:map',
        'inPageLink:#map',
        'parentInfo:{}',
      ].map((word) => `[iFrameSizer]${word}`),
      'pymxPYMxmapxPYMxwidthxPYMx200',
      'pymxPYMxmapxPYMxnavigateToxPYMxhttps://example.org/',
      {
        type: 'iframe-child-init',
        bodyPadding: '99px',
        bodyMargin: '99px',
        targetElementSelector: 'a',
      },
      { type: 'iframe-get-child-dimensions' },
      { sentinel: 'amp', type: 'embed-size-changed', requestedHeight: 9 },
      '{"type":"navigate","value":"https://example.org/"}',
      '{"type":"scroll-to","x":0,"y":500}',
      { type: 'theme', value: 'dark' },
      { type: 'eval', code: 'document.body.remove()' },
      'location.href="https://example.org/"',
      null,
      7,
    ],
  );
  await host.page.waitForTimeout(300);
  expect(await state()).toEqual(before);
  const answers = (await watched(host.page)).heard.slice(heard.length);
  const height = await frame.evaluate(() => document.documentElement.offsetHeight);
  expect([...new Set(answers.map((one) => JSON.stringify(one)))].toSorted()).toEqual(
    [
      `"[iFrameSizer]frame-1:${height}:684:resize"`,
      `"{\\"type\\":\\"set-height\\",\\"value\\":${height}}"`,
      `{"datawrapper-height":{"/embed/map/":${height}}}`,
      `{"sentinel":"amp","type":"embed-size","height":${height}}`,
      `{"type":"iframe-resized","width":684,"height":${height}}`,
    ].toSorted(),
  );
  await host.close();
});
