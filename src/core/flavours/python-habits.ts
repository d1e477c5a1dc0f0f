import type { FenceHabits } from "./code-habits.ts";
import type { AutolinkHabits, BracketHabits, DefinitionForm, LabelHabits } from "./reference-habits.ts";
import type { TableHabits } from "./table-habits.ts";

/** Python-Markdown's `ReferenceProcessor` (`blockprocessors.py`); a title glued to its address is none. */
export const pythonDefinition: DefinitionForm = {
	pattern:
		/\[(?<label>[^[\]]*)\]:[ \t]*\n?[ \t]*(?=(?<address><\S*>(?=["'(])|\S+))\k<address>[ \t]*(?:\n[ \t]*)?(?:(?<title>(?<quote>["']).*\k<quote>|\(.*\))[ \t]*)?(?=\n|$)/dy,
	mayBeEmpty: true,
	noEscapes: true,
};

/** Its `ReferenceInlineProcessor` (`inlinepatterns.py`). */
export const pythonLabels: LabelHabits = { case: "lower", spaces: "trimmed-once", noMarkup: true };
export const pythonBrackets: BracketHabits = {
	beforeLabel: /\s?/y,
	address: "to-closing",
	linksComeFirst: true,
	undefinedHidesInner: true,
};

/** Its `AUTOLINK_RE` and `AUTOMAIL_RE`: blanks are no end. */
export const pythonAutolinks: AutolinkHabits = {
	address: /<((?:f|ht)tps?:\/\/[^<>]*)>/iy,
	mail: /<([^<> !\n]+@[^@<> \n]+)>/y,
};

/** Its `TableProcessor`, which takes all lines of a block; fences and elements are read before it. */
export const pythonTables: TableHabits = {
	anyIndent: true,
	seesCode: true,
	startsWithDash: true,
	rowsEndAt: new Set(["fence", "html_block"]),
};

/** `FENCED_BLOCK_RE` of its `fenced_code.py`. */
export const pythonFences: FenceHabits = {
	info: /^(?:\{[^}\n]*\}|(?:\.?[\p{L}\p{N}_#.+-]* *)?(?:hl_lines=(["'])[^\n]*?\1 *)?)$/u,
	greatestIndent: 0,
};

/** `RE_NESTED_FENCE_START` of pymdownx' `superfences.py`. */
export const superFences: FenceHabits = {
	info: /^(?:\{[^}\n]*\}|\.?[\p{L}\p{N}_#.+-]*(?:[ \t]+(?:hl_lines|linenums|title)(?:=(?:"[^"\n]*"|'[^'\n]*'))?)*)[ \t]*$/iu,
	greatestIndent: 3,
	everywhere: true,
};
