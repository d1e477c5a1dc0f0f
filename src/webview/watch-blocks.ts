import { isPortion } from "./portions.ts";

/** Who is told of the post's blocks as they come and go. */
export interface BlockWatcher {
	added(block: Element): void;
	removed?(block: Element): void;
}

/** Tells of every change to the blocks in `body`, before it is painted. */
export function watchBlocks(
	{ MutationObserver, Element }: Window & typeof globalThis,
	body: HTMLElement,
	watchers: readonly BlockWatcher[],
): void {
	const observer = new MutationObserver((records) => {
		for (const { addedNodes, removedNodes } of records) {
			for (const node of removedNodes)
				for (const block of blocksIn(node)) for (const watcher of watchers) watcher.removed?.(block);
			for (const node of addedNodes) {
				if (!node.isConnected) continue;
				if (isPortion(node)) observer.observe(node, { childList: true });
				for (const block of blocksIn(node)) for (const watcher of watchers) watcher.added(block);
			}
		}
	});
	const blocksIn = (node: Node) =>
		isPortion(node) ? [...node.children] : node instanceof Element ? [node] : [];
	observer.observe(body, { childList: true });
}
