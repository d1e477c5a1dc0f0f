import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Locator } from "playwright-core";

const axePath = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** What axe-core finds in the document of an element: rule and element of each problem. */
export async function accessibilityProblems(element: Locator): Promise<readonly string[]> {
	const axe = await readFile(axePath, "utf8");
	await element.evaluate((_, source) => new Function(source)(), axe);
	return element.evaluate(async ({ ownerDocument }) => {
		const { axe } = window as unknown as { axe: typeof import("axe-core") };
		// Chrome, since 130, gives what scrolls the focus by itself; axe-core does not know.
		const rules = { "scrollable-region-focusable": { enabled: false } };
		const { violations } = await axe.run(ownerDocument, { rules });
		return violations.flatMap(({ id, nodes }) =>
			nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
		);
	});
}
