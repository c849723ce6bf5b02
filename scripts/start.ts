// `npm start`: builds the site and serves it; `PORT` is where to begin looking for a free port.
import path from 'node:path';
import { runScript } from './lib/run-script.ts';
import { serve } from './lib/serve.mjs';

const DIST = path.resolve(import.meta.dirname, '../dist');
const BUILD_MINUTES = 10;
const FIRST_PORT = Number(process.env.PORT || 4321);

if (!Number.isInteger(FIRST_PORT) || FIRST_PORT < 0 || FIRST_PORT > 65535) {
  console.error(`PORT is ${process.env.PORT}: it has to be a number from 0 to 65535.`);
  process.exit(1);
}
console.log('Building the site …');
const code = await runScript('build', [], BUILD_MINUTES, (line) => console.log(`  ${line}`));
if (code !== 0) {
  console.error('The site could not be built.');
  process.exit(1);
}
const { url } = await serveFrom(FIRST_PORT);
console.log(`Resumable is at ${url} (Ctrl+C ends it)`);

/** Serves at a port, or at the next one that is free. */
async function serveFrom(port: number): ReturnType<typeof serve> {
  try {
    return await serve({ root: DIST, port });
  } catch (error) {
    const busy = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    if (!busy || port === 65535) throw error;
    console.log(`Port ${port} is busy.`);
    return serveFrom(port + 1);
  }
}
