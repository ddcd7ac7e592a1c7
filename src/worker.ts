// Joins what every capability does when something happened: importing a file registers its jobs.
export {};
