import * as l10n from "@vscode/l10n";
import type { FieldValue } from "../../front-matter/model.ts";
import { quoteScalar } from "../../front-matter-tools/edit/quote-scalar.ts";
import { replaceRange } from "../../text/text-edit.ts";
import type { TextRange } from "../../text/text-range.ts";
import type { Fix, Problem } from "../rule.ts";

/** The problem of a value that belongs in quotes. */
export function toQuote({ raw, valueRange }: FieldValue, message: string, isCertain = true): Problem {
	return {
		message,
		range: valueRange,
		fixes: [{ ...quote(valueRange, raw), ...(isCertain && { isCertain }) }],
	};
}

/** The fix that puts a text in quotes. */
export function quote(range: TextRange, text: string): Fix {
	return { title: l10n.t("Put it in quotes"), edits: [replaceRange(range, quoteScalar(text))] };
}
