import { readPost } from "../src/core/post/read-post.ts";
import { completeLabel } from "../src/core/references/complete-label.ts";
import { keepRendering } from "../src/core/references/keep-rendering.ts";
import { renumberReferences } from "../src/core/references/renumber.ts";
import { measureInTurn, printTable } from "./measure.ts";

const REFERENCES = 5000;

/** A 1 MB post whose references are numbered from the last to the first. */
function backwards(): string {
	const filler = "The room was full and the questions went on in the hallway until the coffee was gone. "
		.repeat(2)
		.slice(0, 130);
	const numbers = Array.from({ length: REFERENCES }, (_, index) => REFERENCES - index);
	const uses = numbers.map((number) => `${filler} See [the page of it][${number}].\n`);
	const definitions = numbers
		.map((number) => ` [${number}]: https://event.example.org/${number}\n`)
		.reverse();
	return `---\nlayout: post\ntitle: Bench\n---\nMARK\n\n${uses.join("\n")}\n${definitions.join("")}`;
}

/** The reference tools on the largest post we promise anything for, and completion as a writer types. */
export function benchReferences(): void {
	const text = backwards();
	const post = readPost(text);
	const answer = renumberReferences(post);
	if (!("edits" in answer)) throw new Error(answer.refusal);
	console.log(
		`\n${text.length} characters, ${post.body.definitions.length} definitions, ${answer.edits.length} edits`,
	);
	const offset = text.indexOf("MARK");
	let previous = post;
	let typed = 0;
	printTable(
		"1 MB post with 5,000 references, in process",
		measureInTurn(
			{
				"renumber: read, edit": () => renumberReferences(readPost(text)),
				"renumber: read, edit, prove that it renders the same": () => {
					const read = readPost(text);
					return keepRendering(read, (spared) => renumberReferences(read, {}, spared));
				},
				"completion after a typed [": () => {
					const now = `${text.slice(0, offset)}[x${++typed}][${text.slice(offset)}`;
					previous = readPost(now, {}, previous);
					return completeLabel(previous, offset + `[x${typed}][`.length);
				},
			},
			10,
		),
	);
}
