// Joins what every capability does when something happened: importing a file registers its jobs.
import '#people/jobs.server.ts';
