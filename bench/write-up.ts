const WORDS =
	"the talk room speaker slides cluster kernel release demo question audience coffee hallway community project maintainers storage network container scheduler latency morning afternoon keynote workshop volunteers badge sticker".split(
		" ",
	);

/**
 * A made-up write-up of about `bytes` bytes in the founding dialect: front matter, sessions with reference links and images,
 * definitions at the end. The same text for the same size, so that runs compare.
 */
export function writeUp(bytes: number): string {
	const definitions: string[] = [];
	const refer = (url: string): string => {
		definitions.push(` [${definitions.length + 1}]: ${url}`);
		return String(definitions.length);
	};
	const front = [
		"---",
		"ID: 45",
		"post_title: Looking back at a made-up conference",
		"author: bench",
		"post_date: 2016-02-02 08:30:54",
		'post_excerpt: ""',
		"layout: post",
		"permalink: >",
		"  https://blog.example.org/2016/02/02/looking-back/",
		"published: true",
		"---",
	].join("\n");
	let body = "The paragraph with the MARK to type into.\n\n";
	let size = front.length + body.length;
	for (let talk = 1; size < bytes; talk++) {
		const block = [
			`### [Talk number ${talk}][${refer(`https://event.example.org/talks/${talk}`)}]`,
			"",
			`${sentence(talk, 24)} Slides are [on the speaker's page][${refer(`https://slides.example.org/${talk}.pdf`)}].`,
			"",
			`![The stage during talk ${talk}][${refer(`https://img.example.org/stage-${talk}.jpg`)}]`,
			"",
			sentence(talk * 7, 60),
			"",
			"",
		].join("\n");
		body += block;
		size += block.length + 3 * 45;
	}
	return `${front}\n${body}${definitions.join("\n")}\n`;
}

function sentence(seed: number, words: number): string {
	let state = seed * 2654435761;
	const picked = Array.from({ length: words }, () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return WORDS[state % WORDS.length];
	});
	return `${picked.join(" ")}.`;
}
