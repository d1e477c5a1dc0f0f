import { flavours } from "../src/core/flavours/index.ts";
import { compareBodies, recordedBodies } from "./flavours/compare-bodies.ts";

/**
 * The links and images Recap reads, and the blocks its preview shows, beside those that each engine's own Markdown makes
 * (`test/engines/bodies.json`): node --import=tsx scripts/judge-flavours.ts [FLAVOUR | all | none] [FILE] prints where they differ, too, and
 * FILE is another one of bodies.
 */
const [wanted, file] = process.argv.slice(2);
const bodies = recordedBodies(file);
for (const flavour of flavours) {
	const compared = compareBodies(bodies, flavour);
	if (compared.length === 0) continue;
	const others = compared.filter(({ hasLinks, hasBlocks }) => !hasLinks || !hasBlocks);
	for (const { id, text, theirs, ours } of wanted === flavour.id || wanted === "all" ? others : []) {
		console.log(`${flavour.id}: ${id}: ${JSON.stringify(text)}`);
		console.log(`    engine: ${JSON.stringify(theirs)}`);
		console.log(`    Recap:  ${JSON.stringify(ours)}`);
	}
	const share = (part: "hasLinks" | "hasBlocks") => {
		const count = compared.filter((each) => each[part]).length;
		return `${count} (${((100 * count) / compared.length).toFixed(1)} %)`;
	};
	console.log(
		`${flavour.id.padEnd(22)} of ${compared.length} bodies the same links ${share("hasLinks")}, blocks ${share("hasBlocks")}`,
	);
}
