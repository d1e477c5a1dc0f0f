import * as l10n from "@vscode/l10n";
import type { ValueTypeRecord } from "./value-type.ts";

export const numberType = {
	id: "number",
	noun: () => l10n.t("a number"),
	is: (value) => typeof value === "number",
	takes: ({ value }) =>
		typeof value === "number" || (typeof value === "string" && !Number.isNaN(Number(value.trim()))),
	isMeantBy: (value) => typeof value === "number",
	json: { type: "number" },
	suggest: () => [],
} as const satisfies ValueTypeRecord;
