import {
	octal,
	type PlainReading,
	plainNumber,
	sexagesimal,
	withBase,
	type YamlFamily,
} from "../yaml-family.ts";

const words: readonly PlainReading[] = [
	{ pattern: /^(?:true|True|TRUE)$/, becomes: "true" },
	{ pattern: /^(?:false|False|FALSE)$/, becomes: "false" },
	{ pattern: /^(?:null|Null|NULL|~)$/, becomes: "nothing" },
];

const beyondNumbers: readonly PlainReading[] = [
	{ pattern: /^\+?\.(?:inf|Inf|INF)$/, becomes: "number", shown: () => "Infinity" },
	{ pattern: /^-\.(?:inf|Inf|INF)$/, becomes: "number", shown: () => "-Infinity" },
	{ pattern: /^\.(?:nan|NaN|NAN)$/, becomes: "number", shown: () => "NaN" },
];

/** A day, or a day and a time with seconds: https://yaml.org/type/timestamp.html. A page shows JavaScript's form of it. */
const dates: readonly PlainReading[] = [
	{ pattern: /^\d{4}-\d\d-\d\d$/, becomes: "date" },
	{
		pattern:
			/^\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?$/,
		becomes: "date",
	},
];

/** js-yaml 3, as gray-matter 4 calls it: YAML 1.1's numbers and times, YAML 1.2's words. */
export const jsYaml3: YamlFamily = {
	reader: { parser: "js-yaml 3", refusesOtherMerges: true },
	refusesDuplicateKeys: true,
	plain: [
		...words,
		{ pattern: /^[-+]?[1-9][\d_]*(?::[0-5]?\d)+(?:\.\d*)?$/, becomes: "number", shown: sexagesimal },
		{ pattern: /^[-+]?0[0-7_]+$/, becomes: "number", shown: octal },
		{ pattern: /^[-+]?0(?:x[\dA-Fa-f_]+|b[01_]+)$/, becomes: "number", shown: withBase },
		{ pattern: /^[-+]?(?:0|[1-9][\d_]*)$/, becomes: "number", shown: plainNumber },
		{
			pattern: /^(?:[-+]?(?:0|[1-9][\d_]*)(?:\.[\d_]*)?(?:[eE][-+]?\d+)?|\.\d[\d_]*(?:[eE][-+]?\d+)?)$/,
			becomes: "number",
			shown: plainNumber,
		},
		...beyondNumbers,
		...dates,
	],
};

/** js-yaml 4: YAML 1.2's core schema, with dates. */
export const jsYaml4: YamlFamily = {
	reader: { parser: "js-yaml 4", refusesOtherMerges: true },
	refusesDuplicateKeys: true,
	plain: [
		...words,
		{ pattern: /^[-+]?0o[0-7]+$/, becomes: "number", shown: octal },
		{ pattern: /^[-+]?0(?:x[\dA-Fa-f]+|b[01]+)$/, becomes: "number", shown: withBase },
		{
			pattern: /^(?:[-+]?\d+(?:\.\d*)?(?:[eE][-+]?\d+)?|\.\d+(?:[eE][-+]?\d+)?)$/,
			becomes: "number",
			shown: plainNumber,
		},
		...beyondNumbers,
		...dates,
	],
};

/** js-yaml 4 as Hexo's front-matter package calls it: a line's tabs are made spaces first. */
export const hexoYaml: YamlFamily = {
	...jsYaml4,
	reader: { parser: "js-yaml 4", takesTabIndents: true, refusesOtherMerges: true },
};
