import * as l10n from "@vscode/l10n";
import type { FieldData } from "../../front-matter/model.ts";
import type { ValueTypeRecord } from "./value-type.ts";

export const mappingType = {
	id: "mapping",
	noun: () => l10n.t("`key: value` lines"),
	is: isMapping,
	takes: ({ value }) => isMapping(value),
	isMeantBy: () => false,
	json: { type: "object" },
	suggest: () => [],
} as const satisfies ValueTypeRecord;

function isMapping(value: FieldData): boolean {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
