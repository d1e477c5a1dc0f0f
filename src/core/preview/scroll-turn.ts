/**
 * Tells the writer's scrolling in an editor from what the preview made it do. An editor gets to where it is asked in one
 * step or many, late or not at all: places on the way there are echoes, all others the writer's doing.
 */
export class ScrollTurn {
	/** From where to where the preview moves the editor; undefined where the writer leads. */
	#way: { readonly from: number; readonly to: number } | undefined;

	/** The editor is asked for a line, and may be at any of these on its way. */
	moves(...places: readonly number[]): void {
		const all = this.#way ? [...places, this.#way.from, this.#way.to] : places;
		this.#way = { from: Math.min(...all), to: Math.max(...all) };
	}

	/** The editor has come to rest at `top`. */
	rests(top: number): void {
		this.#way = { from: top, to: top };
	}

	/** Whether the page should go where the editor's top now is. */
	editorScrolled(top: number): boolean {
		// An editor's top is a whole line, or a row of a wrapped one.
		if (this.#way && top >= Math.floor(this.#way.from) && top <= Math.ceil(this.#way.to)) return false;
		this.#way = undefined;
		return true;
	}
}
