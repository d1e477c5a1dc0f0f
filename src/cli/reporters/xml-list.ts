import type { CheckedFile } from "./checked-file.ts";
import type { Reporter } from "./reporter.ts";

/** An XML document that is written as the findings come: a root with an element for each file that has something to say. */
export function xmlListReporter(
	root: { readonly open: string; readonly close: string },
	toElement: (checked: CheckedFile) => string,
): Reporter {
	let head = `<?xml version="1.0" encoding="UTF-8"?>\n${root.open}\n`;
	const withHead = (text: string) => {
		const whole = text === "" ? "" : head + text;
		if (text !== "") head = "";
		return whole;
	};
	return {
		report: (checked) => withHead(toElement(checked)),
		finish: () => withHead(`${root.close}\n`),
	};
}
