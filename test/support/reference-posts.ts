import fc from "fast-check";

const label = fc.constantFrom("1", "2", "3", "7", "10", "Foo", "foo", "two words");
const address = fc.constantFrom(
	"/a",
	"http://b.example/x_(y)",
	"<c d>",
	"{{ site.url }}/e f",
	"HTTP://G/%41",
);
const title = fc.constantFrom("", ' "T"', " 'it''s'", " (p)");
const use = fc.oneof(
	fc
		.tuple(fc.constantFrom("text", "*em* x", "![p][2]", "7"), label)
		.map(([text, name]) => `[${text}][${name}]`),
	fc.tuple(fc.constantFrom("alt", ""), label).map(([text, name]) => `![${text}][${name}]`),
	label.map((name) => `[${name}][]`),
	label.map((name) => `[${name}]`),
	fc.tuple(address, title).map(([to, name]) => `[inline](${to}${name})`),
	fc.constantFrom("`[code][1]`", "\\[no][1]", "🎤 وقت", "<b>x</b>"),
);
const definition = fc
	.tuple(fc.constantFrom("", " ", "   "), label, address, title, fc.constantFrom("", "\n{: .slide}"))
	.map(([indent, name, to, called, attributes]) => `${indent}[${name}]: ${to}${called}${attributes}`);
const uses = fc.array(use, { minLength: 1, maxLength: 4 }).map((all) => all.join(" "));
const plainBlock = fc.oneof(
	{ weight: 4, arbitrary: uses },
	{
		weight: 4,
		arbitrary: fc.array(definition, { minLength: 1, maxLength: 4 }).map((lines) => lines.join("\n")),
	},
	{ weight: 2, arbitrary: use.map((text) => `- ${text}`) },
	{ weight: 1, arbitrary: fc.tuple(use, definition).map(([text, line]) => `> ${text}\n>\n> ${line}`) },
	{ weight: 1, arbitrary: use.map((text) => `<div></div>\n${text}`) },
	{ weight: 1, arbitrary: use.map((text) => `| a |\n| - |\n| ${text} |`) },
	{
		weight: 1,
		arbitrary: fc.constantFrom("<!-- note -->", "### Heading", "    code [x][1]", "```\n[x][1]\n```"),
	},
);
/** Bodies full of references, whatever may stand beside what. */
export const referencePosts: fc.Arbitrary<string> = fc
	.tuple(fc.array(plainBlock, { minLength: 1, maxLength: 8 }), fc.constantFrom("\n", "\r\n"), fc.boolean())
	.map(([blocks, lineEnd, endsWell]) =>
		(blocks.join("\n\n") + (endsWell ? "\n" : "")).replaceAll("\n", lineEnd),
	);

const number = fc.constantFrom("1", "2", "3", "4", "5", "6");
const oneUse = fc
	.tuple(fc.constantFrom("text", "*em* x", "7", "Slides"), number)
	.map(([text, name]) => `[${text}][${name}]`);
const paragraph = fc.array(oneUse, { minLength: 1, maxLength: 3 }).map((all) => all.join(" and "));
/** What readers of Markdown do not agree about. */
const contestedBlock = fc.oneof(
	number.map((name) => `A line\n[${name}]: /below`),
	number.map((name) => `[${name}]: /again`),
	number.map((name) => `[text] [${name}]`),
	number.map((name) => `[text]\n[${name}]`),
	fc
		.tuple(
			fc.constantFrom("<div>\n\n", '<div markdown="1">\n', "<iframe></iframe>\n", "<p>x\n\n"),
			oneUse,
			fc.constantFrom("\n\n</div>", "\n</p>"),
		)
		.map((parts) => parts.join("")),
	fc
		.tuple(fc.constantFrom("Term\n:   x\n\n    ", '!!! note "T"\n\n    ', "\t"), oneUse)
		.map(([start, text]) => start + text),
	number.map((name) => `[a | b][${name}]`),
	number.map((name) => `{% include note.html text="see [it][${name}]" %}`),
	number.map((name) => `<!-- [later][${name}] -->`),
	number.map((name) => `[//]: # (link [it][${name}])`),
	number.map((name) => `[[it][${name}]]`),
	number.map((name) => `![it [x][${name}]](/p.png)`),
);

/** A post as a writer would have it, with something that readers of Markdown do not agree about. */
export const contestedPosts: fc.Arbitrary<string> = fc
	.tuple(
		fc.array(paragraph, { minLength: 2, maxLength: 5 }),
		contestedBlock,
		fc.nat(5),
		fc.nat(9),
		fc.shuffledSubarray(["1", "2", "3", "4", "5", "6"], { minLength: 3 }),
		fc.constantFrom("\n", "\r\n"),
	)
	.map(([paragraphs, contested, at, listAt, labels, lineEnd]) => {
		const blocks = [...paragraphs];
		blocks.splice(at, 0, contested);
		blocks.splice(listAt, 0, labels.map((name) => `[${name}]: /${name}`).join("\n"));
		return `${blocks.join("\n\n")}\n`.replaceAll("\n", lineEnd);
	});
