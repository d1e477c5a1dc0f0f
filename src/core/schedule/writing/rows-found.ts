/** A row of a list, as it is shown. */
export interface ShownRow {
	readonly label: string;
	readonly description?: string;
	readonly detail?: string;
}

/** The rows that say what is typed, as a list to look through finds them: letters that stand together, large or small. */
export function rowsFound<Row extends ShownRow>(rows: readonly Row[], typed: string): readonly Row[] {
	const wanted = typed.trim().toLowerCase();
	const says = (text: string | undefined) => text?.toLowerCase().includes(wanted) ?? false;
	return rows.filter(({ label, description, detail }) => says(label) || says(description) || says(detail));
}
