// Joins what every capability does when something happened: importing a file registers its jobs.
import '#events/day-jobs.server.ts';
import '#ground/mail/jobs.server.ts';
import '#people/jobs.server.ts';
