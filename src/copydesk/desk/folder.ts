import { resolve } from 'node:path';

/** The content folder of this build: `content/`, or another story’s through CONTENT_DIR. */
export function contentFolder(): string {
  return resolve(process.env['CONTENT_DIR'] ?? 'content');
}
