export interface GatheredWrites {
	readonly write: (text: string) => void;
	/** Writes what has gathered; to be called last. */
	readonly flush: () => void;
}

/** Gathers texts until they are longer than `length` UTF-16 units: a write to a pipe costs as much as half a check. */
export function gatherWrites(write: (text: string) => void, length: number): GatheredWrites {
	let gathered = "";
	const flush = () => {
		if (gathered === "") return;
		write(gathered);
		gathered = "";
	};
	return {
		write: (text) => {
			gathered += text;
			if (gathered.length > length) flush();
		},
		flush,
	};
}
