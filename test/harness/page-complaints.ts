import type { Page } from "playwright-core";
import { type ConsoleLine, withoutStyles } from "./console-line.ts";
import { isComplaint } from "./noise.ts";

/**
 * Collects what fails a run from the page's console, where the extension hosts' errors arrive too; the list grows as they come.
 * While the window is reloaded nothing counts: a page that is left says of each file still on its way that it never came.
 */
export function collectComplaints(page: Page): readonly string[] {
	const complaints: string[] = [];
	let isLeft = false;
	const hear = (line: ConsoleLine) => {
		if (!isLeft && isComplaint(line)) complaints.push(line.text);
	};
	page.on("request", (request) => {
		if (request.isNavigationRequest() && request.frame() === page.mainFrame()) isLeft = true;
	});
	page.on("domcontentloaded", () => {
		isLeft = false;
	});
	page.on("console", (message) =>
		hear({ type: message.type(), text: withoutStyles(message.text()), url: message.location().url }),
	);
	page.on("pageerror", (error) => hear({ type: "error", text: error.stack ?? error.message }));
	return complaints;
}
