/** A page with the preview's sanitiser on it, and a tripwire that remembers. */
interface TrialWindow {
	sanitise(html: string): DocumentFragment;
	sprung?: boolean;
}

/**
 * Runs in the page, so it names nothing outside itself: puts one text after another on it, sanitised or as it is, acts as a
 * reader would, waits for what it may have started, and names each that ran or left something that should not be there.
 */
export async function tryVectors({
	texts,
	isRaw,
}: {
	readonly texts: readonly string[];
	readonly isRaw: boolean;
}): Promise<readonly string[]> {
	const trial = window as unknown as TrialWindow;
	const main = document.querySelector("main") ?? document.body;
	const forbidden =
		"script,style,link,meta,base,iframe,frame,frameset,object,embed,applet,portal,form,input,select,textarea,svg,math,template,dialog,video:not([controls][preload=none]),audio:not([controls][preload=none]),source,area,title,button:not(.video-play)";
	const events = [
		...["click", "dblclick", "auxclick", "contextmenu", "mouseover", "pointerenter", "wheel", "keydown"],
		...["focusin", "copy", "cut", "paste", "dragstart", "beforeinput", "toggle", "scroll", "error", "load"],
	];
	// A name that hides one of the document's own is an own property of it.
	const known = new Set(Object.getOwnPropertyNames(document));
	const remains: string[] = [];
	for (const text of texts) {
		if (isRaw) main.innerHTML = text;
		else main.replaceChildren(trial.sanitise(text));
		for (const image of main.querySelectorAll("img")) await image.decode().catch(() => {});
		for (const element of main.querySelectorAll("*")) {
			// A link to the web leads there; the preview's page asks VS Code instead.
			const isWebLink = element.closest("a[href]") !== null;
			for (const type of events)
				if (!isWebLink || type !== "click") element.dispatchEvent(new Event(type, { bubbles: true }));
		}
		const elements = [...main.querySelectorAll(forbidden)].map(({ outerHTML }) => outerHTML);
		const attributes = [...main.querySelectorAll("*")].flatMap((element) =>
			[...element.attributes].filter(isForbidden).map(({ name, value }) => `${name}=${value}`),
		);
		const names = Object.getOwnPropertyNames(document).filter(
			(name) => !known.has(name) && name in Document.prototype,
		);
		for (const left of [...elements, ...attributes, ...names, ...(trial.sprung ? ["a mark: it ran"] : [])])
			remains.push(`${text} left ${left}`);
		trial.sprung = false;
	}
	main.replaceChildren();
	return remains;

	function isForbidden({ name, value }: Attr): boolean {
		if (
			/^(?:on.*|style|srcdoc|srcset|formaction|action|target|ping|background|slot|is|nonce|popover|autofocus|data-vscode.*)$/i.test(
				name,
			)
		)
			return true;
		if (!/^(?:href|src|cite|poster|longdesc|xlink:href|data|lowsrc|dynsrc)$/i.test(name)) return false;
		const address = URL.canParse(value, document.baseURI)
			? new URL(value, document.baseURI).protocol
			: "https:";
		return !/^(?:https?|mailto):$/.test(address) && !(address === "data:" && name === "src");
	}
}
