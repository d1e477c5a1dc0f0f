import { octal, type PlainReading, plainNumber, withBase, type YamlFamily } from "../yaml-family.ts";

/** go-yaml 2's `resolve.go`: YAML 1.1's words, `y` and `n` among them, and Go's numbers. Dates stay as they are written. */
const plain: readonly PlainReading[] = [
	{ pattern: /^(?:y|Y|yes|Yes|YES|true|True|TRUE|on|On|ON)$/, becomes: "true" },
	{ pattern: /^(?:n|N|no|No|NO|false|False|FALSE|off|Off|OFF)$/, becomes: "false" },
	{ pattern: /^(?:null|Null|NULL|~)$/, becomes: "nothing" },
	{ pattern: /^[-+]?0[0-7_]+$/, becomes: "number", shown: octal },
	{ pattern: /^[-+]?0[oO][0-7_]+$/, becomes: "number", shown: octal },
	{ pattern: /^[-+]?0(?:[xX][\dA-Fa-f_]+|b[01_]+)$/, becomes: "number", shown: withBase },
	{
		pattern: /^[-+]?(?:\.\d[\d_]*|\d[\d_]*(?:\.[\d_]*)?)(?:[eE][-+]?\d+)?$/,
		becomes: "number",
		shown: plainNumber,
	},
	{ pattern: /^\+?\.(?:inf|Inf|INF)$/, becomes: "number", shown: () => "+Inf" },
	{ pattern: /^-\.(?:inf|Inf|INF)$/, becomes: "number", shown: () => "-Inf" },
	{ pattern: /^\.(?:nan|NaN|NAN)$/, becomes: "number", shown: () => "NaN" },
];

/** Hugo's go-yaml 2, a port of libyaml. */
export const goYaml: YamlFamily = {
	reader: {
		parser: "libyaml",
		isOldLibyaml: true,
		refusesCompoundKeys: true,
		refusesOtherMerges: true,
		refusesCycles: true,
		refusedTags: [
			{ tag: /:int$/, unless: /^[-+]?(?:0b[01_]+|0[xX][\dA-Fa-f_]+|\d[\d_]*)$/ },
			{
				tag: /:float$/,
				unless:
					/^(?:[-+]?(?:\.\d[\d_]*|\d[\d_]*(?:\.[\d_]*)?)(?:[eE][-+]?\d+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/,
			},
			{
				tag: /:bool$/,
				unless: /^(?:y|Y|yes|Yes|YES|true|True|TRUE|on|On|ON|n|N|no|No|NO|false|False|FALSE|off|Off|OFF)$/,
			},
			{ tag: /:timestamp$/, unless: /^\d{4}-\d/ },
		],
	},
	endsLinesAtNextLine: true,
	readsFirstDocument: true,
	plain,
};
