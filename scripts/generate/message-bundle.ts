const call = /l10n\.t\(\s*/g;
/** Looked at behind a call is found: most of a source is none. */
const before = /(?:^|[^\w.])(?:vscode\.)?$/;
const literal = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/y;

/** The sentences that `l10n.t` is given in a source text. Throws, naming the line, where its first argument is no plain literal. */
export function findMessages(source: string): readonly string[] {
	const calls = [...source.matchAll(call)].filter(({ index }) =>
		before.test(source.slice(Math.max(0, index - 8), index)),
	);
	return calls.map(({ index, 0: { length } }) => {
		literal.lastIndex = index + length;
		const written = literal.exec(source)?.[0];
		// A comma or the end: nothing is glued to it.
		if (written === undefined || !/^\s*[,)]/.test(source.slice(literal.lastIndex))) {
			const line = source.slice(0, index).split("\n").length;
			throw new Error(`line ${line}: give l10n.t one literal, with {0} where a value goes.`);
		}
		return unquote(written);
	});
}

function unquote(written: string): string {
	const body = written.slice(1, -1).replaceAll("\\'", "'");
	const json = written.startsWith('"') ? body : body.replaceAll(/(?<!\\)"/g, '\\"');
	const value: string = JSON.parse(`"${json}"`);
	return value;
}

/** `bundle.l10n.json`: every sentence once, in the order of the alphabet, to be translated. */
export function messageBundle(messages: Iterable<string>): string {
	const sorted = [...new Set(messages)].sort();
	return `${JSON.stringify(Object.fromEntries(sorted.map((each) => [each, each])), undefined, "\t")}\n`;
}
