import type { Ruler } from "markdown-it";

/** Puts a function around one of markdown-it's rules; its place, name and chains stay. */
export function wrapRule<Args extends unknown[], Result>(
	ruler: Ruler<Args, Result>,
	name: string,
	wrap: (rule: (...args: Args) => Result) => (...args: Args) => Result,
): void {
	const entry = ruler.__rules__.find((rule) => rule.name === name);
	if (!entry) throw new Error(`markdown-it has no rule "${name}".`);
	ruler.at(name, wrap(entry.fn), { alt: entry.alt });
}
