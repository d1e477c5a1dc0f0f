import * as l10n from "@vscode/l10n";

/** The validator's words, and ours for them: the end of a sentence. What a pattern captures is in it. */
const clauses: readonly (readonly [pattern: RegExp, clause: (...found: readonly string[]) => string])[] = [
	[
		/^Instance type "(\w+)" is invalid\. Expected (.*)$/s,
		(type = "", wanted = "") => l10n.t("it is of type {0}, not {1}", type, wanted),
	],
	[/^Instance does not match any of (.*)$/s, (values = "") => l10n.t("it does not match any of {0}", values)],
	[/^Instance does not match any subschemas$/, () => l10n.t("it does not match any subschemas")],
	[/^Instance does not match every subschema$/, () => l10n.t("it does not match every subschema")],
	[
		/^Instance does not match exactly one subschema \((\d+) matches\)$/,
		(matches = "") => l10n.t("it does not match exactly one subschema ({0} matches)", matches),
	],
	[
		/^Instance does not match (".*"|[\d.-]+|true|false|null)$/s,
		(value = "") => l10n.t("it does not match {0}", value),
	],
	[
		/^Instance does not have required property "(.*)"$/s,
		(key = "") => l10n.t('it does not have required property "{0}"', key),
	],
	[
		/^Instance has "(.*)" but does not have "(.*)"$/s,
		(key = "", other = "") => l10n.t('it has "{0}" but does not have "{1}"', key, other),
	],
	[
		/^Array has too many items \((\S+) > (\S+)\)$/,
		(has = "", most = "") => l10n.t("array has too many items ({0} > {1})", has, most),
	],
	[
		/^Array has too few items \((\S+) < (\S+)\)$/,
		(has = "", least = "") => l10n.t("array has too few items ({0} < {1})", has, least),
	],
	[
		/^Array does not contain item matching schema$/,
		() => l10n.t("array does not contain item matching schema"),
	],
	[
		/^Duplicate items at indexes (\d+) and (\d+)$/,
		(first = "", second = "") => l10n.t("duplicate items at indexes {0} and {1}", first, second),
	],
	[/^(\S+) is less than (\S+)$/, (value = "", least = "") => l10n.t("{0} is less than {1}", value, least)],
	[
		/^(\S+) is greater than (\S+)$/,
		(value = "", most = "") => l10n.t("{0} is greater than {1}", value, most),
	],
	[
		/^(\S+) is greater than or equal to (\S+)$/,
		(value = "", most = "") => l10n.t("{0} is greater than or equal to {1}", value, most),
	],
	[
		/^(\S+) is not a multiple of (\S+)$/,
		(value = "", factor = "") => l10n.t("{0} is not a multiple of {1}", value, factor),
	],
	[
		/^String is too short \((\d+) < (\d+)\)$/,
		(has = "", least = "") => l10n.t("string is too short ({0} < {1})", has, least),
	],
	[
		/^String is too long \((\d+) > (\d+)\)$/,
		(has = "", most = "") => l10n.t("string is too long ({0} > {1})", has, most),
	],
	[/^String does not match pattern$/, () => l10n.t("string does not match pattern")],
	[
		/^String does not match format "(.*)"$/,
		(format = "") => l10n.t('string does not match format "{0}"', format),
	],
	[/^False boolean schema$/, () => l10n.t("false boolean schema")],
];

/** "Instance does not have required property" as a part of our own sentence; in the validator's words where ours have none. */
export function explainSchemaError(error: string): string {
	const written = error.replace(/\.$/, "");
	for (const [pattern, clause] of clauses) {
		const found = pattern.exec(written);
		if (found) return clause(...found.slice(1));
	}
	return written.replace(/^Instance /, "it ").replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase());
}
