import type { Look, Row } from "./look.ts";

/** Where a line goes that stands above the writer's notes. */
export function beforeNotes({ rows }: Look): number {
	const notes = rows.findIndex(({ kind }) => kind === "notes");
	return notes < 0 ? rows.length : notes;
}

/** Where one goes that stands below them. */
export function afterNotes(look: Look): number {
	return Math.min(look.rows.length, beforeNotes(look) + 1);
}

export function insertRow(look: Look, inserted: Row, at: number): Look {
	return { ...look, rows: [...look.rows.slice(0, at), inserted, ...look.rows.slice(at)] };
}
