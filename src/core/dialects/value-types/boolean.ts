import * as l10n from "@vscode/l10n";
import { readPlain } from "../yaml-family.ts";
import type { ValueTypeRecord } from "./value-type.ts";

export const booleanType = {
	id: "boolean",
	noun: () => l10n.t("true or false"),
	is: (value) => typeof value === "boolean",
	takes: ({ value, isPlain }, { truth, refusesOtherTypes, yaml }) =>
		typeof value === "boolean" ||
		(typeof value === "number" && (truth?.numbers === true || (truth?.numbers === "yaml" && isPlain))) ||
		(typeof value === "string" &&
			(isPlain
				? /^(?:y|n|yes|no|on|off)$/i.test(value.trim()) &&
					// Where truth alone is taken, the YAML library must know the word.
					(!refusesOtherTypes || !yaml || readPlain(yaml, value.trim()) !== undefined)
				: truth?.quoted?.test(value.trim()) === true)),
	isMeantBy: (value) => typeof value === "boolean",
	json: { type: "boolean" },
	suggest: () => [
		{ value: "true", kind: "flag" },
		{ value: "false", kind: "flag" },
	],
} as const satisfies ValueTypeRecord;
