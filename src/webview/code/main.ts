import { codeLanguages } from "recap:code-languages";
import type { LanguageFn } from "highlight.js";
import hljs from "highlight.js/lib/core";
import { partsOf } from "./parts-of.ts";

const byName = new Map(codeLanguages.map((language) => [language.name, language]));
const nameOf = new Map(
	codeLanguages.flatMap(({ name, aliases }) => [name, ...aliases].map((alias) => [alias, name] as const)),
);

globalThis.recapCode = {
	needs(name) {
		const wanted = nameOf.get(name.toLowerCase());
		if (wanted === undefined) return undefined;
		// Languages stand within each other in circles.
		const all = new Set([wanted]);
		for (const each of all) for (const need of byName.get(each)?.needs ?? []) all.add(need);
		return [...all];
	},
	read(code, name) {
		const language = nameOf.get(name.toLowerCase());
		if (language === undefined || !hljs.getLanguage(language)) return [];
		return partsOf(hljs.highlight(code, { language, ignoreIllegals: true }).value);
	},
	add(name, language) {
		hljs.registerLanguage(name, language as LanguageFn);
	},
};
