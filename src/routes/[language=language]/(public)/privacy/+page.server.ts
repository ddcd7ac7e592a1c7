import { keepForAll } from '../keep.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => keepForAll(event);
