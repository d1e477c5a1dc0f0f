import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ADDRESS_KINDS } from "../src/core/inserts/validate.ts";
import { labelLinks } from "../src/core/looks/label-links.ts";
import { learnLook } from "../src/core/looks/learn-look.ts";
import { toValues } from "../src/core/looks/to-values.ts";
import { sessionWords } from "../src/core/looks/words.ts";
import { writeLook } from "../src/core/looks/write-look.ts";
import { readPost } from "../src/core/post/read-post.ts";
import { isRefusal } from "../src/core/text/refusal.ts";

/**
 * Learns the look of every session of every post of a folder and fills it with the session's own values: the share that is the session's
 * block again, letter for letter. With `--show 1` it prints where the others differ.
 */
const [folder = "", option, count = "0"] = process.argv.slice(2);
const shown = option === "--show" ? Number(count) : 0;
const words = sessionWords("en");
let posts = 0;
let sessions = 0;
let learnt = 0;
let same = 0;
let sameFromFacts = 0;
for (const name of readdirSync(folder).sort()) {
	if (!/\.(?:md|mdx|markdown)$/.test(name)) continue;
	const post = readPost(readFileSync(join(folder, name), "utf8"));
	if (post.sessions.length > 0) posts++;
	for (const session of post.sessions) {
		sessions++;
		const answer = learnLook(post, session);
		if (!answer) continue;
		learnt++;
		const plain = toValues(
			{
				title: session.title,
				url: answer.values.page && session.link?.destination,
				speakers: answer.values.speakers.length > 0 ? session.speakers.map(({ name }) => name) : [],
				slides: answer.values.slides[0]?.destination,
				video: answer.values.videos[0]?.destination,
			},
			ADDRESS_KINDS,
			(name) => session.speakers.find((speaker) => speaker.name === name)?.link?.destination,
		);
		if (!isRefusal(plain)) {
			const { notes, number, time, room, id, others } = answer.values;
			const blockOfFacts = labelLinks(
				post,
				writeLook(answer.look, { ...plain, notes, number, time, room, id, others }, words).pieces,
			);
			const isSame =
				!isRefusal(blockOfFacts) &&
				withoutTrailing(blockOfFacts.pieces.join("").trimEnd()) ===
					withoutTrailing(post.slice(session.range));
			if (isSame) sameFromFacts++;
		}
		const block = labelLinks(post, writeLook(answer.look, answer.values, words).pieces);
		const written = isRefusal(block) ? block.refusal : block.pieces.join("").trimEnd();
		const expected = post.slice(session.range);
		if (withoutTrailing(written) === withoutTrailing(expected)) same++;
		else if (shown > 0)
			console.log(`${name}\n${firstDifference(withoutTrailing(expected), withoutTrailing(written))}\n`);
	}
}
console.log(
	`${posts} posts with sessions, ${sessions} sessions: ${learnt} looks learnt, ${same} blocks the same, ${sameFromFacts} from plain facts alone.`,
);

/** Blanks at lines' ends are not compared. */
function withoutTrailing(text: string): string {
	return text.replaceAll("\r\n", "\n").replace(/[ \t]+$/gm, "");
}

function firstDifference(expected: string, written: string): string {
	const [a, b] = [expected.split("\n"), written.split("\n")];
	const at = a.findIndex((line, order) => line !== b[order]);
	return `- ${a[at]?.slice(0, 200)}\n+ ${b[at]?.slice(0, 200)}`;
}
