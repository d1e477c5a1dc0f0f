/**
 * Tells the writer's scrolling in an editor from what the preview made it do. An editor gets where it was asked to be in
 * one step or many, late or not at all: every place on the way there is an echo, any other is the writer's.
 */
export class ScrollTurn {
	/** From where to where the preview moved the editor; undefined where the writer leads. */
	#way: { readonly from: number; readonly to: number } | undefined;
	#target = 0;

	/** The page is at `line`, and asks the editor, whose top line is `top`, to come there. */
	pageScrolled(line: number, top: number): void {
		const { from, to } = this.#way ?? { from: top, to: top };
		this.#way = { from: Math.min(from, top, line), to: Math.max(to, top, line) };
		this.#target = line;
	}

	/** Whether the page should follow the editor, whose top line now is `top`. */
	editorScrolled(top: number): boolean {
		const way = this.#way;
		// An editor's top is a whole line, or a row of a wrapped one.
		if (!way || top < Math.floor(way.from) || top > Math.ceil(way.to)) {
			this.#way = undefined;
			return true;
		}
		const target = this.#target;
		if (Math.floor(top) === Math.floor(target))
			this.#way = { from: Math.min(top, target), to: Math.max(top, target) };
		return false;
	}
}
