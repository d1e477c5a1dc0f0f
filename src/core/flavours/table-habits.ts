/** What makes a table, where it is otherwise than in GFM 4.10 as markdown-it reads it. */
export interface TableHabits {
	/** A head of one column needs no bar. */
	readonly oneColumn?: true;
	/** The dashes of one column begin with a bar. */
	readonly oneNeedsBar?: true;
	/** Bars in code part no cells, and a backslash before them is seen. */
	readonly seesCode?: true;
	/** The head's cells and the dashes below it need not be as many: these count. */
	readonly columns?: "head" | "dashes";
	/** Columns may stand where lines of dashes or a grid put them, and a caption below (pandoc). */
	readonly ruled?: true;
	/** `- | -` is a line of dashes; elsewhere a list starts there. */
	readonly startsWithDash?: true;
	/** Which rules' blocks end the rows right above them; elsewhere all that end a paragraph do. */
	readonly rowsEndAt?: ReadonlySet<string>;
	/** A line without a bar below the rows makes text of them all, but for headings, fences and elements. */
	readonly untilBlank?: true;
	/** A row may be indented by four and more. */
	readonly anyIndent?: true;
	/** What is left of a row stands in its last cell. */
	readonly lastTakesRest?: true;
}
