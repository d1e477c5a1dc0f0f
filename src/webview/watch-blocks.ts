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
			for (const block of removedNodes)
				if (block instanceof Element) for (const watcher of watchers) watcher.removed?.(block);
			for (const block of addedNodes)
				if (block instanceof Element && block.isConnected)
					for (const watcher of watchers) watcher.added(block);
		}
	});
	observer.observe(body, { childList: true });
}
