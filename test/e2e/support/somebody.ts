/** Only root may run a program as somebody else. */
export const isRoot = process.getuid?.() === 0;

/** Nobody's own, and who may not write what root may. */
export const SOMEBODY = 12_345;
