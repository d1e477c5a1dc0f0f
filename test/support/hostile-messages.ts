import fc from "fast-check";

/** What a link of a preview's page could ask VS Code for, if a hostile script had its voice. */
const hostileTexts: readonly string[] = [
	...[
		"../../../../../../etc/passwd",
		"/etc/passwd",
		"//",
		"file:///etc/passwd",
		"FILE://localhost/etc/passwd",
	],
	...[
		"..%2f..%2fetc%2fpasswd",
		"%2e%2e/%2e%2e/etc/passwd",
		"%",
		"%00",
		"a\u0000b",
		"C:\\Windows\\x",
		"\\\\out.invalid\\x",
	],
	...[
		"command:workbench.action.closeWindow",
		"COMMAND:workbench.action.quit",
		"[x](command:workbench.action.quit)",
	],
	...[
		"command:workbench.action.terminal.new?%5B%5D",
		"vscode://file/etc/passwd",
		"vscode-remote://x/etc/passwd",
	],
	...[
		"javascript:tripwire()",
		"data:text/html,<script>tripwire()</script>",
		"https:////x",
		"mailto:////x",
		"untitled:x",
	],
	...[
		"#",
		"#%E0%A4%A",
		"#__proto__",
		"?x",
		".",
		"..",
		"./",
		"__proto__",
		"constructor",
		"\u202Edm.x",
		"x".repeat(9_000),
	],
];

const kinds: readonly string[] = [
	...["ready", "shown", "openLink", "didScroll", "reveal", "toggle", "revealOffset"],
	...["show", "scrollTo", "view", "outline", "cards", "marks", "siteLayout", "builtInLayout"],
	...["command", "eval", "Ready", "constructor", "__proto__", "toString", ""],
];
const keys = [
	"version",
	"href",
	"line",
	"offset",
	"part",
	"command",
	"args",
	"uri",
	"html",
	"post",
	"patch",
	"base",
];

function nested(depth: number): unknown {
	let value: unknown = 1;
	for (let i = 0; i < depth; i++) value = i % 2 ? [value] : { type: value };
	return value;
}

const numbers = [
	Number.NaN,
	Number.POSITIVE_INFINITY,
	-1,
	-0,
	0.5,
	2 ** 31,
	2 ** 53,
	1e308,
	Number.MIN_VALUE,
];
const value = fc.oneof(
	{ weight: 3, arbitrary: fc.constantFrom<unknown>(...hostileTexts) },
	{ weight: 3, arbitrary: fc.constantFrom<unknown>(...numbers, null, undefined, true, "", [], {}) },
	fc.constantFrom(...["narrow", "cards", "marks", "quit", "__proto__"]),
	fc.constantFrom(
		nested(400),
		"y".repeat(100_000),
		Array.from({ length: 5_000 }, (_, at) => at),
	),
	fc.integer(),
	fc.double(),
	fc.string({ unit: "binary" }),
	fc.anything({ maxDepth: 2 }),
);
const withKind = fc
	.tuple(fc.constantFrom(...kinds), fc.dictionary(fc.constantFrom(...keys), value, { noNullPrototype: true }))
	.map(([type, rest]) => ({ type, ...rest }));
const withPrototype = withKind.map((message): unknown =>
	JSON.parse(
		`{"__proto__":${JSON.stringify(message)},"constructor":{"prototype":${JSON.stringify(message)}}}`,
	),
);

/** Messages of every shape: of another protocol, of ours with hostile values, of ours in the wrong place, and of no shape at all. */
export const hostileMessage: fc.Arbitrary<unknown> = fc.oneof(
	{ weight: 6, arbitrary: withKind },
	{ weight: 1, arbitrary: withPrototype },
	{ weight: 1, arbitrary: value },
	{ weight: 1, arbitrary: withKind.map((message) => [message]) },
	{ weight: 1, arbitrary: withKind.map(({ type, ...rest }) => ({ type: [type], ...rest })) },
);

/** One with each hostile text as a link. */
export const hostileLinks: readonly { readonly type: "openLink"; readonly href: string }[] = hostileTexts.map(
	(href) => ({ type: "openLink", href }),
);
