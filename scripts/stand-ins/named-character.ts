import { decodeHTMLStrict } from "entities";

/** decode-named-character-reference by the table of entities that is bundled anyway: its own is as large once more. */
export function decodeNamedCharacterReference(name: string): string | false {
	if (!/^\w+$/.test(name)) return false;
	const reference = `&${name};`;
	const character = decodeHTMLStrict(reference);
	return character !== reference && character;
}
