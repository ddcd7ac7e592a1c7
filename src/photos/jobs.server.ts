import { every } from '#ground/jobs.server.ts';
import { sweepPhotos } from './sweep.server.ts';

every('*/5 * * * *', 'photos.sweep', sweepPhotos);
