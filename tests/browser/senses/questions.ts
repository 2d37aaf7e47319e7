import type { ScreenReader } from '../screen-reader.ts';

/** A question, the page on which it is asked, the keys that lead to its answer, and what must be heard. */
export interface Question {
  asks: string;
  on: string;
  keys: (reader: ScreenReader) => Promise<unknown>;
  hears: readonly (string | RegExp)[];
}

/** The keys past what stands around every page. */
const skip = (reader: ScreenReader) => reader.to('link', 'Skip').press();

/** The claims of a place, as the filter of all claims finds them. */
const place =
  (name: string, count: number): Question['keys'] =>
  async (reader) => {
    await reader.to('button', 'Filter').press();
    await reader.to('choice', 'Place').choose(name);
    reader.to('list').read(count);
  };

/** The losses as they were known at an hour of Monday, by its place among those to cite. */
const lossesAt =
  (hour: number, heading: string): Question['keys'] =>
  async (reader) => {
    await skip(reader);
    reader.to('landmark', 'Map').to('landmark', 'Moments');
    await reader.to('list', 'Monday').read(hour).press();
    reader.to('heading 3', heading).read();
  };

export const QUESTIONS: readonly Question[] = [
  {
    asks: 'Who fired first, who says so, and at which hour?',
    on: '/',
    keys: async (reader) => {
      await skip(reader);
      reader.to('heading').read(4);
    },
    hears: [
      'According to Azerbaijan, Armenian forces fired first, at about 06:00; according to Armenia, Azerbaijan attacked first, at 07:10.',
    ],
  },
  {
    asks: 'What losses of soldiers of its own had Karabakh announced by 09:00 on Monday?',
    on: '/hours/',
    keys: lossesAt(2, 'Karabakh'),
    hears: [/Own side: ?Karabakh army, afternoon or evening of Sun 27 Sep: 16 killed/],
  },
  {
    asks: 'And Azerbaijan?',
    on: '/hours/',
    keys: lossesAt(2, 'Azerbaijani'),
    hears: [
      /Own side: ?Azerbaijan’s president, Aliyev, Sun 27 Sep, hour not given: Azerbaijani civilians and soldiers dead, no number given/,
    ],
  },
  {
    asks: 'What losses of soldiers has Karabakh announced of its own, and what does Azerbaijan say of them?',
    on: '/',
    keys: async (reader) => reader.to('heading 3', 'Karabakh Armenian').read(2),
    hears: [
      /Own side: ?Karabakh Defence Ministry, by 00:09 Tue 29 Sep: 84 killed/,
      /Other side: ?Azerbaijan Defence Ministry, by 07:00 Mon 28 Sep: more than 550 killed and wounded\. It spoke of Armenia’s army\. Denied by Armenia Defence Ministry/,
    ],
  },
  {
    asks: 'What losses of soldiers has Azerbaijan announced, and what do others say of them?',
    on: '/',
    keys: async (reader) => reader.to('heading 3', 'Azerbaijani').read(2),
    hears: [
      /Own side \(as others report\): ?RFE\/RL, .*its president had spoken of dead and given no number/,
      /Karabakh officials, evening of Mon 28 Sep: over 400 killed\. Contradicted by Azerbaijan/,
    ],
  },
  {
    asks: 'What is said of Murov peak?',
    on: '/claims/',
    keys: place('Murov peak', 1),
    hears: [
      '1 of 146 claims are shown.',
      /contested, Azerbaijan Defence Ministry, evening of Sun 27 Sep: Azerbaijani troops took Murov peak .*Denied by Armenia Defence Ministry\./,
    ],
  },
  {
    asks: 'What is said of Stepanakert?',
    on: '/claims/',
    keys: place('Stepanakert', 5),
    hears: [
      '4 of 146 claims are shown.',
      'Karabakh Armenians; one source, Karabakh president’s spokesman, by 09:04 Sun 27 Sep: Azerbaijani forces shelling Stepanakert, other settlements',
    ],
  },
  {
    asks: 'What is said of Talish?',
    on: '/claims/',
    keys: place('Talish', 4),
    hears: [
      '5 of 146 claims are shown.',
      'Karabakh army lost positions near Talish and in the south',
      'Armenian battalion commander killed near Talish',
      'Azerbaijani troops took several heights around Talish',
    ],
  },
  {
    asks: 'What is said of Gashalti?',
    on: '/claims/',
    keys: place('Gashalti', 4),
    hears: [
      '3 of 146 claims are shown.',
      /^announced by the side concerned, or confirmed by others, Azerbaijan Foreign Ministry, .*: 5 of one Azerbaijani family killed by shell at Gashalti/m,
    ],
  },
  {
    asks: 'What is said of Martuni?',
    on: '/claims/',
    keys: place('Martuni', 4),
    hears: [
      '4 of 146 claims are shown.',
      '2 Karabakh civilians killed, 2 wounded in Martuni region',
      'Azerbaijani forces struck all larger Karabakh towns',
    ],
  },
  {
    asks: 'What is said near Fuzuli, a town of which no claim names more than its sector or its villages?',
    on: '/claims/',
    keys: place('Fuzuli', 3),
    hears: [
      '4 of 146 claims are shown.',
      'Azerbaijani troops took 6 villages in the south',
      'Azerbaijani troops took 7 villages in the south',
    ],
  },
  {
    asks: 'Is it denied that Azerbaijan took six villages, and by whom?',
    on: '/claims/',
    keys: place('Fuzuli', 1),
    hears: [/took 6 villages in the south.* Denied by Karabakh Defence Ministry/],
  },
  {
    asks: 'What does each side say of who fired first?',
    on: '/hours/',
    keys: async (reader) => {
      await skip(reader);
      reader.to('heading 2', 'Who says').to('heading 3');
      reader.to('list').read(2).to('list').read(2);
    },
    hears: ['Who fired first?', 'What the Armenian side says', 'What the Azerbaijani side says'],
  },
  {
    asks: 'What is not in dispute?',
    on: '/',
    keys: async (reader) => {
      await skip(reader);
      reader.to('landmark', 'Not in').to('list').read(3);
    },
    hears: [
      'Karabakh Defence Ministry, by 00:09 Tue 29 Sep: 26 more Karabakh soldiers killed, 84 in all.',
    ],
  },
  {
    asks: 'What is in dispute?',
    on: '/',
    keys: async (reader) => {
      await skip(reader);
      reader.to('landmark', 'In dispute').to('list').read(3);
    },
    hears: ['Who fired first?', 'Did Azerbaijan take villages in the south?'],
  },
  {
    asks: 'What is not known?',
    on: '/',
    keys: async (reader) => {
      await skip(reader);
      reader.to('landmark', 'Not known').to('list').read(2);
    },
    hears: ['No figure released for Azerbaijan’s military losses'],
  },
  {
    asks: 'What was said between 12:00 and 14:00 on Sunday, and what on that day without an hour?',
    on: '/claims/',
    keys: async (reader) => {
      await reader.to('button', 'Filter').press();
      await reader.to('choice', 'Said from').choose('12:00 Sun 27 Sep');
      await reader.to('choice', 'Said until').choose('14:00 Sun 27 Sep');
      reader.to('heading 2', 'Sunday').read(2);
    },
    hears: [
      /claims are shown\. Only the day is known of \d+ of these; they stand apart\./,
      'Azerbaijan Defence Ministry, morning of Sun 27 Sep: Armenian forces opened fire along the whole front',
    ],
  },
  {
    asks: 'On which pages was the claim of 31 killed read?',
    on: '/claims/ka-28-15-more/',
    keys: async (reader) => {
      await skip(reader);
      reader.to('list', 'Sources').read(2);
    },
    hears: [/^OC Media: “Live updates/m, /^Armenpress \(French-language/m],
  },
  {
    asks: 'What is Martakert called by the Azerbaijani side, and do the marks say so?',
    on: '/map/',
    keys: async (reader) => {
      await reader.to('choice', 'Place names').choose('the Azerbaijani side’s');
      reader.to('link', 'Armenia Defence Ministry, by 17:00', -1);
    },
    hears: [/; Aghdara;/],
  },
  {
    asks: 'Which claims are on the map?',
    on: '/map/',
    keys: async (reader) => {
      await skip(reader);
      reader.to('heading 2', 'The same').to('list').read(3);
    },
    hears: ['Azerbaijan attacked; Karabakh army resisting'],
  },
];
