// All that runs in the edition of one file; the build writes it into it.
import '../claims/as-known.ts';
import '../claims/new-since.ts';
import '../page/lay-out-rest.ts';
import '../timeline/time-line.ts';
import './still-map.ts';
