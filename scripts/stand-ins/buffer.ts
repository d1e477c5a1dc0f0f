/** gray-matter keeps its input as a Buffer that nothing of ours reads, and web hosts have no Buffer. */
export const Buffer = { from: (text: string): string => text };
