import { readContent } from './content.ts';
import { formatDiagnostics } from './diagnostic.ts';
import { contentFolder } from './folder.ts';

const { faults, coded, files } = readContent(contentFolder());
if (faults.length > 0) {
  console.error(formatDiagnostics(faults));
  console.error(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in ${files} files`);
  process.exitCode = 1;
} else {
  console.info(
    `${coded!.claims.size} claims, ${coded!.sources.size} sources, ${coded!.places.size} places: no fault in ${files} files`,
  );
}
