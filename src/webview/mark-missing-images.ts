/** The address is empty where VS Code's side refused it. */
const notLoaded = "Not shown: no picture of this workspace or of the web.";

/** Says in place which picture could not be loaded: a writer should see it before the readers do. */
export function markMissingImages({ document, HTMLImageElement }: Window & typeof globalThis): void {
	// `error` does not bubble, but it is captured.
	document.addEventListener(
		"error",
		({ target }) => {
			if (!(target instanceof HTMLImageElement)) return;
			target.classList.add("missing-image");
			target.title = target.src === "" ? notLoaded : `Not found: ${fileName(target.src)}`;
		},
		{ capture: true },
	);
}

function fileName(address: string): string {
	try {
		return decodeURIComponent(new URL(address).pathname.split("/").at(-1) ?? address);
	} catch {
		return address;
	}
}
