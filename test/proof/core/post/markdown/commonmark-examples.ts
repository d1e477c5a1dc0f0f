import { createRequire } from "node:module";

export interface CommonmarkExample {
	readonly number: number;
	readonly section: string;
	readonly markdown: string;
	readonly html: string;
}

/** The examples of the specification as npm's `commonmark-spec` gives them, with tabs where it prints arrows. */
export const commonmarkExamples: readonly CommonmarkExample[] = readExamples();

function readExamples(): readonly CommonmarkExample[] {
	const spec: unknown = createRequire(import.meta.url)("commonmark-spec");
	const tests = isRecord(spec) && Array.isArray(spec.tests) ? spec.tests : [];
	return tests.map((test: unknown) => {
		if (!isRecord(test)) throw new TypeError("commonmark-spec holds something that is no example.");
		return {
			number: Number(test.number),
			section: String(test.section),
			markdown: String(test.markdown).replaceAll("→", "\t"),
			html: String(test.html).replaceAll("→", "\t"),
		};
	});
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null;
}
