import type { Root } from "hast";
import { cleanLinks } from "./clean/addresses.ts";
import { dropFrame } from "./clean/drop-frame.ts";
import { tidyEdges } from "./clean/edges.ts";
import { mendLists } from "./clean/mend-lists.ts";
import { cleanPictures } from "./clean/pictures.ts";
import { plainCode } from "./clean/plain-code.ts";
import { realWeights } from "./clean/real-weights.ts";
import { cleanTables } from "./clean/tables.ts";
import { attribute, rewrite } from "./walk.ts";

/** A pasted page's tree with nothing in it but what a post says: what each pass mends, no converter of HTML to Markdown does by itself. */
export function cleanTree(root: Root): void {
	const base = baseOf(root);
	dropFrame(root);
	mendLists(root);
	plainCode(root);
	realWeights(root);
	cleanPictures(root, base);
	cleanLinks(root, base);
	cleanTables(root);
	tidyEdges(root);
}

/** The page's own word on where its addresses start. */
function baseOf(root: Root): string | undefined {
	let base: string | undefined;
	rewrite(root, (node) => {
		if (node.tagName === "base") base ??= attribute(node, "href");
		return [node];
	});
	return base !== undefined && /^https?:\/\//i.test(base) && URL.canParse(base) ? base : undefined;
}
