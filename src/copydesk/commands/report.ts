import { assembleDataset } from '../../domain/record/dataset.ts';
import { reportOn } from '../../domain/report/report.ts';
import { timeWords } from '../../words/en/time.ts';
import { readContent } from '../desk/content.ts';
import { formatDiagnostics } from '../yaml/diagnostic.ts';
import { contentFolder } from '../desk/folder.ts';
import { wordReport } from './report-text.ts';
import { readSentences } from '../mdx/sentences.ts';

const folder = contentFolder();
const { faults, coded, files } = readContent(folder);
if (coded) {
  const listed = [...coded.updates.values()].flatMap(({ claims }) => claims);
  const prose = { sentences: readSentences(folder), listed };
  const dataset = assembleDataset(coded);
  console.info(wordReport(reportOn(dataset, prose), timeWords(dataset.story)));
} else {
  console.error(formatDiagnostics(faults));
  console.error(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in ${files} files`);
  process.exitCode = 1;
}
