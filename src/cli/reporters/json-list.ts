import { toJson } from "../show-controls.ts";
import type { CheckedFile } from "./checked-file.ts";
import type { Reporter } from "./reporter.ts";

/** A JSON array, one object per finding, written as the findings come. */
export function jsonListReporter(toObjects: (checked: CheckedFile) => readonly object[]): Reporter {
	let isFirst = true;
	return {
		report(checked) {
			let text = "";
			for (const object of toObjects(checked)) {
				text += (isFirst ? "[\n" : ",\n") + indent(toJson(object));
				isFirst = false;
			}
			return text;
		},
		finish: () => (isFirst ? "[]\n" : "\n]\n"),
	};
}

function indent(json: string): string {
	return json.replaceAll(/^/gm, "  ");
}
