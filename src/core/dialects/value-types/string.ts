import * as l10n from "@vscode/l10n";
import type { ValueTypeRecord } from "./value-type.ts";

export const stringType = {
	id: "string",
	noun: () => l10n.t("text"),
	is: (value) => typeof value === "string",
	// Any word is text.
	takes: ({ value }) => typeof value === "string" || typeof value === "boolean",
	isMeantBy: (value) => typeof value === "string",
	json: { type: "string" },
	suggest: () => [],
} as const satisfies ValueTypeRecord;
