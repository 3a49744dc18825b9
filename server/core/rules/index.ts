import type { Rule } from './rule.js';

/** Every rule; the order is that of the settings page and of the documentation. */
export const rules: readonly Rule[] = [];
