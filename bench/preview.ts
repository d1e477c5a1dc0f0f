/** The post preview beside VS Code's own and the least a preview can do: `node --import=tsx bench/preview.ts --sizes 2,20 --rounds 2`. */
import { contenders } from "./preview-contenders.ts";
import { OtherLoad } from "./preview-cores.ts";
import { readPreviewOptions } from "./preview-options.ts";
import { type Metric, PreviewSamples, tableOf } from "./preview-table.ts";
import { PreviewWindow } from "./preview-window.ts";
import { writeUp } from "./write-up.ts";

/** Milliseconds between two keys of a burst: 100 words a minute. */
const burstPace = 120;
const seed = 20261121;

const { sizes, rounds, keys, burst, openings, others, names } = readPreviewOptions(process.argv.slice(2));
const posts = new Map(sizes.map((size) => [`post-${size}.md`, writeUp(size * 1000)]));
const load = new OtherLoad();
const samples = new PreviewSamples(load, others);
const windows: PreviewWindow[] = [];
try {
	for (const contender of await contenders())
		if (names.includes(contender.name))
			windows.push(await PreviewWindow.open(contender, Object.fromEntries(posts)));
	console.log(`Pauses from seed ${seed}; ${rounds} rounds.`);
	const pause = pauses(seed);
	for (const [name, text] of posts) {
		const size = sizes[[...posts.keys()].indexOf(name)] ?? 0;
		for (const window of windows) await window.openPost(name, text);
		// The first round is warm-up: programs are compiled as they run.
		for (let round = 0; round <= rounds; round++) {
			for (const window of windows) {
				const add = (metric: Metric, spans: Parameters<PreviewSamples["add"]>[1]) => {
					if (round > 0) samples.add({ size, metric, name: window.contender.name }, spans);
				};
				add("glyph without", (await window.typeLetters(keys, false, pause)).editor);
				add("burst glyph without", (await window.typeBurst(burst, burstPace, false)).editor);
				for (let opening = 0; opening < openings; opening++) {
					if (opening > 0) await window.closePreview();
					add("open", [await window.openPreview()]);
				}
				const single = await window.typeLetters(keys, true, pause);
				add("key", single.preview);
				add("glyph with", single.editor);
				const fast = await window.typeBurst(burst, burstPace, true);
				add("burst", fast.preview);
				add("burst glyph with", fast.editor);
				await window.closePreview();
			}
			console.error(`${size} kB, round ${round} of ${rounds}`);
		}
		console.log(tableOf(samples, size));
	}
} catch (error) {
	for (const window of windows) console.error(`Picture: ${await window.picture()}`);
	throw error;
} finally {
	load.stop();
	for (const window of windows) await window.close().catch((error: unknown) => console.error(error));
}

/** Between 450 and 900 ms, so that no timer of VS Code keeps step with the keys. */
function pauses(start: number): () => number {
	let state = start;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return 450 + (state / 2 ** 32) * 450;
	};
}
