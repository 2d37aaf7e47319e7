/** The files of the smallest story there is, by path. */
export const STORY: Record<string, string> = {
  'story.yaml': `
title: Two Valleys
subject: A quarrel over a bridge
description: What both valleys said about the bridge.
publisher: Two Valleys
language: en
edition: Made up for a test.
zone: { name: local time, offset: "+00:00" }
window: { from: 2031-05-01 00:00, to: 2031-05-03 00:00 }
eve: 30 April 2031
instants: [2031-05-01 12:00]
map:
  wide: { southwest: [10, 50], northeast: [11, 51] }
  narrow: { southwest: [10, 50], northeast: [11, 51] }
  credit: Drawn for a test
  disclaimer: It means nothing.
  band_km: 1
sun: [10.5, 50.5]
usages:
  - { id: plain, label: plain }
  - { id: upper, label: the upper valley’s }
  - { id: lower, label: the lower valley’s }
scripts: []
key_figures:
  - { label: Sheep lost, claim: up-lost }
leading: [low-silence]
first_figures: First figures are often wrong.
`,
  'sides.yaml': `
- { id: lower, name: Lower valley, adjective: lower, camp: lower, party: true, shape: circle }
- { id: upper, name: Upper valley, adjective: upper, camp: upper, party: true, shape: square }
- { id: guests, name: Guests, adjective: guest, camp: guests, party: false, shape: diamond }
`,
  'claimants.yaml': `
- { id: lower-council, name: the lower council, short: Lower council, side: lower, who: The council of the lower valley. }
- { id: upper-council, name: the upper council, short: Upper council, side: upper, who: The council of the upper valley. }
`,
  'sources.yaml': `
- { id: gazette, outlet: The Gazette, language: en, kind: outlet, side: upper }
- { id: courier, outlet: The Courier, language: en, kind: outlet }
- { id: herald, outlet: The Herald, language: en, kind: outlet, kept: Made up }
`,
  'places.yaml': `
- { id: bridge, kind: village, names: { plain: Bridge, upper: Overbridge }, at: [10.5, 50.5], origin: Made up }
- { id: mill, kind: village, names: { plain: Mill }, at: [10.6, 50.6], origin: Made up, kept: Made up }
- { id: ford, kind: village, names: { plain: Ford, upper: Ford, lower: Wade }, at: [10.7, 50.7], origin: Made up }
`,
  'questions.yaml': '[]',
  'glossary.yaml': '[]',
  'geo/layers.yaml': '[]',
  'claims/up-taken.yaml': `
kind: taken
claimant: upper-council
said: 2031-05-01 09:00
label: The bridge taken
summary: The bridge was taken.
where: { at: bridge, prec: 1 }
sources: [gazette]
differs: [{ says: One report names another hour., sources: [courier] }]
`,
  'claims/up-lost.yaml': `
kind: casualties
claimant: upper-council
said: 2031-05-01
label: Two wounded
summary: Two people were wounded.
losses: [{ of: upper, status: civilian, wounded: 2 }]
sources: [gazette]
`,
  'claims/low-denial.yaml': `
kind: denial
claimant: lower-council
said: 2031-05-02 21:30
label: Denial of the loss of the bridge
summary: The bridge was not lost.
where: { at: ford, prec: 6 }
denies: [up-taken]
sources: [courier, gazette]
`,
  'claims/low-silence.yaml': `
kind: silence
claimant: lower-council
said: 2031-05-02 evening
label: No figure released
summary: The lower valley has released no figure.
sources: [courier]
`,
  'claims/low-later.yaml': `
kind: casualties
claimant: lower-council
said: 2031-06-01
label: One wounded
summary: One person was wounded.
losses: [{ of: lower, status: civilian, wounded: 1 }]
retrospective: true
sources: [courier]
`,
  'article/explainer.mdx': `---
title: A bridge and two valleys
standfirst: Both valleys speak of it.
published: 2031-06-02
updated: 2031-06-02
as_of: 2031-06-02 00:00
---

The upper council said that <Claim id="up-taken">the bridge was taken</Claim>. The lower council <Claim id="low-denial">denied it</Claim>, the upper council announced <Claim id="up-lost"><Wounded /> wounded</Claim>.

Nobody said why.
`,
  'background/valleys.yaml': `
- { id: bridge-built, fact: The bridge was built in 1990., when: 1990, standing: agreed, known: 2031-01-01, sources: [gazette] }
`,
  'article/background.mdx': `---
title: Two valleys
standfirst: What lies between them.
published: 2031-06-02
updated: 2031-06-02
as_of: 2031-06-02 00:00
---

<Fact id="bridge-built">The bridge was built in 1990</Fact>.
`,
  'article/coding.mdx': `---
title: Method
standfirst: How it was made up.
published: 2031-06-02
updated: 2031-06-02
as_of: 2031-06-02 00:00
---

All of it is made up.
`,
  'article/method.mdx': `---
title: Method
standfirst: How it was made up.
published: 2031-06-02
updated: 2031-06-02
as_of: 2031-06-02 00:00
---

All of it is made up.
`,
  'updates/evening.mdx': `---
title: A denial in the evening
standfirst: The lower council spoke.
as_of: 2031-05-03 00:00
published: 2031-06-02
claims: [low-denial]
---

The lower council <Claim id="low-denial">said that the bridge was not lost</Claim>, as it had stated before.
`,
};
