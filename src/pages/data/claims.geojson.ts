import { sendFile } from './_files.ts';

export const GET = (): Promise<Response> => sendFile('claims.geojson');
