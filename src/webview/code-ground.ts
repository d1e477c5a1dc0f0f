const classes = { light: "code-on-light", dark: "code-on-dark" } as const;

/** Tells the page's style whether the blog's own sheets show code dark on light or light on dark: VS Code's theme does not. */
export function seeCodeGround(window: Window, body: HTMLElement): void {
	const pre = window.document.createElement("pre");
	const code = pre.appendChild(window.document.createElement("code"));
	body.append(pre);
	const isLight = isLightColour(window.getComputedStyle(code).color);
	pre.remove();
	forgetCodeGround(body);
	body.classList.add(isLight ? classes.dark : classes.light);
}

/** VS Code's theme tells again. */
export function forgetCodeGround(body: HTMLElement): void {
	body.classList.remove(classes.light, classes.dark);
	if (body.classList.length === 0) body.removeAttribute("class");
}

/** Of `rgb(…)`, as browsers say most colours. */
function isLightColour(colour: string): boolean {
	if (!colour.startsWith("rgb")) return false;
	const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 127;
}
