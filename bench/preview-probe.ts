/** Milliseconds since the epoch, one for each letter typed. */
export interface TypedTimes {
	readonly keys: readonly number[];
	/** When the editor had that many letters painted. */
	readonly glyphs: readonly number[];
	/** When the preview had. */
	readonly painted: readonly number[];
}

/** Runs in VS Code's page: tells when keys went down and when the letters behind the post's mark were painted. */
export interface PreviewProbe {
	/** Forgets what was typed. */
	reset(): void;
	/** The letters behind the mark as painted since `reset`; -1 where the mark was not. */
	shown(): { readonly editor: number; readonly preview: number };
	times(): TypedTimes;
	/** Whether editor and preview, where there is one, have the mark without letters. */
	isFresh(): boolean;
	/** Looks at the preview that is open now; false where none shows the mark. */
	watchPreview(): boolean;
	/** From the next Enter until a preview has the mark painted. */
	timeOpening(): Promise<{ readonly start: number; readonly end: number }>;
}

declare global {
	interface Window {
		recapBench: PreviewProbe;
	}
}

/** Enough for whatever a preview has above the first paragraph, its contents too. */
const mostTextNodes = 20_000;

class Letters {
	times: number[] = [];
	shown = -1;

	reset(): void {
		this.times = [];
		this.shown = -1;
	}

	/** A text was put on the page: when it is painted, its letters are. */
	see(text: string | null): void {
		const letters = lettersIn(text);
		if (letters === undefined) return;
		const { times } = this;
		whenPainted((time) => {
			if (times !== this.times) return;
			this.shown = letters;
			while (times.length < letters) times.push(time);
		});
	}

	readonly observer = new MutationObserver((records) => {
		for (const { type, target, addedNodes } of records) {
			if (type === "characterData") this.see(target.nodeValue);
			else for (const node of addedNodes) this.see(node.textContent);
		}
	});

	watch(node: Node): void {
		this.observer.disconnect();
		this.observer.observe(node, { subtree: true, childList: true, characterData: true });
	}
}

let keys: number[] = [];
const editor = new Letters();
const preview = new Letters();

window.addEventListener(
	"keydown",
	({ key, ctrlKey, timeStamp }) => {
		if (key.length === 1 && !ctrlKey) keys.push(performance.timeOrigin + timeStamp);
	},
	{ capture: true },
);
editor.watch(document.body);

window.recapBench = {
	reset() {
		keys = [];
		editor.reset();
		preview.reset();
	},
	shown: () => ({ editor: editor.shown, preview: preview.shown }),
	times: () => ({ keys, glyphs: editor.times, painted: preview.times }),
	isFresh: () => [document, ...previewDocuments()].every((page) => lettersIn(markedText(page) ?? null) === 0),
	watchPreview() {
		const page = previewDocuments().find(showsMark);
		if (page) preview.watch(page);
		return page !== undefined;
	},
	timeOpening: () =>
		new Promise((resolve) => {
			const hearEnter = ({ key, timeStamp }: KeyboardEvent) => {
				if (key !== "Enter") return;
				window.removeEventListener("keydown", hearEnter, { capture: true });
				const start = performance.timeOrigin + timeStamp;
				const look = () => {
					if (previewDocuments().some(showsMark)) whenPainted((end) => resolve({ start, end }));
					else requestAnimationFrame(look);
				};
				look();
			};
			window.addEventListener("keydown", hearEnter, { capture: true });
		}),
};

/** The frame that is being painted is the next; the task after it comes when it is done. */
function whenPainted(tell: (time: number) => void): void {
	requestAnimationFrame(() => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => tell(performance.timeOrigin + performance.now());
		port2.postMessage(undefined);
	});
}

/** The frames are of the page's own origin in this build of VS Code. */
function previewDocuments(): readonly Document[] {
	const inner = (frame: HTMLIFrameElement) =>
		frame.contentDocument?.querySelector<HTMLIFrameElement>("#active-frame")?.contentDocument ?? [];
	return [...document.querySelectorAll<HTMLIFrameElement>("iframe.webview.ready")].flatMap(inner);
}

function lettersIn(text: string | null): number | undefined {
	return /MARK([a-z]*)/.exec(text ?? "")?.[1]?.length;
}

function showsMark(page: Document): boolean {
	return markedText(page) !== undefined;
}

function markedText(page: Document): string | undefined {
	if (!page.body) return undefined;
	const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
	for (let seen = 0; seen < mostTextNodes && walker.nextNode(); seen++) {
		const text = walker.currentNode.nodeValue;
		if (text?.includes("MARK")) return text;
	}
	return undefined;
}
