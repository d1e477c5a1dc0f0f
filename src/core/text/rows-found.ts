/** A row of a list, as it is shown. */
export interface ShownRow {
	readonly label: string;
	readonly description?: string;
	readonly detail?: string;
}

/** The rows that say what is typed, as a list to look through finds them: letters that stand together, large or small. */
export function rowsFound<Row extends ShownRow>(rows: readonly Row[], typed: string): readonly Row[] {
	const wanted = wantedOf(typed);
	return rows.filter(
		({ label, description, detail }) =>
			says(label, wanted) || says(description, wanted) || says(detail, wanted),
	);
}

/** Whether a row's label alone says what is typed. */
export function isLabelFound(label: string, typed: string): boolean {
	return says(label, wantedOf(typed));
}

function wantedOf(typed: string): string {
	return typed.trim().toLowerCase();
}

function says(text: string | undefined, wanted: string): boolean {
	return text?.toLowerCase().includes(wanted) ?? false;
}
