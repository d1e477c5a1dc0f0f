/** UTF-16 units between the fences. The largest front matter met in 36,702 real posts is a fraction of this. */
export const MAX_CHARACTERS = 65_536;

/** Lines between the fences. gray-matter looks for comments in quadratic time. */
export const MAX_LINES = 1_000;

/** What `yaml`'s lexer yields: keeps a block of nothing but commas from stopping the editor. */
export const MAX_TOKENS = 10_000;

/** Lists and mappings inside each other. Deeper ones overflow `yaml`'s stack, and a regular expression compiled there ends the process. */
export const MAX_DEPTH = 64;

/** After so many signs in the wrong place `yaml` reads no further: each takes it a stack trace. */
export const MAX_ERRORS = 200;

/** Broken entries that are read by themselves, and errors of which the engines' reader is asked; there is no use in more. */
export const MAX_BROKEN_ENTRIES = 30;
