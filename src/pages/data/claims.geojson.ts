import { sendFile } from '../../data-files.ts';

export const GET = (): Promise<Response> => sendFile('claims.geojson');
