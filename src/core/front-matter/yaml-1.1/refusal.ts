/** Where and why a reader stops. Thrown inside this folder only. */
export class YamlRefusal extends Error {
	readonly offset: number;

	constructor(message: string, offset: number) {
		super(message);
		this.offset = offset;
	}
}
