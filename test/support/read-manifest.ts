import { readFileSync } from "node:fs";
import { resolveTexts } from "../../scripts/generate/resolve-texts.ts";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

/** The extension's manifest as VS Code shows it to English readers. */
export function readManifest() {
	return JSON.parse(resolveTexts(read("package.json"), read("package.nls.json")));
}
