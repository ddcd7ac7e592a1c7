// Joins what every capability does when something happened: importing a file registers its jobs.
import '#ground/backup/nightly.server.ts';
import './holdings.ts';
import '#ground/files/jobs.server.ts';
import '#ground/limit.server.ts';
import '#ground/seal/jobs.server.ts';
import '#events/day-jobs.server.ts';
import '#ground/mail/jobs.server.ts';
import '#people/jobs.server.ts';
import '#events/jobs.server.ts';
import '#events/letters.server.ts';
import '#join/jobs.server.ts';
import '#hall/jobs.server.ts';
import '#polls/jobs.server.ts';
import '#exports/jobs.server.ts';
import '#funding/jobs.server.ts';
import '#duties/jobs.server.ts';
import '#routes/retention.server.ts';
