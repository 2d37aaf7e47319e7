import { readContent } from '../../src/copydesk/desk/content.ts';
import { assembleDataset } from '../../src/domain/record/dataset.ts';
import { timeWords } from '../../src/words/en/time.ts';

/** The content that the built site was made from, read once for all tests of a worker. */
export const coded = readContent('content').coded!;

/** The same, joined. */
export const dataset = assembleDataset(coded);

export const updates = coded.updates;

export const { layers, terms } = coded;

/** The words of its times. */
export const time = timeWords(dataset.story);
