/** UTF-16 units between the fences. The largest front matter met in 36,702 real posts is a fraction of this. */
export const MAX_CHARACTERS = 65_536;

/** Lines between the fences. gray-matter looks for comments in quadratic time. */
export const MAX_LINES = 1_000;

/** What `yaml`'s lexer yields: keeps a block of nothing but commas from stopping the editor. */
export const MAX_TOKENS = 10_000;

/** Lists and mappings inside each other. Deeper ones overflow `yaml`'s stack, and a regular expression compiled there ends the process. */
export const MAX_DEPTH = 64;

/** Columns of indentation, each of which may open a level of its own. */
export const MAX_INDENT = 200;
