import { stat } from 'node:fs';

// The C library of Debian 12 can lose a thread's wake-up call (glibc 25847): a file is then asked for
// and never read, and a build stands still. Whatever is asked next wakes the threads, so something is.
setInterval(() => stat('.', () => {}), 2000).unref();
