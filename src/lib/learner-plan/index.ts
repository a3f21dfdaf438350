export type * from './types.ts';
export { planLimits } from './limits.ts';
