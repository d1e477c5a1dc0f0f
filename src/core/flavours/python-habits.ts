import type { AutolinkHabits, BracketHabits, DefinitionForm, LabelHabits } from "./reference-habits.ts";

/** Python-Markdown's `ReferenceProcessor` (`blockprocessors.py`); a title glued to its address is none. */
export const pythonDefinition: DefinitionForm = {
	pattern:
		/\[(?<label>[^[\]]*)\]: *\n? *(?=(?<address>\S+))\k<address> *(?:\n *)?(?:(?<title>(?<quote>["']).*\k<quote>|\(.*\)) *)?(?=\n|$)/dy,
	mayBeEmpty: true,
	noEscapes: true,
};

/** Its `ReferenceInlineProcessor` (`inlinepatterns.py`). */
export const pythonLabels: LabelHabits = { case: "lower", spaces: "trimmed-once", noMarkup: true };
export const pythonBrackets: BracketHabits = { beforeLabel: /\s?/y, address: "to-closing" };

/** Its `AUTOLINK_RE` and `AUTOMAIL_RE`: blanks are no end. */
export const pythonAutolinks: AutolinkHabits = {
	address: /<((?:f|ht)tps?:\/\/[^<>]*)>/iy,
	mail: /<([^<> !\n]+@[^@<> \n]+)>/y,
};
