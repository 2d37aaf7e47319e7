import { sendFile } from '../../data-files.ts';

export const GET = (): Promise<Response> => sendFile('lists.json');
