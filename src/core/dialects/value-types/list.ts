import * as l10n from "@vscode/l10n";
import type { ValueTypeRecord } from "./value-type.ts";

/** Of any values. */
export const listType = {
	id: "list",
	noun: () => l10n.t("a list"),
	is: (value) => Array.isArray(value),
	takes: ({ value }) => Array.isArray(value),
	isMeantBy: (value) => Array.isArray(value),
	json: { type: "array" },
	suggest: () => [],
} as const satisfies ValueTypeRecord;
