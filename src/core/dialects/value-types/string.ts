import * as l10n from "@vscode/l10n";
import type { ValueTypeRecord } from "./value-type.ts";

export const stringType = {
	id: "string",
	noun: () => l10n.t("text"),
	is: (value) => typeof value === "string",
	// Any word is text, but to engines that look at its type.
	takes: ({ value }, { refusesOtherTypes }) =>
		typeof value === "string" || (typeof value === "boolean" && !refusesOtherTypes),
	isMeantBy: (value) => typeof value === "string",
	json: { type: "string" },
	suggest: () => [],
} as const satisfies ValueTypeRecord;
