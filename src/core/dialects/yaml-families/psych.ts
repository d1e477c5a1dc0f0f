import { octal, type PlainReading, plainNumber, withBase, type YamlFamily } from "../yaml-family.ts";

/** Psych's `ScalarScanner` (Ruby 3.1): YAML 1.1's numbers, with commas in them, and its words for truth; times count seconds. */
const plain: readonly PlainReading[] = [
	{ pattern: /^(?:yes|true|on)$/i, becomes: "true" },
	{ pattern: /^(?:no|false|off)$/i, becomes: "false" },
	{ pattern: /^(?:null|~)$/i, becomes: "nothing" },
	{ pattern: /^:./, becomes: "refused" },
	{ pattern: /^[-+]?\d+(?::[0-5]?\d){1,2}(?:\.\d*)?$/, becomes: "number", shown: inSeconds },
	{ pattern: /^[-+]?0[0-7_,]+$/, becomes: "number", shown: (written) => octal(written.replaceAll(",", "")) },
	{ pattern: /^[-+]?0(?:x[\dA-Fa-f_,]+|b[01_,]+)$/, becomes: "number", shown: withBase },
	{ pattern: /^[-+]?(?:0|[1-9](?:\d|,\d|_\d)*)$/, becomes: "number", shown: ungrouped },
	{ pattern: /^[-+]?(?:\d[\d,_]*)?\.\d*(?:[eE][-+]\d+)?$/, becomes: "number", shown: asFloat },
	{ pattern: /^\+?\.inf$/i, becomes: "number", shown: () => "Infinity" },
	{ pattern: /^-\.inf$/i, becomes: "number", shown: () => "-Infinity" },
	{ pattern: /^\.nan$/i, becomes: "number", shown: () => "NaN" },
	{ pattern: /^\d{4}-\d{1,2}-\d{1,2}$/, becomes: "date", shown: withTwoDigits },
	{
		pattern:
			/^-?\d{4}-\d{1,2}-\d{1,2}(?:[Tt]|\s+)\d{1,2}:\d\d:\d\d(?:\.\d*)?(?:\s*(?:Z|[-+]\d{1,2}:?(?:\d\d)?))?$/,
		becomes: "date",
	},
];

/** Ruby's Psych, on libyaml. */
export const psych: YamlFamily = {
	reader: {
		parser: "libyaml",
		// Psych.safe_load makes no objects of Ruby; https://github.com/jekyll/jekyll/blob/v4.3.1/lib/jekyll/document.rb
		refusedTags: [
			{ tag: /^!ruby\/(?:sym|object:|struct|exception|class|module|regexp|range)/ },
			{ tag: /:float$/, unless: /^[-+]?(?:\d[\d,_]*)?(?:\.\d*)?(?:[eE][-+]?\d+)?$|^[-+]?\.(?:inf|nan)$/i },
		],
	},
	endsLinesAtNextLine: true,
	readsFirstDocument: true,
	plain,
};

/** Psych takes the first of three parts for hours, and the first of two as well. */
function inSeconds(written: string): string {
	const [, sign = "", digits = ""] = /^([-+]?)(.*)$/.exec(written) ?? [];
	const [first = 0, second = 0, third = 0] = digits.split(":").map(Number);
	const seconds = first * 3600 + second * 60 + third;
	return `${sign === "-" ? "-" : ""}${written.includes(".") && Number.isInteger(seconds) ? `${seconds}.0` : seconds}`;
}

function ungrouped(written: string): string {
	return plainNumber(written.replaceAll(",", ""));
}

/** A float keeps one digit behind its point. */
function asFloat(written: string): string {
	if (!/\d/.test(written)) return written;
	const number = plainNumber(written.replaceAll(",", ""));
	return /^-?\d+$/.test(number) ? `${number}.0` : number;
}

function withTwoDigits(written: string): string {
	return written.replace(/(?<=-)\d(?!\d)/g, "0$&");
}
