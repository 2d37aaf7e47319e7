import { sendFile } from '../../data-files.ts';

export const GET = (): Promise<Response> => sendFile('citation.bib');
