import { anyContainer } from "./containers.ts";
import type { Flavour } from "./flavour.ts";

/** CommonMark with tables, strikethrough and footnotes: what is read where the engine is not known, too. */
export const commonmark: Flavour = {
	id: "commonmark",
	label: "CommonMark",
	docs: "https://spec.commonmark.org/0.31.2/",
	// Zola's pulldown-cmark.
	departures: ["readsIndentedBelowDefinitions"],
	blocks: { containers: anyContainer },
};
