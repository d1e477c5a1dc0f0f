/** What a fence is, where one that is never closed is text. */
export interface FenceHabits {
	/** What may stand behind the opening one. */
	readonly info: RegExp;
	/** One without a line is none. */
	readonly neverEmpty?: true;
	/** By how many blanks it may be indented. */
	readonly greatestIndent: number;
	/** A fence of more marks closes one, too. */
	readonly mayCloseLonger?: true;
	/** Also within list items and quotations, counted from their content; elsewhere only at a line's start. */
	readonly everywhere?: true;
}
