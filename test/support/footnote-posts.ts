import fc from "fast-check";

const label = fc.constantFrom("1", "2", "3", "5", "10", "b", "Film");
const mark = label.map((name) => `[^${name}]`);
const words = fc.constantFrom(
	"A claim",
	"*Em* and `[^1]` code",
	"Café 🎤",
	"وقت",
	"日本語。",
	"See [it](/x)",
	"[x]",
	"\\[^2]",
);
const sentence = fc
	.array(fc.tuple(words, fc.oneof(mark, fc.constant(""))), { minLength: 1, maxLength: 3 })
	.map((parts) => parts.map(([said, noted]) => said + noted).join(" "));

const noteText = fc.oneof(
	{ weight: 5, arbitrary: sentence },
	{
		weight: 2,
		arbitrary: fc.tuple(sentence, sentence).map(([first, second]) => `${first}\n\n    ${second}`),
	},
	{ weight: 1, arbitrary: sentence.map((said) => `${said}\n    goes on`) },
	{
		weight: 1,
		arbitrary: sentence.map((said) => `${said}\n\n    - an item${said.slice(-5)}\n    - another`),
	},
	{ weight: 1, arbitrary: sentence.map((said) => `${said}\n\n        code [^1]`) },
	{ weight: 1, arbitrary: fc.constant("") },
);
const plainNote = fc.tuple(label, noteText).map(([name, said]) => `[^${name}]: ${said}`);
/** Notes that engines read differently. */
const contestedNote = fc.oneof(
	fc.tuple(label, sentence).map(([name, said]) => `[^${name}]: ${said}\ngoes on`),
	fc.tuple(label, sentence).map(([name, said]) => `[^${name}]: ${said}\n\n\n    after two blanks`),
	fc.tuple(sentence, label).map(([said, name]) => `${said}\n[^${name}]: right below`),
	fc.tuple(label, sentence).map(([name, said]) => `- item\n\n    [^${name}]: ${said}`),
	fc.tuple(label, sentence).map(([name, said]) => `> quote\n>\n> [^${name}]: ${said}`),
	fc.tuple(label, sentence).map(([name, said]) => `[^${name}]: ${said}\n## Heading`),
	fc.tuple(label, sentence).map(([name, said]) => `[^${name}]: ${said}\n\n    More.\n- item`),
	fc.tuple(label, sentence).map(([name, said]) => `[^${name}]: ${said}\n[x]: /x`),
	label.map((name) => `- item\n[^${name}]: below a list`),
	mark.map((noted) => `<!-- gone${noted} -->`),
	mark.map((noted) => `<div>inside${noted}</div>`),
	mark.map((noted) => `![alt${noted}](x.png)`),
	mark.map((noted) => `    indented${noted}`),
	mark.map((noted) => `Text ${noted.toLowerCase()} ${noted.toUpperCase()}`),
	fc.constantFrom("[^注]: said", "Text[^注]", "[^a.b]: said", "Text[^a.b] and [^a b]"),
);
const block = fc.oneof(
	{ weight: 5, arbitrary: sentence },
	{ weight: 1, arbitrary: sentence.map((said) => `## ${said}`) },
	{ weight: 1, arbitrary: fc.tuple(sentence, sentence).map(([one, other]) => `- ${one}\n- ${other}`) },
	{ weight: 1, arbitrary: sentence.map((said) => `> ${said}`) },
	{ weight: 1, arbitrary: sentence.map((said) => `| a |\n| - |\n| ${said} |`) },
	{ weight: 1, arbitrary: fc.constantFrom("```\ncode [^1]\n```", "[x]: /x", "---", "<!-- note -->") },
);
const notes = fc
	.tuple(fc.array(plainNote, { minLength: 1, maxLength: 4 }), fc.constantFrom("\n", "\n\n"))
	.map(([all, between]) => all.join(between));

function postOf(blocks: fc.Arbitrary<string>): fc.Arbitrary<string> {
	return fc
		.tuple(
			fc.array(blocks, { minLength: 1, maxLength: 7 }),
			fc.constantFrom("\n", "\n", "\r\n"),
			fc.constantFrom("", "\n", "\n\n"),
			fc.constantFrom("", "", "\uFEFF"),
		)
		.map(([all, lineEnd, end, mark]) => mark + (all.join("\n\n") + end).replaceAll("\n", lineEnd));
}

/** Bodies full of footnotes. */
export const footnotePosts = postOf(
	fc.oneof({ weight: 4, arbitrary: block }, { weight: 3, arbitrary: notes }),
);

/** The same with what engines read differently. */
export const contestedFootnotePosts = postOf(
	fc.oneof(
		{ weight: 4, arbitrary: block },
		{ weight: 3, arbitrary: notes },
		{ weight: 2, arbitrary: contestedNote },
	),
);
