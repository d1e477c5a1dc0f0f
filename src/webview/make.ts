/** An element with a class, maybe, and what is in it: text stays text. */
export function make<Name extends keyof HTMLElementTagNameMap>(
	document: Document,
	name: Name,
	className: string,
	...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
	const element = document.createElement(name);
	if (className !== "") element.className = className;
	element.append(...children);
	return element;
}
