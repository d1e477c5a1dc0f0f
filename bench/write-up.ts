import { type Random, randomFrom, sentence, words } from "./prose.ts";

const halfSession = 950;

/**
 * A made-up write-up of about `bytes` bytes in the founding dialect: front matter, sessions with reference links, images, lists
 * and some emphasis, definitions at the end. As much of each as real write-ups with references have, in the median: in 10 kB
 * 20 references, 3 images, 5 headings, 6 list items, 5 emphasised words. The same text for the same size and `number`,
 * so that runs compare; other numbers are other posts of the same blog.
 */
export function writeUp(bytes: number, number = 45): string {
	const random = randomFrom(number);
	const definitions: string[] = [];
	const refer = (url: string): string => {
		definitions.push(` [${definitions.length + 1}]: ${url}`);
		return String(definitions.length);
	};
	const front = frontMatter(number);
	let body = "The paragraph with the MARK to type into.\n\n";
	let size = front.length + body.length;
	for (let talk = 1; size < bytes - halfSession; talk++) {
		const known = definitions.length;
		const block = session(talk, random, refer);
		body += block;
		size += block.length + definitions.slice(known).join("\n").length + 1;
	}
	return `${front}\n${body}${definitions.join("\n")}\n`;
}

function frontMatter(number: number): string {
	const day = `2016-${two(1 + (number % 12))}-${two(1 + (number % 28))}`;
	return [
		"---",
		`ID: ${number}`,
		`post_title: 'Looking back at made-up conference number ${number}: talks, hallways and coffee'`,
		"author: bench",
		`post_date: ${day} 08:30:54`,
		'post_excerpt: ""',
		"layout: post",
		"permalink: >",
		`  https://blog.example.org/${day.replaceAll("-", "/")}/looking-back-${number}/`,
		"published: true",
		"---",
	].join("\n");
}

/** Some 2 kB with their definitions: what a writer has to say of one talk. */
function session(talk: number, random: Random, refer: (url: string) => string): string {
	const link = (text: string, url: string) => `[${text}][${refer(url)}]`;
	const title = words(random, 4);
	const paragraphs = [
		`### ${title[0]?.toUpperCase()}${title.slice(1)}`,
		[
			`The session ${link(`${title}, and what came of it`, `https://event.example.org/2016/schedule/talks/${talk}`)} was the first of its track.`,
			sentence(random),
			`Its makers call it *${words(random, 2)}*, and ${link(words(random, 2), `https://project-${talk}.example.com/`)} is where it lives.`,
			sentence(random),
			sentence(random),
		].join(" "),
		...(talk % 5 < 3
			? [`![The stage during talk ${talk}][${refer(`https://img.example.org/uploads/stage-${talk}.jpg`)}]`]
			: []),
		[sentence(random), sentence(random), sentence(random), sentence(random)].join(" "),
		...(talk % 2 === 0
			? [[1, 2, 3].map(() => `*   ${words(random, 7)}`).join("\n"), `${sentence(random)} ${sentence(random)}`]
			: [`Try \`${words(random, 1)} --all\` to see it. ${sentence(random)} ${sentence(random)}`]),
		[
			`Slides are ${link("on the speaker's page", `https://slides.example.org/2016/${talk}.pdf`)}, and there's a ${link(`recording of talk ${talk}`, `https://video.example.org/watch?v=${talk}`)}.`,
			sentence(random),
			sentence(random),
		].join(" "),
	];
	return `${paragraphs.join("\n\n")}\n\n`;
}

function two(value: number): string {
	return String(value).padStart(2, "0");
}
