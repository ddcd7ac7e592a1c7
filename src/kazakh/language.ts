/** The languages in which dates and numbers can be said here. */
export type Language = 'kk' | 'ru' | 'en';
