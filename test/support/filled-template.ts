import assert from "node:assert/strict";
import { REFERENCE } from "../../src/core/looks/link-style.ts";
import type { SessionValues } from "../../src/core/looks/session-values.ts";
import { templateLook } from "../../src/core/looks/template-look.ts";
import { sessionWords } from "../../src/core/looks/words.ts";
import { writeLook } from "../../src/core/looks/write-look.ts";
import { isRefusal } from "../../src/core/text/refusal.ts";

const words = sessionWords("en");

/** A template filled in, its links as `[text](address)`. */
export function filled(template: string, values: Partial<SessionValues>): string {
	const look = templateLook(template, { link: REFERENCE, words, level: undefined });
	if (isRefusal(look)) assert.fail(look.refusal);
	const { pieces } = writeLook(look, { title: "T", speakers: [], slides: [], videos: [], ...values }, words);
	const texts = pieces.map((piece) =>
		typeof piece === "string" ? piece : `[${piece.text}](${piece.destination})`,
	);
	return texts.join("").trimEnd();
}
